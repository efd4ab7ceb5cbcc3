/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-actions.h"

#include <glib/gi18n.h>

#include "sol-attachment.h"
#include "sol-figure-area.h"
#include "sol-figure-keeper.h"
#include "sol-figure-names.h"
#include "sol-reveal.h"
#include "sol-say.h"
#include "sol-structure-spot.h"
#include "sol-widget-tree.h"

#define STEP 1.5

/* -- To who does not see what happens -- */

static void
say (GtkWidget *widget, const char *text)
{
  sol_say (widget, text);
}

/* The name of what is called @id. */
static const char *
get_name (SolFigureArea *area, const char *id)
{
  SolLibrary *library = sol_figure_area_get_library (area);
  SolValue *value = sol_library_lookup (library, SOL_TYPE_STRUCTURE, id);
  gboolean latin;

  if (value == NULL)
    value = sol_library_lookup (library, SOL_TYPE_ATTACHMENT, id);
  g_object_get (area, "latin", &latin, NULL);
  return value == NULL ? id : sol_figure_names_of (value, latin);
}

/* Says @text, which it frees. */
static void
say_new (GtkWidget *widget, char *text)
{
  say (widget, text);
  g_free (text);
}

/* -- Looking closer -- */

/* Where a zoom that has begun leads. */
static void
say_zoom (GtkWidget *widget)
{
  SolFigureZoom *zoom = sol_figure_area_get_zoom (SOL_FIGURE_AREA (widget));

  say_new (widget,
           /* Translators: a screen reader says so of a figure that is looked at from close by */
           g_strdup_printf (_ ("Zoom %.0f %%"), 100 * sol_figure_zoom_find_target (zoom).zoom));
}

/* What has the focus stays where it is, in view, or else what is in the middle. */
static graphene_point_t
find_place (GtkWidget *widget)
{
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  GtkWidget *focus = sol_widget_tree_get_focus (widget);
  graphene_rect_t bounds;
  graphene_point_t centre;

  if (!SOL_IS_STRUCTURE_SPOT (focus) || gtk_widget_get_parent (focus) != widget ||
      !gtk_widget_compute_bounds (focus, widget, &bounds))
    return GRAPHENE_POINT_INIT (width / 2, height / 2);
  graphene_rect_get_center (&bounds, &centre);
  return GRAPHENE_POINT_INIT (CLAMP (centre.x, 0, width), CLAMP (centre.y, 0, height));
}

static void
zoom_by (GtkWidget *widget, double factor)
{
  graphene_point_t place = find_place (widget);

  sol_figure_zoom_by (sol_figure_area_get_zoom (SOL_FIGURE_AREA (widget)), factor, place.x,
                      place.y);
  say_zoom (widget);
}

static void
zoom_in_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  zoom_by (widget, STEP);
}

static void
zoom_out_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  zoom_by (widget, 1 / STEP);
}

static void
zoom_fit_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_figure_zoom_fit (sol_figure_area_get_zoom (SOL_FIGURE_AREA (widget)));
  say_zoom (widget);
}

static void
pan_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  double dx, dy;

  g_variant_get (target, "(dd)", &dx, &dy);
  sol_figure_zoom_pan (sol_figure_area_get_zoom (SOL_FIGURE_AREA (widget)), dx, dy);
}

/* -- Laying open -- */

static void
hide_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolFigureArea *area = SOL_FIGURE_AREA (widget);
  g_autofree char *id = g_strdup (sol_figure_area_get_outlined (area));

  if (id == NULL)
    return;
  sol_figure_area_set_selected (area, NULL);
  sol_dissection_set_hidden (sol_figure_area_take_apart (area, id), id, TRUE);
  /* Translators: a screen reader says so of a muscle or a bone on a figure */
  say_new (widget, g_strdup_printf (_ ("%s taken away"), get_name (area, id)));
}

