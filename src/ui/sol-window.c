/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-window.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-ahead.h"
#include "sol-anatomy-parts.h"
#include "sol-build.h"
#include "sol-destinations.h"
#include "sol-difference-page.h"
#include "sol-faults-dialog.h"
#include "sol-fill.h"
#include "sol-first-frame.h"
#include "sol-focus-keeper.h"
#include "sol-header-tools.h"
#include "sol-journal-news.h"
#include "sol-later.h"
#include "sol-leg-visit.h"
#include "sol-menu-later.h"
#include "sol-notices.h"
#include "sol-own-news.h"
#include "sol-page-focus.h"
#include "sol-page-stack.h"
#include "sol-pages.h"
#include "sol-return-bar.h"
#include "sol-search-page.h"
#include "sol-session-page.h"
#include "sol-starter.h"
#include "sol-toast.h"
#include "sol-tooltip.h"
#include "sol-widget-tree.h"
#include "sol-window-actions.h"

struct _SolWindow {
  AdwApplicationWindow parent_instance;

  /* template */
  GtkWidget *content;
  AdwToastOverlay *toasts;
  AdwNavigationView *navigation;
  SolReturnBar *return_bar;
  AdwViewStack *stack;
  SolLater *anatomy;
  AdwViewSwitcherBar *switcher_bar;
  GtkMenuButton *menu_button;
  GMenuModel *primary_menu;
  AdwBanner *faults_banner;
  AdwBanner *journal_banner;

  GtkWidget *outdated; /* borrowed: a place that shows what held before, until it is left */

  SolLibraryKeeper *keeper;
  SolLibrary *library;
  SolJournal *journal;
  SolStarter *starter;
  SolAhead *ahead;
  SolSpares *spares;
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (SolWindow, sol_window, ADW_TYPE_APPLICATION_WINDOW)

/* -- What the actions do -- */

static void G_GNUC_PRINTF (2, 3) tell (SolWindow *self, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  sol_window_tell (self, text);
}

static void
show_main_page (SolWindow *self, const char *destination)
{
  if (sol_starter_session_keeps_page (self->starter))
    return;
  adw_navigation_view_pop_to_tag (self->navigation, "main");
  if (adw_view_stack_get_child_by_name (self->stack, destination) != NULL)
    adw_view_stack_set_visible_child_name (self->stack, destination);
}

static SolAnatomyParts *
get_anatomy (SolWindow *self)
{
  return SOL_ANATOMY_PARTS (sol_later_ensure (self->anatomy));
}

/* Whether no page is above the destinations. */
static gboolean
is_at_main (SolWindow *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  return g_strcmp0 (adw_navigation_page_get_tag (page), "main") == 0;
}

/* Whether Anatomy is in front, or will be: nobody has been led away from anywhere then. */
static gboolean
is_in_anatomy (SolWindow *self)
{
  return is_at_main (self) &&
         (!gtk_widget_get_mapped (GTK_WIDGET (self)) ||
          g_strcmp0 (adw_view_stack_get_visible_child_name (self->stack), "anatomy") == 0);
}

/* Who came from elsewhere finds the way back: the leg is a page above it. */
static void
show_leg (SolWindow *self, const SolLegTarget *leg)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  if (SOL_IS_LEG_VISIT (page) && sol_leg_visit_show (SOL_LEG_VISIT (page), leg))
    return;
  if (is_in_anatomy (self)) {
    show_main_page (self, "anatomy");
    sol_anatomy_parts_show_target (get_anatomy (self), leg);
  } else
    adw_navigation_view_push (self->navigation,
                              sol_leg_visit_new (self->library, self->journal, leg));
}

/* What is always at hand in the window, by the name that a person gives it. */
static gboolean
open_at_hand (SolWindow *self, const char *name)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (adw_view_stack_get_child_by_name (self->stack, name) != NULL)
    return gtk_widget_activate_action (widget, "win.page", "s", name);
  return sol_window_actions_open (widget, name);
}

static gboolean
open_target (SolWindow *self, const char *target)
{
  SolLegTarget leg;

  if (open_at_hand (self, target))
    return TRUE;
  if (sol_anatomy_parts_has (target)) {
    show_main_page (self, "anatomy");
    return sol_anatomy_parts_open (get_anatomy (self), target);
  }
  if (sol_ahead_push (self->ahead, target) ||
      sol_pages_open (self->navigation, self->library, target))
    return TRUE;
  if (!sol_leg_target_read (&leg, self->library, target))
    return FALSE;
  show_leg (self, &leg);
  return TRUE;
}

