/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-quiz-page.h"

#include <glib/gi18n.h>

#include "sol-figure-area.h"
#include "sol-marks-label.h"
#include "sol-page-focus.h"
#include "sol-question.h"
#include "sol-quiz-answers.h"
#include "sol-quiz-maker.h"
#include "sol-quiz-progress.h"
#include "sol-quiz-round.h"
#include "sol-quiz-words.h"
#include "sol-reading-place.h"
#include "sol-reveal.h"
#include "sol-say.h"
#include "sol-source-button.h"
#include "sol-stack-show.h"
#include "sol-structure-links.h"
#include "sol-style-class.h"

struct _SolQuizPage {
  AdwBin parent_instance;

  /* template */
  GtkStack *stack;
  GtkWidget *short_button;
  GtkLabel *short_label;
  GtkWidget *due_button;
  GtkLabel *due_label;
  GtkLabel *all_label;
  GtkWidget *figure_slot;
  GtkScrolledWindow *scroller;
  SolFigureArea *figure;
  GtkProgressBar *progress;
  GtkLabel *place;
  GtkLabel *prompt;
  GtkLabel *hint;
  GtkWidget *list_button;
  SolQuizAnswers *answers;
  GtkWidget *feedback;
  GtkLabel *verdict;
  GtkLabel *known;
  GtkLabel *why;
  GtkLabel *again;
  SolSourceButton *sources;
  GtkWidget *next;
  AdwBin *links;
  AdwStatusPage *end_page;

  SolLibrary *library;
  SolJournal *journal;
  GListModel *items;
  SolQuizRound *round;
  GRand *random;
  char *alone;     /* the question that is asked alone; NULL: a round of many */
  gboolean asking; /* while an answer is waited for */
};

G_DEFINE_FINAL_TYPE (SolQuizPage, sol_quiz_page, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_LIBRARY,
  PROP_JOURNAL,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static const SolQuizFacts *
get_facts (SolQuizPage *self)
{
  return sol_quiz_item_get_facts (sol_quiz_round_get_item (self->round));
}

/* -- The start -- */

/* For who has a minute, or hundreds before them. */
#define N_SHORT 10

static GListModel *
list_due (SolQuizPage *self)
{
  g_autofree char *today = sol_quiz_progress_dup_today ();

  if (self->journal == NULL)
    return g_object_ref (self->items);
  return sol_quiz_progress_list_due (self->journal, self->items, today);
}

static void
show_start (SolQuizPage *self)
{
  g_autoptr (GListModel) due = list_due (self);
  guint n_due = g_list_model_get_n_items (due);
  guint n_all = g_list_model_get_n_items (self->items);
  g_autofree char *due_text =
      g_strdup_printf (ngettext ("%u Question Is Due", "%u Questions Are Due", n_due), n_due);
  g_autofree char *all_text =
      g_strdup_printf (ngettext ("Tonight: All %u", "Tonight: All %u", n_all), n_all);
  g_autofree char *short_text =
      g_strdup_printf (ngettext ("%u Question", "%u Questions", N_SHORT), N_SHORT);

  gtk_label_set_label (self->short_label, short_text);
  gtk_label_set_label (self->due_label, due_text);
  gtk_label_set_label (self->all_label, all_text);
  gtk_widget_set_visible (self->short_button, n_due > N_SHORT);
  gtk_widget_set_visible (self->due_button, n_due > 0 && n_due < n_all);
  sol_style_class_set (self->due_button, "suggested-action", n_due <= N_SHORT);
  sol_stack_show (self->stack, "start");
}

/* -- A question -- */

/* Who can't point at a place chooses a name: the figure is for the eye alone here. */
static void
show_answers (SolQuizPage *self, gboolean find)
{
  gtk_widget_set_visible (self->list_button, find);
  gtk_widget_set_visible (GTK_WIDGET (self->answers), !find);
}

/* The figure that draws what is asked for; else the one that is there. */
static void
choose_figure (SolQuizPage *self, SolStructure *structure)
{
  SolDissection *dissection = sol_figure_area_get_dissection (self->figure);
  SolFigure *figure =
      sol_reveal_find_figure (sol_library_get_values (self->library, SOL_TYPE_FIGURE), structure);

  if (figure != NULL && dissection != NULL && sol_dissection_get_figure (dissection) != figure)
    sol_figure_area_show (self->figure, self->library, figure);
}

static void
show_figure (SolQuizPage *self, const SolQuizFacts *facts)
{
  gboolean wanted = facts->kind == SOL_QUIZ_KIND_FIND || facts->kind == SOL_QUIZ_KIND_NAME;

  gtk_widget_set_visible (self->figure_slot, wanted || facts->structure != NULL);
  gtk_widget_set_can_target (GTK_WIDGET (self->figure), facts->kind == SOL_QUIZ_KIND_FIND);
  sol_figure_area_set_selected (self->figure, NULL);
  if (facts->structure != NULL)
    choose_figure (self, facts->structure);
  if (facts->kind == SOL_QUIZ_KIND_NAME)
    sol_figure_area_set_selected (self->figure, facts->structure);
  else if (facts->structure != NULL && sol_figure_area_get_dissection (self->figure) != NULL)
    sol_figure_area_set_stage (
        self->figure, sol_reveal_find_stage (
                          sol_dissection_get_figure (sol_figure_area_get_dissection (self->figure)),
                          facts->structure));
}

static void
show_progress (SolQuizPage *self)
{
  guint n = sol_quiz_round_get_n_items (self->round);
  guint done = sol_quiz_round_get_n_done (self->round);
  g_autofree char *text = sol_quiz_words_dup_known (self->round);

  gtk_label_set_label (self->place, text);
  gtk_progress_bar_set_fraction (self->progress, n == 0 ? 1 : done / (double) n);
}

static void
show_end (SolQuizPage *self)
{
  const char *title = sol_quiz_round_get_item (self->round) == NULL ? _ ("Done") : _ ("Ended");
  g_autofree char *words = sol_quiz_words_dup_end (self->round);

  adw_status_page_set_title (self->end_page, title);
  adw_status_page_set_description (self->end_page, words);
  sol_stack_show (self->stack, "end");
}

static void
set_line (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL);
}

