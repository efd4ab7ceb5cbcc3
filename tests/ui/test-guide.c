/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <string.h>

#include "sol-catalogue.h"
#include "sol-claim.h"
#include "sol-exercise-picture.h"
#include "sol-exercise.h"
#include "sol-find.h"
#include "sol-wait.h"
#include "sol-guide-page.h"
#include "sol-guide-sheet.h"
#include "sol-leg-view.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-routine.h"
#include "sol-source-button.h"
#include "sol-source.h"
#include "sol-term.h"
#include "sol-term-popover.h"
#include "sol-topic.h"
#include "style-fixture.h"

/* Until a window that came is drawn, and nothing moves any more. */
#define PAUSE_MS 300

static SolLibrary *
library_new (void)
{
  return sol_catalogue_new (FALSE, "ui", "guide.xml", NULL);
}

static gboolean
is_row (GtkWidget *widget, gconstpointer title)
{
  return ADW_IS_ACTION_ROW (widget) &&
         g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0;
}

static GtkWidget *
find_row (GtkWidget *page, const char *title)
{
  return sol_find_where (page, is_row, title);
}

static GtkWidget *
open_page (SolLibrary *library, const char *target)
{
  AdwNavigationPage *page = sol_guide_create_page (library, target);

  g_assert_nonnull (page);
  sol_making_finish (GTK_WIDGET (page));
  return g_object_ref_sink (GTK_WIDGET (page));
}

static void
assert_says (GtkWidget *page, const char *text)
{
  g_autofree char *texts = sol_dup_texts (page);

  g_test_message ("%s", texts);
  g_assert_nonnull (strstr (texts, text));
}

static void
assert_row_opens (GtkWidget *page, const char *title, const char *target)
{
  GtkWidget *row = find_row (page, title);
  GVariant *value;

  g_assert_nonnull (row);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "win.open");
  value = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row));
  g_assert_cmpstr (g_variant_get_string (value, NULL), ==, target);
}

static void
test_destination (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  GtkWidget *page = g_object_ref_sink (sol_guide_page_new (library));

  assert_row_opens (page, "Two muscles", "topic:two");
  assert_row_opens (page, "True or Not?", "guide:claims");
  assert_row_opens (page, "First Aid, Looked At", "guide:care");
  assert_row_opens (page, "Glossary", "guide:glossary");
  assert_row_opens (page, "Sources", "guide:sources");
  g_assert_finalize_object (page);
}

/* What somebody writes is no markup. */
static void
test_row (void)
{
  GtkWidget *row = g_object_ref_sink (sol_guide_row_new ("Rest & <b>ice", "1 < 2", "topic:two"));

  g_assert_nonnull (sol_find_label (row, "Rest & <b>ice"));
  g_assert_nonnull (sol_find_label (row, "1 < 2"));
  assert_row_opens (row, "Rest & <b>ice", "topic:two");
  g_assert_finalize_object (row);
}

static void
test_nothing (void)
{
  g_autoptr (SolLibrary) library =
      sol_library_new_for_files ((const char *const[]) { NULL }, FALSE);
  GtkWidget *page = g_object_ref_sink (sol_guide_page_new (library));

  g_assert_null (sol_find (page, ADW_TYPE_ACTION_ROW));
  g_assert_null (sol_guide_create_page (library, "topic:two"));
  g_assert_null (sol_guide_create_page (library, "exercise:sit"));
  g_assert_null (sol_guide_create_page (library, "nothing:at-all"));
  g_assert_null (sol_guide_create_page (library, "explore"));
  g_assert_finalize_object (page);
}