static void
fade_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolFigureArea *area = SOL_FIGURE_AREA (widget);
  g_autofree char *id = g_strdup (sol_figure_area_get_outlined (area));
  SolDissection *dissection;

  if (id == NULL)
    return;
  dissection = sol_figure_area_take_apart (area, id);
  sol_dissection_set_faded (dissection, id, !sol_dissection_is_faded (dissection, id));
  /* Translators: a screen reader says so of a muscle or a bone on a figure */
  say_new (widget,
           g_strdup_printf (sol_dissection_is_faded (dissection, id) ? _ ("%s can be seen through")
                                                                     : _ ("%s is whole again"),
                            get_name (area, id)));
}

static void
isolate_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolFigureArea *area = SOL_FIGURE_AREA (widget);
  g_autofree char *id = g_strdup (sol_figure_area_get_outlined (area));
  const char *ids[] = { id, NULL };

  if (id == NULL)
    return;
  sol_dissection_isolate (sol_figure_area_take_apart (area, id), ids);
  /* Translators: a screen reader says so of a muscle on a figure; bones stay, too */
  say_new (widget, g_strdup_printf (_ ("Only %s is left"), get_name (area, id)));
}

static void
show_all_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_dissection_show_all (sol_figure_area_take_apart (SOL_FIGURE_AREA (widget), NULL));
  say (widget, _ ("All is shown"));
}

static void
undo_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolDissection *dissection = sol_figure_area_get_dissection (SOL_FIGURE_AREA (widget));

  if (!sol_dissection_can_undo (dissection))
    return;
  sol_figure_area_take_apart (SOL_FIGURE_AREA (widget), NULL);
  sol_dissection_undo (dissection);
  say (widget, _ ("Undone"));
}

/* From layer to layer, whole ones: halves are for the hand on a slider. */
static void
peel (GtkWidget *widget, double by)
{
  SolDissection *dissection = sol_figure_area_take_apart (SOL_FIGURE_AREA (widget), NULL);

  double before = sol_dissection_get_depth (dissection);

  sol_dissection_set_depth (dissection, before + by);
  if (sol_dissection_get_depth (dissection) != before)
    /* Translators: a screen reader says so of a figure */
    say_new (widget, g_strdup_printf (_ ("%d of %u layers are off"),
                                      (int) sol_dissection_get_depth (dissection),
                                      sol_dissection_get_max_depth (dissection)));
}

static void
deeper_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  peel (widget, 1);
}

static void
shallower_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  peel (widget, -1);
}

/* -- Where a muscle is fixed -- */

/* The muscle that @id is, or is an attachment of; NULL for neither. */
static SolStructure *
find_muscle (SolLibrary *library, const char *id)
{
  SolValue *attachment = sol_library_lookup (library, SOL_TYPE_ATTACHMENT, id);

  if (attachment != NULL)
    return sol_attachment_get_muscle (SOL_ATTACHMENT (attachment));
  return sol_library_lookup (library, SOL_TYPE_STRUCTURE, id);
}

/* The next attachment of @kind of the muscle that @id belongs to, after @id; the first where @id is
 * the last or none. */
static SolAttachment *
find_next (SolFigureArea *area, const char *id, SolAttachmentKind kind)
{
  SolLibrary *library = sol_figure_area_get_library (area);
  SolFigure *figure = sol_dissection_get_figure (sol_figure_area_get_dissection (area));
  GListModel *all = sol_library_get_values (library, SOL_TYPE_ATTACHMENT);
  g_autoptr (GPtrArray) marked = sol_figure_names_list_marked (figure);
  SolStructure *muscle = find_muscle (library, id);
  SolAttachment *first = NULL;
  gboolean passed = FALSE;

  for (guint i = 0; muscle != NULL && i < g_list_model_get_n_items (all); i++) {
    g_autoptr (SolAttachment) attachment = g_list_model_get_item (all, i);

    if (sol_attachment_get_kind (attachment) != kind ||
        !sol_reveal_is_fixed_by (muscle, attachment) ||
        !g_ptr_array_find (marked, attachment, NULL))
      continue;
    if (passed)
      return attachment; /* the library keeps it */
    if (first == NULL)
      first = attachment;
    passed = g_str_equal (sol_value_get_id (SOL_VALUE (attachment)), id);
  }
  return first;
}

