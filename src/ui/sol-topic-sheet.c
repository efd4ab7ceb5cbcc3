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

    g_strv_builder_take (said, sol_marks_words_dup_plain (library, sol_text_get_text (text)));
  }
  parts = g_strv_builder_end (said);
  return g_strjoinv (" ", parts);
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

static GtkWidget *
create_leg (SolBlock *block)
{
  GtkWidget *leg = sol_leg_view_new ();
  double knee_deg = sol_block_get_knee_deg (block);
  double ankle_deg = sol_block_get_ankle_deg (block);
  g_autofree char *words = sol_leg_words_dup_sentence (knee_deg, ankle_deg);

  sol_leg_view_bend (SOL_LEG_VIEW (leg), knee_deg, ankle_deg);
  gtk_accessible_update_property (GTK_ACCESSIBLE (leg), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_size_request (leg, -1, PICTURE_HEIGHT_PX);
  return leg;
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
      text != NULL ? sol_marks_words_dup_plain (library, sol_text_get_text (text)) : NULL;
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

/* -- The bits of a block, from the top -- */

static void
add_shown (GtkBox *box, SolLibrary *library, SolBlock *block)
{
  switch (sol_block_get_kind (block)) {
  case SOL_BLOCK_KIND_FIGURE:
    gtk_box_append (box, create_picture (library, block));
    break;
  case SOL_BLOCK_KIND_LEG:
    gtk_box_append (box, create_leg (block));
    break;
  case SOL_BLOCK_KIND_TABLE:
    gtk_box_append (box, sol_norm_table_new (library, sol_block_get_norm (block)));
    break;
  case SOL_BLOCK_KIND_DO:
    add_do (box, library, block);
    break;
  case SOL_BLOCK_KIND_STRIP:
    if (sol_block_get_strip (block) != NULL)
      add_strip (box, library, sol_block_get_strip (block));
    break;
  case SOL_BLOCK_KIND_LIST:
  case SOL_BLOCK_KIND_TEXT:
  default:
    break;
  }
}

/* What Show Me of a block opens. NULL: it has none. (transfer full) */
static char *
dup_target (SolBlock *block)
{
  g_autoptr (SolStructure) first = g_list_model_get_item (sol_block_get_highlight (block), 0);
  SolBlockKind kind = sol_block_get_kind (block);
  SolFigure *figure = sol_block_get_figure (block);

  if (kind == SOL_BLOCK_KIND_LEG)
    return sol_leg_target_dup_bent (sol_block_get_knee_deg (block),
                                    sol_block_get_ankle_deg (block));
  if (kind != SOL_BLOCK_KIND_FIGURE || (first == NULL && figure == NULL))
    return NULL;
  return sol_leg_target_dup_figure (figure, sol_block_get_stage (block), first);
}

/* What is to be done, and a list, say their texts themselves. */
static void
add_words (GtkBox *box, SolLibrary *library, SolBlock *block)
{
  SolBlockKind kind = sol_block_get_kind (block);
  g_autofree char *target = dup_target (block);

  if (kind != SOL_BLOCK_KIND_DO && kind != SOL_BLOCK_KIND_LIST)
    add_texts (box, library, block);
  if (target != NULL)
    gtk_box_append (box, create_show_button (target));
}

static void
add_sources (GtkBox *box, SolLibrary *library, SolBlock *block)
{
  g_autoptr (GListModel) sources = sol_block_list_sources (block);
  g_autofree char *said = dup_said (library, block);

  if (sol_block_get_kind (block) != SOL_BLOCK_KIND_DO && g_list_model_get_n_items (sources) > 0)
    gtk_box_append (box, sol_guide_sources_new (sources, said));
}

static void (*const bits[]) (GtkBox *, SolLibrary *, SolBlock *) = { add_shown, add_words,
                                                                     add_sources };
/* What the first block shows and says is there at once. */
#define FIRST_BITS 2

/* -- The sheet -- */

typedef struct {
  SolGuideSheet *sheet; /* borrowed: it has this */
  SolLibrary *library;
  SolTopic *topic;
  guint page, block, bit; /* the next one */
  GtkBox *box;            /* of the block, borrowed from the sheet */
} Making;

static void
making_free (gpointer data)
{
  Making *self = data;

  g_object_unref (self->library);
  g_object_unref (self->topic);
  g_free (self);
}

/* What all of it rests on: each block has its own beside it. */
static void
add_topic_sources (Making *self)
{
  GListModel *sources = sol_topic_get_sources (self->topic);

  if (g_list_model_get_n_items (sources) == 0)
    return;
  sol_guide_sheet_add_heading (self->sheet, _ ("What It Rests On"));
  sol_guide_sheet_add (self->sheet,
                       sol_guide_sources_new (sources, sol_topic_get_name (self->topic)));
}

static void
add_links (Making *self)
{
  GtkWidget *links = sol_structure_links_new (self->library, SOL_VALUE (self->topic));

  if (links != NULL)
    sol_guide_sheet_add (self->sheet, links);
}

/* The list of a block goes by the name that stands above it. */
static void
add_list (Making *self, SolPage *page, SolBlock *block)
{
  const char *name = sol_page_get_name (page);

  if (name == NULL)
    name = sol_topic_get_name (self->topic);
  gtk_box_append (self->box,
                  sol_guide_entries_new (self->library, sol_block_get_texts (block), name));
}

/* The name of a page comes with its first block. */
static void
begin_block (Making *self, SolPage *page, SolBlock *block)
{
  if (self->block == 0 && sol_page_get_name (page) != NULL)
    sol_guide_sheet_add_heading (self->sheet, sol_page_get_name (page));
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));
  sol_guide_sheet_add (self->sheet, GTK_WIDGET (self->box));
  if (sol_block_get_kind (block) == SOL_BLOCK_KIND_LIST)
    add_list (self, page, block);
}

/* A bit of a block. Returns whether the page has another one. */
static gboolean
add_bit (Making *self, SolPage *page)
{
  GListModel *blocks = sol_page_get_blocks (page);
  g_autoptr (SolBlock) block = g_list_model_get_item (blocks, self->block);

  if (block == NULL)
    return FALSE;
  if (self->bit == 0)
    begin_block (self, page, block);
  bits[self->bit++](self->box, self->library, block);
  if (self->bit < G_N_ELEMENTS (bits))
    return TRUE;
  self->bit = 0;
  return ++self->block < g_list_model_get_n_items (blocks);
}

static gboolean
make_cb (gpointer data)
{
  Making *self = data;
  g_autoptr (SolPage) page = g_list_model_get_item (sol_topic_get_pages (self->topic), self->page);

  if (page == NULL) {
    add_topic_sources (self);
    add_links (self);
    return FALSE;
  }
  if (!add_bit (self, page)) {
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
  gboolean more = TRUE;
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
  *making =
      (Making) { .sheet = sheet, .library = g_object_ref (library), .topic = g_object_ref (topic) };
  /* What can be pressed first is to have the focus. */
  while (more && making->page == 0 && making->bit < FIRST_BITS)
    more = make_cb (making);
  if (more)
    sol_making_add (GTK_WIDGET (sheet), make_cb, making, making_free);
  else
    making_free (making);
  return ADW_NAVIGATION_PAGE (sheet);
}