static void
test_claim (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  GtkWidget *page = open_page (library, "claim:bigger");

  assert_says (page, "“It is bigger.”\nWrong\nIt is smaller.\nIt was weighed.\n");
  g_assert_nonnull (sol_find (page, SOL_TYPE_SOURCE_BUTTON));
  g_assert_false (gtk_test_accessible_has_property (
      GTK_ACCESSIBLE (sol_find (page, GTK_TYPE_MENU_BUTTON)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_assert_finalize_object (page);

  page = open_page (library, "claim:flat");
  assert_says (page, "“It is flat.”\nRight\nIt is.\n");
  g_assert_null (sol_find (page, SOL_TYPE_SOURCE_BUTTON));
  g_assert_finalize_object (page);
}

static void
test_lists (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  GtkWidget *page = open_page (library, "guide:claims");

  assert_row_opens (page, "It is bigger.", "claim:bigger");
  assert_says (page, "It is bigger.\nWrong\n");
  g_assert_finalize_object (page);

  page = open_page (library, "guide:care");
  assert_row_opens (page, "Ice", "care:ice");
  g_assert_finalize_object (page);

  page = open_page (library, "care:ice");
  assert_says (page, "Ten minutes.\n");
  assert_says (page, "With a cloth.\n");
  g_assert_finalize_object (page);
}

static gboolean
is_claim (GtkWidget *row)
{
  const char *name = gtk_actionable_get_action_name (GTK_ACTIONABLE (row));
  GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row));

  return g_strcmp0 (name, "win.open") == 0 &&
         g_str_has_prefix (g_variant_get_string (target, NULL), "claim:");
}

/* Fifty are many: each is found where it belongs, and once. */
static void
test_claims_by_topic (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GListModel *topics = sol_library_get_values (library, SOL_TYPE_TOPIC);
  GtkWidget *page = open_page (library, "guide:claims");
  g_autoptr (GPtrArray) rows = sol_find_all (page, GTK_TYPE_LIST_BOX_ROW);
  guint n_claims = 0;

  for (guint i = 0; i < rows->len; i++)
    n_claims += GTK_IS_ACTIONABLE (rows->pdata[i]) && is_claim (rows->pdata[i]) ? 1 : 0;
  g_assert_cmpuint (n_claims, ==,
                    g_list_model_get_n_items (sol_library_get_values (library, SOL_TYPE_CLAIM)));
  for (guint i = 0; i < 4; i++) {
    g_autoptr (SolTopic) topic = g_list_model_get_item (topics, i);

    assert_says (page, sol_topic_get_name (topic));
  }
  assert_says (
      page, "The two muscles\nThe gastrocnemius is the bigger of the two calf muscles.\nWrong\n");
  assert_says (page, "In running\n");
  g_assert_finalize_object (page);
}

/* What to stop for is nowhere else. */
static void
test_pain_rule (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *page = open_page (library, "guide:pain");

  assert_says (page, "Green\nTendon trouble: pain of 0 to 2 out of 10.\n");
  assert_says (page, "After a muscle strain: pain of 3 out of 10.\n");
  assert_says (page, "The next morning: It is worse than the day before, or you limp");
  assert_says (page, "What to do: Carry on.");
  assert_says (page, "Stop at Once For\n");
  assert_says (page, "A foot that turns cold or pale.\n");
  assert_says (page, "In 38 people");
  g_assert_nonnull (sol_find (page, SOL_TYPE_SOURCE_BUTTON));
  g_assert_finalize_object (page);
}

/* What is fine for someone who should take care can be opened. */
static void
test_condition (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *page = open_page (library, "condition:insertional-achilles");
  SolValue *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX13");
  SolValue *routine = sol_library_lookup (library, SOL_TYPE_ROUTINE, "strain-early");

  assert_row_opens (page, sol_value_get_display_name (exercise), "exercise:two-leg-heel-raise");
  g_assert_finalize_object (page);

  page = open_page (library, "condition:fresh-tear");
  assert_row_opens (page, sol_value_get_display_name (routine), "routine:strain-early");
  g_assert_finalize_object (page);
}

static void
test_glossary (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  GtkWidget *page = open_page (library, "term:fish");

  assert_row_opens (page, "Fish", "structure:soleus");
  assert_says (page, "Dose\nHow much.\n");
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (find_row (page, "Dose"))));
  g_assert_finalize_object (page);
}

/* What was looked for is in sight and has the focus; the list above it is scrolled away. */
static void
assert_begins_at (const char *target, const char *title)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  const GActionEntry open = { .name = "open", .parameter_type = "s" };
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = adw_navigation_view_new ();
  GtkWidget *page = GTK_WIDGET (sol_guide_create_page (library, target));
  GtkWidget *row = find_row (page, title);
  GtkAdjustment *adjustment;

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_has_css_class (row, "sol-found"));
  g_action_map_add_action_entries (G_ACTION_MAP (actions), &open, 1, NULL);
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (actions));
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 400);
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (page));
  while (gtk_root_get_focus (GTK_ROOT (window)) != row)
    g_main_context_iteration (NULL, TRUE);
  adjustment = gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW)));
  while (gtk_adjustment_get_value (adjustment) == 0)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_begins_at (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GListModel *terms = sol_library_get_values (library, SOL_TYPE_TERM);
  g_autoptr (SolTerm) last = g_list_model_get_item (terms, g_list_model_get_n_items (terms) - 1);
  g_autofree char *target = g_strdup_printf ("term:%s", sol_value_get_id (SOL_VALUE (last)));
  SolSource *source = sol_library_lookup (library, SOL_TYPE_SOURCE, "yong20");

  assert_begins_at (target, sol_term_get_name (last));
  /* one that leads nowhere further */
  assert_begins_at ("term:tendinopathy", "Tendinopathy");
  assert_begins_at ("source:yong20", sol_source_get_title (source));
}

