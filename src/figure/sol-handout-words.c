/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n.h>

#include "sol-dose-words.h"
#include "sol-equipment-words.h"
#include "sol-exercise-parts.h"
#include "sol-exercise-targets.h"
#include "sol-handout-private.h"
#include "sol-marks-words.h"
#include "sol-step-words.h"
#include "sol-text.h"
#include "sol-words.h"

/* -- The pictures of an exercise -- */

static gboolean
has_pose (GPtrArray *poses, SolPose *pose)
{
  return g_ptr_array_find (poses, pose, NULL);
}

/* @pose is kept in @poses, so that each is shown once. */
static void
add_figure (SolHandoutBlock *block,
            GPtrArray *poses,
            SolExercise *exercise,
            SolPose *pose,
            const char *caption)
{
  SolHandoutFigure figure = { 0 };

  if (pose == NULL || has_pose (poses, pose))
    return;
  g_ptr_array_add (poses, g_object_ref (pose));
  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &figure.stance);
  figure.light = sol_calf_light_for (exercise, sol_pose_get_variant (pose), &figure.stance);
  figure.caption = g_strdup (caption);
  g_array_append_val (block->figures, figure);
}

/* The step that stands for the variant or level @way: the first that is held, else the last that
 * has a pose. */
static guint
find_step_of_way (SolExercise *exercise, const char *way)
{
  GListModel *steps = sol_exercise_get_steps (exercise);
  guint found = sol_exercise_find_main_step (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);

    if (g_strcmp0 (sol_step_get_way (step), way) != 0 || sol_step_get_pose (step) == NULL)
      continue;
    found = i;
    if (sol_step_get_action (step) == SOL_STEP_ACTION_HOLD)
      break;
  }
  return found;
}

static void
add_figure_of_step (SolHandoutBlock *block,
                    GPtrArray *poses,
                    SolExercise *exercise,
                    guint step,
                    const char *caption)
{
  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, step);

  add_figure (block, poses, exercise, pose, caption);
}

static void
add_figures_of_variants (SolHandoutBlock *block, GPtrArray *poses, SolExercise *exercise)
{
  GListModel *variants = sol_exercise_get_variants (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++) {
    g_autoptr (SolVariant) variant = g_list_model_get_item (variants, i);
    guint step = find_step_of_way (exercise, sol_value_get_id (SOL_VALUE (variant)));

    add_figure_of_step (block, poses, exercise, step, sol_variant_get_name (variant));
  }
}

static gboolean
is_held (SolExercise *exercise, guint step)
{
  g_autoptr (SolStep) value = g_list_model_get_item (sol_exercise_get_steps (exercise), step);

  return value != NULL && sol_step_get_action (value) == SOL_STEP_ACTION_HOLD;
}

/* From where it begins to what is held; where nothing is, the body goes to and fro between two
 * poses. One picture alone needs no words. */
static void
add_figures (SolHandoutBlock *block, SolExercise *exercise)
{
  g_autoptr (GPtrArray) poses = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean varies = g_list_model_get_n_items (sol_exercise_get_variants (exercise)) > 0;
  guint low = 0, high = sol_exercise_find_main_step (exercise);
  guint first, last;

  if (!sol_body_get_frame (exercise, &block->frame))
    return;
  if (!varies && !is_held (exercise, high))
    sol_exercise_find_cycle (exercise, NULL, NULL, &low, &high);
  /* What is lowered begins at the top. */
  first = varies ? low : MIN (low, high);
  last = varies ? high : MAX (low, high);
  add_figure_of_step (block, poses, exercise, first, C_ ("picture", "Start"));
  if (varies)
    add_figures_of_variants (block, poses, exercise);
  else
    add_figure_of_step (block, poses, exercise, last, C_ ("picture", "End"));
  if (block->figures->len == 1)
    g_clear_pointer (&g_array_index (block->figures, SolHandoutFigure, 0).caption, g_free);
}

/* -- An exercise -- */

static void
add_bullets (SolHandoutBlock *block, SolLibrary *library, const char *lead, GListModel *values)
{
  if (g_list_model_get_n_items (values) == 0)
    return;
  sol_handout_add_row (block, SOL_HANDOUT_ROW_LEAD, NULL, lead);
  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (GObject) value = g_list_model_get_item (values, i);
    g_autofree char *text = NULL;

    g_object_get (value, "text", &text, NULL);
    if (text != NULL)
      sol_handout_add_content (block, SOL_HANDOUT_ROW_BULLET, NULL, library, text);
  }
}

