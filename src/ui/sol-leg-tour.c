/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-tour.h"

#include <glib/gi18n.h>

static const SolLegTourStep steps[SOL_N_LEG_TOUR_STEPS] = {
  { 0, 0,
    N_ ("Two muscles share one tendon. The gastrocnemius (G) begins above the knee, the soleus (S) "
        "below it. Both end at the heel.") },
  { 0, 25,
    N_ ("Straight knee, toes up: both get longer by the same. The gastrocnemius comes to a typical "
        "young adult’s limit first.") },
  { 45, 25,
    N_ ("The ankle stays and the knee bends: the gastrocnemius gives way. The soleus stays exactly "
        "as long as it was, for it does not cross the knee.") },
  { 20, 38,
    N_ ("About 20 degrees of bend already lets the ankle go its full way. Now the soleus comes to "
        "its limit.") },
  { 45, 38,
    N_ ("30 to 45 degrees takes more off the gastrocnemius. A bent knee does not switch the soleus "
        "on; it takes the gastrocnemius off, so the ankle can go further.") },
};

const SolLegTourStep *
sol_leg_tour_get_step (guint step)
{
  g_return_val_if_fail (step < SOL_N_LEG_TOUR_STEPS, &steps[0]);

  return &steps[step];
}
