/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pain-rule-sheet.h"

#include <glib/gi18n.h>

#include "sol-guide-sheet.h"
#include "sol-marks-label.h"
#include "sol-pain-rule-words.h"
#include "sol-pain-words.h"
#include "sol-plain-row.h"
#include "sol-say.h"
#include "sol-text.h"

static void
add_line (GtkBox *box, SolLibrary *library, char *line)
{
  if (line != NULL)
    gtk_box_append (box, sol_marks_label_new (library, line));
  g_free (line);
}

/* Its colour is said and has a shape of its own. */
static GtkWidget *
create_heading (SolPainZone *zone)
{
  SolPainColour colour = sol_pain_zone_get_colour (zone);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *icon = sol_plain_icon_new (sol_pain_words_icon (colour));

  gtk_widget_add_css_class (icon, sol_pain_words_style (colour));
  gtk_widget_add_css_class (icon, "sol-zone-icon");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box),
                  sol_plain_heading_new (sol_pain_rule_words_colour (colour), "title-4"));
  return box;
}

static GtkWidget *
create_zone (SolLibrary *library, SolPainZone *zone)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (box), create_heading (zone));
  add_line (GTK_BOX (box), library, sol_pain_rule_words_dup_tendon (zone));
  add_line (GTK_BOX (box), library, sol_pain_rule_words_dup_strain (zone));
  add_line (GTK_BOX (box), library, sol_pain_rule_words_dup_morning (zone));
  add_line (GTK_BOX (box), library, sol_pain_rule_words_dup_action (zone));
  return box;
}

static void
add_stops (SolGuideSheet *sheet, SolLibrary *library, GListModel *stops)
{
  const char *title = _ ("Stop at Once For");

  if (g_list_model_get_n_items (stops) == 0)
    return;
  sol_guide_sheet_add_heading (sheet, title);
  sol_guide_sheet_add (sheet, sol_guide_entries_new (library, stops, title));
}

static void
say_line (GString *said, char *line)
{
  if (line != NULL)
    g_string_append_printf (said, " %s", line);
  g_free (line);
}

/* The zones stand where no key leads. */
static char *
dup_said (SolPainRule *rule)
{
  GListModel *zones = sol_pain_rule_get_zones (rule);
  GString *said = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (zones); i++) {
    g_autoptr (SolPainZone) zone = g_list_model_get_item (zones, i);

    g_string_append_printf (said, "%s%s.", i > 0 ? " " : "",
                            sol_pain_rule_words_colour (sol_pain_zone_get_colour (zone)));
    say_line (said, sol_pain_rule_words_dup_tendon (zone));
    say_line (said, sol_pain_rule_words_dup_strain (zone));
    say_line (said, sol_pain_rule_words_dup_morning (zone));
    say_line (said, sol_pain_rule_words_dup_action (zone));
  }
  return g_string_free (said, FALSE);
}

AdwNavigationPage *
sol_pain_rule_sheet_new (SolLibrary *library, SolPainRule *rule)
{
  SolGuideSheet *sheet = NULL;
  GListModel *zones, *notes;
  g_autofree char *said = NULL;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_PAIN_RULE (rule), NULL);

  sheet = sol_guide_sheet_new (sol_pain_rule_get_name (rule));
  zones = sol_pain_rule_get_zones (rule);
  for (guint i = 0; i < g_list_model_get_n_items (zones); i++) {
    g_autoptr (SolPainZone) zone = g_list_model_get_item (zones, i);

    sol_guide_sheet_add (sheet, create_zone (library, zone));
  }
  /* Of the zones, and what the page begins with: further down it would be out of sight. */
  if (g_list_model_get_n_items (sol_pain_rule_get_sources (rule)) > 0)
    sol_guide_sheet_add (sheet, sol_guide_sources_new (sol_pain_rule_get_sources (rule),
                                                       sol_pain_rule_get_name (rule)));
  add_stops (sheet, library, sol_pain_rule_get_stops (rule));
  notes = sol_pain_rule_get_notes (rule);
  for (guint i = 0; i < g_list_model_get_n_items (notes); i++) {
    g_autoptr (SolText) note = g_list_model_get_item (notes, i);

    sol_guide_sheet_add_text (sheet, library, sol_text_get_text (note),
                              sol_text_get_sources (note));
  }
  said = dup_said (rule);
  sol_say_on_arrival (ADW_NAVIGATION_PAGE (sheet), sol_say, said);
  return ADW_NAVIGATION_PAGE (sheet);
}
