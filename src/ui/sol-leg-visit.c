/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-visit.h"

#include <glib/gi18n.h>

#include "sol-anatomy-page.h"
#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-leg-page.h"

struct _SolLegVisit {
  AdwNavigationPage parent_instance;

  /* template */
  AdwBin *place;

  gboolean seen;
};

G_DEFINE_FINAL_TYPE (SolLegVisit, sol_leg_visit, ADW_TYPE_NAVIGATION_PAGE)

static void
sol_leg_visit_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_LEG_VISIT);
  G_OBJECT_CLASS (sol_leg_visit_parent_class)->dispose (object);
}

/* Who asked for a structure hears of it, as soon as its place in the figure is there. Who comes
 * back is where they were. */
static void
sol_leg_visit_shown (AdwNavigationPage *page)
{
  SolLegVisit *self = SOL_LEG_VISIT (page);
  GtkWidget *shown = adw_bin_get_child (self->place);

  if (!self->seen && SOL_IS_ANATOMY_PAGE (shown))
    sol_anatomy_page_focus (SOL_ANATOMY_PAGE (shown));
  self->seen = TRUE;
}

static void
sol_leg_visit_class_init (SolLegVisitClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_leg_visit_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sol_leg_visit_shown;
  g_type_ensure (SOL_TYPE_HEADER_TITLE);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-leg-visit.ui");
  gtk_widget_class_bind_template_child (widget_class, SolLegVisit, place);
}

static void
sol_leg_visit_init (SolLegVisit *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
sol_leg_visit_new (SolLibrary *library, SolJournal *journal, const SolLegTarget *target)
{
  SolLegVisit *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (target != NULL, NULL);

  self = g_object_new (SOL_TYPE_LEG_VISIT, "title",
                       target->bent ? _ ("Bend the Knee") : _ ("Explore"), NULL);
  adw_bin_set_child (self->place, target->bent ? sol_leg_page_new (library)
                                               : sol_anatomy_page_new_apart (library, journal));
  sol_leg_visit_show (self, target);
  return ADW_NAVIGATION_PAGE (self);
}

gboolean
sol_leg_visit_show (SolLegVisit *self, const SolLegTarget *target)
{
  GtkWidget *shown;

  g_return_val_if_fail (SOL_IS_LEG_VISIT (self), FALSE);
  g_return_val_if_fail (target != NULL, FALSE);

  shown = adw_bin_get_child (self->place);
  if (SOL_IS_LEG_PAGE (shown) != target->bent)
    return FALSE;
  sol_leg_visit_point (shown, target);
  return TRUE;
}

void
sol_leg_visit_point (GtkWidget *page, const SolLegTarget *target)
{
  g_return_if_fail (target != NULL);

  if (target->bent)
    sol_leg_page_bend (SOL_LEG_PAGE (page), target->knee_deg, target->ankle_deg);
  else
    sol_anatomy_page_show_target (SOL_ANATOMY_PAGE (page), target);
}
