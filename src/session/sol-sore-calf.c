/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sore-calf.h"

#include "sol-red-flag.h"

struct _SolSoreCalf {
  GObject parent_instance;

  /* Owned */
  SolLibrary *library;
  SolTriage *triage;
  SolWayIn *way; /* NULL: not yet chosen */

  SolSoreCalfStep step;
  SolTriageAsk ask;
  SolPhaseSide leg;   /* where leg_known */
  gboolean leg_known; /* the list is asked for one leg, which was chosen before */
  gboolean all_no;    /* the whole list was answered, for a leg that is still to be named */
};

G_DEFINE_FINAL_TYPE (SolSoreCalf, sol_sore_calf, G_TYPE_OBJECT)

static void
sol_sore_calf_dispose (GObject *object)
{
  SolSoreCalf *self = SOL_SORE_CALF (object);

  g_clear_object (&self->library);
  g_clear_object (&self->triage);
  g_clear_object (&self->way);

  G_OBJECT_CLASS (sol_sore_calf_parent_class)->dispose (object);
}

static void
sol_sore_calf_class_init (SolSoreCalfClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_sore_calf_dispose;
}

static void
sol_sore_calf_init (SolSoreCalf *self G_GNUC_UNUSED)
{
}

static gboolean
any_stands (SolSoreCalf *self, gint64 now_us)
{
  g_autoptr (GPtrArray) standing = sol_triage_list_standing (self->triage, self->library, now_us);

  return standing->len > 0;
}

static void
begin (SolSoreCalf *self, gint64 now_us)
{
  self->leg_known = FALSE;
  self->all_no = FALSE;
  self->ask = sol_triage_find_asked_leg (self->triage, now_us, &self->leg) ? SOL_TRIAGE_ASK_NEWS
                                                                           : SOL_TRIAGE_ASK_ALL;
  self->step = any_stands (self, now_us) ? SOL_SORE_CALF_STEP_STOP : SOL_SORE_CALF_STEP_RED_FLAGS;
}

SolSoreCalf *
sol_sore_calf_new (SolLibrary *library, SolTriage *triage, gint64 now_us)
{
  SolSoreCalf *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_TRIAGE (triage), NULL);

  self = g_object_new (SOL_TYPE_SORE_CALF, NULL);
  self->library = g_object_ref (library);
  self->triage = g_object_ref (triage);
  begin (self, now_us);
  return self;
}

SolSoreCalfStep
sol_sore_calf_get_step (SolSoreCalf *self)
{
  g_return_val_if_fail (SOL_IS_SORE_CALF (self), SOL_SORE_CALF_STEP_RED_FLAGS);

  return self->step;
}

SolTriageAsk
sol_sore_calf_get_ask (SolSoreCalf *self)
{
  g_return_val_if_fail (SOL_IS_SORE_CALF (self), SOL_TRIAGE_ASK_ALL);

  return self->ask;
}

gint64
sol_sore_calf_get_asked_us (SolSoreCalf *self)
{
  g_return_val_if_fail (SOL_IS_SORE_CALF (self), 0);

  return sol_triage_get_asked_us (self->triage, self->leg);
}

SolWayIn *
sol_sore_calf_get_way (SolSoreCalf *self)
{
  g_return_val_if_fail (SOL_IS_SORE_CALF (self), NULL);

  return self->way;
}

void
sol_sore_calf_say_yes (SolSoreCalf *self, const char *flag, gint64 now_us)
{
  g_return_if_fail (SOL_IS_SORE_CALF (self));
  g_return_if_fail (flag != NULL);

  if (self->step != SOL_SORE_CALF_STEP_RED_FLAGS)
    return;
  sol_triage_say_yes (self->triage, flag, now_us);
  g_clear_object (&self->way);
  self->step = SOL_SORE_CALF_STEP_STOP;
}

void
sol_sore_calf_say_no (SolSoreCalf *self, gint64 now_us)
{
  g_return_if_fail (SOL_IS_SORE_CALF (self));

  if (self->step != SOL_SORE_CALF_STEP_RED_FLAGS)
    return;
  if (self->leg_known)
    sol_triage_say_no (self->triage, self->leg, now_us);
  else
    self->all_no = self->ask == SOL_TRIAGE_ASK_ALL;
  self->step = self->leg_known ? SOL_SORE_CALF_STEP_BEGAN : SOL_SORE_CALF_STEP_LEG;
}

