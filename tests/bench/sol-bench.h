/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"

G_BEGIN_DECLS

/** SolBenchFunc: what is measured; called many times. */
typedef void (*SolBenchFunc) (gpointer data);

/** sol_bench_measure_ms: for how long the processor works in a call of @func, in milliseconds, in
 * the median of many. @clear, if any, takes back what @func did, and is not measured. */
double sol_bench_measure_ms (SolBenchFunc func, SolBenchFunc clear, gpointer data);

/** sol_bench_find_quantile: the value below which @share (0 to 1) of @values lie; sorts them. */
double sol_bench_find_quantile (double *values, guint n_values, double share);

/** sol_bench_find_median: the value in the middle of @values; sorts them. */
double sol_bench_find_median (double *values, guint n_values);

/** sol_bench_get_cpu_ms: how long the processor has worked for this process, in milliseconds. */
double sol_bench_get_cpu_ms (void);

/** sol_bench_get_thread_ms: the same for this thread alone: what one waits for, not what is painted
 * beside it. */
double sol_bench_get_thread_ms (void);

/** sol_bench_is_asked_for: whether the command's arguments name @name, a part or something of it.
 */
gboolean sol_bench_is_asked_for (const char *name);

/** sol_bench_print_head: the table's first line. */
void sol_bench_print_head (void);

/** sol_bench_print: a line of the table. @value of @name in @unit, and how many times as much that
 * is as @reference, which was measured in the same run and is called @of. */
void sol_bench_print (
    const char *name, double value, const char *unit, double reference, const char *of);

/** sol_bench_content: measures the content layer. */
void sol_bench_content (void);

/** sol_bench_search: measures a search of @once, and of @often, which holds ten times as much. */
void sol_bench_search (SolLibrary *once, SolLibrary *often);

/** sol_bench_body: measures the drawing of a posed body in 1280 by 800 pixels. */
void sol_bench_body (void);

/** sol_bench_figure: measures what is asked of the figures: what is at a place, their pictures and
 * the memory that these take. */
void sol_bench_figure (void);

/** sol_bench_area: measures for how long a figure in a window of 1280 by 800 is waited for, and the
 * frames while it is panned. Needs a display and GTK. */
void sol_bench_area (void);

/** sol_bench_leg: measures the CPU time of a frame while the leg, and the handle of the pair, is
 * pulled, in a window of 1280 by 800. Needs a display and GTK. */
void sol_bench_leg (void);

/** sol_bench_pages: measures the time to the first frame of each page, against that of an empty
 * page of the same window. Needs a display. */
void sol_bench_pages (void);

/** sol_bench_session: measures how often a session wakes the program, and for how long the
 * processor works then: in a hold, in a rest, while it stands paused and while nobody sees it.
 * Takes 40 seconds. Needs a display. */
void sol_bench_session (void);

/** sol_bench_start: measures the start of the program with each page as the one that was shown
 * last, to its first frame and until it rests, and its memory then, against those of an empty
 * window. Needs a display. */
void sol_bench_start (void);

G_END_DECLS
