/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_faults_dialog_new: a dialog that shows what is wrong with content files, each fault with its
 * place, ready to be copied. @faults: (element-type GError), at least one. (transfer floating) */
AdwDialog *sol_faults_dialog_new (GPtrArray *faults);

/** sol_faults_dialog_tell: how many @faults there are, on @banner, which is gone where there are
 * none. */
void sol_faults_dialog_tell (AdwBanner *banner, GPtrArray *faults);

G_END_DECLS