/* A question that was found is asked, alone. */
static void
test_question (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *page = open_page (library, "question:q04");

  assert_says (page, "Where does the soleus start?\n");
  assert_says (page, "On the thigh bone\n");
  assert_says (page, "0 of 1 known\n");
  g_assert_finalize_object (page);
}

/* The button of the open menu of @row that says @label. */
static GtkWidget *
find_button (GtkWidget *row, const char *label)
{
  GtkWidget *menu = sol_find (row, GTK_TYPE_MENU_BUTTON);

  gtk_menu_button_popup (GTK_MENU_BUTTON (menu));
  return gtk_widget_get_ancestor (sol_find_label (menu, label), GTK_TYPE_BUTTON);
}

static void
copied_cb (GObject *clipboard, GAsyncResult *result, gpointer text)
{
  *(char **) text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static char *
copy_by (GtkWidget *button)
{
  char *text = NULL;

  g_signal_emit_by_name (button, "clicked");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (button), NULL, copied_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  return text;
}

static void
test_sources (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  GtkWidget *window = g_object_ref (gtk_window_new ());
  GtkWidget *page = open_page (library, "guide:sources");
  GtkWidget *row = find_row (page, "A page");
  g_autofree char *text = NULL;
  g_autofree char *bibtex = NULL;

  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (row))
    g_main_context_iteration (NULL, TRUE);
  text = copy_by (find_button (row, "Copy as Text"));
  bibtex = copy_by (find_button (row, "Copy as BibTeX"));
  g_assert_cmpstr (text, ==, "A page. https://example.org/a_b");
  g_assert_true (g_str_has_prefix (bibtex, "@misc{bare,"));
  g_assert_null (find_row (page, "Our own reasoning"));
  gtk_window_destroy (GTK_WINDOW (window));
  sol_wait_ms (50);
  g_assert_finalize_object (window);
  g_assert_finalize_object (page);
}

/* The button after @widget leads to @target. */
static void
assert_next_shows (GtkWidget *widget, const char *target)
{
  while (widget != NULL && !GTK_IS_BUTTON (widget))
    widget = gtk_widget_get_next_sibling (widget);
  g_assert_nonnull (widget);
  g_assert_cmpstr (
      g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)), NULL),
      ==, target);
}

/* A range in two lines reads as two numbers; words may break where there is little room. */
static void
test_table (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *page = open_page (library, "topic:back-to-running");
  GtkWidget *range = sol_find_label (page, "20 to 29");
  GtkWidget *words = sol_find_label (page, "less than 7 cm");

  g_assert_nonnull (range);
  g_assert_false (gtk_label_get_wrap (GTK_LABEL (range)));
  g_assert_nonnull (words);
  g_assert_true (gtk_label_get_wrap (GTK_LABEL (words)));
  g_assert_finalize_object (page);
}

/* A figure is the one that the block names, as far peeled, and "Show Me" leads to just that. */
static void
test_topic_figure (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *page = open_page (library, "topic:two-muscles");
  GtkWidget *picture = sol_find (page, SOL_TYPE_EXERCISE_PICTURE);

  g_assert_nonnull (picture);
  assert_next_shows (picture, "figure:posterior:superficial:gastrocnemius");
  g_assert_finalize_object (page);
}

/* What a whole topic rests on is not taken for the sources of the row above. */
static void
test_topic_sources (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *page = open_page (library, "topic:does-it-work");

  assert_says (page, "What It Rests On\n4 sources\nRead On\n");
  g_assert_finalize_object (page);
}

static void
test_topic (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  GtkWidget *page = open_page (library, "topic:two");
  GtkWidget *leg = sol_find (page, SOL_TYPE_LEG_VIEW);

  assert_says (page, "One bends the knee too.\nLook\nSee the card.\n");
  assert_says (page, "Heel raises\nAge\nRaises (times)\n20\n37\nTwo raises.\n");
  assert_row_opens (page, "Sitting stretch", "exercise:sit");
  g_assert_nonnull (leg);
  g_assert_cmpfloat (sol_leg_view_get_knee_deg (SOL_LEG_VIEW (leg)), ==, 30);
  g_assert_cmpfloat (sol_leg_view_get_ankle_deg (SOL_LEG_VIEW (leg)), ==, 10);
  assert_next_shows (leg, "leg:30,10");
  g_assert_finalize_object (page);
}

