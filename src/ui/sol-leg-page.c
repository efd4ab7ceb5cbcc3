/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-page.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-leg-chart.h"
#include "sol-leg-tour.h"
#include "sol-leg-view.h"
#include "sol-leg-words.h"
#include "sol-muscle-meters.h"
#include "sol-pacer.h"
#include "sol-say.h"
#include "sol-source-button.h"
#include "sol-wheel.h"

#define BEND_MS 900

/* A screen reader says the sentence when the last press is so long ago. */
#define SAY_MS 700

/* How often words and numbers change while the leg is pulled. */
#define NUMBERS_MS 60

struct _SolLegPage {
  AdwBin parent_instance;

  /* template */
  SolLegView *view;
  GtkScrolledWindow *pane;
  GtkRevealer *tour;
  GtkLabel *tour_caption;
  GtkLabel *tour_count;
  GtkWidget *tour_next;
  GtkWidget *tour_start;
  GtkWidget *knee_scale;
  GtkWidget *ankle_scale;
  GtkAdjustment *knee_adjustment;
  GtkAdjustment *ankle_adjustment;
  GtkLabel *knee_words;
  GtkLabel *ankle_words;
  SolMuscleMeters *meters;
  GtkStack *range_note;
  GtkLabel *chart_title;
  AdwToggleGroup *chart_over;
  SolLegChart *chart;
  SolSourceButton *sources;
  AdwToggleGroup *leg_side;

  SolLibrary *library;
  GSettings *settings;

  AdwAnimation *bending;
  double from_deg[2], to_deg[2]; /* knee and ankle, while it bends by itself */
  int step;                      /* of the tour */
  guint say_id;
  SolPacer numbers; /* shows them */
  char *summary;    /* as it was told of the view */
};

G_DEFINE_FINAL_TYPE (SolLegPage, sol_leg_page, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_LIBRARY,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static const double presets[][2] = { { 0, 25 }, { 20, 38 }, { 75, 39 }, { 90, 0 }, { 0, -35 } };

static const char *const source_ids[] = { "grieve78", "hawk90", "baum14", "mura05", NULL };

/* --- What is said --- */

static void
say (SolLegPage *self, const char *text)
{
  sol_say (self, text);
}

static void
say_sentence (SolLegPage *self)
{
  g_autofree char *sentence = sol_leg_words_dup_sentence (sol_leg_view_get_knee_deg (self->view),
                                                          sol_leg_view_get_ankle_deg (self->view));

  say (self, sentence);
}

static gboolean
say_cb (gpointer data)
{
  SolLegPage *self = data;

  self->say_id = 0;
  say_sentence (self);
  return G_SOURCE_REMOVE;
}

/* In the tour the caption is said instead. */
static void
say_later (SolLegPage *self)
{
  g_clear_handle_id (&self->say_id, g_source_remove);
  if (!gtk_revealer_get_reveal_child (self->tour) && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->say_id = g_timeout_add (SAY_MS, say_cb, self);
}

/* A screen reader says what stands beside a slider when that is moved, and not its number. */
static void
tell_value (GtkWidget *scale, const char *words)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  -1);
}

static void
tell_knee (SolLegPage *self)
{
  g_autofree char *words =
      sol_leg_words_dup_knee (gtk_adjustment_get_value (self->knee_adjustment));

  tell_value (self->knee_scale, words);
}

static void
tell_ankle (SolLegPage *self)
{
  g_autofree char *words =
      sol_leg_words_dup_ankle (gtk_adjustment_get_value (self->ankle_adjustment));

  tell_value (self->ankle_scale, words);
}

/* The sliders follow the leg a moment later, with the numbers; the leg follows them at once. */
static void
knee_moved_cb (SolLegPage *self)
{
  sol_leg_view_bend (self->view, gtk_adjustment_get_value (self->knee_adjustment),
                     sol_leg_view_get_ankle_deg (self->view));
  tell_knee (self);
}

static void
ankle_moved_cb (SolLegPage *self)
{
  sol_leg_view_bend (self->view, sol_leg_view_get_knee_deg (self->view),
                     gtk_adjustment_get_value (self->ankle_adjustment));
  tell_ankle (self);
}

static gboolean
say_now_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  say_sentence (SOL_LEG_PAGE (widget));
  return GDK_EVENT_STOP;
}

/* --- What is shown --- */

