/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-handout-page.h"

#include <glib/gi18n.h>

#include "sol-figure-look.h"
#include "sol-hand-out.h"
#include "sol-handout-button.h"
#include "sol-handout-choice.h"
#include "sol-handout-item.h"
#include "sol-handout-list.h"
#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-making.h"
#include "sol-say.h"
#include "sol-stack-show.h"
#include "sol-toast.h"
#include "sol-widget-tree.h"

/* Of the preview, in pixels. */
#define PREVIEW_HEIGHT 1400

struct _SolHandoutPage {
  AdwNavigationPage parent_instance;

  /* template */
  AdwToastOverlay *toasts;
  GtkStack *states;

  SolHandoutList *list; /* made when there is something to show in it */
  SolLibrary *library;
  GSettings *settings;
  SolHandout *handout;
  guint page;    /* of it, which is shown */
  guint n_pages; /* on the paper that people have here */
  GCancellable *painting;
  GStrv order; /* of what is chosen and what was taken off meanwhile */
  gboolean making_file;
};

G_DEFINE_FINAL_TYPE (SolHandoutPage, sol_handout_page, ADW_TYPE_NAVIGATION_PAGE)

/* -- Its pages -- */

static void
stop_painting (SolHandoutPage *self)
{
  g_cancellable_cancel (self->painting);
  g_clear_object (&self->painting);
}

static void
painted_cb (GObject *handout G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = sol_paper_paint_finish (result, &error);
  SolHandoutPage *self = data;
  g_autoptr (GdkTexture) texture = NULL;

  /* Where it was cancelled the page may be gone. */
  if (surface == NULL)
    return;
  g_clear_object (&self->painting);
  texture = sol_figure_look_dup_texture (surface);
  cairo_surface_destroy (surface);
  sol_handout_list_show_page (self->list, GDK_PAINTABLE (texture));
}

static char *
dup_place (SolHandoutPage *self)
{
  return g_strdup_printf (_ ("Page %u of %u"), self->page + 1, self->n_pages);
}

/* What a person who does not see the page is told of it: all that it says. */
static void
describe_page (SolHandoutPage *self)
{
  double width, height;
  g_autofree char *words = NULL;
  g_autofree char *place = dup_place (self);

  sol_paper_get_size (&width, &height);
  words = sol_handout_dup_words (self->handout, self->page, width - 2 * SOL_PAPER_MARGIN,
                                 height - 2 * SOL_PAPER_MARGIN);
  sol_handout_list_name_page (self->list, place, words);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "handout.turn", self->n_pages > 1);
}

/* A page is some ten milliseconds of work: the one before stays until it is done. */
static void
show_page (SolHandoutPage *self)
{
  stop_painting (self);
  describe_page (self);
  self->painting = g_cancellable_new ();
  sol_paper_paint_async (sol_handout_get_paper (), self->page, PREVIEW_HEIGHT,
                         G_OBJECT (self->handout), self->painting, painted_cb, self);
}

static void
make_handout (gpointer page)
{
  SolHandoutPage *self = page;
  g_autoptr (GListModel) exercises = sol_handout_choice_list (self->settings, self->library);

  g_clear_object (&self->handout);
  if (g_list_model_get_n_items (exercises) == 0) {
    stop_painting (self);
    return;
  }
  self->handout = sol_handout_new (self->library, exercises);
  self->n_pages = sol_paper_count (sol_handout_get_paper (), self->handout);
  self->page = MIN (self->page, self->n_pages - 1);
  show_page (self);
}

/* From the last page to the first, and back. */
static void
turn_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *by)
{
  SolHandoutPage *self = SOL_HANDOUT_PAGE (widget);
  g_autofree char *place = NULL;

  if (self->handout == NULL)
    return;
  self->page = (self->page + self->n_pages + (guint) g_variant_get_int32 (by)) % self->n_pages;
  show_page (self);
  place = dup_place (self);
  sol_say (self, place);
}

/* -- Its exercises -- */

/* Half of a page that nobody sees is not made: its first frame would wait for it. */
static void
show_rows (SolHandoutPage *self)
{
  g_autoptr (GListModel) exercises = sol_handout_choice_list (self->settings, self->library);
  gboolean any = g_list_model_get_n_items (exercises) > 0;

  if (any && self->list == NULL) {
    self->list = SOL_HANDOUT_LIST (sol_handout_list_new ());
    gtk_stack_add_named (self->states, GTK_WIDGET (self->list), "list");
  }
  if (self->list != NULL)
    sol_handout_list_show_exercises (self->list, exercises);
  sol_stack_show (self->states, any ? "list" : "empty");
}

