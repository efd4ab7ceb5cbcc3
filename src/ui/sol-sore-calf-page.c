/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sore-calf-page.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-first-frame.h"
#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-red-flag-card.h"
#include "sol-red-flag-list.h"
#include "sol-red-flag-words.h"
#include "sol-safety.h"
#include "sol-say.h"
#include "sol-sore-calf-answer.h"
#include "sol-sore-calf.h"
#include "sol-spare.h"
#include "sol-stack-show.h"

struct _SolSoreCalfPage {
  AdwNavigationPage parent_instance;

  /* template */
  GtkScrolledWindow *scroller;
  GtkLabel *progress;
  GtkStack *steps;
  SolRedFlagList *red_flags;
  GtkListBox *ways;
  GtkLabel *stopped;
  SolSoreCalfAnswer *answer;
  SolRedFlagCard *card;
  GtkWidget *back;

  /* Owned */
  SolLibrary *library;
  SolSafety *safety;
  SolSoreCalf *path;
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (SolSoreCalfPage, sol_sore_calf_page, ADW_TYPE_NAVIGATION_PAGE)

/* -- What is shown -- */

static const char *
name_of_step (SolSoreCalfStep step)
{
  static const char *const names[] = { "red-flags", "leg", "began", "fits", "stop" };

  return names[step];
}

static const char *
words_of_step (SolSoreCalfStep step)
{
  switch (step) {
  case SOL_SORE_CALF_STEP_RED_FLAGS:
    return _ ("Question 1 of 3");
  case SOL_SORE_CALF_STEP_LEG:
    return _ ("Question 2 of 3");
  case SOL_SORE_CALF_STEP_BEGAN:
    return _ ("Question 3 of 3");
  case SOL_SORE_CALF_STEP_FITS:
    return _ ("What Fits");
  case SOL_SORE_CALF_STEP_STOP:
  default:
    return _ ("Get Help First");
  }
}

/* Some ways in say yes to a red flag: what they tell stands above its card. */
static void
show_stopped (SolSoreCalfPage *self)
{
  SolWayIn *way = sol_sore_calf_get_way (self->path);
  g_autofree char *text = NULL;
  g_autofree char *plain = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->stopped), way != NULL);
  if (way == NULL)
    return;
  text = g_strjoin (" ", sol_way_in_get_fits (way), sol_way_in_get_also (way), NULL);
  plain = sol_marks_words_dup_plain (self->library, text);
  gtk_label_set_label (self->stopped, plain);
}

static void
show_step (SolSoreCalfPage *self)
{
  SolSoreCalfStep step = sol_sore_calf_get_step (self->path);
  g_autoptr (GPtrArray) standing = sol_safety_list_standing (self->safety, self->library);

  gtk_label_set_label (self->progress, words_of_step (step));
  sol_red_flag_list_set_ask (self->red_flags, sol_sore_calf_get_ask (self->path),
                             sol_sore_calf_get_asked_us (self->path));
  sol_red_flag_card_show (self->card, self->library, standing);
  if (step == SOL_SORE_CALF_STEP_STOP)
    show_stopped (self);
  if (step == SOL_SORE_CALF_STEP_FITS)
    sol_sore_calf_answer_show (self->answer, self->library, sol_sore_calf_get_way (self->path));
  sol_stack_show (self->steps, name_of_step (step));
  gtk_widget_set_visible (self->back, sol_sore_calf_can_go_back (self->path));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* A stack takes the focus along, but not from a button below it. */
static void
focus_first (SolSoreCalfPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_root_set_focus (root, NULL);
  gtk_widget_child_focus (gtk_stack_get_visible_child (self->steps), GTK_DIR_TAB_FORWARD);
}

/* What fits stands above the list that has the focus, where no focus comes; what needs help is said
 * with the sources that have it. (transfer full) */
static char *
dup_advice (SolSoreCalfPage *self)
{
  if (sol_sore_calf_get_step (self->path) != SOL_SORE_CALF_STEP_FITS)
    return NULL;
  return sol_marks_words_dup_plain (self->library,
                                    sol_way_in_get_fits (sol_sore_calf_get_way (self->path)));
}

static void
announce (SolSoreCalfPage *self)
{
  const char *step = gtk_label_get_label (self->progress);
  g_autofree char *advice = dup_advice (self);
  /* Translators: where one is and what is said there, such as "What Fits. Run less this week." */
  g_autofree char *both = advice != NULL ? g_strdup_printf (_ ("%s. %s"), step, advice) : NULL;

  sol_say (self, both != NULL ? both : step);
}

static void
seen_cb (GtkWidget *page)
{
  announce (SOL_SORE_CALF_PAGE (page));
}

/* Whoever comes hears where they are, as with each step after; not before a screen reader can have
 * met the window. */
static void
sol_sore_calf_page_shown (AdwNavigationPage *page)
{
  sol_first_frame_call (GTK_WIDGET (page), NULL, seen_cb);
}

/* What had the focus is gone; what came instead is said. */
static void
go_on (SolSoreCalfPage *self)
{
  sol_safety_keep (self->safety);
  show_step (self);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  focus_first (self);
  announce (self);
}

/* Another page, such as the one before a session, may have changed what stands. */
static void
changed_cb (SolSoreCalfPage *self)
{
  g_autoptr (GPtrArray) standing = sol_safety_list_standing (self->safety, self->library);
  gboolean stopped = sol_sore_calf_get_step (self->path) == SOL_SORE_CALF_STEP_STOP;

  if (stopped == (standing->len > 0))
    return;
  g_clear_object (&self->path);
  self->path = sol_sore_calf_new (self->library, sol_safety_get_triage (self->safety),
                                  sol_safety_get_now_us ());
  show_step (self);
}

/* -- Answers -- */

static void
say_yes (SolSoreCalfPage *self, const char *flag)
{
  sol_sore_calf_say_yes (self->path, flag, sol_safety_get_now_us ());
  go_on (self);
}

static void
say_no (SolSoreCalfPage *self)
{
  sol_sore_calf_say_no (self->path, sol_safety_get_now_us ());
  go_on (self);
}

static void
withdraw (SolSoreCalfPage *self, const char *flag)
{
  sol_sore_calf_withdraw (self->path, flag, sol_safety_get_now_us ());
  go_on (self);
}

static void
yes_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *flag)
{
  say_yes (SOL_SORE_CALF_PAGE (widget), g_variant_get_string (flag, NULL));
}

