/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-done.h"

#include <glib/gi18n.h>

#include "sol-session-summary.h"
#include "sol-words.h"

struct _SolSessionDone {
  AdwBin parent_instance;

  /* template */
  GtkGrid *times;
  GtkWidget *close;
};

G_DEFINE_FINAL_TYPE (SolSessionDone, sol_session_done, ADW_TYPE_BIN)

static AdwStatusPage *
get_page (SolSessionDone *self)
{
  return ADW_STATUS_PAGE (adw_bin_get_child (ADW_BIN (self)));
}

static void
add_cell (SolSessionDone *self, int row, int column, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0 : 1);
  gtk_widget_set_halign (label, column == 0 ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_add_css_class (label, style);
  gtk_grid_attach (self->times, label, column, row, 1, 1);
}

static void
add_time (SolSessionDone *self, int row, int column, gint64 time_us)
{
  g_autofree char *words =
      time_us > 0 ? sol_words_dup_duration ((double) (time_us / G_USEC_PER_SEC)) : g_strdup ("–");

  add_cell (self, row, column, words, "numeric");
}

static void
fill_times (SolSessionDone *self, SolRun *run)
{
  g_autoptr (GArray) times = sol_session_summary_new (run);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->times))) != NULL)
    gtk_grid_remove (self->times, child);
  gtk_widget_set_visible (GTK_WIDGET (self->times), times->len > 0);
  if (times->len == 0)
    return;
  add_cell (self, 0, 1, _ ("Left"), "dimmed");
  add_cell (self, 0, 2, _ ("Right"), "dimmed");
  for (guint i = 0; i < times->len; i++) {
    const SolMuscleTime *time = &g_array_index (times, SolMuscleTime, i);

    add_cell (self, (int) i + 1, 0, sol_structure_get_name (time->muscle), "heading");
    add_time (self, (int) i + 1, 1, time->left_us);
    add_time (self, (int) i + 1, 2, time->right_us);
  }
}

static char *
dup_sentence (SolRun *run)
{
  gint64 work_us = sol_session_summary_get_work_us (run);
  g_autofree char *length = sol_words_dup_duration ((double) (work_us / G_USEC_PER_SEC));

  if (work_us < G_USEC_PER_SEC)
    return g_strdup (_ ("It is there whenever you like."));
  if (sol_run_get_completed (run))
    /* Translators: a length of time, such as "4 min" */
    return g_strdup_printf (_ ("That was all of it: %s of exercise. Shake out your legs."), length);
  /* Translators: a length of time, such as "50 s" */
  return g_strdup_printf (_ ("You did %s of exercise."), length);
}

static void
sol_session_done_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_SESSION_DONE);

  G_OBJECT_CLASS (sol_session_done_parent_class)->dispose (object);
}

static void
sol_session_done_class_init (SolSessionDoneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_session_done_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-session-done.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, times);
  gtk_widget_class_bind_template_child (widget_class, SolSessionDone, close);
}

static void
sol_session_done_init (SolSessionDone *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sol_session_done_show_run (SolSessionDone *self, SolRun *run)
{
  g_autofree char *sentence = NULL;

  g_return_if_fail (SOL_IS_SESSION_DONE (self));
  g_return_if_fail (SOL_IS_RUN (run));

  sentence = dup_sentence (run);
  adw_status_page_set_title (get_page (self),
                             sol_run_get_completed (run) ? _ ("Well done") : _ ("Ended Early"));
  adw_status_page_set_description (get_page (self), sentence);
  fill_times (self, run);
}

void
sol_session_done_set_compact (SolSessionDone *self, gboolean compact)
{
  g_return_if_fail (SOL_IS_SESSION_DONE (self));

  adw_status_page_set_icon_name (get_page (self), compact ? NULL : "object-select-symbolic");
  if (compact)
    gtk_widget_add_css_class (GTK_WIDGET (get_page (self)), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (get_page (self)), "compact");
}

void
sol_session_done_focus (SolSessionDone *self)
{
  g_return_if_fail (SOL_IS_SESSION_DONE (self));

  gtk_widget_grab_focus (self->close);
}
