/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "figure-fixture.h"
#include "sol-figure-area.h"
#include "sol-find.h"
#include "sol-quiz-answers.h"
#include "sol-quiz-maker.h"
#include "sol-quiz-page.h"
#include "sol-quiz-progress.h"
#include "sol-wait.h"
#include "style-fixture.h"

typedef struct {
  SolLibrary *library;
  GtkWidget *window;
  SolQuizPage *page;
  SolQuizAnswers *answers;
} Fixture;

static gboolean
is_said (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

/* The first label or button that is seen and says so. */
static GtkWidget *
find_said (GtkWidget *widget, const char *text)
{
  return sol_find_where (widget, is_said, text);
}

static void
turn (void)
{
  for (guint i = 0; i < 20; i++)
    g_main_context_iteration (NULL, FALSE);
}

static void
click (Fixture *fixture, const char *text)
{
  GtkWidget *label = find_said (GTK_WIDGET (fixture->page), text);

  g_assert_nonnull (label);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
  turn ();
}

/* Chooses until there is no more to choose. FALSE where that is not how one answers. */
static gboolean
answer (Fixture *fixture)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  if (find_said (page, "Answer from a List") != NULL)
    click (fixture, "Answer from a List");
  for (guint i = 0; i < 9 && find_said (page, "Next") == NULL; i++) {
    sol_quiz_answers_choose (fixture->answers, i);
    turn ();
  }
  return find_said (page, "Next") != NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->library = sol_library_new_builtin ();
  fixture->page =
      g_object_new (SOL_TYPE_QUIZ_PAGE, "journal", data, "library", fixture->library, NULL);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  fixture->answers =
      SOL_QUIZ_ANSWERS (sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_QUIZ_ANSWERS));
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (fixture->page)))
    g_main_context_iteration (NULL, TRUE);
  turn ();
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  figure_close (fixture->window, fixture->page);
  figure_let_go (fixture->library);
}

static gboolean
is_in_sight (GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  return gtk_widget_get_mapped (widget) && gtk_widget_compute_bounds (widget, scroller, &bounds) &&
         bounds.origin.y >= 0 && bounds.origin.y < gtk_widget_get_height (scroller) - 10;
}

static gboolean
is_prompt (GtkWidget *widget, gconstpointer data G_GNUC_UNUSED)
{
  return gtk_widget_has_css_class (widget, "title-3");
}

/* What scrolls takes longer on a busy machine. */
static gboolean
comes_in_sight (GtkWidget *widget)
{
  for (guint i = 0; i < 100 && !is_in_sight (widget); i++)
    sol_wait_ms (20);
  return is_in_sight (widget);
}

/* In a low window with large letters: what is asked is read from its beginning, and what was wrong
 * as soon as it is told. */
static void
test_low (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  GtkSettings *settings = gtk_settings_get_default ();

  style_load ();
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 370, 304); /* with the frame */
  sol_wait_ms (200);
  sol_quiz_page_begin (fixture->page, TRUE, 7);
  for (guint i = 0; i < 12; i++) {
    sol_wait_ms (100);
    g_test_message ("question %u", i);
    g_assert_true (comes_in_sight (sol_find_where (page, is_prompt, NULL)));
    if (!answer (fixture))
      break; /* a number */
    sol_wait_ms (100);
    g_assert_true (comes_in_sight (
        find_said (page, find_said (page, "✓ Right") != NULL ? "✓ Right" : "✗ Not")));
    click (fixture, "Next");
  }
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

/* What one can press at the end is in sight whole in the smallest window, of which the bars above
 * and below leave the page so much. */
static void
test_low_end (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  GtkWidget *again, *scroller;
  graphene_rect_t bounds;

  style_load ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 370, 160); /* with the frame */
  sol_wait_ms (200);
  sol_quiz_page_begin (fixture->page, TRUE, 7);
  sol_wait_ms (100);
  click (fixture, "End");
  sol_wait_ms (400);
  again = gtk_widget_get_ancestor (find_said (page, "More Questions"), GTK_TYPE_BUTTON);
  scroller = gtk_widget_get_ancestor (again, GTK_TYPE_SCROLLED_WINDOW);
  g_assert_true (gtk_widget_compute_bounds (again, scroller, &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (scroller));
}

static gboolean
is_within (GtkWidget *widget, GtkWidget *page)
{
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, page, &bounds) && bounds.origin.x >= 0 &&
         bounds.origin.x + bounds.size.width <= gtk_widget_get_width (page);
}