static void
go_to_attachment (GtkWidget *widget, SolAttachmentKind kind)
{
  SolFigureArea *area = SOL_FIGURE_AREA (widget);
  const char *id = sol_figure_area_get_outlined (area);
  SolAttachment *next;

  if (id == NULL)
    return;
  next = find_next (area, id, kind);
  if (next == NULL) {
    gtk_widget_error_bell (widget);
    say_new (
        widget,
        g_strdup_printf (
            kind == SOL_ATTACHMENT_KIND_ORIGIN
                /* Translators: a screen reader says so of what is no muscle, or not fixed there */
                ? _ ("No origin of %s is marked here")
                /* Translators: the same of where it ends */
                : _ ("No insertion of %s is marked here"),
            get_name (area, id)));
    return;
  }
  g_object_set (area, "attachments", TRUE, NULL);
  sol_figure_area_seek (area, sol_value_get_id (SOL_VALUE (next)));
}

static void
origin_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  go_to_attachment (widget, SOL_ATTACHMENT_KIND_ORIGIN);
}

static void
insertion_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  go_to_attachment (widget, SOL_ATTACHMENT_KIND_INSERTION);
}

/* -- Names -- */

static void
next_name_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_figure_area_uncover_next (SOL_FIGURE_AREA (widget));
}

static void
last_name_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_figure_area_cover_last (SOL_FIGURE_AREA (widget));
}

/* -- To keep -- */

static void
save_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  sol_figure_keeper_save (SOL_FIGURE_AREA (widget), g_variant_get_string (target, NULL));
}

static void
copy_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  sol_figure_keeper_copy (SOL_FIGURE_AREA (widget));
}

/* -- Installing -- */

static void
bind_keys (GtkWidgetClass *widget_class)
{
  static const struct {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, 0, "figure.zoom-in" },
    { GDK_KEY_KP_Add, 0, "figure.zoom-in" },
    { GDK_KEY_equal, 0, "figure.zoom-in" },
    { GDK_KEY_minus, 0, "figure.zoom-out" },
    { GDK_KEY_KP_Subtract, 0, "figure.zoom-out" },
    { GDK_KEY_0, 0, "figure.zoom-fit" },
    { GDK_KEY_KP_0, 0, "figure.zoom-fit" },
    { GDK_KEY_h, 0, "figure.hide" },
    { GDK_KEY_f, 0, "figure.fade" },
    { GDK_KEY_s, 0, "figure.isolate" },
    { GDK_KEY_a, 0, "figure.show-all" },
    { GDK_KEY_z, GDK_CONTROL_MASK, "figure.undo" },
    { GDK_KEY_Page_Down, 0, "figure.deeper" },
    { GDK_KEY_Page_Up, 0, "figure.shallower" },
    { GDK_KEY_o, 0, "figure.origin" },
    { GDK_KEY_i, 0, "figure.insertion" },
    { GDK_KEY_l, 0, "figure.latin" },
    { GDK_KEY_c, 0, "figure.covered" },
    { GDK_KEY_n, 0, "figure.next-name" },
    { GDK_KEY_m, 0, "figure.mirrored" },
    { GDK_KEY_n, GDK_SHIFT_MASK, "figure.last-name" },
    { GDK_KEY_c, GDK_CONTROL_MASK, "figure.copy" },
    { GDK_KEY_Insert, GDK_CONTROL_MASK, "figure.copy" },
  };
  static const struct {
    guint key;
    double dx, dy;
  } pans[] = {
    { GDK_KEY_Left, -1, 0 },
    { GDK_KEY_Right, 1, 0 },
    { GDK_KEY_Up, 0, -1 },
    { GDK_KEY_Down, 0, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers,
                                         keys[i].action, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "figure.save",
                                       "s", "png");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "figure.save", "s", "svg");
  for (guint i = 0; i < G_N_ELEMENTS (pans); i++)
    gtk_widget_class_add_binding_action (widget_class, pans[i].key, GDK_CONTROL_MASK, "figure.pan",
                                         "(dd)", pans[i].dx, pans[i].dy);
}

