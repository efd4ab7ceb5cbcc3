/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-export.h"

#include <string.h>

#include "sol-journal-entry.h"
#include "sol-journal-note.h"
#include "sol-journal-words.h"

/* What a line says; texts may be NULL. */
typedef struct {
  const char *what;
  const char *name;
  const char *side;
  const char *value;
  const char *unit;
  const char *details;
  const char *session;
} Line;

static void
append_field (GString *csv, const char *text)
{
  if (text != NULL && strpbrk (text, ",\"\r\n") != NULL) {
    g_autoptr (GString) quoted = g_string_new (text);

    g_string_replace (quoted, "\"", "\"\"", 0);
    g_string_append_printf (csv, ",\"%s\"", quoted->str);
  } else {
    g_string_append_printf (csv, ",%s", text != NULL ? text : "");
  }
}

static char *
dup_clock (SolJournalRecord *record)
{
  gint64 local_s = sol_journal_record_get_at_us (record) / G_USEC_PER_SEC +
                   sol_journal_record_get_offset_s (record);
  int minute = (int) (((local_s / 60) % 1440 + 1440) % 1440);

  return g_strdup_printf ("%02d:%02d", minute / 60, minute % 60);
}

static void
append_line (GString *csv, gpointer record, const Line *line)
{
  g_autofree char *clock = dup_clock (record);

  g_string_append_printf (csv, "%s,%s", sol_journal_record_get_day (record), clock);
  append_field (csv, line->what);
  append_field (csv, line->name);
  append_field (csv, line->side);
  append_field (csv, line->value);
  append_field (csv, line->unit);
  append_field (csv, line->details);
  append_field (csv, line->session);
  g_string_append (csv, "\r\n");
}

static char *
dup_seconds (gint64 ms)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, (ms + 500) / 1000);
}

static void
append_work (GString *csv, SolJournalEntry *entry, const SolJournalWork *work)
{
  g_autofree char *seconds = dup_seconds (work->done_ms);
  g_autofree char *set = g_strdup_printf ("set %u", work->set);

  append_line (csv, entry,
               &(Line) { "work", work->label, sol_journal_sides[work->side], seconds, "s", set,
                         sol_journal_entry_get_facts (entry)->id });
}

static void
append_session (GString *csv, gpointer record)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (record);
  g_autofree char *seconds = dup_seconds (sol_journal_entry_get_done_ms (record));
  g_autofree char *details = g_strconcat (facts->by_hand     ? "by hand"
                                          : facts->completed ? "completed"
                                                             : "ended early",
                                          facts->note != NULL ? ": " : NULL, facts->note, NULL);

  append_line (csv, record,
               &(Line) { "session", facts->title, NULL, seconds, "s", details, facts->id });
  for (guint i = 0; i < facts->n_works; i++)
    append_work (csv, record, &facts->works[i]);
}

static void
append_pain (GString *csv, gpointer record)
{
  const SolJournalPainFacts *facts = sol_journal_pain_get_facts (record);
  g_autofree char *level = g_strdup_printf ("%u", facts->level);
  g_autofree char *details = g_strconcat (sol_journal_rules[facts->rule],
                                          facts->sign != SOL_JOURNAL_SIGN_NONE ? "; " : NULL,
                                          sol_journal_signs[facts->sign], NULL);

  append_line (csv, record,
               &(Line) { "pain", sol_journal_moments[facts->moment], sol_journal_sides[facts->side],
                         level, "of 10", details, facts->session });
}

static void
append_felt (GString *csv, gpointer record)
{
  const SolJournalFeltFacts *facts = sol_journal_felt_get_facts (record);

  append_line (csv, record,
               &(Line) { "felt", facts->exercise, NULL, sol_journal_answers[facts->answer], NULL,
                         facts->right ? "right" : "elsewhere", facts->session });
}

static void
append_value (GString *csv, gpointer record, SolJournalSide side, int value)
{
  SolJournalTestKind kind = sol_journal_test_get_facts (record)->kind;
  gboolean length = kind == SOL_JOURNAL_TEST_KNEE_TO_WALL;
  g_autofree char *text =
      length ? g_strdup_printf ("%d.%d", value / 10, value % 10) : g_strdup_printf ("%d", value);

  if (value >= 0)
    append_line (csv, record,
                 &(Line) { "test", sol_journal_test_kinds[kind], sol_journal_sides[side], text,
                           length ? "cm" : "raises", NULL, NULL });
}

static void
append_test (GString *csv, gpointer record)
{
  const SolJournalTestFacts *facts = sol_journal_test_get_facts (record);

  append_value (csv, record, SOL_JOURNAL_SIDE_LEFT, facts->left);
  append_value (csv, record, SOL_JOURNAL_SIDE_RIGHT, facts->right);
}

static void
append_note (GString *csv, gpointer record)
{
  const SolJournalNoteFacts *facts = sol_journal_note_get_facts (record);

  append_line (csv, record, &(Line) { "note", facts->about, NULL, NULL, NULL, facts->text, NULL });
}

static void
append_all (GString *csv, GListModel *records, void (*append) (GString *csv, gpointer record))
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++) {
    g_autoptr (SolJournalRecord) record = g_list_model_get_item (records, i);

    append (csv, record);
  }
}

char *
sol_journal_export_to_csv (const SolJournalLists *lists)
{
  GString *csv = g_string_new ("date,time,what,name,side,value,unit,details,session\r\n");

  append_all (csv, lists->sessions, append_session);
  append_all (csv, lists->pains, append_pain);
  append_all (csv, lists->felts, append_felt);
  append_all (csv, lists->tests, append_test);
  append_all (csv, lists->notes, append_note);
  return g_string_free (csv, FALSE);
}
