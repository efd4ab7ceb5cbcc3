/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-alarm.h"

static gboolean
dispatch_cb (GSource *source G_GNUC_UNUSED, GSourceFunc func, gpointer data)
{
  return func (data);
}

GSource *
sol_alarm_new (GSourceFunc func, gpointer data)
{
  static GSourceFuncs funcs = { .dispatch = dispatch_cb };
  GSource *alarm = g_source_new (&funcs, sizeof (GSource));

  g_source_set_static_name (alarm, "session");
  g_source_set_callback (alarm, func, data, NULL);
  g_source_set_ready_time (alarm, -1);
  g_source_attach (alarm, NULL);
  return alarm;
}
