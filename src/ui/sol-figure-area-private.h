/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the parts of SolFigureArea share: the widget itself in sol-figure-area.c, pointer and focus
 * in sol-figure-area-input.c, names in sol-figure-area-names.c. */

#include "sol-figure-area-labels.h"
#include "sol-figure-area.h"
#include "sol-structure-detail.h"
#include "sol-structure-name.h"
#include "sol-structure-picture.h"
#include "sol-structure-spots.h"

G_BEGIN_DECLS

struct _SolFigureArea {
  GtkWidget parent_instance;

  SolLibrary *library;
  SolFigure *figure;
  SolStructure *selected;
  SolDissection *dissection;
  char *stage;  /* of the dissection, or the one to begin with while there is none */
  GStrv hidden; /* of the dissection */
  GStrv faded;
  gboolean attachments;
  gboolean textbook_marks;
  gboolean nameless; /* names are not to be seen, as where they are asked for */
  gboolean latin;
  gboolean has_attachments; /* the figure can mark them */
  gboolean mirrored;        /* sections are to be seen from below */
  char *pointed;

  SolStructurePicture *picture;
  SolStructureDetail *detail;
  SolFigureZoom *zoom;
  guint rest_id; /* while the view moves */
  char *sought;  /* id that gets the focus when the map knows it */
  SolStructureSpots *spots;
  SolStructureName *name;
  SolFigureCovers *covers;
  SolFigureLabels *labels;
  SolHitMap *map;      /* of what is shown; NULL until it is made */
  gboolean map_is_old; /* what is shown has changed, and the map of it is not made yet */
  char *hovered;       /* id under the pointer */
  double pointer_x;    /* where the pointer was last */
  double pointer_y;

  SolFigureFrame frame;
  GtkWidget *menu; /* of what one can do with a structure; NULL before it is asked for */
};

/* The id of what is met at a place of the widget; NULL for nothing. */
const char *sol_figure_area_find_at (SolFigureArea *self, double x, double y);

/* The id of what the pointer or the visible focus is on; NULL for nothing. */
const char *sol_figure_area_find_outlined (SolFigureArea *self);

/* Gives the focus to what is sought if the map knows it; where it does not, forgets it. */
void sol_figure_area_focus_sought (SolFigureArea *self);

/* Makes the names beside the figure anew. */
void sol_figure_area_update_labels (SolFigureArea *self);

/* Whether they are marked: wanted, and there on this figure. */
gboolean sol_figure_area_marks_attachments (SolFigureArea *self);

/* Whether the figure is a leg cut across, the only kind that can be mirrored. */
gboolean sol_figure_area_is_section (SolFigureArea *self);

/* Mirrors the figure if it is to be, and says what it is. */
void sol_figure_area_update_mirror (SolFigureArea *self);

/* Names are given otherwise: makes all that has a name anew. */
void sol_figure_area_update_names (SolFigureArea *self);

/* Tells who does not see it what happened: to the attachments, by a key in the figure; and that
 * nothing is selected any more. */
void sol_figure_area_tell_attachments (SolFigureArea *self);
void sol_figure_area_tell_cleared (SolFigureArea *self);

/* Whether there are names, whether they are Latin, and whether they are to be guessed. */
void sol_figure_area_set_names (SolFigureArea *self, gboolean names);
void sol_figure_area_set_latin (SolFigureArea *self, gboolean latin);
void sol_figure_area_set_covered (SolFigureArea *self, gboolean covered);

/* Stands the figure as large as fits, or as close as one looks. */
void sol_figure_area_place_frame (SolFigureArea *self);

/* One looks closer, or elsewhere; @is_over: and stays there. */
void sol_figure_area_zoomed_cb (GtkWidget *widget, gboolean is_over);

/* Asks for the picture of what is shown now. */
void sol_figure_area_update_scene (SolFigureArea *self);

/* Outlines and names what the pointer or the focus is on now. */
void sol_figure_area_update_outline (SolFigureArea *self);

/* Names it. */
void sol_figure_area_update_name (SolFigureArea *self);

/* Selects what @spot stands for. */
void sol_figure_area_select_spot (SolFigureArea *self, SolStructureSpot *spot);

/* Adds the controllers of the pointer. */
void sol_figure_area_watch_pointer (SolFigureArea *self);

/* Selects nothing, as a key does. */
gboolean sol_figure_area_clear_selected_cb (GtkWidget *widget, GVariant *args, gpointer data);

/* Tab enters at what is selected, or at the top, and leaves at once; arrows stay within. */
gboolean sol_figure_area_focus (GtkWidget *widget, GtkDirectionType direction);

G_END_DECLS
