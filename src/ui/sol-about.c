/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-about.h"

#include <glib/gi18n.h>

#include "sol-build.h"

static void
add_content_notice (AdwAboutDialog *dialog)
{
  adw_about_dialog_add_legal_section (
      dialog, _ ("Text and drawings"), NULL, GTK_LICENSE_CUSTOM,
      _ ("Text and drawings are under the licence "
         "<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\">CC BY-SA 4.0</a>."));
  adw_about_dialog_add_legal_section (
      dialog, _ ("Proportions of the drawings"), NULL, GTK_LICENSE_CUSTOM,
      _ ("The drawings are our own. Their proportions were checked against Z-Anatomy (CC BY-SA "
         "4.0) and BodyParts3D, © The Database Center for Life Science (CC BY-SA 2.1 JP)."));
}

void
sol_about_present (GtkWidget *parent)
{
  AdwAboutDialog *dialog = ADW_ABOUT_DIALOG (adw_about_dialog_new ());

  adw_about_dialog_set_application_name (dialog, _ ("Soleus"));
  adw_about_dialog_set_application_icon (dialog, APPLICATION_ID);
  adw_about_dialog_set_developer_name (dialog, _ ("The Soleus developers"));
  adw_about_dialog_set_version (dialog, APPLICATION_VERSION);
  adw_about_dialog_set_license_type (dialog, GTK_LICENSE_GPL_3_0);
  adw_about_dialog_set_copyright (dialog, "© 2026 The Soleus developers");
  adw_about_dialog_set_comments (
      dialog, _ ("See how the calf works, stretch it step by step and time it.\n\n"
                 "The content has not yet been reviewed by a clinician. It is no medical advice."));
  /* Translators: your names, one a line */
  adw_about_dialog_set_translator_credits (dialog, _ ("translator-credits"));
  add_content_notice (dialog);
  adw_dialog_present (ADW_DIALOG (dialog), parent);
}
