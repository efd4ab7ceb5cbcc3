/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-guide-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-claims-sheet.h"
#include "sol-guide-cards.h"
#include "sol-guide-lists.h"
#include "sol-guide-sheet.h"
#include "sol-pain-rule-sheet.h"
#include "sol-pain-words.h"
#include "sol-question-page.h"
#include "sol-source.h"
#include "sol-strip-sheet.h"
#include "sol-term.h"
#include "sol-topic-sheet.h"

struct _SolGuidePage {
  AdwBin parent_instance;

  /* template */
  AdwPreferencesGroup *topics;
  AdwPreferencesGroup *look_up;

  SolLibrary *library;
};

G_DEFINE_FINAL_TYPE (SolGuidePage, sol_guide_page, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_LIBRARY,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AdwNavigationPage *
create_glossary (SolLibrary *library)
{
  return sol_glossary_sheet_new (library, NULL);
}

static AdwNavigationPage *
create_references (SolLibrary *library)
{
  return sol_references_sheet_new (library, NULL);
}

static AdwNavigationPage *
create_pain_rule (SolLibrary *library)
{
  return sol_pain_rule_sheet_new (library, sol_pain_words_find_rule (library));
}

/* What can be looked up, in the order in which it is shown. */
static const struct {
  const char *target;
  const char *title;
  const char *subtitle;
  GType (*get_type) (void);
  AdwNavigationPage *(*create) (SolLibrary *library);
} lists[] = {
  { "guide:claims", N_ ("True or Not?"), N_ ("What people say about the calf, and what holds"),
    sol_claim_get_type, sol_claims_sheet_new },
  { "guide:care", N_ ("First Aid, Looked At"), N_ ("Rest, ice, massage and more, as they hold"),
    sol_care_card_get_type, sol_care_cards_sheet_new },
  { "guide:pain", N_ ("The Pain Traffic Light"), N_ ("How much pain is fine, and when to stop"),
    sol_pain_rule_get_type, create_pain_rule },
  { "guide:glossary", N_ ("Glossary"), N_ ("Words, explained"), sol_term_get_type,
    create_glossary },
  { "guide:sources", N_ ("Sources"), N_ ("What all this rests on"), sol_source_get_type,
    create_references },
};

static gboolean
has_any (SolLibrary *library, GType type)
{
  return g_list_model_get_n_items (sol_library_get_values (library, type)) > 0;
}

static void
add_topics (SolGuidePage *self)
{
  GListModel *topics = sol_library_get_values (self->library, SOL_TYPE_TOPIC);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (SolTopic) topic = g_list_model_get_item (topics, i);
    g_autofree char *target = g_strdup_printf ("topic:%s", sol_value_get_id (SOL_VALUE (topic)));

    adw_preferences_group_add (
        self->topics,
        sol_guide_row_new (sol_topic_get_name (topic), sol_topic_get_summary (topic), target));
  }
  gtk_widget_set_visible (GTK_WIDGET (self->topics), has_any (self->library, SOL_TYPE_TOPIC));
}

static void
add_lists (SolGuidePage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (has_any (self->library, lists[i].get_type ()))
      adw_preferences_group_add (
          self->look_up,
          sol_guide_row_new (_ (lists[i].title), _ (lists[i].subtitle), lists[i].target));
}

/* The library comes once, when the window is made. */
static void
set_library (SolGuidePage *self, SolLibrary *library)
{
  if (library == NULL || !g_set_object (&self->library, library))
    return;
  add_topics (self);
  add_lists (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LIBRARY]);
}

static void
sol_guide_page_dispose (GObject *object)
{
  SolGuidePage *self = SOL_GUIDE_PAGE (object);

  g_clear_object (&self->library);
  gtk_widget_dispose_template (GTK_WIDGET (self), SOL_TYPE_GUIDE_PAGE);
  G_OBJECT_CLASS (sol_guide_page_parent_class)->dispose (object);
}

static void
sol_guide_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_LIBRARY:
    g_value_set_object (value, SOL_GUIDE_PAGE (object)->library);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_guide_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_LIBRARY:
    set_library (SOL_GUIDE_PAGE (object), g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_guide_page_class_init (SolGuidePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_guide_page_dispose;
  object_class->get_property = sol_guide_page_get_property;
  object_class->set_property = sol_guide_page_set_property;
  props[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, SOL_TYPE_LIBRARY,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-guide-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SolGuidePage, topics);
  gtk_widget_class_bind_template_child (widget_class, SolGuidePage, look_up);
}

static void
sol_guide_page_init (SolGuidePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sol_guide_page_new (SolLibrary *library)
{
  return g_object_new (SOL_TYPE_GUIDE_PAGE, "library", library, NULL);
}

gboolean
sol_guide_has_list (const char *target)
{
  g_return_val_if_fail (target != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_equal (lists[i].target, target))
      return TRUE;
  return FALSE;
}

static AdwNavigationPage *
create_value_page (SolLibrary *library, SolValue *value)
{
  if (SOL_IS_TOPIC (value))
    return sol_topic_sheet_new (library, SOL_TOPIC (value));
  if (SOL_IS_CLAIM (value))
    return sol_claim_sheet_new (library, SOL_CLAIM (value));
  if (SOL_IS_CARE_CARD (value))
    return sol_care_sheet_new (library, SOL_CARE_CARD (value));
  if (SOL_IS_CONDITION (value))
    return sol_condition_sheet_new (library, SOL_CONDITION (value));
  if (SOL_IS_STRIP (value))
    return sol_strip_sheet_new (library, SOL_STRIP (value));
  if (SOL_IS_SOURCE (value))
    return sol_references_sheet_new (library, SOL_SOURCE (value));
  if (SOL_IS_QUESTION (value))
    return sol_question_page_new (library, SOL_QUESTION (value));
  if (SOL_IS_PAIN_RULE (value))
    return sol_pain_rule_sheet_new (library, SOL_PAIN_RULE (value));
  return SOL_IS_TERM (value) ? sol_glossary_sheet_new (library, SOL_TERM (value)) : NULL;
}

AdwNavigationPage *
sol_guide_create_page (SolLibrary *library, const char *target)
{
  const char *colon = NULL;
  g_autofree char *kind = NULL;
  GType type;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (target != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (strcmp (lists[i].target, target) == 0)
      return lists[i].create (library);
  colon = strchr (target, ':');
  if (colon == NULL)
    return NULL;
  kind = g_strndup (target, (gsize) (colon - target));
  type = sol_library_type_for_element (kind);
  if (type == G_TYPE_INVALID)
    return NULL;
  return create_value_page (library, sol_library_lookup (library, type, colon + 1));
}
