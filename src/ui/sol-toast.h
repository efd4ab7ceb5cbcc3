/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_toast_show: shows @toast, which it takes, in @overlay. Its button may have a mnemonic, which
 * screen readers do not say; with a button it stays longer. */
void sol_toast_show (AdwToastOverlay *overlay, AdwToast *toast);

G_END_DECLS
