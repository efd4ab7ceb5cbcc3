/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-list.h"

#include <glib/gi18n.h>

#include "sol-making.h"
#include "sol-parts.h"
#include "sol-reading-place.h"
#include "sol-structure-badge.h"
#include "sol-structure-words.h"

/* So many rows fill a pane; those further down come after the first frame. */
#define FIRST_ROWS 10

struct _SolStructureList {
  AdwBin parent_instance;

  GtkBox *box;
  GHashTable *rows;         /* SolStructure to its row, borrowed */
  SolStructureNotes *notes; /* NULL: none are marked */
  char *pointed;
  double pointer_x, pointer_y; /* where it was seen last, in its window */
};

G_DEFINE_FINAL_TYPE (SolStructureList, sol_structure_list, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_POINTED,
  N_PROPS,
};

enum {
  SELECTED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

/* Groups come in this order; kinds of one group lie side by side. */
static const SolStructureKind kind_order[] = {
  SOL_STRUCTURE_KIND_MUSCLE, SOL_STRUCTURE_KIND_TENDON, SOL_STRUCTURE_KIND_FASCIA,
  SOL_STRUCTURE_KIND_BURSA,  SOL_STRUCTURE_KIND_BONE,   SOL_STRUCTURE_KIND_LANDMARK,
  SOL_STRUCTURE_KIND_JOINT,  SOL_STRUCTURE_KIND_NERVE,  SOL_STRUCTURE_KIND_VESSEL,
};

static void
set_pointed (SolStructureList *self, const char *id)
{
  if (g_set_str (&self->pointed, id))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_POINTED]);
}

static SolStructure *
get_structure (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "structure");
}

static void
point_at (SolStructureList *self, GtkWidget *row)
{
  set_pointed (self, sol_value_get_id (SOL_VALUE (get_structure (row))));
}

/* A row that is scrolled below a pointer that rests is not pointed at: with the keys one is at
 * another. */
static gboolean
has_moved (SolStructureList *self, GtkWidget *row)
{
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (row));
  GdkDevice *pointer =
      gdk_seat_get_pointer (gdk_display_get_default_seat (gtk_widget_get_display (row)));
  double x = 0, y = 0;

  if (pointer == NULL || !gdk_surface_get_device_position (surface, pointer, &x, &y, NULL) ||
      (x == self->pointer_x && y == self->pointer_y))
    return FALSE;
  self->pointer_x = x;
  self->pointer_y = y;
  return TRUE;
}

/* Of what is entered, and of each move within. */
static void
moved_cb (GtkEventController *controller,
          double x G_GNUC_UNUSED,
          double y G_GNUC_UNUSED,
          gpointer self)
{
  GtkWidget *row = gtk_event_controller_get_widget (controller);

  if (has_moved (self, row))
    point_at (self, row);
}

static void
focused_cb (GtkEventController *controller, gpointer self)
{
  point_at (self, gtk_event_controller_get_widget (controller));
}

static void
left_cb (GtkEventController *controller, gpointer data)
{
  SolStructureList *self = data;
  GtkWidget *row = gtk_event_controller_get_widget (controller);

  if (g_strcmp0 (self->pointed, sol_value_get_id (SOL_VALUE (get_structure (row)))) == 0)
    set_pointed (self, NULL);
}

static void
activated_cb (SolStructureList *self, GtkWidget *row)
{
  g_signal_emit (self, signals[SELECTED], 0, get_structure (row));
}

void
sol_structure_list_watch_row (SolStructureList *self, GtkWidget *row, SolStructure *structure)
{
  GtkEventController *motion, *focus;

  g_return_if_fail (SOL_IS_STRUCTURE_LIST (self));
  g_return_if_fail (GTK_IS_WIDGET (row));
  g_return_if_fail (SOL_IS_STRUCTURE (structure));

  motion = gtk_event_controller_motion_new ();
  focus = gtk_event_controller_focus_new ();
  g_object_set_data_full (G_OBJECT (row), "structure", g_object_ref (structure), g_object_unref);
  g_signal_connect_object (motion, "enter", G_CALLBACK (moved_cb), self, 0);
  g_signal_connect_object (motion, "motion", G_CALLBACK (moved_cb), self, 0);
  g_signal_connect_object (motion, "leave", G_CALLBACK (left_cb), self, 0);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focused_cb), self, 0);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, 0);
  gtk_widget_add_controller (row, motion);
  gtk_widget_add_controller (row, focus);
}

/* How a note begins: its first line. */
static char *
dup_beginning (const char *note)
{
  g_autofree char *stripped = g_strstrip (g_strdup (note));

  *(stripped + strcspn (stripped, "\n")) = '\0';
  /* Translators: in a list of structures, under the name of one; %s is what the person noted */
  return g_strdup_printf (_ ("Your note: %s"), stripped);
}

static void
mark_row (gpointer structure, gpointer row, gpointer self)
{
  const char *note = sol_structure_notes_lookup (SOL_STRUCTURE_LIST (self)->notes, structure);
  g_autofree char *beginning = note == NULL ? NULL : dup_beginning (note);

  adw_action_row_set_subtitle (row, beginning == NULL ? "" : beginning);
}

static void
mark_rows (SolStructureList *self)
{
  if (self->notes != NULL)
    g_hash_table_foreach (self->rows, mark_row, self);
}

