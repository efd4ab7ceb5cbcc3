/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-body-private.h"

#define N_THEMES 3

/* 0xrrggbb: light, dark, contrast. Lines stay darker than all that they bound; the two muscles wear
 * the hues that they have on the plates, the one at the front of the shin the red of all others. */
static const guint32 inks[SOL_N_BODY_INKS][N_THEMES] = {
  [SOL_BODY_INK_LINE] = { 0x3a2f2a, 0x0d0b0a, 0x000000 },
  [SOL_BODY_INK_SKIN] = { 0xe6bb9b, 0xcfa284, 0xf7e3d5 },
  [SOL_BODY_INK_SKIN_SHADE] = { 0xd5a480, 0xb98a6b, 0xe3bfa5 },
  [SOL_BODY_INK_SHIRT] = { 0x8c9dba, 0x8596b4, 0xc9d3e3 },
  [SOL_BODY_INK_SHORTS] = { 0x46536a, 0x596a86, 0x34405a },
  [SOL_BODY_INK_BAND] = { 0x36425a, 0x475670, 0x1d2740 },
  [SOL_BODY_INK_HAIR] = { 0x5d4a3f, 0x7a6557, 0x3c2c22 },
  [SOL_BODY_INK_MUSCLE] = { 0xdcab89, 0xc29273, 0xffffff },
  [SOL_BODY_INK_GASTROCNEMIUS] = { 0xe8832a, 0xee8a2d, 0xf08a1c },
  [SOL_BODY_INK_GASTROCNEMIUS_PALE] = { 0xf2b678, 0xe0a264, 0xffd3a0 },
  [SOL_BODY_INK_SOLEUS] = { 0x1f9a94, 0x22a49c, 0x12a59b },
  [SOL_BODY_INK_SOLEUS_PALE] = { 0xa3cfc4, 0x8fb9ab, 0xbfe9e2 },
  [SOL_BODY_INK_SHIN] = { 0xb8473d, 0xb04a40, 0xc8483d },
  [SOL_BODY_INK_SHIN_PALE] = { 0xd99a86, 0xbb8570, 0xf3c4ba },
  [SOL_BODY_INK_TENDON] = { 0xf3e6d8, 0xe2d2c1, 0xffffff },
  [SOL_BODY_INK_FLOOR] = { 0xdfdad3, 0x3b3a40, 0xffffff },
  [SOL_BODY_INK_STONE] = { 0xd3ccc2, 0x57555c, 0xffffff },
  [SOL_BODY_INK_WOOD] = { 0xc5a883, 0x8a7157, 0xffffff },
  [SOL_BODY_INK_CLOTH] = { 0xb9b3c4, 0x6a6576, 0xf0eef5 },
  [SOL_BODY_INK_METAL] = { 0x8f929a, 0x8d9099, 0x555555 },
  [SOL_BODY_INK_PULL] = { 0x8a4f7d, 0xb57fa9, 0x7a2f6b },
  [SOL_BODY_INK_PROP_LINE] = { 0x746c63, 0x8b8890, 0x000000 },
};

SolColour
sol_body_ink_get (SolBodyInk ink, SolTheme theme)
{
  guint32 value = inks[ink][theme];

  return (SolColour) { (value >> 16) / 255.0, ((value >> 8) & 0xff) / 255.0, (value & 0xff) / 255.0,
                       1 };
}

SolColour
sol_colour_mix (SolColour from, SolColour to, double t)
{
  return (SolColour) { from.red + (to.red - from.red) * t, from.green + (to.green - from.green) * t,
                       from.blue + (to.blue - from.blue) * t,
                       from.alpha + (to.alpha - from.alpha) * t };
}

void
sol_colour_set (SolColour colour, cairo_t *cr)
{
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha);
}
