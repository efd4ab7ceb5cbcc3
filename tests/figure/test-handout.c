/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "handout-fixture.h"
#include "sol-catalogue.h"
#include "sol-exercise-parts.h"
#include "sol-red-flag-words.h"
#include "sol-routine.h"
#include "sol-text.h"
#include "sol-words.h"

/* The letters of what is read while one does it, in points. */
#define LEAST_SIZE 11.0

/* Pages without their margins, in points. */
static const struct {
  double width;
  double height;
} sizes[] = { { 495, 742 } /* A4 */, { 512, 692 } /* Letter */ };

static char *
dup_all_words (SolHandout *handout, double width, double height)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint page = 0; page < sol_handout_count_pages (handout, width, height); page++) {
    g_autofree char *own = sol_handout_dup_words (handout, page, width, height);

    g_string_append_printf (words, "%s\n", own);
  }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

/* -- Layout -- */

static gboolean
overlap (const SolBox *one, const SolBox *other)
{
  return one->x < other->x + other->width - 0.01 && other->x < one->x + one->width - 0.01 &&
         one->y < other->y + other->height - 0.01 && other->y < one->y + one->height - 0.01;
}

static void
assert_on_page (const SolHandoutPiece *piece, const SolHandoutLayout *layout)
{
  g_assert_cmpuint (piece->page, <, layout->n_pages);
  g_assert_cmpfloat (piece->box.x, >=, 0);
  g_assert_cmpfloat (piece->box.y, >=, 0);
  g_assert_cmpfloat (piece->box.width, >, 0);
  g_assert_cmpfloat (piece->box.height, >, 0);
  g_assert_cmpfloat (piece->box.x + piece->box.width, <=, layout->width + 0.01);
  if (piece->box.y + piece->box.height > layout->height + 0.01)
    g_error ("“%s” reaches to %g of %g", piece->text, piece->box.y + piece->box.height,
             layout->height);
}

/* Nothing is off a page or over another, but for frames, and no page is empty. */
static void
assert_tidy (const SolHandoutLayout *layout)
{
  const SolHandoutPiece *pieces = (const SolHandoutPiece *) (gpointer) layout->pieces->data;
  g_autofree guint *counts = g_new0 (guint, layout->n_pages);

  for (guint i = 0; i < layout->pieces->len; i++) {
    assert_on_page (&pieces[i], layout);
    counts[pieces[i].page]++;
    for (guint j = 0; j < i; j++)
      if (pieces[i].page == pieces[j].page && pieces[i].ink != SOL_HANDOUT_INK_FRAME &&
          pieces[j].ink != SOL_HANDOUT_INK_FRAME && overlap (&pieces[i].box, &pieces[j].box))
        g_error ("“%s” lies over “%s”", pieces[i].text, pieces[j].text);
  }
  for (guint page = 0; page < layout->n_pages; page++)
    g_assert_cmpuint (counts[page], >=, 3);
}

/* No page is almost empty, but for the last. */
static void
assert_used (const SolHandoutLayout *layout)
{
  for (guint page = 0; page + 1 < layout->n_pages; page++)
    g_assert_cmpfloat (sol_handout_layout_find_used (layout, page), >=,
                       layout->bottom * SOL_HANDOUT_LEAST_USED);
}

/* The number of an exercise stands at its top. */
static gboolean
begins_exercise (const SolHandoutPiece *piece)
{
  return piece->ink == SOL_HANDOUT_INK_LETTER && piece->hero == SOL_HERO_NONE;
}

/* How high the exercise @number is, from 0 on: on a page without an end, up to what follows it. */
static double
find_height (SolHandout *handout, double width, guint number)
{
  g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (handout, width, 100000);
  double top = -1;
  guint n = 0;

  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);

    if (top >= 0 && (begins_exercise (piece) || piece->ink == SOL_HANDOUT_INK_FRAME))
      return piece->box.y - SOL_HANDOUT_BLOCK_GAP - top;
    if (begins_exercise (piece) && n++ == number)
      top = piece->box.y;
  }
  g_assert_not_reached ();
}

/* From its name to its boxes, but for one that is longer than a page, as some are with letters that
 * are spaced wider. */
