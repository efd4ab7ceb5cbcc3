/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-help-page.h"

#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-red-flag-card.h"
#include "sol-red-flag-words.h"

struct _SolHelpPage {
  AdwNavigationPage parent_instance;

  /* template */
  GtkBox *groups;
};

G_DEFINE_FINAL_TYPE (SolHelpPage, sol_help_page, ADW_TYPE_NAVIGATION_PAGE)

static GtkWidget *
create_flag (SolLibrary *library, SolRedFlag *flag)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *sign = sol_marks_label_new (library, sol_red_flag_words_sign (flag));
  GtkWidget *action = sol_marks_label_new (library, sol_red_flag_get_action (flag));

  gtk_widget_add_css_class (sign, "sol-large");
  gtk_widget_add_css_class (action, "title-4");
  gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), action);
  gtk_box_append (GTK_BOX (box), sol_red_flag_note_new (library, flag));
  return box;
}

static GtkWidget *
create_group (SolLibrary *library, SolUrgency first, SolUrgency last)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GListModel *flags = sol_library_get_values (library, SOL_TYPE_RED_FLAG);

  gtk_box_append (GTK_BOX (box),
                  sol_plain_heading_new (sol_red_flag_words_urgency (first), "title-1"));
  for (guint i = 0; i < g_list_model_get_n_items (flags); i++) {
    g_autoptr (SolRedFlag) flag = g_list_model_get_item (flags, i);

    if (sol_red_flag_get_urgency (flag) >= first && sol_red_flag_get_urgency (flag) <= last)
      gtk_box_append (GTK_BOX (box), create_flag (library, flag));
  }
  return box;
}

static void
sol_help_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_HELP_PAGE);

  G_OBJECT_CLASS (sol_help_page_parent_class)->dispose (object);
}

static void
sol_help_page_class_init (SolHelpPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_help_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-help-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolHelpPage, groups);
}

static void
sol_help_page_init (SolHelpPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
sol_help_page_new (SolLibrary *library)
{
  SolHelpPage *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  self = g_object_new (SOL_TYPE_HELP_PAGE, NULL);
  gtk_box_append (self->groups,
                  create_group (library, SOL_URGENCY_EMERGENCY, SOL_URGENCY_EMERGENCY));
  gtk_box_append (self->groups, create_group (library, SOL_URGENCY_TODAY, SOL_URGENCY_TODAY));
  gtk_box_append (self->groups, create_group (library, SOL_URGENCY_DAYS, SOL_URGENCY_SOON));
  return ADW_NAVIGATION_PAGE (self);
}
