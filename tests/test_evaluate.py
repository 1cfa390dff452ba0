"""`eval`: cases are read strictly, figures are what they say, and a claim taken out leaves its message unaccused."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rumorcheck import Corpus, InputError
from rumorcheck.evaluate import Case, evaluate, rate_states, read_cases


def run(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "rumorcheck", *args], capture_output=True, text=True, check=False)


PAID = Case("WhatsApp wird kostenpflichtig", "known", "whatsapp-paid", "de")
DENIED = Case("WhatsApp wird nicht kostenpflichtig", "denial", "whatsapp-paid", "de")
QUIET = Case("Treffen wir uns um 19 Uhr am Bahnhof?", "nothing_known", "", "de")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("", "holds no cases", id="an empty file"),
        pytest.param("{", ":1: is not JSON", id="half a line"),
        pytest.param('{"state": "known"}', ':1: needs an object with a text "message"', id="no message"),
        pytest.param('["x"]', ':1: needs an object with a text "message"', id="a list"),
        pytest.param('{"message": "x", "state": "false"}', ':1: state "false" is not one of known', id="a verdict for a state"),
        pytest.param(
            '{"message": "x", "state": "known", "claim": 7}', ':1: "claim" and "lang" are texts', id="a number for a claim"
        ),
    ],
)
def test_what_is_no_case_is_told_with_its_line(text: str, says: str, tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError, match=re.escape(says)):
        read_cases(str(file))


def test_all_faulty_lines_are_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text('{\n{"message": "x", "state": "known"}\n[]\n', "utf-8")
    with pytest.raises(InputError) as fault:
        read_cases(str(file))
    assert [line.split(": ")[0].rpartition(":")[2] for line in str(fault.value).splitlines()] == ["1", "3"]


def test_precision_and_recall_are_what_they_say() -> None:
    rates = rate_states([("known", "known"), ("known", "similar"), ("denial", "known"), ("denial", "other_claim")])
    assert (rates["known"].precision, rates["known"].recall) == (0.5, 0.5)
    assert (rates["denial"].precision, rates["denial"].recall) == (None, 0.0)
    assert "too_short" not in rates


def test_wrong_answers_are_listed_and_a_claim_the_corpus_lacks_is_passed_over(corpus: Corpus) -> None:
    wrong = QUIET._replace(message=PAID.message)
    found = evaluate([PAID, DENIED, wrong, PAID._replace(claim="no-such-claim")], corpus)
    assert (found.cases, found.passed_over, found.covered) == (4, 1, 2 / 3)
    assert found.wrong == ((wrong, "known", "whatsapp-paid"),)
    assert found.confusions == (("nothing_known", "known", 1),)
    assert found.languages["de"]["known"].precision == 0.5


def test_without_its_claim_a_message_is_not_called_a_rumor(corpus: Corpus) -> None:
    left = evaluate([PAID, DENIED, QUIET], corpus, leave_one_out=True).left_out
    assert left and (left.asked, left.quiet, left.accused) == (2, 2, ())


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_command_shows_figures_and_fails_where_a_case_does(lang: str, tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    cases = [PAID, DENIED, QUIET]
    file.write_text("".join(json.dumps(case._asdict(), ensure_ascii=False) + "\n" for case in cases), "utf-8")
    right = run("eval", str(file), "--lang", lang, "--leave-one-out")
    assert right.returncode == 0 and "100" in right.stdout
    told = json.loads(run("eval", str(file), "--json").stdout)
    assert told["states"]["known"] == {"wanted": 1, "answered": 1, "right": 1, "precision": 1.0, "recall": 1.0}
    file.write_text(json.dumps(QUIET._replace(message=PAID.message)._asdict()), "utf-8")
    failed = run("eval", str(file), "--lang", lang)
    assert failed.returncode == 1 and "nothing_known → known" in failed.stdout
