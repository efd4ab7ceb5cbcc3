/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-quiz-answers.h"

#include <glib/gi18n.h>

#include "sol-marks-label.h"
#include "sol-say.h"

/* One answer that is shown. */
typedef struct {
  GtkWidget *button; /* borrowed: children of the box */
  GtkWidget *sign;
  GtkWidget *words;
  guint number; /* of the item's */
  guint place;  /* where it was put in order, from 1; 0: not yet */
} Shown;

struct _SolQuizAnswers {
  AdwBin parent_instance;

  GtkBox *box;      /* borrowed: the child */
  GtkWidget *entry; /* borrowed: of a number, or NULL; the button beside it */
  GtkWidget *button;
  GArray *shown; /* of Shown */

  SolQuizItem *item;
  guint n_placed;
  int chosen; /* which of those shown; -1: none, or what was right */
  gboolean answered;
};

G_DEFINE_FINAL_TYPE (SolQuizAnswers, sol_quiz_answers, ADW_TYPE_BIN)

enum {
  ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const SolQuizFacts *
get_facts (SolQuizAnswers *self)
{
  return sol_quiz_item_get_facts (self->item);
}

static void
answer (SolQuizAnswers *self, gboolean right)
{
  if (self->answered)
    return;
  sol_quiz_answers_reveal (self);
  g_signal_emit (self, signals[ANSWERED], 0, right);
}

static void
set_sign (const Shown *shown, const char *text)
{
  gtk_label_set_label (GTK_LABEL (shown->sign), text);
}

static void
describe (const Shown *shown, const char *text)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (shown->button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

/* -- In order -- */

static gboolean
is_order_right (SolQuizAnswers *self)
{
  for (guint i = 0; i < self->shown->len; i++) {
    const Shown *shown = &g_array_index (self->shown, Shown, i);

    if (shown->place != shown->number + 1)
      return FALSE;
  }
  return TRUE;
}

/* The sign beside the words is for the eye. */
static void
set_place (SolQuizAnswers *self, Shown *shown, guint place)
{
  g_autofree char *sign = place == 0 ? g_strdup ("·") : g_strdup_printf ("%u", place);
  g_autofree char *words =
      place == 0 ? g_strdup ("") : g_strdup_printf (_ ("%u of %u"), place, self->shown->len);

  shown->place = place;
  set_sign (shown, sign);
  describe (shown, words);
}

/* A second click takes it and what came after it back. */
static void
take_back (SolQuizAnswers *self, guint place)
{
  for (guint i = 0; i < self->shown->len; i++) {
    Shown *shown = &g_array_index (self->shown, Shown, i);

    if (shown->place < place || shown->place == 0)
      continue;
    set_place (self, shown, 0);
    self->n_placed--;
  }
}

/* By a key the focus stays where it is. A place is told as what describes it now. */
static void
tell_taken_back (SolQuizAnswers *self, const Shown *shown)
{
  g_autofree char *text =
      g_strdup_printf (_ ("%s: taken back"), gtk_label_get_label (GTK_LABEL (shown->words)));

  sol_say (self, text);
}

static void
put_in_order (SolQuizAnswers *self, Shown *shown)
{
  if (shown->place != 0)
    take_back (self, shown->place);
  else
    set_place (self, shown, ++self->n_placed);
  if (self->n_placed == self->shown->len)
    answer (self, is_order_right (self));
  else if (shown->place == 0)
    tell_taken_back (self, shown);
}

/* -- Choosing -- */

void
sol_quiz_answers_choose (SolQuizAnswers *self, guint index)
{
  Shown *shown;

  g_return_if_fail (SOL_IS_QUIZ_ANSWERS (self));

  if (self->answered || index >= self->shown->len)
    return;
  shown = &g_array_index (self->shown, Shown, index);
  if (get_facts (self)->kind == SOL_QUIZ_KIND_ORDER) {
    put_in_order (self, shown);
    return;
  }
  self->chosen = shown->number == 0 ? -1 : (int) index;
  answer (self, shown->number == 0);
}

static void
clicked_cb (SolQuizAnswers *self, GtkWidget *button)
{
  for (guint i = 0; i < self->shown->len; i++)
    if (g_array_index (self->shown, Shown, i).button == button)
      sol_quiz_answers_choose (self, i);
}

/* With or without its unit, which stands beside the entry. */
static gboolean
read_number (const char *text, const char *unit, double *number)
{
  g_autofree char *point = g_strdelimit (g_strstrip (g_strdup (text)), ",", '.');
  char *end = NULL;

  *number = g_ascii_strtod (point, &end);
  if (end == point)
    return FALSE;
  g_strchug (end);
  return *end == '\0' || g_strcmp0 (end, unit) == 0;
}

static void
set_invalid (GtkWidget *entry, gboolean invalid)
{
  if (gtk_widget_has_css_class (entry, "error") == invalid)
    return;
  if (invalid)
    gtk_widget_add_css_class (entry, "error");
  else
    gtk_widget_remove_css_class (entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
number_cb (SolQuizAnswers *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  double number;
  gboolean read = read_number (text, get_facts (self)->unit, &number);

  set_invalid (self->entry, !read);
  if (read)
    answer (self, sol_quiz_item_is_number_right (self->item, number));
  else
    gtk_widget_error_bell (self->entry);
}

static gboolean
key_cb (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  SolQuizAnswers *self = SOL_QUIZ_ANSWERS (widget);
  guint number;

  g_variant_get (args, "(u)", &number);
  if (self->answered || self->entry != NULL || number >= self->shown->len)
    return GDK_EVENT_PROPAGATE;
  sol_quiz_answers_choose (self, number);
  return GDK_EVENT_STOP;
}

/* -- What is shown -- */

static void
add_answer (SolQuizAnswers *self, SolLibrary *library, guint number, guint index)
{
  g_autofree char *plain = sol_marks_words_dup_plain (library, get_facts (self)->answers[number]);
  g_autofree char *key = g_strdup_printf ("%u", index + 1);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  Shown shown = { .button = gtk_button_new (), .number = number };

  shown.sign = gtk_label_new (get_facts (self)->kind == SOL_QUIZ_KIND_ORDER ? "·" : key);
  shown.words = gtk_label_new (plain);
  gtk_widget_add_css_class (shown.sign, "dimmed");
  gtk_label_set_width_chars (GTK_LABEL (shown.sign), 2);
  gtk_label_set_xalign (GTK_LABEL (shown.words), 0);
  gtk_label_set_wrap (GTK_LABEL (shown.words), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (shown.words), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (shown.words, TRUE);
  gtk_box_append (GTK_BOX (row), shown.sign);
  gtk_box_append (GTK_BOX (row), shown.words);
  gtk_button_set_child (GTK_BUTTON (shown.button), row);
  gtk_widget_add_css_class (shown.button, "sol-quiz-answer");
  gtk_accessible_update_property (GTK_ACCESSIBLE (shown.button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  plain, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (shown.button),
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, key, -1);
  g_signal_connect_object (shown.button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->box, shown.button);
  g_array_append_val (self->shown, shown);
}

static void
add_entry (SolQuizAnswers *self)
{
  const char *unit = get_facts (self)->unit;
  /* Translators: what is to be typed; %s is a unit, such as "%" or "degrees" */
  g_autofree char *name = g_strdup_printf (_ ("Number in %s"), unit != NULL ? unit : "");
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->entry = gtk_entry_new ();
  self->button = gtk_button_new_with_mnemonic (_ ("_Answer"));
  gtk_entry_set_input_purpose (GTK_ENTRY (self->entry), GTK_INPUT_PURPOSE_NUMBER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  unit == NULL ? _ ("Number") : name, -1);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 4);
  gtk_widget_add_css_class (self->button, "suggested-action");
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (number_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (number_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), self->entry);
  if (unit != NULL)
    gtk_box_append (GTK_BOX (row), gtk_label_new (unit));
  gtk_box_append (GTK_BOX (row), self->button);
  gtk_box_append (self->box, row);
}

static void
clear (SolQuizAnswers *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
  g_array_set_size (self->shown, 0);
  self->entry = NULL;
  self->button = NULL;
  self->n_placed = 0;
  self->chosen = -1;
  self->answered = FALSE;
}

static void
sol_quiz_answers_dispose (GObject *object)
{
  g_clear_object (&SOL_QUIZ_ANSWERS (object)->item);
  G_OBJECT_CLASS (sol_quiz_answers_parent_class)->dispose (object);
}

static void
sol_quiz_answers_finalize (GObject *object)
{
  g_array_unref (SOL_QUIZ_ANSWERS (object)->shown);
  G_OBJECT_CLASS (sol_quiz_answers_parent_class)->finalize (object);
}

static void
sol_quiz_answers_class_init (SolQuizAnswersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_quiz_answers_dispose;
  object_class->finalize = sol_quiz_answers_finalize;
  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  for (guint i = 0; i < 9; i++)
    gtk_widget_class_add_binding (widget_class, GDK_KEY_1 + i, 0, key_cb, "(u)", i);
}

static void
sol_quiz_answers_init (SolQuizAnswers *self)
{
  self->shown = g_array_new (FALSE, TRUE, sizeof (Shown));
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

void
sol_quiz_answers_ask (SolQuizAnswers *self, SolLibrary *library, SolQuizItem *item, GRand *random)
{
  g_autoptr (GArray) order = NULL;

  g_return_if_fail (SOL_IS_QUIZ_ANSWERS (self));
  g_return_if_fail (SOL_IS_QUIZ_ITEM (item));

  clear (self);
  g_set_object (&self->item, item);
  if (get_facts (self)->kind == SOL_QUIZ_KIND_NUMBER) {
    add_entry (self);
    return;
  }
  order = sol_quiz_item_shuffle (item, random);
  for (guint i = 0; i < order->len; i++)
    add_answer (self, library, g_array_index (order, guint, i), i);
}

/* The order that a person gave stays: the page says which is right. */
static void
mark (SolQuizAnswers *self, const Shown *shown, gboolean chosen)
{
  if (get_facts (self)->kind == SOL_QUIZ_KIND_ORDER)
    return;
  if (shown->number == 0) {
    set_sign (shown, "✓");
    describe (shown, _ ("The right answer"));
    gtk_widget_add_css_class (shown->button, "sol-quiz-right");
  } else {
    set_sign (shown, chosen ? "✗" : "");
    describe (shown, chosen ? _ ("Your answer") : "");
  }
}

void
sol_quiz_answers_reveal (SolQuizAnswers *self)
{
  g_return_if_fail (SOL_IS_QUIZ_ANSWERS (self));

  self->answered = TRUE;
  if (self->entry != NULL) {
    gtk_editable_set_editable (GTK_EDITABLE (self->entry), FALSE);
    gtk_widget_set_sensitive (self->button, FALSE);
  }
  for (guint i = 0; i < self->shown->len; i++)
    mark (self, &g_array_index (self->shown, Shown, i), self->chosen == (int) i);
}

static const char *
find_words (SolQuizAnswers *self, guint number)
{
  for (guint i = 0; i < self->shown->len; i++) {
    const Shown *shown = &g_array_index (self->shown, Shown, i);

    if (shown->number == number)
      return gtk_label_get_label (GTK_LABEL (shown->words));
  }
  return NULL;
}

char *
sol_quiz_answers_dup_right (SolQuizAnswers *self)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;
  g_autofree char *joined = NULL;
  gboolean order;

  g_return_val_if_fail (SOL_IS_QUIZ_ANSWERS (self), NULL);

  if (self->shown->len == 0)
    return NULL;
  order = get_facts (self)->kind == SOL_QUIZ_KIND_ORDER;
  for (guint i = 0; i < (order ? self->shown->len : 1); i++)
    g_strv_builder_add (words, find_words (self, i));
  strings = g_strv_builder_end (words);
  joined = g_strjoinv (", ", strings);
  /* An answer may be a whole sentence. */
  if (g_str_has_suffix (joined, "."))
    joined[strlen (joined) - 1] = '\0';
  return g_strdup_printf (order ? _ ("The right order: %s.") : _ ("The right answer: %s."), joined);
}
