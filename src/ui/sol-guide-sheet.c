/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-guide-sheet.h"

#include "sol-exercise-section.h"
#include "sol-fold.h"
#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-making.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-source-button.h"
#include "sol-text.h"

#define WIDE_PX 1080

struct _SolGuideSheet {
  AdwNavigationPage parent_instance;

  /* template */
  AdwHeaderBar *header;
  AdwClamp *clamp;
  GtkBox *content;

  GtkWidget *first; /* where it is shown to begin, borrowed from content; NULL for the top */
  guint n_frames;   /* since it is to be scrolled there */
};

G_DEFINE_FINAL_TYPE (SolGuideSheet, sol_guide_sheet, ADW_TYPE_NAVIGATION_PAGE)

/* Nothing can be scrolled before it is laid out. */
static gboolean
begin_cb (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  SolGuideSheet *self = SOL_GUIDE_SHEET (widget);
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self->content), GTK_TYPE_VIEWPORT);

  if (++self->n_frames < 2)
    return G_SOURCE_CONTINUE;
  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), self->first, NULL);
  gtk_widget_grab_focus (self->first);
  self->first = NULL;
  return G_SOURCE_REMOVE;
}

static void
sol_guide_sheet_shown (AdwNavigationPage *page)
{
  SolGuideSheet *self = SOL_GUIDE_SHEET (page);

  if (self->first != NULL && self->n_frames == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), begin_cb, NULL, NULL);
}

static void
sol_guide_sheet_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_GUIDE_SHEET);
  G_OBJECT_CLASS (sol_guide_sheet_parent_class)->dispose (object);
}

static void
sol_guide_sheet_class_init (SolGuideSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_guide_sheet_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sol_guide_sheet_shown;
  g_type_ensure (SOL_TYPE_HEADER_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-guide-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, SolGuideSheet, content);
  gtk_widget_class_bind_template_child (widget_class, SolGuideSheet, header);
  gtk_widget_class_bind_template_child (widget_class, SolGuideSheet, clamp);
}

static void
sol_guide_sheet_init (SolGuideSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* As above each page; nothing else moves when they come. */
static void
add_tools (gpointer sheet)
{
  adw_header_bar_pack_start (SOL_GUIDE_SHEET (sheet)->header, sol_header_tools_new ());
}

SolGuideSheet *
sol_guide_sheet_new (const char *title)
{
  static const SolMakingPart parts[] = { add_tools };
  SolGuideSheet *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (SOL_TYPE_GUIDE_SHEET, "title", title, NULL);
  sol_making_add_parts (GTK_WIDGET (self), parts, G_N_ELEMENTS (parts));
  return self;
}

void
sol_guide_sheet_set_wide (SolGuideSheet *self)
{
  g_return_if_fail (SOL_IS_GUIDE_SHEET (self));
  adw_clamp_set_maximum_size (self->clamp, WIDE_PX);
}

void
sol_guide_sheet_add (SolGuideSheet *self, GtkWidget *child)
{
  g_return_if_fail (SOL_IS_GUIDE_SHEET (self));
  gtk_box_append (self->content, child);
}

void
sol_guide_sheet_add_heading (SolGuideSheet *self, const char *text)
{
  g_return_if_fail (SOL_IS_GUIDE_SHEET (self));
  gtk_box_append (self->content, sol_plain_heading_new (text, "title-4"));
}

void
sol_guide_sheet_add_text (SolGuideSheet *self,
                          SolLibrary *library,
                          const char *text,
                          GListModel *sources)
{
  g_return_if_fail (SOL_IS_GUIDE_SHEET (self));
  if (text != NULL)
    gtk_box_append (self->content, sol_guide_text_new (library, text, sources));
}

void
sol_guide_sheet_begin_at (SolGuideSheet *self, GtkWidget *row)
{
  g_return_if_fail (SOL_IS_GUIDE_SHEET (self));
  g_return_if_fail (GTK_IS_WIDGET (row));

  self->first = row;
  sol_fold_keep_open (GTK_WIDGET (self));
  gtk_widget_add_css_class (row, "sol-found");
}

GtkWidget *
sol_guide_text_new (SolLibrary *library, const char *text, GListModel *sources)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  g_autofree char *said = sol_marks_words_dup_plain (library, text);

  gtk_box_append (GTK_BOX (box), sol_marks_label_new (library, text));
  if (sources != NULL && g_list_model_get_n_items (sources) > 0)
    gtk_box_append (GTK_BOX (box), sol_guide_sources_new (sources, said));
  return box;
}

GtkWidget *
sol_guide_entries_new (SolLibrary *library, GListModel *texts, const char *name)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing",
                                  9, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, NULL);

  g_return_val_if_fail (G_IS_LIST_MODEL (texts), list);
  g_return_val_if_fail (name != NULL, list);

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (guint i = 0; i < g_list_model_get_n_items (texts); i++) {
    g_autoptr (SolText) text = g_list_model_get_item (texts, i);

    gtk_box_append (GTK_BOX (list),
                    sol_exercise_section_entry_new (library, "•", NULL, sol_text_get_text (text)));
  }
  return list;
}

GtkWidget *
sol_guide_sources_new (GListModel *sources, const char *said)
{
  GtkWidget *button = sol_source_button_new (sources);

  if (said != NULL)
    sol_source_button_describe (SOL_SOURCE_BUTTON (button), said);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  return button;
}

GtkWidget *
sol_guide_row_new (const char *title, const char *subtitle, const char *target)
{
  return sol_plain_link_row_new (title, subtitle, "win.open", target);
}
