/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sound-thread-private.h"

#include <glib/gi18n-lib.h>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

#include "sol-clock.h"
#include "sol-sound-exit.h"

/* The channels front left and front right, as GStreamer numbers them. */
#define STEREO 3

/* Shared by the thread and who gives it orders; whatever is not marked belongs to the thread alone
 * once that runs. */
struct _SolSoundThread {
  GMainContext *context;       /* of the thread */
  GMainContext *owner_context; /* where it was made */
  GMainLoop *loop;
  GWeakRef owner; /* read in the owner's context alone */
  SolSoundReportFunc report;
  char *sink;
  gboolean usable;
  double volume;
  GstElement *pipeline;
};

static void
thread_clear (gpointer data)
{
  SolSoundThread *self = data;

  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_pointer (&self->owner_context, g_main_context_unref);
  g_clear_pointer (&self->loop, g_main_loop_unref);
  g_clear_pointer (&self->sink, g_free);
  g_weak_ref_clear (&self->owner);
}

static void
thread_unref (SolSoundThread *self)
{
  g_atomic_rc_box_release_full (self, thread_clear);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolSoundThread, thread_unref)

/* From the thread to its owner */

typedef struct {
  SolSoundThread *thread;
  char *problem;
  gboolean playing;
} Report;

static void
report_free (gpointer data)
{
  Report *report = data;

  g_clear_pointer (&report->thread, thread_unref);
  g_clear_pointer (&report->problem, g_free);
  g_free (report);
}

static gboolean
report_cb (gpointer data)
{
  Report *report = data;
  g_autoptr (GObject) owner = g_weak_ref_get (&report->thread->owner);

  if (owner != NULL)
    report->thread->report (owner, report->problem, report->playing);
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
tell_owner (SolSoundThread *self, char *problem, gboolean playing)
{
  Report *report = g_new0 (Report, 1);

  report->thread = g_atomic_rc_box_acquire (self);
  report->problem = problem;
  report->playing = playing;
  run_in (self->owner_context, report_cb, report, report_free);
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
  buffer = gst_buffer_new_allocate (NULL, SOL_SCORE_VALUES * sizeof (float), NULL);
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
      G_TYPE_INT, SOL_SCORE_CHANNELS, "channel-mask", GST_TYPE_BITMASK, (guint64) STEREO, NULL);
  Stream *stream = g_new0 (Stream, 1);

  stream->score = score;
  g_object_set (source, "format", GST_FORMAT_TIME, "max-bytes",
                (guint64) (2 * SOL_SCORE_VALUES * sizeof (float)), NULL);
  gst_app_src_set_caps (source, caps);
  gst_app_src_set_callbacks (source, &callbacks, stream, stream_free);
}

/* Loudness is felt roughly as the cube root of amplitude. */
static void
apply_volume (SolSoundThread *self)
{
  g_autoptr (GstElement) element = NULL;
  double amplitude = self->volume * self->volume * self->volume;

  if (self->pipeline == NULL)
    return;
  element = gst_bin_get_by_name (GST_BIN (self->pipeline), "loudness");
  g_object_set (element, "volume", amplitude, NULL);
}

/* A pipeline that merely rests keeps threads that wake the machine. */
static void
stop (SolSoundThread *self)
{
  g_autoptr (GstBus) bus = NULL;

  if (self->pipeline == NULL)
    return;
  bus = gst_element_get_bus (self->pipeline);
  gst_bus_remove_watch (bus);
  gst_element_set_state (self->pipeline, GST_STATE_NULL);
  g_clear_pointer (&self->pipeline, gst_object_unref);
}

