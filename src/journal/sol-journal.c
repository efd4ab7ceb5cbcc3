/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal.h"

#include "sol-journal-worker.h"

struct _SolJournal {
  GObject parent_instance;

  SolJournalWorker *worker; /* NULL when closed */
  GListStore *lists[SOL_JOURNAL_N_TABLES];
  gboolean asked[SOL_JOURNAL_N_TABLES]; /* for that list */
  char *problem;
  char *set_aside;
  char *backup;
  char *newer;
  gboolean begun_anew;
};

enum {
  PROP_PROBLEM = 1,
  PROP_BACKUP,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SolJournal, sol_journal, G_TYPE_OBJECT)

static void
take_list (GListStore *store, GPtrArray *list)
{
  if (list != NULL)
    g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), list->pdata,
                         list->len);
}

static void
news_cb (GObject *owner, const SolJournalNews *news)
{
  SolJournal *self = SOL_JOURNAL (owner);

  g_set_str (&self->set_aside, news->set_aside);
  g_set_str (&self->newer, news->newer);
  self->begun_anew = news->begun_anew;
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++)
    take_list (self->lists[i], news->lists[i]);
  if (g_set_str (&self->backup, news->backup))
    g_object_notify_by_pspec (owner, properties[PROP_BACKUP]);
  if (g_set_str (&self->problem, news->problem))
    g_object_notify_by_pspec (owner, properties[PROP_PROBLEM]);
}

static void
sol_journal_dispose (GObject *object)
{
  SolJournal *self = SOL_JOURNAL (object);

  sol_journal_close (self);
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++)
    g_clear_object (&self->lists[i]);
  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->set_aside, g_free);
  g_clear_pointer (&self->backup, g_free);
  g_clear_pointer (&self->newer, g_free);

  G_OBJECT_CLASS (sol_journal_parent_class)->dispose (object);
}

static void
sol_journal_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_PROBLEM:
    g_value_set_string (value, SOL_JOURNAL (object)->problem);
    break;
  case PROP_BACKUP:
    g_value_set_string (value, SOL_JOURNAL (object)->backup);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_journal_class_init (SolJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sol_journal_dispose;
  object_class->get_property = sol_journal_get_property;

  properties[PROP_PROBLEM] =
      g_param_spec_string ("problem", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_BACKUP] =
      g_param_spec_string ("backup", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sol_journal_init (SolJournal *self)
{
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++)
    self->lists[i] = g_list_store_new (sol_journal_table_get_type ((SolJournalTable) i));
}

SolJournal *
sol_journal_new (const char *folder)
{
  SolJournal *self;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (SOL_TYPE_JOURNAL, NULL);
  self->worker = sol_journal_worker_new (folder, G_OBJECT (self), news_cb);
  return self;
}

void
sol_journal_close (SolJournal *self)
{
  g_return_if_fail (SOL_IS_JOURNAL (self));

  g_clear_pointer (&self->worker, sol_journal_worker_close);
}

void
sol_journal_write (SolJournal *self, SolJournalEntry *entry)
{
  g_return_if_fail (SOL_IS_JOURNAL_ENTRY (entry));

  sol_journal_keep (self, SOL_JOURNAL_RECORD (entry));
}

void
sol_journal_keep (SolJournal *self, SolJournalRecord *record)
{
  g_return_if_fail (SOL_IS_JOURNAL (self));
  g_return_if_fail (self->worker != NULL);
  g_return_if_fail (SOL_IS_JOURNAL_RECORD (record));

  sol_journal_worker_push (self->worker, SOL_JOURNAL_JOB_WRITE, record, NULL, NULL);
}

void
sol_journal_delete (SolJournal *self, const char *id)
{
  g_return_if_fail (SOL_IS_JOURNAL (self));
  g_return_if_fail (self->worker != NULL);
  g_return_if_fail (id != NULL);

  sol_journal_worker_push (self->worker, SOL_JOURNAL_JOB_DELETE, NULL, id, NULL);
}

void
sol_journal_undelete (SolJournal *self, const char *id)
{
  g_return_if_fail (SOL_IS_JOURNAL (self));
  g_return_if_fail (self->worker != NULL);
  g_return_if_fail (id != NULL);

  sol_journal_worker_push (self->worker, SOL_JOURNAL_JOB_UNDELETE, NULL, id, NULL);
}

static void
ask (SolJournal *self, SolJournalJobKind kind, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (self->worker != NULL);

  sol_journal_worker_push (self->worker, kind, NULL, NULL,
                           g_task_new (self, NULL, callback, user_data));
}

void
sol_journal_flush_async (SolJournal *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (SOL_IS_JOURNAL (self));

  ask (self, SOL_JOURNAL_JOB_FLUSH, callback, user_data);
}

gboolean
sol_journal_flush_finish (SolJournal *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
sol_journal_find_unfinished_async (SolJournal *self,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_return_if_fail (SOL_IS_JOURNAL (self));

  ask (self, SOL_JOURNAL_JOB_FIND, callback, user_data);
}

SolJournalEntry *
sol_journal_find_unfinished_finish (SolJournal *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
sol_journal_restore_async (SolJournal *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (SOL_IS_JOURNAL (self));

  ask (self, SOL_JOURNAL_JOB_RESTORE, callback, user_data);
}

gboolean
sol_journal_restore_finish (SolJournal *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

GListModel *
sol_journal_get_history (SolJournal *self)
{
  return sol_journal_get_records (self, SOL_TYPE_JOURNAL_ENTRY);
}

GListModel *
sol_journal_get_records (SolJournal *self, GType type)
{
  SolJournalTable table = sol_journal_table_for_type (type);

  g_return_val_if_fail (SOL_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (table < SOL_JOURNAL_N_TABLES, NULL);

  if (!self->asked[table] && self->worker != NULL)
    sol_journal_worker_list (self->worker, table);
  self->asked[table] = TRUE;
  return G_LIST_MODEL (self->lists[table]);
}

const char *
sol_journal_get_problem (SolJournal *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL (self), NULL);

  return self->problem;
}

const char *
sol_journal_get_set_aside (SolJournal *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL (self), NULL);

  return self->set_aside;
}

const char *
sol_journal_get_backup (SolJournal *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL (self), NULL);

  return self->backup;
}

gboolean
sol_journal_is_begun_anew (SolJournal *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL (self), FALSE);

  return self->begun_anew;
}

const char *
sol_journal_get_newer (SolJournal *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL (self), NULL);

  return self->newer;
}
