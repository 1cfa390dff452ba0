"""The form of corpus files as JSON Schema (draft-07), for editors and other programs: made from the tables the reader uses.

`python -m rumorcheck.corpus.schema` prints it; `docs/corpus.schema.json` is its output. What a schema cannot say, `corpus check` does:
ids that stand twice, relations that lead nowhere, word patterns that would fit anything.
"""

import json
import sys
from collections.abc import Mapping
from copy import deepcopy

from rumorcheck.corpus.kinds import FORMS, Field, Form, record_form
from rumorcheck.corpus.parse import (
    CLAIM,
    CLAIM_TEXT,
    EXAMPLES,
    FILE,
    HEADER,
    HINTS,
    POINT,
    RELATION,
    REPLY,
    SOURCE,
    TOLD,
    VARIANT,
    read_claim,
)

SCHEMA_FILE = "corpus.schema.json"
HEADER_LINES = f"# yaml-language-server: $schema=./{SCHEMA_FILE}\n# $schema: ./{SCHEMA_FILE}\n"
"""First lines of a corpus file: VS Code and Neovim read the first one, JetBrains the second."""

ABOUT: dict[str, dict[str, tuple[str, str]]] = {
    "file": {
        "schema": ("Version of this form: 1.", "Fassung dieser Form: 1."),
        "corpus": ("What the corpus says about itself.", "Was das Korpus über sich sagt."),
        "claims": ("The entries, sorted by id.", "Die Einträge, nach Kennung sortiert."),
    },
    "header": {
        "name": ("Name of the corpus; every answer tells it.", "Name des Korpus; er steht in jeder Antwort."),
        "version": ("Numbers with dots, such as 2026.11.1; a higher one is newer.", "Zahlen mit Punkten, etwa 2026.11.1; die höhere ist neuer."),
        "date": ("As of: YYYY-MM-DD.", "Stand: JJJJ-MM-TT."),
        "license": ("Licence of the texts.", "Lizenz der Texte."),
        "override": ("Ids of the shipped corpus in whose place this one answers.", "Kennungen des mitgelieferten Korpus, an deren Stelle dieses antwortet."),
    },
    "claim": {
        "id": ("Lasting name: a-z, 0-9, single hyphens.", "Bleibende Kennung: a-z, 0-9, einzelne Bindestriche."),
        "kind": ("What kind of thing it is.", "Welche Art Nachricht es ist."),
        "harm": ("What harm it may do.", "Welchen Schaden sie anrichten kann."),
        "topics": ("One to four words.", "Ein bis vier Wörter."),
        "verdict": ("What fact-checkers found; always in quotes.", "Was Faktenchecker fanden; immer in Anführungszeichen."),
        "first_seen": ("Date first seen, as precise as is known.", "Zuerst gesehen, so genau wie bekannt."),
        "circulated": ("Years in which it went round.", "Jahre, in denen sie umging."),
        "reviewed": ("Date of the last review.", "Zuletzt geprüft am."),
        "recheck_by": ("To be checked again by; from then on answers warn.", "Neu zu prüfen bis; danach warnt jede Antwort."),
        "sources": ("Fact-checks and primary sources that were read for this claim.", "Faktenchecks und Primärquellen, die dafür gelesen wurden."),
        "related": ("Other entries and how they stand to this one.", "Andere Einträge und ihr Verhältnis zu diesem."),
        "variants": ("How people pass it on, in their words.", "Wie Menschen sie weitergeben, in deren Worten."),
        "match": ("Word patterns that make a message this claim.", "Wortmuster, an denen man die Behauptung erkennt."),
        "examples": ("The entry's own tests.", "Die eigenen Tests des Eintrags."),
    },
    "source": {
        "type": ("factcheck, primary or press.", "factcheck, primary oder press."),
        "publisher": ("Who published it.", "Wer es veröffentlicht hat."),
        "title": ("Title of the page.", "Titel der Seite."),
        "url": ("Address of the page that was read.", "Adresse der Seite, die gelesen wurde."),
        "date": ("Date the page shows.", "Datum, das die Seite zeigt."),
        "rating": ("The publisher's own words for the rating.", "Das Urteil in den Worten des Herausgebers."),
        "lang": ("Language of the page.", "Sprache der Seite."),
    },
    "related": {
        "id": ("Id of the other entry.", "Kennung des anderen Eintrags."),
        "rel": ("true_half, same_frame, spliced_with or see_also.", "true_half, same_frame, spliced_with oder see_also."),
    },
    "text": {
        "claim": ("What is claimed, in one neutral sentence.", "Was behauptet wird, in einem neutralen Satz."),
        "headline": ("The finding, standing alone.", "Der Befund, für sich verständlich."),
        "points": ("Which part holds and which does not.", "Welcher Teil stimmt und welcher nicht."),
        "explanation": ("Two to six sentences: what is true.", "Zwei bis sechs Sätze: was stimmt."),
        "advice": ("What to do, the most urgent first.", "Was zu tun ist, das Dringendste zuerst."),
        "reply": ("Friendly texts to paste back into the chat.", "Freundliche Texte zum Zurückschicken."),
    },
    "point": {
        "text": ("One part of the matter.", "Ein Teil der Sache."),
        "holds": ("Whether it is so: true or false, without quotes.", "Ob er stimmt: true oder false, ohne Anführungszeichen."),
    },
    "reply": {"private": ("To one person.", "An eine Person."), "group": ("To a group.", "An eine Gruppe.")},
    "variant": {
        "lang": ("Language of the wording.", "Sprache der Fassung."),
        "text": ("The message as people send it.", "Die Nachricht, wie sie verschickt wird."),
    },
    "match": {
        "frame": ("fact: one sentence; letter: a story with parts that vary.", "fact: ein Satz; letter: eine Geschichte, deren Teile wechseln."),
        "subject": ("What it is about; one of these must be hit.", "Worum es geht; eines davon muss vorkommen."),
        "predicate": ("What is said of it; one of these must be hit.", "Was davon behauptet wird; eines davon muss vorkommen."),
        "needs": ("Further groups, each of which must be hit.", "Weitere Gruppen, jede muss getroffen werden."),
        "opposite": ("Words that say the contrary: a denial.", "Wörter, die das Gegenteil sagen: ein Widerspruch."),
        "half": ("Words of the true half: similar, never known.", "Wörter der wahren Hälfte: ähnlich, nie bekannt."),
        "unless": ("Words of an honest message: nothing known.", "Wörter einer ehrlichen Nachricht: nichts bekannt."),
        "varies": ("What may change from copy to copy.", "Was von Fassung zu Fassung wechselt."),
        "domains": ("Domains of scammers.", "Domains von Betrügern."),
        "negative": ("The claim is itself a negative sentence.", "Die Behauptung ist selbst verneint."),
        "advises": ("The claim tells to do something: who tells not to denies it.", "Die Behauptung rät zu etwas: Wer davon abrät, widerspricht ihr."),
    },
    "examples": {
        "match": ("Messages that are this claim.", "Nachrichten, die diese Behauptung sind."),
        "deny": ("Messages that deny it.", "Nachrichten, die ihr widersprechen."),
        "similar": ("Messages that must not be called this rumor, only like it.", "Nachrichten, die nur ähnlich sind."),
        "none": ("Honest messages with the same words.", "Ehrliche Nachrichten mit denselben Wörtern."),
    },
}  # fmt: skip
"""What each field holds, in English and German; the format guide says the same at length."""

