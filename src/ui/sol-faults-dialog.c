/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-faults-dialog.h"

#include <glib/gi18n.h>

#include "sol-tooltip.h"

static const char *
message_at (GPtrArray *faults, guint i)
{
  return ((const GError *) g_ptr_array_index (faults, i))->message;
}

static char *
join_messages (GPtrArray *faults)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < faults->len; i++)
    g_string_append_printf (text, "%s\n", message_at (faults, i));
  return g_string_free (text, FALSE);
}

static void
copy_cb (GtkWidget *button, gpointer text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), text);
}

static GtkWidget *
create_copy_button (GPtrArray *faults)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-copy-symbolic");

  sol_tooltip_set (button, _ ("Copy All"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Copy All"), -1);
  g_signal_connect_data (button, "clicked", G_CALLBACK (copy_cb), join_messages (faults),
                         (GClosureNotify) (GCallback) g_free, 0);
  return button;
}

static GtkWidget *
create_label (const char *message)
{
  GtkWidget *label = gtk_label_new (message);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

static GtkWidget *
create_list (GPtrArray *faults)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *intro = create_label (_ ("What has a mistake is left out, or stays as it last was "
                                      "right; all else is there. Mend the file and save it."));

  gtk_box_append (GTK_BOX (box), intro);
  for (guint i = 0; i < faults->len; i++) {
    GtkWidget *label = create_label (message_at (faults, i));

    gtk_widget_add_css_class (label, "monospace");
    gtk_box_append (GTK_BOX (box), label);
  }
  g_object_set (box, "margin-start", 18, "margin-end", 18, "margin-top", 6, "margin-bottom", 18,
                NULL);
  return box;
}

AdwDialog *
sol_faults_dialog_new (GPtrArray *faults)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_return_val_if_fail (faults != NULL && faults->len > 0, dialog);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), create_copy_button (faults));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), create_list (faults));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);
  adw_dialog_set_child (dialog, view);
  adw_dialog_set_title (dialog, _ ("Mistakes in Content Files"));
  adw_dialog_set_content_width (dialog, 640);
  adw_dialog_set_content_height (dialog, 360);
  return dialog;
}

void
sol_faults_dialog_tell (AdwBanner *banner, GPtrArray *faults)
{
  g_autofree char *text = NULL;

  g_return_if_fail (ADW_IS_BANNER (banner));
  g_return_if_fail (faults != NULL);

  /* A banner that is not revealed is still read. */
  gtk_widget_set_visible (GTK_WIDGET (banner), faults->len > 0);
  adw_banner_set_revealed (banner, faults->len > 0);
  if (faults->len == 0)
    return;
  text = g_strdup_printf (ngettext ("%u mistake in your content files",
                                    "%u mistakes in your content files", faults->len),
                          faults->len);
  adw_banner_set_title (banner, text);
}
