/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_say: has screen readers say @words about @widget, after what they are saying. They hear it
 * in the name of its window: GTK drops what is said in the name of a widget that no screen reader
 * has met yet, such as a page that was opened a moment ago. */
void sol_say (gpointer widget, const char *words);

/** sol_say_at_once: the same, in place of what they are saying. */
void sol_say_at_once (gpointer widget, const char *words);

/** SolSayFunc: one of the above. */
typedef void (*SolSayFunc) (gpointer widget, const char *words);

/** sol_say_on_arrival: has screen readers hear @words by @say as soon as someone has come to @page;
 * who comes back to it has heard them. */
void sol_say_on_arrival (AdwNavigationPage *page, SolSayFunc say, const char *words);

G_END_DECLS
