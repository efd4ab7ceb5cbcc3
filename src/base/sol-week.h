/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** sol_week_get_first_day: with which day weeks begin, as the locale has it. */
GDateWeekday sol_week_get_first_day (void);

G_END_DECLS
