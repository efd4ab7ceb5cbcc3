/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-toast.h"

/* Twice libadwaita's own time: whoever has to hear of a button, or find its key, is slower. */
#define TIME_TO_PRESS_S 10

/* While it is shown libadwaita has screen readers say the words on its button as they are: the
 * underscore comes after. */
void
sol_toast_show (AdwToastOverlay *overlay, AdwToast *toast)
{
  g_autoptr (AdwToast) shown = NULL;
  g_autofree char *label = NULL;
  g_autofree char *plain = NULL;
  g_auto (GStrv) parts = NULL;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay));
  g_return_if_fail (ADW_IS_TOAST (toast));

  shown = g_object_ref (toast);
  label = g_strdup (adw_toast_get_button_label (toast));
  if (label == NULL) {
    adw_toast_overlay_add_toast (overlay, toast);
    return;
  }
  adw_toast_set_timeout (toast, TIME_TO_PRESS_S);
  parts = g_strsplit (label, "_", -1);
  plain = g_strjoinv ("", parts);
  adw_toast_set_button_label (toast, plain);
  adw_toast_overlay_add_toast (overlay, toast);
  adw_toast_set_button_label (toast, label);
}