/* Where hundreds are asked there is room beside the figure in the smallest window, too. */
static void
test_low_figure (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  GtkWidget *figure = sol_find (page, SOL_TYPE_FIGURE_AREA);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 370, 304); /* with the frame */
  sol_wait_ms (200);
  sol_quiz_page_begin (fixture->page, TRUE, 7);
  sol_wait_ms (100);
  for (guint i = 0; i < 20 && !gtk_widget_get_mapped (figure); i++) {
    for (guint k = 0; k < 9 && find_said (page, "Next") == NULL; k++) {
      sol_quiz_answers_choose (fixture->answers, k);
      turn ();
    }
    click (fixture, "Next");
    sol_wait_ms (100);
  }
  g_assert_true (gtk_widget_get_mapped (figure));
  g_assert_true (
      is_within (gtk_widget_get_ancestor (find_said (page, "End"), GTK_TYPE_BUTTON), page));
  g_assert_true (is_within (sol_find_where (page, is_prompt, NULL), page));
}

static void
test_start (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "What Do You Know?"));
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "Tonight: All"));
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "10 Questions"));
  /* Where all are due, that is the same as all. */
  g_assert_null (find_said (GTK_WIDGET (fixture->page), "Are Due"));
}

/* A wrong or a right answer is told, with the reason, and the next is asked. */
static void
test_round (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint n_right = 0, n_wrong = 0;

  sol_quiz_page_begin (fixture->page, TRUE, 7);
  turn ();
  for (guint i = 0; i < 40; i++) {
    GtkWidget *page = GTK_WIDGET (fixture->page);

    if (!answer (fixture))
      break; /* a number */
    n_right += find_said (page, "✓ Right") != NULL;
    n_wrong += find_said (page, "✗ Not quite") != NULL;
    g_assert_cmpuint (n_right + n_wrong, ==, i + 1);
    click (fixture, "Next");
  }
  g_assert_cmpuint (n_right, >, 0);
  g_assert_cmpuint (n_wrong, >, 0);
  click (fixture, "End");
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "right at once"));
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "not asked"));
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "missed comes back tomorrow."));
}

/* Who ends at once has got nothing wrong. */
static void
test_end_at_once (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_quiz_page_begin (fixture->page, TRUE, 7);
  turn ();
  click (fixture, "End");
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "Ended"));
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "None was answered."));
}

/* Who ends a round at an answer that was told has given it. */
static void
test_end_at_answer (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint seed = 0;

  do {
    sol_quiz_page_begin (fixture->page, TRUE, seed++);
    turn ();
  } while (!answer (fixture)); /* a number */
  click (fixture, "End");
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "of 1 was right at once."));
}

static gboolean
is_entry (GtkWidget *widget, gconstpointer data G_GNUC_UNUSED)
{
  return GTK_IS_ENTRY (widget);
}

/* Begins a round with the question that says so. */
static void
begin_with (Fixture *fixture, const char *text)
{
  guint seed = 0;

  do {
    g_assert_cmpuint (seed, <, 5000);
    sol_quiz_page_begin (fixture->page, TRUE, seed++);
  } while (find_said (GTK_WIDGET (fixture->page), text) == NULL);
  turn ();
}