static void
show_chart_title (SolLegPage *self, const char *knee, const char *ankle)
{
  gboolean over_ankle =
      g_strcmp0 (adw_toggle_group_get_active_name (self->chart_over), "ankle") == 0;
  g_autofree char *title = NULL;

  /* Translators: titles of a chart; of the knee "bent 20°", of the ankle "25° toes up" */
  title = over_ankle ? g_strdup_printf (_ ("Knee %s, any ankle"), knee)
                     : g_strdup_printf (_ ("Any knee, ankle %s"), ankle);
  gtk_label_set_label (self->chart_title, title);
}

static void
show_numbers (SolLegPage *self)
{
  double knee_deg = sol_leg_view_get_knee_deg (self->view);
  double ankle_deg = sol_leg_view_get_ankle_deg (self->view);
  g_autofree char *knee = sol_leg_words_dup_knee (knee_deg);
  g_autofree char *ankle = sol_leg_words_dup_ankle (ankle_deg);
  g_autofree char *summary = sol_leg_words_dup_summary (knee_deg, ankle_deg);
  gboolean in_range;

  gtk_adjustment_set_value (self->knee_adjustment, knee_deg);
  gtk_adjustment_set_value (self->ankle_adjustment, ankle_deg);
  gtk_label_set_label (self->knee_words, knee);
  gtk_label_set_label (self->ankle_words, ankle);
  in_range = sol_muscle_meters_show (self->meters, knee_deg, ankle_deg);
  /* Its place is kept, so that nothing jumps below a finger. */
  gtk_stack_set_visible_child_name (self->range_note, in_range ? "in-range" : "estimate");
  if (g_set_str (&self->summary, summary))
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
  show_chart_title (self, knee, ankle);
}

static void
numbers_cb (gpointer self)
{
  show_numbers (self);
}

/* The leg follows at once; words that change with every frame could not be read, and laying them
 * and the sliders out would take as long as drawing it. */
static void
angles_changed_cb (SolLegPage *self)
{
  sol_pacer_ask (&self->numbers, NUMBERS_MS, numbers_cb, self);
  say_later (self);
}

static void
chart_over_cb (SolLegPage *self)
{
  const char *over = adw_toggle_group_get_active_name (self->chart_over);

  g_object_set (self->chart, "over-ankle", g_strcmp0 (over, "ankle") == 0, NULL);
  show_numbers (self);
}

static void
leg_side_cb (SolLegPage *self)
{
  const char *side = adw_toggle_group_get_active_name (self->leg_side);

  if (side == NULL || self->settings == NULL)
    return;
  g_object_set (self->view, "mirrored", g_str_equal (side, "left"), NULL);
  g_settings_set_string (self->settings, "shown-leg", side);
}

/* --- Bending by itself --- */

static void
bend_cb (double share, gpointer data)
{
  SolLegPage *self = data;

  sol_leg_view_bend (self->view, self->from_deg[0] + (self->to_deg[0] - self->from_deg[0]) * share,
                     self->from_deg[1] + (self->to_deg[1] - self->from_deg[1]) * share);
}

static void
bend_to (SolLegPage *self, double knee_deg, double ankle_deg)
{
  adw_animation_pause (self->bending);
  self->from_deg[0] = sol_leg_view_get_knee_deg (self->view);
  self->from_deg[1] = sol_leg_view_get_ankle_deg (self->view);
  self->to_deg[0] = knee_deg;
  self->to_deg[1] = ankle_deg;
  adw_animation_reset (self->bending);
  adw_animation_play (self->bending);
}

static void
taken_cb (SolLegPage *self)
{
  adw_animation_pause (self->bending);
}

static void
preset_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  int i = g_variant_get_int32 (target);

  if (i >= 0 && i < (int) G_N_ELEMENTS (presets))
    bend_to (SOL_LEG_PAGE (widget), presets[i][0], presets[i][1]);
}

/* --- The tour --- */

static void
show_step (SolLegPage *self, int step)
{
  int last = SOL_N_LEG_TOUR_STEPS - 1;
  const SolLegTourStep *shown;
  const char *caption;
  g_autofree char *count = NULL;

  self->step = CLAMP (step, 0, last);
  shown = sol_leg_tour_get_step ((guint) self->step);
  caption = _ (shown->caption);
  /* Translators: of the captions of a tour, such as "2 of 5" */
  count = g_strdup_printf (_ ("%d of %d"), self->step + 1, last + 1);
  gtk_label_set_label (self->tour_caption, caption);
  gtk_label_set_label (self->tour_count, count);
  gtk_widget_set_sensitive (self->tour_next, self->step < last);
  bend_to (self, shown->knee_deg, shown->ankle_deg);
  say (self, caption);
}

