/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-help-page.h"

#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-red-flag-card.h"
#include "sol-red-flag-words.h"

struct _SolHelpPage {
  AdwNavigationPage parent_instance;

  /* template */
  GtkBox *groups;

  SolLibrary *library;

  /* what is made next */
  guint group;    /* of the groups */
  GtkWidget *box; /* which has it, borrowed from groups; NULL: not there yet */
  guint flag;     /* of the library's */
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

/* Those that are as urgent stand together. */
static const struct {
  SolUrgency first, last;
} groups[] = {
  { SOL_URGENCY_EMERGENCY, SOL_URGENCY_EMERGENCY },
  { SOL_URGENCY_TODAY, SOL_URGENCY_TODAY },
  { SOL_URGENCY_DAYS, SOL_URGENCY_SOON },
};

/* The next group, which is empty at first. */
static void
add_group (SolHelpPage *self)
{
  const char *heading = sol_red_flag_words_urgency (groups[self->group].first);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_box_append (GTK_BOX (self->box), sol_plain_heading_new (heading, "title-1"));
  gtk_box_append (self->groups, self->box);
}

/* The next one of the group; NULL where there is none. */
static SolRedFlag *
next_flag (SolHelpPage *self)
{
  GListModel *flags = sol_library_get_values (self->library, SOL_TYPE_RED_FLAG);

  while (self->flag < g_list_model_get_n_items (flags)) {
    g_autoptr (SolRedFlag) flag = g_list_model_get_item (flags, self->flag++);
    SolUrgency urgency = sol_red_flag_get_urgency (flag);

    if (urgency >= groups[self->group].first && urgency <= groups[self->group].last)
      return g_steal_pointer (&flag);
  }
  return NULL;
}

static gboolean
make_cb (gpointer data)
{
  SolHelpPage *self = data;
  g_autoptr (SolRedFlag) flag = NULL;

  if (self->box == NULL)
    add_group (self);
  flag = next_flag (self);
  if (flag != NULL) {
    gtk_box_append (GTK_BOX (self->box), create_flag (self->library, flag));
    return TRUE;
  }
  self->box = NULL;
  self->flag = 0;
  return ++self->group < G_N_ELEMENTS (groups);
}

static void
sol_help_page_dispose (GObject *object)
{
  SolHelpPage *self = SOL_HELP_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_HELP_PAGE);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (sol_help_page_parent_class)->dispose (object);
}

static void
sol_help_page_class_init (SolHelpPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_help_page_dispose;
  g_type_ensure (SOL_TYPE_HEADER_TITLE);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
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
  self->library = g_object_ref (library);
  make_cb (self);
  sol_making_add (GTK_WIDGET (self), make_cb, self, NULL);
  return ADW_NAVIGATION_PAGE (self);
}