void
sol_window_open (SolWindow *self, const char *target)
{
  g_autofree char *full = NULL;

  g_return_if_fail (SOL_IS_WINDOW (self));
  g_return_if_fail (target != NULL);

  if (open_target (self, target))
    return;
  full = sol_pages_dup_full_target (self->library, target);
  if (full == NULL || !open_target (self, full))
    tell (self, _ ("There is nothing called “%s”"), target);
}

static AdwNavigationPage *
create_ahead_cb (const char *target, gpointer data)
{
  SolWindow *self = SOL_WINDOW (data);

  return sol_pages_create_ahead (self->navigation, self->library, target);
}

void
sol_window_prepare (SolWindow *self, const char *target)
{
  g_return_if_fail (SOL_IS_WINDOW (self));
  g_return_if_fail (target != NULL);

  sol_ahead_prepare (self->ahead, target);
}

void
sol_window_resume (SolWindow *self, SolJournalEntry *entry)
{
  g_return_if_fail (SOL_IS_WINDOW (self));
  g_return_if_fail (SOL_IS_JOURNAL_ENTRY (entry));

  if (!sol_starter_resume (self->starter, entry))
    sol_window_tell (self, _ ("This session can’t be gone on with"));
}

static void
start (SolWindow *self, const char *target, gboolean adjust)
{
  SolValue *value = sol_pages_find (self->library, target);

  if (!SOL_IS_ROUTINE (value) && !SOL_IS_EXERCISE (value))
    tell (self, _ ("There is no routine or exercise called “%s”"), target);
  else
    sol_starter_start (self->starter, value, adjust);
}

void
sol_window_start (SolWindow *self, const char *target)
{
  g_return_if_fail (SOL_IS_WINDOW (self));
  g_return_if_fail (target != NULL);

  start (self, target, FALSE);
}

static void
adjust_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  start (SOL_WINDOW (widget), g_variant_get_string (target, NULL), TRUE);
}

/* Whoever asks for a page by key goes on in that page, not in the bar above it. */
static void
page_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *destination)
{
  SolWindow *self = SOL_WINDOW (widget);
  GtkWidget *child;

  show_main_page (self, g_variant_get_string (destination, NULL));
  child = adw_view_stack_get_visible_child (self->stack);
  if (gtk_widget_get_mapped (child) && !sol_widget_tree_has_focus (child))
    gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

static AdwNavigationPage *
create_search_page (SolWindow *self)
{
  AdwNavigationPage *page = sol_search_page_new (self->library);

  if (self->journal != NULL)
    sol_search_page_set_notes (SOL_SEARCH_PAGE (page), sol_structure_notes_get (self->journal));
  return page;
}

static void
search_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolWindow *self = SOL_WINDOW (widget);
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  if (SOL_IS_SEARCH_PAGE (page))
    sol_search_page_focus_entry (SOL_SEARCH_PAGE (page));
  else
    adw_navigation_view_push (self->navigation, create_search_page (self));
}

static void
help_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolWindow *self = SOL_WINDOW (widget);

  if (!sol_ahead_push (self->ahead, SOL_PAGES_HELP))
    sol_pages_show_help (self->navigation, self->library);
}

static void
menu_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  gtk_menu_button_popup (SOL_WINDOW (widget)->menu_button);
}

/* -- What a person adds while the program runs -- */

/* Who writes content should not have to look for a terminal to learn of a mistake. */
static void
tell_faults (SolWindow *self)
{
  sol_faults_dialog_tell (self->faults_banner, sol_library_get_faults (self->library));
}

static void
renew_outdated (SolWindow *self)
{
  if (self->outdated != NULL && adw_view_stack_get_visible_child (self->stack) != self->outdated)
    sol_later_renew (SOL_LATER (g_steal_pointer (&self->outdated)));
}

