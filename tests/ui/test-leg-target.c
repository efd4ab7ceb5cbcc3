/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-target.h"

static void
test_read (void)
{
  static const struct {
    const char *words;
    gboolean known;
    gboolean bent;
    double knee_deg, ankle_deg;
    const char *figure, *stage, *structure, *attachment;
  } rows[] = {
    { "leg:45,30", TRUE, TRUE, 45, 30, NULL, NULL, NULL },
    { "leg:0,-12.5", TRUE, TRUE, 0, -12.5, NULL, NULL, NULL },
    { "leg:131,0", FALSE },
    { "leg:45,41", FALSE },
    { "leg:-1,0", FALSE },
    { "leg:45", FALSE },
    { "leg:45,30,1", FALSE },
    { "leg:,", FALSE },
    { "structure:soleus", TRUE, FALSE, 0, 0, NULL, NULL, "soleus" },
    { "soleus", TRUE, FALSE, 0, 0, NULL, NULL, "soleus" },
    { "structure:nosuch", FALSE },
    { "figure:posterior", TRUE, FALSE, 0, 0, "posterior", NULL, NULL },
    { "figure:posterior:bones", TRUE, FALSE, 0, 0, "posterior", "bones", NULL },
    { "figure:posterior:bones:tibia", TRUE, FALSE, 0, 0, "posterior", "bones", "tibia" },
    { "figure:posterior::tibia", TRUE, FALSE, 0, 0, "posterior", NULL, "tibia" },
    { "figure:posterior:nosuch", FALSE },
    { "figure:posterior:bones:nosuch", FALSE },
    { "figure:nosuch", FALSE },
    { "attachment:soleus-origin-soleal-line", TRUE, FALSE, 0, 0, NULL, NULL, "soleus",
      "soleus-origin-soleal-line" },
    { "attachment:nosuch", FALSE },
    { "topic:two-muscles", FALSE },
  };
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    SolLegTarget target;

    g_test_message ("%s", rows[i].words);
    g_assert_true (sol_leg_target_read (&target, library, rows[i].words) == rows[i].known);
    if (!rows[i].known)
      continue;
    g_assert_true (target.bent == rows[i].bent);
    g_assert_cmpfloat (target.knee_deg, ==, rows[i].knee_deg);
    g_assert_cmpfloat (target.ankle_deg, ==, rows[i].ankle_deg);
    g_assert_true (target.figure ==
                   (rows[i].figure != NULL
                        ? sol_library_lookup (library, SOL_TYPE_FIGURE, rows[i].figure)
                        : NULL));
    g_assert_cmpstr (target.stage, ==, rows[i].stage);
    g_assert_true (target.structure ==
                   (rows[i].structure != NULL
                        ? sol_library_lookup (library, SOL_TYPE_STRUCTURE, rows[i].structure)
                        : NULL));
    g_assert_true (target.attachment ==
                   (rows[i].attachment != NULL
                        ? sol_library_lookup (library, SOL_TYPE_ATTACHMENT, rows[i].attachment)
                        : NULL));
  }
}

/* What is written is read again as what it was. */
static void
test_round_trip (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolFigure *figure = sol_library_lookup (library, SOL_TYPE_FIGURE, "posterior");
  SolStructure *structure = sol_library_lookup (library, SOL_TYPE_STRUCTURE, "tibia");

  for (guint i = 1; i < 8; i++) {
    gboolean with_figure = (i & 1) != 0, with_stage = (i & 3) == 3, with_structure = (i & 4) != 0;
    g_autofree char *words = NULL;
    SolLegTarget target;

    if (!with_figure && !with_structure)
      continue;
    words = sol_leg_target_dup_figure (with_figure ? figure : NULL, with_stage ? "bones" : NULL,
                                       with_structure ? structure : NULL);
    g_test_message ("%s", words);
    g_assert_true (sol_leg_target_read (&target, library, words));
    g_assert_true (target.figure == (with_figure ? figure : NULL));
    g_assert_cmpstr (target.stage, ==, with_stage ? "bones" : NULL);
    g_assert_true (target.structure == (with_structure ? structure : NULL));
  }
  for (int knee = 0; knee <= 130; knee += 65) {
    g_autofree char *words = sol_leg_target_dup_bent (knee + 0.5 * (knee == 65), -knee / 3.25);
    SolLegTarget target;

    g_test_message ("%s", words);
    g_assert_true (sol_leg_target_read (&target, library, words));
    g_assert_cmpfloat (target.knee_deg, ==, knee + 0.5 * (knee == 65));
    g_assert_cmpfloat (target.ankle_deg, ==, -knee / 3.25);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/leg-target/read", test_read);
  g_test_add_func ("/ui/leg-target/round-trip", test_round_trip);
  return g_test_run ();
}
