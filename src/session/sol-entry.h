/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What stands between content and phases: the entries of a routine or exercise in the order in
 * which they are performed, with every number settled. For the plan only. */

#include "sol-plan.h"

G_BEGIN_DECLS

/* One entry as performed. Content is borrowed. */
typedef struct {
  SolItem *item;
  SolExercise *exercise;
  SolPlainMove move;
  SolSide side;
  SolSetOrder order;
  const char *variant;
  const char *level;
  char *label; /* owned */
  gboolean hold;
  guint sets;
  guint reps;
  gint64 work_us;
  gint64 rest_us;
  gint64 side_rest_us;
  gint64 rest_after_us;
  gint64 setup_us; /* -1: the usual where it is needed */
} SolEntry;

/* The entries of a routine, those of other days left out, repeats written out.
 * (element-type SolEntry) (transfer full) */
GArray *sol_entries_new_for_routine (SolRoutine *routine, const SolPlanOptions *options);

/* The entries of an exercise that is done alone: one, or those of its circuit or ladder.
 * (element-type SolEntry) (transfer full) */
GArray *sol_entries_new_for_exercise (SolExercise *exercise, const SolPlanOptions *options);

/* Whether one has to get into place for @next after @entry. */
gboolean sol_entry_needs_setup (const SolEntry *entry, const SolEntry *next);

G_END_DECLS
