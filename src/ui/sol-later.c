/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-later.h"

#include "sol-fold.h"
#include "sol-memory.h"
#include "sol-wrapping.h"

/* How long after its window came, and after another page, a page is made that nobody asked for. */
#define REST_MS 400

struct _SolLater {
  AdwBin parent_instance;

  GtkWidget *stage; /* borrowed: what must be seen before this waits; NULL: nothing */
  gboolean on_request;
  gboolean is_made;
};

G_DEFINE_FINAL_TYPE (SolLater, sol_later, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_ON_REQUEST,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

enum {
  MAKE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Those that are not made yet and whose window is there, in the order in which they came. */
static GQueue waiting = G_QUEUE_INIT;
static guint wait_id;

/* Those that someone may want in a moment. */
static GQueue asked = G_QUEUE_INIT;
static guint ask_id;

static void
make (SolLater *self)
{
  self->is_made = TRUE;
  g_queue_remove (&waiting, self);
  g_queue_remove (&asked, self);
  g_signal_emit (self, signals[MAKE], 0);
  sol_wrapping_bound (GTK_WIDGET (self));
}

/* What its first frame is not to draw is hidden by @func. */
static void
fold (SolLater *self, void (*func) (GtkWidget *page))
{
  GtkWidget *page = adw_bin_get_child (ADW_BIN (self));

  if (page != NULL)
    func (page);
}

/* --- While nothing else is to be done --- */

/* Its texts are laid out for the place that it will have: most of what showing it would take. */
static void
lay_out (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  int width;

  if (parent == NULL)
    return;
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX (width, gtk_widget_get_width (parent)),
                      NULL, NULL, NULL, NULL);
}

/* One at a time, so that whoever does something meanwhile waits for one page at most. Whether there
 * was one. */
static gboolean
make_next (GQueue *queue)
{
  SolLater *next = g_queue_peek_head (queue);

  if (next == NULL)
    return FALSE;
  make (next);
  lay_out (GTK_WIDGET (next));
  fold (next, sol_fold_screen);
  return TRUE;
}

static gboolean
make_asked_cb (gpointer data G_GNUC_UNUSED)
{
  if (make_next (&asked))
    return G_SOURCE_CONTINUE;
  ask_id = 0;
  return G_SOURCE_REMOVE;
}

static gboolean
make_next_cb (gpointer data G_GNUC_UNUSED)
{
  if (make_next (&waiting))
    return G_SOURCE_CONTINUE;
  sol_memory_give_back ();
  wait_id = 0;
  return G_SOURCE_REMOVE;
}

static void
wait (SolLater *self)
{
  if (self->is_made || g_queue_find (&waiting, self) != NULL)
    return;
  g_queue_push_tail (&waiting, self);
  if (wait_id == 0)
    wait_id = g_timeout_add_full (G_PRIORITY_LOW, REST_MS, make_next_cb, NULL, NULL);
}

/* What its stack shows, or would, is beside no other. */
static gboolean
comes_by_itself (SolLater *self)
{
  return !self->on_request || gtk_widget_get_child_visible (GTK_WIDGET (self));
}

/* --- Object --- */

/* What stands beside another on a page that nobody has seen takes memory for nothing: it waits for
 * that page. */
static void
sol_later_root (GtkWidget *widget)
{
  SolLater *self = SOL_LATER (widget);
  GtkWidget *stage;

  GTK_WIDGET_CLASS (sol_later_parent_class)->root (widget);
  if (!comes_by_itself (self))
    return;
  stage = gtk_widget_get_child_visible (widget) ? GTK_WIDGET (gtk_widget_get_root (widget))
                                                : gtk_widget_get_parent (widget);
  if (gtk_widget_get_mapped (stage)) {
    wait (self);
    return;
  }
  self->stage = stage;
  g_signal_connect_object (stage, "map", G_CALLBACK (wait), self, G_CONNECT_SWAPPED);
}

static void
sol_later_unroot (GtkWidget *widget)
{
  SolLater *self = SOL_LATER (widget);

  if (self->stage != NULL)
    g_signal_handlers_disconnect_by_func (self->stage, wait, self);
  self->stage = NULL;
  g_queue_remove (&waiting, widget);
  g_queue_remove (&asked, widget);
  GTK_WIDGET_CLASS (sol_later_parent_class)->unroot (widget);
}

static void
sol_later_map (GtkWidget *widget)
{
  SolLater *self = SOL_LATER (widget);

  if (!self->is_made) {
    make (self);
    fold (self, sol_fold_page);
  }
  GTK_WIDGET_CLASS (sol_later_parent_class)->map (widget);
}

static void
sol_later_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_ON_REQUEST:
    g_value_set_boolean (value, SOL_LATER (object)->on_request);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_later_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_ON_REQUEST:
    SOL_LATER (object)->on_request = g_value_get_boolean (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_later_class_init (SolLaterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sol_later_get_property;
  object_class->set_property = sol_later_set_property;
  props[PROP_ON_REQUEST] =
      g_param_spec_boolean ("on-request", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  widget_class->root = sol_later_root;
  widget_class->unroot = sol_later_unroot;
  widget_class->map = sol_later_map;
  signals[MAKE] =
      g_signal_new ("make", SOL_TYPE_LATER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sol_later_init (SolLater *self G_GNUC_UNUSED)
{
}

GtkWidget *
sol_later_ensure (SolLater *self)
{
  g_return_val_if_fail (SOL_IS_LATER (self), NULL);

  if (!self->is_made)
    make (self);
  return adw_bin_get_child (ADW_BIN (self));
}

void
sol_later_renew (SolLater *self)
{
  GtkWidget *widget;

  g_return_if_fail (SOL_IS_LATER (self));

  if (!self->is_made)
    return;
  widget = GTK_WIDGET (self);
  adw_bin_set_child (ADW_BIN (self), NULL);
  self->is_made = FALSE;
  if (gtk_widget_get_mapped (widget))
    make (self);
  else if (gtk_widget_get_root (widget) != NULL && comes_by_itself (self))
    wait (self);
}

void
sol_later_ask (SolLater *self)
{
  g_return_if_fail (SOL_IS_LATER (self));

  if (self->is_made || g_queue_find (&asked, self) != NULL ||
      gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  g_queue_push_tail (&asked, self);
  if (ask_id == 0)
    ask_id = g_idle_add_full (G_PRIORITY_LOW, make_asked_cb, NULL, NULL);
}
