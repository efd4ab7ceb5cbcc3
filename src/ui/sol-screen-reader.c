/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-screen-reader.h"

struct _SolScreenReader {
  GObject parent_instance;

  GDBusProxy *status;
  GCancellable *cancellable;
  gboolean running;
};

enum {
  PROP_RUNNING = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SolScreenReader, sol_screen_reader, G_TYPE_OBJECT)

static void
update (SolScreenReader *self)
{
  g_autoptr (GVariant) value =
      g_dbus_proxy_get_cached_property (self->status, "ScreenReaderEnabled");
  gboolean running = value != NULL && g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN) &&
                     g_variant_get_boolean (value);

  if (self->running == running)
    return;
  self->running = running;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RUNNING]);
}

static void
status_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  GDBusProxy *status = g_dbus_proxy_new_for_bus_finish (result, &error);
  SolScreenReader *self = user_data;

  if (status == NULL)
    return; /* there is no bus, or this is gone already */
  self->status = status;
  g_signal_connect_object (status, "g-properties-changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

static void
sol_screen_reader_dispose (GObject *object)
{
  SolScreenReader *self = SOL_SCREEN_READER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->status);

  G_OBJECT_CLASS (sol_screen_reader_parent_class)->dispose (object);
}

static void
sol_screen_reader_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_RUNNING:
    g_value_set_boolean (value, SOL_SCREEN_READER (object)->running);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_screen_reader_class_init (SolScreenReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sol_screen_reader_dispose;
  object_class->get_property = sol_screen_reader_get_property;

  properties[PROP_RUNNING] =
      g_param_spec_boolean ("running", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sol_screen_reader_init (SolScreenReader *self)
{
  self->cancellable = g_cancellable_new ();
  g_dbus_proxy_new_for_bus (G_BUS_TYPE_SESSION, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START, NULL,
                            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status", self->cancellable,
                            status_cb, self);
}

SolScreenReader *
sol_screen_reader_new (void)
{
  return g_object_new (SOL_TYPE_SCREEN_READER, NULL);
}

gboolean
sol_screen_reader_get_running (SolScreenReader *self)
{
  g_return_val_if_fail (SOL_IS_SCREEN_READER (self), FALSE);

  return self->running;
}
