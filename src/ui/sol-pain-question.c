/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pain-question.h"

#include <glib/gi18n.h>

#include "sol-clock.h"
#include "sol-dates.h"
#include "sol-journal-stats.h"
#include "sol-pain-scale.h"
#include "sol-pain-words.h"
#include "sol-safety.h"
#include "sol-say.h"
#include "sol-source-button.h"

struct _SolPainQuestion {
  AdwBin parent_instance;

  /* template */
  GtkLabel *title;
  GtkToggleButton *no_pain;
  GtkToggleButton *left;
  GtkToggleButton *right;
  SolPainScale *left_scale;
  SolPainScale *right_scale;
  GtkCheckButton *sharp;
  GtkCheckButton *same;
  GtkCheckButton *settled;
  GtkCheckButton *worse;
  GtkCheckButton *tendon;
  GtkWidget *zone;
  GtkImage *zone_icon;
  GtkLabel *zone_words;
  SolSourceButton *zone_sources;

  /* owned */
  SolJournal *journal;
  SolPainRule *rule;
  char *session;
  char *ids[2]; /* of the answers that the journal has; left, right */

  SolJournalMoment moment;
  gboolean answered;
  gboolean asking; /* the answers are being put back */
  gboolean waits;  /* with the answers, for a session */
  gboolean red;    /* the answer is, as it stands */
  gboolean shows_red;
  gint64 red_before_us;
};

enum {
  PROP_ANSWERED = 1,
  PROP_MORNING,
  PROP_RED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SolPainQuestion, sol_pain_question, ADW_TYPE_BIN)

/* -- What was answered -- */

/* What was answered about @side; SOL_PAIN_SCALE_NONE where nothing was. */
static int
get_level (SolPainQuestion *self, SolJournalSide side)
{
  gboolean left = side == SOL_JOURNAL_SIDE_LEFT;

  if (gtk_toggle_button_get_active (self->no_pain))
    return 0;
  if (!gtk_toggle_button_get_active (left ? self->left : self->right))
    return SOL_PAIN_SCALE_NONE;
  return sol_pain_scale_get_level (left ? self->left_scale : self->right_scale);
}

static SolJournalSign
get_sign (SolPainQuestion *self)
{
  gboolean none = gtk_toggle_button_get_active (self->no_pain);

  if (self->moment != SOL_JOURNAL_MOMENT_MORNING)
    return !none && gtk_check_button_get_active (self->sharp) ? SOL_JOURNAL_SIGN_SHARP
                                                              : SOL_JOURNAL_SIGN_NONE;
  if (!none && gtk_check_button_get_active (self->worse))
    return SOL_JOURNAL_SIGN_WORSE;
  if (!none && gtk_check_button_get_active (self->settled))
    return SOL_JOURNAL_SIGN_SETTLED;
  return SOL_JOURNAL_SIGN_SAME;
}

static SolJournalRule
get_column (SolPainQuestion *self)
{
  return gtk_check_button_get_active (self->tendon) ? SOL_JOURNAL_RULE_TENDON
                                                    : SOL_JOURNAL_RULE_STRAIN;
}

/* -- What it means -- */

static void
set_zone_style (SolPainQuestion *self, SolPainColour colour)
{
  for (guint i = SOL_PAIN_COLOUR_GREEN; i <= SOL_PAIN_COLOUR_RED; i++)
    gtk_widget_remove_css_class (self->zone, sol_pain_words_style ((SolPainColour) i));
  gtk_widget_add_css_class (self->zone, sol_pain_words_style (colour));
  gtk_image_set_from_icon_name (self->zone_icon, sol_pain_words_icon (colour));
}

/* After it the whole list of red flags is asked again; not where it was a slip. */
static void
note_red_zone (SolPainQuestion *self, gboolean red)
{
  g_autoptr (SolSafety) safety = NULL;

  if (red == self->red)
    return;
  self->red = red;
  if (self->asking) /* what was noted when it was answered */
    return;
  safety = sol_safety_new ();
  if (red) {
    self->red_before_us = sol_triage_get_red_zone_us (sol_safety_get_triage (safety));
    sol_safety_note_red_zone (safety);
  } else {
    sol_safety_withdraw_red_zone (safety, self->red_before_us);
  }
}

