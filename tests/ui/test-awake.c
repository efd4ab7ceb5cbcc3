/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who is asked to keep the screen on, over a bus that belongs to the test. */

#include "sol-awake.h"

typedef struct {
  GTestDBus *bus;
  GDBusConnection *manager; /* of somebody else than the program */
  gboolean answers;
  guint inhibited;
  guint uninhibited;
} Fixture;

static const char interface[] =
    "<node><interface name='org.gnome.SessionManager'>"
    "<method name='Inhibit'><arg type='s' direction='in'/><arg type='u' direction='in'/>"
    "<arg type='s' direction='in'/><arg type='u' direction='in'/>"
    "<arg type='u' direction='out'/></method>"
    "<method name='Uninhibit'><arg type='u' direction='in'/></method></interface></node>";

static void
called_cb (GDBusConnection *connection G_GNUC_UNUSED,
           const char *sender G_GNUC_UNUSED,
           const char *path G_GNUC_UNUSED,
           const char *interface_name G_GNUC_UNUSED,
           const char *method,
           GVariant *arguments,
           GDBusMethodInvocation *invocation,
           gpointer user_data)
{
  Fixture *fixture = user_data;
  guint32 number = 0;

  if (g_str_equal (method, "Inhibit")) {
    g_variant_get_child (arguments, 3, "u", &number);
    g_assert_cmpuint (number, ==, 8);
    fixture->inhibited++;
    if (fixture->answers)
      g_dbus_method_invocation_return_value (invocation, g_variant_new ("(u)", 77u));
    return;
  }
  g_variant_get (arguments, "(u)", &number);
  g_assert_cmpuint (number, ==, 77);
  fixture->uninhibited++;
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static void
own_name (Fixture *fixture)
{
  static const GDBusInterfaceVTable vtable = { .method_call = called_cb };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (interface, NULL);
  g_autoptr (GVariant) owned = NULL;

  fixture->manager =
      g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (fixture->bus),
                                              G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                  G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                              NULL, NULL, NULL);
  g_assert_nonnull (fixture->manager);
  g_assert_cmpuint (g_dbus_connection_register_object (
                        fixture->manager, "/org/gnome/SessionManager",
                        g_dbus_node_info_lookup_interface (node, "org.gnome.SessionManager"),
                        &vtable, fixture, NULL, NULL),
                    >, 0);
  owned = g_dbus_connection_call_sync (
      fixture->manager, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
      "RequestName", g_variant_new ("(su)", "org.gnome.SessionManager", 0u), NULL, 0, -1, NULL,
      NULL);
  g_assert_nonnull (owned);
}

static void
set_up (Fixture *fixture, gconstpointer answers)
{
  fixture->answers = GPOINTER_TO_INT (answers);
  fixture->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (fixture->bus);
  own_name (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer answers G_GNUC_UNUSED)
{
  g_assert_true (g_dbus_connection_close_sync (fixture->manager, NULL, NULL));
  g_clear_object (&fixture->manager);
  g_test_dbus_stop (fixture->bus);
  g_clear_object (&fixture->bus);
}

static void
iterate_until (guint *count)
{
  while (*count == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_kept (Fixture *fixture, gconstpointer answers G_GNUC_UNUSED)
{
  SolAwake *awake = sol_awake_new ();

  sol_awake_set (awake, TRUE, "A session is running");
  while (sol_awake_get_kept_by (awake) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (sol_awake_get_kept_by (awake), ==, "org.gnome.SessionManager");
  sol_awake_set (awake, TRUE, "A session is running");
  sol_awake_set (awake, FALSE, NULL);
  g_assert_null (sol_awake_get_kept_by (awake));
  iterate_until (&fixture->uninhibited);
  g_assert_cmpuint (fixture->inhibited, ==, 1);
  g_assert_finalize_object (awake);
}

/* What was granted when nobody wants it any more is given back. */
static void
test_late_answer (Fixture *fixture, gconstpointer answers G_GNUC_UNUSED)
{
  g_autoptr (SolAwake) awake = sol_awake_new ();

  sol_awake_set (awake, TRUE, "A session is running");
  sol_awake_set (awake, FALSE, NULL);
  sol_awake_set (awake, TRUE, "A session is running");
  iterate_until (&fixture->inhibited);
  sol_awake_set (awake, FALSE, NULL);
  iterate_until (&fixture->uninhibited);
  g_assert_null (sol_awake_get_kept_by (awake));
}

/* No call waits for who never answers. */
static void
test_no_answer (Fixture *fixture, gconstpointer answers G_GNUC_UNUSED)
{
  g_autoptr (SolAwake) awake = sol_awake_new ();
  gint64 begin_us = g_get_monotonic_time ();

  sol_awake_set (awake, TRUE, "A session is running");
  g_assert_cmpint (g_get_monotonic_time () - begin_us, <, G_USEC_PER_SEC / 10);
  iterate_until (&fixture->inhibited);
  begin_us = g_get_monotonic_time ();
  sol_awake_set (awake, FALSE, NULL);
  g_assert_cmpint (g_get_monotonic_time () - begin_us, <, G_USEC_PER_SEC / 10);
  g_assert_null (sol_awake_get_kept_by (awake));
}

static void
test_no_bus (void)
{
  if (g_test_subprocess ()) {
    g_autoptr (SolAwake) awake = sol_awake_new ();

    sol_awake_set (awake, TRUE, "A session is running");
    for (guint i = 0; i < 20; i++)
      g_main_context_iteration (NULL, i == 0);
    g_assert_null (sol_awake_get_kept_by (awake));
    return;
  }
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_unsetenv ("DBUS_SESSION_BUS_ADDRESS");
  g_test_trap_assert_passed ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/awake/no-bus", test_no_bus);
  g_test_add ("/awake/kept", Fixture, GINT_TO_POINTER (TRUE), set_up, test_kept, tear_down);
  g_test_add ("/awake/late-answer", Fixture, GINT_TO_POINTER (TRUE), set_up, test_late_answer,
              tear_down);
  g_test_add ("/awake/no-answer", Fixture, GINT_TO_POINTER (FALSE), set_up, test_no_answer,
              tear_down);

  return g_test_run ();
}