static void
tour_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolLegPage *self = SOL_LEG_PAGE (widget);

  gtk_revealer_set_reveal_child (self->tour, TRUE);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->pane), 0);
  g_clear_handle_id (&self->say_id, g_source_remove);
  show_step (self, 0);
  gtk_widget_grab_focus (self->tour_next);
}

static void
tour_step_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolLegPage *self = SOL_LEG_PAGE (widget);

  show_step (self, self->step + g_variant_get_int32 (target));
}

static void
tour_end_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolLegPage *self = SOL_LEG_PAGE (widget);

  gtk_revealer_set_reveal_child (self->tour, FALSE);
  gtk_widget_grab_focus (self->tour_start);
}

/* --- Sources --- */

static void
show_sources (SolLegPage *self)
{
  if (self->library != NULL)
    sol_source_button_show_ids (self->sources, self->library, source_ids);
}

/* --- Object --- */

static void
sol_leg_page_dispose (GObject *object)
{
  SolLegPage *self = SOL_LEG_PAGE (object);

  g_clear_handle_id (&self->say_id, g_source_remove);
  sol_pacer_stop (&self->numbers);
  if (self->bending != NULL)
    adw_animation_pause (self->bending);
  g_clear_object (&self->bending);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  g_clear_pointer (&self->summary, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_LEG_PAGE);
  G_OBJECT_CLASS (sol_leg_page_parent_class)->dispose (object);
}

static void
sol_leg_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_LIBRARY:
    g_value_set_object (value, SOL_LEG_PAGE (object)->library);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_leg_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolLegPage *self = SOL_LEG_PAGE (object);

  switch (id) {
  case PROP_LIBRARY:
    if (g_set_object (&self->library, g_value_get_object (value))) {
      show_sources (self);
      g_object_notify_by_pspec (object, pspec);
    }
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, view);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, tour);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, pane);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, tour_caption);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, tour_count);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, tour_next);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, tour_start);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, knee_scale);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, ankle_scale);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, knee_adjustment);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, ankle_adjustment);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, knee_words);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, ankle_words);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, meters);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, range_note);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, chart_title);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, chart_over);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, chart);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, sources);
  gtk_widget_class_bind_template_child (widget_class, SolLegPage, leg_side);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, angles_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, taken_cb);
  gtk_widget_class_bind_template_callback (widget_class, knee_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, ankle_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, chart_over_cb);
  gtk_widget_class_bind_template_callback (widget_class, leg_side_cb);
  gtk_widget_class_install_action (widget_class, "leg.preset", "i", preset_cb);
  gtk_widget_class_install_action (widget_class, "leg.tour", NULL, tour_cb);
  gtk_widget_class_install_action (widget_class, "leg.tour-step", "i", tour_step_cb);
  gtk_widget_class_install_action (widget_class, "leg.tour-end", NULL, tour_end_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_w, GDK_ALT_MASK, say_now_cb, NULL);
}

static void
sol_leg_page_class_init (SolLegPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_leg_page_dispose;
  object_class->get_property = sol_leg_page_get_property;
  object_class->set_property = sol_leg_page_set_property;
  props[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, SOL_TYPE_LIBRARY,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (SOL_TYPE_LEG_CHART);
  g_type_ensure (SOL_TYPE_LEG_VIEW);
  g_type_ensure (SOL_TYPE_SOURCE_BUTTON);
  g_type_ensure (SOL_TYPE_MUSCLE_METERS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-leg-page.ui");
  bind_children (widget_class);
  bind_callbacks (widget_class);
}

static void
sol_leg_page_init (SolLegPage *self)
{
  g_autofree char *side = NULL;
  AdwAnimationTarget *target = adw_callback_animation_target_new (bend_cb, self, NULL);

  self->bending = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, BEND_MS, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->bending), ADW_EASE_IN_OUT_CUBIC);
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_wheel_take_with_focus (self->knee_scale);
  sol_wheel_take_with_focus (self->ankle_scale);
  self->settings = g_settings_new (APPLICATION_ID);
  side = g_settings_get_string (self->settings, "shown-leg");
  adw_toggle_group_set_active_name (self->leg_side, side);
  leg_side_cb (self);
  tell_knee (self);
  tell_ankle (self);
  show_sources (self);
  angles_changed_cb (self);
}

GtkWidget *
sol_leg_page_new (SolLibrary *library)
{
  return g_object_new (SOL_TYPE_LEG_PAGE, "library", library, NULL);
}

void
sol_leg_page_bend (SolLegPage *self, double knee_deg, double ankle_deg)
{
  g_return_if_fail (SOL_IS_LEG_PAGE (self));

  gtk_revealer_set_reveal_child (self->tour, FALSE);
  bend_to (self, knee_deg, ankle_deg);
}
