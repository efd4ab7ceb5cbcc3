/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SolPreferencesDialog: what a person can set; each row is bound to its setting. */
#define SOL_TYPE_PREFERENCES_DIALOG (sol_preferences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    SolPreferencesDialog, sol_preferences_dialog, SOL, PREFERENCES_DIALOG, AdwPreferencesDialog)

/** sol_preferences_dialog_new: the dialog. (transfer floating) */
SolPreferencesDialog *sol_preferences_dialog_new (void);

G_END_DECLS
