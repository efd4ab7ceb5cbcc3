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
#include "sol-window.h"

typedef struct {
  const char *name;
  int width, height;
  gboolean dark, contrast, right_to_left;
  double text_scale;
  gboolean on_request; /* only where it is named */
} Variant;

static const Variant variants[] = {
  { "wide", 1280, 800, FALSE, FALSE, FALSE, 1 },
  { "half", 640, 800, FALSE, FALSE, FALSE, 1 },
  { "narrow", 360, 640, FALSE, FALSE, FALSE, 1 },
  { "tiny", 360, 294, FALSE, FALSE, FALSE, 1 },
  { "dark", 1280, 800, TRUE, FALSE, FALSE, 1 },
  { "dark-narrow", 360, 640, TRUE, FALSE, FALSE, 1 },
  { "contrast", 1280, 800, FALSE, TRUE, FALSE, 1 },
  { "large-text", 1280, 800, FALSE, FALSE, FALSE, 2 },
  { "large-text-narrow", 360, 640, FALSE, FALSE, FALSE, 2 },
  { "right-to-left", 1280, 800, FALSE, FALSE, TRUE, 1 },
  { "right-to-left-narrow", 360, 640, FALSE, FALSE, TRUE, 1 },
  { "contrast-narrow", 360, 640, FALSE, TRUE, FALSE, 1 },
  /* all of a page that scrolls */
  { "long", 760, 3000, FALSE, FALSE, FALSE, 1, TRUE },
  { "long-narrow", 360, 3000, FALSE, FALSE, FALSE, 1, TRUE },
  { "long-dark", 760, 3000, TRUE, FALSE, FALSE, 1, TRUE },
  { "long-contrast", 760, 3000, FALSE, TRUE, FALSE, 1, TRUE },
  { "long-large-text", 360, 3000, FALSE, FALSE, FALSE, 2, TRUE },
  { "long-right-to-left", 760, 3000, FALSE, FALSE, TRUE, 1, TRUE },
};

typedef struct {
  const char *name;
  const char *action;
  const char *target; /* NULL: the action takes none */
  guint settle_ms;
  void (*stage) (SolWindow *window); /* in place of an action, where there is none; or NULL */
  guint skips;                       /* of a session: parts to leave out */
  const char *in_session;            /* then: an action of the session */
  const char *then[4];               /* actions of the page that shows, "name" or "name:text" */
  const char *red_flag;              /* one that stands; NULL: none */
  gboolean first_time;               /* whether exercises show their steps before they run */
  const char *handle;                /* of the pair: where it stands, in degrees */
  const char *on_leg[5];             /* of the leg that bends: actions, with their targets */
  guint step;                        /* of an exercise: which to scroll to, from 1; 0: none */
  const char *peeled;                /* of a figure: the stage that it shows */
} Page;

/* The way through "Sore calf?" to what fits. */
#define FITS(way) { "sore-calf.no", "sore-calf.leg:left", "sore-calf.way:" way }

/* The tour of the leg, so many steps on. */
#define TOUR(steps) { "leg.tour", "leg.tour-step(" #steps ")" }

