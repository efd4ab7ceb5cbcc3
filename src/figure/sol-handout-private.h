/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pangocairo.h>

#include "sol-body.h"
#include "sol-exercise.h"
#include "sol-handout.h"
#include "sol-hit-map.h"
#include "sol-parts.h"

/* A handout is made in two steps. What it says is gathered from the content once, as blocks of
 * rows (sol-handout-words.c, sol-handout-help.c). For a size of paper the rows become pieces
 * (sol-handout-rows.c), each at its place on a page (sol-handout-layout.c), which are drawn
 * (sol-handout-page.c). */

/** SolHandoutFigure: a body in a pose, and what that is. */
typedef struct {
  SolStance stance;
  SolCalfLight light;
  char *caption; /* NULL: none */
} SolHandoutFigure;

/** SolHandoutChip: a muscle, and how much it works. */
typedef struct {
  SolHero hero;
  char *text;
} SolHandoutChip;

typedef enum {
  SOL_HANDOUT_ROW_TITLE,
  SOL_HANDOUT_ROW_NAME, /* of an exercise; its mark is a number */
  SOL_HANDOUT_ROW_DOSE, /* its mark is how much, in bold */
  SOL_HANDOUT_ROW_HEADING,
  SOL_HANDOUT_ROW_LEAD,   /* a short heading over rows */
  SOL_HANDOUT_ROW_TEXT,   /* its mark is words to begin with, in bold */
  SOL_HANDOUT_ROW_STEP,   /* its mark is a number */
  SOL_HANDOUT_ROW_BULLET, /* no mark */
  SOL_HANDOUT_ROW_SMALL,  /* what only who checks it reads */
  SOL_HANDOUT_ROW_FIELDS, /* for whom, from whom, since when: to be written on */
  SOL_HANDOUT_ROW_CHIPS,
  SOL_HANDOUT_ROW_DAYS,    /* boxes to tick */
  SOL_HANDOUT_ROW_POINTER, /* where it is said when to get help */
} SolHandoutRowKind;

/** SolHandoutPlace: across the page, or, where there are pictures, beside them, or either beside or
 * below them. Of those that follow each other, the last come first. */
typedef enum {
  SOL_HANDOUT_PLACE_ACROSS,
  SOL_HANDOUT_PLACE_EITHER,
  SOL_HANDOUT_PLACE_BESIDE,
} SolHandoutPlace;

/** SolHandoutRow: what stands below the row before it. */
typedef struct {
  SolHandoutRowKind kind;
  char *mark;    /* NULL: none */
  char *text;    /* NULL: none */
  GArray *chips; /* of SolHandoutChip; NULL: none */
  SolHandoutPlace place;
} SolHandoutRow;

/** SolHandoutPart: what a block is of a handout. */
typedef enum {
  SOL_HANDOUT_PART_HEAD,
  SOL_HANDOUT_PART_EXERCISE,
  SOL_HANDOUT_PART_PAIN, /* how much of it is allowed */
  SOL_HANDOUT_PART_HELP, /* when to get it */
  SOL_HANDOUT_PART_SOURCES,
} SolHandoutPart;

/** SolHandoutBlock: rows that stay on one page if they can. */
typedef struct {
  GPtrArray *rows;       /* of SolHandoutRow */
  GArray *figures;       /* of SolHandoutFigure */
  SolStanceBounds frame; /* of all of them */
  SolHandoutPart part;
  gboolean framed;
} SolHandoutBlock;

typedef enum {
  SOL_HANDOUT_INK_TEXT,
  SOL_HANDOUT_INK_LETTER, /* of a muscle, or a number, on a disc */
  SOL_HANDOUT_INK_FIGURE,
  SOL_HANDOUT_INK_RULE, /* along the foot of its box */
  SOL_HANDOUT_INK_TICK,
  SOL_HANDOUT_INK_FRAME, /* round what stands in it */
} SolHandoutInk;

/** SolHandoutPiece: something at its place on a page, where one writes from the left. But for
 * frames, no two of a page overlap. What it borrows belongs to the handout or the layout. */
typedef struct {
  SolHandoutInk ink;
  SolBox box;
  guint page;
  const char *text;
  guint n_bold; /* bytes to begin with; G_MAXUINT: all */
  double size;
  gboolean faint;
  gboolean at_end;
  gboolean centred;
  SolHero hero; /* whose letter */
  const SolHandoutBlock *block;
  const SolHandoutFigure *figure;
} SolHandoutPiece;

/** SolHandoutLayout: all that is on all pages of a size. Atomically counted. */
typedef struct {
  double width;
  double height;
  double bottom; /* above the foot */
  guint n_pages;
  GArray *pieces;   /* of SolHandoutPiece, page by page */
  GPtrArray *words; /* of the pieces alone */
} SolHandoutLayout;