/* The focus goes to the first answer, which tells nothing of what is asked: that is the name of all
 * of them, which a screen reader says first. What is lit is told by its place. */
static void
tell_question (SolQuizPage *self, const SolQuizFacts *facts)
{
  g_autofree char *prompt = sol_marks_words_dup_plain (self->library, facts->prompt);
  g_autofree char *place =
      facts->place == NULL ? NULL : sol_marks_words_dup_plain (self->library, facts->place);
  const char *hint = sol_quiz_words_hint (facts->kind);
  g_autofree char *known = g_strconcat (gtk_label_get_label (self->place), ".", NULL);
  g_autofree char *text = sol_quiz_words_join (prompt, place, hint, known);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->prompt),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, place != NULL ? place : "",
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->answers), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
  if (facts->kind == SOL_QUIZ_KIND_FIND)
    sol_say (self, text);
}

static void
ask (SolQuizPage *self)
{
  SolQuizItem *item = sol_quiz_round_get_item (self->round);
  const SolQuizFacts *facts;

  if (item == NULL) {
    show_end (self);
    return;
  }
  facts = get_facts (self);
  self->asking = FALSE;
  gtk_widget_set_visible (self->feedback, FALSE);
  show_figure (self, facts);
  sol_marks_label_set (self->prompt, self->library, facts->prompt);
  set_line (self->hint, sol_quiz_words_hint (facts->kind));
  sol_quiz_answers_ask (self->answers, self->library, item, self->random);
  show_answers (self, facts->kind == SOL_QUIZ_KIND_FIND);
  show_progress (self);
  sol_stack_show (self->stack, "ask");
  self->asking = TRUE;
  tell_question (self, facts);
  if (facts->kind == SOL_QUIZ_KIND_FIND)
    sol_reading_place_focus (self->scroller, self->list_button);
  else
    sol_reading_place_focus (self->scroller, GTK_WIDGET (self->answers));
}

/* -- The answer -- */

/* Where one reads of it: of a question of the content, or of the structure of one that was made. */
static void
show_links (SolQuizPage *self, const SolQuizFacts *facts)
{
  gpointer value = sol_library_lookup (self->library, SOL_TYPE_QUESTION, facts->id);
  GtkWidget *links = NULL;

  if (value == NULL)
    value = facts->structure;
  if (value != NULL)
    links = sol_structure_links_new_both (self->library, value);
  adw_bin_set_child (self->links, links);
}

/* With what is right: the focus goes on to the next question. The sign before the word is for the
 * eye. */
static void
tell_verdict (SolQuizPage *self, gboolean right, const SolQuizFacts *facts, const char *again)
{
  const char *verdict = right ? C_ ("verdict", "Right") : C_ ("verdict", "Not quite");
  g_autofree char *known = right ? NULL : sol_quiz_answers_dup_right (self->answers);
  g_autofree char *why =
      facts->why == NULL ? NULL : sol_marks_words_dup_plain (self->library, facts->why);
  g_autofree char *words = sol_quiz_words_join (known, why, again, NULL);
  g_autofree char *text = g_strjoin (". ", verdict, *words == '\0' ? NULL : words, NULL);

  sol_say (self, text);
}

