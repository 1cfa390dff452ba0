"""Fact-checks of others: read in every form, their ratings mapped by the table or reported, one claim however many reviewed it."""

import json
from pathlib import Path
from typing import Any

import pytest
from feeds import API, CLAIM, TABLE, claim_review, feed, page

from rumorcheck import check, load_corpus
from rumorcheck.claimreview.gather import Gathering, summary
from rumorcheck.claimreview.produce import YAML_MOST, write_corpus
from rumorcheck.claimreview.ratings import TABLE as RATINGS
from rumorcheck.claimreview.ratings import table_markdown, verdict_of
from rumorcheck.claimreview.readers import read_reviews
from rumorcheck.claimreview.reviews import find_reviews
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.errors import InputError
from rumorcheck.models import VERDICTS, Claim

ROOT = Path(__file__).parents[2]


def gathered(text: str | bytes, tmp_path: Path, form: str | None = None) -> tuple[list[Claim], dict[str, Any]]:
    path = tmp_path / "given"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with Gathering() as gathering:
        gathering.add_all(read_reviews(str(path), form))
        return list(gathering.claims()), summary(gathering)


def left_out(text: str, tmp_path: Path) -> dict[str, int]:
    claims, report = gathered(text, tmp_path)
    assert claims == []
    told: dict[str, int] = report["left_out"]
    return told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(API, id="an answer of the Fact Check Tools API"),
        pytest.param(feed(claim_review()), id="a DataFeed"),
        pytest.param("\ufeff" + feed(claim_review()), id="a DataFeed behind a UTF-8 mark"),
        pytest.param(json.dumps({"@graph": [{"@type": "WebPage"}, claim_review()]}), id="a graph"),
        pytest.param(json.dumps([claim_review()]), id="a list"),
        pytest.param(json.dumps([[claim_review()]]), id="a list of lists"),
        pytest.param(json.dumps(claim_review()), id="a single review"),
        pytest.param(
            f"{json.dumps(claim_review())}\n{{broken\n{json.dumps(claim_review())}\n".replace("{broken", '{"@type": '),
            id="a review on each line, one broken",
        ),
        pytest.param(page(json.dumps(claim_review())), id="a page"),
        pytest.param(page("{broken", json.dumps({"@graph": [claim_review()]})), id="a page of which one script is broken"),
        pytest.param(TABLE, id="a table with semicolons"),
        pytest.param(TABLE.replace(";", "\t").replace("rating", "textualRating"), id="a table with tabs and other names"),
        pytest.param(feed({**claim_review(), "@type": ["Review", "http://schema.org/ClaimReview"]}), id="a type written out"),
        pytest.param(feed(claim_review(claimReviewed={"@value": CLAIM, "@language": "en"})), id="a value written out"),
    ],
)
def test_every_form_gives_the_same_claim(text: str, tmp_path: Path) -> None:
    (claim,), _ = gathered(text, tmp_path)
    assert (claim.texts["en"].claim, claim.verdict, claim.reviewed, claim.variants) == (CLAIM, "false", "2024-03-12", ())
    source = claim.sources[0]
    assert (source.publisher, source.url, source.rating, source.lang) == (
        "Check Example",
        "https://www.check.example/bananas/",
        "False",
        "en",
    )
    assert claim.id.startswith("blue-bananas-") and len(claim.id) <= 48


@pytest.mark.parametrize(
    ("node", "reason"),
    [
        pytest.param(claim_review(rating="Kind of"), "unmapped", id="a rating the table lacks"),
        pytest.param(claim_review(rating="Not false"), "unmapped", id="a rating that holds another one"),
        pytest.param(
            claim_review(reviewRating={"ratingValue": 1, "bestRating": 5}), "no_rating", id="a number is no rating in words"
        ),
        pytest.param(claim_review(claim=""), "no_claim", id="no claim"),
        pytest.param(claim_review(claim="Bananas!"), "short_claim", id="a headline of one word"),
        pytest.param(claim_review(claim="word " * 400), "long_claim", id="a whole article"),
        pytest.param(claim_review(url="javascript:alert(1)"), "no_url", id="an address that is none"),
        pytest.param(claim_review(url=""), "no_url", id="no address"),
        pytest.param(claim_review(inLanguage="xx"), "other_language", id="a language nobody knows"),
        pytest.param(
            claim_review(claim="Zzyx qwrt plmk vbnd", inLanguage=""), "no_language", id="a language that cannot be told"
        ),
        pytest.param({"@type": "NewsArticle", "name": "x"}, "no_review", id="no review at all"),
    ],
)
def test_what_cannot_be_taken_over_is_left_out_and_counted(node: Any, reason: str, tmp_path: Path) -> None:
    assert left_out(feed(node), tmp_path) == {reason: 1}


def test_unknown_ratings_are_told_by_publisher(tmp_path: Path) -> None:
    _, report = gathered(feed(*[claim_review(rating="Kind of", claim=f"Claim number {n} here") for n in range(3)]), tmp_path)
    assert report["unmapped"] == [{"publisher": "check.example", "rating": "Kind of", "reviews": 3}]


def test_one_claim_by_two_publishers_is_one_entry_with_both(tmp_path: Path) -> None:
    again = claim_review(claim=CLAIM.upper(), rating="Fake", url="https://other.example/b", datePublished="2025-01-02")
    (claim,), report = gathered(feed(claim_review(), again, claim_review()), tmp_path)
    assert [source.url for source in claim.sources] == ["https://www.check.example/bananas/", "https://other.example/b"]
    assert (claim.reviewed, claim.first_seen, report["merged"]) == ("2025-01-02", "2024-03-01", 2)