static void
assert_in_one_piece (SolHandout *handout, const SolHandoutLayout *layout)
{
  guint begun = 0, page = 0;

  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);

    if (begins_exercise (piece)) {
      page = piece->page;
      begun++;
    }
    if (piece->ink == SOL_HANDOUT_INK_FIGURE)
      g_assert_cmpuint (piece->page, ==, page);
    if (piece->ink == SOL_HANDOUT_INK_TICK && piece->page != page)
      g_assert_cmpfloat (find_height (handout, layout->width, begun - 1), >, layout->bottom);
  }
  g_assert_cmpuint (begun, >, 0);
}

static void
assert_laid_out (SolHandout *handout, const SolHandoutLayout *layout)
{
  assert_tidy (layout);
  assert_used (layout);
  assert_in_one_piece (handout, layout);
}

static void
test_each (void)
{
  for (guint i = 0; i < g_list_model_get_n_items (list_all ()); i++) {
    g_autoptr (SolHandout) handout = make (i, 1);

    for (guint size = 0; size < G_N_ELEMENTS (sizes); size++) {
      g_autoptr (SolHandoutLayout) layout =
          sol_handout_ref_layout (handout, sizes[size].width, sizes[size].height);

      assert_laid_out (handout, layout);
    }
  }
}

static void
test_many (void)
{
  for (guint n = 1; n <= 12; n++) {
    g_autoptr (SolHandout) handout = make (3 * n, n);

    for (guint size = 0; size < G_N_ELEMENTS (sizes); size++) {
      g_autoptr (SolHandoutLayout) layout =
          sol_handout_ref_layout (handout, sizes[size].width, sizes[size].height);

      assert_laid_out (handout, layout);
      g_assert_cmpuint (layout->n_pages, <=, n + 3);
    }
  }
}

/* Some routines have one exercise alone, which takes a page. */
static void
test_each_routine (void)
{
  GListModel *routines = sol_library_get_values (library, SOL_TYPE_ROUTINE);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (SolValue) routine = g_list_model_get_item (routines, i);
    g_autoptr (SolHandout) handout = make_of (sol_value_get_id (routine));

    for (guint size = 0; size < G_N_ELEMENTS (sizes); size++) {
      g_autoptr (SolHandoutLayout) layout =
          sol_handout_ref_layout (handout, sizes[size].width, sizes[size].height);

      assert_laid_out (handout, layout);
    }
  }
}

/* How many letters stand on all pages, but for what each page has at its foot and for the number of
 * a page. */
static guint
count_letters (SolHandout *handout, double width, double height)
{
  g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (handout, width, height);
  guint n = 0;

  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);

    for (const char *c = piece->text; c != NULL && !piece->faint && *c != '\0'; c++)
      n += !g_ascii_isspace (*c) && !g_ascii_isdigit (*c);
  }
  return n;
}

/* On A5 and A6. What is longer than a page goes on on the next, and loses nothing. */
static void
test_small_paper (void)
{
  static const double small[][2] = { { 320, 495 }, { 198, 320 } };

  for (guint i = 0; i < g_list_model_get_n_items (list_all ()); i++)
    for (guint size = 0; size < G_N_ELEMENTS (small); size++) {
      g_autoptr (SolHandout) handout = make (i, 2);
      g_autoptr (SolHandoutLayout) layout =
          sol_handout_ref_layout (handout, small[size][0], small[size][1]);

      assert_tidy (layout);
      g_assert_cmpuint (count_letters (handout, small[size][0], small[size][1]), ==,
                        count_letters (handout, 495, 742));
    }
}

/* All at once have sources that a small page can't hold, and nothing of them is cut. */
static void
test_long_text (void)
{
  g_autoptr (SolHandout) handout = sol_handout_new (library, list_all ());
  g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (handout, 198, 200);

  assert_tidy (layout);
  g_assert_cmpuint (count_letters (handout, 198, 200), ==, count_letters (handout, 495, 742));
}

/* How high the heel is above the ball of the foot in the first picture of the exercise @id. */
static double
find_first_heel (const char *id)
{
  g_autoptr (SolHandout) handout = make_of (id);
  g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (handout, 495, 742);

  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);

    if (piece->figure == NULL || g_strcmp0 (piece->figure->caption, "Start") != 0)
      continue;
    return piece->figure->stance.legs[SOL_LIMB_NAMED].ball.y -
           piece->figure->stance.legs[SOL_LIMB_NAMED].heel.y;
  }
  g_assert_not_reached ();
}

/* What is raised begins low, what is lowered begins high. */
static void
test_order (void)
{
  g_assert_cmpfloat (find_first_heel ("EX15"), <, 0);
  g_assert_cmpfloat (find_first_heel ("EX25"), >, 0);
  g_assert_cmpfloat (find_first_heel ("EX26"), >, 0);
}

