/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolAccelerator: a key of the program, in the table from which keys are set and shown. */
typedef struct {
  const char *action;  /* detailed name; NULL for a key that a page handles by itself */
  const char *keys[3]; /* as gtk_accelerator_parse() reads them */
  const char *title;   /* for translation */
  const char *group;   /* for translation; rows of a group stand together */
} SolAccelerator;

/** sol_accelerators_get: the table; ends with a row without title. */
const SolAccelerator *sol_accelerators_get (void);

/** sol_accelerators_install: sets those keys of the table that belong to actions. */
void sol_accelerators_install (GtkApplication *application);

G_END_DECLS
