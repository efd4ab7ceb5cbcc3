/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sessions.h"

#include <glib/gstdio.h>
#include <string.h>

SolJournalEntry *
sol_sessions_new (const char *id, guint n_works, gboolean ended)
{
  g_autofree SolJournalWork *works = g_new0 (SolJournalWork, MAX (n_works, 1));
  SolJournalSide side = n_works % 2 == 1 ? SOL_JOURNAL_SIDE_LEFT : SOL_JOURNAL_SIDE_RIGHT;

  for (guint i = 0; i < n_works; i++)
    works[i] = (SolJournalWork) {
      .phase = 1 + 2 * i,
      .exercise = i == 3 ? NULL : "bent-knee-soleus-stretch",
      .label = "Bent-knee “soleus” stretch",
      .side = i % 2 == 0 ? SOL_JOURNAL_SIDE_LEFT : SOL_JOURNAL_SIDE_RIGHT,
      .set = 1 + i / 2,
      .done_ms = i + 1 < n_works ? 60000 : 42000,
    };
  return sol_journal_entry_new (&(SolJournalFacts) {
      .id = id,
      .kind = "routine",
      .plan = "soleus-stretch",
      .title = "Soleus stretch",
      .options = "prepare=5",
      .checksum = "abc",
      .note = ended ? "It's better now'); DROP TABLE session" : NULL,
      .started_us = SOL_SESSIONS_START_US,
      .offset_s = 3600,
      .ended_us = ended ? SOL_SESSIONS_START_US + 300 * G_USEC_PER_SEC : 0,
      .completed = ended,
      .place = { 2 * n_works - 1, side, 60000, 18000, SOL_SESSIONS_START_US + 200 },
      .works = works,
      .n_works = n_works,
  });
}

static void
assert_works_equal (const SolJournalFacts *a, const SolJournalFacts *b)
{
  g_assert_cmpuint (a->n_works, ==, b->n_works);
  for (guint i = 0; i < a->n_works; i++) {
    g_assert_cmpuint (a->works[i].phase, ==, b->works[i].phase);
    g_assert_cmpstr (a->works[i].exercise, ==, b->works[i].exercise);
    g_assert_cmpstr (a->works[i].variant, ==, b->works[i].variant);
    g_assert_cmpstr (a->works[i].label, ==, b->works[i].label);
    g_assert_cmpint (a->works[i].side, ==, b->works[i].side);
    g_assert_cmpuint (a->works[i].set, ==, b->works[i].set);
    g_assert_cmpint (a->works[i].done_ms, ==, b->works[i].done_ms);
  }
}

static void
assert_places_equal (const SolJournalPlace *a, const SolJournalPlace *b)
{
  g_assert_cmpuint (a->phase, ==, b->phase);
  g_assert_cmpint (a->side, ==, b->side);
  g_assert_cmpint (a->length_ms, ==, b->length_ms);
  g_assert_cmpint (a->remaining_ms, ==, b->remaining_ms);
  g_assert_cmpint (a->seen_us, ==, b->seen_us);
}

void
sol_sessions_assert_equal (SolJournalEntry *entry_a, SolJournalEntry *entry_b)
{
  const SolJournalFacts *a = sol_journal_entry_get_facts (entry_a);
  const SolJournalFacts *b = sol_journal_entry_get_facts (entry_b);

  g_assert_cmpstr (a->id, ==, b->id);
  g_assert_cmpstr (a->kind, ==, b->kind);
  g_assert_cmpstr (a->plan, ==, b->plan);
  g_assert_cmpstr (a->title, ==, b->title);
  g_assert_cmpstr (a->options, ==, b->options);
  g_assert_cmpstr (a->checksum, ==, b->checksum);
  g_assert_cmpstr (a->note, ==, b->note);
  g_assert_cmpint (a->started_us, ==, b->started_us);
  g_assert_cmpint (a->offset_s, ==, b->offset_s);
  g_assert_cmpint (a->ended_us, ==, b->ended_us);
  g_assert_cmpint (a->completed, ==, b->completed);
  g_assert_cmpint (a->by_hand, ==, b->by_hand);
  assert_works_equal (a, b);
  if (a->ended_us == 0)
    assert_places_equal (&a->place, &b->place);
}

char *
sol_sessions_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("soleus-journal-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

void
sol_sessions_remove_folder (char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    g_unlink (path);
  }
  g_rmdir (folder);
  g_free (folder);
}

void
sol_sessions_damage (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_cmpuint (length, >, 8192);
  memset (contents + 4096, 0xa5, length - 4096);
  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));
}
