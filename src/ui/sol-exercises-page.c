/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercises-page.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-exercise-card.h"
#include "sol-exercise-filter.h"
#include "sol-reading-place.h"
#include "sol-routine-card.h"
#include "sol-say.h"
#include "sol-today-strip.h"

/* Cards that a frame has room for. */
#define MORE_CARDS 4

struct _SolExercisesPage {
  AdwBin parent_instance;

  SolTodayStrip *today;
  GtkFlowBox *suggested;
  GtkFlowBox *routines;
  GtkFlowBox *exercises;
  AdwToggleGroup *muscle;
  GtkDropDown *kind;
  GtkDropDown *posture;
  GtkDropDown *equipment;
  SolExerciseFilter *filter;
  GtkSortListModel *sorted;
  GtkCustomSorter *by_number;
  GtkFilterListModel *found;
  GtkSliceListModel *made;
  gboolean drawn; /* the first frame is on its way */

  SolLibrary *library;
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (SolExercisesPage, sol_exercises_page, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_LIBRARY,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* -- Filters -- */

static int
get_chosen (GtkDropDown *drop_down)
{
  SolExerciseChoice *choice = gtk_drop_down_get_selected_item (drop_down);

  return choice != NULL ? sol_exercise_choice_get_value (choice) : SOL_EXERCISE_CHOICE_ANY;
}

static void
muscle_changed_cb (SolExercisesPage *self)
{
  const char *name = adw_toggle_group_get_active_name (self->muscle);

  g_object_set (self->filter, "target", g_strcmp0 (name, "all") == 0 ? NULL : name, NULL);
}

static void
kind_changed_cb (SolExercisesPage *self)
{
  g_object_set (self->filter, "kind", get_chosen (self->kind), NULL);
}

static void
posture_changed_cb (SolExercisesPage *self)
{
  g_object_set (self->filter, "posture", get_chosen (self->posture), NULL);
}

static void
equipment_changed_cb (SolExercisesPage *self)
{
  g_object_set (self->filter, "equipment", get_chosen (self->equipment), NULL);
}

static void
clear_filters_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolExercisesPage *self = SOL_EXERCISES_PAGE (widget);

  adw_toggle_group_set_active_name (self->muscle, "all");
  gtk_drop_down_set_selected (self->kind, 0);
  gtk_drop_down_set_selected (self->posture, 0);
  gtk_drop_down_set_selected (self->equipment, 0);
  /* The button that was pressed is gone. */
  gtk_widget_grab_focus (GTK_WIDGET (self->muscle));
}

/* Who stands at the lower end of what is seen would see nothing happen. */
static void
show_found (SolExercisesPage *self)
{
  GtkWidget *scroller =
      gtk_widget_get_ancestor (GTK_WIDGET (self->muscle), GTK_TYPE_SCROLLED_WINDOW);
  GtkFlowBoxChild *first = gtk_flow_box_get_child_at_index (self->exercises, 0);

  if (scroller != NULL && first != NULL)
    sol_reading_place_show (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->muscle),
                            GTK_WIDGET (first));
}

/* What changed is below the filters, where a screen reader is not. */
static void
n_found_changed_cb (SolExercisesPage *self)
{
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->found));
  g_autofree char *words = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  words = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n_found), n_found);
  sol_say (self, words);
  show_found (self);
}

static char *
name_of_state (GObject *page G_GNUC_UNUSED, guint n_found)
{
  return g_strdup (n_found > 0 ? "cards" : "empty");
}

/* -- Cards -- */

/* The card takes the focus, not what the list wraps around it. */
static GtkWidget *
wrap (GtkWidget *card)
{
  return g_object_new (GTK_TYPE_FLOW_BOX_CHILD, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                       "child", card, "focusable", FALSE, NULL);
}

static GtkWidget *
create_exercise_cb (gpointer item, gpointer user_data)
{
  SolExercisesPage *self = user_data;

  return wrap (sol_exercise_card_new (self->library, item));
}

static GtkWidget *
create_routine_cb (gpointer item, gpointer user_data)
{
  SolExercisesPage *self = user_data;

  return wrap (sol_routine_card_new (self->library, item));
}

/* The other cards, which nobody sees without scrolling, come in the frames after the first. */
static gboolean
make_more_cb (GtkWidget *page, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  SolExercisesPage *self = SOL_EXERCISES_PAGE (page);
  guint n_made = gtk_slice_list_model_get_size (self->made);

  if (!self->drawn) {
    self->drawn = TRUE;
    return G_SOURCE_CONTINUE;
  }
  if (n_made < g_list_model_get_n_items (G_LIST_MODEL (self->found))) {
    gtk_slice_list_model_set_size (self->made, n_made + MORE_CARDS);
    return G_SOURCE_CONTINUE;
  }
  gtk_slice_list_model_set_size (self->made, G_MAXUINT);
  return G_SOURCE_REMOVE;
}

static int
compare_suggestions (gconstpointer a, gconstpointer b, gpointer user_data G_GNUC_UNUSED)
{
  return sol_routine_get_suggest ((SolRoutine *) a) - sol_routine_get_suggest ((SolRoutine *) b);
}