def test_publishers_who_disagree_are_not_judged_by_us(tmp_path: Path) -> None:
    claims, report = gathered(feed(claim_review(), claim_review(rating="True", url="https://other.example/b")), tmp_path)
    assert claims == [] and report["conflicts"] == [CLAIM]


def test_the_language_is_told_by_the_text_where_nothing_says_it(tmp_path: Path) -> None:
    (claim,), _ = gathered(
        feed(claim_review(claim="Die Banane heilt den Schluckauf und das ist wahr", inLanguage=None)), tmp_path
    )
    assert [*claim.texts] == ["de"]


def test_indonesian_is_told_under_a_name_that_is_no_other_field(tmp_path: Path) -> None:
    (claim,), _ = gathered(feed(claim_review(rating="Hoaks", inLanguage="id")), tmp_path)
    assert [*claim.texts] == ["in"] and claim.sources[0].lang == "id"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("", "empty or binary", id="an empty file"),
        pytest.param(b"{\0", "empty or binary", id="a binary file"),
        pytest.param(feed(claim_review())[:-40], "broken or cut off", id="a feed cut off"),
        pytest.param('{"dataFeedElement": [{"a": 1}, nonsense', "broken or cut off|not JSON", id="a feed that breaks"),
        pytest.param(
            "a;b\n1;2\n", "must name the columns claim, url, and rating or verdict; it has: a, b", id="a table of something else"
        ),
        pytest.param('claim,url,rating\n"x', "broken CSV", id="a table with an open quotation mark"),
        pytest.param(b"claim,url,rating\n\xff\xfe,b,c\n", "not UTF-8", id="a table in another encoding"),
        pytest.param('{"a":' * 100_000, "not JSON|broken", id="a well without a bottom"),
        pytest.param('{"a":' * 100_000 + "1" + "}" * 100_000, "nobody writes|not JSON", id="a well with a bottom"),
    ],
)
def test_broken_files_are_told_in_one_line(text: str | bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=said) as error:
        gathered(text, tmp_path)
    assert "\n" not in str(error.value)


def test_json_ld_without_a_bottom_is_looked_through_to_a_depth() -> None:
    node: Any = claim_review()
    for _ in range(5000):
        node = {"a": [node]}
    assert list(find_reviews(node)) == []


def test_hostile_texts_become_sound_entries(tmp_path: Path) -> None:
    evil = claim_review(claim='=HYPERLINK("x") \u202eevil\u202c [b]claim[/b]: "- {x}" \x1b[31m red', url="https://a.example/x")
    path = tmp_path / "out.yaml"
    (tmp_path / "in").write_text(feed(evil), "utf-8")
    with Gathering() as gathering:
        gathering.add_all(read_reviews(str(tmp_path / "in")))
        write_corpus(gathering, str(path), "imported", "2026-11-23")
    (claim,) = parse_corpus(path.read_bytes(), "out.yaml").claims
    assert claim.texts["en"].claim == '=HYPERLINK("x") evil [b]claim[/b]: "- {x}" [31m red'


@pytest.mark.parametrize("name", ["out.yaml", "out.index"])
def test_an_imported_corpus_answers(name: str, small_home: Path) -> None:
    others = [claim_review(claim=f"The mayor of town {n} sold bridge number {n} to a circus") for n in range(30)]
    (small_home / "in").write_text(feed(claim_review(), *others), "utf-8")
    with Gathering() as gathering:
        gathering.add_all(read_reviews(str(small_home / "in")))
        write_corpus(gathering, str(small_home / name), "imported", "2026-11-23")
    corpus = load_corpus(small_home / name)
    outcome = check("Blue bananas cure the hiccups within minutes!!", corpus)
    assert outcome.state == "known" and outcome.matches[0].claim.corpus == "imported"
    assert check("Blue bananas do not cure the hiccups within minutes.", corpus).state != "known"


def test_an_imported_claim_is_no_more_than_similar_to_what_is_not_its_words(small_home: Path) -> None:
    others = [claim_review(claim=f"The mayor of town {n} sold bridge number {n} to a circus") for n in range(30)]
    (small_home / "in").write_text(feed(claim_review(), *others), "utf-8")
    with Gathering() as gathering:
        gathering.add_all(read_reviews(str(small_home / "in")))
        write_corpus(gathering, str(small_home / "out.yaml"), "imported", "2026-11-23")
    assert check("My aunt bought bananas and then had the hiccups", load_corpus(small_home / "out.yaml")).state != "known"


def test_what_is_too_much_for_yaml_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    class Many(Gathering):
        def __len__(self) -> int:
            return YAML_MOST + 1

    with Many() as gathering, pytest.raises(InputError, match="write an index"):
        write_corpus(gathering, str(tmp_path / "out.yaml"), "x", "2026-11-23")
    assert list(tmp_path.iterdir()) == []


def test_the_table_of_ratings_is_the_published_one() -> None:
    assert table_markdown() in (ROOT / "docs" / "claimreview.md").read_text("utf-8")
    assert all(row.verdict in VERDICTS and verdict_of(row.rating, row.host) == row.verdict for row in RATINGS)