/* Where there is no device, the automatic sink plays into nothing without a word. */
static gboolean
plays_into_nothing (SolSoundThread *self)
{
  g_autoptr (GstIterator) elements = gst_bin_iterate_recurse (GST_BIN (self->pipeline));
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
tell_prerolled (SolSoundThread *self)
{
  if (g_str_equal (self->sink, SOL_SOUND_THREAD_USUAL_SINK) && plays_into_nothing (self))
    tell_owner (self, g_strdup (_ ("No sound device was found. Sessions run without sound.")),
                TRUE);
  else
    tell_owner (self, g_strdup (""), TRUE);
}

static void
tell_failed (SolSoundThread *self, GstMessage *message)
{
  g_autoptr (GError) error = NULL;

  gst_message_parse_error (message, &error, NULL);
  stop (self);
  /* TRANSLATORS: %s is a message of the sound system, often in English. */
  tell_owner (self, g_strdup_printf (_ ("Sound doesn’t work: %s"), error->message), FALSE);
}

static gboolean
bus_cb (GstBus *bus G_GNUC_UNUSED, GstMessage *message, gpointer data)
{
  SolSoundThread *self = data;

  switch (GST_MESSAGE_TYPE (message)) {
  case GST_MESSAGE_ASYNC_DONE:
    tell_prerolled (self);
    return G_SOURCE_CONTINUE;
  case GST_MESSAGE_EOS:
    stop (self);
    tell_owner (self, NULL, FALSE);
    return G_SOURCE_REMOVE;
  case GST_MESSAGE_ERROR:
    tell_failed (self, message);
    return G_SOURCE_REMOVE;
  default:
    return G_SOURCE_CONTINUE;
  }
}

static GstElement *
build_pipeline (SolSoundThread *self, GError **error)
{
  g_autofree char *description =
      g_strdup_printf ("appsrc name=score ! audioconvert ! audioresample ! "
                       "volume name=loudness ! %s",
                       self->sink);

  return gst_parse_launch_full (description, NULL, GST_PARSE_FLAG_FATAL_ERRORS, error);
}

/* Takes @score, which was due to begin at @due_us. Where GStreamer had to be looked for first, or
 * the machine was busy, that is a while ago. */
static void
start (SolSoundThread *self, SolScore *score, gint64 due_us)
{
  g_autoptr (SolScore) owned = score;
  g_autoptr (GstElement) source = NULL;
  g_autoptr (GstBus) bus = NULL;
  g_autoptr (GError) error = NULL;

  stop (self);
  if (!self->usable)
    return;
  self->pipeline = build_pipeline (self, &error);
  if (self->pipeline == NULL) {
    tell_owner (self, g_strdup_printf (_ ("Sound doesn’t work: %s"), error->message), FALSE);
    return;
  }
  source = gst_bin_get_by_name (GST_BIN (self->pipeline), "score");
  sol_score_catch_up (owned, sol_clock_read ().monotonic_us - due_us);
  set_up_source (GST_APP_SRC (source), g_steal_pointer (&owned));
  apply_volume (self);
  bus = gst_element_get_bus (self->pipeline);
  gst_bus_add_watch (bus, bus_cb, self);
  tell_owner (self, NULL, TRUE);
  gst_element_set_state (self->pipeline, GST_STATE_PLAYING);
}

/* What the pipeline is made of, and the set of plugins that brings it. */
static const struct {
  const char *element;
  const char *plugins;
} needed[] = {
  { "appsrc", "gst-plugins-base" },
  { "audioconvert", "gst-plugins-base" },
  { "audioresample", "gst-plugins-base" },
  { "volume", "gst-plugins-base" },
  { SOL_SOUND_THREAD_USUAL_SINK, "gst-plugins-good" },
};

static char *
find_missing (SolSoundThread *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (needed); i++) {
    g_autoptr (GstElementFactory) factory = gst_element_factory_find (needed[i].element);
    gboolean is_sink = g_str_equal (needed[i].element, SOL_SOUND_THREAD_USUAL_SINK);

    if (factory == NULL && (!is_sink || g_str_equal (self->sink, SOL_SOUND_THREAD_USUAL_SINK)))
      /* TRANSLATORS: the first is a plugin such as volume, the second the set that it comes in,
       * such as gst-plugins-base. */
      return g_strdup_printf (_ ("Sound needs the GStreamer plugin “%s”. Install %s."),
                              needed[i].element, needed[i].plugins);
  }
  return NULL;
}

static void
look_for_gstreamer (SolSoundThread *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *problem = NULL;

  if (!gst_init_check (NULL, NULL, &error))
    problem = g_strdup_printf (_ ("Sound doesn’t work: %s"), error->message);
  else
    problem = find_missing (self);
  self->usable = problem == NULL;
  if (problem != NULL)
    tell_owner (self, g_steal_pointer (&problem), FALSE);
}

static gpointer
thread_cb (gpointer data)
{
  g_autoptr (SolSoundThread) self = data;

  g_main_context_push_thread_default (self->context);
  look_for_gstreamer (self);
  sol_sound_exit_release ();
  g_main_loop_run (self->loop);
  stop (self);
  g_main_context_pop_thread_default (self->context);
  sol_sound_exit_release ();
  return NULL;
}

