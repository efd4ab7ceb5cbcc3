/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-page.h"

#include <glib/gi18n.h>

#include "sol-chip.h"
#include "sol-equipment-words.h"
#include "sol-exercise-entries.h"
#include "sol-exercise-picture.h"
#include "sol-exercise-section.h"
#include "sol-exercise-sources.h"
#include "sol-exercise-steps.h"
#include "sol-fill.h"
#include "sol-handout-button.h"
#include "sol-header-tools.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-page-focus.h"
#include "sol-pair-view.h"
#include "sol-pose-view.h"
#include "sol-routine-gate.h"
#include "sol-spare.h"
#include "sol-step-pager.h"
#include "sol-text.h"
#include "sol-words.h"

/* Where an exercise is seen beside another. */
typedef enum {
  PAIRING_NONE,
  PAIRING_AWAITED, /* the pair is not made yet */
  PAIRING_MADE,
} Pairing;

struct _SolExercisePage {
  AdwNavigationPage parent_instance;

  SolExercisePicture *picture;
  SolPoseView *pose;
  SolPairView *pair;
  AdwToggleGroup *shown;
  GtkLabel *name;
  GtkLabel *facts;
  AdwWrapBox *chips;
  GtkLabel *dose;
  AdwWrapBox *doing;
  GtkButton *start;
  GtkButton *quick_start;
  GtkButton *see;
  SolExerciseSection *before;
  SolExerciseSection *not_for;
  SolExerciseSection *target;
  SolExerciseSection *steps;
  SolExerciseSection *feels;
  SolExerciseSection *cues;
  SolExerciseSection *mistakes;
  SolExerciseSection *doses;
  SolExerciseSection *easier;
  SolExerciseSection *harder;
  SolExerciseSection *notes;
  SolExerciseSection *after;
  SolExerciseSection *synonyms;
  SolExerciseSection *sources;
  GtkLabel *reviewed;

  /* in the section of steps; NULL where there is no body to show */
  GtkListBox *rows;
  SolStepPager *pager;
  GtkToggleButton *all_steps;
  guint selected; /* the step whose row is */

  SolLibrary *library;
  SolExercise *exercise;
  gboolean paged;
  Pairing pairing;
};

G_DEFINE_FINAL_TYPE (SolExercisePage, sol_exercise_page, ADW_TYPE_NAVIGATION_PAGE)

enum {
  PROP_0,
  PROP_PAGED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
sol_exercise_page_dispose (GObject *object)
{
  SolExercisePage *self = SOL_EXERCISE_PAGE (object);

  g_clear_object (&self->library);
  g_clear_object (&self->exercise);
  G_OBJECT_CLASS (sol_exercise_page_parent_class)->dispose (object);
}

/* -- The top -- */

static void
show_facts (SolExercisePage *self)
{
  SolExercise *exercise = self->exercise;
  g_autofree char *equipment = sol_words_dup_needs (exercise);
  g_autofree char *sides = sol_words_dup_sides (sol_exercise_get_side (exercise),
                                                sol_exercise_get_side_later (exercise));
  g_autofree char *later = sol_words_dup_later_needs (exercise);
  g_autofree char *facts = g_strjoin ("\u00a0· ", sol_words_kind (sol_exercise_get_kind (exercise)),
                                      sol_words_posture (sol_exercise_get_posture (exercise)),
                                      equipment, sides, later, NULL);

  gtk_label_set_label (self->name, sol_exercise_get_name (exercise));
  gtk_label_set_label (self->facts, facts);
  sol_chip_fill (self->chips, exercise, FALSE);
}

static void
show_dose (SolExercisePage *self)
{
  g_autofree char *words = sol_words_dup_usual_dose (self->exercise);

  gtk_widget_set_visible (GTK_WIDGET (self->dose), words != NULL);
  gtk_label_set_label (self->dose, words != NULL ? words : "");
}

static void
set_targets (SolExercisePage *self)
{
  g_auto (GStrv) lit = sol_exercise_dup_lit (self->exercise);
  g_autofree char *start =
      g_strconcat ("exercise:", sol_value_get_id (SOL_VALUE (self->exercise)), NULL);
  g_autofree char *see = g_strconcat ("structure:", lit[0], NULL);
  gboolean gated = sol_exercise_get_gate (self->exercise) != NULL;

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start), "s", start);
  /* Who has to answer questions first passes them on the way to Start. */
  gtk_widget_set_visible (GTK_WIDGET (self->quick_start), !gated);
  if (!gated) {
    sol_page_focus_begin_with (GTK_WIDGET (self->quick_start));
    sol_page_focus_begin_with (GTK_WIDGET (self->start));
  }
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->see), "s", see);
  gtk_widget_set_visible (GTK_WIDGET (self->see), lit[0] != NULL);
}

