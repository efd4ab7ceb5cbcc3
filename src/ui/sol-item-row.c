/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-item-row.h"

#include <glib/gi18n.h>

#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-words.h"

/* The exercise's name, with its variant where one is asked for; else the words of the entry. */
static char *
dup_item_title (SolItem *item)
{
  SolExercise *exercise = sol_item_get_exercise (item);
  const char *move = sol_words_plain_move (sol_item_get_move (item));

  if (exercise == NULL)
    return g_strdup (move != NULL ? move : sol_item_get_text (item));
  return sol_words_dup_exercise (exercise, sol_item_get_variant (item));
}

static void
add_part (GStrvBuilder *parts, const char *text)
{
  if (text != NULL && *text != '\0')
    g_strv_builder_add (parts, text);
}

static char *
dup_item_subtitle (SolLibrary *library, SolItem *item)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autofree char *amount = sol_words_dup_item (item);
  g_autofree char *text = NULL;
  g_auto (GStrv) list = NULL;

  if (sol_item_get_text (item) != NULL)
    text = sol_marks_words_dup_plain (library, sol_item_get_text (item));
  if (sol_item_get_day (item) != NULL) {
    /* Translators: the day of a plan, such as "Day A" */
    g_strv_builder_take (parts, g_strdup_printf (_ ("Day %s"), sol_item_get_day (item)));
  }
  add_part (parts, amount);
  add_part (parts, text);
  add_part (parts, sol_item_get_only_if (item));
  list = g_strv_builder_end (parts);
  return g_strjoinv ("\u00a0· ", list);
}

static GtkWidget *
number_new (guint number)
{
  g_autofree char *digits = g_strdup_printf ("%u", number);
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", digits, "width-chars", 2, "xalign", 1.0, NULL);

  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "numeric");
  return label;
}

/* A move that is no exercise has those that it mentions in it. */
static GtkWidget *
move_row_new (SolItem *item, const char *title, const char *subtitle)
{
  GListModel *seen = sol_item_get_see (item);
  GtkWidget *row = sol_plain_expander_row_new (title, subtitle);

  for (guint i = 0; i < g_list_model_get_n_items (seen); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (seen, i);
    GtkWidget *link = sol_plain_row_new (sol_exercise_get_name (exercise), NULL);

    sol_plain_row_open_value (link, SOL_VALUE (exercise));
    adw_expander_row_add_row (ADW_EXPANDER_ROW (row), link);
  }
  return row;
}

GtkWidget *
sol_item_row_new (SolLibrary *library, SolItem *item, guint number)
{
  g_autofree char *title = NULL, *subtitle = NULL;
  GtkWidget *row;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_ITEM (item), NULL);

  title = dup_item_title (item);
  subtitle = dup_item_subtitle (library, item);
  if (g_list_model_get_n_items (sol_item_get_see (item)) > 0) {
    row = move_row_new (item, title, subtitle);
    adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), number_new (number));
    return row;
  }
  row = sol_plain_row_new (title, subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), number_new (number));
  if (sol_item_get_exercise (item) != NULL)
    sol_plain_row_open_value (row, SOL_VALUE (sol_item_get_exercise (item)));
  return row;
}
