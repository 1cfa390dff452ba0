"""The skeleton of our HTML reports: one self-contained page without any script. Returns text; touches no stream and no network.

Text that is not ours enters a page through `text` alone; what is already HTML has the type `Html`, so that the type checker sees a
raw string where markup is meant. The one style sheet is named in the page's Content-Security-Policy by its hash, and nothing else
may load: a browser would refuse whatever slipped in.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from hashlib import sha256
from html import escape
from typing import NamedTuple, NewType

from rumorcheck.models import Lang, Verdict
from rumorcheck.render.html_style import STYLE
from rumorcheck.render.safe import safe
from rumorcheck.render.words import word

Html = NewType("Html", str)
"""Finished markup. Only this module makes it from text."""

TONES: dict[Verdict, str] = {
    "false": "bad",
    "misleading": "odd",
    "outdated": "old",
    "unproven": "old",
    "satire": "fun",
    "true": "good",
}
"""The class that colours a verdict; the word stands beside it, colour never carries meaning alone."""

_TITLE_LENGTH = 200
_FEW = 6
"""Columns up to which a timeline takes half the width: wide blocks say no more."""
_GENERATOR = '<meta name="generator" content="rumorcheck">'
"""Tells a page of ours, so that writing one anew overwrites nothing else."""


class Section(NamedTuple):
    """A part of a page that the contents at its top point to."""

    id: str
    """An anchor of our own: ASCII letters, digits and dashes."""
    heading: str
    body: Html


class Column(NamedTuple):
    """One column of a table. Numbers stand at the right."""

    heading: str
    number: bool = False


class Bin(NamedTuple):
    """One column of a timeline: what it stands for (`2025-09`), and how much there was of each series."""

    label: str
    values: tuple[int, ...]


def is_ours(head: bytes) -> bool:
    """Whether a file that begins with `head` is a page that was made here."""
    return head.startswith(b"<!doctype html>") and _GENERATOR.encode() in head


def text(raw: str) -> Html:
    """`raw` as text of a page or value of a quoted attribute: hidden characters gone, markup harmless.

    >>> text('<b title="x">\\u202eso</b>')
    '&lt;b title=&quot;x&quot;&gt;so&lt;/b&gt;'
    """
    return Html(escape(safe(raw), quote=True))


def join(parts: Iterable[Html], between: str = "") -> Html:
    """Finished parts one after the other, `between` them a text of ours."""
    return Html(escape(between, quote=True).join(parts))


def element(name: str, body: Html, classes: str = "", lang: str = "") -> Html:
    """`<name>body</name>`. `name` and `classes` are ours; `lang` names the language of a text that is not the page's."""
    attributes = (f' class="{text(classes)}"' if classes else "") + (f' lang="{text(lang)}"' if lang else "")
    return Html(f"<{name}{attributes}>{body}</{name}>")


def paragraph(raw: str, classes: str = "") -> Html:
    """One paragraph of text."""
    return element("p", text(raw), classes)


def link(url: str, label: str) -> Html:
    """A link, if `url` is an http(s) address; else both as text, since no other address is safe to click.

    >>> link("javascript:alert(1)", "x"), link("https://a.example/?q=1&r", "x")
    ('x (javascript:alert(1))', '<a href="https://a.example/?q=1&amp;r" rel="noopener noreferrer nofollow">x</a>')
    """
    scheme, _, rest = url.partition("://")
    if scheme.lower() not in ("https", "http") or not rest or any(char <= " " for char in url):
        return text(f"{label} ({url})" if url else label)
    return Html(f'<a href="{text(url)}" rel="noopener noreferrer nofollow">{text(label)}</a>')


def badge(label: str, verdict: Verdict) -> Html:
    """A verdict as a word in a frame of its colour."""
    return element("strong", text(label), f"badge {TONES[verdict]}")


def facts(rows: Iterable[tuple[str, Html]]) -> Html:
    """Terms and what there is to say of each, as a description list."""
    return element("dl", join(Html(f"<div><dt>{text(term)}</dt><dd>{body}</dd></div>") for term, body in rows), "facts")


