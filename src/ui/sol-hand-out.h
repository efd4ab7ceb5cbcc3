/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-paper.h"

G_BEGIN_DECLS

/* Gives something out of the program: as a file, or on paper. */

/** SolTellFunc: tells the person @text; called only while the widget lives. */
typedef void (*SolTellFunc) (gpointer widget, const char *text);

/** sol_hand_out_save: asks for a file, @name to begin with, and writes @bytes into it, whole or not
 * at all; then has @tell say so to the person before @widget. What goes wrong, and what helps, is
 * shown in a dialog over it. */
void sol_hand_out_save (GtkWidget *widget, const char *name, GBytes *bytes, SolTellFunc tell);

/** sol_hand_out_create_operation: what prints @n_pages pages as @job when it is run, by a printer
 * or into a file. @draw is called for each with @data, which is freed by @destroy (or NULL) in the
 * end. What goes wrong, and what helps, is shown in a dialog over @widget. (transfer full) */
GtkPrintOperation *sol_hand_out_create_operation (GtkWidget *widget,
                                                  const char *job,
                                                  guint n_pages,
                                                  SolPaperFunc draw,
                                                  gpointer data,
                                                  GDestroyNotify destroy);

/** sol_hand_out_run_operation: runs what sol_hand_out_create_operation() made. */
void sol_hand_out_run_operation (GtkPrintOperation *operation,
                                 GtkPrintOperationAction action,
                                 GtkWindow *parent);

/** sol_hand_out_print: asks for a printer and prints such an operation. */
void sol_hand_out_print (GtkWidget *widget,
                         const char *job,
                         guint n_pages,
                         SolPaperFunc draw,
                         gpointer data,
                         GDestroyNotify destroy);

/** sol_hand_out_create_paper_operation: what prints @paper, as many pages as it takes on the sheets
 * that are chosen, as sol_hand_out_create_operation() does. (transfer full) */
GtkPrintOperation *sol_hand_out_create_paper_operation (GtkWidget *widget,
                                                        const char *job,
                                                        const SolPaper *paper,
                                                        gpointer data,
                                                        GDestroyNotify destroy);

/** sol_hand_out_print_paper: asks for a printer and prints such an operation. */
void sol_hand_out_print_paper (GtkWidget *widget,
                               const char *job,
                               const SolPaper *paper,
                               gpointer data,
                               GDestroyNotify destroy);

G_END_DECLS
