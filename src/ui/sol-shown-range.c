/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-shown-range.h"

static gboolean
set_current_value_cb (GtkAccessibleRange *range G_GNUC_UNUSED, double value G_GNUC_UNUSED)
{
  return FALSE;
}

void
sol_shown_range_init (GtkAccessibleRangeInterface *iface)
{
  iface->set_current_value = set_current_value_cb;
}
