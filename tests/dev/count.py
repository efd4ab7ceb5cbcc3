#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how many tests passed, failed and were left out in a meson test log.

A program that speaks TAP counts by its subtests, any other counts as one. A program that meson
calls bad without a failed subtest (it crashed, hung or stopped early) adds one failure.
"""

import json
import re
import sys

GOOD = {"OK", "EXPECTEDFAIL"}
LEFT_OUT = {"SKIP"}
LINE = re.compile(r"^(ok|not ok)\b[^#\n]*(?:#\s*(\w+))?", re.MULTILINE)


def count(test):
    """Returns (passed, failed, skipped) of one program."""
    passed = failed = skipped = 0
    for verdict, directive in LINE.findall(test.get("stdout") or ""):
        if directive.upper().startswith("SKIP"):
            skipped += 1
        elif verdict == "ok" or directive.upper() == "TODO":
            passed += 1
        else:
            failed += 1
    if test["result"] not in GOOD | LEFT_OUT and failed == 0:
        failed = 1
    elif passed + failed + skipped == 0:
        passed, skipped = (1, 0) if test["result"] in GOOD else (0, 1)
    return passed, failed, skipped


def main():
    with open(sys.argv[1], encoding="utf-8") as log:
        counts = [count(json.loads(line)) for line in log if line.strip()]
    counts.append((0, 0, 0))
    print(*[sum(column) for column in zip(*counts)])


main()
