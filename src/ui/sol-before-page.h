/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"
#include "sol-plan.h"

G_BEGIN_DECLS

/** SolBeforePage: what stands between Start and a session: red flags that stand or are asked for,
 * gates, which leg, pain, what is needed, how long it takes, and what can be adjusted.
 *
 * Signal "start": the person may start, and does. */
#define SOL_TYPE_BEFORE_PAGE (sol_before_page_get_type ())
G_DECLARE_FINAL_TYPE (SolBeforePage, sol_before_page, SOL, BEFORE_PAGE, AdwNavigationPage)

/** sol_before_page_new: the page before @recipe, a routine or an exercise of @library. @options are
 * those to begin with. What @journal has of red pain is told; it may be NULL. (transfer floating)
 */
AdwNavigationPage *sol_before_page_new (SolLibrary *library,
                                        SolJournal *journal,
                                        SolValue *recipe,
                                        const SolPlanOptions *options);

/** sol_before_page_new_to_resume: the same before going on with a session of @recipe: only a red
 * flag that stands is in the way, and nothing is asked. (transfer floating) */
AdwNavigationPage *
sol_before_page_new_to_resume (SolLibrary *library, SolJournal *journal, SolValue *recipe);

/** sol_before_page_get_recipe: what it is before. (transfer none) */
SolValue *sol_before_page_get_recipe (SolBeforePage *self);

/** sol_before_page_get_options: what the person chose; its texts live as long as the page. */
SolPlanOptions sol_before_page_get_options (SolBeforePage *self);

/** sol_before_page_keep_pain: keeps what was answered about pain in @journal, for @session. */
void sol_before_page_keep_pain (SolBeforePage *self, SolJournal *journal, const char *session);

G_END_DECLS
