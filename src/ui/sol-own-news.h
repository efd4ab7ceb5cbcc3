/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_own_news_tell: a person's own content was read again, with @faults (element-type GError),
 * which may be empty: @toasts say so, for who looks at some other page with a way to the mistakes.
 * Where @banner, which sol_faults_dialog_tell() has told of them, is seen itself, it is only said
 * to screen readers. What was told before and is not true any more goes. */
void sol_own_news_tell (AdwToastOverlay *toasts, AdwBanner *banner, GPtrArray *faults);

G_END_DECLS
