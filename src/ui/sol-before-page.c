/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-before-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-before-gate.h"
#include "sol-before-options.h"
#include "sol-build.h"
#include "sol-dates.h"
#include "sol-equipment-words.h"
#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-marks-label.h"
#include "sol-pain-question.h"
#include "sol-pain-words.h"
#include "sol-plain-row.h"
#include "sol-red-flag-card.h"
#include "sol-red-flag-list.h"
#include "sol-routine-summary.h"
#include "sol-safety.h"
#include "sol-say.h"
#include "sol-screening.h"
#include "sol-words.h"

struct _SolBeforePage {
  AdwNavigationPage parent_instance;

  /* template */
  GtkLabel *name;
  GtkLabel *facts;
  SolRedFlagCard *card;
  GtkWidget *questions;
  GtkWidget *red;
  GtkImage *red_icon;
  GtkLabel *red_title;
  GtkLabel *red_words;
  GtkWidget *leg_group;
  AdwComboRow *leg;
  SolRedFlagList *red_flags;
  SolBeforeGate *gate;
  SolPainQuestion *pain;
  SolBeforeOptions *options;
  GtkWidget *conditions;
  AdwExpanderRow *leave_out;
  GtkWidget *bottom;
  GtkLabel *why;
  GtkButton *start;

  /* Owned */
  SolLibrary *library;
  SolJournal *journal; /* or NULL */
  SolValue *recipe;
  SolSafety *safety;
  GSettings *settings;

  SolPlanOptions usual;
  gboolean low;      /* the window */
  gboolean resuming; /* nothing is asked but what stands */
  gboolean told_red;
  gboolean asks_red_flags; /* by a gate */
  gboolean answered[3];    /* on this page, by the leg that it was for */
};

G_DEFINE_FINAL_TYPE (SolBeforePage, sol_before_page, ADW_TYPE_NAVIGATION_PAGE)

