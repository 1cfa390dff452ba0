"""Our pages in a real browser without a head: nothing loads, nothing is refused, everything can be read, on a phone and in the dark.

Chromium is asked over its DevTools protocol, on a pipe. Without it the tests are skipped.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from rumorcheck import Corpus
from rumorcheck.chats import Notes, Post
from rumorcheck.chats.lookup import Lookup
from rumorcheck.chats.tally import Tally
from rumorcheck.matching import check_folded
from rumorcheck.models import Lang
from rumorcheck.render import View
from rumorcheck.render.scan import Scan
from rumorcheck.render.scan_html import render_page
from rumorcheck.render.scan_names import Names

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update"
    " --disable-sync --remote-debugging-pipe"
).split()
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")

HOAX = "Warnung! Morgen kommt ein Video namens Martinelli raus, das euer Handy zerstört. Bitte an alle weiterleiten!"
SPOTTED = (
    'ACHTUNG!!! <script>document.title="x"</script> <img src="https://a.example/x.png"> Bitte sofort an alle Freunde weiterleiten, '
    * 3
)
MESSAGES = (
    ("2025-01-16T10:01", "Anna", HOAX),
    ("2025-03-17T10:01", "Bert <b>", HOAX),
    ("2025-03-18T10:01", "Carla", "WhatsApp wird kostenpflichtig " + "sehrlangeswortohneende" * 8),
    ("2025-04-18T10:01", "Dora", "WhatsApp wird nicht kostenpflichtig"),
    ("2025-05-18T10:01", "Eva", "WhatsApp Business wird für große Unternehmen kostenpflichtig"),
    ("2025-06-18T10:01", "Eva", SPOTTED),
    ("2025-07-18T10:01", "Anna", SPOTTED),
)

CONTRAST = """
(() => {
  const rgb = c => c.match(/[\\d.]+/g).map(Number);
  const lum = c => { const [r, g, b] = rgb(c).map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
    if (!c.endsWith(', 0)') && c !== 'transparent') return c; } return 'rgb(255, 255, 255)'; };
  const weak = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let n; n = walk.nextNode();) {
    const e = n.parentElement;
    if (!n.data.trim() || e.closest('svg')) continue;
    seen += 1;
    const [a, b] = [lum(getComputedStyle(e).color), lum(ground(e))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) weak.push(e.tagName + ': ' + n.data.slice(0, 30));
  }
  return {seen, weak};
})()
"""


class Browser:
    """A headless Chromium with one page, spoken to over a pipe."""

    def __init__(self, profile: Path) -> None:
        to_read, self._write = os.pipe()
        self._read, to_write = os.pipe()
        launch = f'exec "$0" "$@" 3<&{to_read} 4>&{to_write}'
        command = ["bash", "-c", launch, str(CHROMIUM), *FLAGS, f"--user-data-dir={profile}", "about:blank"]
        self._process = subprocess.Popen(
            command, pass_fds=(to_read, to_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(to_read)
        os.close(to_write)
        self._rest, self._number, self._session = b"", 0, ""
        self.events: list[dict[str, Any]] = []
        pages = self.call("Target.getTargets")["targetInfos"]
        target = next(page["targetId"] for page in pages if page["type"] == "page")
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime", "Accessibility"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """Send one command and return its answer; events that come meanwhile are kept."""
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            self.events.append(answer)
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            piece = os.read(self._read, 1 << 16)
            assert piece, "the browser is gone"
            self._rest += piece
        message, _, self._rest = self._rest.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer

    def open(self, page: Path) -> None:
        """Load `page` and wait until it is there."""
        self.events.clear()
        self.call("Page.navigate", url=page.as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next())
        # What styles ask for is asked, and complained of, after the page has been painted.
        self.call("Runtime.evaluate", expression="new Promise(done => setTimeout(done, 300))", awaitPromise=True)

    def ask(self, script: str) -> Any:
        """The value of a script of ours, run beside the page."""
        return self.call("Runtime.evaluate", expression=script, returnByValue=True)["result"]["value"]

    def look(self, width: int, scheme: str, media: str = "") -> None:
        """Set the window's width, the colour scheme and the medium."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def close(self) -> None:
        """End the browser that was started here."""
        os.close(self._write)
        self._process.terminate()
        self._process.wait(20)
        os.close(self._read)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    started = Browser(tmp_path_factory.mktemp("profile"))
    yield started
    started.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, corpus: Corpus) -> dict[Lang, Path]:
    tally, look, folder = Tally(), Lookup(lambda text: check_folded(text, corpus)), tmp_path_factory.mktemp("pages")
    for at, sender, text in MESSAGES:
        tally.add(Post(at, sender, text), look(text))
    scan = Scan(
        tally, Names(tally.people, anonymous=False), Notes(), "whatsapp", "a<b>.txt", look.asked, look.checked, corpus.info, ""
    )
    languages: tuple[Lang, ...] = ("de", "en")
    written = {lang: folder / f"{lang}.html" for lang in languages}
    for lang, path in written.items():
        path.write_text(render_page(scan, View(lang), "2026-01-01", "0"), encoding="utf-8")
    return written


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_page_loads_nothing_and_the_browser_complains_of_nothing(
    browser: Browser, pages: dict[Lang, Path], lang: Lang
) -> None:
    browser.open(pages[lang])
    asked = [event["params"]["request"]["url"] for event in browser.events if event.get("method") == "Network.requestWillBeSent"]
    assert [url for url in asked if not url.startswith("data:")] == [pages[lang].as_uri()]
    said = [
        event
        for event in browser.events
        if event.get("method") in ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
    ]
    assert said == []
    assert (
        browser.ask("document.title").endswith("a<b>.txt")
        and browser.ask("document.querySelectorAll('script, img, b').length") == 0
    )
    assert browser.ask("getComputedStyle(document.querySelector('.skip')).position") == "absolute"  # the policy lets our style in


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_contrast(browser: Browser, pages: dict[Lang, Path], scheme: str) -> None:
    browser.look(1000, scheme)
    browser.open(pages["de"])
    told = browser.ask(CONTRAST)
    assert told["weak"] == [] and told["seen"] > 60
    dark = browser.ask("getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)"
    assert dark is (scheme == "dark")


@pytest.mark.parametrize("width", [320, 400, 1000])
def test_no_width_needs_scrolling_sideways(browser: Browser, pages: dict[Lang, Path], width: int) -> None:
    browser.look(width, "light")
    browser.open(pages["de"])
    assert browser.ask("document.documentElement.scrollWidth") <= width
    assert (
        browser.ask(
            "Math.min(...[...document.querySelectorAll('p, td, th, dd, summary')].map(e => parseFloat(getComputedStyle(e).fontSize)))"
        )
        >= 14
    )


def test_a_reader_of_screens_finds_landmarks_and_names(browser: Browser, pages: dict[Lang, Path]) -> None:
    browser.look(1000, "light")
    browser.open(pages["de"])
    nodes = [node for node in browser.call("Accessibility.getFullAXTree")["nodes"] if not node.get("ignored")]
    roles = [node["role"]["value"] for node in nodes if "role" in node]
    assert [roles.count(role) for role in ("banner", "main", "contentinfo", "navigation")] == [1] * 4
    named = {"image", "img", "region", "link", "table", "navigation"}
    assert not [node for node in nodes if node.get("role", {}).get("value") in named and not node.get("name", {}).get("value")]
    levels = browser.ask("[...document.querySelectorAll('h1, h2, h3')].map(e => +e.tagName[1])")
    assert levels[0] == 1 and all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_the_page_prints(browser: Browser, pages: dict[Lang, Path]) -> None:
    browser.look(1000, "dark", media="print")
    browser.open(pages["de"])
    assert browser.ask("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert browser.ask("getComputedStyle(document.querySelector('nav')).display") == "none"
    assert browser.ask(CONTRAST)["weak"] == []
    assert len(browser.call("Page.printToPDF", printBackground=True)["data"]) > 10_000
