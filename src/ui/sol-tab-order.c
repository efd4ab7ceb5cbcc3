/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-tab-order.h"

#include <adwaita.h>

/* GTK sorts the children of a row by where they stand, the leftmost first, which is the last where
 * one reads from right to left. Their own order is that of reading either way. Rows are in widgets
 * of libadwaita, too, so it is the classes that are told. */

typedef gboolean (*Focus) (GtkWidget *widget, GtkDirectionType direction);

static Focus focus_box;
static Focus focus_switcher;

static gboolean
is_mirrored_row (GtkWidget *widget)
{
  return gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL &&
         !gtk_widget_get_focusable (widget) &&
         (!GTK_IS_ORIENTABLE (widget) ||
          gtk_orientable_get_orientation (GTK_ORIENTABLE (widget)) == GTK_ORIENTATION_HORIZONTAL);
}

static GtkWidget *
get_next (GtkWidget *child, gboolean forward)
{
  return forward ? gtk_widget_get_next_sibling (child) : gtk_widget_get_prev_sibling (child);
}

/* On within the child that has the focus, then to those after it. */
static gboolean
go_on (GtkWidget *row, GtkDirectionType direction)
{
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  GtkWidget *child = gtk_widget_get_focus_child (row);

  if (child == NULL)
    child = forward ? gtk_widget_get_first_child (row) : gtk_widget_get_last_child (row);
  for (; child != NULL; child = get_next (child, forward))
    if (gtk_widget_get_mapped (child) && gtk_widget_child_focus (child, direction))
      return TRUE;
  return FALSE;
}

static gboolean
go (GtkWidget *widget, GtkDirectionType direction, Focus usual)
{
  gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  return tab && is_mirrored_row (widget) ? go_on (widget, direction) : usual (widget, direction);
}

static gboolean
box_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return go (widget, direction, focus_box);
}

static gboolean
switcher_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return go (widget, direction, focus_switcher);
}

/* Subclasses that are made from now on have it of the class. Classes stay for good. */
static void
mend (GType type, Focus mended, Focus *usual)
{
  GtkWidgetClass *klass = g_type_class_ref (type);

  if (klass->focus == mended)
    return;
  *usual = klass->focus;
  klass->focus = mended;
}

void
sol_tab_order_mend (void)
{
  mend (GTK_TYPE_BOX, box_focus, &focus_box);
  mend (ADW_TYPE_VIEW_SWITCHER, switcher_focus, &focus_switcher);
}
