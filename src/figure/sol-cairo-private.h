/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

/* Automatic cleanup for cairo's types, which have none of their own. */
typedef cairo_t SolCairo;
typedef cairo_surface_t SolSurface;
typedef cairo_pattern_t SolPattern;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolCairo, cairo_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolSurface, cairo_surface_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolPattern, cairo_pattern_destroy)
