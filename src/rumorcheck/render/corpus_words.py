"""The words of `rumorcheck corpus`, in German and English side by side. Apart from `words`, so that no lookup loads them."""

from rumorcheck.models import Lang
from rumorcheck.render.words import filled

PHRASES: dict[str, tuple[str, str]] = {
    # help
    "help.verb.init": (
        "ein eigenes Korpus anlegen, das ab dann mitgefragt wird",
        "begin a corpus of your own, asked from then on",
    ),
    "help.verb.add": ("einen Eintrag hinzufügen, Schritt für Schritt", "add an entry, step by step"),
    "help.verb.check": ("Korpora prüfen: alle Befunde mit Zeile und Spalte", "check corpora: all findings with line and column"),
    "help.verb.test": (
        "die Beispiele der Einträge ausführen und Zusammenstöße mit dem mitgelieferten Korpus finden",
        "run the entries' own examples and find collisions with the shipped corpus",
    ),
    "help.verb.stats": ("Zahlen zu einem Korpus", "figures on a corpus"),
    "help.verb.diff": ("was sich zwischen zwei Korpora unterscheidet", "what differs between two corpora"),
    "help.verb.import": (
        "Faktenchecks übernehmen: ClaimReview als JSON, Feed oder HTML-Seite, CSV oder JSONL",
        "take over fact-checks: ClaimReview as JSON, feed or HTML page, CSV or JSONL",
    ),
    "help.verb.export": ("ein Korpus weitergeben: claimreview, csv oder jsonl", "pass a corpus on: claimreview, csv or jsonl"),
    "help.verb.update": (
        "das mitgelieferte Korpus erneuern; nur dieser Befehl kann ins Netz gehen",
        "renew the shipped corpus; the only command that can go online",
    ),
    "help.verb.status": ("wie alt die Korpora sind und was neu zu prüfen ist", "how old the corpora are and what is overdue"),
    "help.verbs": ("Befehle hinter „corpus“", "Commands behind “corpus”"),
    "help.words": (
        "Statt einer Datei geht „shipped“ (das mitgelieferte Korpus) oder „own“ (Ihre eigenen).",
        "Instead of a file: “shipped” (the corpus that comes along) or “own” (yours).",
    ),
    "help.options": ("Optionen", "Options"),
    "help.usage": ("Aufruf:", "Usage:"),
    "help.to": ("in diese Datei (sonst in Ihr eigenes Korpus)", "into this file (else into your own corpus)"),
    "help.from_message": (
        "Entwurf aus einer Nachricht; - liest die Standardeingabe",
        "draft from a message; - reads standard input",
    ),
    "help.id": ("Kennung des Eintrags", "id of the entry"),
    "help.claim": ("die Behauptung in einem Satz", "the claim in one sentence"),
    "help.verdict": (
        "false, misleading, outdated, unproven, satire oder true",
        "false, misleading, outdated, unproven, satire or true",
    ),
    "help.source": ("Adresse eines Faktenchecks; mehrfach möglich", "address of a fact-check; repeatable"),
    "help.publisher": ("wer den Faktencheck veröffentlicht hat", "who published the fact-check"),
    "help.dry_run": ("nur zeigen, nichts ändern", "only show, change nothing"),
    "help.name": ("Name des Korpus; er steht in jeder Antwort", "name of the corpus; every answer tells it"),
    "help.strict": ("nach den vollen Regeln des mitgelieferten Korpus", "by the full rules of the shipped corpus"),
    "help.out": ("in diese Datei schreiben", "write to this file"),
    "help.format": ("Form der Datei, sonst erkannt", "form of the file, else recognised"),
    "help.force": ("eine vorhandene Datei ersetzen (sie bleibt als .bak)", "replace a file that is there (it stays as .bak)"),
    "help.origin": ("woher: eine Datei oder eine https-Adresse", "where from: a file or an https address"),
    "help.sha256": (
        "die Prüfsumme, die die Datei haben muss; Pflicht bei https",
        "the checksum the file must have; required with https",
    ),
    "help.ca_file": ("eigene Zertifizierungsstelle (PEM)", "a certificate authority of your own (PEM)"),
    "help.downgrade": ("auch eine ältere Ausgabe annehmen", "accept an older edition, too"),
    "help.roll_back": ("die letzte Erneuerung zurücknehmen", "take the last update back"),
    "help.yes": ("ohne Rückfrage", "do not ask"),
    "help.json": ("Ergebnis als JSON", "result as JSON"),
    "help.github": ("Befunde als Anmerkungen für GitHub Actions", "findings as annotations for GitHub Actions"),
    "help.lang": ("Sprache der Ausgabe", "language of the output"),
    "help.help": ("diese Hilfe zeigen", "show this help"),
    # wrong use
    "usage.verb": ("„corpus“ braucht einen dieser Befehle: {verbs}.", "“corpus” needs one of these commands: {verbs}."),
    "usage.unknown_verb": (
        "„corpus {verb}“ gibt es nicht. {meant}\nWar das eine Nachricht? Dann: {text_command}",
        "There is no “corpus {verb}”. {meant}\nWas that a message? Then: {text_command}",
    ),
    "usage.meant": ("Meinten Sie {near}?", "Did you mean {near}?"),
    "usage.words": ("Aufruf: {usage}", "Usage: {usage}"),
    "usage.choice": (
        "{flag} kennt „{value}“ nicht; möglich sind: {choices}.",
        "{flag} does not know “{value}”; possible are: {choices}.",
    ),
    "usage.out": (
        "„import“ braucht -o DATEI: ein Korpus (.yaml) oder einen fertigen Index (.index).",
        "“import” needs -o FILE: a corpus (.yaml) or a compiled index (.index).",
    ),
    "usage.export": (
        "„export“ braucht eine Form: --format claimreview, csv oder jsonl.",
        "“export” needs a form: --format claimreview, csv or jsonl.",
    ),
    "usage.exists": (
        "{path} gibt es schon. Mit --force wird die Datei ersetzt; die alte bleibt als {path}.bak.",
        "{path} is there already. --force replaces it; the old one stays as {path}.bak.",
    ),
    # init, add
    "init.no_home": (
        "Es gibt keinen Ordner für Ihre Daten. Setzen Sie RUMORCHECK_DATA oder nennen Sie eine Datei.",
        "There is no folder for your data. Set RUMORCHECK_DATA or name a file.",
    ),
    "init.exists": (
        "{path} gibt es schon; es bleibt, wie es ist. Hinzufügen: rumorcheck corpus add",
        "{path} is there already and stays as it is. To add to it: rumorcheck corpus add",
    ),
    "init.done": (
        "Angelegt: {path}\nWird ab jetzt nach dem mitgelieferten Korpus gefragt. Weiter: rumorcheck corpus add",
        "Created: {path}\nIt is asked after the shipped corpus from now on. Next: rumorcheck corpus add",
    ),
    "init.done_elsewhere": (
        "Angelegt: {path}\nGefragt wird es mit: rumorcheck --corpus {path} TEXT",
        "Created: {path}\nTo ask it: rumorcheck --corpus {path} TEXT",
    ),
    "add.intro": (
        "Neuer Eintrag für {path}. Eingabe übernimmt den Vorschlag in Klammern, Strg-C bricht ab, ohne etwas zu ändern.",
        "New entry for {path}. Enter takes the proposal in brackets; Ctrl-C stops and changes nothing.",
    ),
    "add.message": (
        "Die Nachricht, wie sie umgeht; eine Zeile nur mit einem Punkt beendet sie:",
        "The message as it goes round; a line with nothing but a full stop ends it:",
    ),
    "add.known": (
        "Dazu gibt es schon einen Eintrag: {ids} (rumorcheck show {first})",
        "There is an entry on this already: {ids} (rumorcheck show {first})",
    ),
    "add.claim": (
        "Was wird behauptet? Ein kurzer Satz, ohne Tag, Ort und Zahlen, die von Abschrift zu Abschrift wechseln:",
        "What is claimed? One short sentence, without a day, place or number that changes from copy to copy:",
    ),
    "add.id": ("Kennung", "Id"),
    "add.verdict": ("Was fanden Faktenchecker? ({verdicts})", "What did fact-checkers find? ({verdicts})"),
    "add.source": (
        "Adresse des Faktenchecks (https://…); leer, wenn es keinen gibt",
        "Address of the fact-check (https://…); empty if there is none",
    ),
    "add.headline": ("Der Befund in einem Satz; darf leer bleiben", "The finding in one sentence; may stay empty"),
    "add.again": ("  Das geht nicht: {why}", "  That will not do: {why}"),
    "add.id_taken": ("diese Kennung hat schon ein Eintrag", "an entry has this id already"),
    "add.id_shipped": (
        "Die Kennung „{id}“ hat schon ein mitgelieferter Eintrag. Wählen Sie eine andere, oder nennen Sie sie zuerst im Kopf Ihres Korpus"
        ' in override: ["{id}"]; dann antwortet Ihr Eintrag statt seiner. Nichts wurde geändert.',
        "A shipped entry has the id “{id}” already. Choose another, or first name it in the header of your corpus in"
        ' override: ["{id}"]; then your entry answers in its place. Nothing was changed.',
    ),
    "add.verdict_why": ("eines von {verdicts}", "one of {verdicts}"),
    "add.verdict_meant": ("eines von {verdicts} (meinten Sie {near}?)", "one of {verdicts} (did you mean {near}?)"),
    "add.done": (
        "Hinzugefügt: {path}:{line}  [{id}]\nMehr Abschriften findet der Eintrag mit weiteren Zeilen unter variants."
        "\nPrüfen und ergänzen: rumorcheck corpus check · rumorcheck corpus test",
        "Added: {path}:{line}  [{id}]\nThe entry finds more copies with more lines under variants."
        "\nCheck and complete it: rumorcheck corpus check · rumorcheck corpus test",
    ),
    "add.draft": (
        "Nur ein Entwurf: es fehlt {missing}. Nichts wurde geändert.",
        "Only a draft: {missing} is missing. Nothing was changed.",
    ),
    "add.empty": ("Die Nachricht ist leer. Nichts wurde geändert.", "The message is empty. Nothing was changed."),
    # check, test, stats, diff, status
    "check.clean": ("Keine Befunde. Geprüfte Dateien: {files}.", "No findings. Files checked: {files}."),
    "check.count": ("Fehler: {errors} · Warnungen: {warnings}", "Errors: {errors} · warnings: {warnings}"),
    "stats.head": ("{name}: {claims}", "{name}: {claims}"),
    "stats.verdicts": ("Urteile", "Verdicts"),
    "stats.kinds": ("Arten", "Kinds"),
    "stats.harms": ("Schaden", "Harm"),
    "stats.told_in": ("Erzählt auf", "Told in"),
    "stats.variants": ("Fassungen", "Variants"),
    "stats.examples": ("Beispiele", "Examples"),
    "stats.sources": ("Quellen", "Sources"),
    "stats.publishers": ("Herausgeber", "Publishers"),
    "stats.without_variants": ("Ohne Fassung", "No variants"),
    "stats.without_source": ("Ohne Quelle", "No source"),
    "stats.reviewed": ("Geprüft", "Reviewed"),
    "stats.overdue": ("Überfällig", "Overdue"),
    "diff.one_file": (
        "„diff“ vergleicht zwei Dateien; „own“ sind hier mehrere. Bitte die Datei nennen.",
        "“diff” compares two files; “own” stands for several here. Please name the file.",
    ),
    "diff.none": ("Kein Unterschied.", "No difference."),
    "diff.sums": (
        "{added} neu, {removed} entfallen, {changed} geändert, davon {turned} mit anderem Urteil.",
        "{added} added, {removed} removed, {changed} changed, {turned} of them with another verdict.",
    ),
    "status.as_of": ("Stand {date}", "as of {date}"),
    "status.age_label": ("Alter", "Age"),
    "status.age": ("{days} Tage", "{days} days"),
    "status.old": (
        "{days} Tage: Zeit für eine neue Ausgabe (rumorcheck corpus update)",
        "{days} days: time for a new edition (rumorcheck corpus update)",
    ),
    "status.override": ("Antwortet statt", "Overrides"),
    "status.broken": ("Fehlerhaft", "Broken"),
    "status.broken_how": (
        "Fehler: {n}. Alle zeigt: rumorcheck corpus check {file}",
        "Errors: {n}. To see them: rumorcheck corpus check {file}",
    ),
    # import, export
    "import.done": (
        "{path}: {claims} aus {read} Faktenchecks, {merged} zusammengelegt.",
        "{path}: {claims} from {read} fact-checks, {merged} merged.",
    ),
    "import.unmapped": (
        "Bewertungen, die in der Tabelle fehlen (docs/claimreview.md); sie werden nicht geraten:",
        "Ratings the table lacks (docs/claimreview.md); they are not guessed:",
    ),
    "import.more": ("  … und {n} weitere; alle zeigt --json", "  … and {n} more; --json tells all"),
    "import.entries_yaml": (
        "Ganze Einträge werden ein Korpus: bitte -o DATEI.yaml.",
        "Whole entries become a corpus: please -o FILE.yaml.",
    ),
    "import.not_utf8": ("{path} ist kein UTF-8. Bitte als UTF-8 speichern.", "{path} is not UTF-8. Please save it as UTF-8."),
    "export.done": ("{path}: {claims}.", "{path}: {claims}."),
    "export.without": (
        "{n} Einträge nennen keinen Faktencheck und fehlen deshalb.",
        "{n} entries cite no fact-check and are left out.",
    ),
    "reason.no_claim": ("ohne Behauptung", "without a claim"),
    "reason.short_claim": ("Behauptung unter drei Wörtern", "claim of fewer than three words"),
    "reason.long_claim": ("Behauptung über 1000 Zeichen", "claim of more than 1000 characters"),
    "reason.no_url": ("ohne brauchbare Adresse", "without a usable address"),
    "reason.no_language": ("Sprache nicht zu erkennen", "language cannot be told"),
    "reason.other_language": ("in einer Sprache, die das Korpus nicht kennt", "in a language the corpus does not know"),
    "reason.no_rating": ("ohne Bewertung in Worten", "without a rating in words"),
    "reason.unmapped": ("Bewertung nicht in der Tabelle", "rating not in the table"),
    "reason.conflict": ("Herausgeber urteilen verschieden; ausgelassen", "publishers disagree; left out"),
    "reason.no_review": ("kein ClaimReview darin", "no ClaimReview in it"),
    "reason.broken_script": ("JSON-LD der Seite ist fehlerhaft", "the page's JSON-LD is broken"),
    "reason.short_row": ("Zeile mit zu wenig Spalten", "line with too few columns"),
    # update
    "update.preview": (
        "Ausgabe {before} ({before_date}) → {after} ({after_date})\nSHA-256 {sha256}",
        "Edition {before} ({before_date}) → {after} ({after_date})\nSHA-256 {sha256}",
    ),
    "update.ask": ("Diese Ausgabe übernehmen? [j/N]", "Take this edition? [y/N]"),
    "update.say_yes": (
        "Nichts wurde geändert. Zum Übernehmen: derselbe Befehl mit --yes.",
        "Nothing was changed. To take it: the same command with --yes.",
    ),
    "update.unchanged": ("Nichts wurde geändert.", "Nothing was changed."),
    "update.same": ("Diese Ausgabe ist schon in Gebrauch.", "This edition is in use already."),
    "update.done": (
        "Ausgabe {version} ist jetzt in Gebrauch ({path}). Zurück: rumorcheck corpus update --roll-back",
        "Edition {version} is in use now ({path}). To go back: rumorcheck corpus update --roll-back",
    ),
    "update.taken_back": (
        "Ausgabe {before} wurde zurückgenommen; in Gebrauch ist jetzt {now}.",
        "Edition {before} was taken back; {now} is in use now.",
    ),
    "update.nothing_to_take_back": ("Es gibt keine Erneuerung zum Zurücknehmen.", "There is no update to take back."),
    "update.not_taken_back": ("{path} lässt sich nicht zurücksetzen: {reason}.", "{path} cannot be put back: {reason}."),
    "update.no_home": (
        "Es gibt keinen Ordner für Ihre Daten. Setzen Sie RUMORCHECK_DATA.",
        "There is no folder for your data. Set RUMORCHECK_DATA.",
    ),
    "update.pin_needed": (
        "Für {url} muss die Prüfsumme bekannt sein: --sha256 HEX, aus einer Quelle, der Sie trauen.",
        "For {url} the checksum must be known: --sha256 HEX, from a source you trust.",
    ),
    "update.bad_pin": (
        "„{given}“ ist keine SHA-256-Prüfsumme: 64 Stellen aus 0-9 und a-f.",
        "“{given}” is no SHA-256 checksum: 64 digits of 0-9 and a-f.",
    ),
    "update.tampered": (
        "Die Datei ist nicht die erwartete: SHA-256 {got} statt {wanted}.",
        "The file is not the expected one: SHA-256 {got} instead of {wanted}.",
    ),
    "update.broken": ("Die Datei ist kein fehlerfreies Korpus: {first}", "The file is not a sound corpus: {first}"),
    "update.other_corpus": (
        "Die Datei ist das Korpus „{name}“, nicht „{wanted}“. Fremde Korpora: --corpus DATEI.",
        "The file is the corpus “{name}”, not “{wanted}”. For other corpora: --corpus FILE.",
    ),
    "update.no_version": (
        "Die Datei sagt nicht, welche Ausgabe sie ist (version: Zahlen mit Punkten).",
        "The file does not say which edition it is (version: numbers with dots).",
    ),
    "update.older": (
        "Ausgabe {version} ist nicht neuer als die in Gebrauch ({current}). Trotzdem: --downgrade.",
        "Edition {version} is not newer than the one in use ({current}). To take it all the same: --downgrade.",
    ),
    "update.older_than_package": (
        "Ausgabe {version} ist nicht neuer als die, die mit dem Programm kam ({packaged}).",
        "Edition {version} is not newer than the one that came with the program ({packaged}).",
    ),
    "update.clash": (
        "Die neue Ausgabe hat einen Eintrag „{id}“ wie Ihr eigenes Korpus ({where}). Ändern Sie dort die Kennung, oder nennen Sie sie in override.",
        "The new edition has an entry “{id}” like your own corpus ({where}). Change the id there, or name it in override.",
    ),
    "update.https": ("Nur https-Adressen werden abgerufen, nicht „{url}“.", "Only https addresses are fetched, not “{url}”."),
    "update.ca": (
        "Die Zertifizierungsstelle {path} lässt sich nicht lesen: {reason}.",
        "The certificate authority {path} cannot be read: {reason}.",
    ),
    "update.certificate": (
        "{url}: Das Zertifikat ist nicht gültig ({reason}).",
        "{url}: the certificate is not valid ({reason}).",
    ),
    "update.status": ("{url}: Der Server antwortet mit {status}.", "{url}: the server answers {status}."),
    "update.unreachable": ("{url} ist nicht zu erreichen: {reason}.", "{url} cannot be reached: {reason}."),
    "update.redirects": ("{url}: zu viele Weiterleitungen.", "{url}: too many redirects."),
    "update.large": ("{url}: mehr als {mib} MiB.", "{url}: more than {mib} MiB."),
    "update.slow": ("{url}: nach {seconds} Sekunden nicht fertig.", "{url}: not done after {seconds} seconds."),
    "update.truncated": (
        "{url}: abgeschnitten, {got} statt {announced} Byte.",
        "{url}: cut off, {got} instead of {announced} bytes.",
    ),
    "reason.broken_line": ("Zeile ist kein JSON", "line is not JSON"),
    "import.nothing": (
        "Keiner der {read} Faktenchecks ließ sich übernehmen; es wurde nichts geschrieben.",
        "None of the {read} fact-checks could be taken over; nothing was written.",
    ),
}


def phrase(lang: Lang, key: str, **slots: object) -> str:
    """The phrase at `key` in `lang`, slots filled. Raises KeyError for a key that is not in the table."""
    return filled(lang, PHRASES[key][lang == "en"], slots)
