/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-before-gate.h"

#include <glib/gi18n.h>

#include "sol-gate.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-say.h"
#include "sol-text.h"

struct _SolBeforeGate {
  AdwBin parent_instance;

  /* template */
  AdwPreferencesGroup *stops;
  GtkLabel *asks_title;
  AdwPreferencesGroup *asks;
  GtkWidget *later;
  AdwExpanderRow *clinicians;
  AdwExpanderRow *move_ons;
  GtkLabel *action_words;
  GtkCheckButton *anyway;

  guint n_stops; /* ticked */
  guint n_asks;
};

G_DEFINE_FINAL_TYPE (SolBeforeGate, sol_before_gate, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_OPEN,
  PROP_TICKED,
  PROP_ASKED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static gboolean
is_ticked (SolBeforeGate *self)
{
  return self->n_stops + self->n_asks > 0;
}

static void
changed_cb (SolBeforeGate *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OPEN]);
}

/* What was said knowingly was said of what was ticked then. */
static void
tick (SolBeforeGate *self, guint *count, gboolean ticked)
{
  *count = ticked ? *count + 1 : *count - 1;
  gtk_check_button_set_active (self->anyway, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TICKED]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ASKED]);
  changed_cb (self);
  if (is_ticked (self) && gtk_widget_get_mapped (GTK_WIDGET (self)))
    sol_say (self, gtk_label_get_label (self->action_words));
}

static void
stop_toggled_cb (GtkCheckButton *check, SolBeforeGate *self)
{
  tick (self, &self->n_stops, gtk_check_button_get_active (check));
}

static void
ask_toggled_cb (GtkCheckButton *check, SolBeforeGate *self)
{
  tick (self, &self->n_asks, gtk_check_button_get_active (check));
}

static char *
words_of_action (GObject *self G_GNUC_UNUSED, gboolean asked)
{
  return g_strdup (asked ? _ ("Ask a clinician before you start.") : _ ("Leave this out for now."));
}

static char *
words_of_anyway (GObject *self G_GNUC_UNUSED, gboolean asked)
{
  return g_strdup (asked ? _ ("A clinician has told me that I may do this")
                         : _ ("I have read this, and want to do it all the same"));
}

static void
add_row (SolBeforeGate *self,
         AdwPreferencesGroup *group,
         SolLibrary *library,
         const char *text,
         GCallback toggled)
{
  g_autofree char *plain = sol_marks_words_dup_plain (library, text);
  GtkWidget *row = sol_plain_row_new (plain, NULL);
  GtkWidget *check = g_object_new (GTK_TYPE_CHECK_BUTTON, "valign", GTK_ALIGN_CENTER, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, plain, -1);
  g_signal_connect_object (check, "toggled", toggled, self, G_CONNECT_DEFAULT);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (group, row);
}

/* The same words in two gates are asked once. */
static gboolean
add_texts (SolBeforeGate *self,
           AdwPreferencesGroup *group,
           SolLibrary *library,
           GListModel *texts,
           GHashTable *seen,
           GCallback toggled)
{
  gboolean any = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (texts); i++) {
    g_autoptr (SolText) text = g_list_model_get_item (texts, i);
    const char *words = sol_text_get_text (text);

    if (!g_hash_table_add (seen, (gpointer) words))
      continue;
    add_row (self, group, library, words, toggled);
    any = TRUE;
  }
  return any;
}

/* What only matters later is there to be read. */
static gboolean
add_later (AdwExpanderRow *row, SolLibrary *library, GListModel *texts)
{
  guint n = g_list_model_get_n_items (texts);

  for (guint i = 0; i < n; i++) {
    g_autoptr (SolText) text = g_list_model_get_item (texts, i);
    g_autofree char *plain = sol_marks_words_dup_plain (library, sol_text_get_text (text));

    adw_expander_row_add_row (row, sol_plain_row_new (plain, NULL));
  }
  return n > 0;
}

static void
fill_later (SolBeforeGate *self, SolLibrary *library, GPtrArray *gates)
{
  gboolean clinicians = FALSE;
  gboolean move_ons = FALSE;

  for (guint i = 0; i < gates->len; i++) {
    SolGate *gate = g_ptr_array_index (gates, i);

    clinicians |= add_later (self->clinicians, library, sol_gate_get_clinicians (gate));
    move_ons |= add_later (self->move_ons, library, sol_gate_get_move_ons (gate));
  }
  gtk_widget_set_visible (GTK_WIDGET (self->clinicians), clinicians);
  gtk_widget_set_visible (GTK_WIDGET (self->move_ons), move_ons);
  gtk_widget_set_visible (self->later, clinicians || move_ons);
}

void
sol_before_gate_fill (SolBeforeGate *self, SolLibrary *library, GPtrArray *gates)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean stops = FALSE;
  gboolean asks = FALSE;

  g_return_if_fail (SOL_IS_BEFORE_GATE (self));
  g_return_if_fail (gates != NULL);

  for (guint i = 0; i < gates->len; i++) {
    SolGate *gate = g_ptr_array_index (gates, i);

    stops |= add_texts (self, self->stops, library, sol_gate_get_stops (gate), seen,
                        G_CALLBACK (stop_toggled_cb));
    asks |= add_texts (self, self->asks, library, sol_gate_get_asks (gate), seen,
                       G_CALLBACK (ask_toggled_cb));
  }
  gtk_widget_set_visible (GTK_WIDGET (self->stops), stops);
  gtk_widget_set_visible (GTK_WIDGET (self->asks), asks);
  fill_later (self, library, gates);
  gtk_widget_set_visible (GTK_WIDGET (self), stops || asks || gtk_widget_get_visible (self->later));
}

gboolean
sol_before_gate_get_open (SolBeforeGate *self)
{
  g_return_val_if_fail (SOL_IS_BEFORE_GATE (self), FALSE);

  return !is_ticked (self) || gtk_check_button_get_active (self->anyway);
}

static void
sol_before_gate_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_BEFORE_GATE);

  G_OBJECT_CLASS (sol_before_gate_parent_class)->dispose (object);
}

static void
sol_before_gate_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolBeforeGate *self = SOL_BEFORE_GATE (object);

  switch (id) {
  case PROP_OPEN:
    g_value_set_boolean (value, sol_before_gate_get_open (self));
    break;
  case PROP_TICKED:
    g_value_set_boolean (value, is_ticked (self));
    break;
  case PROP_ASKED:
    g_value_set_boolean (value, self->n_asks > 0);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_before_gate_class_init (SolBeforeGateClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_before_gate_dispose;
  object_class->get_property = sol_before_gate_get_property;

  props[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, TRUE, flags);
  props[PROP_TICKED] = g_param_spec_boolean ("ticked", NULL, NULL, FALSE, flags);
  props[PROP_ASKED] = g_param_spec_boolean ("asked", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-before-gate.ui");
  gtk_widget_class_bind_template_child (widget_class, SolBeforeGate, stops);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeGate, asks_title);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeGate, asks);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeGate, later);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeGate, clinicians);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeGate, move_ons);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeGate, action_words);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeGate, anyway);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, words_of_action);
  gtk_widget_class_bind_template_callback (widget_class, words_of_anyway);
}

static void
sol_before_gate_init (SolBeforeGate *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_plain_name_list (GTK_WIDGET (self->asks), gtk_label_get_label (self->asks_title));
  sol_plain_name_list (self->later, _ ("Later"));
  sol_plain_expander_row_tell_title (self->clinicians);
  sol_plain_expander_row_tell_title (self->move_ons);
}
