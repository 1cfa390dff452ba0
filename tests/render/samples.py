"""A five-claim corpus, written down as values, and outcomes as the matcher gives them. Shared by the render and cli tests."""

from typing import Any

from rumorcheck.models import (
    Change,
    Claim,
    ClaimText,
    CorpusInfo,
    Match,
    Outcome,
    Point,
    Relation,
    Reply,
    Source,
    Span,
    State,
    Variant,
)

INFO = CorpusInfo("rumorcheck", "2026.11", "2026-11-20", 1234)


def source(publisher: str, url: str, date: str = "", rating: str = "") -> Source:
    return Source("factcheck", publisher, f"Faktencheck von {publisher}", url, "de", date, rating)


def told(claim: str, headline: str, explanation: str, advice: str, *points: Point) -> ClaimText:
    reply = Reply(f"Hallo, dazu: {headline}", f"An alle: {headline}")
    return ClaimText(claim, headline, points, explanation, advice, reply)


VIDEO = Claim(
    id="martinelli-video",
    kind="chain_letter",
    harm="none",
    topics=("messenger",),
    verdict="false",
    reviewed="2026-10-12",
    sources=(source("Mimikama", "https://www.mimikama.org/martinelli/", "2024-03-12", "Falsch"),),
    texts={
        "de": told(
            "„Martinelli“-Video zerstört das Handy",
            "Ein solches Video gibt es nicht.",
            "Der Kettenbrief läuft seit 2017 in immer neuen Fassungen um; ein Video allein kann ein Handy so nicht „formatieren“.",
            "Nicht weiterleiten.",
        ),
        "en": told(
            "A video called “Martinelli” wrecks your phone",
            "There is no such video.",
            "The letter has gone round in ever new versions since 2017; a video alone cannot “format” a phone.",
            "Do not forward it.",
        ),
    },
    variants=(Variant("de", "Morgen soll ein Video namens Martinelli kommen, nicht öffnen, es formatiert das Handy"),),
    first_seen="2017",
    circulated=("2017", "2020", "2024"),
    related=(Relation("whatsapp-paid", "see_also"),),
    corpus="rumorcheck",
)

PAID = VIDEO._replace(
    id="whatsapp-paid",
    kind="rumor",
    verdict="misleading",
    reviewed="2026-11-02",
    sources=(
        source(
            "CORRECTIV",
            "https://correctiv.org/faktencheck/2024/01/15/whatsapp-wird-nicht-kostenpflichtig-fuer-private-nutzer/",
            "2024-01-15",
        ),
        source("Mimikama", "https://www.mimikama.org/whatsapp-kosten/"),
    ),
    texts={
        "de": told(
            "WhatsApp wird kostenpflichtig",
            "Für private Nutzer bleibt WhatsApp kostenlos; nur Firmen zahlen für ein eigenes Angebot.",
            "Die Nachricht mischt zwei Dinge.",
            "Nicht weiterleiten.",
            Point("Private Nutzer müssen für WhatsApp bezahlen.", False),
            Point("Große Firmen zahlen für die Schnittstelle, über die sie Kunden schreiben.", True),
        ),
        "en": told(
            "WhatsApp will start charging",
            "WhatsApp stays free for private users; only companies pay for an offer of their own.",
            "The message mixes two things.",
            "Do not forward it.",
            Point("Private users have to pay for WhatsApp.", False),
            Point("Large companies pay for the interface they write to customers with.", True),
        ),
    },
    variants=(Variant("de", "WhatsApp wird kostenpflichtig"), Variant("en", "WhatsApp will cost money soon")),
    recheck_by="2027-05",
)

MAMA = VIDEO._replace(
    id="hallo-mama",
    kind="scam",
    harm="money",
    reviewed="2026-11-01",
    texts={
        "de": told(
            "Ihr Kind schreibt von einer neuen Nummer und braucht sofort Geld",
            "Das ist Betrug: So schreiben Fremde, die sich als Ihr Kind ausgeben.",
            "Die Täter melden sich von einer unbekannten Nummer und bitten um eine Überweisung in Echtzeit.",
            "Nichts überweisen. Rufen Sie Ihr Kind unter der alten Nummer an. Schon bezahlt? Sofort die Bank und die Polizei (110) anrufen.",
        ),
        "en": told(
            "Your child writes from a new number and needs money at once",
            "This is a scam: strangers write like this, posing as your child.",
            "They write from an unknown number and ask for an instant transfer.",
            "Do not transfer anything. Call your child on the old number. Already paid? Call your bank and the police at once.",
        ),
    },
)

