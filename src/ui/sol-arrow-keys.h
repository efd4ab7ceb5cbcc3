/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolArrowKey: an arrow or another key, its twin on the keypad, and what it does: @by steps, which
 * are the other way round for an arrow to the left or right where one reads from the right. */
typedef struct {
  guint key;
  guint keypad;
  int by;
} SolArrowKey;

/** SolArrowFunc: goes @by steps in @widget. Returns whether the key was meant for it. */
typedef gboolean (*SolArrowFunc) (GtkWidget *widget, int by);

/** sol_arrow_keys_attach: has each of the @n @keys call @func with @widget, in which the focus is,
 * before what has it hears of the key. @keys stays. */
void sol_arrow_keys_attach (GtkWidget *widget, const SolArrowKey *keys, gsize n, SolArrowFunc func);

/** sol_arrow_keys_turn: @key, or the arrow opposite where it is one to the left or to the right and
 * one reads @widget from the right: there what comes next is on the left. */
guint sol_arrow_keys_turn (GtkWidget *widget, guint key);

/** sol_arrow_keys_tell: has the tooltip of @button, which is not shown yet, say what it does,
 * @words, and the arrow that does the same, which is @key where one reads from the left. */
void sol_arrow_keys_tell (GtkWidget *button, const char *words, guint key);

G_END_DECLS
