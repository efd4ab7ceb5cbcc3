/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-reading-place.h"

#include "sol-page-focus.h"

#define MARGIN 6

void
sol_reading_place_focus (GtkScrolledWindow *scroller, GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  /* A page that is not in a window yet gives the focus when it is opened. */
  if (gtk_widget_get_root (widget) == NULL)
    return;
  sol_page_focus_give (GTK_WIDGET (scroller), widget);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), 0);
}

typedef struct {
  GtkWidget *first; /* weak */
  GtkWidget *last;  /* weak */
  guint n_frames;
} Place;

static void
place_free (gpointer data)
{
  Place *place = data;

  g_clear_weak_pointer (&place->first);
  g_clear_weak_pointer (&place->last);
  g_free (place);
}

/* Where the edges are, from the top of all there is: where it is scrolled to may be on its way. */
static gboolean
find_edges (Place *place, GtkWidget *scroller, double *top, double *bottom)
{
  GtkWidget *child = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));
  GtkWidget *all = GTK_IS_VIEWPORT (child) ? gtk_viewport_get_child (GTK_VIEWPORT (child)) : child;
  graphene_rect_t first, last;
  double margin;

  if (place->first == NULL || place->last == NULL || all == NULL ||
      !gtk_widget_compute_bounds (place->first, all, &first) ||
      !gtk_widget_compute_bounds (place->last, all, &last))
    return FALSE;
  margin = gtk_widget_get_margin_top (all); /* which is scrolled as well */
  *top = margin + first.origin.y - MARGIN;
  *bottom = margin + last.origin.y + last.size.height + MARGIN;
  return TRUE;
}

/* In the first frame it is not laid out yet. */
static gboolean
show_cb (GtkWidget *scroller, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  Place *place = data;
  double value = gtk_adjustment_get_value (adjustment);
  double page = gtk_adjustment_get_page_size (adjustment);
  double top, bottom;

  if (++place->n_frames < 2)
    return G_SOURCE_CONTINUE;
  if (find_edges (place, scroller, &top, &bottom) && (top < value || bottom > value + page))
    gtk_adjustment_set_value (adjustment, MIN (top, MAX (bottom - page, MIN (top, value))));
  return G_SOURCE_REMOVE;
}

void
sol_reading_place_show (GtkScrolledWindow *scroller, GtkWidget *first, GtkWidget *last)
{
  Place *place;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));
  g_return_if_fail (GTK_IS_WIDGET (first));
  g_return_if_fail (GTK_IS_WIDGET (last));

  place = g_new0 (Place, 1);
  g_set_weak_pointer (&place->first, first);
  g_set_weak_pointer (&place->last, last);
  gtk_widget_add_tick_callback (GTK_WIDGET (scroller), show_cb, place, place_free);
}
