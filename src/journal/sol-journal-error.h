/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SOL_JOURNAL_ERROR: what keeps the journal from being read or written. Messages are translated
 * and say what helps. */
#define SOL_JOURNAL_ERROR (sol_journal_error_quark ())
GQuark sol_journal_error_quark (void);

/** SolJournalError: see SOL_JOURNAL_ERROR. */
typedef enum {
  SOL_JOURNAL_ERROR_FAILED,    /* anything else */
  SOL_JOURNAL_ERROR_FULL,      /* the disk is full */
  SOL_JOURNAL_ERROR_READ_ONLY, /* the folder or file can't be written to */
  SOL_JOURNAL_ERROR_BUSY,      /* another program keeps it */
  SOL_JOURNAL_ERROR_DAMAGED,   /* the file is no journal, or not whole */
  SOL_JOURNAL_ERROR_REFUSED,   /* what was to be written breaks the file's rules */
} SolJournalError;

G_END_DECLS
