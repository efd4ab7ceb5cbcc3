/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-pane.h"

#include <glib/gi18n.h>

#include "sol-exercise.h"
#include "sol-exercise-parts.h"
#include "sol-exercise-sources.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-reading-place.h"
#include "sol-reveal.h"
#include "sol-source-button.h"
#include "sol-structure-badge.h"
#include "sol-structure-links.h"
#include "sol-structure-note.h"
#include "sol-structure-words.h"
#include "sol-tooltip.h"
#include "sol-widget-tree.h"
#include "sol-words.h"

struct _SolStructurePane {
  AdwBin parent_instance;

  /* template */
  GtkBox *badges;
  GtkLabel *kind;
  GtkLabel *name;
  GtkLabel *latin;
  GtkLabel *synonyms;
  GtkBox *facts;
  AdwPreferencesGroup *attachments;
  AdwPreferencesGroup *relatives;
  AdwPreferencesGroup *exercises;
  AdwBin *links;
  SolStructureNote *note;

  SolLibrary *library;
  SolStructure *structure;
  GPtrArray *rows; /* of the groups, borrowed, to be taken out again */
};

G_DEFINE_FINAL_TYPE (SolStructurePane, sol_structure_pane, ADW_TYPE_BIN)

enum {
  SHOW_ATTACHMENT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- Facts --- */

static GtkWidget *
create_heading (const char *text)
{
  GtkWidget *heading = sol_plain_heading_new (text, "heading");

  gtk_widget_set_margin_top (heading, 12);
  return heading;
}

/* A fact as one hears it, its heading first. */
static char *
dup_spoken (SolStructurePane *self, SolFact *fact)
{
  const char *heading = sol_structure_words_fact (sol_fact_get_kind (fact));
  const char *joint = sol_structure_words_joint (sol_fact_get_joint (fact));
  g_autofree char *text = sol_marks_words_dup_plain (self->library, sol_fact_get_text (fact));
  g_autoptr (GString) spoken = g_string_new (NULL);

  if (heading != NULL)
    g_string_append_printf (spoken, "%s. ", heading);
  if (joint != NULL)
    g_string_append_printf (spoken, "%s. ", joint);
  g_string_append (spoken, text);
  return g_string_free_and_steal (g_steal_pointer (&spoken));
}

static void
add_fact (SolStructurePane *self, SolFact *fact)
{
  const char *joint = sol_structure_words_joint (sol_fact_get_joint (fact));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *text = sol_marks_label_new (self->library, sol_fact_get_text (fact));
  GtkWidget *sources = sol_source_button_new (sol_fact_get_sources (fact));
  g_autofree char *spoken = dup_spoken (self, fact);

  sol_source_button_describe (SOL_SOURCE_BUTTON (sources), spoken);
  if (joint != NULL) {
    GtkWidget *label = gtk_label_new (joint);

    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_widget_add_css_class (label, "caption-heading");
    gtk_box_append (GTK_BOX (box), label);
  }
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_selectable (GTK_LABEL (text), FALSE);
  if (sol_fact_get_kind (fact) == SOL_FACT_KIND_SUMMARY)
    gtk_widget_add_css_class (text, "sol-lead");
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), sources);
  gtk_box_append (self->facts, box);
}

/* The facts of one kind under one heading, where the first of them stands. */
static void
add_facts (SolStructurePane *self)
{
  GListModel *facts = sol_structure_get_facts (self->structure);
  guint n_facts = g_list_model_get_n_items (facts);
  gboolean done[SOL_FACT_KIND_NOTE + 1] = { FALSE };

  for (guint i = 0; i < n_facts; i++) {
    g_autoptr (SolFact) first = g_list_model_get_item (facts, i);
    SolFactKind kind = sol_fact_get_kind (first);
    const char *heading = sol_structure_words_fact (kind);

    if (done[kind])
      continue;
    done[kind] = TRUE;
    if (heading != NULL)
      gtk_box_append (self->facts, create_heading (heading));
    for (guint k = i; k < n_facts; k++) {
      g_autoptr (SolFact) fact = g_list_model_get_item (facts, k);

      if (sol_fact_get_kind (fact) == kind)
        add_fact (self, fact);
    }
  }
}

/* --- Rows --- */

static GtkWidget *
add_row (SolStructurePane *self,
         AdwPreferencesGroup *group,
         const char *title,
         const char *subtitle)
{
  GtkWidget *row = sol_plain_row_new (title, subtitle);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_preferences_group_add (group, row);
  gtk_widget_set_visible (GTK_WIDGET (group), TRUE);
  g_ptr_array_add (self->rows, row);
  return row;
}

static void
add_opening_row (SolStructurePane *self,
                 AdwPreferencesGroup *group,
                 SolValue *value,
                 const char *subtitle)
{
  GtkWidget *row = add_row (self, group, sol_value_get_display_name (value), subtitle);

  sol_plain_row_open_value (row, value);
}