static void
keep_order (SolHandoutPage *self)
{
  g_auto (GStrv) before = g_steal_pointer (&self->order);

  self->order = sol_handout_choice_dup_order (self->settings, (const char *const *) before);
}

/* What was chosen elsewhere, too. */
static void
chosen_cb (SolHandoutPage *self)
{
  keep_order (self);
  show_rows (self);
  if (sol_making_is_done (GTK_WIDGET (self)))
    make_handout (self);
}

static GtkListBoxRow *
get_row (SolHandoutPage *self, int place)
{
  return self->list != NULL ? sol_handout_list_get_row (self->list, place) : NULL;
}

static GtkListBoxRow *
find_focused_row (SolHandoutPage *self)
{
  return self->list != NULL ? sol_handout_list_find_focused (self->list) : NULL;
}

static int
find_place (SolHandoutPage *self, const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (g_str_equal (sol_handout_item_get_id (row), id))
      return i;
  return -1;
}

static void
announce_place (SolHandoutPage *self, int place)
{
  g_autoptr (GListModel) exercises = sol_handout_choice_list (self->settings, self->library);
  /* Translators: where in a list something has been moved to */
  g_autofree char *words = g_strdup_printf (_ ("Moved to place %d of %u"), place + 1,
                                            g_list_model_get_n_items (exercises));

  sol_say (self, words);
}

/* The focus goes with what is moved, to the row, or to the button that moved it. */
static void
move (SolHandoutPage *self, const char *id, int by)
{
  gboolean pressed = GTK_IS_BUTTON (sol_widget_tree_get_focus (GTK_WIDGET (self)));
  g_autofree char *kept = g_strdup (id);
  int place;

  if (!sol_handout_choice_move (self->settings, self->library, kept, by)) {
    gtk_widget_error_bell (GTK_WIDGET (self));
    return;
  }
  place = find_place (self, kept);
  if (place < 0)
    return;
  sol_handout_item_focus (get_row (self, place), pressed ? by : 0);
  announce_place (self, place);
}

static void
move_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  const char *id;
  int by;

  g_variant_get (target, "(&si)", &id, &by);
  move (SOL_HANDOUT_PAGE (widget), id, by);
}

static gboolean
move_key_cb (GtkWidget *widget, GVariant *by, gpointer data G_GNUC_UNUSED)
{
  GtkListBoxRow *row = find_focused_row (SOL_HANDOUT_PAGE (widget));

  if (row != NULL)
    move (SOL_HANDOUT_PAGE (widget), sol_handout_item_get_id (row), g_variant_get_int32 (by));
  return row != NULL;
}

/* -- Taking off -- */

static void
tell (SolHandoutPage *self, AdwToast *toast)
{
  adw_toast_set_use_markup (toast, FALSE);
  sol_toast_show (self->toasts, toast);
}

/* @toast, which it takes, offers to have @ids again, whatever else is taken off after them. */
static void
offer_undo (SolHandoutPage *self, AdwToast *toast, const char *const *ids)
{
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "handout.undo");
  adw_toast_set_action_target_value (toast, g_variant_new_strv (ids, -1));
  tell (self, toast);
}

/* The focus goes to the first of what is there again. */
static void
undo_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolHandoutPage *self = SOL_HANDOUT_PAGE (widget);
  g_autofree const char **ids = g_variant_get_strv (target, NULL);
  GtkListBoxRow *row = NULL;

  sol_handout_choice_put_back (self->settings, (const char *const *) self->order, ids);
  for (guint i = 0; ids[i] != NULL && row == NULL; i++)
    row = get_row (self, find_place (self, ids[i]));
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* The focus goes to what takes the place of what is gone, or to the way to find more. */
static void
take_off (SolHandoutPage *self, const char *id)
{
  SolExercise *exercise = sol_library_lookup (self->library, SOL_TYPE_EXERCISE, id);
  int place = find_place (self, id);
  GtkListBoxRow *next;

  if (exercise != NULL)
    /* Translators: an exercise that is not on the handout any more; its end may be cut */
    offer_undo (self, adw_toast_new_format (_ ("Removed “%s”"), sol_exercise_get_name (exercise)),
                (const char *const[]) { id, NULL });
  sol_handout_choice_remove (self->settings, id);
  next = get_row (self, place) != NULL ? get_row (self, place) : get_row (self, place - 1);
  if (next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->states), GTK_DIR_TAB_FORWARD);
}

static void
remove_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  g_autofree char *id = g_variant_dup_string (target, NULL);

  take_off (SOL_HANDOUT_PAGE (widget), id);
}

static gboolean
remove_key_cb (GtkWidget *widget, GVariant *none G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GtkListBoxRow *row = find_focused_row (SOL_HANDOUT_PAGE (widget));
  g_autofree char *id = row != NULL ? g_strdup (sol_handout_item_get_id (row)) : NULL;

  if (id != NULL)
    take_off (SOL_HANDOUT_PAGE (widget), id);
  return id != NULL;
}

