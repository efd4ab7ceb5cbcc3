/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Of what is on a page, an underlined letter belongs to one thing: where two have it, neither is
 * pressed by it, and the focus goes from one to the other. */

#include "application-window.h"

static const char *const pages[] = {
  "bend-the-knee",
  "explore",
  "compare",
  "test",
  "exercises",
  "progress",
  "guide",
  "EX01",
  "EX05",
  "EX26",
  "EX30",
  "R15",
  "R07",
  "R10",
  "structure:soleus",
  "topic:two-muscles",
  "topic:in-running",
  "claims",
  "claim:upper-end",
  "care",
  "glossary",
  "sources",
  "sore-calf",
  "see-the-difference",
  "mine",
  "handout",
  "help",
  "question:q04",
  "search",
};

static gboolean
is_underlined (gpointer widget)
{
  return gtk_widget_get_mapped (widget) &&
         gtk_label_get_mnemonic_keyval (widget) != GDK_KEY_VoidSymbol;
}

static void
check (Fixture *fixture, const char *page, int width)
{
  g_autoptr (GPtrArray) labels = sol_find_all (fixture->window, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    for (guint j = 0; j < i; j++)
      if (is_underlined (labels->pdata[i]) && is_underlined (labels->pdata[j]) &&
          gtk_label_get_mnemonic_keyval (labels->pdata[i]) ==
              gtk_label_get_mnemonic_keyval (labels->pdata[j]))
        g_test_fail_printf ("%s, %d wide: “%s” and “%s”", page, width,
                            gtk_label_get_label (labels->pdata[j]),
                            gtk_label_get_label (labels->pdata[i]));
}

static void
test_once (Fixture *fixture, gconstpointer data)
{
  int width = GPOINTER_TO_INT (data);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    sol_window_open (fixture->window, pages[i]);
    sol_wait_ms (300);
    check (fixture, pages[i], width);
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  g_test_add ("/mnemonics/wide", Fixture, GINT_TO_POINTER (1000), set_up, test_once, tear_down);
  g_test_add ("/mnemonics/narrow", Fixture, GINT_TO_POINTER (360), set_up, test_once, tear_down);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
