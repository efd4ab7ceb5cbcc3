/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-question.h"

#include "sol-style-class.h"

#include <glib/gi18n.h>

struct _SolSessionQuestion {
  AdwBin parent_instance;

  /* template */
  GtkLabel *label;
  AdwWrapBox *answers;
  GtkWidget *resume;
  GtkWidget *again;
  GtkButton *end_now;
  GtkWidget *discard;

  gboolean away;
  gboolean kept;
};

G_DEFINE_FINAL_TYPE (SolSessionQuestion, sol_session_question, ADW_TYPE_BIN)

static void
sol_session_question_class_init (SolSessionQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-session-question.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSessionQuestion, label);
  gtk_widget_class_bind_template_child (widget_class, SolSessionQuestion, answers);
  gtk_widget_class_bind_template_child (widget_class, SolSessionQuestion, resume);
  gtk_widget_class_bind_template_child (widget_class, SolSessionQuestion, again);
  gtk_widget_class_bind_template_child (widget_class, SolSessionQuestion, end_now);
  gtk_widget_class_bind_template_child (widget_class, SolSessionQuestion, discard);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sol_session_question_init (SolSessionQuestion *self)
{
  self->kept = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->label, NULL, -1);
}

static const char *
find_words (SolSessionQuestion *self)
{
  if (self->away)
    return self->kept ? _ ("You were away. Go on?")
                      : _ ("You were away. Go on? What you did can’t be kept now.");
  return self->kept ? _ ("Paused") : _ ("Paused. What you did can’t be kept now.");
}

static void
update_words (SolSessionQuestion *self)
{
  gtk_label_set_label (self->label, find_words (self));
  gtk_button_set_label (self->end_now, self->kept ? _ ("_End and Keep") : _ ("_End"));
}

void
sol_session_question_show (SolSessionQuestion *self, SolRunState state)
{
  g_return_if_fail (SOL_IS_SESSION_QUESTION (self));

  self->away = state == SOL_RUN_STATE_ASKING;
  update_words (self);
  gtk_widget_set_visible (self->again, self->away);
  gtk_widget_set_visible (GTK_WIDGET (self), self->away || state == SOL_RUN_STATE_PAUSED);
}

void
sol_session_question_set_kept (SolSessionQuestion *self, gboolean kept)
{
  g_return_if_fail (SOL_IS_SESSION_QUESTION (self));

  self->kept = kept;
  update_words (self);
}

void
sol_session_question_focus (SolSessionQuestion *self)
{
  g_return_if_fail (SOL_IS_SESSION_QUESTION (self));

  gtk_widget_grab_focus (self->resume);
}

void
sol_session_question_set_compact (SolSessionQuestion *self, gboolean compact)
{
  GtkWidget *buttons[] = { self->resume, self->again, GTK_WIDGET (self->end_now), self->discard };

  g_return_if_fail (SOL_IS_SESSION_QUESTION (self));

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    sol_style_class_set (buttons[i], "pill", !compact);
  sol_style_class_set (GTK_WIDGET (self->label), "session-title", !compact);
  adw_wrap_box_set_line_spacing (self->answers, compact ? 4 : 9);
}