static void
set_shows_red (SolPainQuestion *self, gboolean shows_red)
{
  if (self->shows_red == shows_red)
    return;
  self->shows_red = shows_red;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RED]);
}

/* What was red before, and still counts, goes before a milder answer. */
static char *
dup_after_red (SolPainQuestion *self, SolPainZone *zone)
{
  g_autofree char *today = sol_dates_dup_today ();

  if (self->red || self->journal == NULL)
    return NULL;
  return sol_pain_words_dup_after_red (
      self->rule, zone, sol_journal_get_records (self->journal, SOL_TYPE_JOURNAL_PAIN), today,
      self->ids);
}

static void
show_words (SolPainQuestion *self, SolPainZone *zone)
{
  g_autofree char *after_red = dup_after_red (self, zone);
  g_autofree char *words = after_red == NULL ? sol_pain_words_dup_zone (zone) : NULL;

  set_zone_style (self, after_red != NULL ? SOL_PAIN_COLOUR_RED : sol_pain_zone_get_colour (zone));
  set_shows_red (self, after_red != NULL || self->red);
  gtk_label_set_label (self->zone_words, after_red != NULL ? after_red : words);
  sol_say (self, gtk_label_get_label (self->zone_words));
}

static void
show_zone (SolPainQuestion *self)
{
  int level =
      MAX (get_level (self, SOL_JOURNAL_SIDE_LEFT), get_level (self, SOL_JOURNAL_SIDE_RIGHT));
  SolPainZone *zone = level >= 0 ? sol_pain_words_find_zone (self->rule, get_column (self),
                                                             (guint) level, get_sign (self))
                                 : NULL;

  note_red_zone (self, zone != NULL && sol_pain_zone_get_colour (zone) == SOL_PAIN_COLOUR_RED);
  gtk_widget_set_visible (self->zone, zone != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->zone_sources), zone != NULL);
  if (zone != NULL)
    show_words (self, zone);
  else
    set_shows_red (self, FALSE);
}

/* -- Keeping it -- */

static void
keep_answer (SolPainQuestion *self, SolJournalSide side, guint level)
{
  gint64 now_us = sol_clock_read ().realtime_us;
  g_autoptr (SolJournalPain) pain = NULL;

  if (self->ids[side] == NULL)
    self->ids[side] = g_uuid_string_random ();
  pain = sol_journal_pain_new (&(SolJournalPainFacts) {
      .id = self->ids[side],
      .session = self->session,
      .moment = self->moment,
      .side = side,
      .level = level,
      .rule = get_column (self),
      .sign = get_sign (self),
      .at_us = now_us,
      .offset_s = sol_journal_find_offset_s (now_us),
  });
  sol_journal_keep (self->journal, SOL_JOURNAL_RECORD (pain));
}

static void
keep_answers (SolPainQuestion *self)
{
  for (guint i = SOL_JOURNAL_SIDE_LEFT; i <= SOL_JOURNAL_SIDE_RIGHT; i++) {
    int level = get_level (self, (SolJournalSide) i);

    if (level >= 0)
      keep_answer (self, (SolJournalSide) i, (guint) level);
    else if (self->ids[i] != NULL)
      sol_journal_delete (self->journal, self->ids[i]);
  }
}

static void
set_answered (SolPainQuestion *self, gboolean answered)
{
  if (self->answered == answered)
    return;
  self->answered = answered;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ANSWERED]);
}

static void
answer_changed_cb (SolPainQuestion *self)
{
  if (self->asking)
    return;
  show_zone (self);
  if (self->journal != NULL && !self->waits)
    keep_answers (self);
  set_answered (self, get_level (self, SOL_JOURNAL_SIDE_LEFT) >= 0 ||
                          get_level (self, SOL_JOURNAL_SIDE_RIGHT) >= 0);
}

/* No pain excludes pain in a calf. */
static void
no_pain_toggled_cb (SolPainQuestion *self)
{
  if (gtk_toggle_button_get_active (self->no_pain)) {
    gtk_toggle_button_set_active (self->left, FALSE);
    gtk_toggle_button_set_active (self->right, FALSE);
  }
  answer_changed_cb (self);
}

