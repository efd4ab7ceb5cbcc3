/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-guide-cards.h"

#include <glib/gi18n.h>

#include "sol-guide-sheet.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-page-focus.h"
#include "sol-plain-row.h"
#include "sol-say.h"
#include "sol-structure-links.h"
#include "sol-text.h"
#include "sol-verdict-words.h"

/* Shape and word, in no colour of its own. */
static GtkWidget *
create_verdict (SolVerdict verdict)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = sol_plain_icon_new (sol_verdict_words_icon (verdict));
  GtkWidget *word = gtk_label_new (sol_verdict_words_name (verdict));

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 32);
  gtk_label_set_wrap (GTK_LABEL (word), TRUE);
  gtk_widget_add_css_class (word, "title-1");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), word);
  return box;
}

/* They are for all of the sheet, which has been heard. Returns NULL where there are none. (transfer
 * none) */
static GtkWidget *
add_sources (SolGuideSheet *sheet, GListModel *sources)
{
  GtkWidget *button;

  if (g_list_model_get_n_items (sources) == 0)
    return NULL;
  button = sol_guide_sources_new (sources, NULL);
  sol_guide_sheet_add (sheet, button);
  return button;
}

/* A claim as one hears it: its verdict behind what people say, then what holds. (transfer full) */
static char *
dup_said (SolLibrary *library, SolClaim *claim)
{
  const char *why = sol_claim_get_why (claim);
  g_autofree char *heard = sol_marks_words_dup_plain (library, sol_claim_get_heard (claim));
  g_autofree char *holds = sol_marks_words_dup_plain (library, sol_claim_get_correction (claim));
  g_autofree char *because = why != NULL ? sol_marks_words_dup_plain (library, why) : g_strdup ("");

  /* Translators: what people say, the verdict, what holds and why, for screen readers */
  return g_strdup_printf (_ ("“%s” %s. %s %s"), heard,
                          sol_verdict_words_name (sol_claim_get_verdict (claim)), holds, because);
}

AdwNavigationPage *
sol_claim_sheet_new (SolLibrary *library, SolClaim *claim)
{
  SolGuideSheet *sheet = NULL;
  GtkWidget *heard = NULL, *sources;
  g_autofree char *quoted = NULL;
  g_autofree char *said = NULL;

  g_return_val_if_fail (SOL_IS_CLAIM (claim), NULL);
  /* Translators: what people say, in quotation marks */
  quoted = g_strdup_printf (_ ("“%s”"), sol_claim_get_heard (claim));
  sheet = sol_guide_sheet_new (_ ("True or Not?"));
  heard = sol_marks_label_new (library, quoted);
  gtk_widget_add_css_class (heard, "title-3");
  sol_guide_sheet_add (sheet, heard);
  sol_guide_sheet_add (sheet, create_verdict (sol_claim_get_verdict (claim)));
  sol_guide_sheet_add_text (sheet, library, sol_claim_get_correction (claim), NULL);
  sol_guide_sheet_add_text (sheet, library, sol_claim_get_why (claim), NULL);
  sources = add_sources (sheet, sol_claim_get_sources (claim));
  /* Of a text before them, which would have the focus for a link in it, a screen reader would say
   * the end first. */
  if (sources != NULL)
    sol_page_focus_begin_with (sources);
  sol_guide_sheet_add (sheet, sol_structure_links_new_both (library, SOL_VALUE (claim)));
  /* Whatever has the focus then, such as a link in one of its texts, says part of it only. */
  said = dup_said (library, claim);
  sol_say_on_arrival (ADW_NAVIGATION_PAGE (sheet), sol_say_at_once, said);
  return ADW_NAVIGATION_PAGE (sheet);
}

AdwNavigationPage *
sol_care_sheet_new (SolLibrary *library, SolCareCard *card)
{
  SolGuideSheet *sheet = NULL;
  GListModel *texts = NULL;

  g_return_val_if_fail (SOL_IS_CARE_CARD (card), NULL);
  sheet = sol_guide_sheet_new (sol_care_card_get_name (card));
  texts = sol_care_card_get_texts (card);
  for (guint i = 0; i < g_list_model_get_n_items (texts); i++) {
    g_autoptr (SolText) text = g_list_model_get_item (texts, i);

    sol_guide_sheet_add_text (sheet, library, sol_text_get_text (text),
                              sol_text_get_sources (text));
  }
  add_sources (sheet, sol_care_card_get_sources (card));
  sol_guide_sheet_add (sheet, sol_structure_links_new_both (library, SOL_VALUE (card)));
  return ADW_NAVIGATION_PAGE (sheet);
}

static void
add_part (SolGuideSheet *sheet, SolLibrary *library, const char *title, const char *text)
{
  sol_guide_sheet_add (sheet, sol_plain_heading_new (title, "heading"));
  sol_guide_sheet_add_text (sheet, library, text, NULL);
}

/* Of exercises or routines. */
static void
add_rows (GtkWidget *list, GListModel *values)
{
  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);
    GtkWidget *row = sol_plain_row_new (sol_value_get_display_name (value), NULL);

    sol_plain_row_open_value (row, value);
    gtk_list_box_append (GTK_LIST_BOX (list), row);
  }
}

static void
add_fine_ones (SolGuideSheet *sheet, SolCondition *condition)
{
  GListModel *exercises = sol_condition_get_may_exercises (condition);
  GListModel *routines = sol_condition_get_may_routines (condition);
  GtkWidget *list;

  if (g_list_model_get_n_items (exercises) + g_list_model_get_n_items (routines) == 0)
    return;
  list = sol_plain_list_new (_ ("What You May Do"));
  add_rows (list, exercises);
  add_rows (list, routines);
  sol_guide_sheet_add (sheet, list);
}

AdwNavigationPage *
sol_condition_sheet_new (SolLibrary *library, SolCondition *condition)
{
  SolGuideSheet *sheet = NULL;
  GtkWidget *name = NULL;

  g_return_val_if_fail (SOL_IS_CONDITION (condition), NULL);
  sheet = sol_guide_sheet_new (_ ("Who Should Take Care"));
  name = sol_marks_label_new (library, sol_condition_get_name (condition));
  gtk_widget_add_css_class (name, "title-2");
  sol_guide_sheet_add (sheet, name);
  add_part (sheet, library, _ ("Leave Out"), sol_condition_get_do_not (condition));
  add_part (sheet, library, _ ("What You May Do"), sol_condition_get_may (condition));
  add_fine_ones (sheet, condition);
  add_sources (sheet, sol_condition_get_sources (condition));
  return ADW_NAVIGATION_PAGE (sheet);
}

/* -- To choose from -- */

static GtkWidget *
create_care_row_cb (gpointer card, gpointer data G_GNUC_UNUSED)
{
  g_autofree char *target = g_strdup_printf ("care:%s", sol_value_get_id (SOL_VALUE (card)));

  return sol_guide_row_new (sol_care_card_get_name (card), NULL, target);
}

AdwNavigationPage *
sol_care_cards_sheet_new (SolLibrary *library)
{
  SolGuideSheet *sheet = sol_guide_sheet_new (_ ("First Aid, Looked At"));
  GtkWidget *list = sol_plain_list_new (_ ("First Aid, Looked At"));

  sol_making_fill_list (GTK_WIDGET (sheet), GTK_LIST_BOX (list),
                        sol_library_get_values (library, SOL_TYPE_CARE_CARD), create_care_row_cb,
                        NULL);
  sol_guide_sheet_add (sheet, list);
  return ADW_NAVIGATION_PAGE (sheet);
}
