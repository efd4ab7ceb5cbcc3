/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-structure.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolAttachment: where a muscle is fixed to a bone. */
#define SOL_TYPE_ATTACHMENT (sol_attachment_get_type ())
G_DECLARE_FINAL_TYPE (SolAttachment, sol_attachment, SOL, ATTACHMENT, SolValue)

/** sol_attachment_get_muscle: the muscle. */
SolStructure *sol_attachment_get_muscle (SolAttachment *self);

/** sol_attachment_get_kind: origin or insertion. */
SolAttachmentKind sol_attachment_get_kind (SolAttachment *self);

/** sol_attachment_get_bone: the bone or landmark. */
SolStructure *sol_attachment_get_bone (SolAttachment *self);

/** sol_attachment_get_elements: ids of the figure elements that draw it; none where that is
 * the one of its own id. */
const char *const *sol_attachment_get_elements (SolAttachment *self);

/** sol_attachment_get_name: short name. */
const char *sol_attachment_get_name (SolAttachment *self);

/** sol_attachment_get_text: where exactly; NULL where not given. */
const char *sol_attachment_get_text (SolAttachment *self);

/** sol_attachment_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_attachment_get_sources (SolAttachment *self);

G_END_DECLS