static void
side_toggled_cb (SolPainQuestion *self, GtkToggleButton *button)
{
  SolPainScale *scale = button == self->left ? self->left_scale : self->right_scale;
  g_autofree char *title = NULL;

  if (gtk_toggle_button_get_active (self->left) || gtk_toggle_button_get_active (self->right))
    gtk_toggle_button_set_active (self->no_pain, FALSE);
  answer_changed_cb (self);
  if (self->asking || !gtk_toggle_button_get_active (button))
    return;
  /* It comes below, where nobody hears it come. */
  g_object_get (scale, "title", &title, NULL);
  sol_say (self, title);
}

/* -- Closures -- */

static gboolean
is_shown (GObject *self G_GNUC_UNUSED, gboolean answered, gboolean none, gboolean morning)
{
  return answered && !none && !morning;
}

static gboolean
is_morning_shown (GObject *self G_GNUC_UNUSED, gboolean answered, gboolean none, gboolean morning)
{
  return answered && !none && morning;
}

/* -- Object -- */

static void
forget (SolPainQuestion *self)
{
  g_clear_object (&self->journal);
  g_clear_object (&self->rule);
  self->red_before_us = 0;
  g_clear_pointer (&self->session, g_free);
  g_clear_pointer (&self->ids[SOL_JOURNAL_SIDE_LEFT], g_free);
  g_clear_pointer (&self->ids[SOL_JOURNAL_SIDE_RIGHT], g_free);
}

static void
sol_pain_question_dispose (GObject *object)
{
  forget (SOL_PAIN_QUESTION (object));
  SOL_PAIN_QUESTION (object)->asking = TRUE; /* nothing that is taken down is an answer */
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_PAIN_QUESTION);

  G_OBJECT_CLASS (sol_pain_question_parent_class)->dispose (object);
}

static void
sol_pain_question_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolPainQuestion *self = SOL_PAIN_QUESTION (object);

  switch (id) {
  case PROP_ANSWERED:
    g_value_set_boolean (value, self->answered);
    break;
  case PROP_MORNING:
    g_value_set_boolean (value, self->moment == SOL_JOURNAL_MOMENT_MORNING);
    break;
  case PROP_RED:
    g_value_set_boolean (value, self->shows_red);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-pain-question.ui");
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, title);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, no_pain);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, left);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, right);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, left_scale);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, right_scale);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, sharp);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, same);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, settled);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, worse);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, tendon);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, zone);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, zone_icon);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, zone_words);
  gtk_widget_class_bind_template_child (widget_class, SolPainQuestion, zone_sources);
  gtk_widget_class_bind_template_callback (widget_class, answer_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, no_pain_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_shown);
  gtk_widget_class_bind_template_callback (widget_class, is_morning_shown);
}

