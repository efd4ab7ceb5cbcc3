/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-library-keeper.h"

#include <gio/gio.h>

/* An editor that saves writes another file, renames, and sets permissions: one change. */
#define QUIET_MS 250

struct _SolLibraryKeeper {
  GObject parent_instance;

  SolLibrary *library;
  char *folder;
  gboolean held;

  char *watched; /* the folder, or of those above it the nearest that is there */
  GFileMonitor *monitor;
  guint quiet_id;
  gboolean changed; /* since it was last read */
  gboolean reading;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (SolLibraryKeeper, sol_library_keeper, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_LIBRARY,
  PROP_HELD,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* -- Reading -- */

static void read_when_due (SolLibraryKeeper *self);

typedef struct {
  SolLibrary *before;
  char *folder;
} Order;

static void
order_free (Order *order)
{
  g_object_unref (order->before);
  g_free (order->folder);
  g_free (order);
}

static void
read_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  const Order *order = data;

  g_task_return_pointer (task, sol_library_new_for_user_after (order->before, order->folder),
                         g_object_unref);
}

static void
read_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SolLibraryKeeper) self = user_data;
  g_autoptr (SolLibrary) library = g_task_propagate_pointer (G_TASK (result), NULL);

  self->reading = FALSE;
  if (library == NULL)
    return;
  if (self->held)
    self->changed = TRUE;
  else if (!sol_library_is_same (library, self->library)) {
    g_set_object (&self->library, library);
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LIBRARY]);
  }
  read_when_due (self);
}

/* The thread has the task to its end, and with it nothing of the keeper. */
static void
read_when_due (SolLibraryKeeper *self)
{
  g_autoptr (GTask) task = NULL;
  Order *order;

  if (!self->changed || self->held || self->reading || self->quiet_id != 0)
    return;
  self->changed = FALSE;
  self->reading = TRUE;
  order = g_new0 (Order, 1);
  order->before = g_object_ref (self->library);
  order->folder = g_strdup (self->folder);
  task = g_task_new (NULL, self->cancellable, read_cb, g_object_ref (self));
  g_task_set_task_data (task, order, (GDestroyNotify) order_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
quiet_cb (gpointer user_data)
{
  SolLibraryKeeper *self = user_data;

  self->quiet_id = 0;
  read_when_due (self);
}

static void
wait_for_quiet (SolLibraryKeeper *self)
{
  self->changed = TRUE;
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  self->quiet_id = g_timeout_add_once (QUIET_MS, quiet_cb, self);
}

/* -- Watching -- */

static char *
dup_nearest (const char *folder)
{
  g_autofree char *nearest = g_strdup (folder);

  while (!g_file_test (nearest, G_FILE_TEST_IS_DIR)) {
    g_autofree char *above = g_path_get_dirname (nearest);

    if (g_str_equal (above, nearest))
      break;
    g_set_str (&nearest, above);
  }
  return g_steal_pointer (&nearest);
}

static void
stop_watching (SolLibraryKeeper *self)
{
  if (self->monitor != NULL) {
    g_signal_handlers_disconnect_by_data (self->monitor, self);
    g_file_monitor_cancel (self->monitor);
  }
  g_clear_object (&self->monitor);
  g_clear_pointer (&self->watched, g_free);
}

static void event_cb (SolLibraryKeeper *self, GFile *file, GFile *other, GFileMonitorEvent event);

/* A folder that is not there can only be watched by asking for it again and again. */
static gboolean
watch_nearest (SolLibraryKeeper *self)
{
  g_autofree char *nearest = dup_nearest (self->folder);
  g_autoptr (GFile) file = g_file_new_for_path (nearest);
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (nearest, self->watched) == 0)
    return FALSE;
  stop_watching (self);
  self->monitor = g_file_monitor_directory (file, G_FILE_MONITOR_NONE, NULL, &error);
  self->watched = g_steal_pointer (&nearest);
  if (self->monitor == NULL)
    g_debug ("%s can't be watched: %s", self->watched, error->message);
  else
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (event_cb), self,
                             G_CONNECT_SWAPPED);
  return TRUE;
}

/* Whether another folder than before is watched. One that came while that was set up is seen by
 * looking again. */
static gboolean
watch (SolLibraryKeeper *self)
{
  gboolean moved = FALSE;

  while (watch_nearest (self))
    moved = TRUE;
  return moved;
}

static gboolean
is_content (GFile *file)
{
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;

  return name != NULL && *name != '.' && g_str_has_suffix (name, ".xml");
}

static void
event_cb (SolLibraryKeeper *self, GFile *file, GFile *other, GFileMonitorEvent event)
{
  g_autofree char *path = g_file_get_path (file);
  gboolean was_there = g_str_equal (self->watched, self->folder);

  /* What watched a folder that is gone sees nothing of another of its name. */
  if (event == G_FILE_MONITOR_EVENT_DELETED && g_strcmp0 (path, self->watched) == 0)
    stop_watching (self);
  if ((watch (self) && (was_there || g_str_equal (self->watched, self->folder))) ||
      (was_there && (is_content (file) || is_content (other))))
    wait_for_quiet (self);
}

/* -- Object -- */

static void
sol_library_keeper_dispose (GObject *object)
{
  SolLibraryKeeper *self = SOL_LIBRARY_KEEPER (object);

  stop_watching (self);
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (sol_library_keeper_parent_class)->dispose (object);
}

static void
sol_library_keeper_finalize (GObject *object)
{
  SolLibraryKeeper *self = SOL_LIBRARY_KEEPER (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->folder, g_free);

  G_OBJECT_CLASS (sol_library_keeper_parent_class)->finalize (object);
}

static void
sol_library_keeper_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolLibraryKeeper *self = SOL_LIBRARY_KEEPER (object);

  switch (id) {
  case PROP_LIBRARY:
    g_value_set_object (value, self->library);
    break;
  case PROP_HELD:
    g_value_set_boolean (value, self->held);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_library_keeper_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_HELD:
    sol_library_keeper_set_held (SOL_LIBRARY_KEEPER (object), g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_library_keeper_class_init (SolLibraryKeeperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sol_library_keeper_dispose;
  object_class->finalize = sol_library_keeper_finalize;
  object_class->get_property = sol_library_keeper_get_property;
  object_class->set_property = sol_library_keeper_set_property;
  props[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, SOL_TYPE_LIBRARY,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_HELD] =
      g_param_spec_boolean ("held", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
sol_library_keeper_init (SolLibraryKeeper *self)
{
  self->cancellable = g_cancellable_new ();
}

SolLibraryKeeper *
sol_library_keeper_new (SolLibrary *library, const char *folder)
{
  SolLibraryKeeper *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (SOL_TYPE_LIBRARY_KEEPER, NULL);
  self->library = g_object_ref (library);
  self->folder = g_strdup (folder);
  watch (self);
  return self;
}

SolLibrary *
sol_library_keeper_get_library (SolLibraryKeeper *self)
{
  g_return_val_if_fail (SOL_IS_LIBRARY_KEEPER (self), NULL);

  return self->library;
}

void
sol_library_keeper_set_held (SolLibraryKeeper *self, gboolean held)
{
  g_return_if_fail (SOL_IS_LIBRARY_KEEPER (self));

  if (self->held == held)
    return;
  self->held = held;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HELD]);
  read_when_due (self);
}