VOUCHER = MAMA._replace(
    id="supermarkt-gutschein",
    recheck_by="",
    texts={
        "de": told(
            "Lidl verschenkt Gutscheine über 100 Euro",
            "Lidl verschenkt keine solchen Gutscheine.",
            "Die Seite sammelt Daten.",
            "Nicht anklicken.",
        ),
        "en": told(
            "Lidl gives away vouchers worth 100 euros",
            "Lidl gives away no such vouchers.",
            "The page collects data.",
            "Do not click.",
        ),
    },
)

RECALL = VIDEO._replace(
    id="rueckruf-wurst",
    kind="warning",
    harm="health",
    verdict="true",
    recheck_by="2026-06-01",
    texts={
        "de": told(
            "Eine Wurst wird wegen Listerien zurückgerufen",
            "Der Rückruf ist echt.",
            "Der Hersteller hat ihn veröffentlicht.",
            "Nicht essen, zurückbringen.",
        ),
        "en": told(
            "A sausage is recalled because of listeria",
            "The recall is genuine.",
            "The maker has published it.",
            "Do not eat it, take it back.",
        ),
    },
)

CLAIMS = (MAMA, VIDEO, RECALL, VOUCHER, PAID)
OPENING = "Hallo zusammen, das kam gerade von Petra: "
LETTER = (
    OPENING + "morgen soll ein Video namens Martinelli kommen, öffnet es nicht, es formatiert euer Handy. Liebe Grüße an alle!"
)


def match(claim: Claim, message: str, part: str = "", **fields: Any) -> Match:
    """A match of `claim` on `part` of `message`, or on all of it."""
    start = message.index(part) if part else 0
    span = Span(start, start + len(part) if part else len(message))
    base = Match(
        claim, "known", 0.97, span, claim.variants[0], "assert", (), {"cos4": 0.8123, "lead": 0.4}, ("subject", "predicate")
    )
    return base._replace(**fields)


def outcome(state: State, message: str, *matches: Match, **fields: Any) -> Outcome:
    return Outcome(state, message, "de", matches, (), (), (), INFO)._replace(**fields)


def known(claim: Claim = PAID, message: str = "WhatsApp wird kostenpflichtig", **fields: Any) -> Outcome:
    return outcome("known", message, match(claim, message, **fields))


_TWO = "WhatsApp wird kostenpflichtig. Und Mama, das ist meine neue Nummer, kannst du mir bitte Geld überweisen? Bis Sonntag!"
_DENIED = "Keine Sorge, WhatsApp wird nicht kostenpflichtig"
_REWE = "Rewe verschenkt Gutscheine über 250 Euro, nur heute!"
_SHOUT = "ACHTUNG!!! Morgen gibt es kein Wasser, bitte an alle weiterleiten!!!"

GALLERY: dict[str, Outcome] = {
    "a claim inside a family message": outcome(
        "known",
        LETTER,
        match(VIDEO, LETTER, "morgen soll ein Video namens Martinelli kommen"),
        rest=(Span(0, 40),),
        hidden=("invisible",),
    ),
    "a misleading claim with a true half": known(),
    "a question": known(message="Stimmt es, dass WhatsApp kostenpflichtig wird?", stance="question", score=0.8),
    "a scam with another amount": known(MAMA, changes=(Change("amount", "900 Euro", "1450 Euro"),)),
    "a true claim past its review date": known(RECALL, score=0.6),
    "two claims in one message": outcome(
        "known",
        _TWO,
        match(PAID, _TWO, "WhatsApp wird kostenpflichtig"),
        match(MAMA, _TWO, "Mama, das ist meine neue Nummer", score=0.75),
        rest=(Span(105, 117),),
    ),
    "a denial": outcome(
        "denial", _DENIED, match(PAID, _DENIED, "WhatsApp wird nicht kostenpflichtig", state="denial", stance="denial")
    ),
    "a similar claim": outcome(
        "similar",
        _REWE,
        match(
            VOUCHER,
            _REWE,
            "Rewe verschenkt Gutscheine",
            state="similar",
            score=0.55,
            changes=(Change("brand", "Lidl", "Rewe"), Change("amount", "100 Euro", "250 Euro")),
        ),
    ),
    "nothing known": outcome("nothing_known", _SHOUT, traits=("asks_to_forward", "no_source", "shouting")),
    "nothing known and nothing striking": outcome("nothing_known", "Treffen wir uns um 19 Uhr am Bahnhof?"),
    "too short": outcome("too_short", "ok"),
}
