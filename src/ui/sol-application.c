/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-application.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "sol-about.h"
#include "sol-accelerators.h"
#include "sol-build.h"
#include "sol-cli.h"
#include "sol-gtk-hints.h"
#include "sol-memory.h"
#include "sol-preferences-dialog.h"
#include "sol-recovery.h"
#include "sol-shortcuts-dialog.h"
#include "sol-sounder.h"
#include "sol-window.h"

#define DEVICES "/dev"

struct _SolApplication {
  AdwApplication parent_instance;

  SolLibraryKeeper *keeper;
  SolJournal *journal;
  SolJournalEntry *unfinished; /* NULL: none, or already asked about */
  gboolean journal_known;      /* whether the journal has answered */
  gboolean activated;
  gboolean starts; /* a session, at once */
  SolGtkHints hints;
};

G_DEFINE_FINAL_TYPE (SolApplication, sol_application, ADW_TYPE_APPLICATION)

static SolWindow *
ensure_window (SolApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    window = GTK_WINDOW (sol_window_new (self));
  return SOL_WINDOW (window);
}

/* Once, as soon as there is both a window that the person asked for and the journal's answer. Who
 * comes to start a session is asked at the next start. */
static void
offer_recovery (SolApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (SolJournalEntry) unfinished = NULL;

  if (!self->activated || !self->journal_known || window == NULL)
    return;
  self->journal_known = FALSE;
  unfinished = g_steal_pointer (&self->unfinished);
  if (!sol_window_has_session (SOL_WINDOW (window)))
    sol_recovery_offer (SOL_WINDOW (window), self->journal, unfinished);
}

static void
unfinished_cb (GObject *journal, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SolApplication) self = user_data;

  /* An error is the journal's problem, which the window shows. */
  self->unfinished = sol_journal_find_unfinished_finish (SOL_JOURNAL (journal), result, NULL);
  self->journal_known = TRUE;
  offer_recovery (self);
}

static void
open_journal (SolApplication *self)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "soleus", "journal", NULL);

  self->journal = sol_journal_new (folder);
  sol_journal_find_unfinished_async (self->journal, unfinished_cb, g_object_ref (self));
}

/* GLib numbers fundamental types without a lock: one that GTK registers while GStreamer registers
 * its own in another thread would get the same number, and the program ends. */
static void
warm_up_sound (void)
{
  g_type_ensure (GDK_TYPE_EVENT);
  g_type_ensure (GSK_TYPE_RENDER_NODE);
  g_type_ensure (GTK_TYPE_EXPRESSION);
  sol_sounder_warm_up ();
}

/* When there is nothing better to do: the first frames come before. */
static gboolean
warm_up_cb (gpointer user_data G_GNUC_UNUSED)
{
  warm_up_sound ();
  return G_SOURCE_REMOVE;
}

static void
sol_application_activate (GApplication *application)
{
  SolApplication *self = SOL_APPLICATION (application);
  gboolean first = gtk_application_get_active_window (GTK_APPLICATION (self)) == NULL;
  SolWindow *window = ensure_window (self);

  /* Who was sent somewhere is there already. */
  if (first)
    sol_window_welcome (window);
  gtk_window_present (GTK_WINDOW (window));
  if (first)
    g_idle_add_full (G_PRIORITY_LOW, warm_up_cb, NULL, NULL);
  self->activated = TRUE;
  offer_recovery (self);
}

static void
tell_faults (SolLibraryKeeper *keeper)
{
  GPtrArray *faults = sol_library_get_faults (sol_library_keeper_get_library (keeper));

  for (guint i = 0; i < faults->len; i++)
    g_message ("%s", ((GError *) g_ptr_array_index (faults, i))->message);
}

static gpointer
load_content (gpointer folder)
{
  return sol_library_new_for_user (folder);
}

static gpointer
read_icon_theme (gpointer theme)
{
  g_autoptr (GtkIconTheme) owned = theme;

  gtk_icon_theme_has_icon (owned, APPLICATION_ID);
  return NULL;
}

/* The first icon that is looked for has the theme read; a thread may do so, once it is set up. */
static void
warm_up_icons (void)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  g_thread_unref (g_thread_new ("icons", read_icon_theme, g_object_ref (theme)));
}

/* GTK takes longer to start than the content to be read: they do so side by side. */
static SolLibrary *
init_gtk_and_load (SolApplication *self, char *folder)
{
  GThread *loading = g_thread_new ("content", load_content, folder);
  SolLibrary *library;

  gtk_init ();
  gtk_settings_get_default ();
  library = g_thread_join (loading);
  sol_gtk_hints_withdraw (self->hints);
  return library;
}

/* GTK would look for an icon of windows that has no name yet before libadwaita says where more
 * icons are, and then read the icon theme again. */
static void
sol_application_startup (GApplication *application)
{
  SolApplication *self = SOL_APPLICATION (application);
  g_autofree char *folder = sol_cli_dup_user_folder ();
  g_autoptr (SolLibrary) library = NULL;

  if (self->starts)
    warm_up_sound ();
  library = init_gtk_and_load (self, folder);
  adw_init ();
  sol_memory_part ();
  gtk_window_set_default_icon_name ("");
  G_APPLICATION_CLASS (sol_application_parent_class)->startup (application);
  warm_up_icons ();

  self->keeper = sol_library_keeper_new (library, folder);
  g_signal_connect (self->keeper, "notify::library", G_CALLBACK (tell_faults), NULL);
  tell_faults (self->keeper);
  open_journal (self);
  sol_accelerators_install (GTK_APPLICATION (self));
}