static void
enter (Fixture *fixture, const char *text)
{
  GtkWidget *entry = sol_find_where (GTK_WIDGET (fixture->answers), is_entry, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  turn ();
}

/* A number is taken with its unit, nothing else is; and what is asked next can be answered. */
static void
test_number (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  const char *name = "Number in %";

  begin_with (fixture, "what share of the fibres");
  gtk_test_accessible_assert_property (
      sol_find_where (GTK_WIDGET (fixture->answers), is_entry, NULL), GTK_ACCESSIBLE_PROPERTY_LABEL,
      name);
  enter (fixture, "most");
  g_assert_null (find_said (page, "Next"));
  gtk_test_accessible_assert_state (sol_find_where (GTK_WIDGET (fixture->answers), is_entry, NULL),
                                    GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
  enter (fixture, "75 %");
  g_assert_nonnull (find_said (page, "✓ Right"));
  click (fixture, "Next");
  g_assert_true (gtk_widget_is_sensitive (
      gtk_widget_get_first_child (adw_bin_get_child (ADW_BIN (fixture->answers)))));
}

static GtkWidget *
find_button (Fixture *fixture, guint number)
{
  GtkWidget *button = gtk_widget_get_first_child (adw_bin_get_child (ADW_BIN (fixture->answers)));

  while (number-- > 0)
    button = gtk_widget_get_next_sibling (button);
  return button;
}

#define assert_described(fixture, number, text)                                                    \
  gtk_test_accessible_assert_property (find_button (fixture, number),                              \
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text)

/* The order that was given stays and is told, and so is the right one. */
static void
test_order (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  begin_with (fixture, "Put these landings in order");
  g_assert_nonnull (find_said (page, "Choose the first, then the next."));
  sol_quiz_answers_choose (fixture->answers, 1);
  assert_described (fixture, 1, "1 of 3");
  sol_quiz_answers_choose (fixture->answers, 1);
  assert_described (fixture, 1, "");
  for (guint i = 0; i < 3; i++)
    sol_quiz_answers_choose (fixture->answers, i);
  turn ();
  for (guint i = 0; i < 3; i++) {
    g_autofree char *place = g_strdup_printf ("%u", i + 1);

    g_assert_nonnull (find_said (find_button (fixture, i), place));
  }
  g_assert_nonnull (find_said (page, "✗ Not quite"));
  g_assert_nonnull (find_said (page, "The right order: Heel, Mid-foot, Forefoot."));
}

/* Who does not see the signs is told which answer was right, and which was one's own. */
static void
test_marks (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint wrong = 0, right = 0;
  g_autofree char *words = NULL;

  begin_with (fixture, "where it meets the heel bone. What do you leave out?");
  while (find_said (find_button (fixture, right), "Dropping the heel below the step") == NULL)
    right++;
  wrong = right == 0 ? 1 : 0;
  sol_quiz_answers_choose (fixture->answers, wrong);
  assert_described (fixture, wrong, "Your answer");
  assert_described (fixture, right, "The right answer");
  words = sol_quiz_answers_dup_right (fixture->answers);
  g_assert_cmpstr (words, ==, "The right answer: Dropping the heel below the step.");
}

/* One question that is asked alone is asked again. */
static void
test_alone (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_true (sol_quiz_page_ask (fixture->page, "q03", 7));
  turn ();
  while (find_said (GTK_WIDGET (fixture->page), "More Questions") == NULL) {
    g_assert_true (answer (fixture));
    click (fixture, "Next");
  }
  click (fixture, "More Questions");
  g_assert_nonnull (find_said (GTK_WIDGET (fixture->page), "0 of 1"));
}

static void
choose_words (Fixture *fixture, const char *words)
{
  guint i = 0;

  while (find_said (find_button (fixture, i), words) == NULL)
    i++;
  sol_quiz_answers_choose (fixture->answers, i);
}

static void
answer_alone (Fixture *fixture, const char *words)
{
  g_assert_true (sol_quiz_page_ask (fixture->page, "q03", 0));
  turn ();
  choose_words (fixture, words);
}

/* Some are due: they have a button of their own; few are asked all at once. */
static void
test_start_later (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = g_dir_make_tmp ("soleus-quiz-XXXXXX", NULL);
  SolJournal *journal = sol_journal_new (folder);
  g_autoptr (GListModel) items = sol_quiz_make_items (fixture->library, NULL);
  GtkWidget *page = GTK_WIDGET (fixture->page);

  for (guint i = 0; i < 12; i++) {
    g_autoptr (SolQuizItem) item = g_list_model_get_item (items, i);

    sol_quiz_progress_keep (journal, item, TRUE);
  }
  sol_wait_ms (300);
  g_object_set (fixture->page, "journal", journal, NULL);
  click (fixture, "10 Questions");
  g_assert_nonnull (find_said (page, "0 of 10 known"));
  click (fixture, "End");
  click (fixture, "More Questions");
  g_assert_nonnull (find_said (page, "Questions Are Due"));
  sol_journal_close (journal);
  g_object_unref (journal);
}

/* What was missed comes back, which is said; once it was right it comes once more. */
static void
test_again (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  answer_alone (fixture, "True");
  g_assert_nonnull (find_said (page, "This comes back until you are right twice."));
  click (fixture, "Next");
  choose_words (fixture, "False");
  g_assert_nonnull (find_said (page, "This comes back once more."));
  click (fixture, "Next");
  choose_words (fixture, "False");
  g_assert_null (find_said (page, "This comes back"));
}

static void
assert_kept (SolJournal *journal, guint n_right, guint n_wrong)
{
  g_autoptr (SolJournalQuiz) record = NULL;
  GListModel *records = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_QUIZ);

  /* It is written beside this; what is not to come would have come by then. */
  sol_wait_ms (200);
  for (guint i = 0; i < 500 && g_list_model_get_n_items (records) == 0; i++)
    sol_wait_ms (10);
  record = g_list_model_get_item (records, 0);
  g_assert_nonnull (record);
  g_assert_cmpuint (sol_journal_quiz_get_facts (record)->n_right, ==, n_right);
  g_assert_cmpuint (sol_journal_quiz_get_facts (record)->n_wrong, ==, n_wrong);
}

/* It counts as in a round, but to know it again before it is due is nothing new. */
static void
test_alone_kept (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = g_dir_make_tmp ("soleus-quiz-XXXXXX", NULL);
  SolJournal *journal = sol_journal_new (folder);

  g_object_set (fixture->page, "journal", journal, NULL);
  answer_alone (fixture, "False");
  assert_kept (journal, 1, 0);
  answer_alone (fixture, "False");
  assert_kept (journal, 1, 0);
  answer_alone (fixture, "True");
  assert_kept (journal, 1, 1);
  sol_journal_close (journal);
  g_object_unref (journal);
}

/* What is answered rightly is done with while one reads why; what is not is not. */
static void
test_done_with (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  guint n_right = 0, n = 12;

  for (guint seed = 0; seed < n; seed++) {
    gboolean right;

    g_assert_true (sol_quiz_page_ask (fixture->page, "q03", seed));
    turn ();
    g_assert_nonnull (find_said (page, "0 of 1"));
    g_assert_true (answer (fixture));
    right = find_said (page, "✓ Right") != NULL;
    g_assert_nonnull (find_said (page, right ? "1 of 1" : "0 of 1"));
    n_right += right;
  }
  g_assert_cmpuint (n_right, >, 0);
  g_assert_cmpuint (n_right, <, n);
}

/* What the view from behind does not draw is asked for on a figure that does. */
static void
test_figure (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  GtkWidget *area = sol_find (page, SOL_TYPE_FIGURE_AREA);
  SolFigure *figure;

  begin_with (fixture, "lowers the foot after the heel lands");
  figure = sol_dissection_get_figure (sol_figure_area_get_dissection (SOL_FIGURE_AREA (area)));
  g_assert_cmpstr (sol_value_get_id (SOL_VALUE (figure)), ==, "lateral");
}

/* The figure tells nobody's screen reader what is asked. */
static void
test_hidden_names (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *area = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_FIGURE_AREA);
  gboolean names;

  g_object_get (area, "names", &names, NULL);
  g_assert_false (names);
  gtk_test_accessible_assert_role (area, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

/* What was answered right today is not due today; what was missed is due tomorrow. */
static void
test_progress (void)
{
  g_autofree char *folder = g_dir_make_tmp ("soleus-quiz-XXXXXX", NULL);
  SolJournal *journal = sol_journal_new (folder);
  const char *answers[] = { "yes", "no", NULL };
  SolQuizFacts facts = { .id = "q", .prompt = "?", .answers = answers };
  g_autoptr (SolQuizItem) item = sol_quiz_item_new (&facts);
  g_autoptr (GListStore) items = g_list_store_new (SOL_TYPE_QUIZ_ITEM);
  g_autofree char *today = sol_quiz_progress_dup_today ();
  g_autoptr (GListModel) before = NULL;
  g_autoptr (GListModel) after = NULL;
  g_autoptr (GListModel) later = NULL;

  g_list_store_append (items, item);
  before = sol_quiz_progress_list_due (journal, G_LIST_MODEL (items), today);
  g_assert_cmpuint (g_list_model_get_n_items (before), ==, 1);
  sol_quiz_progress_keep (journal, item, TRUE);
  while (g_list_model_get_n_items (sol_journal_get_records (journal, SOL_TYPE_JOURNAL_QUIZ)) == 0)
    g_main_context_iteration (NULL, TRUE);
  after = sol_quiz_progress_list_due (journal, G_LIST_MODEL (items), today);
  g_assert_cmpuint (g_list_model_get_n_items (after), ==, 0);
  later = sol_quiz_progress_list_due (journal, G_LIST_MODEL (items), "9999-01-01");
  g_assert_cmpuint (g_list_model_get_n_items (later), ==, 1);
  sol_journal_close (journal);
  g_object_unref (journal);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name) g_test_add ("/ui/quiz-page/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (start);
  ADD (start_later);
  ADD (again);
  ADD (round);
  ADD (low);
  ADD (low_end);
  ADD (low_figure);
  ADD (end_at_once);
  ADD (end_at_answer);
  ADD (number);
  ADD (order);
  ADD (marks);
  ADD (alone);
  ADD (alone_kept);
  ADD (done_with);
  ADD (figure);
  ADD (hidden_names);
#undef ADD
  g_test_add_func ("/ui/quiz-page/progress", test_progress);
  return g_test_run ();
}
