/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise.h"
#include "sol-exercise-parts.h"
#include "sol-item.h"
#include "sol-routine.h"

G_BEGIN_DECLS

/** SolPhaseKind: what a phase of a session is for. */
typedef enum {
  SOL_PHASE_KIND_PREPARE, /* the count before the session begins */
  SOL_PHASE_KIND_SETUP,   /* getting into place for another position or other equipment */
  SOL_PHASE_KIND_WORK,    /* a hold, repetitions or a bout of moving */
  SOL_PHASE_KIND_CHANGE,  /* changing to the other side of the same exercise */
  SOL_PHASE_KIND_REST,    /* anything else between two works */
  SOL_PHASE_KIND_DONE,    /* the end; always there, always last, without length */
} SolPhaseKind;

/** SolPhaseSide: the leg that a phase is about. */
typedef enum {
  SOL_PHASE_SIDE_LEFT,
  SOL_PHASE_SIDE_RIGHT,
  SOL_PHASE_SIDE_BOTH,
} SolPhaseSide;

/** SolPhase: a stretch of a session with an exact length. A phase between works is about the work
 * that comes next: its exercise, side and set are those of that work. Belongs to its plan. */
typedef struct {
  SolPhaseKind kind;
  SolPhaseSide side;
  gint64 start_us;       /* from the start of the session */
  gint64 length_us;      /* 0 for done alone */
  SolExercise *exercise; /* NULL for a plain move, and for done */
  SolItem *item;         /* the entry of the routine; NULL where an exercise is done alone */
  SolStep *step;         /* the step to show; NULL where the exercise has none that fits */
  const char *variant;   /* id of the variant, or NULL */
  const char *level;     /* id of the rung of its ladder, or NULL */
  const char *label;     /* what is done, translated and without marks; NULL for done */
  SolPlainMove move;     /* none for an exercise */
  gboolean hold;         /* whether the position is held; otherwise one moves */
  guint set;             /* 1 to sets; 0 for done */
  guint sets;
  guint reps;           /* repetitions of the set; 0 for holds and bouts */
  gint64 rep_length_us; /* length of each; 0 where there are none */
  guint entry;          /* which of the entries it belongs to, from 0 */
} SolPhase;

/** SOL_PLAN_MAX_ROUNDS: more rounds than that are not planned. */
#define SOL_PLAN_MAX_ROUNDS 20

/** SolPlanOptions: what a person may choose before a session. Begin with SOL_PLAN_OPTIONS_INIT. */
typedef struct {
  double prepare_s;         /* count before the session begins; 0: none */
  double setup_s;           /* for another position or other equipment, unless the entry says */
  double hold_s;            /* length of every hold; 0: as the content says */
  guint rounds;             /* how often all of it is done, in a circuit its rounds, of an exercise
                               done alone its sets; 0: as the content says */
  double pause_s;           /* length of every pause between two works; 0: as the content says */
  SolPhaseSide chosen_side; /* the leg where one is to be chosen; left or right */
  const char *day;          /* such as "A"; NULL: the first that the routine names */
  const char *variant;      /* of an exercise that is done alone; NULL: the first */
  const char *level;        /* where the level is to be chosen; NULL: the first */
} SolPlanOptions;

#define SOL_PLAN_OPTIONS_INIT { .prepare_s = 5, .setup_s = 10, .chosen_side = SOL_PHASE_SIDE_RIGHT }

/** SolPlan: the phases of one session, made from a routine or from one exercise. Never changes
 * after. It keeps the content alive that its phases point to. */
#define SOL_TYPE_PLAN (sol_plan_get_type ())
G_DECLARE_FINAL_TYPE (SolPlan, sol_plan, SOL, PLAN, GObject)

/** sol_plan_new_for_routine: the plan of @routine. @options may be NULL for the usual ones.
 * (transfer full) */
SolPlan *sol_plan_new_for_routine (SolRoutine *routine, const SolPlanOptions *options);

/** sol_plan_new_for_exercise: the plan of @exercise alone, by its first dose and, where that
 * gives a span, the low end. @options may be NULL for the usual ones. (transfer full) */
SolPlan *sol_plan_new_for_exercise (SolExercise *exercise, const SolPlanOptions *options);

/** sol_plan_get_routine: what it was made from; NULL where that is an exercise. (transfer none) */
SolRoutine *sol_plan_get_routine (SolPlan *self);

/** sol_plan_get_exercise: what it was made from; NULL where that is a routine. (transfer none) */
SolExercise *sol_plan_get_exercise (SolPlan *self);

/** sol_plan_get_title: the name of the routine or exercise, translated. */
const char *sol_plan_get_title (SolPlan *self);

/** sol_plan_get_n_phases: how many phases there are, done included; at least 1. */
guint sol_plan_get_n_phases (SolPlan *self);

/** sol_plan_get_phase: phase @index, below sol_plan_get_n_phases(). (transfer none) */
const SolPhase *sol_plan_get_phase (SolPlan *self, guint index);

/** sol_plan_get_n_entries: how many entries the phases belong to. */
guint sol_plan_get_n_entries (SolPlan *self);

/** sol_plan_get_length_us: from the start to done, in microseconds. */
gint64 sol_plan_get_length_us (SolPlan *self);

/** sol_plan_get_time_us: the time of all phases of @kind, in microseconds. */
gint64 sol_plan_get_time_us (SolPlan *self, SolPhaseKind kind);

/** sol_plan_find_work: the index of the work that phase @index is or leads to; that of done where
 * none follows. */
guint sol_plan_find_work (SolPlan *self, guint index);

/** sol_plan_to_csv: the phases as "start_s,length_s,phase,exercise,side", one a line under that
 * heading, times in seconds. The exercise of a plain move and of done is empty. The same in every
 * language. (transfer full) */
char *sol_plan_to_csv (SolPlan *self);

/** sol_phase_side_to_id: the word for @side in CSV, such as "left". */
const char *sol_phase_side_to_id (SolPhaseSide side);

G_END_DECLS
