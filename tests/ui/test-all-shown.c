/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each text of the content that comes with the program stands where a person reads it: what
 * somebody wrote, had translated and checked, and no page shows, is found here. */

#include <string.h>

#include "sol-build.h"
#include "sol-find.h"
#include "sol-guide-page.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-norm.h"
#include "sol-pages.h"
#include "sol-pose-view.h"
#include "sol-question.h"
#include "sol-quiz-answers.h"
#include "sol-red-flag.h"
#include "sol-sore-calf-page.h"
#include "sol-strip.h"
#include "sol-structure-pane.h"
#include "sol-test-card.h"
#include "sol-topic.h"
#include "sol-value-private.h"
#include "sol-way-in.h"
#include "window-fixture.h"

typedef struct {
  SolLibrary *library;
  GString *shown; /* of what is open, in small letters */
  SolValue *value;
  guint n_texts;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->library = sol_library_new_builtin ();
  fixture->shown = g_string_new (NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_cmpuint (fixture->n_texts, >, 0);
  g_string_free (fixture->shown, TRUE);
  g_assert_finalize_object (fixture->library);
}

/* Where a text begins a line, it has a capital. */
static void
add (Fixture *fixture, const char *text)
{
  g_autofree char *small = g_utf8_strdown (text, -1);

  g_string_append_printf (fixture->shown, "%s\n", small);
}

/* What a picture shows in words is for screen readers. */
static void
add_moments (Fixture *fixture)
{
  GListModel *moments = sol_strip_get_moments (SOL_STRIP (fixture->value));

  for (guint i = 0; i < g_list_model_get_n_items (moments); i++) {
    g_autoptr (SolMoment) moment = g_list_model_get_item (moments, i);

    add (fixture, sol_moment_get_description (moment));
  }
}

static void
collect (Fixture *fixture, GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    add (fixture, gtk_label_get_text (GTK_LABEL (widget)));
  if (SOL_IS_POSE_VIEW (widget)) {
    g_autofree char *words = sol_pose_view_dup_words (SOL_POSE_VIEW (widget));

    add (fixture, words != NULL ? words : "");
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (fixture, child);
}

/* Pages are made bit by bit, and parts of some have their place when they are seen. @act, which may
 * be NULL, does on the page what a person would. */
static void
show_and_do (Fixture *fixture, GtkWidget *widget, void (*act) (GtkWidget *page, const char *id))
{
  GtkWidget *window = window_fixture_new (widget, 1000, 700);

  sol_making_finish (widget);
  gtk_window_present (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  collect (fixture, widget);
  if (act != NULL) {
    act (widget, sol_value_get_id (fixture->value));
    collect (fixture, widget);
  }
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

static void
show (Fixture *fixture, GtkWidget *widget)
{
  show_and_do (fixture, widget, NULL);
}

static void
assert_shown_cb (const char *text, gpointer data)
{
  Fixture *fixture = data;
  g_autofree char *plain = sol_marks_words_dup_plain (fixture->library, text);
  g_autofree char *small = g_utf8_strdown (plain, -1);

  fixture->n_texts++;
  if (strstr (fixture->shown->str, small) == NULL)
    g_test_fail_printf ("%s %s: nothing says “%s”", G_OBJECT_TYPE_NAME (fixture->value),
                        sol_value_get_id (fixture->value), plain);
}

static void
show_page (Fixture *fixture, const char *target)
{
  g_autoptr (AdwNavigationView) view =
      g_object_ref_sink (ADW_NAVIGATION_VIEW (adw_navigation_view_new ()));

  show (fixture, GTK_WIDGET (sol_pages_create_ahead (view, fixture->library, target)));
}

/* All of @kind; where @page is NULL, each on its own. */
static void
check (Fixture *fixture, const char *kind, const char *page)
{
  GListModel *values =
      sol_library_get_values (fixture->library, sol_library_type_for_element (kind));

  if (page != NULL)
    show_page (fixture, page);
  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);
    g_autofree char *own = g_strconcat (kind, ":", sol_value_get_id (value), NULL);

    fixture->value = value;
    if (page == NULL) {
      g_string_truncate (fixture->shown, 0);
      show_page (fixture, own);
    }
    if (SOL_IS_STRIP (value))
      add_moments (fixture);
    if (SOL_IS_RED_FLAG (value) && sol_red_flag_get_sign (SOL_RED_FLAG (value)) != NULL)
      add (fixture, sol_red_flag_get_question (SOL_RED_FLAG (value)));
    sol_value_visit_texts (value, assert_shown_cb, fixture);
  }
}

static void
test_on_its_page (Fixture *fixture, gconstpointer kind)
{
  check (fixture, kind, NULL);
}

/* Where one has a sign, that stands in place of its question. */
static void
test_red_flags (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  check (fixture, "red-flag", SOL_PAGES_HELP);
}

static void
test_pain (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  check (fixture, "pain-rule", "guide:pain");
}

/* Nothing is cited for that: some sources are, as remembered, which stands beside them. */
#define MEMORY "What textbooks say as we remember it; a source is still to be read."

static void
test_sources (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  /* What is our own reasoning says so where it is cited. */
  show_page (fixture, "exercise:rolling-chair-stretch");
  add (fixture, MEMORY);
  check (fixture, "source", "guide:sources");
}

/* --- What answers --- */

/* Any answer will do: what is right is told with each. Of all kinds of questions one has an entry.
 */
static void
answer (GtkWidget *page, const char *id G_GNUC_UNUSED)
{
  GtkWidget *answers = sol_find (page, SOL_TYPE_QUIZ_ANSWERS);
  GtkWidget *entry = sol_find (answers, GTK_TYPE_ENTRY);

  if (entry != NULL) {
    gtk_editable_set_text (GTK_EDITABLE (entry), "1");
    g_signal_emit_by_name (entry, "activate");
  }
  for (guint i = 0; i < 9; i++)
    sol_quiz_answers_choose (SOL_QUIZ_ANSWERS (answers), i);
}

static void
test_questions (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *values = sol_library_get_values (fixture->library, SOL_TYPE_QUESTION);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);
    g_autofree char *target = g_strconcat ("question:", sol_value_get_id (value), NULL);
    GtkWidget *page = GTK_WIDGET (sol_guide_create_page (fixture->library, target));

    fixture->value = value;
    g_string_truncate (fixture->shown, 0);
    show_and_do (fixture, page, answer);
    sol_value_visit_texts (value, assert_shown_cb, fixture);
  }
}

