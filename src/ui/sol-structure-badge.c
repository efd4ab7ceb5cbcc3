/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-badge.h"

#include <adwaita.h>

#include "sol-parts.h"
#include "sol-plain-row.h"
#include "sol-structure-words.h"

static const char *const classes[] = {
  [SOL_HERO_NONE] = "sol-badge-plain",
  [SOL_HERO_GASTROCNEMIUS] = "sol-badge-gastrocnemius",
  [SOL_HERO_SOLEUS] = "sol-badge-soleus",
};

static GtkWidget *
create_badge (const char *letter, SolHero hero)
{
  /* Its words stand beside it. GTK takes back what one says of it by the state “hidden”. */
  GtkWidget *badge = g_object_new (GTK_TYPE_LABEL, "label", letter, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (badge, "sol-badge");
  gtk_widget_add_css_class (badge, classes[hero]);
  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
  return badge;
}

GtkWidget *
sol_structure_badge_new (SolStructure *structure)
{
  const char *letter = sol_structure_words_letter (structure);

  return letter == NULL ? NULL : create_badge (letter, sol_hero_of (structure));
}

GtkWidget *
sol_structure_badge_new_for_attachment (SolAttachment *attachment)
{
  return create_badge (sol_structure_words_attachment_letter (attachment),
                       sol_hero_of (sol_attachment_get_muscle (attachment)));
}

GtkWidget *
sol_structure_badge_row_new (SolLibrary *library, SolStructure *structure)
{
  g_autofree char *summary =
      sol_structure_words_dup_fact (library, structure, SOL_FACT_KIND_SUMMARY);
  GtkWidget *row = sol_plain_row_new (sol_structure_get_name (structure), summary);
  GtkWidget *badge = sol_structure_badge_new (structure);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  if (badge != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), badge);
  return row;
}
