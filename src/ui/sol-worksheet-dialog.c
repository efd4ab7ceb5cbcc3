/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-worksheet-dialog.h"

#include <glib/gi18n.h>

#include "sol-dialog-focus.h"
#include "sol-figure-look.h"
#include "sol-hand-out.h"
#include "sol-plain-row.h"
#include "sol-say.h"

/* Of the preview, in pixels. */
#define PREVIEW_HEIGHT 1200

struct _SolWorksheetDialog {
  AdwDialog parent_instance;

  /* template */
  AdwToastOverlay *toasts;
  AdwWindowTitle *title;
  AdwToggleGroup *pages;
  GtkWidget *sheet; /* the preview, and a spinner until it has come */
  GtkPicture *preview;
  GtkWidget *spinner;
  GtkLabel *problem;
  GtkWidget *names;
  AdwSwitchRow *latin;
  GtkWidget *print;
  GtkWidget *save;

  SolFigureArea *area; /* weak: what it was opened from */
  SolWorksheet *worksheet;
  GdkTexture *previews[SOL_WORKSHEET_N_PAGES]; /* of it, those that were looked at */
  GCancellable *making;                        /* of the worksheet or a page; NULL: all is made */
  gboolean filing;                             /* a file of it */
  gboolean opened;                             /* the first worksheet was made */
};

G_DEFINE_FINAL_TYPE (SolWorksheetDialog, sol_worksheet_dialog, ADW_TYPE_DIALOG)

/* -- What is shown -- */

static guint
get_page (SolWorksheetDialog *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (self->pages), "answers") == 0 ? 1 : 0;
}

/* What a person who does not see the page is told of it: all that it says. */
static char *
dup_words (SolWorksheet *worksheet, guint page)
{
  guint n_blanks = sol_worksheet_get_n_blanks (worksheet);
  g_autofree char *title = sol_worksheet_dup_title (worksheet, page);
  g_autoptr (GString) words = g_string_new (title);

  if (page == 0) {
    g_string_append_printf (words, ". ");
    g_string_append_printf (words, ngettext ("%u blank", "%u blanks", n_blanks), n_blanks);
  }
  for (guint number = 1; page > 0 && number <= n_blanks; number++)
    g_string_append_printf (words, "%s %u: %s", number == 1 ? "." : ";", number,
                            sol_worksheet_get_name (worksheet, number));
  return g_string_free_and_steal (g_steal_pointer (&words));
}

/* What is still being made is not wanted any more. */
static void
stop_making (SolWorksheetDialog *self)
{
  g_cancellable_cancel (self->making);
  g_clear_object (&self->making);
}

/* Whether what comes, with @error or without, is still waited for: else the dialog may be gone. */
static gboolean
is_wanted (const GError *error)
{
  return !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
show_preview (SolWorksheetDialog *self)
{
  guint page = get_page (self);
  g_autofree char *words = dup_words (self->worksheet, page);

  gtk_picture_set_paintable (self->preview, GDK_PAINTABLE (self->previews[page]));
  gtk_picture_set_alternative_text (self->preview, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->preview), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  page == 0 ? _ ("Blanks") : _ ("Answers"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self->preview), TRUE);
  gtk_widget_set_visible (self->spinner, FALSE);
  /* No key leads to a picture. */
  sol_say (self, words);
}

static void
painted_cb (GObject *worksheet, GAsyncResult *result, gpointer data)
{
  SolWorksheetDialog *self = data;
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = sol_worksheet_paint_finish (SOL_WORKSHEET (worksheet), result, &error);

  if (!is_wanted (error))
    return;
  g_clear_object (&self->making);
  self->previews[get_page (self)] = sol_figure_look_dup_texture (surface);
  cairo_surface_destroy (surface);
  show_preview (self);
}

/* A page is some ten milliseconds of work: the one before stays until it is done. */
static void
show_page_cb (SolWorksheetDialog *self)
{
  if (self->worksheet == NULL || sol_worksheet_get_n_blanks (self->worksheet) == 0)
    return;
  stop_making (self);
  if (self->previews[get_page (self)] != NULL) {
    show_preview (self);
    return;
  }
  self->making = g_cancellable_new ();
  sol_worksheet_paint_async (self->worksheet, get_page (self), PREVIEW_HEIGHT, self->making,
                             painted_cb, self);
}

static void
tell_cb (gpointer self, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (SOL_WORKSHEET_DIALOG (self)->toasts, toast);
}

static void
set_can_hand_out (SolWorksheetDialog *self, gboolean can)
{
  gtk_widget_set_sensitive (self->save, can);
  gtk_widget_set_sensitive (self->print, can);
}

