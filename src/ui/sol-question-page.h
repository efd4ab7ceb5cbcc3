/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-question.h"

G_BEGIN_DECLS

/** sol_question_page_new: a page that asks @question alone, as one who looked for it wants. What is
 * answered there is kept in the journal of the application in whose window it is. (transfer
 * floating) */
AdwNavigationPage *sol_question_page_new (SolLibrary *library, SolQuestion *question);

G_END_DECLS
