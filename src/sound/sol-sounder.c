/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sounder.h"

#include <glib/gi18n-lib.h>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

#define USUAL_SINK "autoaudiosink"

/* The thread and what it works on. Shared by the sounder and its thread; whatever is not marked
 * belongs to the thread alone once that runs. */
typedef struct {
  GMainContext *context;       /* of the thread */
  GMainContext *owner_context; /* of the sounder */
  GMainLoop *loop;
  GWeakRef sounder; /* read in the owner's context alone */
  char *sink;
  gboolean usable;
  double volume;
  GstElement *pipeline;
} Worker;

struct _SolSounder {
  GObject parent_instance;

  Worker *worker; /* (owned) */
  double volume;
  gboolean muted;
  gboolean playing;
  char *problem;
};

enum {
  PROP_VOLUME = 1,
  PROP_MUTED,
  PROP_PROBLEM,
  PROP_PLAYING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SolSounder, sol_sounder, G_TYPE_OBJECT)

static void
worker_clear (gpointer data)
{
  Worker *worker = data;

  g_clear_pointer (&worker->context, g_main_context_unref);
  g_clear_pointer (&worker->owner_context, g_main_context_unref);
  g_clear_pointer (&worker->loop, g_main_loop_unref);
  g_clear_pointer (&worker->sink, g_free);
  g_weak_ref_clear (&worker->sounder);
}

static void
worker_unref (Worker *worker)
{
  g_atomic_rc_box_release_full (worker, worker_clear);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Worker, worker_unref)

/* From the thread to the sounder */

typedef struct {
  Worker *worker;
  char *problem;
  gboolean playing;
} Report;

static void
report_free (gpointer data)
{
  Report *report = data;

  g_clear_pointer (&report->worker, worker_unref);
  g_clear_pointer (&report->problem, g_free);
  g_free (report);
}

static gboolean
report_cb (gpointer data)
{
  Report *report = data;
  g_autoptr (SolSounder) self = g_weak_ref_get (&report->worker->sounder);

  if (self == NULL)
    return G_SOURCE_REMOVE;
  if (report->problem != NULL && g_set_str (&self->problem, report->problem))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  if (self->playing != report->playing) {
    self->playing = report->playing;
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
  }
  return G_SOURCE_REMOVE;
}

static void
run_in (GMainContext *context, GSourceFunc func, gpointer data, GDestroyNotify destroy)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, data, destroy);
  g_source_attach (source, context);
}

/* An empty @problem takes back what was told before. (transfer full) */
static void
tell_owner (Worker *worker, char *problem, gboolean playing)
{
  Report *report = g_new0 (Report, 1);

  report->worker = g_atomic_rc_box_acquire (worker);
  report->problem = problem;
  report->playing = playing;
  run_in (worker->owner_context, report_cb, report, report_free);
}

/* In the thread */

/* A stream of seconds. Belongs to the source element's callbacks, in GStreamer's own thread. */
typedef struct {
  SolScore *score;
  guint second;
} Stream;

static void
stream_free (gpointer data)
{
  Stream *stream = data;

  g_clear_pointer (&stream->score, sol_score_free);
  g_free (stream);
}

static void
need_data_cb (GstAppSrc *source, guint length G_GNUC_UNUSED, gpointer data)
{
  Stream *stream = data;
  GstBuffer *buffer;
  GstMapInfo map;

  if (stream->second >= sol_score_get_seconds (stream->score)) {
    gst_app_src_end_of_stream (source);
    return;
  }
  buffer = gst_buffer_new_allocate (NULL, SOL_TONE_RATE * sizeof (float), NULL);
  gst_buffer_map (buffer, &map, GST_MAP_WRITE);
  sol_score_fill (stream->score, stream->second, (float *) (gpointer) map.data);
  gst_buffer_unmap (buffer, &map);
  GST_BUFFER_PTS (buffer) = stream->second * GST_SECOND;
  GST_BUFFER_DURATION (buffer) = GST_SECOND;
  stream->second++;
  gst_app_src_push_buffer (source, buffer);
}