void
sol_sore_calf_choose_leg (SolSoreCalf *self, SolPhaseSide leg, gint64 now_us)
{
  g_return_if_fail (SOL_IS_SORE_CALF (self));

  if (self->step != SOL_SORE_CALF_STEP_LEG)
    return;
  self->leg = leg;
  if (self->all_no)
    sol_triage_say_no (self->triage, leg, now_us);
  if (sol_triage_get_ask (self->triage, leg, now_us) == SOL_TRIAGE_ASK_NEWS) {
    self->step = SOL_SORE_CALF_STEP_BEGAN;
    return;
  }
  self->leg_known = TRUE;
  self->ask = SOL_TRIAGE_ASK_ALL;
  self->step = SOL_SORE_CALF_STEP_RED_FLAGS;
}

void
sol_sore_calf_choose_way (SolSoreCalf *self, SolWayIn *way, gint64 now_us)
{
  GListModel *flags;

  g_return_if_fail (SOL_IS_SORE_CALF (self));
  g_return_if_fail (SOL_IS_WAY_IN (way));

  if (self->step != SOL_SORE_CALF_STEP_BEGAN)
    return;
  g_set_object (&self->way, way);
  flags = sol_way_in_get_says_yes (way);
  for (guint i = 0; i < g_list_model_get_n_items (flags); i++) {
    g_autoptr (SolValue) flag = g_list_model_get_item (flags, i);

    sol_triage_say_yes (self->triage, sol_value_get_id (flag), now_us);
  }
  self->step = any_stands (self, now_us) ? SOL_SORE_CALF_STEP_STOP : SOL_SORE_CALF_STEP_FITS;
}

void
sol_sore_calf_withdraw (SolSoreCalf *self, const char *flag, gint64 now_us)
{
  g_return_if_fail (SOL_IS_SORE_CALF (self));
  g_return_if_fail (flag != NULL);

  if (self->step != SOL_SORE_CALF_STEP_STOP)
    return;
  sol_triage_withdraw (self->triage, flag);
  if (any_stands (self, now_us))
    return;
  g_clear_object (&self->way);
  begin (self, now_us);
}

gboolean
sol_sore_calf_can_go_back (SolSoreCalf *self)
{
  g_return_val_if_fail (SOL_IS_SORE_CALF (self), FALSE);

  return self->step == SOL_SORE_CALF_STEP_LEG || self->step == SOL_SORE_CALF_STEP_BEGAN ||
         self->step == SOL_SORE_CALF_STEP_FITS;
}

void
sol_sore_calf_go_back (SolSoreCalf *self)
{
  g_return_if_fail (SOL_IS_SORE_CALF (self));

  switch (self->step) {
  case SOL_SORE_CALF_STEP_LEG:
    self->leg_known = FALSE;
    self->all_no = FALSE;
    self->step = SOL_SORE_CALF_STEP_RED_FLAGS;
    break;
  case SOL_SORE_CALF_STEP_BEGAN:
    self->step = SOL_SORE_CALF_STEP_LEG;
    break;
  case SOL_SORE_CALF_STEP_FITS:
    self->step = SOL_SORE_CALF_STEP_BEGAN;
    break;
  case SOL_SORE_CALF_STEP_RED_FLAGS:
  case SOL_SORE_CALF_STEP_STOP:
  default:
    break;
  }
}

static int
compare_order (gconstpointer a, gconstpointer b)
{
  return sol_way_in_get_order (*(SolWayIn **) a) - sol_way_in_get_order (*(SolWayIn **) b);
}

GPtrArray *
sol_sore_calf_list_ways (SolLibrary *library)
{
  GPtrArray *ways = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), ways);

  all = sol_library_get_values (library, SOL_TYPE_WAY_IN);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    g_ptr_array_add (ways, g_list_model_get_item (all, i));
  g_ptr_array_sort (ways, compare_order);
  return ways;
}
