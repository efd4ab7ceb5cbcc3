/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-window.h"

G_BEGIN_DECLS

/** SolVariant: a size and style that people use. */
typedef struct {
  const char *name;
  int width, height;
  gboolean dark, contrast, right_to_left;
  double text_scale;
  gboolean on_request; /* only where it is named */
} SolVariant;

/** SolShot: a page, and what happens before its picture is taken. */
typedef struct {
  const char *name;
  const char *action;
  const char *target; /* NULL: the action takes none */
  guint settle_ms;
  void (*stage) (SolWindow *window); /* in place of an action, where there is none; or NULL */
  guint skips;                       /* of a session: parts to leave out */
  const char *in_session;            /* then: an action of the session */
  const char *then[4];               /* actions of the page that shows, "name" or "name:text" */
  const char *red_flag;              /* one that stands; NULL: none */
  gboolean first_time;               /* whether exercises show their steps before they run */
  const char *handle;                /* of the pair: where it stands, in degrees */
  const char *on_leg[5];             /* of the leg that bends: actions, with their targets */
  guint step;                        /* of an exercise: which to scroll to, from 1; 0: none */
  const char *peeled;                /* of a figure: the stage that it shows */
} SolShot;

/** sol_variants, sol_shots: all there are. */
extern const SolVariant sol_variants[];
extern const guint sol_n_variants;
extern const SolShot sol_shots[];
extern const guint sol_n_shots;

G_END_DECLS
