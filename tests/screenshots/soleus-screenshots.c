/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Takes pictures of each page in the sizes and styles that people use, and makes a contact sheet
 * of them, so that they can be looked at. Each variant runs in a process of its own, because high
 * contrast and direction are decided at start. The variants whose name begins with "long" show a
 * page to its end; they are taken where they are named.
 *
 *   soleus-screenshots FOLDER [PAGE or VARIANT...]
 *
 * A page "steps-of-EX07" is each step of that exercise, "every-step" each step of all; a page
 * "plate-heel" is each stage of that figure, "every-plate" each stage of all. */

#include <locale.h>
#include <string.h>

#include "sol-application.h"
#include "sol-build.h"
#include "sol-exercise.h"
#include "sol-find.h"
#include "sol-home.h"
#include "sol-library.h"
#include "sol-scenes.h"
#include "sol-shots.h"
#include "sol-window.h"

typedef struct {
  const char *folder;
  const SolVariant *variant;
  GArray *pages; /* (element-type SolShot) those that are wanted */
  guint next;
  GtkWindow *window;
  const SolShot *page;
  gulong handler;
} Camera;

static void take_next (Camera *camera);

static void
save (Camera *camera)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (camera->window));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *name = g_strdup_printf ("%s-%s.png", camera->page->name, camera->variant->name);
  g_autofree char *path = g_build_filename (camera->folder, name, NULL);

  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  if (node == NULL) {
    g_warning ("nothing was drawn for %s", name);
    return;
  }
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (camera->window)),
                                         node, NULL);
  gdk_texture_save_to_png (texture, path);
}

/* Only behind a paint is the widget's node whole. */
static void
after_paint_cb (GdkFrameClock *clock, gpointer data)
{
  Camera *camera = data;

  g_signal_handler_disconnect (clock, camera->handler);
  save (camera);
  take_next (camera);
}

static gboolean
settled_cb (gpointer data)
{
  Camera *camera = data;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (camera->window));

  camera->handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), camera);
  gtk_widget_queue_draw (GTK_WIDGET (camera->window));
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  return G_SOURCE_REMOVE;
}

static void
close_dialogs (Camera *camera)
{
  AdwDialog *dialog;

  while ((dialog = adw_application_window_get_visible_dialog (
              ADW_APPLICATION_WINDOW (camera->window))) != NULL)
    adw_dialog_force_close (dialog);
}

/* Nothing that a page before answered counts. */
static void
set_red_flag (const char *red_flag)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GVariantBuilder flags = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{sx}"));

  if (red_flag != NULL)
    g_variant_builder_add (&flags, "{sx}", red_flag, g_get_real_time ());
  g_settings_set (settings, "red-flag-answers", "(a{sx}xxx)", &flags, G_GINT64_CONSTANT (0),
                  G_GINT64_CONSTANT (0), G_GINT64_CONSTANT (0));
}

/* Nothing was met before. */
static void
set_first_time (gboolean first_time)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_set_boolean (settings, "steps-first-time", first_time);
  g_settings_reset (settings, "met-exercises");
}

static void
go_further (Camera *camera)
{
  GtkWidget *view = sol_find (GTK_WIDGET (camera->window), ADW_TYPE_NAVIGATION_VIEW);
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));

  for (guint i = 0; i < G_N_ELEMENTS (camera->page->then) && camera->page->then[i] != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit (camera->page->then[i], ":", 2);

    gtk_widget_activate_action (GTK_WIDGET (page), parts[0], parts[1] != NULL ? "s" : NULL,
                                parts[1]);
  }
}

static void
leave_session (Camera *camera)
{
  GtkWidget *focus = gtk_window_get_focus (camera->window);

  if (focus != NULL)
    gtk_widget_activate_action (focus, "session.discard", NULL);
}

/* Its keys work where the focus is. */
static gboolean
in_session_cb (gpointer data)
{
  Camera *camera = data;
  GtkWidget *focus = gtk_window_get_focus (camera->window);

  for (guint i = 0; focus != NULL && i < camera->page->skips; i++)
    gtk_widget_activate_action (focus, "session.next", NULL);
  if (focus != NULL && camera->page->in_session != NULL)
    gtk_widget_activate_action (focus, camera->page->in_session, NULL);
  return G_SOURCE_REMOVE;
}

/* What the page does by itself as it comes is over by then. */
static gboolean
move_cb (gpointer data)
{
  Camera *camera = data;

  if (camera->page->handle != NULL)
    sol_scenes_bend_pair (SOL_WINDOW (camera->window), g_ascii_strtod (camera->page->handle, NULL));
  if (camera->page->peeled != NULL)
    sol_scenes_peel (SOL_WINDOW (camera->window), camera->page->peeled);
  if (camera->page->step > 0)
    sol_scenes_show_step (SOL_WINDOW (camera->window), camera->page->step - 1);
  for (guint i = 0; i < G_N_ELEMENTS (camera->page->on_leg); i++)
    if (camera->page->on_leg[i] != NULL)
      sol_scenes_act_on_leg (SOL_WINDOW (camera->window), camera->page->on_leg[i]);
  return G_SOURCE_REMOVE;
}

