/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-gtk-hints.h"

/* GTK reads a style with its settings, and libadwaita, which brings one of its own, has it read
 * this empty one instead. */
#define STYLE_VARIABLE "GTK_THEME"
#define EMPTY_STYLE "Adwaita-empty"

/* Where nothing renders, GTK has OpenGL drawn by the processor, which takes several times as long
 * as its own Cairo renderer does, and 50 ms and 17 MiB to load. Without OpenGL it takes Cairo. */
#define GRAPHICS_VARIABLE "GDK_DISABLE"
#define NO_GRAPHICS "gl,vulkan"
#define RENDERER_VARIABLE "GSK_RENDERER"

static gboolean
is_told_of_cairo (void)
{
  return g_strcmp0 (g_getenv (RENDERER_VARIABLE), "cairo") == 0;
}

/* The kernel's own render nodes. */
static gboolean
find_render_node (const char *devices)
{
  g_autofree char *folder = g_build_filename (devices, "dri", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    if (g_str_has_prefix (name, "renderD"))
      return TRUE;
  }
  return FALSE;
}

/* Those that drivers from outside the kernel have: NVIDIA's, Windows' for its Linux, Qualcomm's and
 * Arm's. */
static gboolean
find_other_node (const char *devices)
{
  static const char *const names[] = { "nvidiactl", "dxg", "kgsl-3d0", "mali0" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = g_build_filename (devices, names[i], NULL);

    if (g_file_test (path, G_FILE_TEST_EXISTS))
      return TRUE;
  }
  return FALSE;
}

gboolean
sol_gtk_hints_find_graphics (const char *devices)
{
  g_return_val_if_fail (devices != NULL, FALSE);
  return find_render_node (devices) || find_other_node (devices);
}

static gboolean
needs_no_graphics (const char *devices)
{
  if (g_getenv (RENDERER_VARIABLE) != NULL)
    return is_told_of_cairo ();
  return !sol_gtk_hints_find_graphics (devices);
}

static SolGtkHints
tell (SolGtkHints hint, const char *variable, const char *value)
{
  if (g_getenv (variable) != NULL || !g_setenv (variable, value, FALSE))
    return SOL_GTK_HINTS_NONE;
  return hint;
}

SolGtkHints
sol_gtk_hints_tell (const char *devices)
{
  SolGtkHints hints = tell (SOL_GTK_HINTS_STYLE, STYLE_VARIABLE, EMPTY_STYLE);

  if (needs_no_graphics (devices))
    hints |= tell (SOL_GTK_HINTS_GRAPHICS, GRAPHICS_VARIABLE, NO_GRAPHICS);
  return hints;
}

void
sol_gtk_hints_withdraw (SolGtkHints hints)
{
  if (hints & SOL_GTK_HINTS_STYLE)
    g_unsetenv (STYLE_VARIABLE);
  if (hints & SOL_GTK_HINTS_GRAPHICS)
    g_unsetenv (GRAPHICS_VARIABLE);
}
