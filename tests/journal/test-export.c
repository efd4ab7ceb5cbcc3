/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is given out for spreadsheets and other programs. */

#include "sol-answers.h"
#include "sol-journal-export.h"
#include "sol-sessions.h"

typedef struct {
  char *folder;
  SolJournalStore *store;
  GListStore *lists[SOL_JOURNAL_N_TABLES];
  SolJournalLists all;
} Fixture;

static void
fill (Fixture *fixture, SolJournalTable table)
{
  g_autoptr (GPtrArray) records = sol_journal_store_read (fixture->store, table, NULL);

  fixture->lists[table] = g_list_store_new (sol_journal_table_get_type (table));
  g_list_store_splice (fixture->lists[table], 0, 0, records->pdata, records->len);
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalEntry) entry = sol_sessions_new ("ended", 2, TRUE);

  fixture->folder = sol_sessions_make_folder ();
  fixture->store = sol_journal_store_new (fixture->folder);
  g_assert_true (sol_journal_store_open (fixture->store, SOL_SESSIONS_START_US, NULL));
  g_assert_true (sol_journal_store_write (fixture->store, SOL_JOURNAL_RECORD (entry), NULL));
  sol_answers_write_all (fixture->store);
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++)
    fill (fixture, (SolJournalTable) i);
  fixture->all = (SolJournalLists) {
    .sessions = G_LIST_MODEL (fixture->lists[SOL_JOURNAL_TABLE_SESSION]),
    .pains = G_LIST_MODEL (fixture->lists[SOL_JOURNAL_TABLE_PAIN]),
    .felts = G_LIST_MODEL (fixture->lists[SOL_JOURNAL_TABLE_FELT]),
    .tests = G_LIST_MODEL (fixture->lists[SOL_JOURNAL_TABLE_TEST]),
    .notes = G_LIST_MODEL (fixture->lists[SOL_JOURNAL_TABLE_NOTE]),
  };
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++)
    g_clear_object (&fixture->lists[i]);
  g_clear_pointer (&fixture->store, sol_journal_store_free);
  sol_sessions_remove_folder (fixture->folder);
}

static void
test_csv (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *csv = sol_journal_export_to_csv (&fixture->all);

  g_assert_cmpstr (csv, ==,
                   "date,time,what,name,side,value,unit,details,session\r\n"
                   "2026-11-21,00:30,session,Soleus stretch,,102,s,"
                   "completed: It's better now'); DROP TABLE session,ended\r\n"
                   "2026-11-21,00:30,work,Bent-knee “soleus” stretch,left,60,s,set 1,ended\r\n"
                   "2026-11-21,00:30,work,Bent-knee “soleus” stretch,right,42,s,set 1,ended\r\n"
                   "2026-11-21,00:30,pain,after,left,3,of 10,strain; sharp,ended\r\n"
                   "2026-11-20,22:30,pain,morning,right,10,of 10,tendon; worse,\r\n"
                   "2026-11-21,00:30,felt,bent-knee-soleus-stretch,,low,,right,ended\r\n"
                   "2026-11-21,00:30,test,knee-to-wall,left,9.5,cm,,\r\n"
                   "2026-11-21,00:30,note,structure:soleus,,,,"
                   "\"It's the deep one; \"\"DROP\"\"\nnot the bulge\",\r\n");
}

static void
test_json (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *json = sol_journal_export_to_json (&fixture->all);

  g_assert_cmpstr (
      json, ==,
      "{\"format\":\"soleus-journal\",\"version\":1,\"sessions\":[\n"
      "{\"id\":\"ended\",\"day\":\"2026-11-21\",\"at_us\":1795217400000000,\"offset_s\":3600,"
      "\"kind\":\"routine\",\"plan\":\"soleus-stretch\",\"title\":\"Soleus stretch\","
      "\"ended_us\":1795217700000000,\"completed\":true,\"by_hand\":false,"
      "\"note\":\"It's better now'); DROP TABLE session\",\"works\":["
      "{\"exercise\":\"bent-knee-soleus-stretch\",\"label\":\"Bent-knee “soleus” stretch\","
      "\"side\":\"left\",\"set\":1,\"done_ms\":60000},"
      "{\"exercise\":\"bent-knee-soleus-stretch\",\"label\":\"Bent-knee “soleus” stretch\","
      "\"side\":\"right\",\"set\":1,\"done_ms\":42000}]}],\"pain\":[\n"
      "{\"id\":\"pain-after\",\"day\":\"2026-11-21\",\"at_us\":1795217400000002,\"offset_s\":3600,"
      "\"session\":\"ended\",\"moment\":\"after\",\"side\":\"left\",\"level\":3,"
      "\"rule\":\"strain\",\"sign\":\"sharp\"},\n"
      "{\"id\":\"pain\",\"day\":\"2026-11-20\",\"at_us\":1795217400000001,\"offset_s\":-3600,"
      "\"moment\":\"morning\",\"side\":\"right\",\"level\":10,\"rule\":\"tendon\","
      "\"sign\":\"worse\"}],\"felt\":[\n"
      "{\"id\":\"ended:3\",\"day\":\"2026-11-21\",\"at_us\":1795217400000000,\"offset_s\":3600,"
      "\"session\":\"ended\",\"phase\":3,\"exercise\":\"bent-knee-soleus-stretch\","
      "\"answer\":\"low\",\"right\":true}],\"tests\":[\n"
      "{\"id\":\"test\",\"day\":\"2026-11-21\",\"at_us\":1795217400000000,\"offset_s\":3600,"
      "\"kind\":\"knee-to-wall\",\"unit\":\"mm\",\"left\":95,\"pain\":0}],\"notes\":[\n"
      "{\"id\":\"note\",\"day\":\"2026-11-21\",\"at_us\":1795217400000000,\"offset_s\":3600,"
      "\"about\":\"structure:soleus\","
      "\"text\":\"It's the deep one; \\\"DROP\\\"\\u000anot the bulge\"}]}\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/journal/export/csv", Fixture, NULL, set_up, test_csv, tear_down);
  g_test_add ("/journal/export/json", Fixture, NULL, set_up, test_json, tear_down);
  return g_test_run ();
}
