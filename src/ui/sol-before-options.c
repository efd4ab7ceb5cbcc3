/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-before-options.h"

#include <glib/gi18n.h>

#include "sol-plain-row.h"
#include "sol-words.h"

#define N_CHOICES 6

struct _SolBeforeOptions {
  AdwBin parent_instance;

  /* template */
  AdwExpanderRow *adjust;
  AdwComboRow *hold;
  AdwComboRow *rounds;
  AdwComboRow *prepare;
  AdwComboRow *pause;

  double prepare_s[N_CHOICES]; /* in the order of the row */
};

G_DEFINE_FINAL_TYPE (SolBeforeOptions, sol_before_options, ADW_TYPE_BIN)

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* 0 is what the content says, and for the time to get ready, none. */
static const double hold_s[] = { 0, 20, 30, 45, 60 };
static const double pause_s[] = { 0, 5, 10, 15, 30, 60 };
static const double usual_prepare_s[] = { 0, 5, 10, 15, 30 };
static const guint n_rounds[] = { 0, 1, 2, 3, 4, 5 };

static void
changed_cb (SolBeforeOptions *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
fill (AdwComboRow *row, const double *seconds, guint n, const char *none)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++)
    gtk_string_list_take (list,
                          seconds[i] > 0 ? sol_words_dup_duration (seconds[i]) : g_strdup (none));
  adw_combo_row_set_model (row, G_LIST_MODEL (list));
}

static void
fill_rounds (AdwComboRow *row)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  gtk_string_list_append (list, _ ("As written"));
  for (guint i = 1; i < G_N_ELEMENTS (n_rounds); i++)
    gtk_string_list_take (list, g_strdup_printf ("%u", n_rounds[i]));
  adw_combo_row_set_model (row, G_LIST_MODEL (list));
}

/* The person's own time is among them, whatever it is; it takes the place of none that is usual. */
static void
fill_prepare (SolBeforeOptions *self, double own_s)
{
  guint n = 0;
  guint selected = 0;
  gboolean own = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (usual_prepare_s); i++) {
    if (!own && own_s <= usual_prepare_s[i]) {
      own = TRUE;
      selected = n;
      if (own_s < usual_prepare_s[i])
        self->prepare_s[n++] = own_s;
    }
    self->prepare_s[n++] = usual_prepare_s[i];
  }
  if (!own) {
    selected = n;
    self->prepare_s[n++] = own_s;
  }
  fill (self->prepare, self->prepare_s, n, _ ("None"));
  adw_combo_row_set_selected (self->prepare, selected);
}

void
sol_before_options_set (SolBeforeOptions *self, const SolPlanOptions *options)
{
  g_return_if_fail (SOL_IS_BEFORE_OPTIONS (self));
  g_return_if_fail (options != NULL);

  fill (self->hold, hold_s, G_N_ELEMENTS (hold_s), _ ("As written"));
  fill (self->pause, pause_s, G_N_ELEMENTS (pause_s), _ ("As written"));
  fill_rounds (self->rounds);
  fill_prepare (self, options->prepare_s);
}

static guint
get_selected (AdwComboRow *row)
{
  guint selected = adw_combo_row_get_selected (row);

  return selected != GTK_INVALID_LIST_POSITION ? selected : 0;
}

void
sol_before_options_apply (SolBeforeOptions *self, SolPlanOptions *options)
{
  g_return_if_fail (SOL_IS_BEFORE_OPTIONS (self));
  g_return_if_fail (options != NULL);

  options->hold_s = hold_s[get_selected (self->hold)];
  options->rounds = n_rounds[get_selected (self->rounds)];
  options->pause_s = pause_s[get_selected (self->pause)];
  options->prepare_s = self->prepare_s[get_selected (self->prepare)];
}

static void
sol_before_options_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_BEFORE_OPTIONS);

  G_OBJECT_CLASS (sol_before_options_parent_class)->dispose (object);
}

static void
sol_before_options_class_init (SolBeforeOptionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_before_options_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-before-options.ui");
  gtk_widget_class_bind_template_child (widget_class, SolBeforeOptions, adjust);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeOptions, hold);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeOptions, rounds);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeOptions, prepare);
  gtk_widget_class_bind_template_child (widget_class, SolBeforeOptions, pause);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
sol_before_options_init (SolBeforeOptions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_plain_name_list (adw_bin_get_child (ADW_BIN (self)), _ ("Session"));
  sol_plain_expander_row_tell_title (self->adjust);
  sol_plain_row_tell_choice (self->hold);
  sol_plain_row_tell_choice (self->rounds);
  sol_plain_row_tell_choice (self->prepare);
  sol_plain_row_tell_choice (self->pause);
}