static const Page pages[] = {
  { "see-the-difference", "win.open", "see-the-difference", 5000 },
  { "see-the-difference-0", "win.open", "see-the-difference", 1500, .handle = "0" },
  { "see-the-difference-15", "win.open", "see-the-difference", 1500, .handle = "15" },
  { "see-the-difference-20", "win.open", "see-the-difference", 1500, .handle = "20" },
  { "see-the-difference-30", "win.open", "see-the-difference", 1500, .handle = "30" },
  { "see-the-difference-45", "win.open", "see-the-difference", 1500, .handle = "45" },
  { "mine", "win.open", "mine", 800 },
  { "bend-the-knee", "win.open", "bend-the-knee", 1500 },
  { "leg-straight-knee-lunge", "win.open", "bend-the-knee", 2500, .on_leg = { "leg.preset(0)" } },
  { "leg-knee-a-little-bent", "win.open", "bend-the-knee", 2500, .on_leg = { "leg.preset(1)" } },
  { "leg-bent-knee", "win.open", "bend-the-knee", 2500, .on_leg = { "leg.preset(2)" } },
  { "leg-seated", "win.open", "bend-the-knee", 2500, .on_leg = { "leg.preset(3)" } },
  { "leg-foot-pointed", "win.open", "bend-the-knee", 2500, .on_leg = { "leg.preset(4)" } },
  { "leg-tour-1", "win.open", "bend-the-knee", 2500, .on_leg = { "leg.tour" } },
  { "leg-tour-2", "win.open", "bend-the-knee", 2500, .on_leg = TOUR (1) },
  { "leg-tour-3", "win.open", "bend-the-knee", 2500, .on_leg = TOUR (2) },
  { "leg-tour-4", "win.open", "bend-the-knee", 2500, .on_leg = TOUR (3) },
  { "leg-tour-5", "win.open", "bend-the-knee", 2500, .on_leg = TOUR (4) },
  { "anatomy", "win.open", "explore", 1500 },
  { "anatomy-soleus", "win.open", "structure:soleus", 1500 },
  { "anatomy-note", NULL, NULL, 2500, sol_scenes_note },
  { "teaching", NULL, NULL, 3000, sol_scenes_teach },
  { "teaching-rest", NULL, NULL, 6000, sol_scenes_teach },
  { "worksheet", NULL, NULL, 2000, sol_scenes_make_worksheet },
  { "anatomy-section", "win.open", "figure:section-50", 1500 },
  { "anatomy-heel", "win.open", "figure:heel", 1500 },
  { "compare", "win.open", "compare", 2000 },
  { "test", "win.open", "test", 1500 },
  { "exercises", "win.page", "exercises", 1500 },
  { "guide", "win.page", "guide", 500 },
  { "guide-topic", "win.open", "topic:two-muscles", 1500 },
  { "guide-table", "win.open", "topic:back-to-running", 800 },
  { "topic-two-muscles", "win.open", "topic:two-muscles", 1500 },
  { "topic-in-running", "win.open", "topic:in-running", 1500 },
  { "topic-what-goes-wrong", "win.open", "topic:what-goes-wrong", 1500 },
  { "topic-first-days", "win.open", "topic:first-days", 1500 },
  { "topic-back-to-running", "win.open", "topic:back-to-running", 1500 },
  { "topic-the-achilles", "win.open", "topic:the-achilles", 1500 },
  { "topic-cramps-and-burning-feet", "win.open", "topic:cramps-and-burning-feet", 1500 },
  { "topic-does-it-work", "win.open", "topic:does-it-work", 1500 },
  { "topic-soleus-push-ups", "win.open", "topic:soleus-push-ups", 1500 },
  { "topic-shoes-and-load", "win.open", "topic:shoes-and-load", 1500 },
  { "topic-strength-plan", "win.open", "topic:strength-plan", 1500 },
  { "strip-foot-strike", "win.open", "strip:foot-strike", 800 },
  { "strip-stance", "win.open", "strip:stance-to-push-off", 800 },
  { "guide-claims", "win.open", "guide:claims", 500 },
  { "guide-claim", "win.open", "claim:larger-muscle", 500 },
  { "guide-claim-right", "win.open", "claim:flat-and-strong", 500 },
  { "guide-claim-partly", "win.open", "claim:how-many-muscles", 500 },
  { "guide-claim-unsupported", "win.open", "claim:ankle-sprains", 500 },
  { "guide-care", "win.open", "care:ice-and-compression", 800 },
  { "guide-care-list", "win.open", "guide:care", 800 },
  { "guide-pain-rule", "win.open", "guide:pain", 800 },
  { "guide-condition", "win.open", "condition:insertional-achilles", 800 },
  { "guide-term", "win.open", "term:tendinopathy", 1500 },
  { "guide-source", "win.open", "source:yong20", 1500 },
  { "question-choice", "win.open", "question:q04", 800 },
  { "question-true-false", "win.open", "question:q05", 800 },
  { "question-number", "win.open", "question:q09", 800 },
  { "question-order", "win.open", "question:q25", 800 },
  { "question-click", "win.open", "question:q01", 1500 },
  { "question-answered", NULL, NULL, 1500, sol_scenes_answer },
  { "guide-glossary", "win.open", "guide:glossary", 500 },
  { "guide-sources", "win.open", "guide:sources", 800 },
  { "leg-visit", "win.open", "topic:two-muscles", 1500, .then = { "win.open:leg:45,30" } },
  { "structure-visit", "win.open", "topic:two-muscles", 1500,
    .then = { "win.open:structure:soleus" } },
  { "exercise", "win.open", "exercise:bent-knee-soleus-stretch", 1200 },
  { "routine", "win.open", "routine:soleus-stretch", 800 },
  { "before", "win.adjust", "routine:soleus-stretch", 800 },
  { "gate", "win.start", "routine:strain-early", 800 },
  { "gate-yes", "win.start", "routine:calf-massage", 800, .red_flag = "clot-in-the-leg" },
  { "sore-calf", "win.open", "sore-calf", 800 },
  { "sore-calf-stop", "win.open", "sore-calf", 800, .then = { "sore-calf.yes:cold-foot" } },
  { "sore-calf-leg", "win.open", "sore-calf", 800, .then = { "sore-calf.no" } },
  { "sore-calf-began", "win.open", "sore-calf", 800,
    .then = { "sore-calf.no", "sore-calf.leg:left" } },
  { "sore-calf-snap", "win.open", "sore-calf", 800, .then = FITS ("snap") },
  { "sore-calf-pull", "win.open", "sore-calf", 800, .then = FITS ("sudden-pull") },
  { "sore-calf-built-up", "win.open", "sore-calf", 800, .then = FITS ("built-up") },
  { "sore-calf-both", "win.open", "sore-calf", 800, .then = FITS ("after-unusual-work") },
  { "sore-calf-cramp", "win.open", "sore-calf", 800, .then = FITS ("night-cramp") },
  { "sore-calf-heel", "win.open", "sore-calf", 800, .then = FITS ("at-the-heel") },
  { "sore-calf-sole", "win.open", "sore-calf", 800, .then = FITS ("numb-sole") },
  { "sore-calf-not-sure", "win.open", "sore-calf", 800, .then = FITS ("not-sure") },
  { "session", "win.start", "routine:soleus-stretch", 11500 },
  { "session-prepare", "win.start", "routine:soleus-stretch", 2500 },
  { "session-feel", "win.start", "routine:soleus-stretch", 17500 },
  { "session-felt", "win.start", "routine:soleus-stretch", 27000,
    .in_session = "session.felt-high" },
  { "session-change", "win.start", "routine:soleus-stretch", 2500, NULL, 2 },
  { "session-rest", "win.start", "routine:soleus-stretch", 2500, NULL, 4 },
  { "session-setup", "win.start", "routine:soleus-strength", 2500, NULL, 4 },
  { "session-reps", "win.start", "routine:soleus-strength", 2500, NULL, 5 },
  { "session-first", "win.start", "routine:soleus-stretch", 2500, .first_time = TRUE },
  { "session-first-last", "win.start", "routine:soleus-stretch", 2500, NULL, 4,
    .first_time = TRUE },
  { "session-paused", "win.start", "routine:soleus-stretch", 2500, NULL, 1, "session.leave" },
  { "session-away", "win.start", "routine:soleus-stretch", 2500, NULL, 1, "win.search" },
  { "session-done", "win.start", "routine:soleus-stretch", 5000, NULL, 1, "session.end" },
  { "resume", NULL, NULL, 1200, sol_scenes_offer_resume },
  { "help", "win.help", NULL, 600 },
  { "search", "win.search", NULL, 600 },
  { "search-found", NULL, NULL, 800, sol_scenes_search },
  { "search-nothing", NULL, NULL, 800, sol_scenes_search_nothing },
  { "preferences", "app.preferences", NULL, 800 },
  { "shortcuts", "app.shortcuts", NULL, 800 },
  { "about", "app.about", NULL, 800 },
  { "progress-empty", "win.page", "progress", 800 },
  { "after-green", NULL, NULL, 1500, sol_scenes_end_green },
  { "after-amber", NULL, NULL, 1500, sol_scenes_end_amber },
  { "after-red", NULL, NULL, 1500, sol_scenes_end_red },
  { "journal", NULL, NULL, 1500, sol_scenes_fill_journal }, /* for the pages that follow */
  { "progress", "win.page", "progress", 1500 },
  { "progress-tests", NULL, NULL, 1500, sol_scenes_show_tests },
  { "progress-history", NULL, NULL, 1500, sol_scenes_show_history },
  { "entry", NULL, NULL, 1000, sol_scenes_add_entry },
  { "test-result", NULL, NULL, 1000, sol_scenes_add_test },
  { "pain", NULL, NULL, 1000, sol_scenes_add_pain },
  { "today", "win.page", "exercises", 1500 },
  { "mine-mistake", NULL, NULL, 3000, sol_scenes_make_mistake },
};