static int is_warming;

/* Loads what a pipeline will be made of. The usual sink finds what it plays through, and loads
 * that, only when it is made ready. */
static void
warm_up (const char *name)
{
  g_autoptr (GstElement) element = gst_element_factory_make (name, NULL);

  if (element == NULL)
    return;
  gst_object_ref_sink (element);
  if (g_str_equal (name, SOL_SOUND_THREAD_USUAL_SINK))
    gst_element_set_state (element, GST_STATE_READY);
  gst_element_set_state (element, GST_STATE_NULL);
}

static gpointer
warm_up_cb (gpointer data G_GNUC_UNUSED)
{
  if (gst_init_check (NULL, NULL, NULL)) {
    for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
      warm_up (needed[i].element);
  }
  g_atomic_int_set (&is_warming, FALSE);
  sol_sound_exit_release ();
  return NULL;
}

void
sol_sound_thread_warm_up (void)
{
  static gsize begun = 0;

  if (!g_once_init_enter (&begun))
    return;
  sol_sound_exit_hold ();
  g_atomic_int_set (&is_warming, TRUE);
  g_thread_unref (g_thread_new ("sound", warm_up_cb, NULL));
  g_once_init_leave (&begun, 1);
}

gboolean
sol_sound_thread_is_warming (void)
{
  return g_atomic_int_get (&is_warming);
}

/* From the owner to the thread */

typedef enum {
  ORDER_PLAY,
  ORDER_STOP,
  ORDER_VOLUME,
  ORDER_QUIT,
} OrderKind;

typedef struct {
  SolSoundThread *thread;
  OrderKind kind;
  gint64 given_us; /* when, by the monotonic clock */
  SolScore *score;
  double volume;
} Order;

static void
order_free (gpointer data)
{
  Order *order = data;

  g_clear_pointer (&order->thread, thread_unref);
  g_clear_pointer (&order->score, sol_score_free);
  g_free (order);
  sol_sound_exit_release ();
}

static gboolean
order_cb (gpointer data)
{
  Order *order = data;
  SolSoundThread *self = order->thread;

  switch (order->kind) {
  case ORDER_PLAY:
    start (self, g_steal_pointer (&order->score), order->given_us);
    break;
  case ORDER_STOP:
    stop (self);
    tell_owner (self, NULL, FALSE);
    break;
  case ORDER_VOLUME:
    self->volume = order->volume;
    apply_volume (self);
    break;
  case ORDER_QUIT:
  default:
    g_main_loop_quit (self->loop);
  }
  return G_SOURCE_REMOVE;
}

/* Takes @score. */
static void
give_order (SolSoundThread *self, OrderKind kind, SolScore *score, double volume)
{
  Order *order = g_new0 (Order, 1);

  sol_sound_exit_hold ();
  order->thread = g_atomic_rc_box_acquire (self);
  order->kind = kind;
  order->given_us = sol_clock_read ().monotonic_us;
  order->score = score;
  order->volume = volume;
  run_in (self->context, order_cb, order, order_free);
}

SolSoundThread *
sol_sound_thread_new (const char *sink, double volume, SolSoundReportFunc report, GObject *owner)
{
  SolSoundThread *self = g_atomic_rc_box_new0 (SolSoundThread);

  self->context = g_main_context_new ();
  self->owner_context = g_main_context_ref_thread_default ();
  self->loop = g_main_loop_new (self->context, FALSE);
  self->sink = g_strdup (sink);
  self->volume = volume;
  self->report = report;
  g_weak_ref_init (&self->owner, owner);
  sol_sound_exit_hold (); /* until it has looked for GStreamer */
  g_thread_unref (g_thread_new ("sound", thread_cb, g_atomic_rc_box_acquire (self)));
  return self;
}

void
sol_sound_thread_quit (SolSoundThread *self)
{
  sol_sound_exit_hold (); /* until it has ended */
  give_order (self, ORDER_QUIT, NULL, 0);
  thread_unref (self);
}

void
sol_sound_thread_play (SolSoundThread *self, SolScore *score)
{
  give_order (self, ORDER_PLAY, score, 0);
}

void
sol_sound_thread_stop (SolSoundThread *self)
{
  give_order (self, ORDER_STOP, NULL, 0);
}

void
sol_sound_thread_set_volume (SolSoundThread *self, double volume)
{
  give_order (self, ORDER_VOLUME, NULL, volume);
}
