/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-handout-list.h"

#include <glib/gi18n.h>

#include "sol-exercise.h"
#include "sol-handout-item.h"
#include "sol-tooltip.h"
#include "sol-widget-tree.h"

struct _SolHandoutList {
  AdwBin parent_instance;

  /* template */
  GtkWidget *print;
  GtkWidget *previous;
  GtkWidget *next;
  GtkListBox *rows;
  GtkLabel *place;
  GtkPicture *preview;
};

G_DEFINE_FINAL_TYPE (SolHandoutList, sol_handout_list, ADW_TYPE_BIN)

void
sol_handout_list_show_exercises (SolHandoutList *self, GListModel *exercises)
{
  guint n = g_list_model_get_n_items (exercises);

  g_return_if_fail (SOL_IS_HANDOUT_LIST (self));

  gtk_list_box_remove_all (self->rows);
  for (guint i = 0; i < n; i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);

    gtk_list_box_append (self->rows, sol_handout_item_new (exercise, i, n));
  }
}

GtkListBoxRow *
sol_handout_list_get_row (SolHandoutList *self, int place)
{
  g_return_val_if_fail (SOL_IS_HANDOUT_LIST (self), NULL);

  return place < 0 ? NULL : gtk_list_box_get_row_at_index (self->rows, place);
}

GtkListBoxRow *
sol_handout_list_find_focused (SolHandoutList *self)
{
  GtkWidget *focus, *row;

  g_return_val_if_fail (SOL_IS_HANDOUT_LIST (self), NULL);

  focus = sol_widget_tree_get_focus (GTK_WIDGET (self));
  row = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;
  return row != NULL && gtk_widget_is_ancestor (row, GTK_WIDGET (self->rows))
             ? GTK_LIST_BOX_ROW (row)
             : NULL;
}

void
sol_handout_list_name_page (SolHandoutList *self, const char *place, const char *words)
{
  g_return_if_fail (SOL_IS_HANDOUT_LIST (self));

  gtk_picture_set_alternative_text (self->preview, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->preview), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  place, -1);
  gtk_label_set_label (self->place, place);
}

void
sol_handout_list_show_page (SolHandoutList *self, GdkPaintable *page)
{
  g_return_if_fail (SOL_IS_HANDOUT_LIST (self));

  gtk_picture_set_paintable (self->preview, page);
}

static void
sol_handout_list_class_init (SolHandoutListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-handout-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SolHandoutList, print);
  gtk_widget_class_bind_template_child (widget_class, SolHandoutList, previous);
  gtk_widget_class_bind_template_child (widget_class, SolHandoutList, next);
  gtk_widget_class_bind_template_child (widget_class, SolHandoutList, rows);
  gtk_widget_class_bind_template_child (widget_class, SolHandoutList, place);
  gtk_widget_class_bind_template_child (widget_class, SolHandoutList, preview);
}

static void
sol_handout_list_init (SolHandoutList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_tooltip_set (self->print, _ ("Print… (Ctrl+P)"));
  sol_tooltip_set (self->previous, _ ("Previous Page"));
  sol_tooltip_set (self->next, _ ("Next Page"));
}

GtkWidget *
sol_handout_list_new (void)
{
  return g_object_new (SOL_TYPE_HANDOUT_LIST, NULL);
}
