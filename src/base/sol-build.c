/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-build.h"

gboolean
sol_build_is_uninstalled (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);

  return program != NULL && g_str_has_prefix (program, PROGRAM_BUILD_FOLDER G_DIR_SEPARATOR_S);
}