static void
show_handout (gpointer page)
{
  SolExercisePage *self = page;

  adw_wrap_box_append (self->doing,
                       sol_handout_button_new (self->library, SOL_VALUE (self->exercise)));
}

/* -- The sections -- */

static void
show_cautions (gpointer page)
{
  SolExercisePage *self = page;
  GListModel *cautions = sol_exercise_get_cautions (self->exercise);

  for (guint i = 0; i < g_list_model_get_n_items (cautions); i++) {
    g_autoptr (SolCaution) caution = g_list_model_get_item (cautions, i);

    sol_exercise_section_add_entry (self->not_for, self->library, "•", NULL,
                                    sol_caution_get_text (caution));
  }
}

static void
show_targets (gpointer page)
{
  SolExercisePage *self = page;
  GtkWidget *chips = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (chips), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (chips), 6);
  sol_chip_fill (ADW_WRAP_BOX (chips), self->exercise, TRUE);
  sol_exercise_section_add_child (self->target, chips);
  sol_exercise_section_add_child (
      self->target,
      sol_marks_label_new (self->library, sol_exercise_get_target_note (self->exercise)));
  sol_exercise_section_add_targets (self->target, self->library,
                                    sol_exercise_get_targets (self->exercise));
  if (sol_exercise_get_exempt (self->exercise) != NULL)
    sol_exercise_section_add_child (
        self->target,
        sol_marks_label_new (self->library, sol_exercise_get_exempt (self->exercise)));
}

/* -- Steps -- */

/* Who chooses a step wants to see it. One at a time, each step has its own picture beside it. */
static void
step_selected_cb (SolExercisePage *self, GtkListBoxRow *row)
{
  guint step;

  if (row == NULL)
    return;
  step = (guint) gtk_list_box_row_get_index (row);
  /* The list tells again of the row that gets the focus. */
  if (step != self->selected)
    sol_step_pager_show (self->pager, self->library, self->exercise, step);
  self->selected = step;
  if (self->paged)
    return;
  sol_pose_view_show (self->pose, self->exercise, step);
  adw_toggle_group_set_active_name (self->shown, "steps");
}

static void
step_turned_cb (SolExercisePage *self)
{
  int step = (int) sol_step_pager_get_step (self->pager);

  if (self->paged)
    gtk_list_box_select_row (self->rows, gtk_list_box_get_row_at_index (self->rows, step));
}

/* The list can be had as well where they come one at a time. */
static void
update_steps (SolExercisePage *self)
{
  if (self->rows == NULL)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->pager), self->paged);
  gtk_widget_set_visible (GTK_WIDGET (self->all_steps), self->paged);
  gtk_widget_set_visible (GTK_WIDGET (self->rows),
                          !self->paged || gtk_toggle_button_get_active (self->all_steps));
}

/* What was read last is what the large picture shows. */
static void
set_paged (SolExercisePage *self, gboolean paged)
{
  if (self->paged == paged)
    return;
  self->paged = paged;
  update_steps (self);
  if (!paged && self->rows != NULL)
    sol_pose_view_show (self->pose, self->exercise, self->selected);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAGED]);
}

static void
add_pager (SolExercisePage *self)
{
  self->pager = g_object_new (SOL_TYPE_STEP_PAGER, NULL);
  sol_exercise_section_add_child (self->steps, GTK_WIDGET (self->pager));
  g_signal_connect_object (self->pager, "notify::step", G_CALLBACK (step_turned_cb), self,
                           G_CONNECT_SWAPPED);
  self->all_steps = GTK_TOGGLE_BUTTON (gtk_toggle_button_new_with_mnemonic (_ ("All S_teps")));
  gtk_widget_set_halign (GTK_WIDGET (self->all_steps), GTK_ALIGN_START);
  sol_exercise_section_add_child (self->steps, GTK_WIDGET (self->all_steps));
  g_signal_connect_object (self->all_steps, "toggled", G_CALLBACK (update_steps), self,
                           G_CONNECT_SWAPPED);
}

