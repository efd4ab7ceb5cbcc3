/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-exercise-page.h"
#include "sol-exercise.h"
#include "sol-library.h"
#include "sol-making.h"

/** Fixture: a widget that shows an exercise, in a window of its own. */
typedef struct {
  SolLibrary *library;
  GtkWidget *window;
  GtkWidget *child;
} Fixture;

/** turn_over: lets all happen that is due. */
static inline void
turn_over (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static inline SolExercise *
look_up (Fixture *fixture, const char *id)
{
  return SOL_EXERCISE (sol_library_lookup (fixture->library, SOL_TYPE_EXERCISE, id));
}

/** load: the content that comes with the program; as with reduced motion, what moves by itself is
 * there at once. */
static inline void
load (Fixture *fixture)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->library = sol_library_new_builtin ();
}

static inline void
present (Fixture *fixture, GtkWidget *child)
{
  fixture->child = child;
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  adw_window_set_content (ADW_WINDOW (fixture->window), child);
  gtk_window_present (GTK_WINDOW (fixture->window));
  turn_over ();
}

/** set_up_page: the page of the exercise with the id or number @id, all of it. */
static inline void
set_up_page (Fixture *fixture, gconstpointer id)
{
  GtkWidget *page;

  load (fixture);
  page = sol_exercise_page_new (fixture->library, look_up (fixture, id));
  sol_making_finish (page);
  present (fixture, page);
}

/** tear_down: a picture that is being painted holds its widget for a moment. */
static inline void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_object_ref (fixture->child);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (G_OBJECT (fixture->child)->ref_count > 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (fixture->child);
  turn_over ();
  g_assert_finalize_object (fixture->library);
}
