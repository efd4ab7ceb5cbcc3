/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-anatomy-parts.h"

#include "sol-anatomy-page.h"
#include "sol-build.h"
#include "sol-compare-page.h"
#include "sol-first-frame.h"
#include "sol-fold.h"
#include "sol-later.h"
#include "sol-leg-page.h"
#include "sol-leg-visit.h"
#include "sol-quiz-page.h"
#include "sol-widget-tree.h"

struct _SolAnatomyParts {
  AdwBin parent_instance;

  /* template */
  AdwViewStack *parts;
  SolLater *leg;
  SolLater *explore;
  SolLater *compare;
  SolLater *test;

  SolLibrary *library;
  SolJournal *journal;
  GSettings *settings;
  const char *lesson; /* the action to begin with; NULL: none */
};

G_DEFINE_FINAL_TYPE (SolAnatomyParts, sol_anatomy_parts, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_LIBRARY,
  PROP_JOURNAL,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static const struct {
  const char *name;
  GType (*get_type) (void);
} all_parts[] = {
  { "bend-the-knee", sol_leg_page_get_type },
  { "explore", sol_anatomy_page_get_type },
  { "compare", sol_compare_page_get_type },
  { "test", sol_quiz_page_get_type },
};

static GType
find_type (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (all_parts); i++)
    if (g_strcmp0 (name, all_parts[i].name) == 0)
      return all_parts[i].get_type ();
  return G_TYPE_INVALID;
}

/* What one does with the figure of Explore; NULL where @name is nothing such. */
static const char *
find_lesson (const char *name)
{
  if (g_strcmp0 (name, "teach") == 0)
    return "lesson.teach";
  return g_strcmp0 (name, "worksheet") == 0 ? "lesson.worksheet" : NULL;
}

static void
make_part_cb (SolAnatomyParts *self, AdwBin *place)
{
  AdwViewStackPage *page = adw_view_stack_get_page (self->parts, GTK_WIDGET (place));
  GtkWidget *part = g_object_new (find_type (adw_view_stack_page_get_name (page)), NULL);

  /* Before the library: it keeps what is learned, and noted. */
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (part), "journal") != NULL)
    g_object_set (part, "journal", self->journal, NULL);
  g_object_set (part, "library", self->library, NULL);
  adw_bin_set_child (place, part);
}

/* Someone is about to see another part. */
static void
near_cb (SolAnatomyParts *self)
{
  sol_later_ask (self->leg);
  sol_later_ask (self->explore);
  sol_later_ask (self->compare);
  sol_later_ask (self->test);
}

/* A window that comes up puts the focus somewhere, which nobody led there. */
static void
focused_cb (SolAnatomyParts *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root) && gtk_window_is_active (GTK_WINDOW (root)))
    near_cb (self);
}

static gboolean
key_pressed_cb (SolAnatomyParts *self)
{
  near_cb (self);
  return GDK_EVENT_PROPAGATE;
}

static void
part_changed_cb (SolAnatomyParts *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->parts);

  /* While the stack is built its first part is shown for a moment. */
  if (self->settings != NULL && name != NULL)
    g_settings_set_string (self->settings, "anatomy-part", name);
}

static void
sol_anatomy_parts_dispose (GObject *object)
{
  SolAnatomyParts *self = SOL_ANATOMY_PARTS (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  g_clear_object (&self->journal);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_ANATOMY_PARTS);
  G_OBJECT_CLASS (sol_anatomy_parts_parent_class)->dispose (object);
}

