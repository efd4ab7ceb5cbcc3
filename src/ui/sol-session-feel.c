/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-feel.h"

#include <glib/gi18n.h>

#include "sol-marks-label.h"

/* Before, one is still sinking in; with less left, nothing can be changed any more. */
#define ASK_AFTER_US (10 * G_USEC_PER_SEC)
#define ASK_BEFORE_US (8 * G_USEC_PER_SEC)

/* No phase has this index. */
#define NO_PHASE G_MAXUINT

struct _SolSessionFeel {
  AdwBin parent_instance;

  /* template */
  GtkWidget *question;
  GtkWidget *answers;
  GtkLabel *high_label;
  GtkLabel *low_label;
  GtkLabel *reply;

  SolRun *run;         /* owned: whose exercises were asked about */
  GHashTable *asked;   /* those; borrowed from its plan */
  SolLibrary *library; /* owned */

  guint phase; /* in which was asked */
  guint joined_phase;
  gint64 joined_us; /* how far in it someone came back to it */
  gboolean asking;
};

enum {
  PROP_ASKING = 1,
  N_PROPS,
};

enum {
  SIGNAL_ASKED,
  SIGNAL_ANSWERED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SolSessionFeel, sol_session_feel, ADW_TYPE_BIN)

/* -- What the content says -- */

/* What @phase should feel like; NULL where nothing says so. (transfer full) */
static SolFeel *
find_feel (const SolPhase *phase)
{
  GListModel *feels = sol_exercise_get_feels (phase->exercise);

  for (guint i = 0; i < g_list_model_get_n_items (feels); i++) {
    g_autoptr (SolFeel) feel = g_list_model_get_item (feels, i);

    if (sol_exercise_way_fits (sol_feel_get_variant (feel), phase->variant) &&
        sol_feel_get_where (feel) != SOL_WHERE_ANYWHERE)
      return g_steal_pointer (&feel);
  }
  return NULL;
}

SolWhere
sol_session_feel_find_where (const SolPhase *phase)
{
  g_autoptr (SolFeel) feel = NULL;

  g_return_val_if_fail (phase != NULL, SOL_WHERE_ANYWHERE);

  if (phase->kind == SOL_PHASE_KIND_WORK && phase->hold && phase->exercise != NULL &&
      sol_exercise_get_kind (phase->exercise) == SOL_EXERCISE_KIND_STRETCH)
    feel = find_feel (phase);
  return feel != NULL ? sol_feel_get_where (feel) : SOL_WHERE_ANYWHERE;
}

/* Borrowed from the exercise. */
static const char *
find_mistake (const SolPhase *phase, SolWhere felt)
{
  GListModel *mistakes = sol_exercise_get_mistakes (phase->exercise);

  for (guint i = 0; i < g_list_model_get_n_items (mistakes); i++) {
    g_autoptr (SolMistake) mistake = g_list_model_get_item (mistakes, i);

    if (sol_mistake_get_feel (mistake) == felt &&
        sol_exercise_way_fits (sol_mistake_get_variant (mistake), phase->variant))
      return sol_mistake_get_text (mistake);
  }
  return NULL;
}

char *
sol_session_feel_dup_correction (const SolPhase *phase, SolWhere felt, SolLibrary *library)
{
  g_autoptr (SolFeel) feel = NULL;
  const char *text;

  g_return_val_if_fail (phase != NULL && phase->exercise != NULL, NULL);

  text = find_mistake (phase, felt);
  feel = text == NULL ? find_feel (phase) : NULL;
  if (feel != NULL)
    text = sol_feel_get_text (feel);
  return sol_marks_words_dup_plain (library, text != NULL ? text : "");
}

/* -- Asking -- */

static void
set_asking (SolSessionFeel *self, gboolean asking)
{
  gtk_widget_set_visible (self->question, asking);
  gtk_widget_set_visible (GTK_WIDGET (self->reply), !asking);
  if (self->asking == asking)
    return;
  self->asking = asking;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ASKING]);
}

static void
ask (SolSessionFeel *self, const SolPhase *phase)
{
  g_hash_table_add (self->asked, phase->exercise);
  self->phase = sol_run_get_index (self->run);
  set_asking (self, TRUE);
  g_signal_emit (self, signals[SIGNAL_ASKED], 0,
                 /* Translators: a question in a stretch, and the keys that answer it */
                 _ ("Where do you feel it? Up: high, behind the knee. Down: low and deep."));
}

/* Who comes back to a hold needs as long to feel it as who begins it. */
static gint64
get_felt_us (SolSessionFeel *self)
{
  gint64 elapsed_us = sol_run_get_elapsed_us (self->run);

  return self->joined_phase == sol_run_get_index (self->run) ? elapsed_us - self->joined_us
                                                             : elapsed_us;
}