/* Which of the pictures is seen: the body, or the leg for those that have no poses. What is to be
 * compared is seen beside the other first, which takes longer to make: until then neither is. */
static void
update_pictures (SolExercisePage *self)
{
  gboolean posed = sol_exercise_has_poses (self->exercise);
  gboolean paired = self->pairing == PAIRING_MADE;
  gboolean pair = paired && g_strcmp0 (adw_toggle_group_get_active_name (self->shown), "pair") == 0;

  gtk_widget_set_visible (GTK_WIDGET (self->picture), !posed);
  gtk_widget_set_visible (GTK_WIDGET (self->shown), paired);
  gtk_widget_set_visible (GTK_WIDGET (self->pair), pair);
  gtk_widget_set_visible (GTK_WIDGET (self->pose),
                          posed && !pair && self->pairing != PAIRING_AWAITED);
}

static void
show_picture (SolExercisePage *self)
{
  gboolean posed = sol_exercise_has_poses (self->exercise);

  if (posed)
    sol_pose_view_show (self->pose, self->exercise, sol_exercise_find_main_step (self->exercise));
  else
    sol_exercise_picture_show (self->picture, self->library, self->exercise);
  if (posed && sol_exercise_get_compare (self->exercise) != NULL)
    self->pairing = PAIRING_AWAITED;
  adw_toggle_group_set_active_name (self->shown, "pair");
  update_pictures (self);
}

static void
show_pair (gpointer page)
{
  SolExercisePage *self = page;

  if (self->pairing != PAIRING_AWAITED)
    return;
  self->pairing =
      sol_pair_view_show (self->pair, self->library, self->exercise) ? PAIRING_MADE : PAIRING_NONE;
  update_pictures (self);
}

static void
show_steps (gpointer page)
{
  SolExercisePage *self = page;
  guint main_step = sol_exercise_find_main_step (self->exercise);

  sol_exercise_section_add_child (
      self->steps, sol_marks_label_new (self->library, sol_exercise_get_position (self->exercise)));
  if (sol_exercise_has_poses (self->exercise))
    add_pager (self);
  self->rows = sol_exercise_fill_steps (self->steps, self->library, self->exercise);
  sol_exercise_section_add_items (self->steps, self->library,
                                  sol_exercise_get_parts (self->exercise));
  if (self->rows == NULL)
    return;
  /* One at a time, they are read from the first on. */
  sol_step_pager_show (self->pager, self->library, self->exercise, 0);
  self->selected = main_step;
  gtk_list_box_select_row (self->rows, gtk_list_box_get_row_at_index (self->rows, (int) main_step));
  g_signal_connect_object (self->rows, "row-selected", G_CALLBACK (step_selected_cb), self,
                           G_CONNECT_SWAPPED);
  update_steps (self);
}

static void
show_feels (gpointer page)
{
  SolExercisePage *self = page;

  sol_exercise_add_feels (self->exercise, self->feels, self->library);
}

static void
show_doses (gpointer page)
{
  SolExercisePage *self = page;

  sol_exercise_add_doses (self->exercise, self->doses, self->library);
}

static void
show_synonyms (gpointer page)
{
  SolExercisePage *self = page;
  GListModel *synonyms = sol_exercise_get_synonyms (self->exercise);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *words = NULL;

  if (g_list_model_get_n_items (synonyms) == 0)
    return;
  for (guint i = 0; i < g_list_model_get_n_items (synonyms); i++) {
    g_autoptr (SolText) synonym = g_list_model_get_item (synonyms, i);

    g_strv_builder_add (names, sol_text_get_text (synonym));
  }
  list = g_strv_builder_end (names);
  words = g_strjoinv (C_ ("list", ", "), list);
  sol_exercise_section_add_child (self->synonyms, sol_marks_label_new (self->library, words));
}

