/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "figure-fixture.h"
#include "fixture.h"
#include "sol-build.h"
#include "sol-chip.h"
#include "sol-exercise-card.h"
#include "sol-exercise-filter.h"
#include "sol-exercise-page.h"
#include "sol-exercise-targets.h"
#include "sol-exercises-page.h"
#include "sol-find.h"
#include "sol-making.h"
#include "sol-routine-card.h"
#include "sol-routine-page.h"
#include "sol-routine-summary.h"
#include "sol-wait.h"
#include "window-fixture.h"

/* -- What a person would read -- */

static void
assert_reads (GtkWidget *widget, const char *words)
{
  g_autofree char *texts = sol_dup_texts (widget);
  g_autofree char *text = g_strconcat ("\n", texts, NULL);
  g_autofree char *lines = g_strconcat ("\n", words, "\n", NULL);

  if (strstr (text, lines) == NULL)
    g_error ("“%s” is not in:%s", words, text);
}

static void
assert_reads_not (GtkWidget *widget, const char *words)
{
  g_autofree char *text = sol_dup_texts (widget);

  if (strstr (text, words) != NULL)
    g_error ("“%s” is in:\n%s", words, text);
}

/* The widget of that index among those that are not hidden; null where there are not so many. */
static GtkWidget *
find_nth (GtkWidget *widget, GType type, guint index)
{
  g_autoptr (GPtrArray) all = sol_find_all (widget, type);

  for (guint i = 0; i < all->len; i++)
    if (gtk_widget_get_visible (all->pdata[i]) && index-- == 0)
      return all->pdata[i];
  return NULL;
}

static GtkWidget *
get_nth (GtkWidget *widget, GType type, guint index)
{
  GtkWidget *found = find_nth (widget, type, index);

  g_assert_nonnull (found);
  return found;
}

static gpointer
look_up (SolLibrary *library, GType type, const char *id)
{
  gpointer value = sol_library_lookup (library, type, id);

  g_assert_nonnull (value);
  return value;
}

/* -- A window that notes what is opened -- */

typedef struct {
  GtkWindow *window;
  char *activated;
} Host;

static void
activated_cb (GSimpleAction *action, GVariant *target, gpointer user_data)
{
  Host *host = user_data;

  g_free (host->activated);
  host->activated = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)),
                                     g_variant_get_string (target, NULL));
}

static void
host_open (Host *host, GtkWidget *child)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  const GActionEntry entries[] = { { "open", activated_cb, "s" }, { "start", activated_cb, "s" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), child);
  host->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (host->window, 800, 600);
  gtk_window_set_child (host->window, scrolled);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), host);
  gtk_widget_insert_action_group (GTK_WIDGET (host->window), "win", G_ACTION_GROUP (actions));
  gtk_window_present (host->window);
  while (!gtk_widget_get_mapped (child))
    g_main_context_iteration (NULL, TRUE);
}

/* Nothing may keep the page alive once its window is gone. */
static void
host_close (Host *host, GtkWidget *child)
{
  figure_close (host->window, child);
  g_clear_pointer (&host->activated, g_free);
}

/* -- Targets -- */

static void
assert_muscles (SolLibrary *library, const char *id, const char *want)
{
  g_autofree char *words = sol_exercise_dup_muscle_words (look_up (library, SOL_TYPE_EXERCISE, id));

  g_assert_cmpstr (words, ==, want);
}

static void
test_targets (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();

  assert_muscles (library, "low-stretch", "Soleus: main, Gastrocnemius: helps");
  assert_muscles (library, "step-hang", "Gastrocnemius: main in A, Soleus: main in B");
  assert_muscles (library, "raise", "Gastrocnemius: main, tibialis posterior: helps");
  g_assert_true (
      sol_exercise_is_for (look_up (library, SOL_TYPE_EXERCISE, "raise"), "gastrocnemius"));
  g_assert_false (
      sol_exercise_is_for (look_up (library, SOL_TYPE_EXERCISE, "low-stretch"), "gastrocnemius"));
  g_assert_true (
      sol_exercise_is_for (look_up (library, SOL_TYPE_EXERCISE, "foot-pumps"), "soleus"));
}

static void
test_routine_summary (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  SolRoutine *five = look_up (library, SOL_TYPE_ROUTINE, "five");
  g_auto (GStrv) lit = sol_routine_dup_lit (five);
  g_autofree char *length = sol_routine_dup_length (five);

  g_assert_cmpuint (sol_routine_get_equipment (five), ==, SOL_EQUIPMENT_WALL | SOL_EQUIPMENT_RAIL);
  g_assert_cmpstr (lit[0], ==, "soleus");
  g_assert_null (lit[1]);
  /* 30 + 5 + 30 + 10, then 10 to lie down and 10 pumps of 2 s on each side. */
  g_assert_cmpstr (length, ==, "2\u00a0min 5\u00a0s");
}