void
sol_figure_actions_install (GtkWidgetClass *widget_class)
{
  static const struct {
    const char *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "figure.zoom-in", zoom_in_cb },     { "figure.zoom-out", zoom_out_cb },
    { "figure.zoom-fit", zoom_fit_cb },   { "figure.hide", hide_cb },
    { "figure.fade", fade_cb },           { "figure.isolate", isolate_cb },
    { "figure.show-all", show_all_cb },   { "figure.undo", undo_cb },
    { "figure.deeper", deeper_cb },       { "figure.shallower", shallower_cb },
    { "figure.origin", origin_cb },       { "figure.insertion", insertion_cb },
    { "figure.next-name", next_name_cb }, { "figure.last-name", last_name_cb },
    { "figure.copy", copy_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
  gtk_widget_class_install_property_action (widget_class, "figure.latin", "latin");
  gtk_widget_class_install_property_action (widget_class, "figure.covered", "covered");
  gtk_widget_class_install_property_action (widget_class, "figure.mirrored", "mirrored");
  gtk_widget_class_install_action (widget_class, "figure.pan", "(dd)", pan_cb);
  gtk_widget_class_install_action (widget_class, "figure.save", "s", save_cb);
  bind_keys (widget_class);
}

static void
append (GMenu *menu, const char *label, const char *action)
{
  g_menu_append (menu, label, action);
}

/* Where the page that the figure is a part of has it. */
static void
append_of_page (GMenu *menu, const char *label, const char *action)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  g_menu_item_set_attribute (item, "hidden-when", "s", "action-missing");
  g_menu_append_item (menu, item);
}

GtkWidget *
sol_figure_actions_create_menu (GtkWidget *area)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) structure = g_menu_new ();
  g_autoptr (GMenu) all = g_menu_new ();
  g_autoptr (GMenu) names = g_menu_new ();
  g_autoptr (GMenu) view = g_menu_new ();
  g_autoptr (GMenu) keep = g_menu_new ();
  g_autoptr (GMenu) lesson = g_menu_new ();
  GtkWidget *popover;

  g_return_val_if_fail (SOL_IS_FIGURE_AREA (area), NULL);

  append (structure, _ ("_Take Away"), "figure.hide");
  append (structure, _ ("See _Through"), "figure.fade");
  append (structure, _ ("_Show Only This"), "figure.isolate");
  append (structure, _ ("Go to _Origin"), "figure.origin");
  append (structure, _ ("Go to _Insertion"), "figure.insertion");
  append (all, _ ("_Peel Deeper"), "figure.deeper");
  append (all, _ ("Put a _Layer Back"), "figure.shallower");
  append (all, _ ("Show _All"), "figure.show-all");
  append (all, _ ("_Undo"), "figure.undo");
  append (names, _ ("_Latin Names"), "figure.latin");
  append (names, _ ("_Cover the Names"), "figure.covered");
  append (names, _ ("Show the _Next Name"), "figure.next-name");
  append (keep, _ ("Save as P_NG…"), "figure.save::png");
  append (keep, _ ("Save as S_VG…"), "figure.save::svg");
  append (keep, _ ("_Copy as a Picture"), "figure.copy");
  append (view, _ ("Zoom I_n"), "figure.zoom-in");
  append (view, _ ("Zoom Ou_t"), "figure.zoom-out");
  append (view, _ ("_Fit the Figure"), "figure.zoom-fit");
  append (view, _ ("Section from _Below"), "figure.mirrored");
  append_of_page (lesson, _ ("Teach in Full Scr_een"), "lesson.teach");
  append_of_page (lesson, _ ("_Worksheet…"), "lesson.worksheet");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (structure));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (all));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (names));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (view));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (keep));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (lesson));
  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_widget_set_halign (popover, GTK_ALIGN_START);
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_parent (popover, area);
  return popover;
}
