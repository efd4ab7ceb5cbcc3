/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-look.h"

SolTheme
sol_figure_look_get_theme (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  if (adw_style_manager_get_dark (manager))
    return SOL_THEME_DARK;
  return adw_style_manager_get_high_contrast (manager) ? SOL_THEME_CONTRAST : SOL_THEME_LIGHT;
}

SolColour
sol_figure_look_get_outline (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  AdwAccentColor accent = adw_style_manager_get_accent_color (manager);
  GdkRGBA rgba;

  if (accent == ADW_ACCENT_COLOR_ORANGE || accent == ADW_ACCENT_COLOR_TEAL)
    accent = ADW_ACCENT_COLOR_BLUE;
  adw_accent_color_to_standalone_rgba (accent, adw_style_manager_get_dark (manager), &rgba);
  return (SolColour) { rgba.red, rgba.green, rgba.blue, 1 };
}

double
sol_figure_look_get_scale (GtkWidget *widget)
{
  GtkNative *native = gtk_widget_get_native (widget);
  GdkSurface *surface = native == NULL ? NULL : gtk_native_get_surface (native);

  return surface == NULL ? 1 : gdk_surface_get_scale (surface);
}

GdkTexture *
sol_figure_look_dup_texture (cairo_surface_t *surface)
{
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  int height = cairo_image_surface_get_height (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (
      cairo_image_surface_get_data (surface), stride * (gsize) height,
      (GDestroyNotify) cairo_surface_destroy, cairo_surface_reference (surface));
  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height,
                                 GDK_MEMORY_DEFAULT, bytes, stride);
}

void
sol_figure_look_watch (GCallback changed, gpointer object)
{
  static const char *const signals[] = { "notify::dark", "notify::high-contrast",
                                         "notify::accent-color" };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (adw_style_manager_get_default (), signals[i], changed, object,
                             G_CONNECT_SWAPPED);
}
