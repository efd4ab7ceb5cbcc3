/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-progress-export.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-clinician-page.h"
#include "sol-dates.h"

typedef struct {
  GtkWidget *widget; /* weak */
  SolTellFunc tell;
  GBytes *bytes;
} Export;

static Export *
export_new (GtkWidget *widget, SolTellFunc tell, GBytes *bytes)
{
  Export *self = g_new0 (Export, 1);

  g_set_weak_pointer (&self->widget, widget);
  self->tell = tell;
  self->bytes = bytes;
  return self;
}

static void
export_free (Export *self)
{
  g_clear_weak_pointer (&self->widget);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, export_free)

static void
tell (Export *self, const char *text)
{
  if (self->widget != NULL)
    self->tell (self->widget, text);
}

/* -- Files -- */

static GBytes *
take_text (char *text)
{
  return g_bytes_new_take (text, strlen (text));
}

GBytes *
sol_progress_export_make (SolLibrary *library,
                          const SolJournalLists *lists,
                          const char *kind,
                          const char *today)
{
  g_autofree char *markup = NULL;

  if (g_str_equal (kind, "csv"))
    return take_text (sol_journal_export_to_csv (lists));
  if (g_str_equal (kind, "json"))
    return take_text (sol_journal_export_to_json (lists));
  markup = sol_clinician_page_dup_markup (library, lists, today);
  return sol_clinician_page_to_pdf (markup);
}

static void
written_cb (GObject *file, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Export) self = user_data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (file), result, NULL, &error))
    tell (self, _ ("File saved"));
  else
    tell (self, error->message);
}

static void
chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Export) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, &error);
  GBytes *bytes = self->bytes;

  if (file != NULL)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                         written_cb, g_steal_pointer (&self));
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell (self, error->message);
}

void
sol_progress_export_save (GtkWidget *widget,
                          SolLibrary *library,
                          const SolJournalLists *lists,
                          const char *kind,
                          SolTellFunc tell_func)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *today = sol_dates_dup_today ();
  g_autofree char *name = g_strdup_printf ("soleus-%s.%s", today, kind);
  GBytes *bytes = sol_progress_export_make (library, lists, kind, today);

  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb,
                        export_new (widget, tell_func, bytes));
}

/* -- Paper -- */

static void
draw_page_cb (GtkPrintOperation *operation G_GNUC_UNUSED,
              GtkPrintContext *context,
              int page G_GNUC_UNUSED,
              const char *markup)
{
  sol_clinician_page_draw (gtk_print_context_get_cairo_context (context), markup,
                           gtk_print_context_get_width (context),
                           gtk_print_context_get_height (context));
}

void
sol_progress_export_print (GtkWidget *widget,
                           SolLibrary *library,
                           const SolJournalLists *lists,
                           SolTellFunc tell_func)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autofree char *today = sol_dates_dup_today ();
  char *markup = sol_clinician_page_dup_markup (library, lists, today);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, _ ("Soleus: page for a clinician"));
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_object_set_data_full (G_OBJECT (operation), "markup", markup, g_free);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), markup);
  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                               GTK_WINDOW (gtk_widget_get_root (widget)),
                               &error) == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell_func (widget, error->message);
}