static void
clear_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolHandoutPage *self = SOL_HANDOUT_PAGE (widget);
  g_auto (GStrv) ids = g_settings_get_strv (self->settings, SOL_HANDOUT_CHOICE_KEY);

  g_settings_reset (self->settings, SOL_HANDOUT_CHOICE_KEY);
  offer_undo (self, adw_toast_new (_ ("Handout cleared")), (const char *const *) ids);
  gtk_widget_child_focus (GTK_WIDGET (self->states), GTK_DIR_TAB_FORWARD);
}

/* -- What is done with it -- */

static void
tell_cb (gpointer self, const char *text)
{
  tell (self, adw_toast_new (text));
}

static void
file_made_cb (GObject *handout G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (SolHandoutPage) self = data;
  g_autoptr (GBytes) bytes = sol_paper_to_pdf_finish (result);

  self->making_file = FALSE;
  /* One has left it meanwhile. */
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  /* Translators: the name of a file */
  sol_hand_out_save (GTK_WIDGET (self), _ ("calf-exercises.pdf"), bytes, tell_cb);
}

/* The file is made before it is asked for its name; who is impatient asks once. The button can be
 * pressed all the while: it would lose the focus. */
static void
save_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolHandoutPage *self = SOL_HANDOUT_PAGE (widget);

  sol_making_finish (widget);
  if (self->handout == NULL || self->making_file)
    return;
  self->making_file = TRUE;
  sol_paper_to_pdf_async (sol_handout_get_paper (), sol_handout_get_title (),
                          G_OBJECT (self->handout), file_made_cb, g_object_ref (self));
}

static void
print_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolHandoutPage *self = SOL_HANDOUT_PAGE (widget);

  sol_making_finish (widget);
  if (self->handout != NULL)
    sol_hand_out_print_paper (widget, sol_handout_get_title (), sol_handout_get_paper (),
                              g_object_ref (self->handout), g_object_unref);
}

/* -- Object -- */

static void
sol_handout_page_dispose (GObject *object)
{
  SolHandoutPage *self = SOL_HANDOUT_PAGE (object);

  stop_painting (self);
  g_clear_object (&self->handout);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  g_clear_pointer (&self->order, g_strfreev);
  G_OBJECT_CLASS (sol_handout_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "handout.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "handout.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "handout.clear", NULL, clear_cb);
  gtk_widget_class_install_action (widget_class, "handout.undo", "as", undo_cb);
  gtk_widget_class_install_action (widget_class, "handout.turn", "i", turn_cb);
  gtk_widget_class_install_action (widget_class, "handout.move", "(si)", move_cb);
  gtk_widget_class_install_action (widget_class, "handout.remove", "s", remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "handout.print",
                                       NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, move_key_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, move_key_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_key_cb, NULL);
}

static void
sol_handout_page_showing (AdwNavigationPage *page)
{
  sol_handout_take_back (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (page))));
}

static void
sol_handout_page_class_init (SolHandoutPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_handout_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->showing = sol_handout_page_showing;
  g_type_ensure (SOL_TYPE_HEADER_TITLE);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-handout-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolHandoutPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, SolHandoutPage, states);
  install_actions (widget_class);
}

static void
sol_handout_page_init (SolHandoutPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
sol_handout_page_new (SolLibrary *library)
{
  static const SolMakingPart rest[] = { make_handout };
  SolHandoutPage *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  self = g_object_new (SOL_TYPE_HANDOUT_PAGE, NULL);
  self->library = g_object_ref (library);
  self->settings = sol_handout_choice_new_settings ();
  g_signal_connect_object (self->settings, "changed::" SOL_HANDOUT_CHOICE_KEY,
                           G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  keep_order (self);
  show_rows (self);
  sol_making_add_parts (GTK_WIDGET (self), rest, G_N_ELEMENTS (rest));
  return ADW_NAVIGATION_PAGE (self);
}

void
sol_handout_page_set_library (SolHandoutPage *self, SolLibrary *library)
{
  g_return_if_fail (SOL_IS_HANDOUT_PAGE (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  g_set_object (&self->library, library);
  chosen_cb (self);
}

SolHandout *
sol_handout_page_get_handout (SolHandoutPage *self)
{
  g_return_val_if_fail (SOL_IS_HANDOUT_PAGE (self), NULL);

  return self->handout;
}

gboolean
sol_handout_page_is_settled (SolHandoutPage *self)
{
  g_return_val_if_fail (SOL_IS_HANDOUT_PAGE (self), TRUE);

  return self->painting == NULL;
}