static void
no_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  say_no (SOL_SORE_CALF_PAGE (widget));
}

static void
back_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolSoreCalfPage *self = SOL_SORE_CALF_PAGE (widget);

  sol_sore_calf_go_back (self->path);
  go_on (self);
}

static SolPhaseSide
leg_from_id (const char *id)
{
  SolPhaseSide leg = SOL_PHASE_SIDE_LEFT;

  while (leg < SOL_PHASE_SIDE_BOTH && !g_str_equal (sol_phase_side_to_id (leg), id))
    leg++;
  return leg;
}

/* The leg is what a session for one leg proposes next. */
static void
leg_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolSoreCalfPage *self = SOL_SORE_CALF_PAGE (widget);
  SolPhaseSide leg = leg_from_id (g_variant_get_string (target, NULL));

  if (leg != SOL_PHASE_SIDE_BOTH)
    g_settings_set_enum (self->settings, "chosen-leg", leg == SOL_PHASE_SIDE_LEFT ? 0 : 1);
  sol_sore_calf_choose_leg (self->path, leg, sol_safety_get_now_us ());
  go_on (self);
}

static void
way_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolSoreCalfPage *self = SOL_SORE_CALF_PAGE (widget);
  SolWayIn *way =
      sol_library_lookup (self->library, SOL_TYPE_WAY_IN, g_variant_get_string (target, NULL));

  if (way == NULL)
    return;
  g_settings_set_enum (self->settings, "pain-column", (int) sol_way_in_get_pain_column (way));
  sol_sore_calf_choose_way (self->path, way, sol_safety_get_now_us ());
  go_on (self);
}

static void
fill_ways (gpointer page)
{
  SolSoreCalfPage *self = page;
  g_autoptr (GPtrArray) ways = sol_sore_calf_list_ways (self->library);

  for (guint i = 0; i < ways->len; i++) {
    SolWayIn *way = g_ptr_array_index (ways, i);
    g_autofree char *began = sol_marks_words_dup_plain (self->library, sol_way_in_get_began (way));

    gtk_list_box_append (self->ways, sol_plain_link_row_new (began, NULL, "sore-calf.way",
                                                             sol_value_get_id (SOL_VALUE (way))));
  }
}

/* -- Object -- */

static void
sol_sore_calf_page_dispose (GObject *object)
{
  SolSoreCalfPage *self = SOL_SORE_CALF_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_SORE_CALF_PAGE);
  g_clear_object (&self->library);
  g_clear_object (&self->safety);
  g_clear_object (&self->path);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sol_sore_calf_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-sore-calf-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSoreCalfPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SolSoreCalfPage, progress);
  gtk_widget_class_bind_template_child (widget_class, SolSoreCalfPage, steps);
  gtk_widget_class_bind_template_child (widget_class, SolSoreCalfPage, red_flags);
  gtk_widget_class_bind_template_child (widget_class, SolSoreCalfPage, ways);
  gtk_widget_class_bind_template_child (widget_class, SolSoreCalfPage, stopped);
  gtk_widget_class_bind_template_child (widget_class, SolSoreCalfPage, answer);
  gtk_widget_class_bind_template_child (widget_class, SolSoreCalfPage, card);
  gtk_widget_class_bind_template_child (widget_class, SolSoreCalfPage, back);
  gtk_widget_class_bind_template_callback (widget_class, say_yes);
  gtk_widget_class_bind_template_callback (widget_class, say_no);
  gtk_widget_class_bind_template_callback (widget_class, withdraw);
}

static void
sol_sore_calf_page_class_init (SolSoreCalfPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_sore_calf_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sol_sore_calf_page_shown;

  g_type_ensure (SOL_TYPE_HEADER_TITLE);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
  g_type_ensure (SOL_TYPE_RED_FLAG_CARD);
  g_type_ensure (SOL_TYPE_RED_FLAG_LIST);
  g_type_ensure (SOL_TYPE_SORE_CALF_ANSWER);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "sore-calf.yes", "s", yes_cb);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "sore-calf.no", NULL, no_cb);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "sore-calf.leg", "s", leg_cb);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "sore-calf.way", "s", way_cb);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "sore-calf.back", NULL, back_cb);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sol_sore_calf_page_init (SolSoreCalfPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = g_settings_new (APPLICATION_ID);
  self->safety = sol_safety_new ();
}

AdwNavigationPage *
sol_sore_calf_page_new (SolLibrary *library)
{
  static const SolMakingPart later[] = { fill_ways };
  SolSoreCalfPage *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  self = sol_spare_take (SOL_TYPE_SORE_CALF_PAGE);
  self->library = g_object_ref (library);
  self->path =
      sol_sore_calf_new (library, sol_safety_get_triage (self->safety), sol_safety_get_now_us ());
  sol_red_flag_list_fill (self->red_flags, GTK_WIDGET (self), library);
  sol_making_add_parts (GTK_WIDGET (self), later, G_N_ELEMENTS (later));
  show_step (self);
  g_signal_connect_object (self->safety, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  return ADW_NAVIGATION_PAGE (self);
}
