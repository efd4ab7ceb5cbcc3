#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the drawings in data/figures are what their scripts draw: who changes what several plates
share has to draw each of them again.

Usage: drawn.py SOURCE-ROOT
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

# The scripts that write files; the others are what these share.
SCRIPTS = {
    "body": ["body.svg"],
    "heel": ["heel.svg"],
    "lateral": ["lateral.svg"],
    "leg": ["leg.svg"],
    "medial": ["medial.svg"],
    "posterior": ["posterior.svg"],
    "section": ["section-30.svg", "section-50.svg", "section-70.svg"],
    "themes": [f"figure-{theme}{lit}.css" for theme in ("contrast", "dark", "light") for lit in ("", "-lit")],
}


def stale(figures, folder, script):
    """The files of a script that differ from what it draws."""
    subprocess.run([sys.executable, folder / "draw" / f"{script}.py"], check=True)
    return [name for name in SCRIPTS[script] if (folder / name).read_bytes() != (figures / name).read_bytes()]


def main(root):
    figures = pathlib.Path(root) / "data" / "figures"
    failed = False
    print(f"1..{len(SCRIPTS) + 1}")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        shutil.copytree(figures / "draw", folder / "draw")
        for number, script in enumerate(SCRIPTS, 1):
            files = stale(figures, folder, script)
            print("not ok" if files else "ok", number, "-", f"{script} is drawn")
            for name in files:
                print(f"# data/figures/{name} is out of date: run data/figures/draw/{script}.py")
            failed = failed or bool(files)
    written = {name for names in SCRIPTS.values() for name in names}
    unknown = sorted({file.name for file in figures.iterdir() if file.suffix in (".css", ".svg")} - written)
    print("not ok" if unknown else "ok", len(SCRIPTS) + 1, "-", "each drawing has its script")
    for name in unknown:
        print(f"# no script draws data/figures/{name}")
    return 1 if failed or unknown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
