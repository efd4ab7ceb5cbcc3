/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-topic-sheet.h"

#include <glib/gi18n.h>

#include "sol-exercise-picture.h"
#include "sol-exercise-sources.h"
#include "sol-guide-sheet.h"
#include "sol-leg-target.h"
#include "sol-leg-view.h"
#include "sol-leg-words.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-norm-table.h"
#include "sol-plain-row.h"
#include "sol-strip-view.h"
#include "sol-structure-links.h"
#include "sol-structure.h"
#include "sol-text.h"

#define PICTURE_HEIGHT_PX 260

static void
add_texts (GtkBox *box, SolLibrary *library, SolBlock *block)
{
  GListModel *texts = sol_block_get_texts (block);

  for (guint i = 0; i < g_list_model_get_n_items (texts); i++) {
    g_autoptr (SolText) text = g_list_model_get_item (texts, i);

    gtk_box_append (box, sol_marks_label_new (library, sol_text_get_text (text)));
  }
}

/* What a block says, as one hears it. (transfer full) */
static char *
dup_said (SolLibrary *library, SolBlock *block)
{
  GListModel *texts = sol_block_get_texts (block);
  g_autoptr (GStrvBuilder) said = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (texts); i++) {
    g_autoptr (SolText) text = g_list_model_get_item (texts, i);

    g_strv_builder_take (said, sol_marks_label_dup_plain (library, sol_text_get_text (text)));
  }
  parts = g_strv_builder_end (said);
  return g_strjoinv (" ", parts);
}

static void
add_sources (GtkBox *box, SolLibrary *library, SolBlock *block)
{
  g_autoptr (GListModel) sources = sol_block_list_sources (block);
  g_autofree char *said = dup_said (library, block);

  if (g_list_model_get_n_items (sources) > 0)
    gtk_box_append (box, sol_guide_sources_new (sources, said));
}

static GtkWidget *
create_show_button (const char *target)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "label", _ ("Show Me"), "halign",
                                    GTK_ALIGN_START, "action-name", "win.open", NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_widget_add_css_class (button, "pill");
  return button;
}

/* -- What a block shows -- */

/* The muscles of the calf are shown large; what lies beyond the calf needs all of the figure, and
 * so does one that is no whole leg. */
static gboolean
is_in_calf (SolFigure *figure, SolStructure *structure)
{
  SolFigureView view = figure != NULL ? sol_figure_get_view (figure) : SOL_FIGURE_VIEW_POSTERIOR;

  return sol_structure_get_kind (structure) == SOL_STRUCTURE_KIND_MUSCLE &&
         view != SOL_FIGURE_VIEW_SECTION && view != SOL_FIGURE_VIEW_CLOSE_UP;
}

static GtkWidget *
create_picture (SolLibrary *library, SolBlock *block)
{
  SolFigure *figure = sol_block_get_figure (block);
  GListModel *lit = sol_block_get_highlight (block);
  GtkWidget *picture =
      g_object_new (SOL_TYPE_EXERCISE_PICTURE, "height-request", PICTURE_HEIGHT_PX, NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;
  gboolean cropped = TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (lit); i++) {
    g_autoptr (SolStructure) structure = g_list_model_get_item (lit, i);

    g_strv_builder_add (builder, sol_value_get_id (SOL_VALUE (structure)));
    cropped = cropped && is_in_calf (figure, structure);
  }
  ids = g_strv_builder_end (builder);
  sol_exercise_picture_show_lit (SOL_EXERCISE_PICTURE (picture), library, figure,
                                 sol_block_get_stage (block), (const char *const *) ids);
  g_object_set (picture, "cropped", cropped, NULL);
  gtk_widget_add_css_class (picture, "card");
  gtk_widget_set_overflow (picture, GTK_OVERFLOW_HIDDEN);
  return picture;
}

static void
add_figure (GtkBox *box, SolLibrary *library, SolBlock *block)
{
  g_autoptr (SolStructure) first = g_list_model_get_item (sol_block_get_highlight (block), 0);
  SolFigure *figure = sol_block_get_figure (block);
  g_autofree char *target = NULL;

  gtk_box_append (box, create_picture (library, block));
  add_texts (box, library, block);
  if (first == NULL && figure == NULL)
    return;
  target = sol_leg_target_dup_figure (figure, sol_block_get_stage (block), first);
  gtk_box_append (box, create_show_button (target));
}

static void
add_leg (GtkBox *box, SolLibrary *library, SolBlock *block)
{
  GtkWidget *leg = sol_leg_view_new ();
  double knee_deg = sol_block_get_knee_deg (block);
  double ankle_deg = sol_block_get_ankle_deg (block);
  g_autofree char *words = sol_leg_words_dup_sentence (knee_deg, ankle_deg);
  g_autofree char *target = sol_leg_target_dup_bent (knee_deg, ankle_deg);

  sol_leg_view_bend (SOL_LEG_VIEW (leg), knee_deg, ankle_deg);
  gtk_accessible_update_property (GTK_ACCESSIBLE (leg), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_size_request (leg, -1, PICTURE_HEIGHT_PX);
  gtk_box_append (box, leg);
  add_texts (box, library, block);
  gtk_box_append (box, create_show_button (target));
}

static void
add_row (GtkWidget *list, SolValue *value, const char *kind, const char *subtitle)
{
  g_autofree char *target = g_strdup_printf ("%s:%s", kind, sol_value_get_id (value));
  GtkWidget *row = sol_guide_row_new (sol_value_get_display_name (value), subtitle, target);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), sol_plain_icon_new ("sol-exercises-symbolic"));
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