/* -- Filters -- */

typedef struct {
  const char *target;
  int kind;
  int posture;
  int equipment;
  const char *found;
} FilterCase;

static const FilterCase filter_cases[] = {
  { NULL, -1, -1, -1, "raise low-stretch step-hang foot-pumps" },
  { "soleus", -1, -1, -1, "low-stretch step-hang foot-pumps" },
  { "gastrocnemius", -1, -1, -1, "raise step-hang foot-pumps" },
  { NULL, SOL_EXERCISE_KIND_STRETCH, -1, -1, "low-stretch step-hang" },
  { NULL, -1, SOL_POSTURE_LYING, -1, "foot-pumps" },
  { NULL, -1, -1, 0, "foot-pumps" },
  { NULL, -1, -1, SOL_EQUIPMENT_RAIL, "low-stretch step-hang" },
  { "soleus", SOL_EXERCISE_KIND_STRETCH, SOL_POSTURE_STANDING, SOL_EQUIPMENT_STEP, "step-hang" },
  { "gastrocnemius", SOL_EXERCISE_KIND_STRETCH, -1, SOL_EQUIPMENT_WALL, "" },
};

static void
test_filters (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  SolExerciseFilter *filter = sol_exercise_filter_new ();
  GtkFilterListModel *found = gtk_filter_list_model_new (
      g_object_ref (sol_library_get_values (library, SOL_TYPE_EXERCISE)), GTK_FILTER (filter));

  for (guint i = 0; i < G_N_ELEMENTS (filter_cases); i++) {
    const FilterCase *want = &filter_cases[i];
    g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
    g_auto (GStrv) list = NULL;
    g_autofree char *joined = NULL;

    g_object_set (filter, "target", want->target, "kind", want->kind, "posture", want->posture,
                  "equipment", want->equipment, NULL);
    for (guint at = 0; at < g_list_model_get_n_items (G_LIST_MODEL (found)); at++) {
      g_autoptr (SolValue) value = g_list_model_get_item (G_LIST_MODEL (found), at);

      g_strv_builder_add (ids, sol_value_get_id (value));
    }
    list = g_strv_builder_end (ids);
    joined = g_strjoinv (" ", list);
    g_assert_cmpstr (joined, ==, want->found);
  }
  g_assert_finalize_object (found);
}

/* -- Cards -- */

static void
test_exercise_card (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  SolExercise *exercise = look_up (library, SOL_TYPE_EXERCISE, "low-stretch");
  GtkWidget *card = sol_exercise_card_new (library, exercise);
  Host host = { 0 };

  host_open (&host, card);
  assert_reads (card, "Low stretch");
  assert_reads (card, "S\nSoleus\nmain\nG\nGastrocnemius\nhelps");
  assert_reads (card, "Wall, rail\u00a0· 30\u00a0s\u00a0×\u00a02\u2013\u20604 each side");
  g_assert_null (gtk_test_accessible_check_property (GTK_ACCESSIBLE (card),
                                                     GTK_ACCESSIBLE_PROPERTY_LABEL, "Low stretch"));
  g_assert_null (gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Soleus: main, Gastrocnemius: helps. "
      "Wall, rail\u00a0· 30\u00a0s\u00a0×\u00a02\u2013\u20604 each side"));
  g_assert_true (gtk_widget_grab_focus (card));
  g_signal_emit_by_name (card, "clicked");
  g_assert_cmpstr (host.activated, ==, "open exercise:low-stretch");
  host_close (&host, card);
}

/* In large letters and a narrow window, however much is said of a muscle. */
static void
test_chips_unbroken (void)
{
  g_autoptr (SolLibrary) builtin = sol_library_new_builtin ();
  GListModel *exercises = sol_library_get_values (builtin, SOL_TYPE_EXERCISE);
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *window;

  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    GtkWidget *chips = adw_wrap_box_new ();

    gtk_box_append (GTK_BOX (list), chips);
    sol_chip_fill (ADW_WRAP_BOX (chips), exercise, TRUE);
  }
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  window = window_fixture_new (scroller, 324, 600);
  gtk_window_present (GTK_WINDOW (window));
  sol_wait_ms (200);
  g_assert_null (sol_find_broken (window));
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  window_fixture_close (window);
}

static void
test_routine_card (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *card = sol_routine_card_new (library, look_up (library, SOL_TYPE_ROUTINE, "five"));
  Host host = { 0 };

  host_open (&host, card);
  assert_reads (card, "Five minutes\n2\u00a0min 5\u00a0s\nWall, rail");
  g_signal_emit_by_name (card, "clicked");
  g_assert_cmpstr (host.activated, ==, "open routine:five");
  host_close (&host, card);
}