static void
chip_clear (gpointer chip)
{
  g_free (((SolHandoutChip *) chip)->text);
}

static void
add_chips (SolHandoutBlock *block, SolExercise *exercise)
{
  g_autoptr (GArray) muscles = sol_exercise_list_muscles (exercise);
  SolHandoutRow *row = sol_handout_add_row (block, SOL_HANDOUT_ROW_CHIPS, NULL, NULL);

  row->chips = g_array_new (FALSE, FALSE, sizeof (SolHandoutChip));
  g_array_set_clear_func (row->chips, chip_clear);
  for (guint i = 0; i < muscles->len; i++) {
    const SolMuscle *muscle = &g_array_index (muscles, SolMuscle, i);
    g_autofree char *level = sol_muscle_dup_level (muscle);
    SolHandoutChip chip = {
      .hero = muscle->hero,
      .text = g_strdup_printf (_ ("%s: %s"), sol_muscle_get_name (muscle), level),
    };

    g_array_append_val (row->chips, chip);
  }
}

/* Over steps of another way than those before them; @name is NULL for what holds for all. */
static void
add_way (SolHandoutBlock *block, const char *name)
{
  sol_handout_add_row (block, SOL_HANDOUT_ROW_LEAD, NULL,
                       /* Translators: over steps that follow those of two ways of doing it */
                       name != NULL ? name : _ ("In each case"))
      ->place = SOL_HANDOUT_PLACE_BESIDE;
}

static void
add_steps (SolHandoutBlock *block, SolLibrary *library, SolExercise *exercise)
{
  g_autoptr (GArray) numbers = sol_exercise_number_steps (exercise);
  GListModel *steps = sol_exercise_get_steps (exercise);
  const char *way = NULL;

  for (guint i = 0; i < numbers->len; i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);
    g_autofree char *number = g_strdup_printf ("%u", g_array_index (numbers, guint, i));

    if (g_strcmp0 (way, sol_step_get_way (step)) != 0)
      add_way (block, sol_exercise_get_way_name (exercise, step));
    way = sol_step_get_way (step);
    sol_handout_add_content (block, SOL_HANDOUT_ROW_STEP, number, library, sol_step_get_text (step))
        ->place = SOL_HANDOUT_PLACE_BESIDE;
  }
}

/* The parts of a circuit, each with what is done of it. */
static void
add_parts (SolHandoutBlock *block, SolLibrary *library, SolExercise *exercise)
{
  GListModel *parts = sol_exercise_get_parts (exercise);

  if (g_list_model_get_n_items (parts) > 0)
    sol_handout_add_row (block, SOL_HANDOUT_ROW_LEAD, NULL, _ ("In each round"));
  for (guint i = 0; i < g_list_model_get_n_items (parts); i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (parts, i);
    g_autofree char *amount = sol_words_dup_item (item);
    g_autofree char *name = NULL;
    g_autofree char *line = NULL;

    if (sol_item_get_exercise (item) == NULL)
      continue;
    name = sol_words_dup_exercise (sol_item_get_exercise (item), sol_item_get_variant (item));
    /* Translators: a part of a circuit and how much of it, as "Wall sit: 30 s" */
    line = g_strdup_printf (C_ ("circuit", "%s: %s"), name, amount);
    sol_handout_add_content (block, SOL_HANDOUT_ROW_BULLET, NULL, library, line);
  }
}

/* Short enough to be read while one does it. */
static void
add_cues (SolHandoutBlock *block, SolLibrary *library, GListModel *cues)
{
  if (g_list_model_get_n_items (cues) == 0)
    return;
  sol_handout_add_row (block, SOL_HANDOUT_ROW_LEAD, NULL, _ ("Keep in mind"))->place =
      SOL_HANDOUT_PLACE_EITHER;
  for (guint i = 0; i < g_list_model_get_n_items (cues); i++) {
    g_autoptr (SolText) cue = g_list_model_get_item (cues, i);

    sol_handout_add_content (block, SOL_HANDOUT_ROW_BULLET, NULL, library, sol_text_get_text (cue))
        ->place = SOL_HANDOUT_PLACE_EITHER;
  }
}

