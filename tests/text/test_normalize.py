"""Folding: what falls together, what stays apart, and that every span leads back to the user's own text."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rumorcheck.text.normalize import FOLDING, Normalized, fold_letters, fold_words, normalize


def words(text: str) -> list[str]:
    return normalize(text).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("H5N1", "HSNI", id="a virus name is not leet"),
        pytest.param("5G", "sg", id="a generation of mobile radio is not leet"),
        pytest.param("кот", "kot", id="a Russian word stays Russian among Russian words"),
        pytest.param("10", "100", id="one zero more is another number"),
        pytest.param("0,01", "0,1", id="a hundredth is not a tenth"),
        pytest.param("12:30", "1230", id="a time is not a number"),
        pytest.param("a b c", "abc", id="three single letters may be a list"),
        pytest.param("„B“, „Ä“, „C“", "b ē c", id="a capital with a dot before a closing quotation mark is not garbled"),
        pytest.param("MARCHÉ»", "march\u027b", id="neither is one before a guillemet"),
        pytest.param("E10", "EIO", id="a fuel is not leet"),
    ],
)
def test_stays_apart(one: str, other: str) -> None:
    assert words(one) != words(other)


@pytest.mark.parametrize(
    ("edited", "plain"),
    [
        pytest.param("WHATSAPP", "whatsapp", id="capitals"),
        pytest.param("für", "fuer", id="an umlaut written as two letters"),
        pytest.param("für", "fur", id="an umlaut without its dots"),
        pytest.param("Straße", "strasse", id="sharp s"),
        pytest.param("Wһаtѕарр", "whatsapp", id="Cyrillic look-alikes inside a Latin word"),
        pytest.param("Das ist ein Test, сор", "das ist ein test, cop", id="a whole word of look-alikes in a Latin text"),
        pytest.param("ωhatsapp", "whatsapp", id="a Greek look-alike"),
        pytest.param("𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽", "whatsapp", id="mathematical bold"),
        pytest.param("Ｗｈａｔｓａｐｐ", "whatsapp", id="full width"),
        pytest.param("ᴡʜᴀᴛꜱᴀᴘᴘ", "whatsapp", id="small capitals"),
        pytest.param("Ⓦⓗⓐⓣⓢⓐⓟⓟ", "whatsapp", id="circled letters"),
        pytest.param("🅆🄷🄰🅃🅂🄰🄿🄿", "whatsapp", id="squared letters"),
        pytest.param("k0stenl0s", "kostenlos", id="leet inside a word"),
        pytest.param("w31t3rl31t3n", "weiterleiten", id="leet with two digits side by side"),
        pytest.param("T3x4s", "texas", id="leet in a word of which three letters are left"),
        pytest.param("fÃ¼r MÃ¤dchen", "für Mädchen", id="UTF-8 taken for Windows text"),
        pytest.param(
            "Ð�Ð°Ñ�Ð° Ñ�Ñ‚Ð¾Ð¸Ñ‚, Ñ�, Ù�ÙŠ", "Наса стоит, я, في", id="the same with bytes lost that no Windows letter stands for"
        ),
        pytest.param("ESPAÑ� y MÃ©xico", "ESPAÑ y México", id="a lost byte behind a letter that ends no word so"),
        pytest.param("â€žechtâ€œ", "„echt“", id="quotation marks taken for Windows text"),
        pytest.param("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет", id="Russian taken for Windows text"),
        pytest.param("\x1b]0;kostenlos\x07WhatsApp", "whatsapp", id="the title of a terminal"),
        pytest.param("kosten\x1b[1;31mlos\x1b[2J", "kostenlos", id="colours and erasures of a terminal"),
        pytest.param("k o s t e n l o s", "kostenlos", id="spaced letters"),
        pytest.param("k-o-s-t-e-n-l-o-s", "kostenlos", id="letters with hyphens between"),
        pytest.param("kos\u200bten\u00adlos", "kostenlos", id="zero-width space and soft hyphen"),
        pytest.param("\u202ekostenlos\u202c", "kostenlos", id="bidi overrides"),
        pytest.param("k\u0336o\u0336s\u0336t\u0336enlos", "kostenlos", id="zalgo"),
        pytest.param("kostenlooooos", "kostenlos", id="stretched letters"),
        pytest.param("*kosten*los_", "kosten los", id="chat markup parts words like any mark"),
        pytest.param("don’t", "dont", id="an apostrophe inside a short form goes"),
        pytest.param("#WhatsAppWirdTeuer", "whats app wird teuer", id="a hashtag is split at its humps"),
        pytest.param("3.000", "3000", id="a thousands separator goes"),
        pytest.param("١٢٣", "123", id="Arabic digits"),
        pytest.param("مُحَمَّد", "محمد", id="Arabic vowel points"),
        pytest.param("Weitergeleitet\nHallo du", "hallo du", id="the banner of a forwarded message"),
        pytest.param("[16.09.25, 10:01] Anna: Hallo du", "hallo du", id="the stamp of a copied bubble"),
        pytest.param("hallo😱😱du", "hallo du", id="emoji part words"),
    ],
)
def test_falls_together(edited: str, plain: str) -> None:
    assert words(edited) == words(plain)


def test_a_lone_word_is_no_banner() -> None:
    assert words("Das wurde weitergeleitet") == ["das", "wurde", "weitergeleitet"]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        pytest.param("Das kostet 3.50 oder so", [], id="a price is no link"),
        pytest.param("am 12.12.2024 um 12.30", [], id="a date is no link"),
        pytest.param("Ende.Neuer Satz", [], id="a missing space after a full stop is no link"),
        pytest.param("siehe https://www.Example.com/a_b?c=1.", [("url", "example.com")], id="a web address gives its host"),
        pytest.param("geh auf gratis-gutschein.shop/rewe", [("url", "gratis-gutschein.shop")], id="a bare domain"),
        pytest.param("http://whatsapp.com@evil.example/x", [("url", "evil.example")], id="the host stands behind the user name"),
        pytest.param("mail an a.b@example.org", [("email", "a.b@example.org")], id="a mail address"),
        pytest.param("ruf +49 170 1234567 an", [("phone", "491701234567")], id="a telephone number"),
    ],
)
def test_links_are_taken_out(text: str, links: list[tuple[str, str]]) -> None:
    assert [link[:2] for link in normalize(text).links] == links


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("https://example.org", "", id="a host alone says nothing"),
        pytest.param("https://one-two-three.example.org/x", "", id="hyphens in a host are its name"),
        pytest.param("https://example.org/status/1234-5678-9012", "", id="numbers are no title"),
        pytest.param("https://example.org/x?from=one-two-three", "", id="nor is what stands behind a question mark"),
        pytest.param("https://example.org/x#one-two-three", "", id="nor the name of a place in the page"),
        pytest.param("https://example.org/about-us", "", id="two words are too few"),
        pytest.param("mail an one-two-three@example.org", "", id="a mail address has none"),
        pytest.param(
            "https://example.org/2024/Kuehe-verschwinden-im_Moor.html",
            "Kuehe verschwinden im Moor html",
            id="words joined by hyphens are a title",
        ),
    ],
)
def test_the_title_in_an_address(text: str, said: str) -> None:
    assert [link.said for link in normalize(text).links] == [said]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        pytest.param("ganz normal 😱 für alle", (), id="nothing is hidden in plain text and emoji"),
        pytest.param("a\u200bb", ("invisible",), id="zero-width space"),
        pytest.param("a\u202eb", ("bidi",), id="right-to-left override"),
        pytest.param("a\x1b[31mb", ("control",), id="terminal escape"),
        pytest.param("Wһatsapp", ("look_alikes",), id="look-alikes"),
    ],
)
def test_says_what_was_hidden(text: str, hidden: tuple[str, ...]) -> None:
    assert normalize(text).hidden == hidden


HOSTILE = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("aeouAÄßﬁſİıŁœ½①٣हि่ 가\u0301\u0336\u200d\u200b\u202e\ud800\x00\x1b'’._@#$0135 \n[]*😱🅰🇩🇪Ωа"),
    ),
    max_size=80,
)


@settings(max_examples=600, deadline=None)
@given(HOSTILE)
def test_any_string_is_accepted_and_spans_lie_in_it(text: str) -> None:
    found = normalize(text)
    assert len(found.words) == len(found.starts) == len(found.ends) == len(found.gaps) - 1
    assert all(0 <= start < end <= len(text) for start, end in zip(found.starts, found.ends, strict=True))
    assert found.starts == sorted(found.starts)


@settings(max_examples=600, deadline=None)
@given(HOSTILE)
def test_the_words_alone_are_those_of_the_whole_folding(text: str) -> None:
    assert fold_words(text) == words(text)


def _spelled_back(found: Normalized) -> list[list[str]]:
    return [words(found.original[start:end]) for start, end in zip(found.starts, found.ends, strict=True)]


PLAIN = st.lists(
    st.sampled_from("WhatsApp wird für alle Straße kostenpflichtig İstanbul Łódź ﬁnden don't naïve".split()), max_size=12
)
JOINTS = st.sampled_from([" ", "  ", "\n", ", ", "! ", " 😱 ", "\u200b \u202e", " – ", "… "])


@settings(max_examples=300, deadline=None)
@given(PLAIN, JOINTS)
def test_each_word_can_be_shown_in_the_users_own_text(parts: list[str], joint: str) -> None:
    found = normalize(joint.join(parts))
    assert [[word] for word in found.words] == _spelled_back(found)


@given(st.text(alphabet="abcdeouwäßéØſﬁ𝗪ᴀ15'-х", max_size=12))
@example("Haeuser")
@example("sooo")
def test_letters_in_a_row_are_folded_by_a_short_way_as_by_the_long_one(text: str) -> None:
    plain = fold_letters(text)
    assert not plain or normalize(text, FOLDING).words == [plain]


@example("ааа0aa")  # which script leads must not depend on letters that are squeezed afterwards
@example("аа0a0a")  # nor on digits that are letters afterwards
@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="abcdeouäßéØ0159 .,!?'#\nхарﬁ👍", max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = normalize(text).text
    assert normalize(once, FOLDING).text == once  # links and banners are taken out of a message once, before it is folded


def test_cost_grows_linearly() -> None:
    text = "Achtung! Für #WhatsAppNutzer kostet jede Nachricht 0,01 €, k o s t e n l o s nur wenn du teilst 😱 Wһаt. " * 200

    def cost(message: str) -> float:
        start = time.process_time()
        normalize(message)
        return time.process_time() - start

    normalize(text)
    small = min(cost(text) for _ in range(9))
    large = min(cost(text * 10) for _ in range(5))
    assert large < 20 * small  # ten times the text; quadratic cost would be a hundred
