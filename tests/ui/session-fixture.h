/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-session-page.h"

/* A session as a person sees it, under a clock that belongs to the test. */

#define SESSION_S ((gint64) G_USEC_PER_SEC)

/** SessionFixture: a window with the page of a session. */
typedef struct {
  SolTime now;
  SolPlayer *player;
  SolSessionPage *page;
  GtkWindow *window; /* not presented yet */
  AdwNavigationView *view;
} SessionFixture;

/** session_library: the routines of fixtures/session/catalogue.xml, between session_init() and
 * session_run(). */
extern SolLibrary *session_library;

/** session_init: to be called first in main(). */
void session_init (int *argc, char ***argv);

/** session_run: runs the tests; what it returns is to be the exit status. */
int session_run (void);

/** session_open: a session of @routine that has not begun. */
void session_open (SessionFixture *fixture, const char *routine);

/** session_close: takes it down, and asserts that nothing is left of it. */
void session_close (SessionFixture *fixture);

/** session_close_kept: starts it, where all is kept, and closes its window as a person would;
 * asserts that it stands paused then, and that nothing else is left of it. */
void session_close_kept (SessionFixture *fixture);

/** session_pass: lets so much time pass, second by second. */
void session_pass (SessionFixture *fixture, guint seconds);

/** session_press: presses a key of the page, such as "space". It must do something. */
void session_press (SessionFixture *fixture, const char *name);

/** session_open_window: presents the window in that size, or in the least that it can have. */
void session_open_window (SessionFixture *fixture, int width, int height);

/** session_for_each_size: calls @check with each size that a window may have, from wide to the
 * least (width, height), at the usual size of text and, @large, at twice that. */
void session_for_each_size (void (*check) (const int size[2], gboolean large));

/** session_let_settle: lets the window, which was presented, find the layout that fits it. */
void session_let_settle (SessionFixture *fixture);

/** session_get_state: that of the run. */
SolRunState session_get_state (SessionFixture *fixture);

/** session_child: a child by its name in the templates of the page and its views. (transfer none)
 */
gpointer session_child (SessionFixture *fixture, const char *name);

/** session_assert_label: a label says @text; is not visible for NULL. */
void session_assert_label (SessionFixture *fixture, const char *name, const char *text);

/** session_assert_count: the count says @text. */
void session_assert_count (SessionFixture *fixture, const char *text);

/** session_assert_shown: the page shows @name: "run", "steps" or "done". */
void session_assert_shown (SessionFixture *fixture, const char *name);

/** session_assert_accessible: a child is called @label by a screen reader. */
void session_assert_accessible (SessionFixture *fixture, const char *name, const char *label);

/** session_assert_inside_and_large: all of @widget lies within the window, and can be hit by a
 * finger. */
void session_assert_inside_and_large (SessionFixture *fixture, GtkWidget *widget);
