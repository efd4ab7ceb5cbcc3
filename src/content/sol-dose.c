/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-dose.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"

struct _SolDose {
  SolValue parent_instance;

  SolRange *hold_s;
  SolRange *bout_s;
  SolRange *reps;
  SolTempo *tempo;
  double rep_s;
  SolRange *sets;
  SolRange *rest_s;
  SolRange *per_day;
  SolRange *per_week;
  gboolean to_fatigue;
  char *when;
  char *load;
  char *text;
  SolList *sources;
};

G_DEFINE_FINAL_TYPE (SolDose, sol_dose, SOL_TYPE_VALUE)

static const SolField dose_fields[] = {
  { "hold", "hold-s", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, hold_s),
    .low = 1, .high = 3600 },
  { "seconds", "bout-s", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, bout_s),
    .low = 1, .high = 86400 },
  { "reps", "reps", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, reps), .low = 1,
    .high = 1000 },
  { "tempo", "tempo", SOL_FIELD_TEMPO, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, tempo) },
  { "rep-seconds", "rep-s", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, rep_s),
    .low = 0.1, .high = 600 },
  { "sets", "sets", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, sets), .low = 1,
    .high = 100 },
  { "rest", "rest-s", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, rest_s),
    .low = 0, .high = 3600 },
  { "per-day", "per-day", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, per_day),
    .low = 0, .high = 48 },
  { "per-week", "per-week", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolDose, per_week), .low = 0, .high = 7 },
  { "to-fatigue", "to-fatigue", SOL_FIELD_BOOL, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolDose, to_fatigue) },
  { "when", "when", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, when) },
  { "load", "load", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, load) },
  { "text", "text", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolDose, text) },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolDose, sources),
    .type = sol_source_get_type },
};

static char *
dose_check (SolValue *value)
{
  SolDose *self = SOL_DOSE (value);

  if (self->tempo != NULL && self->rep_s > 0)
    return g_strdup ("a dose has both tempo and rep-seconds; the tempo says enough");
  return NULL;
}

SOL_VALUE_INIT (SolDose, sol_dose, "dose", dose_fields, .check = dose_check)

SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, const SolRange *, hold_s, NULL)
SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, const SolRange *, bout_s, NULL)
SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, const SolRange *, reps, NULL)
SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, const SolTempo *, tempo, NULL)
SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, double, rep_s, 0)
SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, const SolRange *, sets, NULL)
SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, const SolRange *, rest_s, NULL)
SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, const SolRange *, per_day, NULL)
SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, const SolRange *, per_week, NULL)
SOL_GET_PLAIN (SolDose, sol_dose, SOL_IS_DOSE, gboolean, to_fatigue, FALSE)
SOL_GET_TEXT (SolDose, sol_dose, SOL_IS_DOSE, when)
SOL_GET_TEXT (SolDose, sol_dose, SOL_IS_DOSE, load)
SOL_GET_TEXT (SolDose, sol_dose, SOL_IS_DOSE, text)
SOL_GET_LIST (SolDose, sol_dose, SOL_IS_DOSE, sources)
