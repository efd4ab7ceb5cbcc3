/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-difference-page.h"

#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-pair-view.h"
#include "sol-spare.h"

struct _SolDifferencePage {
  AdwNavigationPage parent_instance;

  /* template */
  SolPairView *pair;

  gboolean played;
};

G_DEFINE_FINAL_TYPE (SolDifferencePage, sol_difference_page, ADW_TYPE_NAVIGATION_PAGE)

/* Once the page stands still: before, half of it would be missed. Who comes back to it finds the
 * handle where it was. */
static void
sol_difference_page_shown (AdwNavigationPage *page)
{
  SolDifferencePage *self = SOL_DIFFERENCE_PAGE (page);

  if (!self->played)
    sol_pair_view_play (self->pair);
  self->played = TRUE;
}

static void
sol_difference_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_DIFFERENCE_PAGE);
  G_OBJECT_CLASS (sol_difference_page_parent_class)->dispose (object);
}

static void
sol_difference_page_class_init (SolDifferencePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_difference_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sol_difference_page_shown;
  g_type_ensure (SOL_TYPE_HEADER_TITLE);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
  g_type_ensure (SOL_TYPE_PAIR_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-difference-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolDifferencePage, pair);
}

static void
sol_difference_page_init (SolDifferencePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
sol_difference_page_new (SolLibrary *library)
{
  SolDifferencePage *self;
  SolExercise *bent;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  self = sol_spare_take (SOL_TYPE_DIFFERENCE_PAGE);
  bent = sol_pair_view_find (library);
  if (bent != NULL)
    sol_pair_view_show (self->pair, library, sol_exercise_get_compare (bent));
  return ADW_NAVIGATION_PAGE (self);
}