static void
show_review (gpointer page)
{
  SolExercisePage *self = page;
  const char *by = sol_exercise_get_reviewed_by (self->exercise);
  const char *on = sol_exercise_get_reviewed_on (self->exercise);
  g_autofree char *words = NULL;

  if (by == NULL)
    words = g_strdup (_ ("Not yet reviewed by a clinician."));
  else if (on == NULL)
    words = g_strdup_printf (_ ("Reviewed by %s."), by);
  else
    words = g_strdup_printf (_ ("Reviewed by %s on %s."), by, on);
  gtk_label_set_label (self->reviewed, words);
}

static void
show_remarks (gpointer page)
{
  SolExercisePage *self = page;

  sol_exercise_section_add_texts (self->cues, self->library,
                                  sol_exercise_get_cues (self->exercise));
  sol_exercise_section_add_texts (self->mistakes, self->library,
                                  sol_exercise_get_mistakes (self->exercise));
}

static void
show_alternatives (gpointer page)
{
  SolExercisePage *self = page;

  sol_exercise_section_add_alternatives (self->easier, self->library,
                                         sol_exercise_get_easier (self->exercise));
  sol_exercise_section_add_alternatives (self->harder, self->library,
                                         sol_exercise_get_harder (self->exercise));
}

static void
show_notes (gpointer page)
{
  SolExercisePage *self = page;

  sol_exercise_section_add_texts (self->notes, self->library,
                                  sol_exercise_get_notes (self->exercise));
}

static void
show_sources (gpointer page)
{
  SolExercisePage *self = page;
  g_autoptr (GListModel) sources = sol_exercise_list_sources (self->exercise);

  sol_exercise_section_add_sources (self->sources, sources);
}

/* -- Object -- */

static void
sol_exercise_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_PAGED:
    g_value_set_boolean (value, SOL_EXERCISE_PAGE (object)->paged);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_exercise_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_PAGED:
    set_paged (SOL_EXERCISE_PAGE (object), g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
bind_sections (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, before);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, not_for);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, target);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, steps);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, feels);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, cues);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, mistakes);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, doses);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, easier);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, harder);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, notes);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, after);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, synonyms);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, sources);
}

static void
sol_exercise_page_class_init (SolExercisePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_exercise_page_dispose;
  object_class->get_property = sol_exercise_page_get_property;
  object_class->set_property = sol_exercise_page_set_property;
  props[PROP_PAGED] =
      g_param_spec_boolean ("paged", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (SOL_TYPE_EXERCISE_PICTURE);
  g_type_ensure (SOL_TYPE_EXERCISE_SECTION);
  g_type_ensure (SOL_TYPE_FILL);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
  g_type_ensure (SOL_TYPE_PAIR_VIEW);
  g_type_ensure (SOL_TYPE_POSE_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-exercise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, picture);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, pose);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, pair);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, shown);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, name);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, facts);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, chips);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, dose);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, doing);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, start);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, quick_start);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, see);
  gtk_widget_class_bind_template_child (widget_class, SolExercisePage, reviewed);
  bind_sections (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, update_pictures);
}

static void
sol_exercise_page_init (SolExercisePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sol_exercise_page_new (SolLibrary *library, SolExercise *exercise)
{
  static const SolMakingPart parts[] = { show_pair,  show_handout,  show_cautions,
                                         show_steps, show_feels,    show_remarks,
                                         show_doses, show_targets,  show_alternatives,
                                         show_notes, show_synonyms, show_sources,
                                         show_review };
  SolExercisePage *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  self = sol_spare_take (SOL_TYPE_EXERCISE_PAGE);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), sol_exercise_get_name (exercise));
  self->library = g_object_ref (library);
  self->exercise = g_object_ref (exercise);
  show_facts (self);
  show_dose (self);
  set_targets (self);
  sol_routine_fill_gate (self->before, self->after, self->library,
                         sol_exercise_get_gate (exercise));
  show_picture (self);
  sol_making_add_parts (GTK_WIDGET (self), parts, G_N_ELEMENTS (parts));
  return GTK_WIDGET (self);
}

SolExercise *
sol_exercise_page_get_exercise (SolExercisePage *self)
{
  g_return_val_if_fail (SOL_IS_EXERCISE_PAGE (self), NULL);
  return self->exercise;
}