/* At once: a page that is still on its way out can't be opened again. */
static void
go_home (Camera *camera)
{
  GtkSettings *settings = gtk_settings_get_default ();

  g_object_set (settings, "gtk-enable-animations", FALSE, NULL);
  gtk_widget_activate_action (GTK_WIDGET (camera->window), "win.page", "s", "anatomy");
  g_object_set (settings, "gtk-enable-animations", camera->page->handle == NULL, NULL);
}

static void
take_next (Camera *camera)
{
  close_dialogs (camera);
  if (camera->next == camera->pages->len) {
    g_application_quit (g_application_get_default ());
    return;
  }
  camera->page = &g_array_index (camera->pages, SolShot, camera->next++);
  leave_session (camera);
  go_home (camera);
  set_red_flag (camera->page->red_flag);
  set_first_time (camera->page->first_time);
  if (camera->page->stage != NULL)
    camera->page->stage (SOL_WINDOW (camera->window));
  else if (camera->page->target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (camera->window), camera->page->action, "s",
                                camera->page->target);
  else
    gtk_widget_activate_action (GTK_WIDGET (camera->window), camera->page->action, NULL);
  if (camera->page->skips > 0 || camera->page->in_session != NULL)
    g_timeout_add (camera->page->settle_ms * 2 / 3, in_session_cb, camera);
  if (camera->page->handle != NULL || camera->page->on_leg[0] != NULL || camera->page->step > 0 ||
      camera->page->peeled != NULL)
    g_timeout_add (camera->page->settle_ms * 2 / 5, move_cb, camera);
  go_further (camera);
  g_timeout_add (camera->page->settle_ms, settled_cb, camera);
}

static gboolean
start_cb (gpointer camera)
{
  take_next (camera);
  return G_SOURCE_REMOVE;
}

static void
activate_cb (GtkApplication *application, gpointer data)
{
  Camera *camera = data;
  int dpi = (int) (96 * 1024 * camera->variant->text_scale);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      camera->variant->dark ? ADW_COLOR_SCHEME_FORCE_DARK
                                                            : ADW_COLOR_SCHEME_FORCE_LIGHT);
  if (camera->variant->right_to_left)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  camera->window = GTK_WINDOW (sol_window_new (SOL_APPLICATION (application)));
  gtk_window_set_default_size (camera->window, camera->variant->width, camera->variant->height);
  gtk_window_present (camera->window);
  g_timeout_add (1000, start_cb, camera);
}

/* Each step of an exercise as the page of its own that it is where list and body do not fit beside
 * each other. */
static void
add_steps (GArray *wanted, SolExercise *exercise)
{
  const char *number = sol_exercise_get_number (exercise);
  guint n_steps = g_list_model_get_n_items (sol_exercise_get_steps (exercise));

  for (guint step = 1; step <= n_steps; step++) {
    g_autofree char *name = g_strdup_printf ("step-%s-%u", number, step);
    g_autofree char *target = g_strdup_printf ("exercise:%s", number);
    SolShot page = { g_intern_string (name), "win.open", g_intern_string (target), 1500,
                     .step = step };

    g_array_append_val (wanted, page);
  }
}

static void
add_wanted_steps (GArray *wanted, const char *const *names)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    g_autofree char *name = g_strdup_printf ("steps-of-%s", sol_exercise_get_number (exercise));

    if (g_strv_contains (names, "every-step") || g_strv_contains (names, name))
      add_steps (wanted, exercise);
  }
}

/* A figure with its names, at each of its stages. */
static void
add_stages (GArray *wanted, SolFigure *figure)
{
  GListModel *stages = sol_figure_get_stages (figure);
  const char *id = sol_value_get_id (SOL_VALUE (figure));
  g_autofree char *target = g_strdup_printf ("figure:%s", id);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolValue) stage = g_list_model_get_item (stages, i);
    g_autofree char *name = g_strdup_printf ("plate-%s-%s", id, sol_value_get_id (stage));
    SolShot page = { g_intern_string (name), "win.open", g_intern_string (target), 1500,
                     .peeled = g_intern_string (sol_value_get_id (stage)) };

    g_array_append_val (wanted, page);
  }
}

static void
add_wanted_stages (GArray *wanted, const char *const *names)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GListModel *figures = sol_library_get_values (library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    g_autofree char *name = g_strdup_printf ("plate-%s", sol_value_get_id (SOL_VALUE (figure)));

    if (g_strv_contains (names, "every-plate") || g_strv_contains (names, name))
      add_stages (wanted, figure);
  }
}

