/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-hand-out.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* What went wrong wants to be read to its end, and helps with what to do: no toast, which is one
 * line and goes. */
static void
show_problem (GtkWidget *widget, const char *heading, const char *text)
{
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, text));

  adw_alert_dialog_add_response (alert, "close", _ ("_Close"));
  adw_dialog_present (ADW_DIALOG (alert), widget);
}

/* -- Files -- */

typedef struct {
  GtkWidget *widget; /* weak */
  SolTellFunc tell;
  GBytes *bytes;
} Saving;

static Saving *
saving_new (GtkWidget *widget, SolTellFunc tell, GBytes *bytes)
{
  Saving *self = g_new0 (Saving, 1);

  g_set_weak_pointer (&self->widget, widget);
  self->tell = tell;
  self->bytes = g_bytes_ref (bytes);
  return self;
}

static void
saving_free (Saving *self)
{
  g_clear_weak_pointer (&self->widget);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
tell (Saving *self, const char *text)
{
  if (self->widget != NULL)
    self->tell (self->widget, text);
}

static void
show_not_saved (Saving *self, const GError *error)
{
  g_autofree char *text = NULL;

  if (self->widget == NULL)
    return;
  /* Translators: what went wrong comes in place of %s */
  text = g_strdup_printf (_ ("%s. Choose another folder, or another name."), error->message);
  show_problem (self->widget, _ ("The File Is Not Saved"), text);
}

static void
written_cb (GObject *file, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Saving) self = user_data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (file), result, NULL, &error))
    tell (self, _ ("File saved"));
  else
    show_not_saved (self, error);
}

static void
chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Saving) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, &error);
  GBytes *bytes = self->bytes;

  if (file != NULL)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                         written_cb, g_steal_pointer (&self));
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    show_not_saved (self, error);
}

void
sol_hand_out_save (GtkWidget *widget, const char *name, GBytes *bytes, SolTellFunc tell_func)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (bytes != NULL);

  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb,
                        saving_new (widget, tell_func, bytes));
}

/* -- Paper -- */

typedef struct {
  SolPaperCountFunc count; /* NULL: it is told how many pages there are */
  SolPaperFunc draw;
  gpointer data;
  GDestroyNotify destroy;
  GtkWidget *widget; /* weak */
  gboolean told;
} Printing;

/* What it is called on its operation, with which it goes. */
#define PRINTING "sol-printing"

static void
printing_free (gpointer data)
{
  Printing *self = data;

  if (self->destroy != NULL)
    self->destroy (self->data);
  g_clear_weak_pointer (&self->widget);
  g_free (self);
}

static void
draw_page_cb (GtkPrintOperation *operation G_GNUC_UNUSED,
              GtkPrintContext *context,
              int page,
              gpointer data)
{
  Printing *self = data;

  self->draw (gtk_print_context_get_cairo_context (context), (guint) page,
              gtk_print_context_get_width (context), gtk_print_context_get_height (context),
              self->data);
}

static void
tell_problem (GtkPrintOperation *operation)
{
  Printing *self = g_object_get_data (G_OBJECT (operation), PRINTING);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (self->told || self->widget == NULL)
    return;
  self->told = TRUE;
  gtk_print_operation_get_error (operation, &error);
  /* Translators: what went wrong comes in place of %s */
  text = g_strdup_printf (_ ("%s. Save it as a file, which another program can print."),
                          error != NULL ? error->message : _ ("Nobody says why"));
  show_problem (self->widget, _ ("This Can't Be Printed"), text);
}

/* The dialog may belong to another process, which answers long after it was asked. */
static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer data G_GNUC_UNUSED)
{
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell_problem (operation);
}

/* What is printed into a file is called as the job, not "output". */
static void
name_file (GtkPrintOperation *operation, const char *job)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autofree char *name = g_strdelimit (g_strdup (job), "/:", ' ');

  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
  gtk_print_operation_set_print_settings (operation, settings);
}

GtkPrintOperation *
sol_hand_out_create_operation (GtkWidget *widget,
                               const char *job,
                               guint n_pages,
                               SolPaperFunc draw,
                               gpointer data,
                               GDestroyNotify destroy)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (draw != NULL, NULL);

  GtkPrintOperation *operation = gtk_print_operation_new ();
  Printing *printing = g_new0 (Printing, 1);

  *printing = (Printing) { .draw = draw, .data = data, .destroy = destroy };
  g_set_weak_pointer (&printing->widget, widget);
  g_object_set_data_full (G_OBJECT (operation), PRINTING, printing, printing_free);
  gtk_print_operation_set_n_pages (operation, (int) n_pages);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, job);
  name_file (operation, job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), printing);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), NULL);
  return operation;
}

void
sol_hand_out_run_operation (GtkPrintOperation *operation,
                            GtkPrintOperationAction action,
                            GtkWindow *parent)
{
  g_return_if_fail (GTK_IS_PRINT_OPERATION (operation));

  if (gtk_print_operation_run (operation, action, parent, NULL) == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell_problem (operation);
}

/* How large a page is was chosen just now. */
static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, gpointer data)
{
  Printing *self = data;
  guint n_pages = self->count (gtk_print_context_get_width (context),
                               gtk_print_context_get_height (context), self->data);

  gtk_print_operation_set_n_pages (operation, (int) n_pages);
}

GtkPrintOperation *
sol_hand_out_create_paper_operation (GtkWidget *widget,
                                     const char *job,
                                     const SolPaper *paper,
                                     gpointer data,
                                     GDestroyNotify destroy)
{
  g_return_val_if_fail (paper != NULL && paper->count != NULL, NULL);

  GtkPrintOperation *operation =
      sol_hand_out_create_operation (widget, job, 1, paper->draw, data, destroy);
  Printing *printing = g_object_get_data (G_OBJECT (operation), PRINTING);

  printing->count = paper->count;
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), printing);
  return operation;
}

static void
ask_and_print (GtkWidget *widget, GtkPrintOperation *operation)
{
  gtk_print_operation_set_allow_async (operation, TRUE);
  sol_hand_out_run_operation (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                              GTK_WINDOW (gtk_widget_get_root (widget)));
}

void
sol_hand_out_print (GtkWidget *widget,
                    const char *job,
                    guint n_pages,
                    SolPaperFunc draw,
                    gpointer data,
                    GDestroyNotify destroy)
{
  g_autoptr (GtkPrintOperation) operation =
      sol_hand_out_create_operation (widget, job, n_pages, draw, data, destroy);

  ask_and_print (widget, operation);
}

void
sol_hand_out_print_paper (GtkWidget *widget,
                          const char *job,
                          const SolPaper *paper,
                          gpointer data,
                          GDestroyNotify destroy)
{
  g_autoptr (GtkPrintOperation) operation =
      sol_hand_out_create_paper_operation (widget, job, paper, data, destroy);

  ask_and_print (widget, operation);
}
