/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-routine-page.h"

#include <glib/gi18n.h>

#include "sol-build.h"
#include "sol-chip.h"
#include "sol-equipment-words.h"
#include "sol-exercise-picture.h"
#include "sol-exercise-section.h"
#include "sol-exercise-sources.h"
#include "sol-handout-button.h"
#include "sol-header-tools.h"
#include "sol-item-row.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-page-focus.h"
#include "sol-routine-gate.h"
#include "sol-routine-summary.h"
#include "sol-spare.h"

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
  AdwWrapBox *doing;
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

/* The rows come one after the other. */
static GtkWidget *
create_item_row_cb (gpointer item, gpointer page)
{
  SolRoutinePage *self = page;

  return sol_item_row_new (self->library, item, ++self->n_rows);
}

static void
show_items (gpointer page)
{
  SolRoutinePage *self = page;
  GtkListBox *list = sol_exercise_section_add_list (self->items);

  sol_making_fill_list (GTK_WIDGET (self), list, sol_routine_get_items (self->routine),
                        create_item_row_cb, self);
}

static void
show_handout (gpointer page)
{
  SolRoutinePage *self = page;

  adw_wrap_box_append (self->doing,
                       sol_handout_button_new (self->library, SOL_VALUE (self->routine)));
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
  gboolean gated = sol_routine_get_gate (self->routine) != NULL;

  gtk_label_set_label (self->name, sol_routine_get_name (self->routine));
  gtk_label_set_label (self->facts, equipment);
  sol_marks_label_set (self->purpose, self->library, sol_routine_get_purpose (self->routine));
  sol_marks_label_set (self->how_often, self->library, sol_routine_get_how_often (self->routine));
  show_chips (self, (const char *const *) lit);
  sol_exercise_picture_show_lit (self->picture, self->library, NULL, NULL,
                                 (const char *const *) lit);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start), "s", target);
  /* Who has to answer questions first passes them on the way to Start. */
  gtk_widget_set_visible (GTK_WIDGET (self->quick_start), !gated);
  if (!gated) {
    sol_page_focus_begin_with (GTK_WIDGET (self->quick_start));
    sol_page_focus_begin_with (GTK_WIDGET (self->start));
  }
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
  gtk_widget_class_bind_template_child (widget_class, SolRoutinePage, doing);
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
  self->settings = g_settings_new (APPLICATION_ID);
}

GtkWidget *
sol_routine_page_new (SolLibrary *library, SolRoutine *routine)
{
  static const SolMakingPart rest[] = { show_handout, show_items, show_notes, show_sources };
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