static void
set_up_source (GstAppSrc *source, SolScore *score)
{
  GstAppSrcCallbacks callbacks = { .need_data = need_data_cb };
  g_autoptr (GstCaps) caps = gst_caps_new_simple (
      "audio/x-raw", "format", G_TYPE_STRING, G_BYTE_ORDER == G_LITTLE_ENDIAN ? "F32LE" : "F32BE",
      "layout", G_TYPE_STRING, "interleaved", "rate", G_TYPE_INT, SOL_TONE_RATE, "channels",
      G_TYPE_INT, 1, NULL);
  Stream *stream = g_new0 (Stream, 1);

  stream->score = score;
  g_object_set (source, "format", GST_FORMAT_TIME, "max-bytes",
                (guint64) (2 * SOL_TONE_RATE * sizeof (float)), NULL);
  gst_app_src_set_caps (source, caps);
  gst_app_src_set_callbacks (source, &callbacks, stream, stream_free);
}

/* Loudness is felt roughly as the cube root of amplitude. */
static void
apply_volume (Worker *worker)
{
  g_autoptr (GstElement) element = NULL;
  double amplitude = worker->volume * worker->volume * worker->volume;

  if (worker->pipeline == NULL)
    return;
  element = gst_bin_get_by_name (GST_BIN (worker->pipeline), "loudness");
  g_object_set (element, "volume", amplitude, NULL);
}

/* A pipeline that merely rests keeps threads that wake the machine. */
static void
stop (Worker *worker)
{
  g_autoptr (GstBus) bus = NULL;

  if (worker->pipeline == NULL)
    return;
  bus = gst_element_get_bus (worker->pipeline);
  gst_bus_remove_watch (bus);
  gst_element_set_state (worker->pipeline, GST_STATE_NULL);
  g_clear_pointer (&worker->pipeline, gst_object_unref);
}

/* Where there is no device, the automatic sink plays into nothing without a word. */
static gboolean
plays_into_nothing (Worker *worker)
{
  g_autoptr (GstIterator) elements = gst_bin_iterate_recurse (GST_BIN (worker->pipeline));
  GValue item = G_VALUE_INIT;
  gboolean nothing = FALSE;

  while (gst_iterator_next (elements, &item) == GST_ITERATOR_OK) {
    GstElementFactory *factory = gst_element_get_factory (g_value_get_object (&item));

    nothing |= factory != NULL && g_str_equal (GST_OBJECT_NAME (factory), "fakesink");
    g_value_reset (&item);
  }
  g_value_unset (&item);
  return nothing;
}

static void
tell_prerolled (Worker *worker)
{
  if (g_str_equal (worker->sink, USUAL_SINK) && plays_into_nothing (worker))
    tell_owner (worker, g_strdup (_ ("No sound device was found. Sessions run without sound.")),
                TRUE);
  else
    tell_owner (worker, g_strdup (""), TRUE);
}

static void
tell_failed (Worker *worker, GstMessage *message)
{
  g_autoptr (GError) error = NULL;

  gst_message_parse_error (message, &error, NULL);
  stop (worker);
  /* TRANSLATORS: %s is a message of the sound system, often in English. */
  tell_owner (worker, g_strdup_printf (_ ("Sound doesn’t work: %s"), error->message), FALSE);
}

static gboolean
bus_cb (GstBus *bus G_GNUC_UNUSED, GstMessage *message, gpointer data)
{
  Worker *worker = data;

  switch (GST_MESSAGE_TYPE (message)) {
  case GST_MESSAGE_ASYNC_DONE:
    tell_prerolled (worker);
    return G_SOURCE_CONTINUE;
  case GST_MESSAGE_EOS:
    stop (worker);
    tell_owner (worker, NULL, FALSE);
    return G_SOURCE_REMOVE;
  case GST_MESSAGE_ERROR:
    tell_failed (worker, message);
    return G_SOURCE_REMOVE;
  default:
    return G_SOURCE_CONTINUE;
  }
}

static GstElement *
build_pipeline (Worker *worker, GError **error)
{
  g_autofree char *description =
      g_strdup_printf ("appsrc name=score ! audioconvert ! audioresample ! "
                       "volume name=loudness ! %s",
                       worker->sink);

  return gst_parse_launch_full (description, NULL, GST_PARSE_FLAG_FATAL_ERRORS, error);
}