/* "(B) You should feel ..." */
static void
add_feels (SolHandoutBlock *block, SolLibrary *library, GListModel *feels)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (feels); i++) {
    g_autoptr (SolFeel) feel = g_list_model_get_item (feels, i);
    const char *variant = sol_feel_get_variant (feel);
    g_autofree char *letter = variant != NULL ? g_utf8_strup (variant, -1) : NULL;

    g_string_append (words, words->len > 0 ? " " : "");
    if (letter != NULL)
      g_string_append_printf (words, "(%s) ", letter);
    g_string_append (words, sol_feel_get_text (feel));
  }
  if (words->len > 0)
    sol_handout_add_content (block, SOL_HANDOUT_ROW_TEXT, _ ("What you feel:"), library,
                             words->str);
}

static void
add_gate (SolHandoutBlock *block, SolLibrary *library, SolGate *gate)
{
  if (gate == NULL)
    return;
  add_bullets (block, library, _ ("Do not start if"), sol_gate_get_stops (gate));
  add_bullets (block, library, _ ("Ask a clinician before you start if"), sol_gate_get_asks (gate));
  add_bullets (block, library, _ ("Ask a clinician if"), sol_gate_get_clinicians (gate));
}

static void
add_dose (SolHandoutBlock *block, SolExercise *exercise)
{
  g_autofree char *line = sol_words_dup_usual_dose (exercise);
  g_autoptr (SolDose) dose = g_list_model_get_item (sol_exercise_get_doses (exercise), 0);
  g_autofree char *more = dose != NULL ? sol_dose_words_dup_more (dose) : NULL;

  if (line != NULL)
    sol_handout_add_row (block, SOL_HANDOUT_ROW_DOSE, line, more != NULL ? more : "");
}

static void
add_top (SolHandoutBlock *block, SolExercise *exercise, guint number)
{
  g_autofree char *mark = g_strdup_printf ("%u", number);

  sol_handout_add_row (block, SOL_HANDOUT_ROW_NAME, mark, sol_exercise_get_name (exercise));
  add_dose (block, exercise);
  add_chips (block, exercise);
}

/* Beside the pictures. */
static void
add_doing (SolHandoutBlock *block, SolLibrary *library, SolExercise *exercise)
{
  g_autofree char *needs = sol_words_dup_needs (exercise);

  if (sol_exercise_get_equipment (exercise) != 0)
    sol_handout_add_row (block, SOL_HANDOUT_ROW_TEXT, _ ("You need:"), needs)->place =
        SOL_HANDOUT_PLACE_BESIDE;
  if (sol_exercise_get_position (exercise) != NULL)
    sol_handout_add_content (block, SOL_HANDOUT_ROW_TEXT, NULL, library,
                             sol_exercise_get_position (exercise))
        ->place = SOL_HANDOUT_PLACE_BESIDE;
  add_steps (block, library, exercise);
}

static void
add_exercise (GPtrArray *blocks, SolLibrary *library, SolExercise *exercise, guint number)
{
  SolHandoutBlock *block = sol_handout_add_block (blocks, SOL_HANDOUT_PART_EXERCISE);

  add_figures (block, exercise);
  add_top (block, exercise, number);
  add_cues (block, library, sol_exercise_get_cues (exercise));
  add_doing (block, library, exercise);
  add_parts (block, library, exercise);
  add_feels (block, library, sol_exercise_get_feels (exercise));
  sol_handout_add_joined (block, library, _ ("Not for everyone:"),
                          sol_exercise_get_cautions (exercise));
  add_gate (block, library, sol_exercise_get_gate (exercise));
  sol_handout_add_row (block, SOL_HANDOUT_ROW_DAYS, NULL, NULL);
}

/* -- Around them -- */

static void
add_head (GPtrArray *blocks)
{
  SolHandoutBlock *block = sol_handout_add_block (blocks, SOL_HANDOUT_PART_HEAD);

  sol_handout_add_row (block, SOL_HANDOUT_ROW_TITLE, NULL, sol_handout_get_title ());
  sol_handout_add_row (block, SOL_HANDOUT_ROW_FIELDS, NULL, NULL);
  sol_handout_add_row (block, SOL_HANDOUT_ROW_POINTER, NULL, NULL);
}

GPtrArray *
sol_handout_gather (SolLibrary *library, GListModel *exercises)
{
  GPtrArray *blocks = sol_handout_create_blocks ();

  add_head (blocks);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);

    add_exercise (blocks, library, exercise, i + 1);
  }
  sol_handout_add_help (blocks, library, exercises);
  return blocks;
}