/* There is nothing to save where there is nothing to write. */
static void
show_problem (SolWorksheetDialog *self, const char *problem)
{
  gtk_label_set_label (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
  gtk_widget_set_visible (self->sheet, problem == NULL);
  set_can_hand_out (self, problem == NULL);
}

/* Where most go, as soon as there is something to save. */
static void
focus_save (SolWorksheetDialog *self)
{
  if (self->opened)
    return;
  self->opened = TRUE;
  gtk_widget_grab_focus (self->save);
}

static void
sheet_made_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  SolWorksheetDialog *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SolWorksheet) worksheet = sol_worksheet_new_finish (result, &error);

  if (!is_wanted (error))
    return;
  g_clear_object (&self->making);
  g_set_object (&self->worksheet, worksheet);
  if (worksheet == NULL)
    show_problem (self, error->message);
  else if (sol_worksheet_get_n_blanks (worksheet) == 0)
    show_problem (self, _ ("Nothing that the figure shows now has a name to ask for. Bring a "
                           "structure back first."));
  else
    show_problem (self, NULL);
  focus_save (self);
  show_page_cb (self);
}

static void
make_cb (SolWorksheetDialog *self)
{
  if (self->area == NULL)
    return;
  stop_making (self);
  g_clear_object (&self->worksheet);
  for (guint page = 0; page < SOL_WORKSHEET_N_PAGES; page++)
    g_clear_object (&self->previews[page]);
  set_can_hand_out (self, FALSE);
  self->making = g_cancellable_new ();
  sol_figure_area_make_worksheet_async (self->area, adw_switch_row_get_active (self->latin),
                                        self->making, sheet_made_cb, self);
}

/* -- What is done with it -- */

static void
file_made_cb (GObject *worksheet, GAsyncResult *result, gpointer data)
{
  g_autoptr (SolWorksheetDialog) self = data;
  g_autoptr (GBytes) bytes = sol_worksheet_to_pdf_finish (SOL_WORKSHEET (worksheet), result);

  self->filing = FALSE;
  /* It was closed meanwhile. */
  if (self->save == NULL || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  /* Translators: the name of a file */
  sol_hand_out_save (GTK_WIDGET (self), _ ("worksheet.pdf"), bytes, tell_cb);
}

/* The file is made before it is asked for its name; who is impatient asks once. The button keeps
 * the focus, which one that can't be pressed would lose. */
static void
save_cb (SolWorksheetDialog *self)
{
  if (self->filing)
    return;
  self->filing = TRUE;
  sol_worksheet_to_pdf_async (self->worksheet, file_made_cb, g_object_ref (self));
}

static void
draw_cb (cairo_t *cr, guint page, double width, double height, gpointer worksheet)
{
  sol_worksheet_draw_page (worksheet, cr, page, width, height);
}

static void
print_cb (SolWorksheetDialog *self)
{
  sol_hand_out_print (GTK_WIDGET (self), _ ("Soleus: worksheet"), SOL_WORKSHEET_N_PAGES, draw_cb,
                      g_object_ref (self->worksheet), g_object_unref);
}

/* -- Object -- */

static void
sol_worksheet_dialog_dispose (GObject *object)
{
  SolWorksheetDialog *self = SOL_WORKSHEET_DIALOG (object);

  stop_making (self);
  g_clear_weak_pointer (&self->area);
  g_clear_object (&self->worksheet);
  for (guint page = 0; page < SOL_WORKSHEET_N_PAGES; page++)
    g_clear_object (&self->previews[page]);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_WORKSHEET_DIALOG);
  G_OBJECT_CLASS (sol_worksheet_dialog_parent_class)->dispose (object);
}

static void
sol_worksheet_dialog_class_init (SolWorksheetDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_worksheet_dialog_dispose;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-worksheet-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, title);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, sheet);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, names);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, latin);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, print);
  gtk_widget_class_bind_template_child (widget_class, SolWorksheetDialog, save);
  gtk_widget_class_bind_template_callback (widget_class, make_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_page_cb);
}

static void
sol_worksheet_dialog_init (SolWorksheetDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_dialog_focus_keep (ADW_DIALOG (self), FALSE);
  sol_plain_name_list (self->names, _ ("Names"));
}

AdwDialog *
sol_worksheet_dialog_new (SolFigureArea *area)
{
  SolWorksheetDialog *self;
  SolDissection *dissection;
  gboolean latin;

  g_return_val_if_fail (SOL_IS_FIGURE_AREA (area), NULL);

  self = g_object_new (SOL_TYPE_WORKSHEET_DIALOG, NULL);
  g_object_get (area, "latin", &latin, NULL);
  adw_switch_row_set_active (self->latin, latin);
  dissection = sol_figure_area_get_dissection (area);
  if (dissection != NULL)
    adw_window_title_set_subtitle (self->title,
                                   sol_figure_get_name (sol_dissection_get_figure (dissection)));
  g_set_weak_pointer (&self->area, area);
  make_cb (self);
  return ADW_DIALOG (self);
}

SolWorksheet *
sol_worksheet_dialog_get_worksheet (SolWorksheetDialog *self)
{
  g_return_val_if_fail (SOL_IS_WORKSHEET_DIALOG (self), NULL);

  return self->worksheet;
}

gboolean
sol_worksheet_dialog_is_settled (SolWorksheetDialog *self)
{
  g_return_val_if_fail (SOL_IS_WORKSHEET_DIALOG (self), TRUE);

  return self->making == NULL;
}