/* Who stands before it can read it. */
static void
test_letters (void)
{
  g_autoptr (SolHandout) handout = make (0, 12);
  g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (handout, 495, 742);
  guint n_small = 0;

  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);

    if (piece->ink == SOL_HANDOUT_INK_TEXT && piece->size < LEAST_SIZE)
      n_small++;
  }
  /* sources, and on each page credit and number */
  g_assert_cmpuint (n_small, ==, 1 + 2 * layout->n_pages);
}

/* -- What it says -- */

static void
assert_says (const char *words, const char *what)
{
  if (strstr (words, what) == NULL)
    g_error ("nothing says “%s”", what);
}

static void
assert_says_each (const char *words, GListModel *texts)
{
  for (guint i = 0; i < g_list_model_get_n_items (texts); i++) {
    g_autoptr (GObject) text = g_list_model_get_item (texts, i);
    g_autofree char *value = NULL;

    g_object_get (text, "text", &value, NULL);
    assert_says (words, value);
  }
}

static void
test_exercise (void)
{
  g_autoptr (SolHandout) handout = make_of ("EX01");
  g_autofree char *words = dup_all_words (handout, 495, 742);
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX01");
  g_autofree char *dose = sol_words_dup_usual_dose (exercise);

  assert_says (words, sol_exercise_get_name (exercise));
  assert_says (words, dose);
  assert_says (words, "Soleus: main");
  assert_says (words, sol_exercise_get_position (exercise));
  assert_says_each (words, sol_exercise_get_steps (exercise));
  assert_says_each (words, sol_exercise_get_cues (exercise));
  assert_says_each (words, sol_exercise_get_feels (exercise));
  assert_says_each (words, sol_exercise_get_cautions (exercise));
  assert_says (words, "Mon");
  assert_says (words, "Ingram et al.\u00a02024");
  assert_says (words, "Green et al.\u00a02022 (second-hand)");
  assert_says (words, "Not yet reviewed by a clinician.");
  assert_says (words, "Page 1 of ");
}

static void
test_gate (void)
{
  g_autoptr (SolHandout) handout = make_of ("EX30");
  g_autofree char *words = dup_all_words (handout, 495, 742);
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX30");

  assert_says (words, "Do not start if");
  assert_says_each (words, sol_gate_get_stops (sol_exercise_get_gate (exercise)));
}

/* Signs that need help stand below whatever is on it, the most urgent first, and the first page
 * tells where. */
static void
test_help (void)
{
  g_autoptr (SolHandout) handout = make_of ("EX01 EX02 EX05");
  g_autofree char *words = dup_all_words (handout, 495, 742);
  g_autofree char *first = sol_handout_dup_words (handout, 0, 495, 742);
  GListModel *flags = sol_library_get_values (library, SOL_TYPE_RED_FLAG);
  const char *help = strstr (words, "\nWhen to Get Help\n");
  const char *pointer = strstr (first, "“When to Get Help” on page ");
  guint64 page;
  g_autofree char *pointed = NULL;

  g_assert_nonnull (help);
  for (guint i = 0; i < g_list_model_get_n_items (flags); i++) {
    g_autoptr (SolRedFlag) flag = g_list_model_get_item (flags, i);

    assert_says (help, sol_red_flag_words_sign (flag));
  }
  g_assert_true (strstr (help, sol_red_flag_words_urgency (SOL_URGENCY_EMERGENCY)) <
                 strstr (help, sol_red_flag_words_urgency (SOL_URGENCY_TODAY)));
  assert_says (help, "is an emergency: go now.");
  g_assert_nonnull (pointer);
  page = g_ascii_strtoull (pointer + strlen ("“When to Get Help” on page "), NULL, 10);
  pointed = sol_handout_dup_words (handout, (guint) page - 1, 495, 742);
  assert_says (pointed, "When to Get Help\n");
}

static void
test_pain_rule (void)
{
  g_autoptr (SolHandout) handout = make_of ("EX13");
  g_autofree char *words = dup_all_words (handout, 495, 742);

  assert_says (words, "Green: Pain of 0 to 2 out of 10.");
  assert_says (words, "Amber: Tendon trouble: pain of 3 to 5 out of 10.");
  assert_says (words, "Stop at once for: A sudden sharp or tearing pain, or a snap.");
}

