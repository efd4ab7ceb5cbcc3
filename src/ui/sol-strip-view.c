/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-strip-view.h"

#include <glib/gi18n.h>

#include "sol-exercise-parts.h"
#include "sol-marks-label.h"
#include "sol-strip-picture.h"
#include "sol-structure.h"
#include "sol-text.h"
#include "sol-words.h"

#define WORDS_CHARS 13 /* so that four find room side by side */

/* -- The words -- */

static const char *
words_of_load (SolLoadLevel level)
{
  switch (level) {
  case SOL_LOAD_LEVEL_LEAST:
    return C_ ("load", "least");
  case SOL_LOAD_LEVEL_BETWEEN:
    return C_ ("load", "in between");
  case SOL_LOAD_LEVEL_MORE:
    return C_ ("load", "more");
  case SOL_LOAD_LEVEL_MOST:
  default:
    return C_ ("load", "most");
  }
}

static void
append_pair (GtkWidget *box, const char *what, const char *how_much)
{
  /* TRANSLATORS: a muscle and how it works, as in "Soleus: main", or a place and how much load it
   * bears, as in "Achilles tendon: least". */
  g_autofree char *text = g_strdup_printf (_ ("%s: %s"), what, how_much);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0,
                                   "max-width-chars", WORDS_CHARS, NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), label);
}

static void
append_title (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0,
                                   "max-width-chars", WORDS_CHARS, NULL);

  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
}

static void
append_muscles (GtkWidget *box, GListModel *targets)
{
  if (g_list_model_get_n_items (targets) > 0)
    append_title (box, _ ("At Work"), "caption-heading");
  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (SolTarget) target = g_list_model_get_item (targets, i);

    append_pair (box, sol_structure_get_name (sol_target_get_structure (target)),
                 sol_words_target_level (sol_target_get_level (target)));
  }
}

static void
append_loads (GtkWidget *box, GListModel *loads)
{
  if (g_list_model_get_n_items (loads) > 0)
    append_title (box, _ ("Load"), "caption-heading");
  for (guint i = 0; i < g_list_model_get_n_items (loads); i++) {
    g_autoptr (SolLoad) load = g_list_model_get_item (loads, i);

    append_pair (box, sol_load_get_text (load), words_of_load (sol_load_get_level (load)));
  }
}

/* -- The row -- */

static GtkWidget *
create_moment (SolLibrary *library, SolStrip *strip, guint i)
{
  g_autoptr (SolMoment) moment = g_list_model_get_item (sol_strip_get_moments (strip), i);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *text;
  GtkWidget *child = g_object_new (GTK_TYPE_FLOW_BOX_CHILD, "child", box, "valign", GTK_ALIGN_START,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);

  gtk_box_append (GTK_BOX (box), sol_strip_picture_new (strip, i));
  append_title (box, sol_moment_get_name (moment), "heading");
  text = sol_marks_label_new (library, sol_moment_get_text (moment));
  gtk_label_set_max_width_chars (GTK_LABEL (text), WORDS_CHARS);
  gtk_box_append (GTK_BOX (box), text);
  append_muscles (box, sol_moment_get_targets (moment));
  append_loads (box, sol_moment_get_loads (moment));
  gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sol_moment_get_name (moment), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sol_moment_get_description (moment), -1);
  return child;
}

static void
append_notes (GtkWidget *box, SolLibrary *library, GListModel *notes)
{
  for (guint i = 0; i < g_list_model_get_n_items (notes); i++) {
    g_autoptr (SolText) note = g_list_model_get_item (notes, i);
    GtkWidget *label = sol_marks_label_new (library, sol_text_get_text (note));

    gtk_widget_add_css_class (label, "caption");
    gtk_box_append (GTK_BOX (box), label);
  }
}

GtkWidget *
sol_strip_view_new (SolLibrary *library, SolStrip *strip)
{
  GtkWidget *box, *row;
  guint n;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_STRIP (strip), NULL);

  n = g_list_model_get_n_items (sol_strip_get_moments (strip));
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  row = g_object_new (GTK_TYPE_FLOW_BOX, "selection-mode", GTK_SELECTION_NONE, "column-spacing", 12,
                      "row-spacing", 18, "max-children-per-line", n, "homogeneous", TRUE,
                      "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sol_strip_get_name (strip), -1);
  for (guint i = 0; i < n; i++)
    gtk_flow_box_append (GTK_FLOW_BOX (row), create_moment (library, strip, i));
  if (sol_strip_get_summary (strip) != NULL)
    gtk_box_append (GTK_BOX (box), sol_marks_label_new (library, sol_strip_get_summary (strip)));
  gtk_box_append (GTK_BOX (box), row);
  append_notes (box, library, sol_strip_get_notes (strip));
  return box;
}
