"""Which language to speak. Reads the environment it is given; touches nothing."""

from collections.abc import Mapping, Sequence

from rumorcheck.models import LANGS, Lang


def choose_language(option: str | None, env: Mapping[str, str], language: str = "") -> Lang:
    """The first that names German or English: the option, RUMORCHECK_LANG, LANGUAGE, the locale, the message's own `language`.

    >>> choose_language(None, {"LANGUAGE": "fr:en", "LANG": "de_DE.UTF-8"}), choose_language(None, {"LANG": "C"}, "en")
    ('en', 'en')
    """
    locale = env.get("LC_ALL") or env.get("LC_MESSAGES") or env.get("LANG") or ""
    for wish in (option or "", env.get("RUMORCHECK_LANG", ""), *env.get("LANGUAGE", "").split(":"), locale, language):
        code = wish[:2].lower()
        if wish[2:3] in ("", "_", "-", ".", "@"):
            for lang in LANGS:
                if code == lang:
                    return lang
    return "de"


def choose_reply_language(option: str | None, env: Mapping[str, str], language: str) -> Lang:
    """A reply goes back to whoever sent the message, so it speaks the message's language before that of the screen."""
    return choose_language(option or language, env)


def asked_language(args: Sequence[str]) -> str | None:
    """The value of `--lang`, found without parsing: errors speak the language asked for, too.

    >>> asked_language(["x", "--lang", "en"]), asked_language(["--lang=de"]), asked_language(["--", "--lang", "en"])
    ('en', 'de', None)
    """
    before = before_dashes(args)
    for position, arg in enumerate(before):
        if arg == "--lang":
            return "".join(before[position + 1 : position + 2])
        if arg.startswith("--lang="):
            return arg[7:]
    return None


def before_dashes(args: Sequence[str]) -> Sequence[str]:
    """The arguments that may be options: those before `--`."""
    return args[: list(args).index("--")] if "--" in args else args