/* -- The page of cards -- */

static guint
count_cards (GtkWidget *page)
{
  guint n_cards = 0;

  while (find_nth (page, SOL_TYPE_EXERCISE_CARD, n_cards) != NULL)
    n_cards++;
  return n_cards;
}

/* What scrolls within a page that scrolls can be so low that nothing of it is read. */
static void
assert_whole (GtkWidget *widget)
{
  int height;

  while (g_main_context_iteration (NULL, FALSE) || gtk_widget_get_width (widget) == 0)
    continue;
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (widget), NULL,
                      &height, NULL, NULL);
  g_assert_cmpint (gtk_widget_get_height (widget), >=, height);
}

static void
test_exercises_page (void)
{
  static const char *const in_order[] = { "Low stretch", "Step hang", "Foot pumps", "Heel raise" };
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *page = g_object_new (SOL_TYPE_EXERCISES_PAGE, "library", library, NULL);
  AdwToggleGroup *muscle;
  GtkDropDown *equipment;
  Host host = { 0 };

  host_open (&host, page);
  assert_reads (page, "A Few Minutes Now");
  assert_reads (page, "More Routines");
  g_assert_cmpuint (count_cards (page), ==, 4);
  /* By their numbers; what has none comes last, wherever it stands in the file. */
  for (guint i = 0; i < G_N_ELEMENTS (in_order); i++)
    assert_reads (get_nth (page, SOL_TYPE_EXERCISE_CARD, i), in_order[i]);
  muscle = ADW_TOGGLE_GROUP (get_nth (page, ADW_TYPE_TOGGLE_GROUP, 0));
  equipment = GTK_DROP_DOWN (get_nth (page, GTK_TYPE_DROP_DOWN, 2));

  adw_toggle_group_set_active_name (muscle, "gastrocnemius");
  g_assert_cmpuint (count_cards (page), ==, 3);
  /* Any, nothing, wall, ... */
  gtk_drop_down_set_selected (equipment, 2);
  g_assert_cmpuint (count_cards (page), ==, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (gtk_widget_get_ancestor (
                       get_nth (page, ADW_TYPE_STATUS_PAGE, 0), GTK_TYPE_STACK))),
                   ==, "empty");
  assert_reads (page, "No Exercise Fits");
  assert_whole (get_nth (page, ADW_TYPE_STATUS_PAGE, 0));

  gtk_widget_activate_action (page, "exercises.clear-filters", NULL);
  g_assert_cmpuint (count_cards (page), ==, 4);
  g_assert_cmpstr (adw_toggle_group_get_active_name (muscle), ==, "all");
  host_close (&host, page);
}

/* -- Pages -- */

static GtkWidget *
present_page (Host *host, GtkWidget *page)
{
  sol_making_finish (page);
  host_open (host, page);
  return page;
}

static void
test_exercise_page (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  Host host = { 0 };
  GtkWidget *page = present_page (
      &host, sol_exercise_page_new (library, look_up (library, SOL_TYPE_EXERCISE, "low-stretch")));

  assert_reads (page, "Stretch\u00a0· Standing\u00a0· Wall, rail\u00a0· Each leg");
  assert_reads (page, "30\u00a0s\u00a0×\u00a02\u2013\u20604 each side\u00a0· "
                      "3\u2013\u20605 days a week");
  assert_reads (page, "Not For\n•\nA fresh calf tear.\n•\nA pinch at the front of the ankle.");
  assert_reads (page, "Steps\nStanding, hands on the wall.\n1\nFace a wall.\n2\nBend both knees "
                      "and hold.");
  assert_reads (page, "•\nLow in the calf\nA deep pull above the heel cord.");
  assert_reads (page, "Common Mistakes\n•\nThe heel lifts.");
  assert_reads (page, "•\nBefore running\nOnce, at most 30 s.");
  assert_reads (page, "bent-knee stretch, soleus wall stretch");
  assert_reads (page, "Our own reasoning");
  assert_reads (page, "Not yet reviewed by a clinician.");
  assert_reads_not (page, "Before You Start");
  host_close (&host, page);
}

/* The visible widget of @type that activates @action. */
static GtkWidget *
find_action (GtkWidget *widget, GType type, const char *action)
{
  for (guint index = 0;; index++) {
    GtkWidget *found = get_nth (widget, type, index);

    if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (found)), action) == 0)
      return found;
  }
}