/* Each exercise of a routine once, in its order. */
static void
test_routine (void)
{
  g_autoptr (GListStore) some = g_list_store_new (SOL_TYPE_EXERCISE);
  g_autoptr (SolExercise) first = NULL;

  g_assert_true (sol_handout_add_exercises (some, library, "R15"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (some)), ==, 2);
  first = g_list_model_get_item (G_LIST_MODEL (some), 0);
  g_assert_cmpstr (sol_value_get_number (SOL_VALUE (first)), ==, "EX01");
  g_assert_true (sol_handout_add_exercises (some, library, "EX01"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (some)), ==, 2);
  g_assert_false (sol_handout_add_exercises (some, library, "elbow-stretch"));
}

/* Steps that all do after those of one way, and the parts of a circuit, stand below no heading of
 * something else. */
static void
test_headings (void)
{
  static const struct {
    const char *id;
    const char *words;
  } rows[] = {
    { "EX06", "In each case\n6\n" },
    { "EX29", "In each case\n3\n" },
    { "EX31", "In each round\n•\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (SolHandout) handout = make_of (rows[i].id);
    g_autofree char *words = dup_all_words (handout, 495, 742);

    assert_says (words, rows[i].words);
  }
}

/* One's own exercise may have no poses, and a library of one's own no signs. */
static void
test_without_poses (void)
{
  g_autoptr (SolLibrary) own = sol_catalogue_new (FALSE, "ui", "exercises.xml", NULL);
  g_autoptr (GListStore) some = g_list_store_new (SOL_TYPE_EXERCISE);
  g_autoptr (SolHandout) handout = NULL;
  g_autoptr (SolHandoutLayout) layout = NULL;
  g_autofree char *words = NULL;

  g_assert_true (sol_handout_add_exercises (some, own, "foot-pumps"));
  handout = sol_handout_new (own, G_LIST_MODEL (some));
  layout = sol_handout_ref_layout (handout, 495, 742);
  words = sol_handout_dup_words (handout, 0, 495, 742);
  assert_tidy (layout);
  for (guint i = 0; i < layout->pieces->len; i++)
    g_assert_cmpint (g_array_index (layout->pieces, SolHandoutPiece, i).ink, !=,
                     SOL_HANDOUT_INK_FIGURE);
  assert_says (words, "1");
}

/* A number of two digits stands in one line. */
static void
test_many_steps (void)
{
  g_autoptr (SolLibrary) own = sol_catalogue_new (TRUE, "figure", "poses.xml", NULL);
  g_autoptr (GListStore) some = g_list_store_new (SOL_TYPE_EXERCISE);
  g_autoptr (SolHandout) handout = NULL;
  g_autoptr (SolHandoutLayout) layout = NULL;
  guint n_seen = 0;

  g_assert_true (sol_handout_add_exercises (some, own, "touched"));
  handout = sol_handout_new (own, G_LIST_MODEL (some));
  layout = sol_handout_ref_layout (handout, 495, 742);
  assert_tidy (layout);
  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);

    if (g_strcmp0 (piece->text, "12") != 0)
      continue;
    g_assert_cmpfloat (piece->box.height, <, 20);
    n_seen++;
  }
  g_assert_cmpuint (n_seen, ==, 1);
}

static void
add_tests (void)
{
  g_test_add_func ("/figure/handout/each", test_each);
  g_test_add_func ("/figure/handout/many", test_many);
  g_test_add_func ("/figure/handout/each-routine", test_each_routine);
  g_test_add_func ("/figure/handout/small-paper", test_small_paper);
  g_test_add_func ("/figure/handout/long-text", test_long_text);
  g_test_add_func ("/figure/handout/letters", test_letters);
  g_test_add_func ("/figure/handout/exercise", test_exercise);
  g_test_add_func ("/figure/handout/gate", test_gate);
  g_test_add_func ("/figure/handout/help", test_help);
  g_test_add_func ("/figure/handout/pain-rule", test_pain_rule);
  g_test_add_func ("/figure/handout/routine", test_routine);
  g_test_add_func ("/figure/handout/headings", test_headings);
  g_test_add_func ("/figure/handout/order", test_order);
  g_test_add_func ("/figure/handout/without-poses", test_without_poses);
  g_test_add_func ("/figure/handout/many-steps", test_many_steps);
}

int
main (int argc, char *argv[])
{
  return handout_fixture_run (argc, argv, add_tests);
}
