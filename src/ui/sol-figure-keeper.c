/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-keeper.h"

#include <glib/gi18n.h>

#include "sol-window.h"
#include "sol-work.h"

#define N_KINDS 2

static const struct {
  const char *kind;
  const char *type;
  GBytes *(*make) (SolPrint *print, GCancellable *cancellable, GError **error);
} kinds[N_KINDS] = {
  { "png", "image/png", sol_print_to_png },
  { "svg", "image/svg+xml", sol_print_to_svg },
};

/* --- Telling --- */

static void
tell (SolFigureArea *area, const char *text)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (area));

  if (SOL_IS_WINDOW (root))
    sol_window_tell (SOL_WINDOW (root), text);
}

static void
show_folder_cb (AdwToast *toast, GFile *file)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);
  GtkRoot *root = g_object_get_data (G_OBJECT (toast), "root");

  gtk_file_launcher_open_containing_folder (launcher, GTK_WINDOW (root), NULL, NULL, NULL);
}

static void
tell_saved (SolFigureArea *area, GFile *file)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (area));
  AdwToast *toast;

  if (!SOL_IS_WINDOW (root))
    return;
  toast = adw_toast_new (_ ("Picture saved"));
  adw_toast_set_button_label (toast, _ ("Show in _Folder"));
  g_object_set_data (G_OBJECT (toast), "root", root);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (show_folder_cb), file, 0);
  g_object_set_data_full (G_OBJECT (toast), "file", g_object_ref (file), g_object_unref);
  sol_window_add_toast (SOL_WINDOW (root), toast);
}

/* --- Making --- */

typedef struct {
  SolPrint *print;
  gboolean wanted[N_KINDS];
  GBytes *made[N_KINDS]; /* NULL where it is not wanted */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->print, sol_print_free);
  for (guint i = 0; i < N_KINDS; i++)
    g_clear_pointer (&job->made[i], g_bytes_unref);
  g_free (job);
}

static void
make_thread (GTask *task, gpointer area G_GNUC_UNUSED, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;

  for (guint i = 0; i < N_KINDS; i++) {
    if (job->wanted[i])
      job->made[i] = kinds[i].make (job->print, cancellable, &error);
    if (error != NULL) {
      g_task_return_error (task, error);
      return;
    }
  }
  g_task_return_boolean (task, TRUE);
}

/* Makes files of what is seen now; the answer is in the task's data. */
static void
make (SolFigureArea *area,
      gboolean png,
      gboolean svg,
      GAsyncReadyCallback callback,
      gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (area, NULL, callback, user_data);
  Job *job = g_new0 (Job, 1);
  GError *error = NULL;

  job->wanted[0] = png;
  job->wanted[1] = svg;
  job->print = sol_figure_area_create_print (area, &error);
  g_task_set_task_data (task, job, job_free);
  if (job->print == NULL)
    g_task_return_error (task, error);
  else
    sol_work_run (task, make_thread);
}

/* --- Writing --- */

static gboolean
is_svg (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = name == NULL ? NULL : g_ascii_strdown (name, -1);

  return folded != NULL && g_str_has_suffix (folded, ".svg");
}

static void
replaced_cb (GObject *file, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (g_file_replace_contents_finish (G_FILE (file), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
made_file_cb (GObject *area G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Job *job = g_task_get_task_data (G_TASK (result));
  GFile *file = g_task_get_task_data (task);
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error)) {
    g_task_return_error (task, error);
    return;
  }
  g_file_replace_contents_bytes_async (file, job->made[0] != NULL ? job->made[0] : job->made[1],
                                       NULL, FALSE, G_FILE_CREATE_NONE, NULL, replaced_cb,
                                       g_steal_pointer (&task));
}

void
sol_figure_keeper_write_async (SolFigureArea *area,
                               GFile *file,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (area));
  g_return_if_fail (G_IS_FILE (file));

  GTask *task = g_task_new (area, NULL, callback, user_data);

  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  make (area, !is_svg (file), is_svg (file), made_file_cb, task);
}

gboolean
sol_figure_keeper_write_finish (SolFigureArea *area, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, area), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- Saving --- */

char *
sol_figure_keeper_dup_file_name (SolFigureArea *area, const char *kind)
{
  g_return_val_if_fail (SOL_IS_FIGURE_AREA (area), NULL);

  g_autofree char *title = sol_figure_area_dup_title (area);

  /* What file systems can't have in a name. */
  return g_strdup_printf ("%s.%s", g_strdelimit (title, "/\\:*?\"<>|\n", '-'), kind);
}

static void
written_cb (GObject *area, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GFile) file = user_data;
  g_autoptr (GError) error = NULL;

  if (sol_figure_keeper_write_finish (SOL_FIGURE_AREA (area), result, &error))
    tell_saved (SOL_FIGURE_AREA (area), file);
  else
    tell (SOL_FIGURE_AREA (area), error->message);
}

static void
chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SolFigureArea) area = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, &error);

  if (file != NULL)
    sol_figure_keeper_write_async (area, file, written_cb, g_object_ref (file));
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell (area, error->message);
}

void
sol_figure_keeper_save (SolFigureArea *area, const char *kind)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (area));

  g_autoptr (GtkFileDialog) dialog = NULL;
  g_autofree char *name = NULL;

  if (sol_figure_area_get_dissection (area) == NULL)
    return;
  dialog = gtk_file_dialog_new ();
  name = sol_figure_keeper_dup_file_name (area, kind);
  gtk_file_dialog_set_title (dialog, _ ("Save the View"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (area))), NULL,
                        chosen_cb, g_object_ref (area));
}

/* --- Copying --- */

static void
made_copy_cb (GObject *area, GAsyncResult *result, gpointer user_data G_GNUC_UNUSED)
{
  Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GdkContentProvider) all = NULL;
  g_autoptr (GError) error = NULL;
  GdkContentProvider *each[N_KINDS];

  if (!g_task_propagate_boolean (G_TASK (result), &error)) {
    tell (SOL_FIGURE_AREA (area), error->message);
    return;
  }
  for (guint i = 0; i < N_KINDS; i++)
    each[i] = gdk_content_provider_new_for_bytes (kinds[i].type, job->made[i]);
  all = gdk_content_provider_new_union (each, N_KINDS);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (area)), all);
  tell (SOL_FIGURE_AREA (area), _ ("Picture copied"));
}

void
sol_figure_keeper_copy (SolFigureArea *area)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (area));

  if (sol_figure_area_get_dissection (area) != NULL)
    make (area, TRUE, TRUE, made_copy_cb, NULL);
}