/* Which of some answers is right is marked at it, which may be out of view by then. */
static void
show_known (SolQuizPage *self, gboolean shown)
{
  g_autofree char *words = shown ? sol_quiz_answers_dup_right (self->answers) : NULL;

  set_line (self->known, words);
}

static void
show_verdict (SolQuizPage *self, gboolean right, SolQuizItem *item)
{
  const SolQuizFacts *facts = sol_quiz_item_get_facts (item);
  const char *again = sol_quiz_words_again (sol_quiz_round_get_still (self->round, item));
  const char *verdict = right ? _ ("✓ Right") : _ ("✗ Not quite");

  gtk_label_set_label (self->verdict, verdict);
  show_known (self, !right);
  sol_marks_label_set (self->why, self->library, facts->why);
  set_line (self->again, again);
  sol_source_button_set_sources (self->sources, facts->sources);
  show_links (self, facts);
  gtk_widget_set_visible (self->feedback, TRUE);
  show_answers (self, FALSE);
  if (facts->structure != NULL)
    sol_figure_area_set_selected (self->figure, facts->structure);
  tell_verdict (self, right, facts, again);
  gtk_widget_grab_focus (self->next);
  sol_reading_place_show (self->scroller, GTK_WIDGET (self->verdict), self->next);
}

/* Who asks for a question has perhaps just read of it, or been told why: that it is known again
 * before it is due shows nothing of what stays. */
static gboolean
counts (SolQuizPage *self, SolQuizItem *item, gboolean right)
{
  g_autoptr (GListModel) due = NULL;

  if (self->alone == NULL || !right)
    return TRUE;
  due = list_due (self);
  return g_list_store_find (G_LIST_STORE (due), item, NULL);
}

/* An answer is kept when it is given: who reads why and then ends the round, or closes the window,
 * has given it. */
static void
judge (SolQuizPage *self, gboolean right)
{
  g_autoptr (SolQuizItem) item = g_object_ref (sol_quiz_round_get_item (self->round));

  self->asking = FALSE;
  if (sol_quiz_round_answer (self->round, right) && self->journal != NULL &&
      counts (self, item, right))
    sol_quiz_progress_keep (self->journal, item, right);
  show_progress (self);
  show_verdict (self, right, item);
}

static void
answered_cb (SolQuizPage *self, gboolean right)
{
  if (self->asking)
    judge (self, right);
}

static void
found_cb (SolQuizPage *self)
{
  SolStructure *found = sol_figure_area_get_selected (self->figure);
  SolStructure *wanted;

  if (!self->asking || found == NULL || get_facts (self)->kind != SOL_QUIZ_KIND_FIND)
    return;
  wanted = get_facts (self)->structure;
  sol_quiz_answers_reveal (self->answers);
  judge (self, sol_reveal_is_within (found, wanted) || sol_reveal_is_within (wanted, found));
}

/* -- What buttons do -- */

static void
begin_round (SolQuizPage *self, GListModel *items, guint most, guint32 seed)
{
  g_clear_pointer (&self->random, g_rand_free);
  self->random = g_rand_new_with_seed (seed);
  g_clear_object (&self->round);
  self->round = sol_quiz_round_new_short (items, most, self->random);
  ask (self);
}

static void
next_cb (SolQuizPage *self)
{
  ask (self);
}

static void
list_cb (SolQuizPage *self)
{
  show_answers (self, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->answers), GTK_DIR_TAB_FORWARD);
}

static void
short_cb (SolQuizPage *self)
{
  g_autoptr (GListModel) due = list_due (self);

  g_clear_pointer (&self->alone, g_free);
  begin_round (self, due, N_SHORT, g_random_int ());
}

static void
due_cb (SolQuizPage *self)
{
  sol_quiz_page_begin (self, FALSE, g_random_int ());
}

static void
all_cb (SolQuizPage *self)
{
  sol_quiz_page_begin (self, TRUE, g_random_int ());
}

static void
end_cb (SolQuizPage *self)
{
  show_end (self);
}

static void
again_cb (SolQuizPage *self)
{
  if (self->alone != NULL)
    sol_quiz_page_ask (self, self->alone, g_random_int ());
  else
    show_start (self);
}

/* -- What there is to ask -- */