struct _SolHandout {
  GObject parent_instance;

  GPtrArray *blocks; /* of SolHandoutBlock */
  char *credit;
  GMutex lock;
  SolHandoutLayout *layout; /* what was asked for last */
};

/* -- What it says -- */

/** sol_handout_create_blocks: a list for blocks. (transfer full) */
GPtrArray *sol_handout_create_blocks (void);

/** sol_handout_add_block: adds an empty block, which is @part, to @blocks. (transfer none) */
SolHandoutBlock *sol_handout_add_block (GPtrArray *blocks, SolHandoutPart part);

/** sol_handout_add_row: adds a row to @block, across the page; @mark and @text may be NULL.
 * (transfer none) */
SolHandoutRow *sol_handout_add_row (SolHandoutBlock *block,
                                    SolHandoutRowKind kind,
                                    const char *mark,
                                    const char *text);

/** sol_handout_add_content: the same with @text of the content, which may have marks. (transfer
 * none) */
SolHandoutRow *sol_handout_add_content (SolHandoutBlock *block,
                                        SolHandoutRowKind kind,
                                        const char *mark,
                                        SolLibrary *library,
                                        const char *text);

/** sol_handout_add_joined: adds the texts of @values as one, after @lead; nothing where there is
 * none. */
void sol_handout_add_joined (SolHandoutBlock *block,
                             SolLibrary *library,
                             const char *lead,
                             GListModel *values);

/** sol_handout_gather: the blocks of a handout of @exercises. (transfer full) */
GPtrArray *sol_handout_gather (SolLibrary *library, GListModel *exercises);

/** sol_handout_add_help: adds how much pain is allowed, when to get help, and the sources of both
 * and of @exercises. */
void sol_handout_add_help (GPtrArray *blocks, SolLibrary *library, GListModel *exercises);

/** sol_handout_dup_credit: what stands at the foot of each page. (transfer full) */
char *sol_handout_dup_credit (GListModel *exercises);

/* -- Where it stands -- */

/** SOL_HANDOUT_SMALL_SIZE: of letters that only who checks something reads, in points. */
#define SOL_HANDOUT_SMALL_SIZE 8.5

/** SOL_HANDOUT_FRAME_SPACE: between a frame and what stands in it, in points. */
#define SOL_HANDOUT_FRAME_SPACE 11.0

/** SOL_HANDOUT_BLOCK_GAP: between two blocks of a page, in points. */
#define SOL_HANDOUT_BLOCK_GAP 18.0

/** SOL_HANDOUT_LEAST_USED: the share of a page below which it is almost empty. */
#define SOL_HANDOUT_LEAST_USED (1 / 3.0)

/** SolHandoutSetter: what is being laid out: a block with its top at the height 0. */
typedef struct {
  SolHandoutLayout *layout;
  PangoLayout *measure;
  const SolHandoutBlock *block;
  GArray *pieces;      /* of the block */
  GArray *breaks;      /* of double: heights at which it may go on on the next page, if clear */
  const char *pointer; /* the words that tell where it is said when to get help */
  double x;
  double y; /* in the end, how high the block is */
  double width;
} SolHandoutSetter;

/** sol_handout_setter_measure: gives @piece the height of its words. Returns how wide they are. */
double sol_handout_setter_measure (SolHandoutSetter *self, SolHandoutPiece *piece);

/** sol_handout_setter_set_block: makes the pieces of @block. */
void sol_handout_setter_set_block (SolHandoutSetter *self, const SolHandoutBlock *block);

/** sol_handout_layout_keep: keeps @words, which it takes, as long as @layout. (transfer none) */
const char *sol_handout_layout_keep (SolHandoutLayout *layout, char *words);

/** sol_handout_layout_new: how pages of @width times @height points are used for @blocks, in an
 * order that leaves the fewest of them almost empty. (transfer full) */
SolHandoutLayout *
sol_handout_layout_new (GPtrArray *blocks, const char *credit, double width, double height);

/** sol_handout_layout_find_used: how far down @page is used, but for its foot, in points. */
double sol_handout_layout_find_used (const SolHandoutLayout *self, guint page);

/** sol_handout_layout_unref: lets go of it. */
void sol_handout_layout_unref (SolHandoutLayout *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolHandoutLayout, sol_handout_layout_unref)

/** sol_handout_ref_layout: the layout for such pages, the one that was asked for last where that
 * fits. In any thread. (transfer full) */
SolHandoutLayout *sol_handout_ref_layout (SolHandout *self, double width, double height);

/** sol_handout_set_text: has @layout hold the words of @piece as they are drawn, but for colour. */
void sol_handout_set_text (PangoLayout *layout, const SolHandoutPiece *piece);
