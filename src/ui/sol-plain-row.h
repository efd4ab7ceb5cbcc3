/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-value.h"

G_BEGIN_DECLS

/* A row that is given its texts while it is constructed takes them for markup, whatever else it is
 * told: the notification that it shouldn't comes too late. */

/** sol_plain_row_new: an AdwActionRow with @title and @subtitle, which may be NULL, as they are.
 * (transfer floating) */
GtkWidget *sol_plain_row_new (const char *title, const char *subtitle);

/** sol_plain_expander_row_new: the same as an AdwExpanderRow. (transfer floating) */
GtkWidget *sol_plain_expander_row_new (const char *title, const char *subtitle);

/** sol_plain_expander_row_tell_title: has screen readers call @row and what unfolds from it by its
 * title: only its header would have a name. */
void sol_plain_expander_row_tell_title (AdwExpanderRow *row);

/** sol_plain_link_row_new: the same as a row that activates @action with the text @target, which
 * may be NULL. (transfer floating) */
GtkWidget *sol_plain_link_row_new (const char *title,
                                   const char *subtitle,
                                   const char *action,
                                   const char *target);

/** sol_plain_row_open_value: lets @row, an AdwActionRow, open the page of @value, and shows that.
 */
void sol_plain_row_open_value (GtkWidget *row, SolValue *value);

/** sol_plain_row_tell_choice: has screen readers say what is chosen in @row behind its title, and
 * then its subtitle: they would not hear of it before they open the list. */
void sol_plain_row_tell_choice (AdwComboRow *row);

/** sol_plain_list_new: a list of such rows, a GtkListBox, which screen readers call @name.
 * (transfer floating) */
GtkWidget *sol_plain_list_new (const char *name);

/** sol_plain_name: has screen readers call @widget, such as a button with words on it, @name in
 * place of those words. */
void sol_plain_name (GtkWidget *widget, const char *name);

/** sol_plain_name_list: has screen readers call the list in @around, which is a group of rows that
 * has no title or a row that unfolds, @name. */
void sol_plain_name_list (GtkWidget *around, const char *name);

/** sol_plain_heading_new: a label with @text, which may be NULL; screen readers take it for a
 * heading. It is of the class @style, such as "heading". (transfer floating) */
GtkWidget *sol_plain_heading_new (const char *text, const char *style);

/** sol_plain_icon_new: an icon beside words that say the same: no screen reader says "image".
 * (transfer floating) */
GtkWidget *sol_plain_icon_new (const char *icon_name);

G_END_DECLS
