/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-verdict-words.h"

#include <glib/gi18n.h>

const char *
sol_verdict_words_name (SolVerdict verdict)
{
  switch (verdict) {
  case SOL_VERDICT_RIGHT:
    return _ ("Right");
  case SOL_VERDICT_PARTLY:
    return _ ("Partly right");
  case SOL_VERDICT_WRONG:
    return _ ("Wrong");
  case SOL_VERDICT_UNSUPPORTED:
  default:
    return _ ("No good evidence");
  }
}

const char *
sol_verdict_words_icon (SolVerdict verdict)
{
  switch (verdict) {
  case SOL_VERDICT_RIGHT:
    return "sol-verdict-right-symbolic";
  case SOL_VERDICT_PARTLY:
    return "sol-verdict-partly-symbolic";
  case SOL_VERDICT_WRONG:
    return "sol-verdict-wrong-symbolic";
  case SOL_VERDICT_UNSUPPORTED:
  default:
    return "sol-verdict-unsupported-symbolic";
  }
}
