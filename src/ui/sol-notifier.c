/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-notifier.h"

/* How long the bus, which answers at once, is waited for. */
#define PATIENCE_MS 3000

/* Who shows notifications outside a sandbox. */
static const char *const shells[] = { "org.gtk.Notifications", "org.freedesktop.Notifications" };

/* Where they are looked for: among who is there, then among who would come when called. */
static const char *const lists[] = { "ListNames", "ListActivatableNames" };

/* One notification on its way. */
typedef struct {
  GApplication *application;
  GNotification *notification;
  char *id;
  guint number;
  guint list; /* index of the one that is asked for */
} Errand;

static guint newest; /* number of what was sent or withdrawn last */

static void look (Errand *errand);

static void
errand_free (Errand *errand)
{
  g_application_release (errand->application);
  g_object_unref (errand->application);
  g_object_unref (errand->notification);
  g_free (errand->id);
  g_free (errand);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Errand, errand_free)

/* While a notification is open, GLib (2.84) crashes in letting go of what it sent it by: the
 * application, which has that, is kept until the process ends. */
static void
send_now (GApplication *application, const char *id, GNotification *notification)
{
  static gsize kept = 0;

  if (g_once_init_enter (&kept)) {
    g_object_ref (application);
    g_once_init_leave (&kept, 1);
  }
  g_application_send_notification (application, id, notification);
}

static gboolean
has_shell (GVariant *answer)
{
  g_autofree const char **names = NULL;

  g_variant_get (answer, "(^a&s)", &names);
  for (guint i = 0; i < G_N_ELEMENTS (shells); i++)
    if (g_strv_contains (names, shells[i]))
      return TRUE;
  return FALSE;
}

static void
names_cb (GObject *bus, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Errand) errand = user_data;
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, NULL);

  if (errand->number != newest || answer == NULL)
    return;
  if (has_shell (answer))
    send_now (errand->application, errand->id, errand->notification);
  else if (++errand->list < G_N_ELEMENTS (lists))
    look (g_steal_pointer (&errand));
}

/* Takes @errand. */
static void
look (Errand *errand)
{
  g_dbus_connection_call (g_application_get_dbus_connection (errand->application),
                          "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                          lists[errand->list], NULL, G_VARIANT_TYPE ("(as)"),
                          G_DBUS_CALL_FLAGS_NONE, PATIENCE_MS, NULL, names_cb, errand);
}

/* There a portal shows notifications, and its absence is no complaint. */
static gboolean
is_sandboxed (void)
{
  return g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS);
}

void
sol_notifier_send (GApplication *application, const char *id, GNotification *notification)
{
  Errand *errand;

  g_return_if_fail (G_IS_APPLICATION (application));
  g_return_if_fail (id != NULL);
  g_return_if_fail (G_IS_NOTIFICATION (notification));

  newest++;
  if (g_application_get_dbus_connection (application) == NULL)
    return;
  if (is_sandboxed ()) {
    send_now (application, id, notification);
    return;
  }
  errand = g_new0 (Errand, 1);
  errand->application = g_object_ref (application);
  errand->notification = g_object_ref (notification);
  errand->id = g_strdup (id);
  errand->number = newest;
  g_application_hold (application);
  look (errand);
}

void
sol_notifier_withdraw (GApplication *application, const char *id)
{
  g_return_if_fail (G_IS_APPLICATION (application));
  g_return_if_fail (id != NULL);

  newest++;
  if (g_application_get_dbus_connection (application) != NULL)
    g_application_withdraw_notification (application, id);
}