enum {
  START,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* -- What holds now -- */

/* What is not for one leg is for both. */
static SolPhaseSide
get_leg (SolBeforePage *self)
{
  if (!sol_screening_asks_leg (self->recipe))
    return SOL_PHASE_SIDE_BOTH;
  return adw_combo_row_get_selected (self->leg) == 0 ? SOL_PHASE_SIDE_LEFT : SOL_PHASE_SIDE_RIGHT;
}

/* Pain was in the red zone since the list was answered. */
static gboolean
is_red (SolBeforePage *self)
{
  return !self->resuming && sol_triage_is_red (sol_safety_get_triage (self->safety), get_leg (self),
                                               sol_safety_get_now_us ());
}

/* As long as the rule says to take it easier, or to see someone: what was, and what to do. */
static gboolean
show_red (SolBeforePage *self)
{
  SolPainRule *rule = sol_pain_words_find_rule (self->library);
  g_autofree char *today = sol_dates_dup_today ();
  g_autoptr (SolJournalPain) red = NULL;
  g_autofree char *title = NULL;
  g_autofree char *order = NULL;
  guint n_days;

  if (self->journal == NULL)
    return FALSE;
  red = sol_pain_words_find_red (
      rule, sol_journal_get_records (self->journal, SOL_TYPE_JOURNAL_PAIN), today, &n_days);
  if (red == NULL)
    return FALSE;
  title = sol_pain_words_dup_red_title (n_days);
  order = sol_pain_words_dup_red_order (rule, red, today);
  gtk_label_set_label (self->red_title, title);
  gtk_label_set_label (self->red_words, order);
  gtk_image_set_from_icon_name (self->red_icon, sol_pain_words_icon (SOL_PAIN_COLOUR_RED));
  return TRUE;
}

static gboolean
must_answer (SolBeforePage *self)
{
  return (self->asks_red_flags || is_red (self)) && !self->answered[get_leg (self)];
}

/* Why it can't be started yet; NULL where it can. */
static const char *
find_reason (SolBeforePage *self, gboolean stands)
{
  if (stands)
    return _ ("Get help first.");
  if (must_answer (self))
    return _ ("First say whether one of the signs is true of you.");
  if (!sol_before_gate_get_open (self->gate))
    return _ ("Something that you ticked is in the way.");
  return NULL;
}

static void
show_facts (SolBeforePage *self)
{
  SolPlanOptions options = sol_before_page_get_options (self);
  gboolean routine = SOL_IS_ROUTINE (self->recipe);
  g_autoptr (SolPlan) plan =
      routine ? sol_plan_new_for_routine (SOL_ROUTINE (self->recipe), &options)
              : sol_plan_new_for_exercise (SOL_EXERCISE (self->recipe), &options);
  g_autofree char *length =
      sol_words_dup_duration ((double) (sol_plan_get_length_us (plan) / G_USEC_PER_SEC));
  g_autofree char *needs =
      routine ? sol_words_dup_equipment (sol_routine_get_equipment (SOL_ROUTINE (self->recipe)))
              : sol_words_dup_needs (SOL_EXERCISE (self->recipe));
  g_autofree char *facts = NULL;

  facts = options.prepare_s > 0
              /* Translators: how long a session takes, and what it needs, such as "4 min 55 s with
               * the time to get ready · Wall" */
              ? g_strdup_printf (_ ("%s with the time to get ready\u00a0· %s"), length, needs)
              /* Translators: the same, such as "4 min 50 s in all · Wall" */
              : g_strdup_printf (_ ("%s in all\u00a0· %s"), length, needs);
  gtk_label_set_label (self->facts, facts);
}

static void
show_ask (SolBeforePage *self)
{
  SolTriage *triage = sol_safety_get_triage (self->safety);
  SolPhaseSide leg = get_leg (self);

  gtk_widget_set_visible (GTK_WIDGET (self->red_flags), must_answer (self));
  sol_red_flag_list_set_ask (self->red_flags,
                             sol_triage_get_ask (triage, leg, sol_safety_get_now_us ()),
                             sol_triage_get_asked_us (triage, leg));
}

/* Once, where no key leads; the journal may come after the page. */
static void
tell_red (SolBeforePage *self)
{
  g_autofree char *words = NULL;

  if (self->told_red || !gtk_widget_get_visible (self->red))
    return;
  self->told_red = TRUE;
  words = g_strdup_printf ("%s. %s", gtk_label_get_label (self->red_title),
                           gtk_label_get_label (self->red_words));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    sol_say (self, words);
  else
    sol_say_on_arrival (ADW_NAVIGATION_PAGE (self), sol_say, words);
}

static void
update_cb (SolBeforePage *self)
{
  g_autoptr (GPtrArray) standing = NULL;
  const char *reason;

  if (self->library == NULL)
    return;
  standing = sol_safety_list_standing (self->safety, self->library);
  reason = find_reason (self, standing->len > 0);
  sol_red_flag_card_show (self->card, self->library, standing);
  gtk_widget_set_visible (self->questions, standing->len == 0 && !self->resuming);
  gtk_widget_set_visible (self->bottom, standing->len == 0);
  gtk_widget_set_visible (self->red, show_red (self) && standing->len == 0);
  tell_red (self);
  show_ask (self);
  gtk_label_set_label (self->why, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->why), reason != NULL && !self->low);
  gtk_widget_set_sensitive (GTK_WIDGET (self->start), reason == NULL);
}

/* In a low window the reason would take the room of what it asks for. */
static void
low_cb (SolBeforePage *self)
{
  self->low = TRUE;
  update_cb (self);
}

static void
high_cb (SolBeforePage *self)
{
  self->low = FALSE;
  update_cb (self);
}

/* -- What the person does -- */

static void
yes_cb (SolBeforePage *self, const char *flag)
{
  sol_triage_say_yes (sol_safety_get_triage (self->safety), flag, sol_safety_get_now_us ());
  sol_safety_keep (self->safety);
  update_cb (self);
  gtk_widget_child_focus (GTK_WIDGET (self->card), GTK_DIR_TAB_FORWARD);
}

/* That nothing is new is no answer to the whole list: its day stays. */
static void
no_cb (SolBeforePage *self)
{
  SolTriage *triage = sol_safety_get_triage (self->safety);
  SolPhaseSide leg = get_leg (self);
  gint64 now_us = sol_safety_get_now_us ();

  self->answered[leg] = TRUE;
  if (sol_triage_get_ask (triage, leg, now_us) == SOL_TRIAGE_ASK_ALL) {
    sol_triage_say_no (triage, leg, now_us);
    sol_safety_keep (self->safety);
  }
  update_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->start));
}

