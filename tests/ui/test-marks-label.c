/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib.h>
#include <locale.h>

#include "fixture.h"
#include "sol-marks-label.h"

static void
assert_markup (SolLibrary *library, const char *text, const char *want)
{
  g_autofree char *got = sol_marks_label_dup_markup (library, text);

  g_assert_cmpstr (got, ==, want);
}

static void
test_markup (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();

  assert_markup (library, "*Heel* & [[structure:soleus]]",
                 "<b>Heel</b> &amp; <a href=\"structure:soleus\">soleus</a>");
  assert_markup (library, "[[source:two|one]] and [[exercise:EX06|two]]",
                 "one and <a href=\"exercise:EX06\">two</a>");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/marks-label/markup", test_markup);
  return g_test_run ();
}
