/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "sol-bench.h"
#include "sol-film.h"
#include "sol-find.h"
#include "sol-handout-choice.h"
#include "sol-session-page.h"
#include "sol-window.h"

#define WIDTH 1280
#define HEIGHT 800

/* A part of Anatomy. */
#define BEGINNING "bend-the-knee"

#define N_RUNS 7
#define N_SLIDES 5

/* What is made meanwhile, and pictures, come first: the window rests that has drawn nothing for so
 * long. */
#define REST_MS 100
/* Between two pages that a person opens there is time to build the template of the next. */
#define READ_MS 400
#define START_REST_MS 1500

typedef struct {
  GtkWindow *window;
  GdkFrameClock *clock;
  guint n_frames;
  double painted_ms; /* when the last frame was, in time of this thread */
  double longest_ms; /* of the frames since it was set to 0 */
} Stage;

/* How a page comes. */
typedef enum {
  DESTINATION, /* in the place of another one of the main page */
  PART,        /* in the place of another part of Anatomy */
  OPENED,      /* above the main page */
  SEARCH,
  SESSION,
  HELP,
} Way;

typedef struct {
  Way way;
  const char *name;
} Page;

static const Page empty = { OPENED, "empty" };

static const Page pages[] = {
  { DESTINATION, "anatomy" },
  { DESTINATION, "exercises" },
  { DESTINATION, "progress" },
  { DESTINATION, "guide" },
  { PART, "bend-the-knee" },
  { PART, "explore" },
  { PART, "compare" },
  { PART, "test" },
  { OPENED, "exercise:EX01" },
  { OPENED, "exercise:EX05" },
  { OPENED, "routine:R15" },
  { OPENED, "routine:R01" },
  { OPENED, "topic:two-muscles" },
  { OPENED, "topic:in-running" },
  { OPENED, "topic:does-it-work" },
  { OPENED, "guide:claims" },
  { OPENED, "guide:care" },
  { OPENED, "guide:glossary" },
  { OPENED, "guide:sources" },
  { OPENED, "sore-calf" },
  { OPENED, "see-the-difference" },
  { OPENED, "mine" },
  { OPENED, "handout" },
  { HELP, "help" },
  { SEARCH, "search" },
  { SESSION, "session-page" },
};

static void
count_frame_cb (Stage *stage)
{
  double now_ms = sol_bench_get_thread_ms ();

  stage->n_frames++;
  stage->longest_ms = MAX (stage->longest_ms, now_ms - stage->painted_ms);
  stage->painted_ms = now_ms;
}

static void
set_over_cb (gpointer over)
{
  *(gboolean *) over = TRUE;
}

static void
rest (Stage *stage, guint rest_ms)
{
  guint n_frames;

  do {
    gboolean over = FALSE;

    n_frames = stage->n_frames;
    g_timeout_add_once (rest_ms, set_over_cb, &over);
    while (!over)
      g_main_context_iteration (NULL, TRUE);
  } while (stage->n_frames != n_frames);
}

/* --- Coming and going --- */

static AdwNavigationView *
find_navigation (Stage *stage)
{
  return ADW_NAVIGATION_VIEW (sol_find (stage->window, ADW_TYPE_NAVIGATION_VIEW));
}

/* The destinations are the outer stack, the parts of Anatomy the inner one. */
static AdwViewStack *
find_stack (Stage *stage, Way way)
{
  GtkWidget *stack = sol_find (stage->window, ADW_TYPE_VIEW_STACK);

  if (way == PART)
    stack = sol_find (adw_view_stack_get_child_by_name (ADW_VIEW_STACK (stack), "anatomy"),
                      ADW_TYPE_VIEW_STACK);
  return ADW_VIEW_STACK (stack);
}

/* As the pointer does on its way to another part. */
static void
come_near (Stage *stage)
{
  GtkWidget *switcher =
      sol_find (adw_view_stack_get_child_by_name (find_stack (stage, DESTINATION), "anatomy"),
                ADW_TYPE_INLINE_VIEW_SWITCHER);

  g_signal_emit_by_name (sol_film_find_controller (switcher, GTK_TYPE_EVENT_CONTROLLER_MOTION),
                         "enter", 1.0, 1.0);
}

static void
push_empty (Stage *stage)
{
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_navigation_view_push (find_navigation (stage), adw_navigation_page_new (view, "Empty"));
}