static void
sol_anatomy_parts_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_LIBRARY:
    g_value_set_object (value, SOL_ANATOMY_PARTS (object)->library);
    break;
  case PROP_JOURNAL:
    g_value_set_object (value, SOL_ANATOMY_PARTS (object)->journal);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_anatomy_parts_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolAnatomyParts *self = SOL_ANATOMY_PARTS (object);

  switch (id) {
  case PROP_JOURNAL:
    g_set_object (&self->journal, g_value_get_object (value));
    break;
  case PROP_LIBRARY:
    if (g_set_object (&self->library, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_anatomy_parts_class_init (SolAnatomyPartsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_anatomy_parts_dispose;
  object_class->get_property = sol_anatomy_parts_get_property;
  object_class->set_property = sol_anatomy_parts_set_property;
  props[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, SOL_TYPE_LIBRARY,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_JOURNAL] = g_param_spec_object ("journal", NULL, NULL, SOL_TYPE_JOURNAL,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (SOL_TYPE_LATER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-anatomy-parts.ui");
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyParts, parts);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyParts, leg);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyParts, explore);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyParts, compare);
  gtk_widget_class_bind_template_child (widget_class, SolAnatomyParts, test);
  gtk_widget_class_bind_template_callback (widget_class, make_part_cb);
  gtk_widget_class_bind_template_callback (widget_class, near_cb);
  gtk_widget_class_bind_template_callback (widget_class, focused_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, part_changed_cb);
}

/* A label of three words and more that names nothing is text of the page for Orca, which says it
 * where one comes there: "Bend the Knee" in each of the parts. */
static void
name_tabs (GtkWidget *widget)
{
  GtkWidget *tab = GTK_IS_LABEL (widget) ? gtk_widget_get_parent (widget) : NULL;

  while (tab != NULL &&
         gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (tab)) != GTK_ACCESSIBLE_ROLE_TAB)
    tab = gtk_widget_get_parent (tab);
  if (tab != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (tab), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    widget, NULL, -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_tabs (child);
}

static void
sol_anatomy_parts_init (SolAnatomyParts *self)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *part = g_settings_get_string (settings, "anatomy-part");

  gtk_widget_init_template (GTK_WIDGET (self));
  name_tabs (GTK_WIDGET (self));
  sol_anatomy_parts_show (self, part);
  self->settings = g_steal_pointer (&settings);
}

GtkWidget *
sol_anatomy_parts_new (SolLibrary *library)
{
  return g_object_new (SOL_TYPE_ANATOMY_PARTS, "library", library, NULL);
}

gboolean
sol_anatomy_parts_has (const char *name)
{
  g_return_val_if_fail (name != NULL, FALSE);

  return find_type (name) != G_TYPE_INVALID || find_lesson (name) != NULL;
}

gboolean
sol_anatomy_parts_show (SolAnatomyParts *self, const char *name)
{
  g_return_val_if_fail (SOL_IS_ANATOMY_PARTS (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (find_type (name) == G_TYPE_INVALID)
    return FALSE;
  adw_view_stack_set_visible_child_name (self->parts, name);
  return TRUE;
}

/* Whoever asked for a part goes on in it, not on the tab of another, and begins with what comes
 * first when all of it is there. A lesson does not wait. */
static void
enter_cb (GtkWidget *widget)
{
  SolAnatomyParts *self = SOL_ANATOMY_PARTS (widget);
  GtkWidget *place = adw_view_stack_get_visible_child (self->parts);
  GtkWidget *part = sol_later_ensure (SOL_LATER (place));

  if (!gtk_widget_get_mapped (part))
    return;
  if (self->lesson == NULL && !sol_fold_is_open (part)) {
    sol_first_frame_call (widget, NULL, enter_cb);
    return;
  }
  if (!sol_widget_tree_has_focus (part))
    gtk_widget_child_focus (part, GTK_DIR_TAB_FORWARD);
  if (self->lesson != NULL)
    gtk_widget_activate_action (part, g_steal_pointer (&self->lesson), NULL);
}

gboolean
sol_anatomy_parts_open (SolAnatomyParts *self, const char *name)
{
  GtkRoot *root;

  g_return_val_if_fail (SOL_IS_ANATOMY_PARTS (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  self->lesson = find_lesson (name);
  if (!sol_anatomy_parts_show (self, self->lesson != NULL ? "explore" : name))
    return FALSE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    enter_cb (GTK_WIDGET (self));
  else if (root != NULL && !gtk_widget_get_mapped (GTK_WIDGET (root)))
    sol_first_frame_call (GTK_WIDGET (self), NULL, enter_cb);
  return TRUE;
}

void
sol_anatomy_parts_show_target (SolAnatomyParts *self, const SolLegTarget *target)
{
  GtkWidget *part;

  g_return_if_fail (SOL_IS_ANATOMY_PARTS (self));
  g_return_if_fail (target != NULL);

  part = sol_later_ensure (target->bent ? self->leg : self->explore);
  sol_anatomy_parts_show (self, target->bent ? "bend-the-knee" : "explore");
  sol_leg_visit_point (part, target);
  /* Whoever comes from elsewhere comes to the one in the figure. */
  if (target->structure != NULL)
    sol_anatomy_page_focus (SOL_ANATOMY_PAGE (part));
}