/* The running instance gets what another one was started for. */
static int
sol_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  static const char *const names[] = { "open", "start" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    const char *id = NULL;

    if (!g_variant_dict_lookup (options, names[i], "&s", &id))
      continue;
    SOL_APPLICATION (application)->starts = g_str_equal (names[i], "start");
    if (!g_application_register (application, NULL, &error)) {
      g_printerr ("%s\n", error->message);
      return 1;
    }
    g_action_group_activate_action (G_ACTION_GROUP (application), names[i],
                                    g_variant_new_string (id));
    return g_application_get_is_remote (application) ? 0 : -1;
  }
  return -1;
}

/* What the last window left is written before the program ends. */
static void
sol_application_shutdown (GApplication *application)
{
  G_APPLICATION_CLASS (sol_application_parent_class)->shutdown (application);
  sol_journal_close (SOL_APPLICATION (application)->journal);
}

static void
sol_application_dispose (GObject *object)
{
  SolApplication *self = SOL_APPLICATION (object);

  g_clear_object (&self->keeper);
  g_clear_object (&self->journal);
  g_clear_object (&self->unfinished);

  G_OBJECT_CLASS (sol_application_parent_class)->dispose (object);
}

static void
sol_application_class_init (SolApplicationClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_application_dispose;
  G_APPLICATION_CLASS (klass)->activate = sol_application_activate;
  G_APPLICATION_CLASS (klass)->shutdown = sol_application_shutdown;
  G_APPLICATION_CLASS (klass)->startup = sol_application_startup;
  G_APPLICATION_CLASS (klass)->handle_local_options = sol_application_handle_local_options;
}

static void
about_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer self)
{
  sol_about_present (GTK_WIDGET (ensure_window (self)));
}

/* Whoever asks for what is open already has it. Takes over @dialog. */
static void
present_once (SolApplication *self, AdwDialog *dialog)
{
  SolWindow *window = ensure_window (self);
  AdwDialog *open = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_autoptr (AdwDialog) owned = g_object_ref_sink (dialog);

  if (open == NULL || g_strcmp0 (adw_dialog_get_title (open), adw_dialog_get_title (dialog)) != 0)
    adw_dialog_present (dialog, GTK_WIDGET (window));
}

static void
preferences_cb (GSimpleAction *action G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED,
                gpointer self)
{
  present_once (self, ADW_DIALOG (sol_preferences_dialog_new ()));
}

static void
shortcuts_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer self)
{
  present_once (self, sol_shortcuts_dialog_new ());
}

static void
quit_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  /* A window may want to ask first; the program ends with its last one. */
  while (windows != NULL) {
    GtkWindow *window = windows->data;

    windows = windows->next;
    gtk_window_close (window);
  }
}

static void
open_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter, gpointer self)
{
  SolWindow *window = ensure_window (self);

  sol_window_open (window, g_variant_get_string (parameter, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

static void
start_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter, gpointer self)
{
  SolWindow *window = ensure_window (self);

  sol_window_start (window, g_variant_get_string (parameter, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

static void
sol_application_init (SolApplication *self)
{
  static const GActionEntry entries[] = {
    { .name = "about", .activate = about_cb },
    { .name = "preferences", .activate = preferences_cb },
    { .name = "shortcuts", .activate = shortcuts_cb },
    { .name = "quit", .activate = quit_cb },
    { .name = "open", .activate = open_cb, .parameter_type = "s" },
    { .name = "start", .activate = start_cb, .parameter_type = "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_application_add_main_option (G_APPLICATION (self), "open", 0, 0, G_OPTION_ARG_STRING,
                                 _ ("Open the window there"), _ ("PAGE|ID"));
  g_application_add_main_option (G_APPLICATION (self), "start", 0, 0, G_OPTION_ARG_STRING,
                                 _ ("Open the window and start a session"), _ ("ID"));
}

SolApplication *
sol_application_new (void)
{
  return g_object_new (SOL_TYPE_APPLICATION, "application-id", APPLICATION_ID, "resource-base-path",
                       "/io/github/soleusapp/Soleus", NULL);
}

SolLibraryKeeper *
sol_application_get_library_keeper (SolApplication *self)
{
  g_return_val_if_fail (SOL_IS_APPLICATION (self), NULL);
  return self->keeper;
}

SolLibrary *
sol_application_get_library (SolApplication *self)
{
  g_return_val_if_fail (SOL_IS_APPLICATION (self), NULL);
  return sol_library_keeper_get_library (self->keeper);
}

SolJournal *
sol_application_get_journal (SolApplication *self)
{
  g_return_val_if_fail (SOL_IS_APPLICATION (self), NULL);
  return self->journal;
}

/* In the build folder nothing is installed: schemas and translations are taken from there. */
static void
find_build_folder (const char **locale_folder)
{
  if (g_getenv ("GSETTINGS_SCHEMA_DIR") == NULL && sol_build_is_uninstalled ()) {
    g_setenv ("GSETTINGS_SCHEMA_DIR", SCHEMA_BUILD_FOLDER, FALSE);
    *locale_folder = LOCALE_BUILD_FOLDER;
  }
}

int
sol_main (int argc, char **argv)
{
  const char *locale_folder = LOCALE_FOLDER;
  g_autoptr (SolApplication) application = NULL;
  int status;

  sol_memory_save ();
  find_build_folder (&locale_folder);
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (sol_cli_run (argc, argv, &status))
    return status;
  application = sol_application_new ();
  application->hints = sol_gtk_hints_tell (DEVICES);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
