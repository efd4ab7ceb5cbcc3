/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-export.h"

#include "sol-journal-entry.h"
#include "sol-journal-note.h"
#include "sol-journal-words.h"

/* -- Writing -- */

/* A comma, unless something was just opened. */
static void
separate (GString *json)
{
  char last = json->len > 0 ? json->str[json->len - 1] : '{';

  if (last != '{' && last != '[')
    g_string_append_c (json, ',');
}

static void
append_text (GString *json, const char *text)
{
  g_string_append_c (json, '"');
  for (const char *c = text; *c != '\0'; c++) {
    if (*c == '"' || *c == '\\')
      g_string_append_printf (json, "\\%c", *c);
    else if ((guchar) *c < 0x20)
      g_string_append_printf (json, "\\u%04x", (guint) *c);
    else
      g_string_append_c (json, *c);
  }
  g_string_append_c (json, '"');
}

static void
open_field (GString *json, const char *name)
{
  separate (json);
  g_string_append_printf (json, "\"%s\":", name);
}

/* Left out where it is NULL. */
static void
add_text (GString *json, const char *name, const char *text)
{
  if (text == NULL)
    return;
  open_field (json, name);
  append_text (json, text);
}

static void
add_number (GString *json, const char *name, gint64 number)
{
  open_field (json, name);
  g_string_append_printf (json, "%" G_GINT64_FORMAT, number);
}

static void
add_truth (GString *json, const char *name, gboolean truth)
{
  open_field (json, name);
  g_string_append (json, truth ? "true" : "false");
}

/* -- Records -- */

static void
add_work (GString *json, const SolJournalWork *work)
{
  separate (json);
  g_string_append_c (json, '{');
  add_text (json, "exercise", work->exercise);
  add_text (json, "variant", work->variant);
  add_text (json, "label", work->label);
  add_text (json, "side", sol_journal_sides[work->side]);
  add_number (json, "set", work->set);
  add_number (json, "done_ms", work->done_ms);
  g_string_append_c (json, '}');
}

static void
add_session (GString *json, gpointer record)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (record);

  add_text (json, "kind", facts->kind);
  add_text (json, "plan", facts->plan);
  add_text (json, "title", facts->title);
  add_number (json, "ended_us", facts->ended_us);
  add_truth (json, "completed", facts->completed);
  add_truth (json, "by_hand", facts->by_hand);
  add_text (json, "note", facts->note);
  open_field (json, "works");
  g_string_append_c (json, '[');
  for (guint i = 0; i < facts->n_works; i++)
    add_work (json, &facts->works[i]);
  g_string_append_c (json, ']');
}

static void
add_pain (GString *json, gpointer record)
{
  const SolJournalPainFacts *facts = sol_journal_pain_get_facts (record);

  add_text (json, "session", facts->session);
  add_text (json, "moment", sol_journal_moments[facts->moment]);
  add_text (json, "side", sol_journal_sides[facts->side]);
  add_number (json, "level", facts->level);
  add_text (json, "rule", sol_journal_rules[facts->rule]);
  add_text (json, "sign", sol_journal_signs[facts->sign]);
}

static void
add_felt (GString *json, gpointer record)
{
  const SolJournalFeltFacts *facts = sol_journal_felt_get_facts (record);

  add_text (json, "session", facts->session);
  add_number (json, "phase", facts->phase);
  add_text (json, "exercise", facts->exercise);
  add_text (json, "answer", sol_journal_answers[facts->answer]);
  add_truth (json, "right", facts->right);
}

static void
add_test (GString *json, gpointer record)
{
  const SolJournalTestFacts *facts = sol_journal_test_get_facts (record);
  gboolean length = facts->kind == SOL_JOURNAL_TEST_KNEE_TO_WALL;

  add_text (json, "kind", sol_journal_test_kinds[facts->kind]);
  add_text (json, "unit", length ? "mm" : "raises");
  if (facts->left >= 0)
    add_number (json, "left", facts->left);
  if (facts->right >= 0)
    add_number (json, "right", facts->right);
  if (facts->pain >= 0)
    add_number (json, "pain", facts->pain);
}

static void
add_note (GString *json, gpointer record)
{
  const SolJournalNoteFacts *facts = sol_journal_note_get_facts (record);

  add_text (json, "about", facts->about);
  add_text (json, "text", facts->text);
}

/* One record a line. */
static void
add_record (GString *json, SolJournalRecord *record, void (*add) (GString *json, gpointer record))
{
  separate (json);
  g_string_append (json, "\n{");
  add_text (json, "id", sol_journal_record_get_id (record));
  add_text (json, "day", sol_journal_record_get_day (record));
  add_number (json, "at_us", sol_journal_record_get_at_us (record));
  add_number (json, "offset_s", sol_journal_record_get_offset_s (record));
  add (json, record);
  g_string_append_c (json, '}');
}

static void
add_list (GString *json,
          const char *name,
          GListModel *records,
          void (*add) (GString *json, gpointer record))
{
  open_field (json, name);
  g_string_append_c (json, '[');
  for (guint i = 0; i < g_list_model_get_n_items (records); i++) {
    g_autoptr (SolJournalRecord) record = g_list_model_get_item (records, i);

    add_record (json, record, add);
  }
  g_string_append_c (json, ']');
}

char *
sol_journal_export_to_json (const SolJournalLists *lists)
{
  GString *json = g_string_new ("{");

  add_text (json, "format", "soleus-journal");
  add_number (json, "version", 1);
  add_list (json, "sessions", lists->sessions, add_session);
  add_list (json, "pain", lists->pains, add_pain);
  add_list (json, "felt", lists->felts, add_felt);
  add_list (json, "tests", lists->tests, add_test);
  add_list (json, "notes", lists->notes, add_note);
  g_string_append (json, "}\n");
  return g_string_free (json, FALSE);
}
