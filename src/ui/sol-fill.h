/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SolFill: what takes the place that it is given and asks for none, so that nothing in it is
 * measured for any place but that one. GTK asks on every change how large all of a window would
 * like to be, how narrow it may be, how high it then is, and how narrow at that height: each answer
 * lays out all texts once more, some of them a dozen times. Where the window has a size of its own
 * and a least one, and the page fills it, nobody needs to know.
 *
 * "keep-width": whether it asks for the width that its child would like, at least and best; what
 * stands beside another needs that. FALSE at first.
 *
 * "keep-height": whether it asks for the height that its child needs at a width, where it is part
 * of something that scrolls. FALSE at first. */
#define SOL_TYPE_FILL (sol_fill_get_type ())
G_DECLARE_FINAL_TYPE (SolFill, sol_fill, SOL, FILL, AdwBin)

G_END_DECLS
