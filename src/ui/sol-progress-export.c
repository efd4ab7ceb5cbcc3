/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-progress-export.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-clinician-page.h"
#include "sol-dates.h"

/* -- Files -- */

static GBytes *
take_text (char *text)
{
  return g_bytes_new_take (text, strlen (text));
}

/* What a file of @kind has: "csv", "json" or "pdf", the page for a clinician. (transfer full) */
static GBytes *
make_file (SolLibrary *library, const SolJournalLists *lists, const char *kind, const char *today)
{
  g_autofree char *markup = NULL;

  if (g_str_equal (kind, "csv"))
    return take_text (sol_journal_export_to_csv (lists));
  if (g_str_equal (kind, "json"))
    return take_text (sol_journal_export_to_json (lists));
  markup = sol_clinician_page_dup_markup (library, lists, today);
  return sol_clinician_page_to_pdf (markup);
}

void
sol_progress_export_save (GtkWidget *widget,
                          SolLibrary *library,
                          const SolJournalLists *lists,
                          const char *kind,
                          SolTellFunc tell_func)
{
  g_autofree char *today = sol_dates_dup_today ();
  g_autofree char *name = g_strdup_printf ("soleus-%s.%s", today, kind);
  g_autoptr (GBytes) bytes = make_file (library, lists, kind, today);

  sol_hand_out_save (widget, name, bytes, tell_func);
}

/* -- Paper -- */

void
sol_progress_export_print (GtkWidget *widget, SolLibrary *library, const SolJournalLists *lists)
{
  g_autofree char *today = sol_dates_dup_today ();

  sol_hand_out_print_paper (widget, _ ("Soleus: page for a clinician"),
                            sol_clinician_page_get_paper (),
                            sol_clinician_page_dup_markup (library, lists, today), g_free);
}
