/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-routine-page.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-chip.h"
#include "sol-exercise-picture.h"
#include "sol-exercise-section.h"
#include "sol-exercise-sources.h"
#include "sol-header-tools.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-page-focus.h"
#include "sol-plain-row.h"
#include "sol-routine-gate.h"
#include "sol-routine-summary.h"
#include "sol-spare.h"
#include "sol-words.h"

struct _SolRoutinePage {
  AdwNavigationPage parent_instance;

  SolExercisePicture *picture;
  GtkLabel *name;
  GtkLabel *facts;
  AdwWrapBox *chips;
  GtkLabel *purpose;
  SolExerciseSection *before;
  GtkLabel *length;
  GtkLabel *how_often;
  GtkButton *start;
  GtkButton *quick_start;
  SolExerciseSection *items;
  SolExerciseSection *notes;
  SolExerciseSection *after;
  SolExerciseSection *sources;

  SolLibrary *library;
  SolRoutine *routine;
  GSettings *settings;
  guint n_rows; /* of the entries */
};

G_DEFINE_FINAL_TYPE (SolRoutinePage, sol_routine_page, ADW_TYPE_NAVIGATION_PAGE)

static void
sol_routine_page_dispose (GObject *object)
{
  SolRoutinePage *self = SOL_ROUTINE_PAGE (object);

  g_clear_object (&self->library);
  g_clear_object (&self->routine);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (sol_routine_page_parent_class)->dispose (object);
}

/* -- The entries -- */

/* The exercise's name, with its variant where one is asked for; else the words of the entry. */
static char *
dup_item_title (SolItem *item)
{
  SolExercise *exercise = sol_item_get_exercise (item);
  const char *move = sol_words_plain_move (sol_item_get_move (item));
  g_autofree char *variant = NULL;

  if (exercise == NULL)
    return g_strdup (move != NULL ? move : sol_item_get_text (item));
  if (sol_item_get_variant (item) == NULL)
    return g_strdup (sol_exercise_get_name (exercise));
  variant = g_utf8_strup (sol_item_get_variant (item), -1);
  /* Translators: an exercise and the letter of its variant, such as "Step stretch (B)" */
  return g_strdup_printf (_ ("%s (%s)"), sol_exercise_get_name (exercise), variant);
}

static void
add_part (GStrvBuilder *parts, const char *text)
{
  if (text != NULL && *text != '\0')
    g_strv_builder_add (parts, text);
}

static char *
dup_item_subtitle (SolLibrary *library, SolItem *item)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autofree char *amount = sol_words_dup_item (item);
  g_autofree char *text = NULL;
  g_auto (GStrv) list = NULL;

  if (sol_item_get_text (item) != NULL)
    text = sol_marks_label_dup_plain (library, sol_item_get_text (item));
  if (sol_item_get_day (item) != NULL) {
    /* Translators: the day of a plan, such as "Day A" */
    g_strv_builder_take (parts, g_strdup_printf (_ ("Day %s"), sol_item_get_day (item)));
  }
  add_part (parts, amount);
  add_part (parts, text);
  add_part (parts, sol_item_get_only_if (item));
  list = g_strv_builder_end (parts);
  return g_strjoinv ("\u00a0· ", list);
}

static GtkWidget *
number_new (guint number)
{
  g_autofree char *digits = g_strdup_printf ("%u", number);
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", digits, "width-chars", 2, "xalign", 1.0, NULL);

  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "numeric");
  return label;
}

/* The rows come one after the other. */
static GtkWidget *
create_item_row_cb (gpointer item, gpointer page)
{
  SolRoutinePage *self = page;
  SolExercise *exercise = sol_item_get_exercise (item);
  g_autofree char *title = dup_item_title (item);
  g_autofree char *subtitle = dup_item_subtitle (self->library, item);
  GtkWidget *row = sol_plain_row_new (title, subtitle);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), number_new (++self->n_rows));
  if (exercise != NULL)
    sol_plain_row_open_value (row, SOL_VALUE (exercise));
  return row;
}

static void
show_items (gpointer page)
{
  SolRoutinePage *self = page;
  GtkListBox *list = sol_exercise_section_add_list (self->items);

  sol_making_fill_list (GTK_WIDGET (self), list, sol_routine_get_items (self->routine),
                        create_item_row_cb, self);
}

/* -- The top -- */