static void
set_library (SolQuizPage *self, SolLibrary *library)
{
  g_autoptr (SolFigure) figure = NULL;
  g_autoptr (GListModel) shown = NULL;

  if (library == NULL || self->library != NULL)
    return;
  self->library = g_object_ref (library);
  figure = g_list_model_get_item (sol_library_get_values (library, SOL_TYPE_FIGURE), 0);
  if (figure != NULL) {
    sol_figure_area_show (self->figure, library, figure);
    shown = sol_quiz_list_shown (figure);
  }
  self->items = sol_quiz_make_items (library, shown);
  show_start (self);
}

/* The journal fills when it is read. */
static void
records_changed_cb (SolQuizPage *self)
{
  if (self->items != NULL &&
      g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "start") == 0)
    show_start (self);
}

static void
set_journal (SolQuizPage *self, SolJournal *journal)
{
  if (!g_set_object (&self->journal, journal) || journal == NULL)
    return;
  g_signal_connect_object (sol_journal_get_records (journal, SOL_TYPE_JOURNAL_QUIZ),
                           "items-changed", G_CALLBACK (records_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* -- Object -- */

static void
sol_quiz_page_dispose (GObject *object)
{
  SolQuizPage *self = SOL_QUIZ_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_QUIZ_PAGE);
  g_clear_object (&self->round);
  g_clear_object (&self->items);
  g_clear_object (&self->journal);
  g_clear_object (&self->library);
  g_clear_pointer (&self->random, g_rand_free);
  g_clear_pointer (&self->alone, g_free);
  G_OBJECT_CLASS (sol_quiz_page_parent_class)->dispose (object);
}

static void
sol_quiz_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolQuizPage *self = SOL_QUIZ_PAGE (object);

  switch (id) {
  case PROP_LIBRARY:
    g_value_set_object (value, self->library);
    break;
  case PROP_JOURNAL:
    g_value_set_object (value, self->journal);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_quiz_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolQuizPage *self = SOL_QUIZ_PAGE (object);

  switch (id) {
  case PROP_LIBRARY:
    set_library (self, g_value_get_object (value));
    break;
  case PROP_JOURNAL:
    set_journal (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-quiz-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, short_button);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, short_label);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, due_button);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, due_label);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, all_label);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, figure_slot);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, figure);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, progress);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, place);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, prompt);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, hint);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, list_button);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, answers);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, feedback);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, verdict);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, known);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, why);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, again);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, sources);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, next);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, links);
  gtk_widget_class_bind_template_child (widget_class, SolQuizPage, end_page);
  gtk_widget_class_bind_template_callback (widget_class, short_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
  gtk_widget_class_bind_template_callback (widget_class, found_cb);
  gtk_widget_class_bind_template_callback (widget_class, end_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_cb);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
}

static void
sol_quiz_page_class_init (SolQuizPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sol_quiz_page_dispose;
  object_class->get_property = sol_quiz_page_get_property;
  object_class->set_property = sol_quiz_page_set_property;
  props[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, SOL_TYPE_LIBRARY,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_JOURNAL] = g_param_spec_object ("journal", NULL, NULL, SOL_TYPE_JOURNAL,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (SOL_TYPE_FIGURE_AREA);
  g_type_ensure (SOL_TYPE_QUIZ_ANSWERS);
  g_type_ensure (SOL_TYPE_SOURCE_BUTTON);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sol_quiz_page_init (SolQuizPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_page_focus_begin_with (self->list_button);
  sol_page_focus_begin_with (GTK_WIDGET (self->answers));
}

void
sol_quiz_page_begin (SolQuizPage *self, gboolean all, guint32 seed)
{
  g_autoptr (GListModel) due = NULL;

  g_return_if_fail (SOL_IS_QUIZ_PAGE (self));
  g_return_if_fail (self->items != NULL);

  due = all ? g_object_ref (self->items) : list_due (self);
  g_clear_pointer (&self->alone, g_free);
  begin_round (self, due, G_MAXUINT, seed);
}

gboolean
sol_quiz_page_ask (SolQuizPage *self, const char *id, guint32 seed)
{
  g_autoptr (GListStore) one = NULL;

  g_return_val_if_fail (SOL_IS_QUIZ_PAGE (self), FALSE);
  g_return_val_if_fail (self->items != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  one = g_list_store_new (SOL_TYPE_QUIZ_ITEM);
  for (guint i = 0; i < g_list_model_get_n_items (self->items); i++) {
    g_autoptr (SolQuizItem) item = g_list_model_get_item (self->items, i);

    if (g_str_equal (sol_quiz_item_get_facts (item)->id, id))
      g_list_store_append (one, item);
  }
  if (g_list_model_get_n_items (G_LIST_MODEL (one)) == 0)
    return FALSE;
  g_set_str (&self->alone, id);
  begin_round (self, G_LIST_MODEL (one), 1, seed);
  return TRUE;
}
