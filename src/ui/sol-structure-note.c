/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-note.h"

/* After the last key. */
#define KEEP_AFTER_MS 500

struct _SolStructureNote {
  AdwBin parent_instance;

  /* template */
  GtkTextView *text;
  GtkTextBuffer *buffer;

  SolStructureNotes *notes;
  SolStructure *structure;
  gboolean showing; /* the text changes because another note is shown */
  gboolean typed;   /* what stands there was typed, and is newer than what is read */
  guint keep_id;
};

G_DEFINE_FINAL_TYPE (SolStructureNote, sol_structure_note, ADW_TYPE_BIN)

/* For the template. */
gboolean sol_structure_note_is_empty (GObject *note, const char *text);

gboolean
sol_structure_note_is_empty (GObject *note G_GNUC_UNUSED, const char *text)
{
  return text == NULL || *text == '\0';
}

static char *
dup_text (SolStructureNote *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

/* --- Keeping --- */

static void
keep_cb (SolStructureNote *self)
{
  g_autofree char *text = NULL;

  if (self->keep_id == 0)
    return;
  g_clear_handle_id (&self->keep_id, g_source_remove);
  text = dup_text (self);
  sol_structure_notes_set (self->notes, self->structure, text);
}

static void
waited_cb (gpointer data)
{
  keep_cb (data);
}

static void
typed_cb (SolStructureNote *self)
{
  guint before = self->keep_id;

  if (self->showing || self->notes == NULL || self->structure == NULL)
    return;
  self->typed = TRUE;
  self->keep_id = g_timeout_add_once (KEEP_AFTER_MS, waited_cb, self);
  if (before != 0)
    g_source_remove (before);
}

/* --- Showing --- */

/* What can be undone is what one typed. */
static void
show_text (SolStructureNote *self, const char *text)
{
  self->showing = TRUE;
  gtk_text_buffer_begin_irreversible_action (self->buffer);
  gtk_text_buffer_set_text (self->buffer, text == NULL ? "" : text, -1);
  gtk_text_buffer_end_irreversible_action (self->buffer);
  self->showing = FALSE;
}

/* The journal is read in its own time; what one types meanwhile goes before it. */
static void
notes_changed_cb (SolStructureNote *self)
{
  if (self->structure != NULL && !self->typed)
    show_text (self, sol_structure_notes_lookup (self->notes, self->structure));
}

/* --- Object --- */

static void
sol_structure_note_unmap (GtkWidget *widget)
{
  keep_cb (SOL_STRUCTURE_NOTE (widget));
  GTK_WIDGET_CLASS (sol_structure_note_parent_class)->unmap (widget);
}

static void
sol_structure_note_dispose (GObject *object)
{
  SolStructureNote *self = SOL_STRUCTURE_NOTE (object);

  if (self->keep_id != 0)
    keep_cb (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_STRUCTURE_NOTE);
  g_clear_object (&self->structure);
  g_clear_object (&self->notes);
  G_OBJECT_CLASS (sol_structure_note_parent_class)->dispose (object);
}

static void
sol_structure_note_class_init (SolStructureNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_structure_note_dispose;
  widget_class->unmap = sol_structure_note_unmap;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-structure-note.ui");
  gtk_widget_class_bind_template_child (widget_class, SolStructureNote, text);
  gtk_widget_class_bind_template_child (widget_class, SolStructureNote, buffer);
  gtk_widget_class_bind_template_callback (widget_class, sol_structure_note_is_empty);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
}

static void
sol_structure_note_init (SolStructureNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sol_structure_note_set_notes (SolStructureNote *self, SolStructureNotes *notes)
{
  g_return_if_fail (SOL_IS_STRUCTURE_NOTE (self));
  g_return_if_fail (self->notes == NULL);

  if (!g_set_object (&self->notes, notes))
    return;
  g_signal_connect_object (notes, "changed", G_CALLBACK (notes_changed_cb), self,
                           G_CONNECT_SWAPPED);
  notes_changed_cb (self);
  gtk_widget_set_visible (GTK_WIDGET (self), self->structure != NULL);
}

void
sol_structure_note_show (SolStructureNote *self, SolStructure *structure)
{
  g_return_if_fail (SOL_IS_STRUCTURE_NOTE (self));

  keep_cb (self);
  g_set_object (&self->structure, structure);
  self->typed = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self), self->notes != NULL && structure != NULL);
  show_text (self, self->notes == NULL || structure == NULL
                       ? NULL
                       : sol_structure_notes_lookup (self->notes, structure));
}
