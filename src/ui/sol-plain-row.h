/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A row that is given its texts while it is constructed takes them for markup, whatever else it is
 * told: the notification that it shouldn't comes too late. */

/** sol_plain_row_new: an AdwActionRow with @title and @subtitle, which may be NULL, as they are.
 * (transfer floating) */
GtkWidget *sol_plain_row_new (const char *title, const char *subtitle);

/** sol_plain_expander_row_new: the same as an AdwExpanderRow. (transfer floating) */
GtkWidget *sol_plain_expander_row_new (const char *title, const char *subtitle);

/** sol_plain_link_row_new: the same as a row that activates @action with the text @target, which
 * may be NULL. (transfer floating) */
GtkWidget *sol_plain_link_row_new (const char *title,
                                   const char *subtitle,
                                   const char *action,
                                   const char *target);

G_END_DECLS
