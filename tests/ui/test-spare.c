/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <gtk/gtk.h>

#include "sol-spare.h"

static void
wait_until_ready (SolSpares *spares)
{
  while (!sol_spares_are_ready (spares))
    g_main_context_iteration (NULL, TRUE);
}

/* Each is taken once, and another comes after it. */
static void
test_taken (void)
{
  const GType types[] = { GTK_TYPE_BOX, GTK_TYPE_LABEL };
  SolSpares *spares = sol_spares_new (types, G_N_ELEMENTS (types));
  g_autoptr (GtkWidget) first = NULL, second = NULL;

  g_assert_false (sol_spares_are_ready (spares));
  wait_until_ready (spares);
  first = sol_spare_take (GTK_TYPE_LABEL);
  g_assert_true (GTK_IS_LABEL (first));
  g_assert_true (g_object_is_floating (first));
  g_object_ref_sink (first);
  g_assert_false (sol_spares_are_ready (spares));
  second = g_object_ref_sink (sol_spare_take (GTK_TYPE_LABEL));
  g_assert_true (GTK_IS_LABEL (second));
  g_assert_true (first != second);
  wait_until_ready (spares);
  sol_spares_free (spares);
  g_assert_finalize_object (g_steal_pointer (&first));
  g_assert_finalize_object (g_steal_pointer (&second));
}

/* Without any, one is made as ever. */
static void
test_none (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (sol_spare_take (GTK_TYPE_LABEL));

  g_assert_true (GTK_IS_LABEL (widget));
}

static void
set_gone_cb (gpointer gone, GObject *widget G_GNUC_UNUSED)
{
  *(gboolean *) gone = TRUE;
}

/* What nobody took goes with them. */
static void
test_freed (void)
{
  const GType types[] = { GTK_TYPE_LABEL };
  SolSpares *spares = sol_spares_new (types, 1);
  gboolean gone = FALSE;
  GtkWidget *widget;

  wait_until_ready (spares);
  widget = sol_spare_take (GTK_TYPE_LABEL);
  g_object_weak_ref (G_OBJECT (widget), set_gone_cb, &gone);
  g_object_ref_sink (widget);
  sol_spares_free (spares);
  g_assert_false (gone);
  g_object_unref (widget);
  g_assert_true (gone);
  spares = sol_spares_new (types, 1);
  sol_spares_free (spares);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/spare/taken", test_taken);
  g_test_add_func ("/spare/none", test_none);
  g_test_add_func ("/spare/freed", test_freed);
  return g_test_run ();
}