/* EX01 before EX02, and a person's own, whose numbers begin as they like, behind those. */
static int
compare_numbers (gconstpointer a, gconstpointer b, gpointer user_data G_GNUC_UNUSED)
{
  const char *left = sol_exercise_get_number ((SolExercise *) a);
  const char *right = sol_exercise_get_number ((SolExercise *) b);

  if (left == NULL || right == NULL)
    return (left == NULL) - (right == NULL);
  return strcmp (left, right);
}

static void
fill_routines (SolExercisesPage *self)
{
  GListModel *all;
  g_autoptr (GListStore) suggested = g_list_store_new (SOL_TYPE_ROUTINE);
  g_autoptr (GListStore) others = g_list_store_new (SOL_TYPE_ROUTINE);

  if (self->library == NULL)
    return;
  all = sol_library_get_values (self->library, SOL_TYPE_ROUTINE);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (SolRoutine) routine = g_list_model_get_item (all, i);

    if (sol_routine_get_suggest (routine) > 0)
      g_list_store_insert_sorted (suggested, routine, compare_suggestions, NULL);
    else
      g_list_store_append (others, routine);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->suggested),
                          g_list_model_get_n_items (G_LIST_MODEL (suggested)) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->routines),
                          g_list_model_get_n_items (G_LIST_MODEL (others)) > 0);
  gtk_flow_box_bind_model (self->suggested, G_LIST_MODEL (suggested), create_routine_cb, self,
                           NULL);
  gtk_flow_box_bind_model (self->routines, G_LIST_MODEL (others), create_routine_cb, self, NULL);
}

/* What was chosen stays chosen, where there still is such a choice. */
static void
set_choices (GtkDropDown *drop_down, GListModel *choices)
{
  int chosen = get_chosen (drop_down);

  gtk_drop_down_set_model (drop_down, choices);
  for (guint i = 0; i < g_list_model_get_n_items (choices); i++) {
    g_autoptr (SolExerciseChoice) choice = g_list_model_get_item (choices, i);

    if (sol_exercise_choice_get_value (choice) == chosen)
      gtk_drop_down_set_selected (drop_down, i);
  }
}

static void
fill_choices (SolExercisesPage *self)
{
  g_autoptr (GListModel) kinds = sol_exercise_choice_list_kinds (self->library);
  g_autoptr (GListModel) postures = sol_exercise_choice_list_postures (self->library);
  g_autoptr (GListModel) equipment = sol_exercise_choice_list_equipment (self->library);

  set_choices (self->kind, kinds);
  set_choices (self->posture, postures);
  set_choices (self->equipment, equipment);
}

static void
set_library (SolExercisesPage *self, SolLibrary *library)
{
  if (!g_set_object (&self->library, library))
    return;
  if (library != NULL) {
    fill_routines (self);
    fill_choices (self);
    gtk_sort_list_model_set_model (self->sorted,
                                   sol_library_get_values (library, SOL_TYPE_EXERCISE));
    sol_today_strip_set_library (self->today, library);
  }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LIBRARY]);
}

/* -- Object -- */

static void
sol_exercises_page_dispose (GObject *object)
{
  SolExercisesPage *self = SOL_EXERCISES_PAGE (object);

  g_clear_object (&self->library);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (sol_exercises_page_parent_class)->dispose (object);
}

static void
sol_exercises_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolExercisesPage *self = SOL_EXERCISES_PAGE (object);

  switch (id) {
  case PROP_LIBRARY:
    g_value_set_object (value, self->library);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_exercises_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolExercisesPage *self = SOL_EXERCISES_PAGE (object);

  switch (id) {
  case PROP_LIBRARY:
    set_library (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-exercises-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, today);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, suggested);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, routines);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, exercises);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, muscle);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, kind);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, posture);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, equipment);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, filter);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, sorted);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, by_number);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, found);
  gtk_widget_class_bind_template_child (widget_class, SolExercisesPage, made);
  gtk_widget_class_bind_template_callback (widget_class, muscle_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, posture_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, equipment_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, n_found_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_of_state);
}

static void
sol_exercises_page_class_init (SolExercisesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_exercises_page_dispose;
  object_class->get_property = sol_exercises_page_get_property;
  object_class->set_property = sol_exercises_page_set_property;

  props[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, SOL_TYPE_LIBRARY,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (SOL_TYPE_EXERCISE_CHOICE);
  g_type_ensure (SOL_TYPE_EXERCISE_FILTER);
  g_type_ensure (SOL_TYPE_TODAY_STRIP);
  gtk_widget_class_install_action (widget_class, "exercises.clear-filters", NULL, clear_filters_cb);
  bind_template (widget_class);
}

static void
sol_exercises_page_init (SolExercisesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* How long a routine takes is on its card. */
  self->settings = g_settings_new (APPLICATION_ID);
  g_signal_connect_object (self->settings, "changed::setup-seconds", G_CALLBACK (fill_routines),
                           self, G_CONNECT_SWAPPED);
  gtk_custom_sorter_set_sort_func (self->by_number, compare_numbers, NULL, NULL);
  gtk_flow_box_bind_model (self->exercises, G_LIST_MODEL (self->made), create_exercise_cb, self,
                           NULL);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), make_more_cb, NULL, NULL);
}

void
sol_exercises_page_set_journal (SolExercisesPage *self, SolJournal *journal)
{
  g_return_if_fail (SOL_IS_EXERCISES_PAGE (self));
  g_return_if_fail (self->library != NULL);

  sol_today_strip_set_journal (self->today, self->library, journal);
}
