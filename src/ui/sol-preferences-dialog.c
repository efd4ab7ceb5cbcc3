/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-preferences-dialog.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-dialog-focus.h"
#include "sol-plain-row.h"
#include "sol-session-tint.h"
#include "sol-speaker.h"
#include "sol-voice.h"
#include "sol-wheel.h"
#include "sol-widget-tree.h"

struct _SolPreferencesDialog {
  AdwPreferencesDialog parent_instance;

  /* template */
  AdwSpinRow *prepare_row;
  AdwSpinRow *setup_row;
  AdwSwitchRow *steps_row;
  AdwSwitchRow *feel_row;
  AdwSwitchRow *teach_row;
  AdwComboRow *leg_row;
  AdwSwitchRow *notices_row;
  AdwSwitchRow *sound_row;
  AdwSwitchRow *countdown_row;
  AdwSwitchRow *speech_row;
  AdwSwitchRow *colour_row;
  GtkWidget *speech_test;
  GtkWidget *volume_scale;
  GtkAdjustment *volume;
  AdwComboRow *colours_row;

  GSettings *settings;
  SolSounder *sounder; /* once something was to be tested */
  SolSpeaker *speaker;
  SolSessionTint *tint;
  guint tint_id;
};

G_DEFINE_FINAL_TYPE (SolPreferencesDialog, sol_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

/* A combo row's place is the place of the word in the list of the key's choices. */
static gboolean
word_to_place (GValue *place, GVariant *word, gpointer choices)
{
  const char *const *words = choices;

  for (guint i = 0; words[i] != NULL; i++)
    if (g_strcmp0 (words[i], g_variant_get_string (word, NULL)) == 0)
      g_value_set_uint (place, i);
  return TRUE;
}

static GVariant *
place_to_word (const GValue *place, const GVariantType *type G_GNUC_UNUSED, gpointer choices)
{
  return g_variant_new_string (((const char *const *) choices)[g_value_get_uint (place)]);
}

static void
bind_combo (SolPreferencesDialog *self, const char *key, AdwComboRow *row, const char *const *words)
{
  g_settings_bind_with_mapping (self->settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                word_to_place, place_to_word, (gpointer) words, NULL);
}

static void
bind_settings (SolPreferencesDialog *self)
{
  static const char *const legs[] = { "right", "left", NULL };
  static const char *const colours[] = { "muscle", "textbook", NULL };
  GSettings *settings = self->settings;

  g_settings_bind (settings, "prepare-seconds", self->prepare_row, "value",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "setup-seconds", self->setup_row, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "steps-first-time", self->steps_row, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "ask-where-felt", self->feel_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "rest-teaches", self->teach_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "notifications", self->notices_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "cue-sound", self->sound_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "cue-speech", self->speech_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "cue-colour", self->colour_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "last-three-beeps", self->countdown_row, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "sound-volume", self->volume, "value", G_SETTINGS_BIND_DEFAULT);
  bind_combo (self, "chosen-leg", self->leg_row, legs);
  bind_combo (self, "attachment-colours", self->colours_row, colours);
}

/* -- Tests of the channels -- */

/* (transfer full) */
static SolSounder *
create_sounder (SolPreferencesDialog *self)
{
  SolSounder *sounder = sol_sounder_new ();

  g_settings_bind (self->settings, "sound-volume", sounder, "volume", G_SETTINGS_BIND_GET);
  return sounder;
}

/* A change to the left, one to the right, the last seconds, a start. */
static void
test_sound_cb (SolPreferencesDialog *self)
{
  static const SolNote notes[] = {
    { SOL_SOUND_CHANGE, 0, -0.9 },   { SOL_SOUND_CHANGE, 1200000, 0.9 },
    { SOL_SOUND_TICK, 2400000, 0 },  { SOL_SOUND_TICK, 3400000, 0 },
    { SOL_SOUND_START, 4400000, 0 },
  };

  if (self->sounder == NULL)
    self->sounder = create_sounder (self);
  sol_sounder_play (self->sounder, notes, G_N_ELEMENTS (notes));
}

/* What keeps it from speaking is one line. */
static void
show_speech_problem (SolPreferencesDialog *self)
{
  const char *problem = sol_speaker_get_problem (self->speaker);

  gtk_widget_set_sensitive (self->speech_test, sol_voice_is_built_in ());
  if (problem != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->speech_row), problem);
}