/* How it began is asked; then what fits is told. */
static void
choose_way (GtkWidget *page, const char *id)
{
  gtk_widget_activate_action (page, "sore-calf.no", NULL);
  gtk_widget_activate_action (page, "sore-calf.leg", "s", "left");
  gtk_widget_activate_action (page, "sore-calf.way", "s", id);
}

static void
test_ways (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *values = sol_library_get_values (fixture->library, SOL_TYPE_WAY_IN);
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) way = g_list_model_get_item (values, i);

    fixture->value = way;
    g_settings_reset (settings, "red-flag-answers"); /* of the way before */
    g_string_truncate (fixture->shown, 0);
    show_and_do (fixture, GTK_WIDGET (sol_sore_calf_page_new (fixture->library)), choose_way);
    sol_value_visit_texts (way, assert_shown_cb, fixture);
  }
}

/* --- Tables --- */

/* One stands in a topic, or with the results of its test. */
static void
test_norms (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *topics = sol_library_get_values (fixture->library, SOL_TYPE_TOPIC);
  GListModel *norms = sol_library_get_values (fixture->library, SOL_TYPE_NORM);
  g_autoptr (GListStore) none = g_list_store_new (SOL_TYPE_JOURNAL_TEST);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (SolValue) topic = g_list_model_get_item (topics, i);
    g_autofree char *target = g_strconcat ("topic:", sol_value_get_id (topic), NULL);

    show_page (fixture, target);
  }
  for (SolJournalTestKind kind = 0; kind <= SOL_JOURNAL_TEST_HEEL_RAISE_BENT; kind++) {
    GtkWidget *card = g_object_new (SOL_TYPE_TEST_CARD, NULL);

    sol_test_card_show (SOL_TEST_CARD (card), kind, fixture->library, G_LIST_MODEL (none),
                        "2026-01-05");
    show (fixture, card);
  }
  for (guint i = 0; i < g_list_model_get_n_items (norms); i++) {
    g_autoptr (SolValue) norm = g_list_model_get_item (norms, i);

    fixture->value = norm;
    sol_value_visit_texts (norm, assert_shown_cb, fixture);
  }
}

/* --- The pane --- */

static void
show_structure (Fixture *fixture, SolStructure *structure)
{
  GtkWidget *pane = g_object_new (SOL_TYPE_STRUCTURE_PANE, NULL);

  g_string_truncate (fixture->shown, 0);
  fixture->value = SOL_VALUE (structure);
  sol_structure_pane_show (SOL_STRUCTURE_PANE (pane), fixture->library, structure);
  show (fixture, pane);
}

static void
test_structures (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *values = sol_library_get_values (fixture->library, SOL_TYPE_STRUCTURE);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolStructure) structure = g_list_model_get_item (values, i);

    show_structure (fixture, structure);
    sol_value_visit_texts (SOL_VALUE (structure), assert_shown_cb, fixture);
  }
}

/* They stand with their muscles. */
static void
test_attachments (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *values = sol_library_get_values (fixture->library, SOL_TYPE_ATTACHMENT);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolAttachment) attachment = g_list_model_get_item (values, i);

    show_structure (fixture, sol_attachment_get_muscle (attachment));
    sol_value_visit_texts (SOL_VALUE (attachment), assert_shown_cb, fixture);
  }
}

int
main (int argc, char *argv[])
{
  static const char *const kinds[] = { "care",    "claim", "condition", "exercise",
                                       "routine", "strip", "term",      "topic" };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
#define ADD(path, data, test) g_test_add (path, Fixture, data, set_up, test, tear_down)
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *path = g_strconcat ("/ui/all-shown/", kinds[i], NULL);

    ADD (path, kinds[i], test_on_its_page);
  }
  ADD ("/ui/all-shown/red-flag", NULL, test_red_flags);
  ADD ("/ui/all-shown/pain-rule", NULL, test_pain);
  ADD ("/ui/all-shown/source", NULL, test_sources);
  ADD ("/ui/all-shown/question", NULL, test_questions);
  ADD ("/ui/all-shown/way-in", NULL, test_ways);
  ADD ("/ui/all-shown/norm", NULL, test_norms);
  ADD ("/ui/all-shown/structure", NULL, test_structures);
  ADD ("/ui/all-shown/attachment", NULL, test_attachments);
  return g_test_run ();
}