static void
show_chips (SolRoutinePage *self, const char *const *lit)
{
  static const struct {
    const char *id;
    SolHero hero;
    const char *name;
  } heroes[] = {
    { "gastrocnemius", SOL_HERO_GASTROCNEMIUS, N_ ("Gastrocnemius") },
    { "soleus", SOL_HERO_SOLEUS, N_ ("Soleus") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (heroes); i++)
    if (g_strv_contains (lit, heroes[i].id))
      adw_wrap_box_append (self->chips, sol_chip_new (heroes[i].hero, _ (heroes[i].name), NULL));
  gtk_widget_set_visible (GTK_WIDGET (self->chips),
                          gtk_widget_get_first_child (GTK_WIDGET (self->chips)) != NULL);
}

static void
show_length (SolRoutinePage *self)
{
  g_autofree char *length = sol_routine_dup_length (self->routine);

  gtk_label_set_label (self->length, length);
}

static void
show_top (SolRoutinePage *self)
{
  g_auto (GStrv) lit = sol_routine_dup_lit (self->routine);
  g_autofree char *equipment = sol_words_dup_equipment (sol_routine_get_equipment (self->routine));
  g_autofree char *target =
      g_strconcat ("routine:", sol_value_get_id (SOL_VALUE (self->routine)), NULL);

  gtk_label_set_label (self->name, sol_routine_get_name (self->routine));
  gtk_label_set_label (self->facts, equipment);
  sol_marks_label_set (self->purpose, self->library, sol_routine_get_purpose (self->routine));
  sol_marks_label_set (self->how_often, self->library, sol_routine_get_how_often (self->routine));
  show_chips (self, (const char *const *) lit);
  sol_exercise_picture_show_lit (self->picture, self->library, NULL, NULL,
                                 (const char *const *) lit);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start), "s", target);
  /* Who has to answer questions first passes them on the way to Start. */
  gtk_widget_set_visible (GTK_WIDGET (self->quick_start),
                          sol_routine_get_gate (self->routine) == NULL);
}

static void
show_pain_limit (SolRoutinePage *self)
{
  int limit = sol_routine_get_pain_limit (self->routine);
  g_autofree char *words = NULL;

  if (limit == 0)
    return;
  words = g_strdup_printf (_ ("Stop or do less if pain goes above %d out of 10."), limit);
  sol_exercise_section_add_entry (self->notes, self->library, "•", NULL, words);
}

static void
show_before (gpointer page)
{
  SolRoutinePage *self = page;

  sol_routine_fill_gate (self->before, self->after, self->library,
                         sol_routine_get_gate (self->routine));
}

static void
show_notes (gpointer page)
{
  SolRoutinePage *self = page;

  show_pain_limit (self);
  sol_exercise_section_add_texts (self->notes, self->library,
                                  sol_routine_get_notes (self->routine));
}

static void
show_sources (gpointer page)
{
  SolRoutinePage *self = page;
  g_autoptr (GListModel) sources = sol_routine_list_sources (self->routine);

  sol_exercise_section_add_sources (self->sources, sources);
}

/* -- Object -- */

static void
sol_routine_page_class_init (SolRoutinePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_routine_page_dispose;

  g_type_ensure (SOL_TYPE_EXERCISE_PICTURE);
  g_type_ensure (SOL_TYPE_EXERCISE_SECTION);
  g_type_ensure (SOL_TYPE_HEADER_TOOLS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-routine-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, picture);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, name);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, facts);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, chips);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, purpose);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, before);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, length);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, how_often);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, start);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, quick_start);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, items);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, notes);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, after);
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, sources);
}

static void
sol_routine_page_init (SolRoutinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_page_focus_begin_with (GTK_WIDGET (self->start));
  self->settings = g_settings_new (APPLICATION_ID);
}

GtkWidget *
sol_routine_page_new (SolLibrary *library, SolRoutine *routine)
{
  static const SolMakingPart rest[] = { show_items, show_notes, show_sources };
  SolRoutinePage *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_ROUTINE (routine), NULL);
  self = sol_spare_take (SOL_TYPE_ROUTINE_PAGE);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), sol_routine_get_name (routine));
  self->library = g_object_ref (library);
  self->routine = g_object_ref (routine);
  show_top (self);
  show_length (self);
  show_before (self);
  sol_making_add_parts (GTK_WIDGET (self), rest, G_N_ELEMENTS (rest));
  g_signal_connect_object (self->settings, "changed::setup-seconds", G_CALLBACK (show_length), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

SolRoutine *
sol_routine_page_get_routine (SolRoutinePage *self)
{
  g_return_val_if_fail (SOL_IS_ROUTINE_PAGE (self), NULL);
  return self->routine;
}
