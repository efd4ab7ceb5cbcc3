/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-citation.h"

#include "sol-content-enums.h"

struct _SolCitation {
  GObject parent_instance;

  SolSource *source;
  SolReadLevel read;
};

G_DEFINE_FINAL_TYPE (SolCitation, sol_citation, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_SOURCE,
  PROP_READ,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
sol_citation_dispose (GObject *object)
{
  g_clear_object (&SOL_CITATION (object)->source);

  G_OBJECT_CLASS (sol_citation_parent_class)->dispose (object);
}

static void
sol_citation_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  SolCitation *self = SOL_CITATION (object);

  switch (prop_id) {
  case PROP_SOURCE:
    g_value_set_object (value, self->source);
    break;
  case PROP_READ:
    g_value_set_enum (value, (int) self->read);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
sol_citation_class_init (SolCitationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sol_citation_dispose;
  object_class->get_property = sol_citation_get_property;
  props[PROP_SOURCE] = g_param_spec_object ("source", NULL, NULL, SOL_TYPE_SOURCE, flags);
  props[PROP_READ] =
      g_param_spec_enum ("read", NULL, NULL, SOL_TYPE_READ_LEVEL, SOL_READ_LEVEL_READ, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
sol_citation_init (SolCitation *self G_GNUC_UNUSED)
{
}

SolCitation *
sol_citation_new (SolSource *source, SolReadLevel read)
{
  SolCitation *self;

  g_return_val_if_fail (SOL_IS_SOURCE (source), NULL);
  self = g_object_new (SOL_TYPE_CITATION, NULL);
  self->source = g_object_ref (source);
  self->read = read;
  return self;
}

SolSource *
sol_citation_get_source (SolCitation *self)
{
  g_return_val_if_fail (SOL_IS_CITATION (self), NULL);
  return self->source;
}

SolReadLevel
sol_citation_get_read (SolCitation *self)
{
  g_return_val_if_fail (SOL_IS_CITATION (self), SOL_READ_LEVEL_MEMORY);
  return self->read;
}