static void
push_session (Stage *stage)
{
  SolLibrary *library = sol_window_get_library (SOL_WINDOW (stage->window));
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_routine (sol_library_lookup (library, SOL_TYPE_ROUTINE, "R15"), NULL);

  adw_navigation_view_push (find_navigation (stage),
                            ADW_NAVIGATION_PAGE (sol_session_page_new (plan, library)));
}

static void
come (Stage *stage, const Page *page)
{
  GtkWidget *window = GTK_WIDGET (stage->window);

  switch (page->way) {
  case DESTINATION:
  case PART:
    adw_view_stack_set_visible_child_name (find_stack (stage, page->way), page->name);
    break;
  case OPENED:
    if (page == &empty)
      push_empty (stage);
    else
      sol_window_open (SOL_WINDOW (window), page->name);
    break;
  case SEARCH:
    gtk_widget_activate_action (window, "win.search", NULL);
    break;
  case HELP:
    gtk_widget_activate_action (window, "win.help", NULL);
    break;
  case SESSION:
    push_session (stage);
    break;
  default:
    g_assert_not_reached ();
  }
}

/* Where a person is who comes to @page: what that shows has to go, too. */
static void
go_before (Stage *stage, const Page *page)
{
  gboolean to_anatomy = g_str_equal (page->name, "anatomy");
  gboolean to_leg = g_str_equal (page->name, "bend-the-knee");

  adw_navigation_view_pop_to_tag (find_navigation (stage), "main");
  adw_view_stack_set_visible_child_name (find_stack (stage, DESTINATION),
                                         to_anatomy ? "progress" : "anatomy");
  adw_view_stack_set_visible_child_name (find_stack (stage, PART),
                                         to_leg ? "explore" : "bend-the-knee");
}

/* --- Measuring --- */

/* From the wish to the painted frame: for how long this thread works, and how much time goes by. */
typedef struct {
  double work_ms;
  double wait_ms;
} Cost;

static gboolean
can_be_ahead (const Page *page)
{
  return (page->way == OPENED || page->way == HELP) && !g_str_equal (page->name, "mine");
}

/* The window rests, at what is there before @page; as it would have, that page is made if someone
 * is about to open it. */
static void
get_ready (Stage *stage, const Page *page, gboolean ahead)
{
  rest (stage, page->way <= PART ? REST_MS : READ_MS);
  if (!ahead)
    return;
  sol_window_prepare (SOL_WINDOW (stage->window), page->name);
  rest (stage, REST_MS);
}

/* @shown: what is opened, @page or an empty page in its stead. */
static Cost
measure_once (Stage *stage, const Page *page, const Page *shown, gboolean ahead)
{
  guint n_frames;
  double start_ms;
  gint64 start_us;
  Cost cost;

  get_ready (stage, page, ahead);
  n_frames = stage->n_frames;
  start_us = g_get_monotonic_time ();
  start_ms = sol_bench_get_thread_ms ();
  come (stage, shown);
  while (stage->n_frames == n_frames)
    g_main_context_iteration (NULL, TRUE);
  cost.work_ms = sol_bench_get_thread_ms () - start_ms;
  cost.wait_ms = (double) (g_get_monotonic_time () - start_us) / 1e3;
  rest (stage, REST_MS);
  go_before (stage, page);
  return cost;
}

/* The longest frame while the page slides in: what comes after the first one must not make it
 * stumble. */
