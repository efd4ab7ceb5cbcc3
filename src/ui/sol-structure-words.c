/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-words.h"

#include <glib/gi18n.h>

#include "sol-marks-label.h"
#include "sol-parts.h"

static const char *const kinds[] = {
  [SOL_STRUCTURE_KIND_BONE] = N_ ("Bone"),
  [SOL_STRUCTURE_KIND_LANDMARK] = N_ ("Part of a bone"),
  [SOL_STRUCTURE_KIND_MUSCLE] = N_ ("Muscle"),
  [SOL_STRUCTURE_KIND_TENDON] = N_ ("Tendon"),
  [SOL_STRUCTURE_KIND_NERVE] = N_ ("Nerve"),
  [SOL_STRUCTURE_KIND_VESSEL] = N_ ("Blood vessel"),
  [SOL_STRUCTURE_KIND_FASCIA] = N_ ("Connective tissue"),
  [SOL_STRUCTURE_KIND_BURSA] = N_ ("Bursa"),
  [SOL_STRUCTURE_KIND_JOINT] = N_ ("Joint"),
};

static const char *const groups[] = {
  [SOL_STRUCTURE_KIND_BONE] = N_ ("Bones and joints"),
  [SOL_STRUCTURE_KIND_LANDMARK] = N_ ("Bones and joints"),
  [SOL_STRUCTURE_KIND_MUSCLE] = N_ ("Muscles"),
  [SOL_STRUCTURE_KIND_TENDON] = N_ ("Tendons and fasciae"),
  [SOL_STRUCTURE_KIND_NERVE] = N_ ("Nerves and vessels"),
  [SOL_STRUCTURE_KIND_VESSEL] = N_ ("Nerves and vessels"),
  [SOL_STRUCTURE_KIND_FASCIA] = N_ ("Tendons and fasciae"),
  [SOL_STRUCTURE_KIND_BURSA] = N_ ("Tendons and fasciae"),
  [SOL_STRUCTURE_KIND_JOINT] = N_ ("Bones and joints"),
};

static const char *const facts[] = {
  [SOL_FACT_KIND_SUMMARY] = NULL,
  [SOL_FACT_KIND_ORIGIN] = N_ ("Origin"),
  [SOL_FACT_KIND_INSERTION] = N_ ("Insertion"),
  [SOL_FACT_KIND_ACTION] = N_ ("What it does"),
  [SOL_FACT_KIND_JOINTS_CROSSED] = N_ ("Joints crossed"),
  [SOL_FACT_KIND_NERVE] = N_ ("Nerve"),
  [SOL_FACT_KIND_BLOOD] = N_ ("Blood"),
  [SOL_FACT_KIND_COMPARTMENT] = N_ ("Compartment"),
  [SOL_FACT_KIND_OVER] = N_ ("Over it"),
  [SOL_FACT_KIND_UNDER] = N_ ("Under it"),
  [SOL_FACT_KIND_COURSE] = N_ ("Course"),
  [SOL_FACT_KIND_SUPPLIES] = N_ ("What it supplies"),
  [SOL_FACT_KIND_ATTACHES] = N_ ("What is fixed to it"),
  [SOL_FACT_KIND_FEEL] = N_ ("How to feel it"),
  [SOL_FACT_KIND_SHAPE] = N_ ("Shape"),
  [SOL_FACT_KIND_SIZE] = N_ ("Size"),
  [SOL_FACT_KIND_LEVEL] = N_ ("Level"),
  [SOL_FACT_KIND_FIBRES] = N_ ("Fibres"),
  [SOL_FACT_KIND_STANDING] = N_ ("When you stand"),
  [SOL_FACT_KIND_WALKING] = N_ ("When you walk"),
  [SOL_FACT_KIND_RUNNING] = N_ ("When you run"),
  [SOL_FACT_KIND_INJURY] = N_ ("Injury"),
  [SOL_FACT_KIND_VARIANT] = N_ ("Variants"),
  [SOL_FACT_KIND_CONFUSION] = N_ ("Often confused"),
  [SOL_FACT_KIND_NOTE] = N_ ("Also"),
};

static const char *const joints[] = {
  [SOL_JOINT_NONE] = NULL,
  [SOL_JOINT_HIP] = N_ ("At the hip"),
  [SOL_JOINT_KNEE] = N_ ("At the knee"),
  [SOL_JOINT_ANKLE] = N_ ("At the ankle"),
  [SOL_JOINT_SUBTALAR] = N_ ("At the subtalar joint"),
  [SOL_JOINT_MIDFOOT] = N_ ("In the middle of the foot"),
  [SOL_JOINT_TOES] = N_ ("At the toes"),
};