static void
attachment_activated_cb (GtkWidget *row, gpointer self)
{
  g_signal_emit (self, signals[SHOW_ATTACHMENT], 0, g_object_get_data (G_OBJECT (row), "value"));
}

/* Below the rows, in which there is no room for it. */
static void
add_attachment_sources (SolStructurePane *self, GListModel *attachments)
{
  g_autoptr (GListModel) sources = sol_list_sources_of_each (attachments);
  GtkWidget *button;

  if (g_list_model_get_n_items (sources) == 0)
    return;
  button = sol_source_button_new (sources);
  sol_source_button_describe (SOL_SOURCE_BUTTON (button),
                              adw_preferences_group_get_title (self->attachments));
  adw_preferences_group_add (self->attachments, button);
  g_ptr_array_add (self->rows, button);
}

static void
add_attachments (SolStructurePane *self)
{
  GListModel *list = sol_library_get_values (self->library, SOL_TYPE_ATTACHMENT);
  g_autoptr (GListStore) shown = g_list_store_new (SOL_TYPE_ATTACHMENT);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (SolAttachment) attachment = g_list_model_get_item (list, i);
    g_autofree char *text = NULL;
    GtkWidget *row;

    if (!sol_reveal_is_fixed_by (self->structure, attachment))
      continue;
    if (sol_attachment_get_text (attachment) != NULL)
      text = sol_marks_words_dup_plain (self->library, sol_attachment_get_text (attachment));
    row = add_row (self, self->attachments, sol_attachment_get_name (attachment), text);
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               sol_structure_badge_new_for_attachment (attachment));
    adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                               sol_plain_icon_new ("sol-attachments-symbolic"));
    sol_tooltip_set (row, _ ("Show It on the Figure"));
    g_object_set_data_full (G_OBJECT (row), "value", g_object_ref (attachment), g_object_unref);
    g_signal_connect_object (row, "activated", G_CALLBACK (attachment_activated_cb), self, 0);
    g_list_store_append (shown, attachment);
  }
  add_attachment_sources (self, G_LIST_MODEL (shown));
}

static void
add_relatives (SolStructurePane *self)
{
  GListModel *list = sol_library_get_values (self->library, SOL_TYPE_STRUCTURE);
  SolStructure *whole = sol_structure_get_part_of (self->structure);

  if (whole != NULL)
    add_opening_row (self, self->relatives, SOL_VALUE (whole), _ ("It is a part of this"));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (SolStructure) part = g_list_model_get_item (list, i);

    if (sol_structure_get_part_of (part) == self->structure)
      add_opening_row (self, self->relatives, SOL_VALUE (part), sol_structure_words_kind (part));
  }
}

/* The level at which @exercise works on the structure, or on a part or the whole of it. */
static gboolean
find_level (SolExercise *exercise, SolStructure *structure, SolTargetLevel *level)
{
  GListModel *targets = sol_exercise_get_targets (exercise);
  gboolean found = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (SolTarget) target = g_list_model_get_item (targets, i);
    SolStructure *muscle = sol_target_get_structure (target);

    if (!sol_reveal_is_within (muscle, structure) && !sol_reveal_is_within (structure, muscle))
      continue;
    *level = found ? MIN (*level, sol_target_get_level (target)) : sol_target_get_level (target);
    found = TRUE;
  }
  return found;
}

/* Returns how many there are. */
static guint
add_exercises_of (SolStructurePane *self, SolTargetLevel wanted, const char *words)
{
  GListModel *list = sol_library_get_values (self->library, SOL_TYPE_EXERCISE);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (list, i);
    g_autofree char *subtitle = NULL;
    SolTargetLevel level;

    if (!find_level (exercise, self->structure, &level) || level != wanted)
      continue;
    subtitle =
        g_strdup_printf ("%s · %s", sol_words_kind (sol_exercise_get_kind (exercise)), words);
    add_opening_row (self, self->exercises, SOL_VALUE (exercise), subtitle);
    n++;
  }
  return n;
}

/* Returns how many there are. */
static guint
add_exercises (SolStructurePane *self)
{
  return add_exercises_of (self, SOL_TARGET_LEVEL_MAIN, _ ("mainly for it")) +
         add_exercises_of (self, SOL_TARGET_LEVEL_HELPS, _ ("works on it too"));
}

/* --- The way down --- */

/* Facts have many links: what stands below them is not to be that many keys away. */
static void
jump_cb (GtkWidget *button)
{
  GtkWidget *group = g_object_get_data (G_OBJECT (button), "group");
  GtkWidget *row = sol_widget_tree_find_type (group, GTK_TYPE_LIST_BOX_ROW);
  GtkWidget *scroller = gtk_widget_get_ancestor (group, GTK_TYPE_SCROLLED_WINDOW);

  if (row == NULL)
    return;
  gtk_widget_grab_focus (row);
  if (scroller != NULL)
    sol_reading_place_show (GTK_SCROLLED_WINDOW (scroller), group, group);
}

