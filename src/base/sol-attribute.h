/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** sol_attribute_find: the value of the attribute @name, of those that GMarkupParser hands over as
 * @names and @values; the first where it is given twice, NULL where it is not given.
 * (transfer none) */
const char *sol_attribute_find (const char **names, const char **values, const char *name);

G_END_DECLS
