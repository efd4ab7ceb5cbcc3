/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-clock.h"

G_BEGIN_DECLS

/** SolAnnouncer: what a session says to screen readers. They need time to speak: what comes too
 * early waits, and only the newest of what waits is said. */
typedef struct _SolAnnouncer SolAnnouncer;

/** SOL_ANNOUNCER_LEAST_US: there is at least as much between two announcements. */
#define SOL_ANNOUNCER_LEAST_US (4 * G_USEC_PER_SEC)

/** SolAnnouncerFunc: is told each announcement as it is made. */
typedef void (*SolAnnouncerFunc) (const char *words, gpointer user_data);

/** sol_announcer_new: an announcer that says nothing until it has a widget. With @own_time it wakes
 * by itself when what waits is due; else sol_announcer_go_on() is to be called. (transfer full) */
SolAnnouncer *sol_announcer_new (gboolean own_time);

/** sol_announcer_free: lets go of it. */
void sol_announcer_free (SolAnnouncer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolAnnouncer, sol_announcer_free)

/** sol_announcer_set_widget: the widget that speaks; NULL for none. Not owned. */
void sol_announcer_set_widget (SolAnnouncer *self, GtkWidget *widget);

/** sol_announcer_set_func: has @func called for each announcement. For tests. */
void sol_announcer_set_func (SolAnnouncer *self, SolAnnouncerFunc func, gpointer user_data);

/** sol_announcer_say: says @words (transfer full) when their turn comes; @now_us is monotonic. */
void sol_announcer_say (SolAnnouncer *self, char *words, gint64 now_us);

/** sol_announcer_answer: says @words (transfer full) at once, since they were asked for. What waits
 * is dropped. */
void sol_announcer_answer (SolAnnouncer *self, char *words, gint64 now_us);

/** sol_announcer_go_on: says what waits, where its turn has come. */
void sol_announcer_go_on (SolAnnouncer *self, gint64 now_us);

G_END_DECLS
