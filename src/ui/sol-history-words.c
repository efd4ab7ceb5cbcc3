/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-history-words.h"

#include <glib/gi18n.h>

#include "sol-dates.h"
#include "sol-pain-words.h"
#include "sol-test-words.h"
#include "sol-words.h"

static const char *
moment_words (SolJournalMoment moment)
{
  switch (moment) {
  case SOL_JOURNAL_MOMENT_BEFORE:
    return _ ("before the session");
  case SOL_JOURNAL_MOMENT_AFTER:
    return _ ("after the session");
  case SOL_JOURNAL_MOMENT_MORNING:
    return _ ("the morning after");
  case SOL_JOURNAL_MOMENT_OTHER:
  default:
    return NULL;
  }
}

static const char *
sign_words (SolJournalSign sign)
{
  switch (sign) {
  case SOL_JOURNAL_SIGN_SHARP:
    return _ ("with a sharp catch");
  case SOL_JOURNAL_SIGN_SAME:
    return _ ("the same as before");
  case SOL_JOURNAL_SIGN_SETTLED:
    return _ ("back to usual");
  case SOL_JOURNAL_SIGN_WORSE:
    return _ ("worse");
  case SOL_JOURNAL_SIGN_NONE:
  default:
    return NULL;
  }
}

char *
sol_history_words_dup_pain (SolJournalPain *pain)
{
  const SolJournalPainFacts *facts = sol_journal_pain_get_facts (pain);
  const char *moment = moment_words (facts->moment);
  const char *sign = sign_words (facts->sign);
  g_autofree char *level = sol_pain_words_dup_level (facts->level);
  g_autofree char *where = NULL;

  if (moment != NULL)
    /* Translators: "Left calf", then "after the session" */
    where = g_strdup_printf (_ ("%s %s"), sol_pain_words_side (facts->side), moment);
  else
    where = g_strdup (sol_pain_words_side (facts->side));
  if (sign == NULL)
    /* Translators: where and when, then how much it hurts */
    return g_strdup_printf (_ ("%s: %s"), where, level);
  /* Translators: where and when, how much it hurts, and what else was said */
  return g_strdup_printf (_ ("%s: %s, %s"), where, level, sign);
}

char *
sol_history_words_dup_title (SolJournalRecord *record)
{
  if (SOL_IS_JOURNAL_ENTRY (record))
    return g_strdup (sol_journal_entry_get_facts (SOL_JOURNAL_ENTRY (record))->title);
  if (SOL_IS_JOURNAL_TEST (record))
    return g_strdup (
        sol_test_words_kind (sol_journal_test_get_facts (SOL_JOURNAL_TEST (record))->kind));
  if (SOL_IS_JOURNAL_PAIN (record))
    return g_strdup (_ ("Pain"));
  return g_strdup (_ ("Note"));
}

static char *
dup_session_details (SolJournalEntry *entry)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);
  g_autofree char *time =
      sol_words_dup_duration ((double) (sol_journal_entry_get_done_ms (entry) / 1000));
  g_autofree char *done = NULL;

  if (facts->by_hand)
    /* Translators: a length of time, of what the person entered */
    done = g_strdup_printf (_ ("%s, added by hand"), time);
  else if (!facts->completed)
    /* Translators: a length of time, after which a session was ended */
    done = g_strdup_printf (_ ("%s, ended early"), time);
  else
    done = g_strdup (time);
  return facts->note != NULL ? g_strconcat (done, "\n", facts->note, NULL)
                             : g_steal_pointer (&done);
}

char *
sol_history_words_dup_details (SolJournalRecord *record)
{
  if (SOL_IS_JOURNAL_ENTRY (record))
    return dup_session_details (SOL_JOURNAL_ENTRY (record));
  if (SOL_IS_JOURNAL_TEST (record))
    return sol_test_words_dup_result (SOL_JOURNAL_TEST (record));
  if (SOL_IS_JOURNAL_PAIN (record))
    return sol_history_words_dup_pain (SOL_JOURNAL_PAIN (record));
  return g_strdup (sol_journal_note_get_facts (SOL_JOURNAL_NOTE (record))->text);
}

char *
sol_history_words_dup_when (SolJournalRecord *record, const char *today)
{
  g_autofree char *day = sol_dates_dup_words (sol_journal_record_get_day (record), today);
  g_autoptr (GDateTime) utc =
      g_date_time_new_from_unix_utc (sol_journal_record_get_at_us (record) / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local =
      g_date_time_add_seconds (utc, sol_journal_record_get_offset_s (record));
  /* Translators: a time of day, as g_date_time_format() has it */
  g_autofree char *time = g_date_time_format (local, _ ("%H:%M"));

  /* Translators: a day, such as "Yesterday", and a time */
  return g_strdup_printf (_ ("%s, %s"), day, time);
}
