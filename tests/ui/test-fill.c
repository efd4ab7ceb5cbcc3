/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-fill.h"

/* What notes for which sizes it is asked how large it would be. */
#define TYPE_ASKED (asked_get_type ())
G_DECLARE_FINAL_TYPE (Asked, asked, TEST, ASKED, GtkWidget)

struct _Asked {
  GtkWidget parent_instance;

  GArray *widths;            /* for which its height was asked */
  guint n_across_for_height; /* how often its width was asked for a height */
};

G_DEFINE_FINAL_TYPE (Asked, asked, GTK_TYPE_WIDGET)

#define MIN_WIDTH 120
#define NATURAL_WIDTH 200
#define MIN_HEIGHT 90

static GtkSizeRequestMode
asked_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
asked_measure (GtkWidget *widget,
               GtkOrientation orientation,
               int for_size,
               int *minimum,
               int *natural,
               int *minimum_baseline G_GNUC_UNUSED,
               int *natural_baseline G_GNUC_UNUSED)
{
  if (orientation == GTK_ORIENTATION_VERTICAL)
    g_array_append_val (TEST_ASKED (widget)->widths, for_size);
  else if (for_size >= 0)
    TEST_ASKED (widget)->n_across_for_height++;
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? MIN_HEIGHT : MIN_WIDTH;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? MIN_HEIGHT : NATURAL_WIDTH;
}

static void
asked_finalize (GObject *object)
{
  g_array_unref (TEST_ASKED (object)->widths);
  G_OBJECT_CLASS (asked_parent_class)->finalize (object);
}

static void
asked_class_init (AskedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = asked_finalize;
  GTK_WIDGET_CLASS (klass)->get_request_mode = asked_get_request_mode;
  GTK_WIDGET_CLASS (klass)->measure = asked_measure;
}

static void
asked_init (Asked *self)
{
  self->widths = g_array_new (FALSE, FALSE, sizeof (int));
}

typedef struct {
  GtkWidget *fill;
  Asked *asked;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->fill = g_object_ref_sink (g_object_new (SOL_TYPE_FILL, NULL));
  fixture->asked = g_object_new (TYPE_ASKED, NULL);
  adw_bin_set_child (ADW_BIN (fixture->fill), GTK_WIDGET (fixture->asked));
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->fill);
}

static void
measure (Fixture *fixture, GtkOrientation orientation, int for_size, int *minimum, int *natural)
{
  gtk_widget_measure (fixture->fill, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
test_asks_nothing (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  int minimum, natural;

  for (GtkOrientation to = GTK_ORIENTATION_HORIZONTAL; to <= GTK_ORIENTATION_VERTICAL; to++) {
    measure (fixture, to, -1, &minimum, &natural);
    g_assert_cmpint (minimum, ==, 0);
    g_assert_cmpint (natural, ==, 0);
  }
  measure (fixture, GTK_ORIENTATION_VERTICAL, 300, &minimum, &natural);
  g_assert_cmpint (natural, ==, 0);
  g_assert_cmpuint (fixture->asked->widths->len, ==, 0);
}

static void
test_width (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  int minimum, natural;

  g_object_set (fixture->fill, "keep-width", TRUE, NULL);
  measure (fixture, GTK_ORIENTATION_HORIZONTAL, 300, &minimum, &natural);
  g_assert_cmpint (minimum, ==, MIN_WIDTH);
  g_assert_cmpint (natural, ==, NATURAL_WIDTH);
  measure (fixture, GTK_ORIENTATION_VERTICAL, 300, &minimum, &natural);
  g_assert_cmpint (natural, ==, 0);
  g_assert_cmpuint (fixture->asked->widths->len, ==, 0);
}

/* What scrolls has to know how high it is at its width; how narrow it may be at its height, nobody.
 */
static void
test_height (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  int minimum, natural;

  g_object_set (fixture->fill, "keep-width", TRUE, "keep-height", TRUE, NULL);
  measure (fixture, GTK_ORIENTATION_VERTICAL, 300, &minimum, &natural);
  g_assert_cmpint (minimum, ==, MIN_HEIGHT);
  g_assert_cmpuint (fixture->asked->widths->len, ==, 1);
  measure (fixture, GTK_ORIENTATION_HORIZONTAL, MIN_HEIGHT + 10, &minimum, &natural);
  g_assert_cmpint (natural, ==, NATURAL_WIDTH);
  g_assert_cmpuint (fixture->asked->n_across_for_height, ==, 0);
}

static void
allocate (Fixture *fixture, int width, int height)
{
  measure (fixture, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL);
  gtk_widget_allocate (fixture->fill, width, height, -1, NULL);
}

static void
test_place (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *asked = GTK_WIDGET (fixture->asked);

  allocate (fixture, 300, 400);
  g_assert_cmpint (gtk_widget_get_width (asked), ==, 300);
  g_assert_cmpint (gtk_widget_get_height (asked), ==, 400);
  g_assert_cmpuint (fixture->asked->widths->len, ==, 1);
  g_assert_cmpint (g_array_index (fixture->asked->widths, int, 0), ==, 300);
}

/* Nothing is made smaller than it can be. */
static void
test_too_small (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *asked = GTK_WIDGET (fixture->asked);

  allocate (fixture, 100, 50);
  g_assert_cmpint (gtk_widget_get_width (asked), ==, MIN_WIDTH);
  g_assert_cmpint (gtk_widget_get_height (asked), ==, MIN_HEIGHT);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/fill/asks-nothing", test_asks_nothing);
  ADD ("/fill/width", test_width);
  ADD ("/fill/height", test_height);
  ADD ("/fill/place", test_place);
  ADD ("/fill/too-small", test_too_small);
  return g_test_run ();
}