def table(caption: str, columns: Sequence[Column], rows: Iterable[Sequence[Html]]) -> Html:
    """A table whose first cell names its row. On a narrow screen it scrolls in itself, also by keyboard."""
    head = join(Html(f'<th scope="col"{_number(column)}>{text(column.heading)}</th>') for column in columns)
    body = join(Html(f"<tr>{_row(columns, row)}</tr>") for row in rows)
    inner = f"<table><caption>{text(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return Html(f'<div class="scroll" role="region" tabindex="0" aria-label="{text(caption)}">{inner}</div>')


def _row(columns: Sequence[Column], row: Sequence[Html]) -> Html:
    first = Html(f'<th scope="row"{_number(columns[0])}>{row[0]}</th>')
    rest = (Html(f"<td{_number(column)}>{cell}</td>") for column, cell in zip(columns[1:], row[1:], strict=True))
    return join([first, *rest])


def _number(column: Column) -> str:
    return ' class="number"' if column.number else ""


def bar(value: float, most: float) -> Html:
    """A bar for one row of a table, `value` of `most` long. The figure stands beside it, so readers of screens pass over it."""
    width = 100 * min(max(value, 0), most) / most if most > 0 else 0
    return Html(
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        f'<rect class="s0" width="{width:.4g}" height="10"/></svg>'
    )


def timeline(label: str, bins: Sequence[Bin], series: Sequence[str]) -> Html:
    """A picture of `bins` as stacked columns, `series` naming the parts from the bottom up (four at most), its scale beside it.

    `label` says in words what the picture shows; the words of the axis are text of the page, so that they stay readable on a phone.
    """
    most = max((sum(one.values) for one in bins), default=0) or 1
    shapes = join(_stack(one, at, most) for at, one in enumerate(bins))
    picture = Html(
        f'<svg class="timeline" viewBox="0 0 {max(len(bins), 1) * 10} 100" preserveAspectRatio="none" role="img" '
        f'aria-label="{text(label)}">{shapes}</svg>'
    )
    ends = [bins[0].label, bins[-1].label] if len(bins) > 1 else [one.label for one in bins]
    axis = element("div", join(element("span", text(end)) for end in ends), "axis")
    keys = join(Html(f'<span><span class="key s{at}"></span>{text(name)}</span> ') for at, name in enumerate(series))
    legend = element("div", keys, "legend") if len(series) > 1 else Html("")
    scale = element("div", text(f"{most}"), "scale")
    few = ' class="few"' if len(bins) <= _FEW else ""
    return Html(f"<figure{few}>{scale}{picture}{axis}<figcaption>{legend}{element('span', text(label))}</figcaption></figure>")


def _stack(one: Bin, at: int, most: int) -> Html:
    """The column at place `at`. Its title tells the figures to a pointer that rests on it."""
    shapes, top = [], 100.0
    for part, value in enumerate(one.values):
        height = 100 * value / most
        top -= height
        if value:
            shapes.append(Html(f'<rect class="s{part}" x="{at * 10 + 1}" y="{top:.2f}" width="8" height="{height:.2f}"/>'))
    told = text(f"{one.label}: {' + '.join(map(str, one.values))}")
    return Html(f"<g><title>{told}</title>{join(shapes)}</g>") if shapes else Html("")


def page(title: str, lead: Html, sections: Sequence[Section], footer: Html, lang: Lang) -> str:
    """The whole document. `lead` stands under the title and holds the answer; the sections follow, with contents before them."""
    digest = b64encode(sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    contents = join(Html(f'<li><a href="#{one.id}">{text(one.heading)}</a></li>') for one in sections)
    body = join(
        Html(
            f'<section id="{one.id}" aria-labelledby="{one.id}-h"><h2 id="{one.id}-h">{text(one.heading)}</h2>{one.body}</section>'
        )
        for one in sections
    )
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
        f'{_GENERATOR}\n<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f'<title>{text(title[:_TITLE_LENGTH])}</title>\n<link rel="icon" href="data:,">\n<style>{STYLE}</style>\n</head>\n<body>\n'
        f'<a class="skip" href="#content">{text(word(lang, "html.skip"))}</a>\n<header><h1>{text(title)}</h1></header>\n'
        f'<main id="content" tabindex="-1">\n<div class="lead">{lead}</div>\n'
        f'<nav aria-label="{text(word(lang, "html.contents"))}"><ul>{contents}</ul></nav>\n{body}\n</main>\n'
        f"<footer>{footer}</footer>\n</body>\n</html>\n"
    )