static void
test_exercise_page_actions (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  Host host = { 0 };
  GtkWidget *page = present_page (
      &host, sol_exercise_page_new (library, look_up (library, SOL_TYPE_EXERCISE, "low-stretch")));

  g_signal_emit_by_name (find_action (page, GTK_TYPE_BUTTON, "win.start"), "clicked");
  g_assert_cmpstr (host.activated, ==, "start exercise:low-stretch");
  g_signal_emit_by_name (find_action (page, GTK_TYPE_BUTTON, "win.open"), "clicked");
  g_assert_cmpstr (host.activated, ==, "open structure:soleus");
  g_signal_emit_by_name (find_action (page, ADW_TYPE_ACTION_ROW, "win.open"), "activate");
  g_assert_cmpstr (host.activated, ==, "open exercise:foot-pumps");
  host_close (&host, page);
}

static void
test_exercise_page_variants (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  Host host = { 0 };
  GtkWidget *page = present_page (
      &host, sol_exercise_page_new (library, look_up (library, SOL_TYPE_EXERCISE, "step-hang")));

  assert_reads (page, "3\nA: straight knee\nKeep the knee straight.\n3\nB: bent knee\nBend the "
                      "knee.\n4\nHold, then change sides.");
  assert_reads (page, "•\nA: straight knee\u00a0· High in the calf\nA strong pull.");
  assert_reads (page, "G\nGastrocnemius\nmain in A\nS\nSoleus\nmain in B");
  host_close (&host, page);
}

static void
test_exercise_page_review (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  Host host = { 0 };
  GtkWidget *page = present_page (
      &host, sol_exercise_page_new (library, look_up (library, SOL_TYPE_EXERCISE, "foot-pumps")));

  assert_reads (page, "Reviewed by Dr A Example.");
  assert_reads (page, "20 pumps. Tempo: 1\u00a0s up, 1\u00a0s down.");
  host_close (&host, page);
}

static void
test_routine_page (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  Host host = { 0 };
  GtkWidget *page = present_page (
      &host, sol_routine_page_new (library, look_up (library, SOL_TYPE_ROUTINE, "five")));

  assert_reads (page, "For anyone with a wall.");
  assert_reads (page, "2\u00a0min 5\u00a0s\nWall, rail");
  assert_reads (page, "Daily if you like.");
  assert_reads (page, "1\nLow stretch\n30\u00a0s\u00a0· left");
  assert_reads (page, "3\nFoot pumps\n10 times\u00a0· each side");
  assert_reads (page, "•\nIf the pull is high, bend the knee.");
  g_settings_set_int (settings, "setup-seconds", 20);
  assert_reads (page, "2\u00a0min 15\u00a0s\nWall, rail");
  g_settings_reset (settings, "setup-seconds");
  host_close (&host, page);
}

static void
test_routine_page_gate (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  Host host = { 0 };
  GtkWidget *page = present_page (
      &host, sol_routine_page_new (library, look_up (library, SOL_TYPE_ROUTINE, "gated")));
  AdwExpanderRow *expander;

  assert_reads (
      page, "Before You Start\nSigns that need help first\nYou are asked about them at the start. "
            "With one yes, nothing is started.\nDo not start if\n•\nYou cannot walk four "
            "steps.\nAsk a clinician before you start if\n•\nYou heard a pop.");
  assert_reads (page, "What Comes Next\nMove on when\n•\nYou walk without a limp.");
  assert_reads (page, "Notes\n•\nStop or do less if pain goes above 2 out of 10.");
  assert_reads (page, "2\nWalk\n2\u00a0min\u00a0· An easy walk.");
  expander = ADW_EXPANDER_ROW (sol_find (page, ADW_TYPE_EXPANDER_ROW));
  adw_expander_row_set_expanded (expander, TRUE);
  g_signal_emit_by_name (find_action (GTK_WIDGET (expander), ADW_TYPE_ACTION_ROW, "win.open"),
                         "activate");
  g_assert_cmpstr (host.activated, ==, "open exercise:low-stretch");
  host_close (&host, page);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/exercise/targets", test_targets);
  g_test_add_func ("/ui/routine/summary", test_routine_summary);
  g_test_add_func ("/ui/exercise/filters", test_filters);
  g_test_add_func ("/ui/exercise/card", test_exercise_card);
  g_test_add_func ("/ui/exercise/chips-unbroken", test_chips_unbroken);
  g_test_add_func ("/ui/routine/card", test_routine_card);
  g_test_add_func ("/ui/exercises-page", test_exercises_page);
  g_test_add_func ("/ui/exercise-page", test_exercise_page);
  g_test_add_func ("/ui/exercise-page/actions", test_exercise_page_actions);
  g_test_add_func ("/ui/exercise-page/variants", test_exercise_page_variants);
  g_test_add_func ("/ui/exercise-page/review", test_exercise_page_review);
  g_test_add_func ("/ui/routine-page", test_routine_page);
  g_test_add_func ("/ui/routine-page/gate", test_routine_page_gate);
  return g_test_run ();
}
