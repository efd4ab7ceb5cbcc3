/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolArrowKey: an arrow or another key, its twin on the keypad, and what it does: @by steps,
 * which are the other way round where one reads from the right, if they lead @across. */
typedef struct {
  guint key;
  guint keypad;
  int by;
  gboolean across;
} SolArrowKey;

/** SolArrowFunc: goes @by steps in @widget. Returns whether the key was meant for it. */
typedef gboolean (*SolArrowFunc) (GtkWidget *widget, int by);

/** sol_arrow_keys_attach: has each of the @n @keys call @func with @widget, in which the focus is,
 * before what has it hears of the key. @keys stays. */
void sol_arrow_keys_attach (GtkWidget *widget, const SolArrowKey *keys, gsize n, SolArrowFunc func);

G_END_DECLS
