/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which steps are shown the first time, and what counts as met. */

#include "sol-build.h"
#include "sol-catalogue.h"
#include "sol-first-time.h"
#include "sol-library.h"

static SolLibrary *library;
static GSettings *settings;

static SolPhase
phase_of (const char *exercise, const char *variant)
{
  return (SolPhase) {
    .kind = SOL_PHASE_KIND_SETUP,
    .exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, exercise),
    .variant = variant,
  };
}

static void
assert_steps (const SolPhase *phase, const char *wanted)
{
  g_autoptr (GArray) steps = sol_first_time_list_steps (phase);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < steps->len; i++)
    g_string_append_printf (found, " %u", g_array_index (steps, guint, i));
  g_assert_cmpstr (found->str, ==, wanted);
}

/* Steps of another variant are left out. */
static void
test_steps (void)
{
  SolPhase plain = { .kind = SOL_PHASE_KIND_WORK };
  SolPhase wall = phase_of ("EX01", NULL);
  SolPhase straight = phase_of ("EX06", "a");
  SolPhase bent = phase_of ("EX06", "b");

  assert_steps (&plain, "");
  assert_steps (&wall, " 0 1");
  assert_steps (&straight, " 0 1");
  assert_steps (&bent, " 0 2");
}

static void
test_met (void)
{
  SolPhase plain = { .kind = SOL_PHASE_KIND_WORK };
  SolPhase wall = phase_of ("EX01", NULL);
  SolPhase straight = phase_of ("EX06", "a");
  SolPhase bent = phase_of ("EX06", "b");
  g_auto (GStrv) met = NULL;

  g_assert_false (sol_first_time_is_due (settings, &plain));
  g_assert_true (sol_first_time_is_due (settings, &wall));
  sol_first_time_end (settings, &wall);
  sol_first_time_end (settings, &wall);
  g_assert_false (sol_first_time_is_due (settings, &wall));

  /* Another variant with steps of its own is met by itself. */
  sol_first_time_end (settings, &straight);
  g_assert_false (sol_first_time_is_due (settings, &straight));
  g_assert_true (sol_first_time_is_due (settings, &bent));
  met = g_settings_get_strv (settings, "met-exercises");
  g_assert_cmpstrv (met, ((const char *const[]) { "soleus-wall", "step-hang/a", NULL }));
}

static void
test_off (void)
{
  SolPhase bent = phase_of ("EX06", "b");

  g_settings_set_boolean (settings, "steps-first-time", FALSE);
  g_assert_false (sol_first_time_is_due (settings, &bent));
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  settings = g_settings_new (APPLICATION_ID);
  library = sol_catalogue_new (FALSE, "session", "catalogue.xml", NULL);
  g_test_add_func ("/first-time/steps", test_steps);
  g_test_add_func ("/first-time/met", test_met);
  g_test_add_func ("/first-time/off", test_off);
  status = g_test_run ();
  g_object_unref (library);
  g_object_unref (settings);
  return status;
}