static void
library_changed_cb (SolWindow *self, GParamSpec *pspec G_GNUC_UNUSED, SolLibraryKeeper *keeper)
{
  g_autoptr (SolLibrary) before = g_steal_pointer (&self->library);
  GtkWidget *outdated = NULL;

  self->library = g_object_ref (sol_library_keeper_get_library (keeper));
  if (self->ahead != NULL)
    sol_ahead_forget (self->ahead);
  sol_page_stack_keep_dialogs (ADW_APPLICATION_WINDOW (self), before);
  sol_starter_set_library (self->starter, self->library);
  sol_page_stack_set_library (self->navigation, self->library, before);
  outdated = sol_destinations_set_library (self->stack, self->library);
  if (outdated != NULL)
    self->outdated = outdated;
  tell_faults (self);
  sol_own_news_tell (self->toasts, self->faults_banner, sol_library_get_faults (self->library));
}

/* During a session nothing changes. */
static void
hold_library (SolWindow *self)
{
  g_autoptr (GPtrArray) pages = sol_page_stack_list (self->navigation);
  gboolean held = FALSE;

  for (guint i = 0; i < pages->len; i++)
    held |= SOL_IS_SESSION_PAGE (pages->pdata[i]);
  if (self->keeper != NULL)
    sol_library_keeper_set_held (self->keeper, held);
}

static void
set_library_keeper (SolWindow *self, SolLibraryKeeper *keeper)
{
  self->keeper = g_object_ref (keeper);
  self->library = g_object_ref (sol_library_keeper_get_library (keeper));
  g_signal_connect_object (keeper, "notify::library", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  tell_faults (self);
}

static void
set_journal (SolWindow *self, SolJournal *journal)
{
  self->journal = g_object_ref (journal);
  sol_journal_news_follow (self->journal_banner, journal);
}

/* -- The destinations -- */

static void
make_destination_cb (SolWindow *self, AdwBin *place)
{
  AdwViewStackPage *page = adw_view_stack_get_page (self->stack, GTK_WIDGET (place));

  adw_bin_set_child (place, sol_destinations_create (adw_view_stack_page_get_name (page),
                                                     self->library, self->journal));
}

/* -- What the first frame does without -- */

/* The icon is drawn for the desktop: nobody sees it in the window. A page that was opened before
 * the window was shown begins now with what it is for. */
static void
first_frame_cb (GtkWidget *window)
{
  SolWindow *self = SOL_WINDOW (window);

  gtk_window_set_default_icon_name (APPLICATION_ID);
  if (!is_at_main (self))
    sol_page_focus_begin (GTK_WIDGET (adw_navigation_view_get_visible_page (self->navigation)));
}

/* A wide window has its switcher in the header. */
static void
narrow_cb (SolWindow *self)
{
  adw_view_switcher_bar_set_stack (self->switcher_bar, self->stack);
}

/* GTK works out the style of all that it is about to show, and of all again when the first focus is
 * set: the content comes between. What someone has focused already stays. */
static void
sol_window_show (GtkWidget *widget)
{
  SolWindow *self = SOL_WINDOW (widget);

  if (gtk_window_get_focus (GTK_WINDOW (self)) == NULL)
    gtk_widget_set_visible (self->content, FALSE);
  GTK_WIDGET_CLASS (sol_window_parent_class)->show (widget);
}

static void
sol_window_map (GtkWidget *widget)
{
  gtk_widget_set_visible (SOL_WINDOW (widget)->content, TRUE);
  GTK_WIDGET_CLASS (sol_window_parent_class)->map (widget);
  sol_first_frame_call (widget, NULL, first_frame_cb);
}

/* -- State that is kept -- */

static void
visible_destination_changed_cb (SolWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);

  if (name != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    g_settings_set_string (self->settings, "last-page", name);
  renew_outdated (self);
}

/* Keys of the main page do not reach below another page. */
static void
visible_page_changed_cb (SolWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.menu", is_at_main (self));
  hold_library (self);
}

static void
pushed_cb (SolWindow *self)
{
  sol_pages_begin (adw_navigation_view_get_visible_page (self->navigation));
}

static void
restore_state (SolWindow *self)
{
  g_autofree char *page = g_settings_get_string (self->settings, "last-page");

  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
  if (adw_view_stack_get_child_by_name (self->stack, page) != NULL)
    adw_view_stack_set_visible_child_name (self->stack, page);
}

/* -- What the desktop tells -- */

/* A session asks first, where it can't be kept. */
static gboolean
sol_window_close_request (GtkWindow *window)
{
  SolWindow *self = SOL_WINDOW (window);
  SolSessionPage *page = sol_return_bar_find_session (self->navigation);

  if (page != NULL && sol_journal_get_problem (self->journal) == NULL)
    sol_notices_tell_kept (sol_session_page_get_player (page));
  return GTK_WINDOW_CLASS (sol_window_parent_class)->close_request (window);
}

static void
active_changed_cb (SolWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    sol_notices_withdraw ();
}

/* -- Object -- */

static void
sol_window_dispose (GObject *object)
{
  SolWindow *self = SOL_WINDOW (object);

  g_clear_object (&self->ahead);
  g_clear_pointer (&self->spares, sol_spares_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_WINDOW);
  if (self->keeper != NULL)
    sol_library_keeper_set_held (self->keeper, FALSE);
  g_clear_object (&self->keeper);
  g_clear_object (&self->library);
  g_clear_object (&self->journal);
  g_clear_object (&self->starter);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sol_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  sol_window_actions_install (widget_class);
  gtk_widget_class_install_action (widget_class, "win.adjust", "s", adjust_cb);
  gtk_widget_class_install_action (widget_class, "win.page", "s", page_cb);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "win.help", NULL, help_cb);
  gtk_widget_class_install_action (widget_class, "win.menu", NULL, menu_cb);
}

