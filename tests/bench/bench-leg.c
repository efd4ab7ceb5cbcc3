/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <math.h>

#include "sol-bench.h"
#include "sol-film.h"
#include "sol-find.h"
#include "sol-leg-page.h"
#include "sol-leg-view.h"
#include "sol-pair-view.h"

static void
pull (GtkWidget *widget, guint frame)
{
  double share = 0.5 - 0.5 * cos (frame * 0.05);

  if (frame == 0)
    g_signal_emit_by_name (sol_film_find_controller (widget, GTK_TYPE_GESTURE_DRAG), "drag-begin",
                           300.0, 100.0);
  sol_leg_view_bend (SOL_LEG_VIEW (widget), 110 * share, 40 * share - 15);
}

static void
pull_handle (GtkWidget *widget, guint frame)
{
  gtk_range_set_value (GTK_RANGE (widget), 22.5 - 22.5 * cos (frame * 0.05));
}

void
sol_bench_leg (void)
{
  static SolFilm panned, pulled, paired;
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *page = sol_leg_page_new (library);
  GtkWidget *pair = g_object_new (SOL_TYPE_PAIR_VIEW, NULL);

  sol_pair_view_show (SOL_PAIR_VIEW (pair), library, sol_pair_view_find (library));
  sol_film_shoot_textures (&panned);
  sol_film_shoot (&pulled, page, sol_find (page, SOL_TYPE_LEG_VIEW), NULL, pull);
  sol_film_shoot (&paired, pair, sol_find (pair, GTK_TYPE_SCALE), NULL, pull_handle);
  sol_film_print (&pulled, "leg: frame while pulled", &panned);
  sol_film_print (&paired, "pair: frame while pulled", &panned);
}
