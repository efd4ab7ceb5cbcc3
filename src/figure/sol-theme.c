/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-theme.h"

static const struct {
  const char *nick;
  SolColour background;
} themes[] = {
  [SOL_THEME_LIGHT] = { "light", { 250 / 255.0, 250 / 255.0, 251 / 255.0, 1 } },
  [SOL_THEME_DARK] = { "dark", { 34 / 255.0, 34 / 255.0, 38 / 255.0, 1 } },
  [SOL_THEME_CONTRAST] = { "contrast", { 1, 1, 1, 1 } },
};

gboolean
sol_theme_from_nick (const char *nick, SolTheme *theme)
{
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    if (g_strcmp0 (nick, themes[i].nick) == 0) {
      *theme = i;
      return TRUE;
    }
  return FALSE;
}

const char *
sol_theme_get_nick (SolTheme theme)
{
  g_return_val_if_fail (theme < G_N_ELEMENTS (themes), NULL);

  return themes[theme].nick;
}

SolColour
sol_theme_get_background (SolTheme theme)
{
  g_return_val_if_fail (theme < G_N_ELEMENTS (themes), (SolColour) { 0 });

  return themes[theme].background;
}