static void
sol_pain_question_class_init (SolPainQuestionClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sol_pain_question_dispose;
  object_class->get_property = sol_pain_question_get_property;

  props[PROP_ANSWERED] = g_param_spec_boolean ("answered", NULL, NULL, FALSE, flags);
  props[PROP_MORNING] = g_param_spec_boolean ("morning", NULL, NULL, FALSE, flags);
  props[PROP_RED] = g_param_spec_boolean ("red", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_type_ensure (SOL_TYPE_PAIN_SCALE);
  g_type_ensure (SOL_TYPE_SOURCE_BUTTON);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sol_pain_question_init (SolPainQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* -- Public -- */

static const char *
title_for (SolJournalMoment moment)
{
  switch (moment) {
  case SOL_JOURNAL_MOMENT_BEFORE:
    return _ ("Before you start: any pain in your calves?");
  case SOL_JOURNAL_MOMENT_MORNING:
    return _ ("How were your calves the morning after?");
  case SOL_JOURNAL_MOMENT_AFTER:
  case SOL_JOURNAL_MOMENT_OTHER:
  default:
    return _ ("Any pain in your calves now?");
  }
}

static void
clear_answers (SolPainQuestion *self)
{
  self->asking = TRUE;
  gtk_toggle_button_set_active (self->no_pain, FALSE);
  gtk_toggle_button_set_active (self->left, FALSE);
  gtk_toggle_button_set_active (self->right, FALSE);
  sol_pain_scale_set_level (self->left_scale, SOL_PAIN_SCALE_NONE);
  sol_pain_scale_set_level (self->right_scale, SOL_PAIN_SCALE_NONE);
  gtk_check_button_set_active (self->sharp, FALSE);
  gtk_check_button_set_active (self->same, TRUE);
  self->asking = FALSE;
}

/* Whether there was an answer about @side. */
static gboolean
recall (SolPainQuestion *self, SolJournalSide side)
{
  GListModel *pains = sol_journal_get_records (self->journal, SOL_TYPE_JOURNAL_PAIN);
  g_autoptr (SolJournalPain) pain =
      sol_journal_stats_find_pain (pains, self->session, self->moment, side);
  const SolJournalPainFacts *facts = pain != NULL ? sol_journal_pain_get_facts (pain) : NULL;
  gboolean left = side == SOL_JOURNAL_SIDE_LEFT;

  if (facts == NULL)
    return FALSE;
  self->ids[side] = g_strdup (facts->id);
  gtk_toggle_button_set_active (left ? self->left : self->right, TRUE);
  sol_pain_scale_set_level (left ? self->left_scale : self->right_scale, (int) facts->level);
  gtk_check_button_set_active (self->sharp, facts->sign == SOL_JOURNAL_SIGN_SHARP);
  gtk_check_button_set_active (self->settled, facts->sign == SOL_JOURNAL_SIGN_SETTLED);
  gtk_check_button_set_active (self->worse, facts->sign == SOL_JOURNAL_SIGN_WORSE);
  return TRUE;
}

/* Who is asked again sees what they said, and changes that. */
static gboolean
recall_answers (SolPainQuestion *self)
{
  gboolean left, right;

  if (self->journal == NULL || self->session == NULL)
    return FALSE;
  left = recall (self, SOL_JOURNAL_SIDE_LEFT);
  right = recall (self, SOL_JOURNAL_SIDE_RIGHT);
  return left || right;
}

void
sol_pain_question_ask (SolPainQuestion *self,
                       SolLibrary *library,
                       SolJournal *journal,
                       const char *session,
                       SolJournalMoment moment,
                       SolJournalRule column)
{
  gboolean recalled;

  g_return_if_fail (SOL_IS_PAIN_QUESTION (self));
  g_return_if_fail (journal == NULL || SOL_IS_JOURNAL (journal));

  forget (self);
  clear_answers (self);
  self->asking = TRUE;
  gtk_check_button_set_active (self->tendon, column == SOL_JOURNAL_RULE_TENDON);
  self->asking = FALSE;
  g_set_object (&self->journal, journal);
  g_set_object (&self->rule, sol_pain_words_find_rule (library));
  g_set_str (&self->session, session);
  self->moment = moment;
  self->waits = moment == SOL_JOURNAL_MOMENT_BEFORE && session == NULL;
  gtk_label_set_label (self->title, title_for (moment));
  if (self->rule != NULL)
    sol_source_button_set_sources (self->zone_sources, sol_pain_rule_get_sources (self->rule));
  self->asking = TRUE;
  recalled = recall_answers (self);
  show_zone (self);
  self->asking = FALSE;
  set_answered (self, recalled);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MORNING]);
}

void
sol_pain_question_keep (SolPainQuestion *self, SolJournal *journal, const char *session)
{
  g_return_if_fail (SOL_IS_PAIN_QUESTION (self));
  g_return_if_fail (SOL_IS_JOURNAL (journal));

  g_set_object (&self->journal, journal);
  g_set_str (&self->session, session);
  self->waits = FALSE;
  keep_answers (self);
}

void
sol_pain_question_tell (SolPainQuestion *self)
{
  g_return_if_fail (SOL_IS_PAIN_QUESTION (self));

  sol_say (self, gtk_label_get_label (self->title));
}

gboolean
sol_pain_question_get_answered (SolPainQuestion *self)
{
  g_return_val_if_fail (SOL_IS_PAIN_QUESTION (self), FALSE);

  return self->answered;
}
