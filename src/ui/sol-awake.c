/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-awake.h"

#include "sol-build.h"

/* The flag of "don't mark this session as idle", the same for portal and session manager. */
#define IDLE 8u

/* Whom to ask, in this order. */
typedef enum {
  KEEPER_PORTAL,
  KEEPER_SESSION_MANAGER,
  KEEPER_SCREEN_SAVER,
  N_KEEPERS,
} KeeperKind;

typedef struct {
  const char *name;
  const char *path;
  const char *interface;
  const char *answer; /* the type of what Inhibit gives */
} Keeper;

static const Keeper keepers[N_KEEPERS] = {
  [KEEPER_PORTAL] = { "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                      "org.freedesktop.portal.Inhibit", "(o)" },
  [KEEPER_SESSION_MANAGER] = { "org.gnome.SessionManager", "/org/gnome/SessionManager",
                               "org.gnome.SessionManager", "(u)" },
  [KEEPER_SCREEN_SAVER] = { "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                            "org.freedesktop.ScreenSaver", "(u)" },
};

struct _SolAwake {
  GObject parent_instance;

  GDBusConnection *bus;
  char *why;
  gboolean wanted;
  gboolean asking;   /* an answer is awaited */
  KeeperKind keeper; /* who is asked, or keeps it */
  GVariant *granted; /* what Inhibit gave; NULL while nobody keeps it */
};

G_DEFINE_FINAL_TYPE (SolAwake, sol_awake, G_TYPE_OBJECT)

static void settle (SolAwake *self);

static void
call (GDBusConnection *bus,
      const Keeper *keeper,
      const char *path,
      const char *interface,
      const char *method,
      GVariant *arguments,
      const char *answer,
      GAsyncReadyCallback callback,
      gpointer user_data)
{
  g_dbus_connection_call (bus, keeper->name, path, interface, method, arguments,
                          answer != NULL ? G_VARIANT_TYPE (answer) : NULL, G_DBUS_CALL_FLAGS_NONE,
                          SOL_AWAKE_PATIENCE_MS, NULL, callback, user_data);
}

/* Nobody waits for the answer: there is nothing to be done about a refusal. */
static void
release (SolAwake *self)
{
  const Keeper *keeper = &keepers[self->keeper];
  g_autoptr (GVariant) granted = g_steal_pointer (&self->granted);
  g_autoptr (GVariant) token = NULL;

  if (granted == NULL || self->bus == NULL)
    return;
  token = g_variant_get_child_value (granted, 0);
  if (self->keeper == KEEPER_PORTAL)
    call (self->bus, keeper, g_variant_get_string (token, NULL), "org.freedesktop.portal.Request",
          "Close", NULL, NULL, NULL, NULL);
  else
    call (self->bus, keeper, keeper->path, keeper->interface,
          self->keeper == KEEPER_SCREEN_SAVER ? "UnInhibit" : "Uninhibit",
          g_variant_new ("(u)", g_variant_get_uint32 (token)), NULL, NULL, NULL);
}

static GVariant *
make_arguments (SolAwake *self)
{
  GVariantDict options;

  switch (self->keeper) {
  case KEEPER_PORTAL:
    g_variant_dict_init (&options, NULL);
    g_variant_dict_insert (&options, "reason", "s", self->why);
    return g_variant_new ("(su@a{sv})", "", IDLE, g_variant_dict_end (&options));
  case KEEPER_SESSION_MANAGER:
    return g_variant_new ("(susu)", APPLICATION_ID, 0u, self->why, IDLE);
  case KEEPER_SCREEN_SAVER:
  case N_KEEPERS:
  default:
    return g_variant_new ("(ss)", APPLICATION_ID, self->why);
  }
}

static void
answered_cb (GObject *bus, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SolAwake) self = user_data;
  g_autoptr (GVariant) granted =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, NULL);

  self->asking = FALSE;
  if (granted != NULL)
    self->granted = g_steal_pointer (&granted);
  else
    self->keeper++;
  settle (self);
}

static void
ask (SolAwake *self)
{
  const Keeper *keeper = &keepers[self->keeper];

  self->asking = TRUE;
  call (self->bus, keeper, keeper->path, keeper->interface, "Inhibit", make_arguments (self),
        keeper->answer, answered_cb, g_object_ref (self));
}

static void
bus_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SolAwake) self = user_data;

  self->asking = FALSE;
  self->bus = g_bus_get_finish (result, NULL);
  if (self->bus == NULL)
    self->keeper = N_KEEPERS;
  settle (self);
}

/* Does the next thing that leads to what is wanted, unless an answer is awaited: then that
 * answer leads here again. */
static void
settle (SolAwake *self)
{
  if (self->asking)
    return;
  if (!self->wanted) {
    release (self);
    return;
  }
  if (self->granted != NULL || self->keeper == N_KEEPERS)
    return;
  if (self->bus != NULL) {
    ask (self);
    return;
  }
  self->asking = TRUE;
  g_bus_get (G_BUS_TYPE_SESSION, NULL, bus_cb, g_object_ref (self));
}

static void
sol_awake_dispose (GObject *object)
{
  SolAwake *self = SOL_AWAKE (object);

  release (self);
  g_clear_object (&self->bus);
  g_clear_pointer (&self->why, g_free);

  G_OBJECT_CLASS (sol_awake_parent_class)->dispose (object);
}

static void
sol_awake_class_init (SolAwakeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_awake_dispose;
}

static void
sol_awake_init (SolAwake *self G_GNUC_UNUSED)
{
}

SolAwake *
sol_awake_new (void)
{
  return g_object_new (SOL_TYPE_AWAKE, NULL);
}

void
sol_awake_set (SolAwake *self, gboolean awake, const char *why)
{
  g_return_if_fail (SOL_IS_AWAKE (self));
  g_return_if_fail (!awake || why != NULL);

  if (self->wanted == awake)
    return;
  self->wanted = awake;
  if (awake) {
    g_set_str (&self->why, why);
    if (!self->asking && self->granted == NULL)
      self->keeper = KEEPER_PORTAL; /* who was not there before may be there now */
  }
  settle (self);
}

const char *
sol_awake_get_kept_by (SolAwake *self)
{
  g_return_val_if_fail (SOL_IS_AWAKE (self), NULL);

  return self->granted != NULL ? keepers[self->keeper].name : NULL;
}