/* Takes @score. */
static void
start (Worker *worker, SolScore *score)
{
  g_autoptr (SolScore) owned = score;
  g_autoptr (GstElement) source = NULL;
  g_autoptr (GstBus) bus = NULL;
  g_autoptr (GError) error = NULL;

  stop (worker);
  if (!worker->usable)
    return;
  worker->pipeline = build_pipeline (worker, &error);
  if (worker->pipeline == NULL) {
    tell_owner (worker, g_strdup_printf (_ ("Sound doesn’t work: %s"), error->message), FALSE);
    return;
  }
  source = gst_bin_get_by_name (GST_BIN (worker->pipeline), "score");
  set_up_source (GST_APP_SRC (source), g_steal_pointer (&owned));
  apply_volume (worker);
  bus = gst_element_get_bus (worker->pipeline);
  gst_bus_add_watch (bus, bus_cb, worker);
  tell_owner (worker, NULL, TRUE);
  gst_element_set_state (worker->pipeline, GST_STATE_PLAYING);
}

/* What the pipeline is made of, and the set of plugins that brings it. */
static char *
find_missing (Worker *worker)
{
  static const struct {
    const char *element;
    const char *plugins;
  } needed[] = {
    { "appsrc", "gst-plugins-base" },        { "audioconvert", "gst-plugins-base" },
    { "audioresample", "gst-plugins-base" }, { "volume", "gst-plugins-base" },
    { USUAL_SINK, "gst-plugins-good" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++) {
    g_autoptr (GstElementFactory) factory = gst_element_factory_find (needed[i].element);
    gboolean is_sink = g_str_equal (needed[i].element, USUAL_SINK);

    if (factory == NULL && (!is_sink || g_str_equal (worker->sink, USUAL_SINK)))
      /* TRANSLATORS: the first is a plugin such as volume, the second the set that it comes in,
       * such as gst-plugins-base. */
      return g_strdup_printf (_ ("Sound needs the GStreamer plugin “%s”. Install %s."),
                              needed[i].element, needed[i].plugins);
  }
  return NULL;
}

static void
look_for_gstreamer (Worker *worker)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *problem = NULL;

  if (!gst_init_check (NULL, NULL, &error))
    problem = g_strdup_printf (_ ("Sound doesn’t work: %s"), error->message);
  else
    problem = find_missing (worker);
  worker->usable = problem == NULL;
  if (problem != NULL)
    tell_owner (worker, g_steal_pointer (&problem), FALSE);
}

static gpointer
thread_cb (gpointer data)
{
  g_autoptr (Worker) worker = data;

  g_main_context_push_thread_default (worker->context);
  look_for_gstreamer (worker);
  g_main_loop_run (worker->loop);
  stop (worker);
  g_main_context_pop_thread_default (worker->context);
  return NULL;
}

/* From the sounder to the thread */

typedef enum {
  ORDER_PLAY,
  ORDER_STOP,
  ORDER_VOLUME,
  ORDER_QUIT,
} OrderKind;

typedef struct {
  Worker *worker;
  OrderKind kind;
  SolScore *score;
  double volume;
} Order;

static void
order_free (gpointer data)
{
  Order *order = data;

  g_clear_pointer (&order->worker, worker_unref);
  g_clear_pointer (&order->score, sol_score_free);
  g_free (order);
}

static gboolean
order_cb (gpointer data)
{
  Order *order = data;
  Worker *worker = order->worker;

  switch (order->kind) {
  case ORDER_PLAY:
    start (worker, g_steal_pointer (&order->score));
    break;
  case ORDER_STOP:
    stop (worker);
    tell_owner (worker, NULL, FALSE);
    break;
  case ORDER_VOLUME:
    worker->volume = order->volume;
    apply_volume (worker);
    break;
  case ORDER_QUIT:
  default:
    g_main_loop_quit (worker->loop);
  }
  return G_SOURCE_REMOVE;
}

static void
give_order (SolSounder *self, OrderKind kind, SolScore *score)
{
  Order *order = g_new0 (Order, 1);

  order->worker = g_atomic_rc_box_acquire (self->worker);
  order->kind = kind;
  order->score = score;
  order->volume = self->volume;
  run_in (self->worker->context, order_cb, order, order_free);
}

/* The sounder */

static void
sol_sounder_dispose (GObject *object)
{
  SolSounder *self = SOL_SOUNDER (object);

  /* The thread ends by itself: waiting for it would be waiting for the sound system. */
  if (self->worker != NULL)
    give_order (self, ORDER_QUIT, NULL);
  g_clear_pointer (&self->worker, worker_unref);

  G_OBJECT_CLASS (sol_sounder_parent_class)->dispose (object);
}

