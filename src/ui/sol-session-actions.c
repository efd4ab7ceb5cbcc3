/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-actions.h"

#include "sol-arrow-keys.h"
#include "sol-safety.h"
#include "sol-screening.h"
#include "sol-session-page.h"

static SolPlayer *
get_player (GtkWidget *widget)
{
  return sol_session_page_get_player (SOL_SESSION_PAGE (widget));
}

static gboolean
is_done (GtkWidget *widget)
{
  return sol_run_get_state (sol_player_get_run (get_player (widget))) == SOL_RUN_STATE_DONE;
}

/* While steps are shown, the keys are theirs. Returns whether they are. */
static gboolean
go_in_steps (GtkWidget *widget, gboolean forward)
{
  SolSessionSteps *steps = sol_session_page_get_steps (SOL_SESSION_PAGE (widget));

  if (steps != NULL)
    sol_session_steps_go (steps, forward);
  return steps != NULL;
}

static gboolean
is_in_steps (GtkWidget *widget)
{
  return sol_session_page_get_steps (SOL_SESSION_PAGE (widget)) != NULL;
}

static void
know_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolSessionSteps *steps = sol_session_page_get_steps (SOL_SESSION_PAGE (widget));

  if (steps != NULL)
    sol_session_steps_know (steps);
}

static void
toggle_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  if (!is_done (widget) && !go_in_steps (widget, TRUE))
    sol_player_toggle (get_player (widget));
}

static void
back_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  if (!go_in_steps (widget, FALSE))
    sol_player_back (get_player (widget));
}

static void
next_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  if (!go_in_steps (widget, TRUE))
    sol_player_next (get_player (widget));
}

static void
repeat_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  if (!is_in_steps (widget))
    sol_player_repeat (get_player (widget));
}

/* The count is longer then, which who does not see it has to be told. */
static void
add_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  if (is_in_steps (widget) || is_done (widget))
    return;
  sol_player_add (get_player (widget));
  sol_player_tell (get_player (widget));
}

static void
end_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_player_end (get_player (widget));
}

static void
close_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "navigation.pop", NULL);
}

static void
discard_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_player_discard (get_player (widget));
  close_cb (widget, NULL, NULL);
}

static void
tell_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolSessionSteps *steps = sol_session_page_get_steps (SOL_SESSION_PAGE (widget));

  if (steps != NULL)
    sol_session_steps_tell (steps);
  else
    sol_player_tell (get_player (widget));
}

static void
felt_high_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_session_page_answer_felt (SOL_SESSION_PAGE (widget), SOL_WHERE_HIGH);
}

static void
felt_low_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_session_page_answer_felt (SOL_SESSION_PAGE (widget), SOL_WHERE_LOW);
}

/* Where nothing is asked, the keys are left to what moves the focus. */
static gboolean
felt_key_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data G_GNUC_UNUSED)
{
  return sol_session_page_answer_felt (SOL_SESSION_PAGE (widget), g_variant_get_boolean (arguments)
                                                                      ? SOL_WHERE_HIGH
                                                                      : SOL_WHERE_LOW);
}

static SolValue *
get_recipe (GtkWidget *widget)
{
  SolPlan *plan = sol_run_get_plan (sol_player_get_run (get_player (widget)));
  SolRoutine *routine = sol_plan_get_routine (plan);

  return routine != NULL ? SOL_VALUE (routine) : SOL_VALUE (sol_plan_get_exercise (plan));
}

static gboolean
any_red_flag_stands (void)
{
  g_autoptr (SolSafety) safety = sol_safety_new ();

  return sol_triage_any_stands (sol_safety_get_triage (safety), sol_safety_get_now_us ());
}

/* What is to be asked before it is asked before it is done once more, too. */
static void
again_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));
  SolValue *recipe = get_recipe (widget);
  g_autofree char *start = NULL;

  if (!sol_screening_needs_page (recipe) && !any_red_flag_stands ()) {
    sol_player_restart (get_player (widget));
    sol_player_start (get_player (widget));
    return;
  }
  start = g_strconcat (sol_value_get_element (recipe), ":", sol_value_get_id (recipe), NULL);
  close_cb (widget, NULL, NULL);
  gtk_widget_activate_action (root, "win.start", "s", start);
}

/* First it pauses and asks; where it asks already, the question stands, and full screen ends. */
static void
leave_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolPlayer *player = get_player (widget);
  gboolean was_passing = sol_player_is_passing (player);
  GtkRoot *root = gtk_widget_get_root (widget);

  if (!sol_session_page_ask (SOL_SESSION_PAGE (widget)))
    close_cb (widget, NULL, NULL);
  else if (!was_passing && GTK_IS_WINDOW (root) && gtk_window_is_fullscreen (GTK_WINDOW (root)))
    gtk_window_unfullscreen (GTK_WINDOW (root));
}

/* Left and right are where they point to: where lines run from right to left, what comes next is
 * on the left. */
static gboolean
arrow_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data G_GNUC_UNUSED)
{
  guint key = sol_arrow_keys_turn (widget, g_variant_get_uint32 (arguments));

  if (is_done (widget))
    return FALSE;
  return gtk_widget_activate_action (widget, key == GDK_KEY_Right ? "session.next" : "session.back",
                                     NULL);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const struct {
    const char *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "session.toggle", toggle_cb },
    { "session.back", back_cb },
    { "session.next", next_cb },
    { "session.repeat", repeat_cb },
    { "session.add", add_cb },
    { "session.end", end_cb },
    { "session.leave", leave_cb },
    { "session.again", again_cb },
    { "session.close", close_cb },
    { "session.tell", tell_cb },
    { "session.discard", discard_cb },
    { "session.know", know_cb },
    { "session.felt-high", felt_high_cb },
    { "session.felt-low", felt_low_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
}

static void
install_keys (GtkWidgetClass *widget_class)
{
  /* A menu tells the last one of each action. */
  static const struct {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_KP_Space, 0, "session.toggle" },
    { GDK_KEY_space, 0, "session.toggle" },
    { GDK_KEY_r, 0, "session.repeat" },
    { GDK_KEY_KP_Add, 0, "session.add" },
    { GDK_KEY_plus, GDK_SHIFT_MASK, "session.add" }, /* where it is no key of its own */
    { GDK_KEY_plus, 0, "session.add" },
    { GDK_KEY_m, 0, "cue.cue-sound" },
    { GDK_KEY_t, 0, "session.tell" },
    { GDK_KEY_Escape, 0, "session.leave" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers,
                                         keys[i].action, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, felt_key_cb, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, felt_key_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, arrow_cb, "u", GDK_KEY_Left);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, arrow_cb, "u", GDK_KEY_Right);
}

void
sol_session_actions_install (GtkWidgetClass *page_class)
{
  install_actions (page_class);
  install_keys (page_class);
}
