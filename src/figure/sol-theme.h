/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SolTheme: the colours that a drawing wears. */
typedef enum {
  SOL_THEME_LIGHT,
  SOL_THEME_DARK,
  SOL_THEME_CONTRAST,
} SolTheme;

/** SolColour: parts of red, green, blue and opacity, each 0 to 1. */
typedef struct {
  double red;
  double green;
  double blue;
  double alpha;
} SolColour;

/** sol_theme_from_nick: the theme that is called @nick ("light", "dark", "contrast"). FALSE, with
 * @theme left as it was, where there is none. */
gboolean sol_theme_from_nick (const char *nick, SolTheme *theme);

/** sol_theme_get_nick: the name by which @theme is asked for. */
const char *sol_theme_get_nick (SolTheme theme);

/** sol_theme_get_background: what a picture of @theme is painted on where nothing else gives it a
 * ground; the window's own colour in that theme. */
SolColour sol_theme_get_background (SolTheme theme);

G_END_DECLS