static void
withdraw_cb (SolBeforePage *self, const char *flag)
{
  sol_triage_withdraw (sol_safety_get_triage (self->safety), flag);
  sol_safety_keep (self->safety);
  memset (self->answered, 0, sizeof self->answered);
  update_cb (self);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
leg_changed_cb (SolBeforePage *self)
{
  if (self->library == NULL)
    return;
  g_settings_set_enum (self->settings, "chosen-leg", (int) adw_combo_row_get_selected (self->leg));
  show_facts (self);
  update_cb (self);
}

static void
options_changed_cb (SolBeforePage *self)
{
  if (self->library != NULL)
    show_facts (self);
}

/* A yes may have come from elsewhere since. */
static void
start_cb (SolBeforePage *self)
{
  update_cb (self);
  if (gtk_widget_get_sensitive (GTK_WIDGET (self->start)) && gtk_widget_get_visible (self->bottom))
    g_signal_emit (self, signals[START], 0);
}

/* -- Filling -- */

static void
fill_conditions (SolBeforePage *self)
{
  g_autoptr (GPtrArray) conditions = sol_screening_list_conditions (self->library, self->recipe);

  for (guint i = 0; i < conditions->len; i++) {
    SolCondition *condition = g_ptr_array_index (conditions, i);
    g_autofree char *name =
        sol_marks_words_dup_plain (self->library, sol_condition_get_name (condition));
    g_autofree char *words =
        sol_marks_words_dup_plain (self->library, sol_condition_get_do_not (condition));

    adw_expander_row_add_row (self->leave_out, sol_plain_row_new (name, words));
  }
  gtk_widget_set_visible (self->conditions, conditions->len > 0);
}

static SolJournalRule
find_column (SolBeforePage *self)
{
  if (SOL_IS_ROUTINE (self->recipe) &&
      sol_routine_get_pain_column (SOL_ROUTINE (self->recipe)) == SOL_PAIN_COLUMN_TENDON)
    return SOL_JOURNAL_RULE_TENDON;
  return g_settings_get_enum (self->settings, "pain-column") == SOL_PAIN_COLUMN_TENDON
             ? SOL_JOURNAL_RULE_TENDON
             : SOL_JOURNAL_RULE_STRAIN;
}

static void
fill (SolBeforePage *self)
{
  g_autoptr (GPtrArray) gates = sol_screening_list_gates (self->recipe);

  gtk_label_set_label (self->name, sol_value_get_display_name (self->recipe));
  gtk_widget_set_visible (self->leg_group, sol_screening_asks_leg (self->recipe));
  self->asks_red_flags = !self->resuming && sol_screening_asks_red_flags (gates);
  sol_red_flag_list_fill (self->red_flags, GTK_WIDGET (self), self->library);
  sol_before_gate_fill (self->gate, self->library, gates);
  gtk_widget_set_visible (GTK_WIDGET (self->pain), sol_screening_asks_pain (self->recipe));
  sol_pain_question_ask (self->pain, self->library, self->journal, NULL, SOL_JOURNAL_MOMENT_BEFORE,
                         find_column (self));
  fill_conditions (self);
  show_facts (self);
  update_cb (self);
}

/* -- Object -- */

static void
sol_before_page_dispose (GObject *object)
{
  SolBeforePage *self = SOL_BEFORE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_BEFORE_PAGE);
  g_clear_object (&self->library);
  g_clear_object (&self->journal);
  g_clear_object (&self->recipe);
  g_clear_object (&self->safety);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sol_before_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-before-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, name);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, facts);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, card);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, questions);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, red);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, red_icon);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, red_words);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, red_title);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, leg_group);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, leg);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, red_flags);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, gate);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, pain);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, options);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, conditions);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, leave_out);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, bottom);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, why);
  gtk_widget_class_bind_template_callback (widget_class, low_cb);
  gtk_widget_class_bind_template_callback (widget_class, high_cb);
  gtk_widget_class_bind_template_child (widget_class, SolBeforePage, start);
  gtk_widget_class_bind_template_callback (widget_class, update_cb);
  gtk_widget_class_bind_template_callback (widget_class, yes_cb);
  gtk_widget_class_bind_template_callback (widget_class, no_cb);
  gtk_widget_class_bind_template_callback (widget_class, withdraw_cb);
  gtk_widget_class_bind_template_callback (widget_class, leg_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, options_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
}