static const char *
translate (const char *const *table, guint n_rows, guint row)
{
  g_return_val_if_fail (row < n_rows, NULL);

  return table[row] == NULL ? NULL : _ (table[row]);
}

const char *
sol_structure_words_kind (SolStructure *structure)
{
  const char *sub = sol_structure_get_sub (structure);

  if (g_strcmp0 (sub, "artery") == 0)
    return _ ("Artery");
  if (g_strcmp0 (sub, "vein") == 0)
    return _ ("Vein");
  return translate (kinds, G_N_ELEMENTS (kinds), sol_structure_get_kind (structure));
}

const char *
sol_structure_words_group (SolStructureKind kind)
{
  return translate (groups, G_N_ELEMENTS (groups), kind);
}

const char *
sol_structure_words_fact (SolFactKind kind)
{
  return translate (facts, G_N_ELEMENTS (facts), kind);
}

const char *
sol_structure_words_joint (SolJoint joint)
{
  return translate (joints, G_N_ELEMENTS (joints), joint);
}

const char *
sol_structure_words_letter (SolStructure *structure)
{
  switch (sol_hero_of (structure)) {
  case SOL_HERO_GASTROCNEMIUS:
    /* Translators: the letter that stands for the gastrocnemius */
    return C_ ("muscle", "G");
  case SOL_HERO_SOLEUS:
    /* Translators: the letter that stands for the soleus */
    return C_ ("muscle", "S");
  case SOL_HERO_NONE:
  default:
    return NULL;
  }
}

char *
sol_structure_words_dup_fact (SolLibrary *library, SolStructure *structure, SolFactKind kind)
{
  GListModel *list = sol_structure_get_facts (structure);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (SolFact) fact = g_list_model_get_item (list, i);

    if (sol_fact_get_kind (fact) == kind)
      return sol_marks_words_dup_plain (library, sol_fact_get_text (fact));
  }
  return NULL;
}

/* Where it comes from and where it goes to: the first and the last that is known of its course.
 * (transfer full) */
static char *
dup_course (SolLibrary *library, SolStructure *structure)
{
  GListModel *list = sol_structure_get_facts (structure);
  g_autofree char *first = NULL, *last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (SolFact) fact = g_list_model_get_item (list, i);
    char **place = first == NULL ? &first : &last;

    if (sol_fact_get_kind (fact) != SOL_FACT_KIND_COURSE)
      continue;
    g_free (*place);
    *place = sol_marks_words_dup_plain (library, sol_fact_get_text (fact));
  }
  return last != NULL ? g_strconcat (first, " ", last, NULL) : g_steal_pointer (&first);
}

char *
sol_structure_words_dup_description (SolLibrary *library, SolStructure *structure)
{
  const char *kind = sol_structure_words_kind (structure);
  g_autofree char *origin = sol_structure_words_dup_fact (library, structure, SOL_FACT_KIND_ORIGIN);
  g_autofree char *insertion =
      sol_structure_words_dup_fact (library, structure, SOL_FACT_KIND_INSERTION);
  g_autofree char *summary =
      sol_structure_words_dup_fact (library, structure, SOL_FACT_KIND_SUMMARY);
  g_autofree char *course = dup_course (library, structure);

  if (origin != NULL && insertion != NULL)
    /* Translators: a kind, such as muscle, and two sentences: where it starts and where it ends */
    return g_strdup_printf (_ ("%s. %s %s"), kind, origin, insertion);
  if (summary != NULL && course != NULL)
    /* Translators: a kind, such as nerve, and sentences: what it is, and where it runs */
    return g_strdup_printf (_ ("%s. %s %s"), kind, summary, course);
  if (summary != NULL || course != NULL)
    /* Translators: a kind, such as bone, and a sentence */
    return g_strdup_printf (_ ("%s. %s"), kind, summary != NULL ? summary : course);
  return g_strdup (kind);
}

char *
sol_structure_words_dup_synonyms (SolStructure *structure)
{
  GListModel *list = sol_structure_get_synonyms (structure);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (SolText) name = g_list_model_get_item (list, i);

    g_string_append_printf (text, "%s%s", i > 0 ? _ (", ") : "", sol_text_get_text (name));
  }
  return text->len == 0 ? NULL : g_string_free_and_steal (g_steal_pointer (&text));
}

const char *
sol_structure_words_attachment_letter (SolAttachment *attachment)
{
  return sol_attachment_get_kind (attachment) == SOL_ATTACHMENT_KIND_ORIGIN
             /* Translators: the letter that stands for an origin */
             ? C_ ("attachment", "O")
             /* Translators: the letter that stands for an insertion */
             : C_ ("attachment", "I");
}
