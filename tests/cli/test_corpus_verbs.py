"""`rumorcheck corpus` as a person uses it: begin a corpus, add to it, check and test it, compare, exchange."""

import io
import json
import re
import string
from pathlib import Path

import pytest

from rumorcheck import load_corpus
from rumorcheck.cli.corpus_options import ALL, OPTIONS, VERBS, CorpusRequest
from rumorcheck.cli.main import main
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.corpus.schema import HEADER_LINES
from rumorcheck.render.corpus_words import PHRASES

LETTER = "ACHTUNG!! Morgen werden alle Brücken in Bremen gesperrt.\nBitte an alle weiterleiten!\n"
ANSWERS = f"{LETTER}.\n\n\nfals\nfalse\nwww.x\nhttps://www.mimikama.org/bruecken/\nKeine Sperrung\n"
BROKEN = """\
schema: 1
claims:
- id: "a-b"
  verdict: "fals"
  en: {claim: "Milk is blue."}
"""


class Person:
    """Runs verbs in this process and keeps what they said."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
        self.capsys, self.monkeypatch = capsys, monkeypatch
        self.own = home / "data" / "corpora" / "own.yaml"
        self.out = self.err = ""

    def corpus(self, *args: str | Path, typed: str = "") -> int:
        self.monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed.encode()), encoding="utf-8"))
        status = main(["corpus", *map(str, args)])
        self.out, self.err = self.capsys.readouterr()
        assert "Traceback" not in self.err
        return status


@pytest.fixture
def person(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, small_home: Path) -> Person:
    return Person(capsys, monkeypatch, small_home)


def test_from_a_letter_to_an_answer(person: Person) -> None:
    assert person.corpus("init", "--name", "meins") == 0 and str(person.own) in person.err
    assert person.own.read_text("utf-8").startswith(HEADER_LINES)
    assert json.loads((person.own.parent / "corpus.schema.json").read_text("utf-8"))["title"]
    assert person.corpus("add", typed=ANSWERS) == 0
    assert "did you mean false?" in person.err and "is not a link" in person.err and "own.yaml:8  [morgen-" in person.err
    (claim,) = parse_corpus(person.own.read_bytes(), "own.yaml").claims
    assert (claim.kind, claim.verdict, claim.texts["de"].headline) == ("chain_letter", "false", "Keine Sperrung")
    assert claim.variants[0].text == LETTER.strip() and claim.sources[0].publisher == "mimikama.org"
    assert person.corpus("check") == 0 and person.corpus("test") == 0 and "No findings" in person.err
    assert main(["Morgen werden alle Brücken in Bremen gesperrt"]) == 0
    assert "corpus “meins”" in person.capsys.readouterr().out


def test_a_corpus_that_is_there_stays_as_it_is(person: Person) -> None:
    assert person.corpus("init") == 0
    before = person.own.read_bytes()
    assert person.corpus("init") == 2 and "stays as it is" in person.err and person.own.read_bytes() == before


def test_add_begins_the_corpus_where_there_is_none(person: Person) -> None:
    assert person.corpus("add", typed=ANSWERS) == 0 and person.own.exists()


@pytest.mark.parametrize(
    ("args", "typed", "status", "said"),
    [
        pytest.param([], "", 2, "The message is empty", id="no message"),
        pytest.param([], LETTER, 2, "Only a draft: verdict", id="an input that ends early leaves a draft"),
        pytest.param(["--verdict", "fals"], ANSWERS, 2, 'did you mean "false"', id="a verdict that is none"),
        pytest.param(["--id", "A b"], ANSWERS, 2, "is not an id", id="an id that is none"),
        pytest.param(["--dry-run"], ANSWERS, 0, "", id="only to see it"),
        pytest.param(["--from-message", "nowhere.txt"], "", 2, "no file", id="a letter that is not there"),
        pytest.param(["--from-message", "-"], LETTER, 2, "Only a draft: verdict", id="a letter from a pipe leaves a draft"),
        pytest.param(["some", "words"], "", 2, "--from-message FILE", id="words instead of a file"),
    ],
)
def test_what_is_not_complete_changes_nothing(args: list[str], typed: str, status: int, said: str, person: Person) -> None:
    person.corpus("init")
    before = person.own.read_bytes()
    assert person.corpus("add", *args, typed=typed) == status
    assert said in " ".join(person.err.split()) and person.own.read_bytes() == before
    if "draft" in said or args == ["--dry-run"]:
        assert parse_corpus("schema: 1\nclaims:\n" + person.out, "draft").claims[0].variants[0].text == LETTER.strip()


def test_a_draft_from_a_file_needs_no_questions(person: Person, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, "utf-8")
    told = [
        "--verdict",
        "false",
        "--source",
        "https://a.example/x",
        "--publisher",
        "A",
        "--id",
        "bremen",
        "--claim",
        "Bremen sperrt Brücken.",
    ]
    assert person.corpus("add", "--from-message", letter, *told) == 0
    assert load_corpus("own").find("bremen") is not None
    assert person.corpus("add", "--from-message", letter, *told) == 2 and "stands here already" in person.err


TOLD = ["--verdict", "false", "--claim", "Bremen sperrt morgen alle Brücken."]


def test_answers_from_a_pipe_are_taken_without_questions(person: Person) -> None:
    assert person.corpus("add", typed=ANSWERS) == 0
    assert not [key for key in ("intro", "message", "headline") if PHRASES[f"add.{key}"][1][:20] in person.err]
    assert "What did fact-checkers find? (false" in person.err and "fals" in person.err  # what is wrong says where


@pytest.mark.parametrize("typed", [pytest.param("", id="nobody answers"), pytest.param("\n\n\n\n", id="the proposal is taken")])
def test_the_id_that_is_written_is_the_one_that_was_proposed(typed: str, person: Person, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, "utf-8")
    assert person.corpus("add", "--from-message", str(letter), *TOLD, typed=typed) == 0
    assert "[bremen-sperrt-morgen-bruecken]" in person.err


def test_an_id_of_the_shipped_corpus_is_taken_only_on_purpose(person: Person, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, "utf-8")
    person.corpus("init")
    args = ["add", "--from-message", str(letter), *TOLD, "--id", "whatsapp-paid"]
    assert person.corpus(*args) == 2 and "override" in person.err
    own = person.own.read_text("utf-8")
    person.own.write_text(own.replace('  name: "own"\n', '  name: "own"\n  override: ["whatsapp-paid"]\n'), "utf-8")
    assert person.corpus(*args) == 0


def test_a_letter_that_is_known_is_said_to_be(person: Person) -> None:
    person.corpus("add", typed="WhatsApp wird ab Samstag kostenpflichtig, bitte an alle weiterleiten\n.\n")
    assert "an entry on this already: whatsapp-paid" in " ".join(person.err.split())


@pytest.mark.parametrize(
    ("args", "start"),
    [
        pytest.param([], '{}:4:12: error: claim "a-b": field "verdict": "fals" is not one of', id="for people and editors"),
        pytest.param(["--github"], "::error file={},line=4,col=12,title=word::claim", id="for GitHub"),
    ],
)
def test_findings_have_their_place(args: list[str], start: str, person: Person, tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(BROKEN, "utf-8")
    assert person.corpus("check", path, *args) == 2
    assert person.out.startswith(start.format(path)) and 'did you mean "false"?' in person.out
    assert args or person.out.rstrip().endswith("[word]")
    assert person.corpus("check", path, "--json") == 2
    report = json.loads(person.out)
    assert (report["errors"], report["findings"][0]["code"]) == (1, "word")


def test_an_override_is_warned_of_and_a_taken_id_refused(person: Person) -> None:
    person.corpus("init")
    entry = '- {id: "whatsapp-paid", verdict: "false", de: {claim: "WhatsApp wird kostenpflichtig."}}\n'
    text = person.own.read_text("utf-8").replace("claims: []\n", "claims:\n" + entry)
    person.own.write_text(text, "utf-8")
    assert person.corpus("check") == 2 and "[id-taken]" in person.out
    person.own.write_text(text.replace('name: "own"', 'name: "own"\n  override: ["whatsapp-paid", "gone"]'), "utf-8")
    assert person.corpus("check") == 0 and "answers in place of the entry of “rumorcheck” (override) [override]" in person.out
    assert '"gone", which is not in this corpus' in person.out
    assert person.corpus("status") == 0 and "whatsapp-paid" in person.out


def test_entries_are_put_to_the_test_beside_the_shipped_ones(person: Person) -> None:
    person.corpus("init")
    entry = """\
