/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-notices.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-notifier.h"

/* One for all: a later notice takes the place of an earlier one. */
#define ID "session"

typedef struct {
  GtkWidget *widget; /* weak */
  SolRunState state; /* at the last change */
} Follower;

static SolNoticesSender test_sender;
static gpointer test_sender_data;

static void
send_to_desktop (const char *title, const char *body)
{
  GApplication *application = g_application_get_default ();
  g_autoptr (GNotification) notification = NULL;

  if (application == NULL)
    return;
  if (title == NULL) {
    sol_notifier_withdraw (application, ID);
    return;
  }
  /* It has no action of its own: a click activates the program. */
  notification = g_notification_new (title);
  g_notification_set_body (notification, body);
  sol_notifier_send (application, ID, notification);
}

static void
send (const char *title, const char *body)
{
  if (test_sender != NULL)
    test_sender (title, body, test_sender_data);
  else
    send_to_desktop (title, body);
}

static void
tell (SolPlayer *player, const char *body)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  if (!g_settings_get_boolean (settings, "notifications"))
    return;
  send (sol_plan_get_title (sol_run_get_plan (sol_player_get_run (player))), body);
}

static gboolean
is_looked_at (GtkWidget *widget)
{
  GtkRoot *root = widget != NULL ? gtk_widget_get_root (widget) : NULL;

  return GTK_IS_WINDOW (root) && gtk_window_is_active (GTK_WINDOW (root));
}

static void
changed_cb (SolPlayer *player, gpointer user_data)
{
  Follower *self = user_data;
  SolRunState before = self->state;

  self->state = sol_run_get_state (sol_player_get_run (player));
  /* Who ends a pause is there. */
  if (before != SOL_RUN_STATE_RUNNING || is_looked_at (self->widget))
    return;
  if (self->state == SOL_RUN_STATE_ASKING)
    tell (player, _ ("You were away. The session waits for you."));
  else if (self->state == SOL_RUN_STATE_DONE && !sol_player_get_discarded (player))
    tell (player, _ ("The session is done."));
}

static void
follower_free (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Follower *self = data;

  g_clear_weak_pointer (&self->widget);
  g_free (self);
}

void
sol_notices_set_sender (SolNoticesSender sender, gpointer user_data)
{
  test_sender = sender;
  test_sender_data = user_data;
}

void
sol_notices_follow (SolPlayer *player, GtkWidget *widget)
{
  Follower *follower;

  g_return_if_fail (SOL_IS_PLAYER (player));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  follower = g_new0 (Follower, 1);
  g_set_weak_pointer (&follower->widget, widget);
  follower->state = sol_run_get_state (sol_player_get_run (player));
  g_signal_connect_data (player, "changed", G_CALLBACK (changed_cb), follower, follower_free, 0);
}

void
sol_notices_tell_kept (SolPlayer *player)
{
  g_return_if_fail (SOL_IS_PLAYER (player));

  tell (player, _ ("Paused and kept. Open Soleus to go on."));
}

void
sol_notices_withdraw (void)
{
  send (NULL, NULL);
}
