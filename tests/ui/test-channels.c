/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which channels tell a session's cues, over a bus that belongs to the test. */

#include "sol-build.h"
#include "sol-channels.h"

/* Who says whether a screen reader runs. */
typedef struct {
  GTestDBus *bus;
  GDBusConnection *connection;
  gboolean running;
} Status;

typedef struct {
  GSettings *settings;
  SolSounder *sounder;
  SolSpeaker *speaker;
  SolCues *cues;
} Fixture;

static Status status;

static const char interface[] =
    "<node><interface name='org.a11y.Status'>"
    "<property name='ScreenReaderEnabled' type='b' access='read'/></interface></node>";

static GVariant *
get_property_cb (GDBusConnection *connection G_GNUC_UNUSED,
                 const char *sender G_GNUC_UNUSED,
                 const char *path G_GNUC_UNUSED,
                 const char *interface_name G_GNUC_UNUSED,
                 const char *property G_GNUC_UNUSED,
                 GError **error G_GNUC_UNUSED,
                 gpointer user_data G_GNUC_UNUSED)
{
  return g_variant_new_boolean (status.running);
}

static void
begin_status (void)
{
  static const GDBusInterfaceVTable vtable = { .get_property = get_property_cb };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (interface, NULL);
  g_autoptr (GVariant) owned = NULL;

  status.bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (status.bus);
  status.connection =
      g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (status.bus),
                                              G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                  G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                              NULL, NULL, NULL);
  g_assert_nonnull (status.connection);
  g_assert_cmpuint (g_dbus_connection_register_object (status.connection, "/org/a11y/bus",
                                                       node->interfaces[0], &vtable, NULL, NULL,
                                                       NULL),
                    >, 0);
  owned = g_dbus_connection_call_sync (
      status.connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
      "RequestName", g_variant_new ("(su)", "org.a11y.Bus", 0u), NULL, 0, -1, NULL, NULL);
  g_assert_nonnull (owned);
}

static void
end_status (void)
{
  g_assert_true (g_dbus_connection_close_sync (status.connection, NULL, NULL));
  g_clear_object (&status.connection);
  g_test_dbus_stop (status.bus);
  g_clear_object (&status.bus);
}

static void
set_running (gboolean running)
{
  GVariantBuilder changed;

  status.running = running;
  g_variant_builder_init (&changed, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&changed, "{sv}", "ScreenReaderEnabled", g_variant_new_boolean (running));
  g_assert_true (g_dbus_connection_emit_signal (
      status.connection, NULL, "/org/a11y/bus", "org.freedesktop.DBus.Properties",
      "PropertiesChanged",
      g_variant_new ("(s@a{sv}as)", "org.a11y.Status", g_variant_builder_end (&changed), NULL),
      NULL));
}

static void
set_up (Fixture *fixture, gconstpointer running)
{
  status.running = GPOINTER_TO_INT (running);
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_reset (fixture->settings, "cue-sound");
  g_settings_reset (fixture->settings, "cue-speech");
  g_settings_reset (fixture->settings, "sound-volume");
  fixture->sounder = sol_sounder_new_for_sink ("fakesink");
  fixture->speaker = sol_speaker_new (fixture->sounder);
  fixture->cues = sol_cues_new (fixture->sounder, fixture->speaker);
  sol_channels_bind (fixture->cues, fixture->settings);
}

static void
tear_down (Fixture *fixture, gconstpointer running G_GNUC_UNUSED)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->cues));
  g_clear_object (&fixture->speaker);
  g_clear_object (&fixture->sounder);
  g_clear_object (&fixture->settings);
}

static void
iterate_until_muted (Fixture *fixture, gboolean muted)
{
  while (sol_speaker_get_muted (fixture->speaker) != muted)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_sound (Fixture *fixture, gconstpointer running G_GNUC_UNUSED)
{
  g_assert_false (sol_sounder_get_muted (fixture->sounder));
  g_settings_set_boolean (fixture->settings, "cue-sound", FALSE);
  g_assert_true (sol_sounder_get_muted (fixture->sounder));
  g_settings_set_boolean (fixture->settings, "cue-sound", TRUE);
  g_assert_false (sol_sounder_get_muted (fixture->sounder));
  g_settings_set_double (fixture->settings, "sound-volume", 0.25);
  g_assert_cmpfloat (sol_sounder_get_volume (fixture->sounder), ==, 0.25);
}

static void
test_speech (Fixture *fixture, gconstpointer running G_GNUC_UNUSED)
{
  g_assert_true (sol_speaker_get_muted (fixture->speaker));
  g_settings_set_boolean (fixture->settings, "cue-speech", TRUE);
  g_assert_false (sol_speaker_get_muted (fixture->speaker));
  g_settings_set_boolean (fixture->settings, "cue-speech", FALSE);
  g_assert_true (sol_speaker_get_muted (fixture->speaker));
}

/* A screen reader that runs already, ends and begins. */
static void
test_screen_reader (Fixture *fixture, gconstpointer running G_GNUC_UNUSED)
{
  g_settings_set_boolean (fixture->settings, "cue-speech", TRUE);
  iterate_until_muted (fixture, TRUE);
  set_running (FALSE);
  iterate_until_muted (fixture, FALSE);
  set_running (TRUE);
  iterate_until_muted (fixture, TRUE);

  /* It does not bring back what was switched off. */
  g_settings_set_boolean (fixture->settings, "cue-speech", FALSE);
  set_running (FALSE);
  g_assert_true (sol_speaker_get_muted (fixture->speaker));
}

#define ADD(name, running, func)                                                                   \
  g_test_add ("/channels/" name, Fixture, GINT_TO_POINTER (running), set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  begin_status ();
  ADD ("sound", FALSE, test_sound);
  ADD ("speech", FALSE, test_speech);
  ADD ("screen-reader", TRUE, test_screen_reader);
  result = g_test_run ();
  end_status ();
  return result;
}