/* A term is told in place, and no page is opened. */
static void
test_term_in_place (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *label = sol_marks_label_new (library, "A [[term:fish|flat fish]].");
  GtkWidget *popover;
  gboolean handled = FALSE;

  gtk_window_set_child (GTK_WINDOW (window), label);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (label) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_emit_by_name (label, "activate-link", "term:fish", &handled);
  g_assert_true (handled);
  popover = sol_find (label, GTK_TYPE_POPOVER);
  g_assert_nonnull (popover);
  assert_says (popover, "Fish\nA flat one.\n");
  gtk_test_accessible_assert_property (sol_find (popover, GTK_TYPE_BUTTON),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Fish: A flat one.");

  g_object_ref (popover);
  gtk_popover_popdown (GTK_POPOVER (popover));
  while (gtk_widget_get_parent (popover) != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (sol_find (label, GTK_TYPE_POPOVER));
  g_assert_finalize_object (popover);
  gtk_window_destroy (GTK_WINDOW (window));
}

static GBytes *
draw (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gdk_paintable_snapshot (picture, snapshot, gtk_widget_get_width (widget),
                          gtk_widget_get_height (widget));
  node = gtk_snapshot_free_to_node (snapshot);
  return gsk_render_node_serialize (node);
}

/* The ring around the first link is seen when the keys come to it, as it is around the others. */
static void
test_link_ring (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = sol_marks_label_new (library, "A [[term:fish|flat fish]].");
  g_autoptr (GBytes) before = NULL, after = NULL;

  style_load ();
  gtk_box_append (GTK_BOX (box), gtk_button_new ());
  gtk_box_append (GTK_BOX (box), label);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  sol_wait_ms (PAUSE_MS);
  before = draw (label);
  gtk_widget_grab_focus (label);
  sol_wait_ms (PAUSE_MS);
  after = draw (label);
  g_assert_false (g_bytes_equal (before, after));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* One that is still open goes with its label. */
static void
test_term_goes (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *label = g_object_ref_sink (sol_marks_label_new (library, "[[term:dose]]"));

  gtk_window_set_child (GTK_WINDOW (window), label);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (sol_term_popover_show (label, NULL, library, "dose"));
  g_assert_null (sol_find (sol_find (label, GTK_TYPE_POPOVER), GTK_TYPE_BUTTON));
  g_assert_false (sol_term_popover_show (label, NULL, library, "nothing"));
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (label);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
assert_no_empty_group (GtkWidget *page)
{
  g_autoptr (GPtrArray) groups = sol_find_all (page, ADW_TYPE_PREFERENCES_GROUP);

  for (guint i = 0; i < groups->len; i++) {
    const char *title = adw_preferences_group_get_title (groups->pdata[i]);

    if (gtk_widget_get_visible (groups->pdata[i]) && *title != '\0') {
      g_test_message ("%s", title);
      g_assert_nonnull (sol_find (groups->pdata[i], GTK_TYPE_LIST_BOX_ROW));
    }
  }
}

/* What is built in opens, each page of it. */
static void
test_builtin (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  const char *kinds[] = { "topic", "claim", "care", "term" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    GListModel *values = sol_library_get_values (library, sol_library_type_for_element (kinds[i]));

    g_assert_cmpuint (g_list_model_get_n_items (values), >, 0);
    for (guint k = 0; k < g_list_model_get_n_items (values); k++) {
      g_autoptr (SolValue) value = g_list_model_get_item (values, k);
      g_autofree char *target = g_strdup_printf ("%s:%s", kinds[i], sol_value_get_id (value));
      GtkWidget *page = open_page (library, target);

      assert_says (page, "\n");
      assert_no_empty_group (page);
      g_assert_finalize_object (page);
      if (i == 3)
        break;
    }
  }
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/guide/destination", test_destination);
  g_test_add_func ("/ui/guide/nothing", test_nothing);
  g_test_add_func ("/ui/guide/row", test_row);
  g_test_add_func ("/ui/guide/claim", test_claim);
  g_test_add_func ("/ui/guide/lists", test_lists);
  g_test_add_func ("/ui/guide/claims-by-topic", test_claims_by_topic);
  g_test_add_func ("/ui/guide/pain-rule", test_pain_rule);
  g_test_add_func ("/ui/guide/condition", test_condition);
  g_test_add_func ("/ui/guide/glossary", test_glossary);
  g_test_add_func ("/ui/guide/begins-at", test_begins_at);
  g_test_add_func ("/ui/guide/question", test_question);
  g_test_add_func ("/ui/guide/sources", test_sources);
  g_test_add_func ("/ui/guide/topic", test_topic);
  g_test_add_func ("/ui/guide/topic-sources", test_topic_sources);
  g_test_add_func ("/ui/guide/topic-figure", test_topic_figure);
  g_test_add_func ("/ui/guide/table", test_table);
  g_test_add_func ("/ui/guide/term-in-place", test_term_in_place);
  g_test_add_func ("/ui/guide/link-ring", test_link_ring);
  g_test_add_func ("/ui/guide/term-goes", test_term_goes);
  g_test_add_func ("/ui/guide/builtin", test_builtin);
  return g_test_run ();
}