static void
create_speaker (SolPreferencesDialog *self)
{
  g_autoptr (SolSounder) mouth = create_sounder (self);

  self->speaker = sol_speaker_new (mouth);
  g_signal_connect_object (self->speaker, "notify::problem", G_CALLBACK (show_speech_problem), self,
                           G_CONNECT_SWAPPED);
}

static void
test_speech_cb (SolPreferencesDialog *self)
{
  sol_speaker_say (self->speaker, _ ("Hold: knee bent, heel down, left leg"), 0);
}

static void
end_tint_cb (gpointer user_data)
{
  SolPreferencesDialog *self = user_data;

  self->tint_id = 0;
  sol_session_tint_show (self->tint, SOL_PHASE_KIND_WORK, FALSE, g_get_monotonic_time ());
}

static void
test_colour_cb (SolPreferencesDialog *self)
{
  if (self->tint == NULL)
    self->tint = sol_session_tint_new (GTK_WIDGET (self->colour_row));
  sol_session_tint_show (self->tint, SOL_PHASE_KIND_WORK, TRUE, g_get_monotonic_time ());
  if (self->tint_id == 0)
    self->tint_id = g_timeout_add_once (1000, end_tint_cb, self);
}

/* What has the focus in a spin row has no name of its own. */
static void
name_spin (AdwSpinRow *row, const char *name)
{
  GtkEditable *editable = GTK_EDITABLE (row);

  while (editable != NULL) {
    gtk_accessible_update_property (GTK_ACCESSIBLE (editable), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
    editable = gtk_editable_get_delegate (editable);
  }
}

static void
sol_preferences_dialog_dispose (GObject *object)
{
  SolPreferencesDialog *self = SOL_PREFERENCES_DIALOG (object);

  g_clear_handle_id (&self->tint_id, g_source_remove);
  g_clear_pointer (&self->tint, sol_session_tint_free);
  g_clear_object (&self->sounder);
  g_clear_object (&self->speaker);
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_PREFERENCES_DIALOG);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sol_preferences_dialog_parent_class)->dispose (object);
}

static void
sol_preferences_dialog_class_init (SolPreferencesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_preferences_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, prepare_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, setup_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, steps_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, feel_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, teach_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, leg_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, notices_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, sound_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, countdown_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, speech_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, colour_row);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, speech_test);
  gtk_widget_class_bind_template_callback (widget_class, test_sound_cb);
  gtk_widget_class_bind_template_callback (widget_class, test_speech_cb);
  gtk_widget_class_bind_template_callback (widget_class, test_colour_cb);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, volume_scale);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, volume);
  gtk_widget_class_bind_template_child (widget_class, SolPreferencesDialog, colours_row);
}

static void
sol_preferences_dialog_init (SolPreferencesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_wheel_take_with_focus (self->volume_scale);
  sol_plain_row_tell_choice (self->leg_row);
  sol_plain_row_tell_choice (self->colours_row);
  self->settings = g_settings_new (APPLICATION_ID);
  bind_settings (self);
  create_speaker (self);
  show_speech_problem (self);
  adw_dialog_set_focus (ADW_DIALOG (self),
                        sol_widget_tree_find_type (GTK_WIDGET (self->prepare_row), GTK_TYPE_TEXT));
  sol_dialog_focus_keep (ADW_DIALOG (self), TRUE);
  name_spin (self->prepare_row, _ ("Time to get ready, in seconds"));
  name_spin (self->setup_row, _ ("Time to change place, in seconds"));
}

SolPreferencesDialog *
sol_preferences_dialog_new (void)
{
  return g_object_new (SOL_TYPE_PREFERENCES_DIALOG, NULL);
}
