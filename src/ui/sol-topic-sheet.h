/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-topic.h"

G_BEGIN_DECLS

/** sol_topic_sheet_new: the pages of @topic below each other, with figures, the leg that moves,
 * tables, and buttons that show and do. (transfer floating) */
AdwNavigationPage *sol_topic_sheet_new (SolLibrary *library, SolTopic *topic);

G_END_DECLS
