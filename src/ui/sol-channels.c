/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-channels.h"

#include "sol-screen-reader.h"

void
sol_channels_insert_actions (GtkWidget *widget, GSettings *settings)
{
  static const char *const keys[] = { "cue-sound", "cue-speech", "cue-colour" };
  g_autoptr (GSimpleActionGroup) group = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (G_IS_SETTINGS (settings));

  group = g_simple_action_group_new ();
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    g_autoptr (GAction) action = g_settings_create_action (settings, keys[i]);

    g_action_map_add_action (G_ACTION_MAP (group), action);
  }
  gtk_widget_insert_action_group (widget, "cue", G_ACTION_GROUP (group));
}

/* What decides whether something is spoken; lives as long as the cues. */
typedef struct {
  SolSpeaker *speaker;
  GSettings *settings;
  SolScreenReader *reader;
} Speech;

static void
speech_free (gpointer data)
{
  Speech *speech = data;

  g_signal_handlers_disconnect_by_data (speech->settings, speech);
  g_signal_handlers_disconnect_by_data (speech->reader, speech);
  g_object_unref (speech->speaker);
  g_object_unref (speech->settings);
  g_object_unref (speech->reader);
  g_free (speech);
}

static void
update_speech (Speech *speech)
{
  sol_speaker_set_muted (speech->speaker,
                         !g_settings_get_boolean (speech->settings, "cue-speech") ||
                             sol_screen_reader_get_running (speech->reader));
}

static void
bind_speech (SolCues *cues, GSettings *settings)
{
  Speech *speech = g_new0 (Speech, 1);

  speech->speaker = g_object_ref (sol_cues_get_speaker (cues));
  speech->settings = g_object_ref (settings);
  speech->reader = sol_screen_reader_new ();
  g_signal_connect_swapped (settings, "changed::cue-speech", G_CALLBACK (update_speech), speech);
  g_signal_connect_swapped (speech->reader, "notify::running", G_CALLBACK (update_speech), speech);
  g_object_set_data_full (G_OBJECT (cues), "speech", speech, speech_free);
  update_speech (speech);
}

static void
count_down_changed_cb (SolCues *cues, const char *key, GSettings *settings)
{
  sol_cues_set_count_down (cues, g_settings_get_boolean (settings, key));
}

void
sol_channels_bind (SolCues *cues, GSettings *settings)
{
  SolSounder *sounder;

  g_return_if_fail (SOL_IS_CUES (cues));
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_signal_connect_object (settings, "changed::last-three-beeps",
                           G_CALLBACK (count_down_changed_cb), cues, G_CONNECT_SWAPPED);
  count_down_changed_cb (cues, "last-three-beeps", settings);
  sounder = sol_cues_get_sounder (cues);
  if (sounder != NULL) {
    g_settings_bind (settings, "cue-sound", sounder, "muted",
                     G_SETTINGS_BIND_GET | G_SETTINGS_BIND_INVERT_BOOLEAN);
    g_settings_bind (settings, "sound-volume", sounder, "volume", G_SETTINGS_BIND_GET);
  }
  if (sol_cues_get_speaker (cues) == NULL)
    return;
  g_settings_bind (settings, "sound-volume", sol_speaker_get_sounder (sol_cues_get_speaker (cues)),
                   "volume", G_SETTINGS_BIND_GET);
  bind_speech (cues, settings);
}
