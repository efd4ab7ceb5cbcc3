/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SolPacer: does at once what is asked for, but what is asked for again and again only now and
 * then, and after the last time once more. Nothing but zeros is one that has nothing to do. */
typedef struct {
  guint id; /* while it was done a moment ago */
  gboolean due;
  void (*func) (gpointer data);
  gpointer data;
} SolPacer;

/** sol_pacer_ask: lets @func be called with @data, every @interval_ms milliseconds at most. */
void sol_pacer_ask (SolPacer *self, guint interval_ms, void (*func) (gpointer data), gpointer data);

/** sol_pacer_stop: calls nothing any more. */
void sol_pacer_stop (SolPacer *self);

G_END_DECLS
