"""Entries are added to files people keep by hand: nothing they had is lost, and what cannot be done safely is not done."""

import os
import stat
from pathlib import Path

import pytest

from rumorcheck.corpus.draft import clean_message, draft, first_sentence, slug
from rumorcheck.corpus.edit import add_entry, splice
from rumorcheck.corpus.parse import check_corpus, parse_corpus
from rumorcheck.corpus.write import format_claim
from rumorcheck.errors import CorpusError, InputError

HEAD = '# my rumors\nschema: 1\ncorpus: {name: "mine"}  # kept by hand\nclaims:\n'
FIRST = '# about milk\n- id: "milk"\n  verdict: "false"  # really\n  en: {claim: "Milk is blue."}\n  variants: [{lang: "en", text: "Milk is blue"}]\n'
LAST = FIRST.replace("milk", "tea").replace("Milk", "Tea")
NEW = '- id: "oil"\n  verdict: "false"\n  en: {claim: "Oil is blue."}\n'


def added(text: str) -> str:
    return splice(text, parse_corpus(text, "c.yaml"), NEW, "oil")


def indented(entries: str) -> str:
    return "".join(f"  {line}" for line in entries.splitlines(keepends=True))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(HEAD + FIRST + LAST, HEAD + FIRST + NEW + LAST, id="into its place, above the comment of the next one"),
        pytest.param(HEAD + FIRST + "\n" + LAST, HEAD + FIRST + "\n" + NEW + "\n" + LAST, id="with the empty lines of the file"),
        pytest.param(HEAD + LAST + FIRST, HEAD + LAST + FIRST + NEW, id="to the end where the file is not sorted"),
        pytest.param(HEAD + FIRST + "# end\n\n\n", HEAD + FIRST + "# end\n" + "\n" + NEW + "\n\n", id="behind a last comment"),
        pytest.param(HEAD + FIRST.rstrip("\n"), HEAD + FIRST + "\n" + NEW, id="where the last line has no end"),
        pytest.param(HEAD.replace("claims:", "claims: []"), HEAD + NEW, id="as the first entry"),
        pytest.param(
            HEAD.replace("claims:", "claims: []  # none"),
            HEAD.replace("claims:", "claims:  # none") + NEW,
            id="as the first, beside a comment",
        ),
        pytest.param(HEAD + indented(FIRST + LAST), HEAD + indented(FIRST + NEW + LAST), id="at the depth of its neighbours"),
        pytest.param(
            (HEAD + FIRST + LAST).replace("\n", "\r\n"),
            (HEAD + FIRST + NEW + LAST).replace("\n", "\r\n"),
            id="with Windows line ends",
        ),
    ],
)
def test_an_entry_goes_into_its_place_and_nothing_else_changes(before: str, after: str) -> None:
    assert added(before) == after
    assert [claim.id for claim in check_corpus(added(before), "c.yaml")[0].claims].count("oil") == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(HEAD + FIRST.replace('"false"', '"fals"'), "did you mean", id="a broken file"),
        pytest.param(
            HEAD + FIRST.replace("milk", "oil"), r"7?:\d+:1: the id \"oil\" stands here already", id="an id that is taken"
        ),
        pytest.param(
            'schema: 1\nclaims: [{id: "a", verdict: "true", en: {claim: "A b."}}]\n',
            "add this one by hand",
            id="a list in brackets",
        ),
    ],
)
def test_what_cannot_be_done_safely_is_not_done(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(CorpusError, match=said):
        add_entry(str(path), NEW, "oil")
    assert path.read_text("utf-8") == text and os.listdir(tmp_path) == ["own.yaml"]


def test_the_old_file_stays_beside_the_new_one_with_its_permissions(tmp_path: Path) -> None:
    path, link = tmp_path / "own.yaml", tmp_path / "link.yaml"
    path.write_text(HEAD + FIRST, "utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    line = add_entry(str(link), NEW, "oil")
    assert path.read_text("utf-8").splitlines()[line - 1] == '- id: "oil"'
    assert (tmp_path / "own.yaml.bak").read_text("utf-8") == HEAD + FIRST
    assert link.is_symlink() and stat.S_IMODE(path.stat().st_mode) == 0o640
    assert not list(tmp_path.glob("*.tmp"))


def test_a_folder_that_cannot_be_written_leaves_the_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(HEAD + FIRST, "utf-8")
    (tmp_path / f"own.yaml.{os.getpid()}.tmp").mkdir()  # what stands in the way, for root as well
    with pytest.raises(InputError, match="it is as it was"):
        add_entry(str(path), NEW, "oil")
    assert path.read_text("utf-8") == HEAD + FIRST


@pytest.mark.parametrize(
    "message",
    [
        "WhatsApp wird ab Samstag kostenpflichtig!\r\n\r\n\r\n\r\nBitte \u202eteilen\u202c \u200b!",
        "ok",
        "🤷" * 40,
        "x" * 3000,
        "Вода горит, друзья, передайте всем дальше!",
        'sagt "ja": \\ [b] - # {x}',
    ],
)
def test_any_message_drafts_an_entry_that_is_sound(message: str) -> None:
    claim = draft(message, kind="rumor", today="2026-11-23", lang="de", taken=("whatsapp-samstag-kostenpflichtig",))
    text = "schema: 1\nclaims:\n" + format_claim(claim)
    parsed, problems = check_corpus(text, "c.yaml")
    assert problems == () and parsed.claims[0]._replace(corpus="") == claim
    assert claim.variants[0].text == clean_message(message)


def test_a_draft_says_the_first_sentence_that_says_something() -> None:
    assert (
        first_sentence("Weitergeleitet\nHallo ihr! *Morgen kommt der blaue Mond.* Teilt das!") == "Morgen kommt der blaue Mond."
    )
    assert slug("der die das") == "der-die-das"