static void
sol_sounder_finalize (GObject *object)
{
  SolSounder *self = SOL_SOUNDER (object);

  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (sol_sounder_parent_class)->finalize (object);
}

static void
sol_sounder_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolSounder *self = SOL_SOUNDER (object);

  switch (id) {
  case PROP_VOLUME:
    g_value_set_double (value, self->volume);
    break;
  case PROP_MUTED:
    g_value_set_boolean (value, self->muted);
    break;
  case PROP_PROBLEM:
    g_value_set_string (value, sol_sounder_get_problem (self));
    break;
  case PROP_PLAYING:
    g_value_set_boolean (value, self->playing);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_sounder_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolSounder *self = SOL_SOUNDER (object);

  switch (id) {
  case PROP_VOLUME:
    sol_sounder_set_volume (self, g_value_get_double (value));
    break;
  case PROP_MUTED:
    sol_sounder_set_muted (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_sounder_class_init (SolSounderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = sol_sounder_dispose;
  object_class->finalize = sol_sounder_finalize;
  object_class->get_property = sol_sounder_get_property;
  object_class->set_property = sol_sounder_set_property;

  properties[PROP_VOLUME] = g_param_spec_double ("volume", NULL, NULL, 0, 1, 0.7, writable);
  properties[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE, writable);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);
  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sol_sounder_init (SolSounder *self)
{
  self->volume = 0.7;
}

SolSounder *
sol_sounder_new (void)
{
  return sol_sounder_new_for_sink (USUAL_SINK);
}

SolSounder *
sol_sounder_new_for_sink (const char *sink)
{
  SolSounder *self;
  Worker *worker;

  g_return_val_if_fail (sink != NULL, NULL);

  self = g_object_new (SOL_TYPE_SOUNDER, NULL);
  worker = g_atomic_rc_box_new0 (Worker);
  worker->context = g_main_context_new ();
  worker->owner_context = g_main_context_ref_thread_default ();
  worker->loop = g_main_loop_new (worker->context, FALSE);
  worker->sink = g_strdup (sink);
  worker->volume = self->volume;
  g_weak_ref_init (&worker->sounder, self);
  self->worker = worker;
  g_thread_unref (g_thread_new ("sound", thread_cb, g_atomic_rc_box_acquire (worker)));
  return self;
}

void
sol_sounder_play (SolSounder *self, const SolNote *notes, guint n_notes)
{
  g_return_if_fail (SOL_IS_SOUNDER (self));

  if (!self->muted && self->volume > 0 && n_notes > 0)
    give_order (self, ORDER_PLAY, sol_score_new (notes, n_notes));
}

void
sol_sounder_stop (SolSounder *self)
{
  g_return_if_fail (SOL_IS_SOUNDER (self));

  give_order (self, ORDER_STOP, NULL);
}

double
sol_sounder_get_volume (SolSounder *self)
{
  g_return_val_if_fail (SOL_IS_SOUNDER (self), 0);

  return self->volume;
}

void
sol_sounder_set_volume (SolSounder *self, double volume)
{
  g_return_if_fail (SOL_IS_SOUNDER (self));

  volume = CLAMP (volume, 0, 1);
  if (G_APPROX_VALUE (self->volume, volume, DBL_EPSILON))
    return;
  self->volume = volume;
  give_order (self, ORDER_VOLUME, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VOLUME]);
}

gboolean
sol_sounder_get_muted (SolSounder *self)
{
  g_return_val_if_fail (SOL_IS_SOUNDER (self), FALSE);

  return self->muted;
}

void
sol_sounder_set_muted (SolSounder *self, gboolean muted)
{
  g_return_if_fail (SOL_IS_SOUNDER (self));

  if (self->muted == muted)
    return;
  self->muted = muted;
  if (muted)
    sol_sounder_stop (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MUTED]);
}

const char *
sol_sounder_get_problem (SolSounder *self)
{
  g_return_val_if_fail (SOL_IS_SOUNDER (self), NULL);

  return self->problem != NULL && self->problem[0] != '\0' ? self->problem : NULL;
}

gboolean
sol_sounder_get_playing (SolSounder *self)
{
  g_return_val_if_fail (SOL_IS_SOUNDER (self), FALSE);

  return self->playing;
}
