/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-marks-label.h"

#include <string.h>

#include "sol-link-area.h"
#include "sol-marks.h"
#include "sol-term-popover.h"

static gboolean
can_open (const char *target)
{
  static const char *const kinds[] = { "exercise:", "routine:", "structure:", "topic:",
                                       "claim:",    "care:",    "term:",      "red-flag:" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_has_prefix (target, kinds[i]))
      return TRUE;
  return FALSE;
}

/* Whether @markup has a link that leads nowhere in the window, and its place. */
static const char *
find_dead_link (const char *markup, const char **inside)
{
  static const char open[] = "<a href=\"";

  for (const char *at = strstr (markup, open); at != NULL; at = strstr (at + 1, open)) {
    if (can_open (at + strlen (open)))
      continue;
    *inside = strchr (at, '>') + 1;
    return at;
  }
  return NULL;
}

char *
sol_marks_label_dup_markup (SolLibrary *library, const char *text)
{
  g_autofree char *markup = NULL;
  const char *inside = NULL;
  const char *link;

  g_return_val_if_fail (text != NULL, NULL);
  markup = sol_marks_to_markup (text, sol_marks_words_name_link, library);
  while ((link = find_dead_link (markup, &inside)) != NULL) {
    const char *end = strstr (inside, "</a>");
    GString *rest = g_string_new_len (markup, link - markup);

    g_string_append_len (rest, inside, end - inside);
    g_string_append (rest, end + strlen ("</a>"));
    g_free (markup);
    markup = g_string_free (rest, FALSE);
  }
  return g_steal_pointer (&markup);
}

static gboolean
show_term (GtkLabel *label, const char *target)
{
  SolLibrary *library = g_object_get_data (G_OBJECT (label), "library");
  GdkRectangle area;
  gboolean is_found = sol_link_area_find (label, target, &area);

  return sol_term_popover_show (GTK_WIDGET (label), is_found ? &area : NULL, library,
                                target + strlen ("term:"));
}

/* -- Which link one is at -- */

/* GTK marks what the keys lead to when they come to the label, and not from link to link in it. */
static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code G_GNUC_UNUSED,
        GdkModifierType state G_GNUC_UNUSED,
        gpointer data G_GNUC_UNUSED)
{
  GtkWidget *label = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  GtkRoot *root = gtk_widget_get_root (label);

  if ((key == GDK_KEY_Tab || key == GDK_KEY_ISO_Left_Tab) && GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
  return GDK_EVENT_PROPAGATE;
}

/* The link to @target, from 0. */
static guint
find_link (GtkLabel *label, const char *target)
{
  const char *markup = gtk_label_get_label (label);
  g_autofree char *open = g_markup_printf_escaped ("<a href=\"%s\"", target);
  const char *end = strstr (markup, open);
  guint n = 0;

  for (const char *at = strstr (markup, "<a "); end != NULL && at != NULL && at < end;
       at = strstr (at + 1, "<a "))
    n++;
  return n;
}

static gboolean
return_cb (gpointer data)
{
  GtkWidget *label = data;
  guint n = GPOINTER_TO_UINT (g_object_steal_data (G_OBJECT (label), "left-by"));

  for (; n > 0 && gtk_widget_has_focus (label); n--)
    gtk_widget_child_focus (label, GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

/* Who comes back is at the link by which they left: GTK begins with the first. */
static void
focus_changed_cb (GtkWidget *label)
{
  if (gtk_widget_has_focus (label) && g_object_get_data (G_OBJECT (label), "left-by") != NULL)
    g_idle_add_full (G_PRIORITY_DEFAULT, return_cb, g_object_ref (label), g_object_unref);
}

static void
watch_keys (GtkWidget *label)
{
  GtkEventController *keys;

  if (g_object_get_data (G_OBJECT (label), "keys") != NULL)
    return;
  keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), NULL);
  g_signal_connect (label, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);
  g_object_set_data (G_OBJECT (label), "keys", keys);
  gtk_widget_add_controller (label, keys);
}

/* The label's own handler would look for an application that opens "exercise:". A term is told in
 * place. */
static gboolean
activate_link_cb (GtkLabel *label, const char *target)
{
  g_object_set_data (G_OBJECT (label), "left-by", GUINT_TO_POINTER (find_link (label, target)));
  if (g_str_has_prefix (target, "term:") && show_term (label, target))
    return TRUE;
  gtk_widget_activate_action (GTK_WIDGET (label), "win.open", "s", target);
  return TRUE;
}

void
sol_marks_label_set (GtkLabel *label, SolLibrary *library, const char *text)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
  if (text == NULL)
    return;
  markup = sol_marks_label_dup_markup (library, text);
  gtk_label_set_markup (label, markup);
  g_signal_handlers_disconnect_by_func (label, activate_link_cb, NULL);
  g_object_set_data_full (G_OBJECT (label), "library",
                          library != NULL ? g_object_ref (library) : NULL, g_object_unref);
  if (strstr (markup, "<a ") == NULL)
    return;
  g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);
  watch_keys (GTK_WIDGET (label));
}

GtkWidget *
sol_marks_label_new (SolLibrary *library, const char *text)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  sol_marks_label_set (GTK_LABEL (label), library, text);
  return label;
}
