#!/usr/bin/env python3
# SPDX-License-Identifier: CC-BY-SA-4.0
"""Colours of the plates: one table, from which the style sheets of all themes are written.

Every class is one colour. In a sheet it sets `fill` and `stop-color`; together with the class
`edge` it sets `stroke` instead. Run this file to write ../figure-light.css, -dark and -contrast,
and the -lit sheet of each, in which the two heroes and their attachments wear their own colours.
"""
import os

THEMES = ("light", "dark", "contrast")

# class: (light, dark, contrast)
COLOURS = {
    "skin": ("#f6e4d9", "#4b3d37", "#ffffff"),
    "skin-shade": ("#e6c3b0", "#5d4a42", "#f3e3da"),
    "skin-light": ("#fff4ec", "#5a4a43", "#ffffff"),
    "skin-line": ("#c79c86", "#8d7264", "#000000"),
    "bone": ("#e8dbb5", "#cdbf98", "#f3ead0"),
    "bone-dark": ("#b39a68", "#94804f", "#c5b285"),
    "bone-light": ("#f9f3de", "#e6dbba", "#fffdf4"),
    "bone-line": ("#75623b", "#4d3f22", "#000000"),
    "cartilage": ("#e7e8de", "#c3c6bb", "#eff5f3"),
    "cartilage-dark": ("#aab3ac", "#838d87", "#7f928d"),
    "ligament": ("#e2ddc9", "#bdb7a1", "#f1eede"),
    "ligament-dark": ("#a79f83", "#847d64", "#77704f"),
    "muscle": ("#b8473d", "#a2423a", "#c8483d"),
    "muscle-dark": ("#7c2021", "#661a1c", "#7c1517"),
    "muscle-light": ("#dd8570", "#c5705e", "#e98a75"),
    "muscle-line": ("#57161a", "#390c0f", "#000000"),
    "deep": ("#b65b4d", "#9d4d43", "#c45c4e"),
    "deep-dark": ("#762d2a", "#622827", "#762923"),
    "deep-light": ("#dd9281", "#c37f6e", "#ea9d8a"),
    "deep-line": ("#551f1e", "#381112", "#000000"),
    "tendon": ("#e9e9e5", "#c9c9c4", "#f6f6f4"),
    "tendon-dark": ("#a2a7a8", "#858a8c", "#8a9092"),
    "tendon-light": ("#fcfcfa", "#e8e8e3", "#ffffff"),
    "tendon-line": ("#74797b", "#4f5456", "#000000"),
    "nerve": ("#edc53f", "#d8b23a", "#ffd21f"),
    "nerve-light": ("#fdf0ac", "#f2de92", "#fff6c0"),
    "nerve-line": ("#94700f", "#5d4708", "#000000"),
    "artery": ("#d0312a", "#c3372f", "#e0120c"),
    "artery-light": ("#f59683", "#e58673", "#ffb3a6"),
    "artery-line": ("#791613", "#4d0c0a", "#000000"),
    "vein": ("#4068b4", "#4770bb", "#1547c8"),
    "vein-light": ("#9bb8e8", "#93b0e0", "#b8ceff"),
    "vein-line": ("#203a71", "#142650", "#000000"),
    "fat": ("#f0d98f", "#c9b06c", "#fbe9a8"),
    "fat-light": ("#fbedb6", "#dcc88a", "#fff6d2"),
    "fat-dark": ("#c9a751", "#94793a", "#b08a2a"),
    "shade": ("#35130f", "#1d0806", "#35130f"),
    "origin": ("#b3261e", "#a81c14", "#a00000"),
    "insertion": ("#1c4fa0", "#1d3f96", "#00309a"),
}

# What a highlighted structure's classes become: hue name: class: (light, dark, contrast)
HUES = {
    "gastrocnemius": {
        "muscle": ("#e07b28", "#d9761f", "#f08a1c"),
        "muscle-dark": ("#a04a08", "#8a3f06", "#a84a00"),
        "muscle-light": ("#f7b878", "#f0ad69", "#ffc98f"),
        "muscle-line": ("#6b2f02", "#3d1a00", "#000000"),
        "origin": ("#b45309", "#a34a00", "#8a3b00"),
    },
    "soleus": {
        "muscle": ("#2a9c95", "#2b958e", "#12a59b"),
        "muscle-dark": ("#0d5f5d", "#0b5452", "#00625d"),
        "muscle-light": ("#86d0c8", "#7cc6be", "#9be5dc"),
        "muscle-line": ("#063d3c", "#022624", "#000000"),
        "origin": ("#0f766e", "#00635c", "#005a52"),
    },
}

# Which structures wear which hue in a -lit sheet
HEROES = {
    "gastrocnemius": ("gastrocnemius-medial", "gastrocnemius-lateral"),
    "soleus": ("soleus",),
}
HERO_ATTACHMENTS = {
    "gastrocnemius": ("gastrocnemius-medial-origin", "gastrocnemius-lateral-origin"),
    "soleus": ("soleus-origin-fibula", "soleus-origin-soleal-line",
               "soleus-origin-tibia-medial-border"),
}

# Lines grow in high contrast: class of the line, and how wide its contour is drawn
CONTRAST_LINES = ("bone-line", "muscle-line", "deep-line", "tendon-line", "skin-line")
CONTRAST_WIDTH = 2.2


def colour(name, theme="light"):
    """The colour of a class in a theme."""
    return COLOURS[name][THEMES.index(theme)]


def rules(name, value, within=""):
    """The two rules of a class: as a fill or gradient stop, and as a line."""
    return (f"{within}.{name}{{fill:{value};stop-color:{value}}}\n"
            f"{within}.edge.{name}{{fill:none;stroke:{value}}}\n")


def sheet(theme):
    """The whole style sheet of a theme."""
    at = THEMES.index(theme)
    text = "".join(rules(name, values[at]) for name, values in COLOURS.items())
    text += attachment_rules(at)
    if theme == "contrast":
        text += "".join(f".contour.{name}{{stroke-width:{CONTRAST_WIDTH};stroke-opacity:1}}\n"
                        for name in CONTRAST_LINES)
    return text


def attachment_rules(at):
    """Attachments of the two heroes wear their muscle's hue in every sheet."""
    return "".join(rules("origin", HUES[hue]["origin"][at], f"#{i} ")
                   for hue, ids in HERO_ATTACHMENTS.items() for i in ids)


def lit_rules(theme):
    """The heroes in their own colours."""
    at = THEMES.index(theme)
    return "".join(rules(name, values[at], f"#{i} ")
                   for hue, ids in HEROES.items() for i in ids
                   for name, values in HUES[hue].items() if name != "origin")


def main():
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    head = ("/* SPDX-License-Identifier: CC-BY-SA-4.0\n"
            " * Written by draw/themes.py: change the table there. */\n")
    for theme in THEMES:
        with open(os.path.join(folder, f"figure-{theme}.css"), "w") as out:
            out.write(head + sheet(theme))
        with open(os.path.join(folder, f"figure-{theme}-lit.css"), "w") as out:
            out.write(head + sheet(theme) + lit_rules(theme))


if __name__ == "__main__":
    main()