- id: "bananas"
  verdict: "false"
  en: {claim: "Blue bananas cure the hiccups."}
  variants:
  - {lang: "en", text: "Doctors confirm that blue bananas cure hiccups within minutes"}
  - {lang: "de", text: "WhatsApp wird ab Samstag kostenpflichtig, bitte an alle weiterleiten"}
  examples:
    match: ["The bus comes later today because of the snow"]
"""
    person.own.write_text(person.own.read_text("utf-8").replace("claims: []\n", "claims:\n" + entry), "utf-8")
    assert person.corpus("test") == 2
    found = [line.rpartition("[")[2] for line in person.out.splitlines()]
    assert found[0] == "example]" and f"{person.own}:15:" in person.out and len(found) == 2
    assert found[1] in ("collision]", "variant]") and "whatsapp-paid" in person.out


def test_figures_differences_and_age(person: Person, small_home: Path) -> None:
    other = small_home / "other.yaml"
    shipped = small_home / "shipped" / "claims.yaml"
    other.write_text(shipped.read_text("utf-8").replace("misleading", "outdated"), "utf-8")
    assert person.corpus("diff", "shipped", shipped) == 0 and "No difference" in person.out
    assert person.corpus("diff", "shipped", other) == 1 and "! whatsapp-paid misleading → outdated" in " ".join(
        person.out.split()
    )
    assert person.corpus("diff", "shipped", other, "--json") == 1
    assert json.loads(person.out)["changed"][0]["verdict_after"] == "outdated"
    assert person.corpus("stats", "shipped") == 0 and "misleading\u00a01" in person.out
    assert person.corpus("status", "--json") == 0 and json.loads(person.out)["corpora"][0]["version"] == "2026.11.1"


def test_a_broken_own_corpus_shows_in_the_status(person: Person) -> None:
    person.corpus("init")
    person.own.write_text(BROKEN, "utf-8")
    assert person.corpus("status") == 2 and "corpus check" in person.out


def test_exchange_there_and_back(person: Person, tmp_path: Path) -> None:
    person.corpus("add", typed=ANSWERS)
    feed, back = tmp_path / "feed.json", tmp_path / "back.yaml"
    assert person.corpus("export", "own", "--format", "claimreview", "-o", feed) == 0
    assert person.corpus("import", feed, "-o", back, "--json") == 0
    report = json.loads(person.out)
    assert (report["claims"], report["left_out"], report["unmapped"]) == (1, {}, [])
    assert person.corpus("import", feed, "-o", back) == 2 and "--force" in person.err
    assert person.corpus("import", feed, "-o", back, "--force") == 0 and Path(f"{back}.bak").exists()
    assert person.corpus("export", "own", "--format", "jsonl") == 0
    (tmp_path / "own.jsonl").write_text(person.out, "utf-8")
    assert person.corpus("import", tmp_path / "own.jsonl", "-o", tmp_path / "whole.yaml") == 0
    assert person.corpus("diff", "own", tmp_path / "whole.yaml") == 0


def test_unknown_ratings_are_told_and_not_guessed(person: Person, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("claim,url,rating\nMilk is blue today,https://a.example/x,Kind of\n", "utf-8")
    assert person.corpus("import", table, "-o", tmp_path / "out.yaml") == 2
    assert "1 × a.example: Kind of" in person.err and "not in the table" in person.err
    assert not (tmp_path / "out.yaml").exists() and "nothing was written" in person.err


@pytest.mark.parametrize(
    ("args", "said"),
    [
        pytest.param([], "needs one of these commands", id="no verb"),
        pytest.param(["chekc"], "Did you mean check?", id="a slip of the pen"),
        pytest.param(["delicti", "gefunden"], "rumorcheck -- corpus delicti gefunden", id="a message that begins with the word"),
        pytest.param(["check", "--githbu"], "--github", id="an option misspelt"),
        pytest.param(["add", "--json"], "add", id="an option of another verb"),
        pytest.param(["import", "x"], "-o FILE", id="no target"),
        pytest.param(["import", "nowhere.json", "-o", "x.yaml"], "cannot be read", id="a file that is not there"),
        pytest.param(["export", "--format", "xml"], "claimreview, csv, jsonl", id="a form there is not"),
        pytest.param(["diff", "shipped"], "FILE FILE", id="one file to compare"),
        pytest.param(["check", "own"], "rumorcheck corpus init", id="an own corpus that is not there"),
        pytest.param(["check", "--lang", "fr"], "possible are: de, en", id="a language there is not"),
    ],
)
def test_wrong_use_is_told_what_to_do(args: list[str], said: str, person: Person) -> None:
    assert person.corpus(*args) == 2 and said in person.err


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("verb", ["", *VERBS])
def test_each_verb_has_its_page(verb: str, lang: str, person: Person) -> None:
    assert person.corpus(*filter(None, [verb]), "--help", "--lang", lang) == 0
    flags = [option.flags[-1] for option in OPTIONS if verb in option.commands] if verb else list(VERBS)
    assert not [flag for flag in flags if flag not in person.out] and len(person.out.splitlines()) > 4


def test_the_table_fills_the_request() -> None:
    assert {option.name for option in OPTIONS} == set(CorpusRequest._fields) - {"verb", "words"}
    assert all(set(option.commands) <= set(ALL) for option in OPTIONS)


def test_every_phrase_is_said_in_both_languages_and_asked_for() -> None:
    package = Path(__file__).parents[2] / "src" / "rumorcheck"
    sources = "".join(path.read_text("utf-8") for path in package.rglob("*.py") if path.name != "corpus_words.py")
    for key, (german, english) in PHRASES.items():
        slots = [{field for _, field, _, _ in string.Formatter().parse(text) if field} for text in (german, english)]
        assert german.strip() and english.strip() and slots[0] == slots[1], key
        assert "”" not in german and "„" not in english, key
        assert not re.search(r"\b(du|dein\w*|dir|dich|euch|euer)\b", german, re.IGNORECASE), key
    families = ("help.", "reason.", "stats.")
    assert not [key for key in PHRASES if not key.startswith(families) and f'"{key}"' not in sources]
    asked = set(re.findall(r'(?:phrase\(\s*[\w.]+,|Refusal\()\s*"([\w.]+)"', sources))
    assert len(asked) > 60 and asked <= set(PHRASES)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        pytest.param(["export"], "“export” needs a form: --format claimreview", id="an export without its form"),
        pytest.param(["check"], "no corpus of your own yet", id="nothing of one's own to check"),
        pytest.param(
            ["import", "nowhere.json", "-o", "x.yaml", "--lang", "de"],
            "es gibt sie nicht",
            id="a feed that is not there, in German",
        ),
        pytest.param(["diff", "--lang", "de"], "corpus diff DATEI DATEI", id="how to call a verb, in German"),
    ],
)
def test_what_a_newcomer_stumbles_over(args: list[str], said: str, person: Person) -> None:
    person.corpus(*args)
    assert said in " ".join((person.out + person.err).split())
