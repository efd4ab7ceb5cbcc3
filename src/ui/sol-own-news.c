/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-own-news.h"

#include <glib/gi18n.h>

#include "sol-say.h"

#define KEY "sol-own-news"

/* Who saves often would read for a long time what was so. */
static void
take_back (AdwToastOverlay *toasts)
{
  AdwToast *before = g_object_get_data (G_OBJECT (toasts), KEY);

  if (before != NULL)
    adw_toast_dismiss (before);
}

static void
add (AdwToastOverlay *toasts, AdwToast *toast)
{
  g_object_set_data_full (G_OBJECT (toasts), KEY, g_object_ref (toast), g_object_unref);
  adw_toast_overlay_add_toast (toasts, toast);
}

/* Short: in a narrow window a title that has a button beside it has little room. */
static AdwToast *
create_toast (guint n_faults)
{
  g_autofree char *text = g_strdup_printf (
      /* Translators: in the files of a person's own content */
      ngettext ("%u mistake found", "%u mistakes found", n_faults), n_faults);
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_button_label (toast, _ ("Show"));
  adw_toast_set_action_name (toast, "win.faults");
  return toast;
}

void
sol_own_news_tell (AdwToastOverlay *toasts, AdwBanner *banner, GPtrArray *faults)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (ADW_IS_BANNER (banner));
  g_return_if_fail (faults != NULL);

  take_back (toasts);
  if (faults->len == 0)
    add (toasts, adw_toast_new (_ ("Your own content was read again")));
  else if (gtk_widget_get_mapped (GTK_WIDGET (banner)))
    sol_say (banner, adw_banner_get_title (banner));
  else
    add (toasts, create_toast (faults->len));
}
