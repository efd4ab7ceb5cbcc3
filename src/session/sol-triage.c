/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-triage.h"

#include "sol-red-flag.h"

struct _SolTriage {
  GObject parent_instance;

  GHashTable *yes_us; /* id of a red flag to the time, as gint64 * */
  gint64 asked_us[2]; /* by SOL_PHASE_SIDE_LEFT and _RIGHT; 0: never */
  gint64 red_zone_us; /* 0: never */
};

G_DEFINE_FINAL_TYPE (SolTriage, sol_triage, G_TYPE_OBJECT)

G_STATIC_ASSERT (SOL_PHASE_SIDE_LEFT == 0 && SOL_PHASE_SIDE_RIGHT == 1);

static void
sol_triage_finalize (GObject *object)
{
  g_clear_pointer (&SOL_TRIAGE (object)->yes_us, g_hash_table_unref);

  G_OBJECT_CLASS (sol_triage_parent_class)->finalize (object);
}

static void
sol_triage_class_init (SolTriageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_triage_finalize;
}

static void
sol_triage_init (SolTriage *self)
{
  self->yes_us = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static void
set_yes (SolTriage *self, const char *flag, gint64 at_us)
{
  g_hash_table_replace (self->yes_us, g_strdup (flag), g_memdup2 (&at_us, sizeof at_us));
}

SolTriage *
sol_triage_new (GVariant *kept)
{
  SolTriage *self = g_object_new (SOL_TYPE_TRIAGE, NULL);

  sol_triage_load (self, kept);
  return self;
}

void
sol_triage_load (SolTriage *self, GVariant *kept)
{
  g_autoptr (GVariant) owned = kept != NULL ? g_variant_ref_sink (kept) : NULL;
  g_autoptr (GVariantIter) flags = NULL;
  const char *flag;
  gint64 at_us;

  g_return_if_fail (SOL_IS_TRIAGE (self));

  g_hash_table_remove_all (self->yes_us);
  self->asked_us[0] = self->asked_us[1] = self->red_zone_us = 0;
  if (owned == NULL || !g_variant_is_of_type (owned, G_VARIANT_TYPE (SOL_TRIAGE_FORMAT)))
    return;
  g_variant_get (owned, SOL_TRIAGE_FORMAT, &flags, &self->asked_us[0], &self->asked_us[1],
                 &self->red_zone_us);
  while (g_variant_iter_next (flags, "{&sx}", &flag, &at_us))
    set_yes (self, flag, at_us);
}

GVariant *
sol_triage_to_variant (SolTriage *self)
{
  GVariantBuilder flags = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{sx}"));
  GHashTableIter iter;
  gpointer flag;
  gpointer at_us;

  g_return_val_if_fail (SOL_IS_TRIAGE (self), NULL);

  g_hash_table_iter_init (&iter, self->yes_us);
  while (g_hash_table_iter_next (&iter, &flag, &at_us))
    g_variant_builder_add (&flags, "{sx}", (const char *) flag, *(gint64 *) at_us);
  return g_variant_new (SOL_TRIAGE_FORMAT, &flags, self->asked_us[0], self->asked_us[1],
                        self->red_zone_us);
}

/* What was said no to before is no longer sure. */
void
sol_triage_say_yes (SolTriage *self, const char *flag, gint64 now_us)
{
  g_return_if_fail (SOL_IS_TRIAGE (self));
  g_return_if_fail (flag != NULL);

  set_yes (self, flag, now_us);
  self->asked_us[0] = 0;
  self->asked_us[1] = 0;
}

void
sol_triage_withdraw (SolTriage *self, const char *flag)
{
  g_return_if_fail (SOL_IS_TRIAGE (self));
  g_return_if_fail (flag != NULL);

  g_hash_table_remove (self->yes_us, flag);
}

void
sol_triage_say_no (SolTriage *self, SolPhaseSide leg, gint64 now_us)
{
  g_return_if_fail (SOL_IS_TRIAGE (self));

  if (leg != SOL_PHASE_SIDE_RIGHT)
    self->asked_us[SOL_PHASE_SIDE_LEFT] = now_us;
  if (leg != SOL_PHASE_SIDE_LEFT)
    self->asked_us[SOL_PHASE_SIDE_RIGHT] = now_us;
}

void
sol_triage_note_red_zone (SolTriage *self, gint64 now_us)
{
  g_return_if_fail (SOL_IS_TRIAGE (self));

  self->red_zone_us = now_us;
}

gint64
sol_triage_get_red_zone_us (SolTriage *self)
{
  g_return_val_if_fail (SOL_IS_TRIAGE (self), 0);

  return self->red_zone_us;
}

void
sol_triage_withdraw_red_zone (SolTriage *self, gint64 before_us)
{
  g_return_if_fail (SOL_IS_TRIAGE (self));

  self->red_zone_us = before_us;
}

gboolean
sol_triage_is_red (SolTriage *self, SolPhaseSide leg, gint64 now_us)
{
  g_return_val_if_fail (SOL_IS_TRIAGE (self), FALSE);

  return self->red_zone_us > sol_triage_get_asked_us (self, leg) && self->red_zone_us <= now_us;
}

static gboolean
is_asked (SolTriage *self, SolPhaseSide leg, gint64 now_us)
{
  gint64 at_us = sol_triage_get_asked_us (self, leg);

  return at_us > 0 && at_us <= now_us && now_us - at_us < SOL_TRIAGE_STANDS_US &&
         at_us > self->red_zone_us;
}

SolTriageAsk
sol_triage_get_ask (SolTriage *self, SolPhaseSide leg, gint64 now_us)
{
  g_return_val_if_fail (SOL_IS_TRIAGE (self), SOL_TRIAGE_ASK_ALL);

  return is_asked (self, leg, now_us) ? SOL_TRIAGE_ASK_NEWS : SOL_TRIAGE_ASK_ALL;
}

gboolean
sol_triage_find_asked_leg (SolTriage *self, gint64 now_us, SolPhaseSide *leg)
{
  static const SolPhaseSide legs[] = { SOL_PHASE_SIDE_BOTH, SOL_PHASE_SIDE_LEFT,
                                       SOL_PHASE_SIDE_RIGHT };

  g_return_val_if_fail (SOL_IS_TRIAGE (self), FALSE);
  g_return_val_if_fail (leg != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (legs); i++) {
    *leg = legs[i];
    if (is_asked (self, legs[i], now_us))
      return TRUE;
  }
  return FALSE;
}

gint64
sol_triage_get_asked_us (SolTriage *self, SolPhaseSide leg)
{
  g_return_val_if_fail (SOL_IS_TRIAGE (self), 0);

  return leg == SOL_PHASE_SIDE_BOTH ? MIN (self->asked_us[0], self->asked_us[1])
                                    : self->asked_us[leg];
}

gboolean
sol_triage_any_stands (SolTriage *self, gint64 now_us)
{
  GHashTableIter iter;
  gpointer at_us;

  g_return_val_if_fail (SOL_IS_TRIAGE (self), FALSE);

  g_hash_table_iter_init (&iter, self->yes_us);
  while (g_hash_table_iter_next (&iter, NULL, &at_us))
    if (now_us - *(gint64 *) at_us < SOL_TRIAGE_STANDS_US)
      return TRUE;
  return FALSE;
}

static gboolean
stands (SolTriage *self, SolRedFlag *flag, gint64 now_us)
{
  const gint64 *at_us = g_hash_table_lookup (self->yes_us, sol_value_get_id (SOL_VALUE (flag)));

  return at_us != NULL && now_us - *at_us < SOL_TRIAGE_STANDS_US;
}

static int
compare_urgency (gconstpointer a, gconstpointer b)
{
  return (int) sol_red_flag_get_urgency (*(SolRedFlag **) a) -
         (int) sol_red_flag_get_urgency (*(SolRedFlag **) b);
}

GPtrArray *
sol_triage_list_standing (SolTriage *self, SolLibrary *library, gint64 now_us)
{
  GPtrArray *standing = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *flags;

  g_return_val_if_fail (SOL_IS_TRIAGE (self), standing);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), standing);

  flags = sol_library_get_values (library, SOL_TYPE_RED_FLAG);
  for (guint i = 0; i < g_list_model_get_n_items (flags); i++) {
    g_autoptr (SolRedFlag) flag = g_list_model_get_item (flags, i);

    if (stands (self, flag, now_us))
      g_ptr_array_add (standing, g_steal_pointer (&flag));
  }
  g_ptr_array_sort (standing, compare_urgency);
  return standing;
}
