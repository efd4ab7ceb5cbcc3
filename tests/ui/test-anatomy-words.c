/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure-fixture.h"
#include "sol-content-enums.h"
#include "sol-structure-words.h"

static SolLibrary *library;

static SolStructure *
lookup (const char *id)
{
  SolStructure *structure = sol_library_lookup (library, SOL_TYPE_STRUCTURE, id);

  g_assert_nonnull (structure);
  return structure;
}

static void
test_kinds (void)
{
  g_assert_cmpstr (sol_structure_words_kind (lookup ("soleus")), ==, "Muscle");
  g_assert_cmpstr (sol_structure_words_kind (lookup ("popliteal-artery")), ==, "Artery");
  g_assert_cmpstr (sol_structure_words_kind (lookup ("small-saphenous-vein")), ==, "Vein");
  g_assert_cmpstr (sol_structure_words_kind (lookup ("soleal-line")), ==, "Part of a bone");
  g_assert_cmpstr (sol_structure_words_group (SOL_STRUCTURE_KIND_NERVE), ==,
                   sol_structure_words_group (SOL_STRUCTURE_KIND_VESSEL));
}

/* Each kind of fact but the summary has a heading of its own, each joint a phrase. */
static void
test_headings (void)
{
  g_autoptr (GEnumClass) facts = g_type_class_ref (SOL_TYPE_FACT_KIND);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < facts->n_values; i++) {
    const char *heading = sol_structure_words_fact (facts->values[i].value);

    if (facts->values[i].value == SOL_FACT_KIND_SUMMARY) {
      g_assert_null (heading);
      continue;
    }
    g_assert_nonnull (heading);
    g_assert_true (g_hash_table_add (seen, (gpointer) heading));
  }
  g_assert_cmpstr (sol_structure_words_joint (SOL_JOINT_ANKLE), ==, "At the ankle");
  g_assert_null (sol_structure_words_joint (SOL_JOINT_NONE));
}

static void
test_letters (void)
{
  SolAttachment *origin = sol_library_lookup (library, SOL_TYPE_ATTACHMENT, "soleus-origin-fibula");
  SolAttachment *insertion =
      sol_library_lookup (library, SOL_TYPE_ATTACHMENT, "popliteus-insertion");

  g_assert_cmpstr (sol_structure_words_letter (lookup ("gastrocnemius-lateral")), ==, "G");
  g_assert_cmpstr (sol_structure_words_letter (lookup ("soleus")), ==, "S");
  g_assert_null (sol_structure_words_letter (lookup ("plantaris")));
  g_assert_cmpstr (sol_structure_words_attachment_letter (origin), ==, "O");
  g_assert_cmpstr (sol_structure_words_attachment_letter (insertion), ==, "I");
}

static void
test_description (void)
{
  g_autofree char *muscle = sol_structure_words_dup_description (library, lookup ("soleus"));
  g_autofree char *bone = sol_structure_words_dup_description (library, lookup ("femur"));
  g_autofree char *synonyms = sol_structure_words_dup_synonyms (lookup ("femur"));

  g_assert_true (g_str_has_prefix (muscle, "Muscle. It starts from "));
  g_assert_nonnull (strstr (muscle, "Achilles tendon"));
  g_assert_true (g_str_has_prefix (bone, "Bone. "));
  g_assert_cmpstr (synonyms, ==, "femur, thighbone");
}

/* Of what has no origin, where it comes from and where it goes to. */
static void
test_course (void)
{
  g_autofree char *nerve = sol_structure_words_dup_description (library, lookup ("tibial-nerve"));
  g_autofree char *artery =
      sol_structure_words_dup_description (library, lookup ("popliteal-artery"));
  g_autofree char *strap =
      sol_structure_words_dup_description (library, lookup ("flexor-retinaculum"));
  g_autofree char *tendon =
      sol_structure_words_dup_description (library, lookup ("calcaneal-tendon"));

  g_assert_true (g_str_has_prefix (nerve, "Nerve. One nerve runs the whole calf. Its roots are"));
  g_assert_true (g_str_has_suffix (nerve, "divides into the plantar nerves."));
  g_assert_nonnull (strstr (artery, "carries on the femoral artery"));
  g_assert_nonnull (strstr (artery, "ends at the lower border of the popliteus"));
  g_assert_nonnull (strstr (tendon, "on the way to the heel. It begins in the middle of the leg"));
  g_assert_true (g_str_has_prefix (strap, "Connective tissue. It runs from the inner ankle knob"));
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/ui/anatomy-words/kinds", test_kinds);
  g_test_add_func ("/ui/anatomy-words/headings", test_headings);
  g_test_add_func ("/ui/anatomy-words/letters", test_letters);
  g_test_add_func ("/ui/anatomy-words/description", test_description);
  g_test_add_func ("/ui/anatomy-words/course", test_course);
  status = g_test_run ();
  figure_let_go (library);
  return status;
}
