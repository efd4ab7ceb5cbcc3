/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-red-flag-card.h"

#include <glib/gi18n.h>

#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-red-flag-words.h"
#include "sol-source-button.h"

struct _SolRedFlagCard {
  AdwBin parent_instance;

  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (SolRedFlagCard, sol_red_flag_card, ADW_TYPE_BIN)

enum {
  WITHDRAW,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkWidget *
label_new (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, style);
  return label;
}

/* Large text has to wrap in a narrow window. */
static GtkWidget *
button_new (const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "use-underline", TRUE, "wrap",
                                   TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", label, NULL);

  gtk_widget_add_css_class (button, "pill");
  return button;
}

/* The button's name is the red flag's id. */
static void
withdraw_cb (GtkWidget *button, gpointer self)
{
  g_autofree char *flag = g_strdup (gtk_widget_get_name (button));

  g_signal_emit (self, signals[WITHDRAW], 0, flag);
}

static GtkWidget *
withdraw_button_new (SolRedFlagCard *self, SolRedFlag *flag)
{
  GtkWidget *button = button_new (_ ("_Take Back This Answer"));

  gtk_widget_set_name (button, sol_value_get_id (SOL_VALUE (flag)));
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (withdraw_cb), self, G_CONNECT_DEFAULT);
  return button;
}

static GtkWidget *
help_button_new (void)
{
  GtkWidget *button = button_new (_ ("When to Get _Help"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.help");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  return button;
}

/* Who goes from button to button hears the sign and what to do as well. (transfer full) */
static char *
dup_said (SolLibrary *library, SolRedFlag *flag)
{
  g_autofree char *sign = sol_marks_words_dup_plain (library, sol_red_flag_words_sign (flag));
  g_autofree char *action = sol_marks_words_dup_plain (library, sol_red_flag_get_action (flag));
  g_autofree char *may_be = sol_marks_words_dup_plain (library, sol_red_flag_get_may_be (flag));

  return g_strjoin (" ", sign, action, may_be, NULL);
}

GtkWidget *
sol_red_flag_note_new (SolLibrary *library, SolRedFlag *flag)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *text = g_strdup_printf (
      /* Translators: under a sign that calls for help; %s is an illness or injury, a sentence */
      _ ("What it may be: %s"), sol_red_flag_get_may_be (flag));
  GtkWidget *may_be = sol_marks_label_new (library, text);
  GtkWidget *sources = sol_source_button_new (sol_red_flag_get_sources (flag));
  g_autofree char *said = dup_said (library, flag);

  sol_source_button_describe (SOL_SOURCE_BUTTON (sources), said);

  gtk_widget_add_css_class (may_be, "dimmed");
  gtk_box_append (GTK_BOX (box), may_be);
  gtk_box_append (GTK_BOX (box), sources);
  return box;
}

static void
add_flag (SolRedFlagCard *self, SolLibrary *library, SolRedFlag *flag)
{
  g_autofree char *sign = sol_marks_words_dup_plain (library, sol_red_flag_words_sign (flag));
  g_autofree char *said = NULL;
  GtkWidget *action = sol_marks_label_new (library, sol_red_flag_get_action (flag));

  /* Translators: what the person answered yes to */
  said = g_strdup_printf (_ ("You said yes to this: %s"), sign);
  gtk_widget_add_css_class (action, "title-4");
  gtk_box_append (self->box,
                  sol_plain_heading_new (
                      sol_red_flag_words_urgency (sol_red_flag_get_urgency (flag)), "title-2"));
  gtk_box_append (self->box, action);
  gtk_box_append (self->box, sol_red_flag_note_new (library, flag));
  gtk_box_append (self->box, label_new (said, "body"));
  gtk_box_append (self->box, withdraw_button_new (self, flag));
}

void
sol_red_flag_card_show (SolRedFlagCard *self, SolLibrary *library, GPtrArray *standing)
{
  GtkWidget *child;

  g_return_if_fail (SOL_IS_RED_FLAG_CARD (self));
  g_return_if_fail (standing != NULL);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
  gtk_widget_set_visible (GTK_WIDGET (self), standing->len > 0);
  if (standing->len == 0)
    return;
  for (guint i = 0; i < standing->len; i++)
    add_flag (self, library, g_ptr_array_index (standing, i));
  gtk_box_append (self->box,
                  label_new (_ ("While this stands, nothing is started. It stands for 7 days, or "
                                "until you take it back. Soleus can’t examine you: this is no "
                                "diagnosis."),
                             "dimmed"));
  gtk_box_append (self->box, help_button_new ());
}

static void
sol_red_flag_card_class_init (SolRedFlagCardClass *klass)
{
  signals[WITHDRAW] = g_signal_new ("withdraw", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
sol_red_flag_card_init (SolRedFlagCard *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}