static void
sol_window_class_init (SolWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = sol_window_close_request;
  widget_class->map = sol_window_map;
  widget_class->show = sol_window_show;

  g_type_ensure (SOL_TYPE_FILL);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
  g_type_ensure (SOL_TYPE_LATER);
  g_type_ensure (SOL_TYPE_RETURN_BAR);
  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SolWindow, content);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, navigation);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, return_bar);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, anatomy);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, faults_banner);
  gtk_widget_class_bind_template_child (widget_class, SolWindow, journal_banner);
  gtk_widget_class_bind_template_callback (widget_class, make_destination_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, pushed_cb);
  gtk_widget_class_bind_template_callback (widget_class, visible_destination_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, visible_page_changed_cb);
}

static void
sol_window_init (SolWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_return_bar_set_navigation (self->return_bar, self->navigation);
  sol_tooltip_set (GTK_WIDGET (self->menu_button), _ ("Main Menu (F10)"));
  sol_menu_later_set (self->menu_button, self->primary_menu);
  self->settings = g_settings_new (APPLICATION_ID);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
  if (DEVELOPMENT_BUILD)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
}

SolWindow *
sol_window_new (SolApplication *application)
{
  SolWindow *self;

  g_return_val_if_fail (SOL_IS_APPLICATION (application), NULL);
  self = g_object_new (SOL_TYPE_WINDOW, "application", application, NULL);
  set_library_keeper (self, sol_application_get_library_keeper (application));
  restore_state (self);
  sol_focus_keeper_attach (GTK_WINDOW (self));
  set_journal (self, sol_application_get_journal (application));
  self->starter = sol_starter_new (self->navigation, self->library, self->journal);
  self->ahead = sol_ahead_new (GTK_WINDOW (self), self->navigation, create_ahead_cb, self);
  self->spares = sol_pages_make_spares ();
  return self;
}

gboolean
sol_window_has_session (SolWindow *self)
{
  g_return_val_if_fail (SOL_IS_WINDOW (self), FALSE);

  return SOL_IS_SESSION_PAGE (adw_navigation_view_get_visible_page (self->navigation));
}

void
sol_window_tell (SolWindow *self, const char *text)
{
  AdwToast *toast;

  g_return_if_fail (SOL_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  toast = adw_toast_new (text);
  adw_toast_set_use_markup (toast, FALSE);
  sol_window_add_toast (self, toast);
}

void
sol_window_add_toast (SolWindow *self, AdwToast *toast)
{
  g_return_if_fail (SOL_IS_WINDOW (self));
  g_return_if_fail (ADW_IS_TOAST (toast));

  sol_toast_show (self->toasts, toast);
}

SolLibrary *
sol_window_get_library (SolWindow *self)
{
  g_return_val_if_fail (SOL_IS_WINDOW (self), NULL);

  return self->library;
}

void
sol_window_welcome (SolWindow *self)
{
  g_return_if_fail (SOL_IS_WINDOW (self));

  if (g_settings_get_boolean (self->settings, "welcomed"))
    return;
  g_settings_set_boolean (self->settings, "welcomed", TRUE);
  sol_pages_open (self->navigation, self->library, SOL_DIFFERENCE_PAGE_TAG);
}