static void
add_do (GtkBox *box, SolLibrary *library, SolBlock *block)
{
  GtkWidget *list = sol_plain_list_new (_ ("Do it"));
  g_autoptr (SolText) text = g_list_model_get_item (sol_block_get_texts (block), 0);
  g_autofree char *subtitle =
      text != NULL ? sol_marks_label_dup_plain (library, sol_text_get_text (text)) : NULL;
  SolExercise *exercise = sol_block_get_exercise (block);
  SolRoutine *routine = sol_block_get_routine (block);

  if (exercise != NULL)
    add_row (list, SOL_VALUE (exercise), "exercise", subtitle);
  if (routine != NULL)
    add_row (list, SOL_VALUE (routine), "routine", subtitle);
  gtk_box_append (box, list);
}

static void
add_strip (GtkBox *box, SolLibrary *library, SolStrip *strip)
{
  GtkWidget *name = g_object_new (GTK_TYPE_LABEL, "label", sol_strip_get_name (strip), "wrap", TRUE,
                                  "xalign", 0.0, NULL);

  gtk_widget_add_css_class (name, "heading");
  gtk_box_append (box, name);
  gtk_box_append (box, sol_strip_view_new (library, strip));
}

static GtkWidget *
create_block (SolLibrary *library, SolBlock *block)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  switch (sol_block_get_kind (block)) {
  case SOL_BLOCK_KIND_FIGURE:
    add_figure (GTK_BOX (box), library, block);
    break;
  case SOL_BLOCK_KIND_LEG:
    add_leg (GTK_BOX (box), library, block);
    break;
  case SOL_BLOCK_KIND_TABLE:
    gtk_box_append (GTK_BOX (box), sol_norm_table_new (library, sol_block_get_norm (block)));
    add_texts (GTK_BOX (box), library, block);
    break;
  case SOL_BLOCK_KIND_DO:
    add_do (GTK_BOX (box), library, block);
    return box;
  case SOL_BLOCK_KIND_LIST:
    gtk_box_append (GTK_BOX (box), sol_guide_entries_new (library, sol_block_get_texts (block)));
    break;
  case SOL_BLOCK_KIND_STRIP:
    if (sol_block_get_strip (block) != NULL)
      add_strip (GTK_BOX (box), library, sol_block_get_strip (block));
    add_texts (GTK_BOX (box), library, block);
    break;
  case SOL_BLOCK_KIND_TEXT:
  default:
    add_texts (GTK_BOX (box), library, block);
  }
  add_sources (GTK_BOX (box), library, block);
  return box;
}

/* -- The sheet -- */

typedef struct {
  SolGuideSheet *sheet; /* borrowed: it has this */
  SolLibrary *library;
  SolTopic *topic;
  guint page, block; /* of the next bit */
} Making;

static void
making_free (gpointer data)
{
  Making *self = data;

  g_object_unref (self->library);
  g_object_unref (self->topic);
  g_free (self);
}

static void
add_links (Making *self)
{
  GtkWidget *links = sol_structure_links_new (self->library, SOL_VALUE (self->topic));

  if (links != NULL)
    sol_guide_sheet_add (self->sheet, links);
}

/* Its name, which comes with its first block, and a block. Returns whether there is another. */
static gboolean
add_block (Making *self, SolPage *page)
{
  GListModel *blocks = sol_page_get_blocks (page);
  g_autoptr (SolBlock) block = g_list_model_get_item (blocks, self->block);

  if (self->block == 0 && sol_page_get_name (page) != NULL)
    sol_guide_sheet_add_heading (self->sheet, sol_page_get_name (page));
  if (block != NULL)
    sol_guide_sheet_add (self->sheet, create_block (self->library, block));
  return ++self->block < g_list_model_get_n_items (blocks);
}

static gboolean
make_cb (gpointer data)
{
  Making *self = data;
  g_autoptr (SolPage) page = g_list_model_get_item (sol_topic_get_pages (self->topic), self->page);

  if (page == NULL) {
    add_links (self);
    return FALSE;
  }
  if (!add_block (self, page)) {
    self->page++;
    self->block = 0;
  }
  return TRUE;
}

AdwNavigationPage *
sol_topic_sheet_new (SolLibrary *library, SolTopic *topic)
{
  SolGuideSheet *sheet = NULL;
  GtkWidget *summary = NULL;
  Making *making;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_TOPIC (topic), NULL);

  sheet = sol_guide_sheet_new (sol_topic_get_name (topic));
  if (sol_topic_get_summary (topic) != NULL) {
    summary = sol_marks_label_new (library, sol_topic_get_summary (topic));
    gtk_widget_add_css_class (summary, "title-2");
    sol_guide_sheet_add (sheet, summary);
  }
  making = g_new (Making, 1);
  *making = (Making) { sheet, g_object_ref (library), g_object_ref (topic), 0, 0 };
  make_cb (making);
  sol_making_add (GTK_WIDGET (sheet), make_cb, making, making_free);
  return ADW_NAVIGATION_PAGE (sheet);
}