static void
note_joined (SolSessionFeel *self)
{
  gint64 length_us, remaining_us;

  if (!sol_run_is_leading (self->run))
    return;
  sol_run_get_place (self->run, &length_us, &remaining_us);
  self->joined_phase = sol_run_get_index (self->run);
  self->joined_us = length_us - remaining_us;
}

static gboolean
is_due (SolSessionFeel *self, const SolPhase *phase)
{
  return sol_session_feel_find_where (phase) != SOL_WHERE_ANYWHERE &&
         !g_hash_table_contains (self->asked, phase->exercise) &&
         get_felt_us (self) >= ASK_AFTER_US &&
         sol_run_get_remaining_us (self->run) >= ASK_BEFORE_US;
}

static void
set_run (SolSessionFeel *self, SolRun *run)
{
  if (!g_set_object (&self->run, run))
    return;
  g_hash_table_remove_all (self->asked);
  self->phase = NO_PHASE;
  self->joined_phase = NO_PHASE;
}

void
sol_session_feel_show_run (SolSessionFeel *self, SolRun *run, SolLibrary *library, gboolean wanted)
{
  const SolPhase *phase;

  g_return_if_fail (SOL_IS_SESSION_FEEL (self));
  g_return_if_fail (SOL_IS_RUN (run));

  set_run (self, run);
  note_joined (self);
  g_set_object (&self->library, library);
  phase = sol_run_get_phase (run);
  if (self->phase != sol_run_get_index (run) || !wanted) {
    self->phase = NO_PHASE;
    set_asking (self, FALSE);
  }
  wanted = wanted && sol_run_get_state (run) == SOL_RUN_STATE_RUNNING;
  if (wanted && is_due (self, phase))
    ask (self, phase);
  gtk_widget_set_visible (GTK_WIDGET (self), wanted && self->phase != NO_PHASE);
}

gboolean
sol_session_feel_is_asking (SolSessionFeel *self)
{
  g_return_val_if_fail (SOL_IS_SESSION_FEEL (self), FALSE);

  return self->asking && gtk_widget_get_visible (GTK_WIDGET (self));
}

gboolean
sol_session_feel_answer (SolSessionFeel *self, SolWhere felt)
{
  const SolPhase *phase;
  g_autofree char *reply = NULL;
  gboolean right;

  g_return_val_if_fail (SOL_IS_SESSION_FEEL (self), FALSE);

  if (!sol_session_feel_is_asking (self))
    return FALSE;
  phase = sol_run_get_phase (self->run);
  right = felt == sol_session_feel_find_where (phase);
  reply = right ? g_strdup (_ ("That is where this stretch should be felt."))
                : sol_session_feel_dup_correction (phase, felt, self->library);
  gtk_label_set_label (self->reply, reply);
  set_asking (self, FALSE);
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, felt, right, reply);
  return TRUE;
}

void
sol_session_feel_set_room (SolSessionFeel *self, gboolean brief, gboolean elsewhere)
{
  g_return_if_fail (SOL_IS_SESSION_FEEL (self));

  gtk_widget_set_visible (self->answers, !elsewhere);
  gtk_label_set_label (self->high_label, brief ? _ ("↑ High") : _ ("↑ High, behind the knee"));
  gtk_label_set_label (self->low_label, brief ? _ ("↓ Low") : _ ("↓ Low and deep"));
}

/* -- Object -- */

static void
sol_session_feel_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_ASKING)
    g_value_set_boolean (value, SOL_SESSION_FEEL (object)->asking);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sol_session_feel_dispose (GObject *object)
{
  SolSessionFeel *self = SOL_SESSION_FEEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_SESSION_FEEL);
  g_clear_object (&self->run);
  g_clear_object (&self->library);
  g_clear_pointer (&self->asked, g_hash_table_unref);

  G_OBJECT_CLASS (sol_session_feel_parent_class)->dispose (object);
}

static void
sol_session_feel_class_init (SolSessionFeelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_session_feel_dispose;
  object_class->get_property = sol_session_feel_get_property;

  properties[PROP_ASKING] =
      g_param_spec_boolean ("asking", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_ASKED] = g_signal_new ("asked", SOL_TYPE_SESSION_FEEL, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_ANSWERED] =
      g_signal_new ("answered", SOL_TYPE_SESSION_FEEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, G_TYPE_INT, G_TYPE_BOOLEAN, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-session-feel.ui");
  gtk_widget_class_bind_template_child (widget_class, SolSessionFeel, question);
  gtk_widget_class_bind_template_child (widget_class, SolSessionFeel, answers);
  gtk_widget_class_bind_template_child (widget_class, SolSessionFeel, high_label);
  gtk_widget_class_bind_template_child (widget_class, SolSessionFeel, low_label);
  gtk_widget_class_bind_template_child (widget_class, SolSessionFeel, reply);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sol_session_feel_init (SolSessionFeel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->asked = g_hash_table_new (NULL, NULL);
  self->phase = NO_PHASE;
}
