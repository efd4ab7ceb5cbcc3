/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-session-page.h"

G_BEGIN_DECLS

/** SolReturnBar: what leads back to a session that is under way while another page is shown over
 * it. It is hidden at other times. */
#define SOL_TYPE_RETURN_BAR (sol_return_bar_get_type ())
G_DECLARE_FINAL_TYPE (SolReturnBar, sol_return_bar, SOL, RETURN_BAR, AdwBin)

/** sol_return_bar_set_navigation: follows the pages of @navigation, once. Not owned. */
void sol_return_bar_set_navigation (SolReturnBar *self, AdwNavigationView *navigation);

/** sol_return_bar_find_session: the page among those of @navigation, shown or not, whose session is
 * under way; NULL for none. (transfer none) */
SolSessionPage *sol_return_bar_find_session (AdwNavigationView *navigation);

G_END_DECLS