/* (transfer full) (element-type SolShot): all but the steps and plates where @names is empty. */
static GArray *
find_pages (char **names)
{
  GArray *wanted = g_array_new (FALSE, FALSE, sizeof (SolShot));

  for (guint i = 0; i < sol_n_shots; i++)
    if (names[0] == NULL || g_strv_contains ((const char *const *) names, sol_shots[i].name))
      g_array_append_val (wanted, sol_shots[i]);
  add_wanted_steps (wanted, (const char *const *) names);
  add_wanted_stages (wanted, (const char *const *) names);
  return wanted;
}

static int
take_variant (const char *folder, const SolVariant *variant, char **names)
{
  g_autoptr (GArray) wanted = find_pages (names);
  Camera camera = { .folder = folder, .variant = variant, .pages = wanted };
  g_autoptr (SolApplication) application = NULL;
  char *home = sol_home_make ();
  int status;

  setlocale (LC_ALL, "");
  application = sol_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_signal_connect_after (application, "activate", G_CALLBACK (activate_cb), &camera);
  status = g_application_run (G_APPLICATION (application), 0, NULL);
  sol_home_remove (home);
  return status;
}

static const SolVariant *
find_variant (const char *name)
{
  for (guint i = 0; i < sol_n_variants; i++)
    if (g_strcmp0 (sol_variants[i].name, name) == 0)
      return &sol_variants[i];
  return NULL;
}

/* -- The parent process -- */

static gboolean
run_variant (const char *program, const char *folder, const SolVariant *variant, GPtrArray *wanted)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_launcher_setenv (launcher, "SOLEUS_VARIANT", variant->name, TRUE);
  if (variant->contrast)
    g_subprocess_launcher_setenv (launcher, "ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  g_ptr_array_add (argv, (gpointer) program);
  g_ptr_array_add (argv, (gpointer) folder);
  for (guint i = 0; i < wanted->len; i++)
    g_ptr_array_add (argv, g_ptr_array_index (wanted, i));
  g_ptr_array_add (argv, NULL);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv->pdata, &error);
  if (process == NULL || !g_subprocess_wait_check (process, NULL, &error)) {
    g_printerr ("%s: %s\n", variant->name, error->message);
    return FALSE;
  }
  return TRUE;
}

static void
make_sheet (const char *folder)
{
  g_autofree char *command = g_strdup_printf (
      "montage -label %%t '%s/*-*.png' -background '#808080' -fill white -geometry 420x420+6+6 "
      "-tile 6x '%s/contact-sheet.png'",
      folder, folder);

  g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL);
}

/* Whether there is one of that name, which may stand for several. */
static gboolean
any_page_is (const char *name)
{
  const char *names[] = { name, NULL };
  g_autoptr (GArray) pages = find_pages ((char **) names);

  return pages->len > 0;
}

/* What may be asked for. */
static void
list_names (void)
{
  g_print ("Pages: every-step, steps-of-NUMBER, every-plate, plate-FIGURE");
  for (guint i = 0; i < sol_n_shots; i++)
    g_print (", %s", sol_shots[i].name);
  g_print ("\nVariants: ");
  for (guint i = 0; i < sol_n_variants; i++)
    g_print ("%s%s", i > 0 ? ", " : "", sol_variants[i].name);
  g_print ("\n");
}

static int
run_all (const char *program, const char *folder, char **names)
{
  g_autoptr (GPtrArray) wanted = g_ptr_array_new ();
  gboolean any_variant = FALSE;
  gboolean good = TRUE;

  if (g_strcmp0 (names[0], "--help") == 0) {
    list_names ();
    return 0;
  }
  for (guint i = 0; names[i] != NULL; i++) {
    if (find_variant (names[i]) != NULL)
      any_variant = TRUE;
    else if (any_page_is (names[i]))
      g_ptr_array_add (wanted, names[i]);
    else {
      g_printerr ("soleus-screenshots: there is no page or variant '%s'\n", names[i]);
      list_names ();
      return 2;
    }
  }
  for (guint i = 0; i < sol_n_variants; i++)
    if ((!any_variant && !sol_variants[i].on_request) ||
        g_strv_contains ((const char *const *) names, sol_variants[i].name))
      good = run_variant (program, folder, &sol_variants[i], wanted) && good;
  make_sheet (folder);
  return good ? 0 : 1;
}

int
main (int argc, char **argv)
{
  const SolVariant *variant = find_variant (g_getenv ("SOLEUS_VARIANT"));

  if (argc < 2) {
    g_printerr ("Usage: soleus-screenshots FOLDER [PAGE or VARIANT...]\n");
    return 2;
  }
  g_setenv ("GSETTINGS_SCHEMA_DIR", SCHEMA_BUILD_FOLDER, TRUE);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  if (variant != NULL)
    return take_variant (argv[1], variant, argv + 2);
  return run_all (argv[0], argv[1], argv + 2);
}
