/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SolChannelsButton: opens what a session's cues are told by: each channel with its switch, and
 * the volume. Bound to the settings. */
#define SOL_TYPE_CHANNELS_BUTTON (sol_channels_button_get_type ())
G_DECLARE_FINAL_TYPE (SolChannelsButton, sol_channels_button, SOL, CHANNELS_BUTTON, AdwBin)

G_END_DECLS