static void
sol_before_page_class_init (SolBeforePageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_before_page_dispose;

  signals[START] = g_signal_new ("start", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (SOL_TYPE_BEFORE_GATE);
  g_type_ensure (SOL_TYPE_BEFORE_OPTIONS);
  g_type_ensure (SOL_TYPE_HEADER_TITLE);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
  g_type_ensure (SOL_TYPE_PAIN_QUESTION);
  g_type_ensure (SOL_TYPE_RED_FLAG_CARD);
  g_type_ensure (SOL_TYPE_RED_FLAG_LIST);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sol_before_page_init (SolBeforePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_plain_row_tell_choice (self->leg);
  sol_plain_name_list (self->leg_group, _ ("Leg"));
  sol_plain_name_list (self->conditions, _ ("Conditions"));
  sol_plain_expander_row_tell_title (self->leave_out);
  self->settings = g_settings_new (APPLICATION_ID);
  self->safety = sol_safety_new ();
}

static AdwNavigationPage *
page_new (SolLibrary *library,
          SolJournal *journal,
          SolValue *recipe,
          const SolPlanOptions *options,
          gboolean resuming)
{
  SolBeforePage *self = g_object_new (SOL_TYPE_BEFORE_PAGE, NULL);

  self->usual = *options;
  self->resuming = resuming;
  if (resuming)
    gtk_button_set_label (self->start, _ ("_Go On"));
  adw_combo_row_set_selected (self->leg, options->chosen_side == SOL_PHASE_SIDE_LEFT ? 0 : 1);
  sol_before_options_set (self->options, options);
  self->recipe = g_object_ref (recipe);
  self->library = g_object_ref (library);
  g_set_object (&self->journal, journal);
  fill (self);
  if (journal != NULL)
    g_signal_connect_object (sol_journal_get_records (journal, SOL_TYPE_JOURNAL_PAIN),
                             "items-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->safety, "changed", G_CALLBACK (update_cb), self,
                           G_CONNECT_SWAPPED);
  return ADW_NAVIGATION_PAGE (self);
}

AdwNavigationPage *
sol_before_page_new (SolLibrary *library,
                     SolJournal *journal,
                     SolValue *recipe,
                     const SolPlanOptions *options)
{
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (journal == NULL || SOL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (SOL_IS_ROUTINE (recipe) || SOL_IS_EXERCISE (recipe), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  return page_new (library, journal, recipe, options, FALSE);
}

AdwNavigationPage *
sol_before_page_new_to_resume (SolLibrary *library, SolJournal *journal, SolValue *recipe)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (journal == NULL || SOL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (SOL_IS_ROUTINE (recipe) || SOL_IS_EXERCISE (recipe), NULL);

  return page_new (library, journal, recipe, &options, TRUE);
}

SolValue *
sol_before_page_get_recipe (SolBeforePage *self)
{
  g_return_val_if_fail (SOL_IS_BEFORE_PAGE (self), NULL);

  return self->recipe;
}

SolPlanOptions
sol_before_page_get_options (SolBeforePage *self)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;

  g_return_val_if_fail (SOL_IS_BEFORE_PAGE (self), options);

  options = self->usual;
  options.chosen_side =
      adw_combo_row_get_selected (self->leg) == 0 ? SOL_PHASE_SIDE_LEFT : SOL_PHASE_SIDE_RIGHT;
  sol_before_options_apply (self->options, &options);
  return options;
}

void
sol_before_page_keep_pain (SolBeforePage *self, SolJournal *journal, const char *session)
{
  g_return_if_fail (SOL_IS_BEFORE_PAGE (self));

  if (gtk_widget_get_visible (GTK_WIDGET (self->pain)))
    sol_pain_question_keep (self->pain, journal, session);
}
