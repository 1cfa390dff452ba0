"""A short friendly text to paste back into the chat: no bar, no colour, no wrapping. Returns text; touches no stream."""

from rumorcheck.models import Claim, Outcome
from rumorcheck.render import View
from rumorcheck.render.safe import encodable, safe
from rumorcheck.render.words import word


def render(outcome: Outcome, view: View) -> str:
    """The replies to the rumors the message makes, an empty line between them; empty text where it makes none."""
    known = [match.claim for match in outcome.matches if match.state == "known" and match.claim.verdict != "true"]
    return "\n".join(reply_to(claim, view) for claim in known)


def reply_to(claim: Claim, view: View, group: bool = False) -> str:
    """The entry's own reply in `view.lang`, for one person or for a group, and where to read it, unless it says so itself."""
    told = claim.told(view.lang)
    text = (told.reply.group if group else told.reply.private).strip() or told.headline
    lines = [text] if text else []
    if claim.sources and "://" not in text:
        lines.append(word(view.lang, "reply_more", url=claim.sources[0].url))
    return encodable(safe("\n".join(lines)), view.encoding) + "\n" if lines else ""
