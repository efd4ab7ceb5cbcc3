/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-find.h"

GtkWidget *
sol_find_where (gpointer widget,
                gboolean (*is_it) (GtkWidget *widget, gconstpointer what),
                gconstpointer what)
{
  GtkWidget *found = is_it (widget, what) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = sol_find_where (child, is_it, what);
  return found;
}

static gboolean
is_of_type (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, *(const GType *) type);
}

GtkWidget *
sol_find (gpointer widget, GType type)
{
  return sol_find_where (widget, is_of_type, &type);
}

static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (is_of_type (widget, &type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

GPtrArray *
sol_find_all (gpointer widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (widget, type, found);
  return found;
}

GtkWidget *
sol_find_nth (gpointer widget, GType type, guint n)
{
  g_autoptr (GPtrArray) all = sol_find_all (widget, type);

  return n < all->len ? all->pdata[n] : NULL;
}

static gboolean
is_written (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text);
}

GtkWidget *
sol_find_written (gpointer widget, const char *text)
{
  return sol_find_where (widget, is_written, text);
}

static gboolean
leads_to (GtkWidget *widget, gconstpointer target)
{
  GVariant *value;

  if (!GTK_IS_ACTIONABLE (widget))
    return FALSE;
  value = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));
  return value != NULL && g_variant_is_of_type (value, G_VARIANT_TYPE_STRING) &&
         g_str_equal (g_variant_get_string (value, NULL), target);
}

GtkWidget *
sol_find_leading_to (gpointer widget, const char *target)
{
  return sol_find_where (widget, leads_to, target);
}

/* Whether the word that is broken at @at of @text is an address of a web page or a file, in which
 * no place is better than another. */
static gboolean
is_address (const char *text, const char *at)
{
  const char *start = at, *end = at;

  while (start > text && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (start))))
    start = g_utf8_prev_char (start);
  while (*end != '\0' && !g_unichar_isspace (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  for (const char *c = start; c + 1 < end; c++)
    if ((*c == '.' || *c == '/') && g_ascii_isalpha (c[1]))
      return TRUE;
  return FALSE;
}

static gboolean
is_broken (GtkWidget *widget, gconstpointer none G_GNUC_UNUSED)
{
  gboolean seen = GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget);
  PangoLayout *layout = seen ? gtk_label_get_layout (GTK_LABEL (widget)) : NULL;
  int n_lines = seen ? pango_layout_get_line_count (layout) : 0;

  for (int i = 1; i < n_lines; i++) {
    const char *text = pango_layout_get_text (layout);
    const char *start = text + pango_layout_get_line_readonly (layout, i)->start_index;

    if (g_unichar_isalpha (g_utf8_get_char (start)) &&
        g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (start))) &&
        !is_address (text, start)) {
      g_test_message ("“%s” is broken before “%s”", text, start);
      return TRUE;
    }
  }
  return FALSE;
}

GtkWidget *
sol_find_broken (gpointer widget)
{
  return sol_find_where (widget, is_broken, NULL);
}

/* A page of a stack that is not in front is no visible child. */
static gboolean
is_shown (GtkWidget *widget)
{
  return gtk_widget_get_visible (widget) && gtk_widget_get_child_visible (widget);
}

GtkWidget *
sol_find_label (gpointer widget, const char *text)
{
  GtkWidget *found = NULL;

  if (!is_shown (widget))
    return NULL;
  if (GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (widget), text) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = sol_find_label (child, text);
  return found;
}

static void
collect_texts (GtkWidget *widget, GString *texts)
{
  if (!is_shown (widget))
    return;
  if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
    g_string_append_printf (texts, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_texts (child, texts);
}

char *
sol_dup_texts (gpointer widget)
{
  GString *texts = g_string_new (NULL);

  collect_texts (widget, texts);
  return g_string_free (texts, FALSE);
}
