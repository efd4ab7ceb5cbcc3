/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-term-popover.h"

#include <glib/gi18n.h>

#include "sol-marks-label.h"
#include "sol-popover.h"
#include "sol-say.h"
#include "sol-structure.h"
#include "sol-term.h"

#define MOST_CHARS 32

/* The popover's own reference goes with its parent's. */
static void
leave (GtkWidget *popover)
{
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
}

static void
leave_cb (gpointer popover)
{
  leave (popover);
  g_object_unref (popover);
}

/* What was chosen in it still has to find its way to the window. */
static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_once (leave_cb, g_object_ref (popover));
}

static void
show_structure_cb (GtkWidget *button)
{
  GtkWidget *popover = gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER);

  gtk_popover_popdown (GTK_POPOVER (popover));
}

/* A term and what it means, as one hears it. (transfer full) */
static char *
dup_said (SolLibrary *library, SolTerm *term)
{
  g_autofree char *meaning = sol_marks_words_dup_plain (library, sol_term_get_meaning (term));

  return g_strdup_printf ("%s: %s", sol_term_get_name (term), meaning);
}

/* It has the focus as soon as the popover opens: @said with it, whoever sees nothing knows what
 * they have opened. */
static GtkWidget *
create_show_button (SolStructure *structure, const char *said)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Show Me"));
  g_autofree char *target =
      g_strdup_printf ("structure:%s", sol_value_get_id (SOL_VALUE (structure)));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  said, -1);
  g_signal_connect (button, "clicked", G_CALLBACK (show_structure_cb), NULL);
  return button;
}

static GtkWidget *
create_content (SolLibrary *library, SolTerm *term, const char *said)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *name = gtk_label_new (sol_term_get_name (term));
  GtkWidget *meaning = sol_marks_label_new (library, sol_term_get_meaning (term));

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (name), MOST_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (meaning), MOST_CHARS);
  gtk_widget_add_css_class (name, "heading");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), meaning);
  if (sol_term_get_structure (term) != NULL)
    gtk_box_append (GTK_BOX (box), create_show_button (sol_term_get_structure (term), said));
  return box;
}

/* One that nothing in takes the focus can't hold the Tab key: it goes with whoever goes on. */
static void
focus_moved_cb (GtkWidget *popover, GParamSpec *pspec G_GNUC_UNUSED, GtkRoot *root)
{
  GtkWidget *parent = gtk_widget_get_parent (popover);
  GtkWidget *focus = gtk_root_get_focus (root);

  if (focus != NULL && parent != NULL && focus != parent && !gtk_widget_is_ancestor (focus, parent))
    gtk_popover_popdown (GTK_POPOVER (popover));
}

gboolean
sol_term_popover_show (GtkWidget *parent,
                       const GdkRectangle *area,
                       SolLibrary *library,
                       const char *id)
{
  SolTerm *term = NULL;
  GtkWidget *popover = NULL;
  g_autofree char *said = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  term = library != NULL ? sol_library_lookup (library, SOL_TYPE_TERM, id) : NULL;
  if (term == NULL)
    return FALSE;
  said = dup_said (library, term);
  popover = sol_popover_new (create_content (library, term, said));
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sol_term_get_name (term), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sol_term_get_meaning (term), -1);
  gtk_widget_set_parent (popover, parent);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), area);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  g_signal_connect_object (parent, "destroy", G_CALLBACK (leave), popover, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (popover));
  g_signal_connect_object (gtk_widget_get_root (parent), "notify::focus-widget",
                           G_CALLBACK (focus_moved_cb), popover, G_CONNECT_SWAPPED);
  /* A term that leads nowhere has nothing that takes the focus: it would open without a word. */
  if (sol_term_get_structure (term) == NULL)
    sol_say (parent, said);
  return TRUE;
}
