"""Every word of a scan's report, in German and English side by side. A table and a look-up; touches nothing else."""

from rumorcheck.models import Lang

SCAN_WORDS: dict[str, tuple[str, str]] = {
    # formats and their posts
    "format.whatsapp": ("WhatsApp", "WhatsApp"),
    "format.telegram": ("Telegram", "Telegram"),
    "format.signal": ("Signal", "Signal"),
    "format.mail": ("E-Mail", "e-mail"),
    # summary
    "title": ("Was in diesem Chat umging", "What went round in this chat"),
    "messages.one": ("1 Nachricht", "1 message"),
    "messages.many": ("{n} Nachrichten", "{n} messages"),
    "people.one": ("1 Person", "1 person"),
    "people.many": ("{n} Personen", "{n} people"),
    "period": ("{first} bis {last}", "{first} to {last}"),
    "not_checked": ("Nicht geprüft", "Not checked"),
    "media": ("{n} ohne Text", "{n} without text"),
    "deleted": ("{n} gelöscht", "{n} deleted"),
    "no_messages": ("In dieser Auswahl ist keine Nachricht.", "No message is in this selection."),
    "rumors.none": (
        "Kein bekanntes Gerücht gefunden. Das heißt nicht, dass alles stimmt, was in diesem Chat steht.",
        "No known rumor found. That does not mean that everything in this chat is true.",
    ),
    "rumors.one": ("1 bekanntes Gerücht, {times} weitergegeben.", "1 known rumor, passed on {times}."),
    "rumors.many": ("{n} bekannte Gerüchte, {times} weitergegeben.", "{n} known rumors, passed on {times}."),
    "times.one": ("einmal", "once"),
    "times.many": ("{n}-mal", "{n} times"),
    "denials": ("Widersprochen wurde {times}.", "Contradicted {times}."),
    "spread_first": ("Als Erste weitergegeben von {people}.", "Passed on first by {people}."),
    "person_count": ("{name} ({n})", "{name} ({n})"),
    "others": ("und {n} weitere", "and {n} more"),
    "nobody": ("ohne Namen", "no name"),
    # tables and lists
    "frequency": ("Gerüchte nach Häufigkeit", "Rumors by frequency"),
    "reports": ("Gemeldetes, das stimmt", "Reports that are true"),
    "only_denied": ("Nur widersprochen", "Contradicted only"),
    "only_similar": ("Nur Ähnliches – ohne Urteil über die Nachrichten", "Similar only – no verdict on the messages"),
    "first": ("Zuerst", "First"),
    "last": ("Zuletzt", "Last"),
    "spreaders": ("Weitergegeben", "Passed on"),
    "deniers": ("Widersprochen", "Contradicted"),
    "copies": ("Wortlaut", "Wording"),
    "alike": ("{n} gleiche oder fast gleiche", "{n} same or nearly the same"),
    "more_copies": ("{n} weitere Treffer zeigt: {command}", "{n} more matches are shown by: {command}"),
    "more_rumors": (
        "{n} weitere Gerüchte im Einzelnen: mit -v, oder als Seite mit --html DATEI",
        "{n} more rumors one by one: with -v, or as a page with --html FILE",
    ),
    "nth": ("{n}x", "{n}x"),
    "state.known": ("weitergegeben", "passed on"),
    "state.denial": ("widersprochen", "contradicted"),
    "state.similar": ("ähnlich", "similar"),
    "unknown_date": ("ohne Datum", "no date"),
    # what to fact-check next
    "letters": ("Was als Nächstes zu prüfen wäre", "What to fact-check next"),
    "letters_mean": (
        "Mehrfach verschickte lange Nachrichten, die wie ein Kettenbrief klingen und zu denen nichts gespeichert ist. Das ist kein Urteil.",
        "Long messages sent several times that sound like a chain letter and about which nothing is stored. That is not a verdict.",
    ),
    "letters_more": ("{n} weitere", "{n} more"),
    # background
    "background": ("Wie gelesen wurde", "How it was read"),
    "order": ("Datumsfolge", "Date order"),
    "order.dmy": ("Tag, Monat, Jahr", "day, month, year"),
    "order.mdy": ("Monat, Tag, Jahr", "month, day, year"),
    "order.ymd": ("Jahr, Monat, Tag", "year, month, day"),
    "order_certain": (
        "{order} (anders ergäben die Daten der Datei keinen Sinn)",
        "{order} (the dates of the file allow no other)",
    ),
    "order_guessed": (
        "{order} (angenommen: die Daten der Datei ließen auch eine andere zu)",
        "{order} (assumed: the dates of the file would allow another)",
    ),
    "member": ("Im Archiv", "In the archive"),
    "lookups": ("Geprüft", "Checked"),
    "lookups_many": (
        "Texte: {asked}, davon eingehend: {checked}; die anderen wiederholen einen oder haben mit keinem Eintrag genug gemein",
        "texts: {asked}, of these closely: {checked}; the others repeat one or have too little in common with any entry",
    ),
    "unread": (
        "{n} Einträge der Datei waren nicht zu verstehen und fehlen im Ergebnis (der erste: Nr. {first}).",
        "{n} records of the file could not be understood and are missing from the result (the first: no. {first}).",
    ),
    "cut": (
        "{n} übergroße Nachrichten wurden nur am Anfang gelesen.",
        "{n} oversized messages were read at their beginning only.",
    ),
    "many_people": (
        "Mehr als {n} Namen: Weitere werden ohne Namen gezählt.",
        "More than {n} names: further ones are counted without name.",
    ),
    # the HTML report
    "html.title": ("Was in diesem Chat umging", "What went round in this chat"),
    "html.summary": ("Überblick", "Overview"),
    "html.course": ("Verlauf", "Over time"),
    "html.course_label": (
        "Weitergegebene Gerüchte und Widersprüche je Monat, {first} bis {last}; am meisten im {most}: {n}.",
        "Rumors passed on and contradictions per month, {first} to {last}; most in {most}: {n}.",
    ),
    "html.course_years": (
        "Weitergegebene Gerüchte und Widersprüche je Jahr, {first} bis {last}; am meisten {most}: {n}.",
        "Rumors passed on and contradictions per year, {first} to {last}; most in {most}: {n}.",
    ),
    "html.course_claim": ("Verlauf: {parts}", "Over time: {parts}"),
    "html.figures": ("Zahlen zum Bild", "Figures of the picture"),
    "html.month": ("Monat", "Month"),
    "html.year": ("Jahr", "Year"),
    "html.rumors": ("Die Gerüchte im Einzelnen", "The rumors one by one"),
    "html.table": ("Jedes weitergegebene Gerücht, das häufigste zuerst", "Each rumor passed on, the most frequent first"),
    "html.claim": ("Behauptung", "Claim"),
    "html.verdict": ("Befund", "Finding"),
    "html.times": ("Weitergegeben", "Passed on"),
    "html.denied": ("Widersprochen", "Contradicted"),
    "html.first_by": ("Zuerst von", "First by"),
    "html.share": ("Anteil", "Share"),
    "html.messages": ("Nachrichten", "Messages"),
    "html.period": ("Zeitraum", "Period"),
    "html.people": ("Personen", "People"),
    "html.wordings": ("So stand es im Chat", "As it stood in the chat"),
    "html.sources": ("Quellen", "Sources"),
    "html.advice": ("Was tun", "What to do"),
    "html.checked": ("Geprüft", "Checked"),
    "html.anonymous": (
        "Namen sind durch Buchstaben ersetzt. In den zitierten Texten wurden bekannte Namen, Nummern und Adressen ersetzt, soweit sie zu erkennen waren.",
        "Names are replaced by letters. In the quoted texts known names, numbers and addresses were replaced as far as they could be recognised.",
    ),
    "html.private": (
        "Dieser Bericht enthält Namen und Nachrichten aus einem privaten Chat. Bitte nicht ohne deren Einverständnis weitergeben (--anonymous).",
        "This report holds names and messages of a private chat. Please do not pass it on without their consent (--anonymous).",
    ),
    "html.made": (
        "Erstellt am {date} mit rumorcheck {version}, ohne Internet. Diese Seite lädt nichts nach.",
        "Made on {date} with rumorcheck {version}, offline. This page loads nothing.",
    ),
    # faults
    "chat.missing": ("Die Datei „{path}“ gibt es nicht.", "There is no file “{path}”."),
    "chat.unreadable": ("„{path}“ lässt sich nicht lesen: {reason}.", "Cannot read “{path}”: {reason}."),
    "chat.folder": (
        "Im Ordner „{path}“ liegt kein Export (result.json, main.jsonl oder _chat.txt). Bitte die Datei selbst angeben.",
        "The folder “{path}” holds no export (result.json, main.jsonl or _chat.txt). Please name the file itself.",
    ),
    "chat.empty": ("Der Export ist leer.", "The export is empty."),
    "chat.binary": (
        "Das ist kein Chat-Export, sondern eine Binärdatei. Gelesen werden .txt und .zip von WhatsApp, result.json von Telegram,"
        " main.jsonl von Signal, .eml und mbox.",
        "This is no chat export but a binary file. WhatsApp's .txt and .zip, Telegram's result.json, Signal's main.jsonl,"
        " .eml and mbox are read.",
    ),
    "chat.html": (
        "Das ist eine HTML-Seite. Telegram exportiert auch lesbar: Einstellungen > Erweitert > Daten exportieren, Format „Maschinenlesbares JSON“.",
        "This is an HTML page. Telegram also exports what can be read: Settings > Advanced > Export data, format “Machine-readable JSON”.",
    ),
    "chat.unknown": (
        "Zeile {line}: „{text}“ ist nicht der Anfang eines bekannten Exports. Erwartet wird zum Beispiel „16.09.25, 10:01 - Anna: Text“ (WhatsApp),"
        " result.json (Telegram), main.jsonl (Signal) oder eine E-Mail. Für eine einzelne Nachricht: rumorcheck -f DATEI",
        "Line {line}: “{text}” does not begin any export that is known. Expected is for example “16.09.25, 10:01 - Anna: text” (WhatsApp),"
        " result.json (Telegram), main.jsonl (Signal) or an e-mail. For a single message: rumorcheck -f FILE",
    ),
    "chat.json": (
        "Die JSON-Datei ist beschädigt (nach Nachricht {number}): {reason}. Bitte den Export wiederholen.",
        "The JSON file is damaged (after message {number}): {reason}. Please export again.",
    ),
    "chat.zip_stdin": (
        "Ein ZIP-Archiv lässt sich nicht von der Standardeingabe lesen. Bitte die Datei angeben.",
        "A ZIP archive cannot be read from standard input. Please name the file.",
    ),
    "chat.zip_broken": ("Das ZIP-Archiv ist beschädigt: {reason}.", "The ZIP archive is damaged: {reason}."),
    "chat.zip_many": (
        "Das ZIP-Archiv enthält mehr als {most} Dateien; das ist kein Chat-Export.",
        "The ZIP archive holds more than {most} files; that is no chat export.",
    ),
    "chat.zip_path": (
        "Das ZIP-Archiv wird nicht gelesen: Der Name „{name}“ darin zeigt aus dem Archiv heraus.",
        "The ZIP archive is not read: the name “{name}” in it points outside the archive.",
    ),
    "chat.zip_empty": ("Im ZIP-Archiv ist kein Chat ({names}).", "The ZIP archive holds no chat ({names})."),
    "chat.zip_locked": (
        "„{name}“ im ZIP-Archiv ist mit einem Passwort geschützt. Bitte vorher entpacken.",
        "“{name}” in the ZIP archive is protected by a password. Please unpack it first.",
    ),
    "chat.zip_bomb": (
        "„{name}“ im ZIP-Archiv ist gepackt mehr als {ratio}-mal kleiner als entpackt; so verhält sich kein Chat. Abgebrochen.",
        "“{name}” in the ZIP archive unpacks to more than {ratio} times its size; no chat does that. Stopped.",
    ),
    # use
    "use.one_export": (
        "„scan“ braucht genau einen Export: rumorcheck scan DATEI (oder - für die Standardeingabe).",
        "“scan” takes exactly one export: rumorcheck scan FILE (or - for standard input).",
    ),
    "use.date": (
        "{flag} braucht ein Datum wie 2025-09-16 oder 16.09.2025, nicht „{value}“.",
        "{flag} needs a date such as 2025-09-16 or 16.09.2025, not “{value}”.",
    ),
    "use.only": (
        "--only kennt known, denial, similar und die Kennungen der Einträge, nicht „{value}“.",
        "--only knows known, denial, similar and the ids of entries, not “{value}”.",
    ),
    "use.anonymous_stdin": (
        "--anonymous liest den Chat zweimal und braucht deshalb eine Datei, nicht die Standardeingabe.",
        "--anonymous reads the chat twice and therefore needs a file, not standard input.",
    ),
    "use.not_ours": (
        "„{path}“ gibt es schon und ist kein Bericht von rumorcheck; es wird nicht überschrieben. Bitte einen anderen Namen angeben.",
        "“{path}” exists and is no report of rumorcheck; it is not overwritten. Please give another name.",
    ),
    "use.not_written": ("„{path}“ ließ sich nicht schreiben: {reason}.", "“{path}” could not be written: {reason}."),
    "use.from_unknown": (
        "Von „{name}“ ist keine Nachricht dabei. Es schreiben: {people}",
        "There is no message from “{name}”. Senders are: {people}",
    ),
    "written": ("Bericht geschrieben: {path}", "Report written: {path}"),
    "reading": ("Chat wird gelesen", "Reading the chat"),
}

_COLUMN: dict[Lang, int] = {"de": 0, "en": 1}


def say(lang: Lang, key: str, **slots: object) -> str:
    """The words at `key` in `lang`, slots filled. Raises KeyError for a key that is not in the table."""
    text = SCAN_WORDS[key][_COLUMN[lang]]
    return text.format(**slots) if slots else text


def counted(lang: Lang, key: str, n: int, told: str) -> str:
    """The words for one or for many: `key.one` or `key.many`; `told` is the number as it is written."""
    return say(lang, f"{key}.one") if n == 1 else say(lang, f"{key}.many", n=told)