typedef struct {
  const char *folder;
  const Variant *variant;
  GArray *pages; /* (element-type Page) those that are wanted */
  guint next;
  GtkWindow *window;
  const Page *page;
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
  camera->page = &g_array_index (camera->pages, Page, camera->next++);
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
    Page page = { g_intern_string (name), "win.open", g_intern_string (target), 1500,
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
    Page page = { g_intern_string (name), "win.open", g_intern_string (target), 1500,
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

/* (transfer full) (element-type Page): all but the steps and plates where @names is empty. */
static GArray *
find_pages (char **names)
{
  GArray *wanted = g_array_new (FALSE, FALSE, sizeof (Page));

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (names[0] == NULL || g_strv_contains ((const char *const *) names, pages[i].name))
      g_array_append_val (wanted, pages[i]);
  add_wanted_steps (wanted, (const char *const *) names);
  add_wanted_stages (wanted, (const char *const *) names);
  return wanted;
}

static int
take_variant (const char *folder, const Variant *variant, char **names)
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

static const Variant *
find_variant (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (variants); i++)
    if (g_strcmp0 (variants[i].name, name) == 0)
      return &variants[i];
  return NULL;
}

/* -- The parent process -- */

static gboolean
run_variant (const char *program, const char *folder, const Variant *variant, GPtrArray *wanted)
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

static int
run_all (const char *program, const char *folder, char **names)
{
  g_autoptr (GPtrArray) wanted = g_ptr_array_new ();
  gboolean any_variant = FALSE;
  gboolean good = TRUE;

  for (guint i = 0; names[i] != NULL; i++) {
    if (find_variant (names[i]) != NULL)
      any_variant = TRUE;
    else
      g_ptr_array_add (wanted, names[i]);
  }
  for (guint i = 0; i < G_N_ELEMENTS (variants); i++)
    if ((!any_variant && !variants[i].on_request) ||
        g_strv_contains ((const char *const *) names, variants[i].name))
      good = run_variant (program, folder, &variants[i], wanted) && good;
  make_sheet (folder);
  return good ? 0 : 1;
}

int
main (int argc, char **argv)
{
  const Variant *variant = find_variant (g_getenv ("SOLEUS_VARIANT"));

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