static GtkWidget *
create_row (SolStructureList *self, SolStructure *structure)
{
  GtkWidget *row = adw_action_row_new ();
  const char *letter = sol_structure_words_letter (structure);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sol_structure_get_name (structure));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  if (letter != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), sol_structure_badge_new (structure));
  g_hash_table_insert (self->rows, structure, row);
  if (self->notes != NULL)
    mark_row (structure, row, self);
  sol_structure_list_watch_row (self, row, structure);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static GtkWidget *
create_group (SolStructureList *self, const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  gtk_box_append (self->box, group);
  return group;
}

static gboolean
is_drawn (GArray *parts, SolStructure *structure)
{
  for (guint i = 0; i < parts->len; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);

    if (part->structure != NULL && sol_part_is_of (part, sol_value_get_id (SOL_VALUE (structure))))
      return TRUE;
  }
  return FALSE;
}

static void
sol_structure_list_dispose (GObject *object)
{
  g_clear_object (&SOL_STRUCTURE_LIST (object)->notes);
  G_OBJECT_CLASS (sol_structure_list_parent_class)->dispose (object);
}

static void
sol_structure_list_finalize (GObject *object)
{
  SolStructureList *self = SOL_STRUCTURE_LIST (object);

  g_hash_table_unref (self->rows);
  g_free (self->pointed);
  G_OBJECT_CLASS (sol_structure_list_parent_class)->finalize (object);
}

static void
sol_structure_list_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_POINTED:
    g_value_set_string (value, SOL_STRUCTURE_LIST (object)->pointed);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_structure_list_class_init (SolStructureListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sol_structure_list_dispose;
  object_class->finalize = sol_structure_list_finalize;
  object_class->get_property = sol_structure_list_get_property;
  props[PROP_POINTED] =
      g_param_spec_string ("pointed", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, SOL_TYPE_STRUCTURE);
}

static void
sol_structure_list_init (SolStructureList *self)
{
  self->pointer_x = self->pointer_y = -1;
  self->rows = g_hash_table_new (NULL, NULL);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/* What is listed, in the order of the rows. (element-type SolStructure) (transfer full) */
static GPtrArray *
list_structures (SolLibrary *library, SolFigure *figure)
{
  GListModel *structures = sol_library_get_values (library, SOL_TYPE_STRUCTURE);
  g_autoptr (GArray) parts = sol_figure_list_all_parts (figure);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint k = 0; k < G_N_ELEMENTS (kind_order); k++)
    for (guint i = 0; i < g_list_model_get_n_items (structures); i++) {
      g_autoptr (SolStructure) structure = g_list_model_get_item (structures, i);

      if (sol_structure_get_kind (structure) == kind_order[k] && is_drawn (parts, structure))
        g_ptr_array_add (list, g_steal_pointer (&structure));
    }
  return list;
}

/* --- The rows --- */

typedef struct {
  SolStructureList *list; /* borrowed: it has this */
  GPtrArray *structures;  /* of the rows */
  guint n_rows;           /* that there are */
  GtkWidget *group;       /* of the last one, borrowed */
  const char *title;
} Filling;

static void
filling_free (gpointer data)
{
  Filling *self = data;

  g_ptr_array_unref (self->structures);
  g_free (self);
}

static gboolean
add_row_cb (gpointer data)
{
  Filling *self = data;
  SolStructure *structure;
  const char *title;

  if (self->n_rows >= self->structures->len)
    return FALSE;
  structure = self->structures->pdata[self->n_rows++];
  title = sol_structure_words_group (sol_structure_get_kind (structure));
  if (g_strcmp0 (title, self->title) != 0)
    self->group = create_group (self->list, title);
  self->title = title;
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group),
                             create_row (self->list, structure));
  return TRUE;
}

static void
clear (SolStructureList *self)
{
  GtkWidget *child;

  sol_making_finish (GTK_WIDGET (self));
  g_hash_table_remove_all (self->rows);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
}

void
sol_structure_list_set_figure (SolStructureList *self, SolLibrary *library, SolFigure *figure)
{
  Filling *filling;

  g_return_if_fail (SOL_IS_STRUCTURE_LIST (self));

  clear (self);
  filling = g_new0 (Filling, 1);
  filling->list = self;
  filling->structures = list_structures (library, figure);
  sol_making_add (GTK_WIDGET (self), add_row_cb, filling, filling_free);
  for (guint i = 0; i < FIRST_ROWS; i++)
    sol_making_step (GTK_WIDGET (self));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    sol_making_finish (GTK_WIDGET (self));
}

void
sol_structure_list_set_notes (SolStructureList *self, SolStructureNotes *notes)
{
  g_return_if_fail (SOL_IS_STRUCTURE_LIST (self));
  g_return_if_fail (self->notes == NULL);

  if (!g_set_object (&self->notes, notes))
    return;
  g_signal_connect_object (notes, "changed", G_CALLBACK (mark_rows), self, G_CONNECT_SWAPPED);
  mark_rows (self);
}

gboolean
sol_structure_list_focus (SolStructureList *self, SolStructure *structure)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE_LIST (self), FALSE);

  GtkWidget *row, *scroller;

  sol_making_finish (GTK_WIDGET (self));
  row = g_hash_table_lookup (self->rows, structure);
  if (row == NULL || !gtk_widget_grab_focus (row))
    return FALSE;
  /* A list that was not seen yet is not laid out, and can't be scrolled to its row by GTK. */
  scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  if (scroller != NULL)
    sol_reading_place_show (GTK_SCROLLED_WINDOW (scroller), row, row);
  return TRUE;
}
