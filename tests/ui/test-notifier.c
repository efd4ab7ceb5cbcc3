/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Notifications over a bus that belongs to the test: with somebody who shows them, and without,
 * where warnings would end the test. */

#include "sol-notifier.h"

typedef struct {
  GDBusConnection *desktop; /* of somebody else than the program */
  char *shown;              /* the title of what is shown */
} Fixture;

static GTestDBus *bus;
static GApplication *application;

static const char interface[] =
    "<node><interface name='org.freedesktop.Notifications'><method name='Notify'>"
    "<arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/>"
    "<arg type='a{sv}' direction='in'/><arg type='i' direction='in'/>"
    "<arg type='u' direction='out'/></method></interface></node>";

static void
called_cb (GDBusConnection *connection G_GNUC_UNUSED,
           const char *sender G_GNUC_UNUSED,
           const char *path G_GNUC_UNUSED,
           const char *interface_name G_GNUC_UNUSED,
           const char *method G_GNUC_UNUSED,
           GVariant *arguments,
           GDBusMethodInvocation *invocation,
           gpointer user_data)
{
  Fixture *fixture = user_data;

  g_clear_pointer (&fixture->shown, g_free);
  g_variant_get_child (arguments, 3, "s", &fixture->shown);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(u)", 1u));
}

static GVariant *
ask_bus (GDBusConnection *connection, const char *method, GVariant *arguments)
{
  return g_dbus_connection_call_sync (connection, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                      "org.freedesktop.DBus", method, arguments, NULL, 0, -1, NULL,
                                      NULL);
}

static void
begin_desktop (Fixture *fixture)
{
  static const GDBusInterfaceVTable vtable = { .method_call = called_cb };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (interface, NULL);
  g_autoptr (GVariant) owned = NULL;

  fixture->desktop =
      g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (bus),
                                              G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                  G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                              NULL, NULL, NULL);
  g_assert_cmpuint (
      g_dbus_connection_register_object (fixture->desktop, "/org/freedesktop/Notifications",
                                         node->interfaces[0], &vtable, fixture, NULL, NULL),
      >, 0);
  owned = ask_bus (fixture->desktop, "RequestName",
                   g_variant_new ("(su)", "org.freedesktop.Notifications", 0u));
  g_assert_nonnull (owned);
}

static void
end_desktop (Fixture *fixture)
{
  g_assert_true (g_dbus_connection_close_sync (fixture->desktop, NULL, NULL));
  g_clear_object (&fixture->desktop);
  g_clear_pointer (&fixture->shown, g_free);
}

static void
send (const char *title)
{
  g_autoptr (GNotification) notification = g_notification_new (title);

  sol_notifier_send (application, "session", notification);
}

static void
answered_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result G_GNUC_UNUSED, gpointer answered)
{
  *(gboolean *) answered = TRUE;
}

/* The bus answers in order: what was asked of it before is answered, as often as @times. */
static void
let_answer (guint times)
{
  while (times-- > 0) {
    gboolean answered = FALSE;

    g_dbus_connection_call (g_application_get_dbus_connection (application), "org.freedesktop.DBus",
                            "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId", NULL, NULL, 0,
                            -1, NULL, answered_cb, &answered);
    while (!answered)
      g_main_context_iteration (NULL, TRUE);
  }
}

/* Nobody is there: the warning that GLib would give ends the test. */
static void
test_nobody (void)
{
  send ("Soleus stretch");
  let_answer (4);
}

static void
test_shown (void)
{
  Fixture fixture = { 0 };

  if (g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS)) {
    g_test_skip ("in a sandbox a portal shows them");
    return;
  }
  begin_desktop (&fixture);
  send ("Soleus stretch");
  while (fixture.shown == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (fixture.shown, ==, "Soleus stretch");

  /* What is withdrawn at once never comes. */
  send ("Calf in a circle");
  sol_notifier_withdraw (application, "session");
  let_answer (4);
  g_assert_cmpstr (fixture.shown, ==, "Soleus stretch");
  end_desktop (&fixture);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  application = g_application_new ("io.github.soleusapp.Test", G_APPLICATION_DEFAULT_FLAGS);
  g_assert_true (g_application_register (application, NULL, NULL));
  g_dbus_connection_set_exit_on_close (g_application_get_dbus_connection (application), FALSE);
  g_test_add_func ("/notifier/nobody", test_nobody);
  g_test_add_func ("/notifier/shown", test_shown);
  status = g_test_run ();
  /* The application keeps its connection, which stopping the bus would wait for; the bus ends with
   * this process. */
  g_object_unref (application);
  return status;
}
