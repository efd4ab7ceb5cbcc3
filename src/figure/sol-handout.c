/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n.h>

#include "sol-exercise.h"
#include "sol-handout-private.h"
#include "sol-item.h"
#include "sol-routine.h"

G_DEFINE_FINAL_TYPE (SolHandout, sol_handout, G_TYPE_OBJECT)

static void
sol_handout_finalize (GObject *object)
{
  SolHandout *self = SOL_HANDOUT (object);

  g_clear_pointer (&self->layout, sol_handout_layout_unref);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_free (self->credit);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (sol_handout_parent_class)->finalize (object);
}

static void
sol_handout_class_init (SolHandoutClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_handout_finalize;
}

static void
sol_handout_init (SolHandout *self)
{
  g_mutex_init (&self->lock);
}

SolHandout *
sol_handout_new (SolLibrary *library, GListModel *exercises)
{
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);

  SolHandout *self = g_object_new (SOL_TYPE_HANDOUT, NULL);

  self->blocks = sol_handout_gather (library, exercises);
  self->credit = sol_handout_dup_credit (exercises);
  return self;
}

/* -- What is on it -- */

static void
add_once (GListStore *exercises, SolExercise *exercise)
{
  if (exercise != NULL && !g_list_store_find (exercises, exercise, NULL))
    g_list_store_append (exercises, exercise);
}

gboolean
sol_handout_add_exercises (GListStore *exercises, SolLibrary *library, const char *key)
{
  g_return_val_if_fail (G_IS_LIST_STORE (exercises), FALSE);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), FALSE);

  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, key);
  SolRoutine *routine = sol_library_lookup (library, SOL_TYPE_ROUTINE, key);
  GListModel *items = routine != NULL ? sol_routine_get_items (routine) : NULL;

  add_once (exercises, exercise);
  for (guint i = 0; exercise == NULL && items != NULL && i < g_list_model_get_n_items (items);
       i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (items, i);

    add_once (exercises, sol_item_get_exercise (item));
  }
  return exercise != NULL || routine != NULL;
}

/* -- Pages -- */

SolHandoutLayout *
sol_handout_ref_layout (SolHandout *self, double width, double height)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  if (self->layout == NULL || self->layout->width != width || self->layout->height != height) {
    g_clear_pointer (&self->layout, sol_handout_layout_unref);
    self->layout = sol_handout_layout_new (self->blocks, self->credit, width, height);
  }
  return g_atomic_rc_box_acquire (self->layout);
}

guint
sol_handout_count_pages (SolHandout *self, double width, double height)
{
  g_return_val_if_fail (SOL_IS_HANDOUT (self), 0);

  g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (self, width, height);

  return layout->n_pages;
}

char *
sol_handout_dup_words (SolHandout *self, guint page, double width, double height)
{
  g_return_val_if_fail (SOL_IS_HANDOUT (self), NULL);

  g_autoptr (SolHandoutLayout) layout = sol_handout_ref_layout (self, width, height);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < layout->pieces->len; i++) {
    const SolHandoutPiece *piece = &g_array_index (layout->pieces, SolHandoutPiece, i);

    if (piece->page == page && piece->ink == SOL_HANDOUT_INK_TEXT)
      g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", piece->text);
  }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

/* -- Paper -- */

static guint
count_cb (double width, double height, gpointer self)
{
  return sol_handout_count_pages (self, width, height);
}

static void
draw_cb (cairo_t *cr, guint page, double width, double height, gpointer self)
{
  sol_handout_draw_page (self, cr, page, width, height);
}

const SolPaper *
sol_handout_get_paper (void)
{
  static const SolPaper paper = { count_cb, draw_cb };

  return &paper;
}

const char *
sol_handout_get_title (void)
{
  return _ ("Exercises for Your Calf");
}
