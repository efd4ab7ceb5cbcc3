/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SOL_FILM_WIDTH, SOL_FILM_HEIGHT: the window whose frames are measured. */
#define SOL_FILM_WIDTH 1280
#define SOL_FILM_HEIGHT 800

/** SOL_FILM_N_FRAMES: how many frames are measured. */
#define SOL_FILM_N_FRAMES 240

/** SolFilm: for how long the processor works in each frame, in milliseconds. */
typedef struct {
  double costs_ms[SOL_FILM_N_FRAMES];
} SolFilm;

/** SolFilmMove: moves @widget for the frame of that number, from 0. */
typedef void (*SolFilmMove) (GtkWidget *widget, guint frame);

/** SolFilmReady: whether @widget can be moved; asked before each frame until it can. */
typedef gboolean (*SolFilmReady) (GtkWidget *widget);

/** sol_film_shoot: measures the frames of a window with @content in it while @move moves @moved,
 * which is @content or below it, as soon as @ready, which may be NULL, says so. Takes @content. */
void sol_film_shoot (
    SolFilm *self, GtkWidget *content, GtkWidget *moved, SolFilmReady ready, SolFilmMove move);

/** sol_film_shoot_textures: measures two textures that fill the window and are panned: what others
 * are compared with. */
void sol_film_shoot_textures (SolFilm *self);

/** sol_film_print: prints the median and the 99th of a hundred frames of @what, beside @textures.
 */
void sol_film_print (SolFilm *self, const char *what, SolFilm *textures);

/** sol_film_find_controller: what of @type follows a hand over @widget, as a GtkGestureDrag does;
 * NULL where nothing does. (transfer none) */
gpointer sol_film_find_controller (GtkWidget *widget, GType type);

G_END_DECLS
