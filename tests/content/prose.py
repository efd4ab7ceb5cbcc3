#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the words of the content: short sentences, easy reading, short blocks, no promise, spelling.

Usage: prose.py SOURCE-ROOT
"""

import pathlib
import re
import shutil
import subprocess
import sys

import contentfiles

MOST_WORDS = 25  # of a sentence
MOST_BLOCK = 90  # words of a block of a topic
MOST_GRADE = 8.0  # Flesch-Kincaid, of a topic

# What nobody can promise, unless the sentence denies it.
PROMISES = re.compile(
    r"\b(cures?|cured|guarantee[sd]?|fix(es)?|heals? you|will heal|prevents?|essential|miracle|"
    r"gets? rid of|risk-free|always works?|activates?)\b", re.I)
DENIALS = re.compile(r"\b(no|not|never|nobody|nothing|neither|unproven|cannot|may)\b|n[’']t\b", re.I)
# What others say is told in their words.
SAID_BY_OTHERS = {"heard", "prompt", "answer"}

# Kinds whose figures must say in words when they are only reported.
TELLS_HOW_READ = {"claim", "care", "norm", "topic", "question"}


def sentences(text):
    """A full stop ends a sentence where white space and no small letter follow."""
    return [each for each in re.split(r"(?<=[.!?])[\"')]*\s+(?=[^a-z\s])", text) if each]


def words(text):
    return re.findall(r"[^\W_]+(?:['’.,/-][^\W_]+)*%?", text)


def syllables(word):
    word = re.sub(r"[^a-z]", "", word.lower())
    count = len(re.findall(r"[aeiouy]+", word))
    if re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouycsgxz]es$", word):
        count -= 1
    return max(count, 1)


def known_terms(values):
    """Words of the glossary and of anatomical names: they are explained, so they don't count."""
    names = [text.text for value in values if value.kind in ("term", "structure")
             for text in value.element if text.tag in ("name", "latin", "synonym")]
    return {word.lower() for name in names for word in words(name)}


def grade(texts, terms):
    """Flesch-Kincaid grade; terms count as words of a sentence but not for their syllables."""
    ends = [each for text in texts for each in sentences(text)]
    every = [word for each in ends for word in words(each)]
    plain = [word for word in every if word.lower() not in terms and not word[0].isdigit()]
    per_word = sum(map(syllables, plain)) / len(plain)
    return 0.39 * len(every) / len(ends) + 11.8 * per_word - 15.59


def read(element):
    return contentfiles.plain(contentfiles.fold(element.text))


def long_sentences(values):
    return [f"{value}: {len(words(each))} words: {each}"
            for value in values for text in value.texts() for each in sentences(read(text))
            if len(words(each)) > MOST_WORDS]


def straight_quotes(values):
    """Apostrophes and quotation marks of a typewriter."""
    return [f"{value}: {read(text)}" for value in values for text in value.texts()
            if re.search(r"\w'|\"", read(text))]


def hard_topics(values):
    terms = known_terms(values)
    faults = []
    for value in values:
        if value.kind == "topic":
            level = grade([read(text) for text in value.texts()], terms)
            if level > MOST_GRADE:
                faults.append(f"{value}: grade {level:.1f}")
    return faults


def long_blocks(values):
    faults = []
    for value in values:
        for block in value.element.iter("block"):
            count = sum(len(words(read(text))) for text in value.texts(block))
            if count > MOST_BLOCK:
                faults.append(f"{value}: {count} words: {read(value.texts(block)[0])}")
    return faults


def promises(values):
    return [f"{value}: {each}"
            for value in values for text in value.texts() if text.tag not in SAID_BY_OTHERS
            for each in sentences(read(text))
            if PROMISES.search(each) and not DENIALS.search(each)]


def untold(values):
    """Figures that were not read at their source and do not say so."""
    faults = []
    for value in values:
        if value.kind not in TELLS_HOW_READ:
            continue
        parts = value.element.iter("block") if value.kind == "topic" else [value.element]
        for part in parts:
            text = " ".join(read(each) for each in value.texts(part))
            levels = {level for _, level in contentfiles.citations(part)}
            if "memory" in levels:
                faults.append(f"{value}: rests on memory: {text}")
            if "second-hand" in levels and re.search(r"\d", text) and "second-hand" not in text:
                faults.append(f"{value}: does not say that it is second-hand: {text}")
    return faults


def incomplete_topics(values):
    """Each topic shows something and leads to something to do."""
    faults = []
    for value in values:
        if value.kind == "topic":
            kinds = {block.get("kind", "text") for block in value.element.iter("block")}
            if not kinds & {"figure", "leg"}:
                faults.append(f"{value}: shows nothing")
            if "do" not in kinds:
                faults.append(f"{value}: has nothing to do")
    return faults


def unmet_contradictions(values):
    """Cards that settle a contradiction which no topic leads to."""
    met = {link for value in values if value.kind == "topic" for link in value.links()}
    return [f"{value}: no topic links to it" for value in values
            if value.element.get("contradictions") and ("claim", value.id) not in met]


def misspelt(values, word_list):
    """Words that hunspell does not know, each with a place."""
    places = {}
    for value in values:
        for text in value.texts():
            for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", read(text)):
                places.setdefault(word, f"{value}: {word}")
    result = subprocess.run(["hunspell", "-i", "utf-8", "-d", "en_GB", "-p", str(word_list), "-l"],
                            input="\n".join(places), capture_output=True, text=True, check=True)
    return [places.get(word, word) for word in sorted(set(result.stdout.split()))]


def self_check():
    """The measures themselves, on texts whose answers are known by hand."""
    faults = []
    for name, got, want in (
            ("two sentences", len(sentences("Rise to 1.5 cm. Then rest.")), 2),
            ("no sentence end", len(sentences("About 2 to 4 min. of work")), 1),
            ("words", len(words("Don't rise 1.5 cm, twice-a-day.")), 5),
            ("syllables of muscle", syllables("muscle"), 2),
            ("syllables of raise", syllables("raise"), 1),
            ("syllables of needed", syllables("needed"), 2),
            ("marks", contentfiles.plain("*A* [[claim:x|card]] \\*"), "A card *"),
            ("grade", round(grade(["The cat sat on the mat."], set()), 2), -1.45)):
        if got != want:
            faults.append(f"{name}: {got}, not {want}")
    return faults


def main(root):
    values = contentfiles.load(root)
    word_list = pathlib.Path(root) / "tests" / "content" / "words.txt"
    tap = contentfiles.Tap()
    tap.test("the measures", self_check())
    tap.test(f"no sentence of more than {MOST_WORDS} words", long_sentences(values))
    tap.test("apostrophes and quotation marks are set", straight_quotes(values))
    tap.test(f"topics read at grade {MOST_GRADE:.0f} or below", hard_topics(values))
    tap.test(f"no block of more than {MOST_BLOCK} words", long_blocks(values))
    tap.test("no promises", promises(values))
    tap.test("second-hand figures say so", untold(values))
    tap.test("topics show and do", incomplete_topics(values))
    tap.test("topics meet the contradictions", unmet_contradictions(values))
    if shutil.which("hunspell"):
        tap.test("spelling", misspelt(values, word_list))
    else:
        tap.skip("spelling", "there is no hunspell")
    return tap.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
