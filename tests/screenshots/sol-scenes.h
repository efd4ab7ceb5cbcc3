/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-window.h"

G_BEGIN_DECLS

/* What must have happened before a picture is taken. */

/** sol_scenes_fill_journal: six weeks of sessions, pain, tests and notes. */
void sol_scenes_fill_journal (SolWindow *window);

/** sol_scenes_end_green: a session that has just ended, and an answer in the green zone. */
void sol_scenes_end_green (SolWindow *window);

/** sol_scenes_end_amber: the same in the amber zone. */
void sol_scenes_end_amber (SolWindow *window);

/** sol_scenes_end_red: the same in the red zone. */
void sol_scenes_end_red (SolWindow *window);

/** sol_scenes_start_after_red: what a start asks after such an answer. */
void sol_scenes_start_after_red (SolWindow *window);

/** sol_scenes_answer_after_red: a good answer on the morning after a red day. */
void sol_scenes_answer_after_red (SolWindow *window);

/** sol_scenes_go_on: what resuming a session in a hold begins with. */
void sol_scenes_go_on (SolWindow *window);

/** sol_scenes_offer_resume: what is asked at the start, after a session that was cut off. */
void sol_scenes_offer_resume (SolWindow *window);

/** sol_scenes_show_tests: Progress, scrolled to where the self-tests are. */
void sol_scenes_show_tests (SolWindow *window);

/** sol_scenes_show_history: Progress, scrolled to its end. */
void sol_scenes_show_history (SolWindow *window);

/** sol_scenes_add_entry: the form for an entry. */
void sol_scenes_add_entry (SolWindow *window);

/** sol_scenes_add_test: the form for the result of a test. */
void sol_scenes_add_test (SolWindow *window);

/** sol_scenes_add_pain: the question on its own. */
void sol_scenes_add_pain (SolWindow *window);

/** sol_scenes_answer: a question that has been answered, with what one may read on. */
void sol_scenes_answer (SolWindow *window);

/** sol_scenes_teach: the figure for others to look at, three of its names shown. */
void sol_scenes_teach (SolWindow *window);

/** sol_scenes_peel: shows the figure that is explored at that stage. */
void sol_scenes_peel (SolWindow *window, const char *stage);

/** sol_scenes_note: what a person notes about the soleus. */
void sol_scenes_note (SolWindow *window);

/** sol_scenes_make_worksheet: the figure as a worksheet. */
void sol_scenes_make_worksheet (SolWindow *window);

/** sol_scenes_search: what is found for a word with a slip in it. */
void sol_scenes_search (SolWindow *window);

/** sol_scenes_search_nothing: searches for what there is not. */
void sol_scenes_search_nothing (SolWindow *window);

/** sol_scenes_make_handout: shows a handout of three exercises. They stay on it. */
void sol_scenes_make_handout (SolWindow *window);

/** sol_scenes_add_to_handout: adds one, which shows, to the handout, and says so. */
void sol_scenes_add_to_handout (SolWindow *window);

/** sol_scenes_make_mistake: shows a person's own content, with a file that is not right. The file
 * stays. */
void sol_scenes_make_mistake (SolWindow *window);

/** sol_scenes_bend_pair: "See the difference?" with its handle at @knee_deg. The page shows. */
void sol_scenes_bend_pair (SolWindow *window, double knee_deg);

/** sol_scenes_act_on_leg: does @action, with its target in brackets, on the leg that bends. */
void sol_scenes_act_on_leg (SolWindow *window, const char *action);

/** sol_scenes_show_step: the page of an exercise that shows, in a narrow window, scrolled to its
 * step @step, counted from 0. */
void sol_scenes_show_step (SolWindow *window, guint step);

G_END_DECLS