static double
measure_slide_ms (Stage *stage, const Page *page, const Page *shown, gboolean ahead)
{
  double longest_ms;

  /* A setting that changes has all of the window styled anew. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  get_ready (stage, page, ahead);
  stage->painted_ms = sol_bench_get_thread_ms ();
  stage->longest_ms = 0;
  come (stage, shown);
  rest (stage, REST_MS);
  longest_ms = stage->longest_ms;
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  go_before (stage, page);
  return longest_ms;
}

/* Many of a page, and as many of the empty one between them: what slows the machine down for a
 * while, and what the window has come to hold, is in both. */
typedef struct {
  double page[N_RUNS];
  double empty[N_RUNS];
} Runs;

/* Each is compared with the empty one beside it: some machines change their speed by a third in the
 * midst of it all. */
static void
print (Runs *runs, guint n, const char *page, const char *what)
{
  g_autofree char *name = g_strconcat (page, what, NULL);
  double ratios[N_RUNS];
  double page_ms;

  for (guint i = 0; i < n; i++)
    ratios[i] = runs->page[i] / runs->empty[i];
  page_ms = sol_bench_find_median (runs->page, n);
  sol_bench_print (name, page_ms, "ms", page_ms / sol_bench_find_median (ratios, n),
                   "an empty page (goal 1.5)");
}

/* The window began there: it has been shown before anything is measured. */
static gboolean
began_with (const Page *page)
{
  return g_str_equal (page->name, "anatomy") || g_str_equal (page->name, BEGINNING);
}

static void
measure_first (Stage *stage, const Page *page, const char *name, gboolean ahead)
{
  Cost once = measure_once (stage, page, page, ahead);
  Runs work, wait;

  for (guint i = 0; i < N_RUNS; i++) {
    Cost cost = measure_once (stage, page, page, ahead);
    Cost nothing = measure_once (stage, page, &empty, FALSE);

    work.page[i] = cost.work_ms;
    work.empty[i] = nothing.work_ms;
    wait.page[i] = cost.wait_ms;
    wait.empty[i] = nothing.wait_ms;
  }
  print (&work, N_RUNS, name, "");
  print (&wait, N_RUNS, name, ", wait");
  if (page->way <= PART && !began_with (page)) {
    double usual_ms = sol_bench_find_median (work.empty, N_RUNS);
    g_autofree char *first = g_strconcat (name, ", first time", NULL);

    sol_bench_print (first, once.work_ms, "ms", usual_ms, "an empty page (goal 1.5)");
  }
}

static void
measure_slide (Stage *stage, const Page *page, const char *name, gboolean ahead)
{
  Runs runs;

  for (guint i = 0; i < N_SLIDES; i++) {
    runs.page[i] = measure_slide_ms (stage, page, page, ahead);
    runs.empty[i] = measure_slide_ms (stage, page, &empty, FALSE);
  }
  print (&runs, N_SLIDES, name, ", longest frame");
}

static void
measure (Stage *stage, const Page *page, const char *kind, gboolean ahead)
{
  g_autofree char *name = g_strdup_printf ("page: %s, %s", page->name, kind);

  measure_first (stage, page, name, ahead);
  if (page->way > PART)
    measure_slide (stage, page, name, ahead);
}

/* All of them, where the command names none. */
static gboolean
is_asked_for (const Page *page)
{
  gboolean any = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    any = any || sol_bench_is_asked_for (pages[i].name);
  return !any || sol_bench_is_asked_for (page->name);
}

static void
measure_all (Stage *stage)
{
  static const char *const kinds[] = { "in the main page", "in Anatomy", "above the main page" };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    if (!is_asked_for (&pages[i]))
      continue;
    go_before (stage, &pages[i]);
    if (pages[i].way == PART)
      come_near (stage);
    measure (stage, &pages[i], kinds[MIN (pages[i].way, OPENED)], FALSE);
    if (can_be_ahead (&pages[i]))
      measure (stage, &pages[i], "made ahead", TRUE);
  }
}

/* A page of it that is empty is no measure. */
static void
fill_handout (Stage *stage)
{
  g_autoptr (GSettings) settings = sol_handout_choice_new_settings ();

  sol_handout_choice_add (settings, sol_window_get_library (SOL_WINDOW (stage->window)), "R15");
}

static void
set_the_stage (Stage *stage)
{
  fill_handout (stage);
  gtk_window_set_default_size (stage->window, WIDTH, HEIGHT);
  sol_window_open (SOL_WINDOW (stage->window), BEGINNING);
  gtk_window_present (stage->window);
  stage->clock = g_object_ref (gtk_widget_get_frame_clock (GTK_WIDGET (stage->window)));
  g_signal_connect_swapped (stage->clock, "after-paint", G_CALLBACK (count_frame_cb), stage);
  rest (stage, START_REST_MS);
}

void
sol_bench_pages (void)
{
  g_autoptr (SolApplication) application = sol_application_new ();
  g_autoptr (GError) error = NULL;
  Stage stage = { NULL };

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  /* A page that slides in shows its first frame where nobody sees it. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  stage.window = GTK_WINDOW (sol_window_new (application));
  set_the_stage (&stage);
  measure_all (&stage);
  g_signal_handlers_disconnect_by_data (stage.clock, &stage);
  g_object_unref (stage.clock);
  gtk_window_destroy (stage.window);
}