TABLES: dict[str, Mapping[str, Field]] = {
    "file": FILE, "header": HEADER, "claim": CLAIM, "source": SOURCE, "related": RELATION, "text": CLAIM_TEXT, "point": POINT,
    "reply": REPLY, "variant": VARIANT, "match": HINTS, "examples": EXAMPLES,
}  # fmt: skip
"""The reader's table of each mapping, by the name it has in `ABOUT`."""


def corpus_schema() -> Form:
    """The JSON Schema of a whole corpus file."""
    told = describe("text")
    told["properties"]["points"]["items"] = describe("point")
    told["properties"]["reply"] |= describe("reply")
    claim = describe("claim")
    for name, item in (("sources", "source"), ("related", "related"), ("variants", "variant")):
        claim["properties"][name]["items"] = describe(item)
    for name in ("match", "examples"):
        claim["properties"][name] |= describe(name)
    claim["properties"].update({lang: {"$ref": "#/definitions/text"} for lang in TOLD})
    whole = describe("file")
    whole["properties"]["corpus"] |= describe("header")
    whole["properties"]["claims"] |= {"type": "array", "items": {"$ref": "#/definitions/claim"}}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A corpus of rumorcheck",
        **whole,
        "definitions": {"claim": {**claim, "anyOf": FORMS[read_claim]["anyOf"]}, "text": told},
    }


def describe(mapping: str) -> Form:
    """The schema of one of `TABLES`, each field with its description in both languages."""
    form = deepcopy(record_form(TABLES[mapping]))
    for name, (english, german) in ABOUT[mapping].items():
        form["properties"][name]["description"] = f"{english} · {german}"
    return form


def schema_text() -> str:
    """The schema as it is published: indented JSON with a line end."""
    return json.dumps(corpus_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
