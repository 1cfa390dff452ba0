"""What is exported is read back as the same: everything in JSON Lines, what ClaimReview and CSV can hold in those."""

import csv
import io
import json
from pathlib import Path

import pytest

from rumorcheck.claimreview.export import COLUMNS, EXPORTS, export_csv, fact_checks
from rumorcheck.claimreview.gather import Gathering
from rumorcheck.claimreview.readers import read_reviews
from rumorcheck.claimreview.records import from_record, to_record
from rumorcheck.corpus.parse import parse_claims, parse_corpus
from rumorcheck.models import Claim

CLAIMS = parse_corpus((Path(__file__).parents[2] / "data" / "claims.yaml").read_bytes(), "claims.yaml").claims


def test_a_record_holds_everything_of_an_entry() -> None:
    assert [from_record(json.loads(json.dumps(to_record(claim)))) for claim in CLAIMS] == [
        claim._replace(corpus="") for claim in CLAIMS
    ]


def test_json_lines_are_entries_of_a_corpus_file() -> None:
    lines = list(EXPORTS["jsonl"](CLAIMS[:20]))
    read = [claim._replace(corpus="") for line in lines for claim in parse_claims(f"[{line}]", "x").claims]
    assert read == [claim._replace(corpus="") for claim in CLAIMS[:20]]


@pytest.mark.parametrize("form", ["claimreview", "csv"])
def test_claims_verdicts_and_fact_checks_come_back(form: str, tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.write_text("".join(EXPORTS[form](CLAIMS)), "utf-8", newline="")
    with Gathering() as gathering:
        gathering.add_all(read_reviews(str(path)))
        back = {claim.id: claim for claim in gathering.claims()}
        assert not gathering.left_out
    wanted = {claim.id: claim for claim in CLAIMS if fact_checks(claim) or form == "csv"}
    assert {name: told(claim) for name, claim in back.items()} == {name: told(claim) for name, claim in wanted.items()}
    assert all(cited(back[name]) >= cited(claim) for name, claim in wanted.items())


def told(claim: Claim) -> tuple[str, dict[str, str], str]:
    return claim.verdict, {lang: text.claim for lang, text in claim.texts.items()}, claim.first_seen


def cited(claim: Claim) -> set[tuple[str, str, str, str]]:
    """One for each page: a page is cited once, however often it stands there."""
    return {
        (source.publisher, source.url, source.rating, source.date)
        for source in {s.url: s for s in reversed(fact_checks(claim))}.values()
    }


def test_claimreview_is_what_search_engines_ask_for() -> None:
    document = json.loads("".join(EXPORTS["claimreview"](CLAIMS[:50])))
    items = [element["item"] for element in document["dataFeedElement"]]
    assert document["@type"] == "DataFeed" and len(items) > 50
    assert all({"@type", "claimReviewed", "url", "author", "inLanguage"} <= item.keys() for item in items)


def test_no_cell_is_a_formula() -> None:
    evil = CLAIMS[0]._replace(texts={"en": CLAIMS[0].texts["en"]._replace(claim='=HYPERLINK("http://x")')})
    header, *rows = csv.reader(io.StringIO("".join(export_csv([evil]))))
    assert tuple(header) == COLUMNS
    assert [row[2] for row in rows] and all(row[2] == '\'=HYPERLINK("http://x")' for row in rows)
