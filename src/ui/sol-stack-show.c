/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-stack-show.h"

void
sol_stack_show (GtkStack *stack, const char *name)
{
  GtkWidget *last;

  g_return_if_fail (GTK_IS_STACK (stack));
  g_return_if_fail (name != NULL);

  gtk_stack_set_visible_child_name (stack, name);
  last = gtk_widget_get_focus_child (GTK_WIDGET (stack));
  if (last != NULL && last != gtk_stack_get_visible_child (stack))
    gtk_widget_set_focus_child (GTK_WIDGET (stack), NULL);
}
