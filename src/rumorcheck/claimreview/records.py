"""Claims as plain JSON values in the shape of a corpus file, and back. Values in, values out."""

import json
from collections.abc import Mapping
from typing import Any

from rumorcheck.corpus.parse import TOLD
from rumorcheck.models import Claim, ClaimText, Examples, MatchHints, Point, Relation, Reply, Source, Variant

Record = dict[str, Any]


def to_record(claim: Claim) -> Record:
    """The fields of an entry by the names they have in a corpus file; what is empty is left out."""
    plain = ("id", "kind", "harm", "topics", "verdict", "first_seen", "circulated", "reviewed", "recheck_by")
    record: Record = {name: getattr(claim, name) for name in plain}
    record["sources"] = [_given(source._asdict()) for source in claim.sources]
    record["related"] = [relation._asdict() for relation in claim.related]
    for lang, told in claim.texts.items():
        points = [point._asdict() for point in told.points]
        record[lang] = _given({**told._asdict(), "points": points, "reply": _given(told.reply._asdict())})
    record["variants"] = [variant._asdict() for variant in claim.variants]
    record["match"] = {} if claim.hints == MatchHints() else {"frame": claim.hints.frame, **_given(claim.hints._asdict())}
    record["examples"] = _given(claim.examples._asdict())
    return _given(record)


def _given(fields: Mapping[str, Any]) -> Record:
    return {name: [*value] if isinstance(value, tuple) else value for name, value in fields.items() if value}


def from_record(record: Mapping[str, Any]) -> Claim:
    """The claim in a record of sound values, such as `to_record` makes. Raises KeyError or TypeError for anything else."""
    texts = {lang: _told(record[lang]) for lang in TOLD if lang in record and lang != "id"}
    examples = {label: tuple(texts) for label, texts in record.get("examples", {}).items()}
    return Claim(
        id=record["id"],
        kind=record.get("kind", "rumor"),
        harm=record.get("harm", "none"),
        topics=tuple(record.get("topics", ())),
        verdict=record["verdict"],
        reviewed=record.get("reviewed", ""),
        sources=tuple(Source(**{"title": "", "lang": "", **source}) for source in record.get("sources", ())),
        texts=texts,
        variants=tuple(Variant(**variant) for variant in record.get("variants", ())),
        hints=_hints(record.get("match", {})),
        examples=Examples(**examples),
        related=tuple(Relation(relation["id"], relation.get("rel", "see_also")) for relation in record.get("related", ())),
        first_seen=record.get("first_seen", ""),
        circulated=tuple(record.get("circulated", ())),
        recheck_by=record.get("recheck_by", ""),
    )


def _told(fields: Mapping[str, Any]) -> ClaimText:
    reply = fields.get("reply", {})
    return ClaimText(
        fields["claim"],
        fields.get("headline", ""),
        tuple(Point(**point) for point in fields.get("points", ())),
        fields.get("explanation", ""),
        fields.get("advice", ""),
        Reply(reply.get("private", ""), reply.get("group", "")),
    )


def _hints(fields: Mapping[str, Any]) -> MatchHints:
    lists: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()}
    if "needs" in lists:
        lists["needs"] = tuple(map(tuple, lists["needs"]))
    return MatchHints(**lists)


def dump_line(record: Mapping[str, Any]) -> str:
    """One line of JSON Lines, without its end."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))