/* Takes @words. */
static void
add_jump (GtkWidget *jumps, GtkWidget *group, char *words)
{
  g_autofree char *owned = words;
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "go-down-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), owned);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ ("further down"), -1);
  g_object_set_data (G_OBJECT (button), "group", group);
  g_signal_connect (button, "clicked", G_CALLBACK (jump_cb), NULL);
  adw_wrap_box_append (ADW_WRAP_BOX (jumps), button);
}

/* Above the facts. The groups are filled. */
static void
add_jumps (SolStructurePane *self, guint n_exercises)
{
  GtkWidget *links = adw_bin_get_child (self->links);
  GtkWidget *jumps;

  if (n_exercises == 0 && links == NULL)
    return;
  jumps = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (jumps), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (jumps), 6);
  gtk_widget_set_margin_bottom (jumps, 12);
  if (n_exercises > 0)
    add_jump (jumps, GTK_WIDGET (self->exercises),
              g_strdup_printf (ngettext ("%u Exercise", "%u Exercises", n_exercises), n_exercises));
  if (links != NULL)
    add_jump (jumps, links, g_strdup (_ ("Read On")));
  gtk_box_append (self->facts, jumps);
}

/* --- The head --- */

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text == NULL ? "" : text);
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_head (SolStructurePane *self)
{
  g_autofree char *synonyms = sol_structure_words_dup_synonyms (self->structure);
  g_autofree char *also = NULL;
  GtkWidget *badge = sol_structure_badge_new (self->structure);

  if (synonyms != NULL)
    /* Translators: other names of a structure */
    also = g_strdup_printf (_ ("Also: %s"), synonyms);
  show_text (self->kind, sol_structure_words_kind (self->structure));
  show_text (self->name, sol_structure_get_name (self->structure));
  show_text (self->latin, sol_structure_get_latin (self->structure));
  show_text (self->synonyms, also);
  gtk_widget_set_visible (GTK_WIDGET (self->badges), badge != NULL);
  if (badge != NULL)
    gtk_box_append (self->badges, badge);
}

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
clear (SolStructurePane *self)
{
  clear_box (self->badges);
  clear_box (self->facts);
  adw_bin_set_child (self->links, NULL);
  for (guint i = 0; i < self->rows->len; i++) {
    GtkWidget *group = gtk_widget_get_ancestor (self->rows->pdata[i], ADW_TYPE_PREFERENCES_GROUP);

    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), self->rows->pdata[i]);
  }
  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_set_visible (GTK_WIDGET (self->attachments), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->relatives), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->exercises), FALSE);
}

/* --- Object --- */

static void
sol_structure_pane_dispose (GObject *object)
{
  SolStructurePane *self = SOL_STRUCTURE_PANE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_STRUCTURE_PANE);
  g_clear_object (&self->structure);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (sol_structure_pane_parent_class)->dispose (object);
}

static void
sol_structure_pane_finalize (GObject *object)
{
  g_ptr_array_unref (SOL_STRUCTURE_PANE (object)->rows);
  G_OBJECT_CLASS (sol_structure_pane_parent_class)->finalize (object);
}

static void
sol_structure_pane_class_init (SolStructurePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_structure_pane_dispose;
  object_class->finalize = sol_structure_pane_finalize;

  signals[SHOW_ATTACHMENT] =
      g_signal_new ("show-attachment", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, SOL_TYPE_ATTACHMENT);

  g_type_ensure (SOL_TYPE_STRUCTURE_NOTE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-structure-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, badges);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, kind);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, name);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, latin);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, synonyms);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, facts);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, attachments);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, relatives);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, exercises);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, links);
  gtk_widget_class_bind_template_child (widget_class, SolStructurePane, note);
}

static void
sol_structure_pane_init (SolStructurePane *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sol_structure_pane_show (SolStructurePane *self, SolLibrary *library, SolStructure *structure)
{
  guint n_exercises;

  g_return_if_fail (SOL_IS_STRUCTURE_PANE (self));

  clear (self);
  g_set_object (&self->library, library);
  g_set_object (&self->structure, structure);
  sol_structure_note_show (self->note, structure);
  if (structure == NULL)
    return;
  show_head (self);
  add_attachments (self);
  add_relatives (self);
  n_exercises = add_exercises (self);
  adw_bin_set_child (self->links, sol_structure_links_new (library, SOL_VALUE (structure)));
  add_jumps (self, n_exercises);
  add_facts (self);
}

void
sol_structure_pane_set_notes (SolStructurePane *self, SolStructureNotes *notes)
{
  g_return_if_fail (SOL_IS_STRUCTURE_PANE (self));

  sol_structure_note_set_notes (self->note, notes);
}
