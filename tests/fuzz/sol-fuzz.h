/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stddef.h>
#include <stdint.h>

/** LLVMFuzzerTestOneInput: what is fuzzed, by libFuzzer's name. It may do anything with @data but
 * crash or hang; returns 0. */
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);
