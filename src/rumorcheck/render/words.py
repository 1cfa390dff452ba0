"""Every word of the interface, in German and English side by side. A table and a look-up; touches nothing else.

A key names the place, not the wording. Slots in braces are filled by `word`. German is in the Sie form.
"""

from rumorcheck.models import Lang

WORDS: dict[str, tuple[str, str]] = {
    # verdicts, kinds, how sure
    "verdict.false": ("FALSCH", "FALSE"),
    "verdict.misleading": ("IRREFÜHREND", "MISLEADING"),
    "verdict.outdated": ("ÜBERHOLT", "OUTDATED"),
    "verdict.unproven": ("UNBELEGT", "UNPROVEN"),
    "verdict.satire": ("SATIRE", "SATIRE"),
    "verdict.true": ("STIMMT", "TRUE"),
    "verdict.scam": ("FALSCH – BETRUG", "FALSE – SCAM"),
    "kind.rumor": ("Gerücht", "rumor"),
    "kind.report": ("Meldung", "report"),
    "kind.chain_letter": ("Kettenbrief", "chain letter"),
    "kind.scam": ("Betrugsmasche", "scam"),
    "kind.warning": ("Warnung", "warning"),
    "kind.challenge": ("Mutprobe", "challenge"),
    "kind.urban_legend": ("Wandersage", "urban legend"),
    "match": ("Treffer: {sure}", "Match: {sure}"),
    "sure.high": ("sicher", "certain"),
    "sure.fair": ("ziemlich sicher", "fairly certain"),
    "sure.low": ("unsicher", "uncertain"),
    # known
    "several": ("{n} bekannte Behauptungen in dieser Nachricht:", "{n} known claims in this message:"),
    "true_known": ("Diese Meldung ist geprüft und stimmt.", "This report has been checked and is true."),
    "answer.false": ("Nein, das stimmt nicht.", "No, that is not true."),
    "answer.misleading": ("So stimmt das nicht.", "That is misleading."),
    "answer.outdated": ("Nein, das ist überholt.", "No, that is out of date."),
    "answer.unproven": ("Dafür gibt es keinen Beleg.", "There is no proof of that."),
    "answer.satire": ("Nein, das ist Satire.", "No, that is satire."),
    "answer.true": ("Ja, das stimmt.", "Yes, that is true."),
    "holds": ("Stimmt", "True"),
    "fails": ("Stimmt nicht", "Not true"),
    "quote": ("In Ihrer Nachricht", "In your message"),
    "changed": ("Verändert", "Changed"),
    "advice": ("Was tun", "What to do"),
    "reply_hint": ("Antwort zum Einfügen: {command}", "Reply to paste: {command}"),
    "checked": ("Geprüft", "Checked"),
    "corpus": ("Korpus", "Corpus"),
    "recheck": (
        "Achtung: Dieses Urteil sollte bis {date} neu geprüft werden und kann überholt sein. Bitte sehen Sie in der Quelle nach.",
        "Caution: this verdict was due for another check by {date} and may be out of date. Please look at the source.",
    ),
    "old": ("Stand {date} – seitdem kann sich etwas geändert haben.", "As of {date} – things may have changed since."),
    "rest": (
        "Zum Rest der Nachricht ist nichts gespeichert. Das heißt nicht, dass er stimmt.",
        "Nothing is stored about the rest of the message. That does not mean it is true.",
    ),
    # similar
    "similar": ("Vielleicht gemeint?", "Did you mean this?"),
    "similar_differs": (
        "Ihre Nachricht ähnelt dieser bekannten Behauptung, sagt aber nicht dasselbe:",
        "Your message resembles this known claim but does not say the same:",
    ),
    "similar_plain": (
        "Ihre Nachricht ähnelt dieser bekannten Behauptung, sagt aber nicht dasselbe.",
        "Your message resembles this known claim but does not say the same.",
    ),
    "similar_unclear": (
        "Ihre Nachricht kommt dieser bekannten Behauptung nahe. Ob sie sie weitergibt oder ihr widerspricht, war nicht zu erkennen.",
        "Your message comes close to this known claim. Whether it passes it on or contradicts it could not be told.",
    ),
    "similar_half": (
        "Ihre Nachricht sagt nicht dasselbe wie diese bekannte Behauptung. Was daran stimmt und was nicht:",
        "Your message does not say the same as this known claim. What holds about it and what does not:",
    ),
    "differs": ("anders", "differs"),
    "about_stored": (
        "Zur bekannten Behauptung, nicht zu Ihrer Nachricht: {verdict}. {headline}",
        "About the known claim, not about your message: {verdict}. {headline}",
    ),
    "change.both": ("{message} statt {stored}", "{message} instead of {stored}"),
    "change.added": ("zusätzlich {message}", "added {message}"),
    "change.missing": ("ohne {stored}", "without {stored}"),
    # denial
    "denial.false": (
        "Die Nachricht widerspricht einem bekannten Gerücht – soweit wir sehen zu Recht.",
        "The message contradicts a known rumor – rightly, as far as we can see.",
    ),
    "denial.misleading": (
        "Die Nachricht widerspricht einem irreführenden Gerücht – soweit wir sehen im Kern zu Recht.",
        "The message contradicts a misleading rumor – rightly at its core, as far as we can see.",
    ),
    "denial.outdated": (
        "Die Nachricht widerspricht einer überholten Meldung – soweit wir sehen heute zu Recht.",
        "The message contradicts an outdated report – rightly by now, as far as we can see.",
    ),
    "denial.unproven": (
        "Die Nachricht widerspricht einem unbelegten Gerücht. Ob zu Recht, ist offen.",
        "The message contradicts an unproven rumor. Whether it is right is open.",
    ),
    "denial.satire": (
        "Die Nachricht widerspricht einer Satire – soweit wir sehen zu Recht.",
        "The message contradicts a piece of satire – rightly, as far as we can see.",
    ),
    "denial.true": (
        "Vorsicht: Die Nachricht bestreitet etwas, das nach unseren Quellen stimmt.",
        "Careful: the message denies something that is true according to our sources.",
    ),
    "denied": ("Behauptung", "Claim"),
    "finding": ("Befund", "Finding"),
    # nothing known, too short
    "nothing": ("Kein Eintrag gefunden.", "No entry found."),
    "nothing_means": (
        "Das heißt nicht, dass die Nachricht stimmt – sie ist hier nur nicht gespeichert ({corpus}).",
        "That does not mean the message is true – it is just not stored here ({corpus}).",
    ),
    "claims.one": ("1 Behauptung", "1 claim"),
    "claims.many": ("{n} Behauptungen", "{n} claims"),
    "as_of": ("Stand {date}", "as of {date}"),
    "corpus_foot": ("Korpus: {name}", "Corpus: {name}"),
    "corpus_foot_dated": ("Korpus: {name}, Stand {date}", "Corpus: {name}, {date}"),
    "corpus_named": ("Korpus „{name}“", "corpus “{name}”"),
    "traits": ("Hier fällt auf", "Worth noting"),
    "traits_only": ("(nur Hinweise, kein Urteil)", "(hints only, not a verdict)"),
    "ask": ("Nachfragen", "Where to ask"),
    "ask_where": (
        "https://correctiv.org/faktencheck · https://www.mimikama.org · https://gadmo.eu/faktenchecks",
        "https://toolbox.google.com/factcheck/explorer · https://fullfact.org · https://www.snopes.com",
    ),
    "short": ("Das ist zu kurz, um es zu prüfen.", "That is too short to check."),
    "short_means": (
        "Fügen Sie bitte die ganze Nachricht ein, am besten unverändert, mindestens aber einen vollständigen Satz, zum Beispiel:",
        "Please paste the whole message, unchanged if you can, or at least one full sentence, for example:",
    ),
    "short_example": ('rumorcheck "WhatsApp wird kostenpflichtig"', 'rumorcheck "WhatsApp will start charging"'),
    "short_clipboard": ("rumorcheck --paste", "rumorcheck --paste"),
    "trait.asks_to_forward": ("bittet ums Weiterleiten", "asks to be forwarded"),
    "trait.only_a_link": ("nur eine Adresse, kein Text", "only an address, no text"),
    "only_a_link": (
        "rumorcheck öffnet keine Adressen und kann darum nicht sagen, was dahinter steht. Fügen Sie den Text der Nachricht ein; "
        "unbekannte Links lieber nicht antippen.",
        "rumorcheck opens no addresses, so it cannot say what is behind this one. Paste the text of the message; better not tap "
        "links you do not know.",
    ),
    "trait.no_source": ("keine Quelle", "no source"),
    "trait.shouting": ("viele Großbuchstaben oder Ausrufezeichen", "many capitals or exclamation marks"),
    "trait.names_authority": ("beruft sich auf Polizei, Ärzte oder Medien", "invokes police, doctors or media"),
    "trait.threatens": ("droht mit Folgen", "threatens consequences"),
    "trait.hurries": ("drängt zur Eile", "presses for haste"),
    # why (-v)
    "why": ("Warum dieses Ergebnis", "Why this result"),
    "why.variant": ("Fassung", "Variant"),
    "why.no_variant": ("keine; das Muster der Behauptung traf", "none; the pattern of the claim was hit"),
    "why.window": ("Ausschnitt", "Window"),
    "why.characters": ("Zeichen {start} bis {end}: {quote}", "characters {start} to {end}: {quote}"),
    "why.score": ("Wert", "Score"),
    "why.stance": ("Haltung", "Stance"),
    "why.features": ("Merkmale", "Features"),
    "why.reasons": ("Regeln", "Rules"),
    "why.changes": ("Änderungen", "Changes"),
    "why.hidden": ("Verborgen", "Hidden"),
    "why.rest": ("Übrig", "Rest"),
    "why.none": ("keine", "none"),
    "stance.assert": ("behauptet", "asserts"),
    "stance.question": ("fragt", "asks"),
    "stance.denial": ("widerspricht", "denies"),
    "hidden.invisible": ("unsichtbare Zeichen", "invisible characters"),
    "hidden.bidi": ("Zeichen, die die Schreibrichtung drehen", "characters that turn the writing direction"),
    "hidden.control": ("Steuerzeichen", "control characters"),
    "hidden.look_alikes": ("Buchstaben fremder Alphabete, die wie unsere aussehen", "look-alike letters of other alphabets"),
    # show, list, search, reply
    "kind": ("Art", "Kind"),
    "seen": ("Im Umlauf", "Going round"),
    "since": ("seit {first}", "since {first}"),
    "passed_on": ("So geht es um", "As passed on"),
    "see_also": ("Siehe auch", "See also"),
    "no_entries": ("Kein Eintrag enthält diese Wörter.", "No entry contains these words."),
    "limited": (
        "Mehr als {n}; gezeigt sind nur diese. Mehr: --limit {more}",
        "More than {n}; only these are shown. More: --limit {more}",
    ),
    "reply_more": ("Mehr dazu: {url}", "More on this: {url}"),
    "no_reply_text": (
        "Dieser Eintrag hat keinen Text zum Zurückschicken.",
        "This entry has no text to send back.",
    ),
    "no_reply": (
        "Kein Text zum Zurückschicken: In der Nachricht wurde kein bekanntes Gerücht gefunden.",
        "No text to send back: no known rumor was found in the message.",
    ),
    # HTML reports
    "html.skip": ("Zum Inhalt", "Skip to content"),
    "html.contents": ("Inhalt", "Contents"),
    # input and output
    "input.empty": (
        'Es gibt nichts zu prüfen: Die Nachricht ist leer. Beispiel: rumorcheck "WhatsApp wird kostenpflichtig"',
        'Nothing to check: the message is empty. Example: rumorcheck "WhatsApp will start charging"',
    ),
    "input.large": (
        "Die Nachricht ist zu groß: Höchstens {mib} MiB werden geprüft. Bitte nur den Text der Nachricht übergeben.",
        "The message is too large: at most {mib} MiB are checked. Please pass only the text of the message.",
    ),
    "input.missing": ("Die Datei „{path}“ gibt es nicht.", "There is no file “{path}”."),
    "input.directory": ("„{path}“ ist ein Ordner, keine Datei.", "“{path}” is a folder, not a file."),
    "input.unreadable": ("Die Datei „{path}“ lässt sich nicht lesen: {reason}.", "Cannot read the file “{path}”: {reason}."),
    "input.stdin": ("Die Standardeingabe lässt sich nicht lesen: {reason}.", "Cannot read standard input: {reason}."),
    "input.binary": (
        "Das ist keine Textdatei. Bitte den Text der Nachricht übergeben.",
        "This is not a text file. Please pass the text of the message.",
    ),
    "input.picture": (
        "Das ist ein Bild oder eine Aufnahme, kein Text. Bilder liest: rumorcheck --image DATEI. Oder den Text der Nachricht abschreiben.",
        "This is a picture or a recording, not text. To read pictures: rumorcheck --image FILE. Or type the text of the message.",
    ),
    "input.waiting": (
        "Nachricht einfügen, dann eine neue Zeile und Strg-D (unter Windows Strg-Z und Eingabe).",
        "Paste the message, then a new line and Ctrl-D (on Windows Ctrl-Z and Enter).",
    ),
    "clipboard.unread": ("Die Zwischenablage ließ sich nicht lesen: {reason}.", "The clipboard could not be read: {reason}."),
    "clipboard.no_paste": (
        (
            "Kein Werkzeug für die Zwischenablage gefunden. Unter Linux hilft: wl-clipboard (Wayland), xclip oder xsel (X11)."
            " Ohne sie: rumorcheck - aufrufen und die Nachricht einfügen."
        ),
        (
            "No tool for the clipboard was found. On Linux install wl-clipboard (Wayland), xclip or xsel (X11)."
            " Without them: run rumorcheck - and paste the message."
        ),
    ),
    "clipboard.no_paste_ssh": (
        "Über SSH ist die Zwischenablage Ihres Rechners nicht zu lesen. Stattdessen: rumorcheck - aufrufen und die Nachricht einfügen.",
        "Over SSH the clipboard of your own machine cannot be read. Instead: run rumorcheck - and paste the message.",
    ),
    "clipboard.no_copy": (
        (
            "Der Text steht oben; in die Zwischenablage kam er nicht: Es fehlt ein Werkzeug dafür, oder keines erreicht sie."
            " Unter Linux hilft: wl-clipboard (Wayland), xclip oder xsel (X11)."
        ),
        (
            "The text is above; it did not reach the clipboard: there is no tool for it, or none can reach it."
            " On Linux install wl-clipboard (Wayland), xclip or xsel (X11)."
        ),
    ),
    "clipboard.copied": ("In die Zwischenablage kopiert.", "Copied to the clipboard."),
    "clipboard.sent": (
        "An Ihr Terminal gesandt; ob es den Text in die Zwischenablage nimmt, hängt von ihm ab (OSC 52).",
        "Sent to your terminal; whether it puts the text into the clipboard is up to it (OSC 52).",
    ),
    "picture.no_tesseract": (
        (
            "Um Bilder zu lesen, braucht es das Programm tesseract: apt install tesseract-ocr tesseract-ocr-deu,"
            " brew install tesseract tesseract-lang oder choco install tesseract. Oder den Text abschreiben."
        ),
        (
            "Reading pictures needs the program tesseract: apt install tesseract-ocr tesseract-ocr-deu,"
            " brew install tesseract tesseract-lang, or choco install tesseract. Or type the text."
        ),
    ),
    "picture.no_german": (
        "tesseract kann hier kein Deutsch; Umlaute werden leicht verlesen. Dagegen hilft: apt install tesseract-ocr-deu",
        "tesseract knows no German here and may misread umlauts. To mend that: apt install tesseract-ocr-deu",
    ),
    "picture.unread": (
        "Das Bild „{path}“ lässt sich nicht lesen (ist es ein Bild?): {reason}",
        "Cannot read the picture “{path}” (is it one?): {reason}",
    ),
    "picture.empty": (
        "In „{path}“ wurde kein Text gefunden. Ein größerer Ausschnitt ohne Hintergrundbild hilft; oder den Text abschreiben.",
        "No text was found in “{path}”. A larger crop without a background picture helps; or type the text.",
    ),
    "picture.read": ("Gelesen: {text}", "Read: {text}"),
    "compiling": (
        "Das Korpus ist neu oder geändert und wird einmal übersetzt; das dauert einige Sekunden …",
        "The corpus is new or has changed and is compiled once; this takes a few seconds …",
    ),
    "output.closed": (
        "Die Standardausgabe ist geschlossen. Wer nur den Exit-Status braucht, nimmt -q.",
        "Standard output is closed. If you need only the exit status, use -q.",
    ),
    "output.failed": ("Das Ergebnis ließ sich nicht schreiben: {reason}.", "The result could not be written: {reason}."),
    "bug": (
        (
            "Interner Fehler ({where}). Das ist ein Fehler in rumorcheck, nicht in Ihrer Eingabe. Bitte melden Sie diese Zeile dem Projekt;"
            " RUMORCHECK_DEBUG=1 zeigt mehr, ohne den Text der Nachricht."
        ),
        (
            "Internal error ({where}). This is a bug in rumorcheck, not in your input. Please report this line to the project;"
            " RUMORCHECK_DEBUG=1 shows more, without the text of the message."
        ),
    ),
    # wrong use
    "usage.short": (
        'Aufruf: rumorcheck "Text der Nachricht"\n        rumorcheck --paste\nMehr: rumorcheck --help',
        'Usage: rumorcheck "text of the message"\n       rumorcheck --paste\nMore: rumorcheck --help',
    ),
    "usage.choice": (
        "{flag} kennt „{value}“ nicht; möglich sind: {choices}.",
        "{flag} does not know “{value}”; possible are: {choices}.",
    ),
    "usage.exclusive": ("{first} und {second} schließen einander aus.", "{first} and {second} exclude each other."),
    "usage.copy_reply": (
        "--copy kopiert eine Antwort und braucht hier --reply; oder: rumorcheck reply ID --copy",
        "--copy copies a reply and needs --reply here; or: rumorcheck reply ID --copy",
    ),
    "usage.option": ("Die Option {flag} gibt es nicht.", "There is no option {flag}."),
    "usage.option_elsewhere": (
        "Die Option {flag} gibt es nicht bei „{command}“, nur bei: {commands}.",
        "“{command}” has no option {flag}; these have: {commands}.",
    ),
    "usage.meant": ("Meinten Sie {near}?", "Did you mean {near}?"),
    "usage.dash_text": (
        "Beginnt Ihre Nachricht mit einem Strich? Dann: {text_command}",
        "Does your message begin with a dash? Then: {text_command}",
    ),
    "usage.value": ("Der Option {flag} fehlt ihr Wert.", "The option {flag} lacks its value."),
    "usage.no_value": ("Die Option {flag} nimmt keinen Wert.", "The option {flag} takes no value."),
    "usage.number": ("{flag} braucht eine ganze Zahl ab 1.", "{flag} needs a whole number from 1 up."),
    "usage.number_most": ("{flag} braucht eine ganze Zahl von 1 bis {most}.", "{flag} needs a whole number from 1 to {most}."),
    "usage.no_id": (
        "„{command}“ braucht die Kennung eines Eintrags; alle zeigt: rumorcheck list\nWar das eine Nachricht? Dann: {text_command}",
        "“{command}” needs the id of an entry; for all of them: rumorcheck list\nWas that a message? Then: {text_command}",
    ),
    "usage.one_id": (
        "„{command}“ nimmt nur eine Kennung.\nWar das eine Nachricht? Dann: {text_command}",
        "“{command}” takes one id only.\nWas that a message? Then: {text_command}",
    ),
    "usage.unknown_id": (
        "Einen Eintrag „{id}“ gibt es nicht. {meant}\nWar das eine Nachricht? Dann: {text_command}",
        "There is no entry “{id}”. {meant}\nWas that a message? Then: {text_command}",
    ),
    "usage.list_ids": ("Alle zeigt: rumorcheck list", "For all of them: rumorcheck list"),
    "usage.no_words": (
        "„{command}“ nimmt keine Wörter; zum Suchen: rumorcheck search WORT\nWar das eine Nachricht? Dann: {text_command}",
        "“{command}” takes no words; to search: rumorcheck search WORD\nWas that a message? Then: {text_command}",
    ),
    "usage.search_words": (
        "„search“ braucht mindestens ein Wort.\nWar das eine Nachricht? Dann: {text_command}",
        "“search” needs at least one word.\nWas that a message? Then: {text_command}",
    ),
    "usage.shell": ("„completion“ braucht eine Shell: {shells}.", "“completion” needs a shell: {shells}."),
    "usage.unknown_command": ("Den Befehl „{command}“ gibt es nicht. {meant}", "There is no command “{command}”. {meant}"),
    "usage.all_commands": ("Alle zeigt: rumorcheck --help", "For all of them: rumorcheck --help"),
    "usage.all_verbs": ("Alle zeigt: rumorcheck corpus --help", "For all of them: rumorcheck corpus --help"),
    "usage.own_meant": (
        "Es gibt noch kein eigenes Korpus; geprüft wird das mitgelieferte. Ein eigenes: rumorcheck corpus init",
        "There is no corpus of your own yet, so the shipped one is taken. To begin one: rumorcheck corpus init",
    ),
    "usage.command_meant": (
        "Das wurde als Nachricht geprüft. Meinten Sie den Befehl? Dann: {command}",
        "That was checked as a message. Did you mean the command? Then: {command}",
    ),
    # help
    "help.usage": ("Aufruf:", "Usage:"),
    "help.about": (
        (
            "Prüft, ob eine weitergeleitete Nachricht ein bekanntes Gerücht ist: mit Urteil, Begründung, Rat und Quelle."
            " Ohne Internet; nichts verlässt diesen Rechner. Ohne TEXT wird die Standardeingabe gelesen."
        ),
        (
            "Checks whether a forwarded message is a known rumor: with verdict, reason, advice and source."
            " Offline; nothing leaves this machine. Without TEXT standard input is read."
        ),
    ),
    "help.examples": ("Beispiele", "Examples"),
    "help.commands": (
        "Befehle (als erstes Wort; Optionen gehen davor und danach)",
        "Commands (as the first word; options go before or after)",
    ),
    "help.options": ("Optionen", "Options"),
    "help.statuses": ("Exit-Status", "Exit status"),
    "help.variables": ("Umgebung", "Environment"),
    "help.columns": ("Spalten von --plain, durch Tabulatoren getrennt", "Columns of --plain, separated by tabs"),
    "help.command.check": ("eine Nachricht prüfen; das Wort darf fehlen", "check a message; the word may be left out"),
    "help.command.show": ("einen Eintrag ganz zeigen", "show one entry in full"),
    "help.command.list": ("alle Einträge auflisten", "list all entries"),
    "help.command.search": ("Einträge nach Wörtern suchen", "find entries by words"),
    "help.command.reply": ("einen Antworttext zum Einfügen ausgeben", "print a reply to paste into the chat"),
    "help.command.scan": (
        "einen ganzen Chat-Export prüfen: WhatsApp .txt/.zip, Telegram result.json, Signal, E-Mail",
        "check a whole chat export: WhatsApp .txt/.zip, Telegram result.json, Signal, e-mail",
    ),
    "help.command.corpus": ("eigene Korpora anlegen, prüfen, tauschen, erneuern", "write, check, exchange and renew corpora"),
    "help.command.completion": ("Skript zur Vervollständigung in der Shell ausgeben", "print the completion script for a shell"),
    "help.command.help": ("diese Hilfe, oder die zu einem Befehl oder Thema", "this help, or that of a command or topic"),
    "help.topics": ("Themen von help", "Topics of help"),
    "help.topic.states": ("Was über eine Nachricht geschlossen wird", "What is concluded about a message"),
    "help.topic.states.text": (
        (
            "known: Sie stellt eine bekannte Behauptung auf oder fragt danach. similar: Sie ähnelt einer, sagt aber nicht dasselbe; ein"
            " Urteil gibt es dann nicht. denial: Sie widerspricht einer. too_short: Sie ist zu kurz. nothing_known: Dazu ist nichts"
            " gespeichert; das heißt nicht, dass sie stimmt."
        ),
        (
            "known: it makes a known claim, or asks about it. similar: it resembles one but does not say the same; there is no verdict"
            " then. denial: it contradicts one. too_short: it is too short. nothing_known: nothing is stored about it; that does not"
            " mean it is true."
        ),
    ),
    "help.topic.verdicts": ("Was Faktenprüfer zu einer Behauptung fanden", "What fact-checkers found about a claim"),
    "help.topic.verdicts.text": (
        (
            "false: falsch. misleading: irreführend, ein Teil stimmt. outdated: war einmal so. unproven: dafür gibt es keinen Beleg."
            " satire: war nie ernst gemeint. true: stimmt; das ist kein Gerücht (Exit-Status 1)."
        ),
        (
            "false. misleading: a part of it is true. outdated: was so once. unproven: there is no proof. satire: was never meant"
            " seriously. true: it is so; that is no rumor (exit status 1)."
        ),
    ),
    "help.topic.clipboard": ("Zwischenablage: --paste und --copy", "Clipboard: --paste and --copy"),
    "help.topic.clipboard.text": (
        (
            "Benutzt werden die Werkzeuge des Systems: wl-paste und wl-copy (Wayland), xclip oder xsel (X11), pbpaste und pbcopy (macOS),"
            " PowerShell (Windows, WSL), Termux. Über SSH schickt --copy den Text durch das Terminal (OSC 52), das ihn annehmen kann oder"
            " nicht; --paste geht dort nicht."
        ),
        (
            "The tools of the system are used: wl-paste and wl-copy (Wayland), xclip or xsel (X11), pbpaste and pbcopy (macOS), PowerShell"
            " (Windows, WSL), Termux. Over SSH --copy sends the text through the terminal (OSC 52), which may take it or not; --paste"
            " does not work there."
        ),
    ),
    "help.topic.privacy": ("Was mit Ihrer Nachricht geschieht", "What happens to your message"),
    "help.topic.privacy.text": (
        (
            "Sie wird auf diesem Rechner verglichen und nirgends gespeichert; kein Nachschlagen öffnet eine Verbindung. Nur corpus update"
            " und batch --dask tun es, zu der Adresse, die Sie nennen."
        ),
        (
            "It is compared on this machine and stored nowhere; no lookup opens a connection. Only corpus update and batch --dask do, to"
            " the address you name."
        ),
    ),
    "man.title": ("Ist diese weitergeleitete Nachricht ein bekanntes Gerücht?", "is this forwarded message a known rumor?"),
    "man.name": ("BEZEICHNUNG", "NAME"),
    "man.synopsis": ("ÜBERSICHT", "SYNOPSIS"),
    "man.description": ("BESCHREIBUNG", "DESCRIPTION"),
    "man.options_of": ("Optionen von {command}", "Options of {command}"),
    "takes.OPTIONS": ("OPTIONEN", "OPTIONS"),
    "takes.COMMAND": ("BEFEHL", "COMMAND"),
    "takes.EXPORT": ("EXPORT", "EXPORT"),
    "takes.DATE": ("DATUM", "DATE"),
    "takes.NAME": ("NAME", "NAME"),
    "takes.STATE|ID": ("ZUSTAND|ID", "STATE|ID"),
    "takes.FILE": ("DATEI", "FILE"),
    "takes.TOPIC": ("THEMA", "TOPIC"),
    "takes.PATH": ("PFAD", "PATH"),
    "takes.VERB": ("BEFEHL", "VERB"),
    "takes.WORD": ("WORT", "WORD"),
    "takes.ADDRESS": ("ADRESSE", "ADDRESS"),
    "takes.RESULTS": ("ERGEBNIS", "RESULTS"),
    "help.file": ("die Nachricht aus einer Datei lesen", "read the message from a file"),
    "help.paste": ("die Nachricht aus der Zwischenablage nehmen", "take the message from the clipboard"),
    "help.image": (
        "die Nachricht aus einem Bildschirmfoto lesen (mit tesseract)",
        "read the message from a screenshot (with tesseract)",
    ),
    "help.copy": ("die Antwort auch in die Zwischenablage legen", "put the reply into the clipboard, too"),
    "help.json": ("Ergebnis als JSON", "result as JSON"),
    "help.jsonl": ("Ergebnis als JSON in einer Zeile", "result as JSON on one line"),
    "help.plain": ("Ergebnis als Zeilen mit Tabulatoren", "result as tab-separated lines"),
    "help.reply": ("nur einen Antworttext zum Einfügen ausgeben", "print only a reply to paste into the chat"),
    "help.group": ("Antwort an eine Gruppe statt an eine Person", "reply to a group instead of one person"),
    "help.limit": ("höchstens N Einträge zeigen (sonst 10)", "show at most N entries (10 otherwise)"),
    "help.csv": ("jeder Treffer als CSV-Zeile", "each match as a line of CSV"),
    "help.html": ("den Bericht auch als HTML-Seite schreiben", "write the report as an HTML page, too"),
    "help.since": (
        "nur Nachrichten ab diesem Tag (2025-09-16, 2025-09, 16.09.2025)",
        "only messages from this day on (2025-09-16, 2025-09)",
    ),
    "help.until": ("nur Nachrichten bis zu diesem Tag", "only messages up to this day"),
    "help.sender": ("nur Nachrichten dieser Person; mehrfach möglich", "only messages of this person; repeatable"),
    "help.only": (
        "nur Treffer dieses Zustands (known, denial, similar) oder Eintrags; mehrfach möglich",
        "only matches of this state (known, denial, similar) or entry; repeatable",
    ),
    "help.anonymous": ("Namen durch A, B, C ersetzen", "replace names by A, B, C"),
    "help.quiet": ("nichts ausgeben, nur der Exit-Status zählt", "print nothing, only the exit status counts"),
    "help.verbose": ("auch zeigen, wie das Ergebnis zustande kam", "also show how the result came about"),
    "help.corpus": (
        "dieses Korpus fragen (auch: shipped, own) statt des mitgelieferten und der eigenen; mehrfach möglich",
        "ask this corpus (or: shipped, own) instead of the shipped one and yours; repeatable",
    ),
    "help.lang": ("Sprache der Ausgabe", "language of the output"),
    "help.color": ("Farbe: auto, always oder never", "colour: auto, always or never"),
    "help.version": ("Version zeigen", "show the version"),
    "help.help": ("diese Hilfe zeigen", "show this help"),
    "help.status.0": ("ein bekanntes Gerücht wurde gefunden", "a known rumor was found"),
    "help.status.1": (
        "keines: unbekannt, zu kurz, widersprochen, oder bekannt und wahr",
        "none: unknown, too short, denied, or known and true",
    ),
    "help.status.3": ("nur Ähnliches gefunden", "only something similar was found"),
    "help.status.2": ("Fehler im Aufruf, in der Eingabe oder im Korpus", "error in usage, input or corpus"),
    "help.status.70": ("Fehler in rumorcheck selbst", "a bug in rumorcheck itself"),
    "help.status.130": ("mit Strg-C abgebrochen", "stopped by Ctrl-C"),
    "help.variable.RUMORCHECK_LANG": ("Sprache: de oder en", "language: de or en"),
    "help.variable.RUMORCHECK_DATA": ("Ordner für Ihre eigenen Korpora", "folder for your own corpora"),
    "help.variable.RUMORCHECK_CACHE": ("Ordner für übersetzte Korpora", "folder for compiled corpora"),
    "help.variable.NO_COLOR": ("keine Farbe, wenn gesetzt", "no colour if set"),
    "help.variable.RUMORCHECK_DEBUG": (
        "bei einem internen Fehler den Weg dorthin zeigen",
        "on an internal error show the path that led there",
    ),
}

MONTHS: dict[Lang, str] = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
}
_COLUMN: dict[Lang, int] = {"de": 0, "en": 1}


def word(lang: Lang, key: str, **slots: object) -> str:
    """The words at `key` in `lang`, slots filled. Raises KeyError for a key that is not in the table."""
    return filled(lang, _entry(key)[_COLUMN[lang]], slots)


def filled(lang: Lang, text: str, slots: dict[str, object]) -> str:
    """`text` with its slots filled. A `reason` is what the system said, in English."""
    if "reason" in slots and lang == "de":
        from rumorcheck.render.faults import german

        slots["reason"] = german(str(slots["reason"]))
    return text.format(**slots) if slots else text


def _entry(key: str) -> tuple[str, str]:
    """The words at `key`. Those that a lookup never says are loaded when the first of them is asked for."""
    if key not in WORDS:
        from rumorcheck.render import words_batch

        WORDS.update(words_batch.WORDS)
    return WORDS[key]


def named(lang: Lang, group: str, name: str) -> str:
    """The words for a name that data brings (`trait`, `hidden`); a name the table lacks is shown as it is, without underscores."""
    entry = WORDS.get(f"{group}.{name}")
    return entry[_COLUMN[lang]] if entry else name.replace("_", " ")


def quoted(lang: Lang, text: str) -> str:
    """`text` in the quotation marks of `lang`."""
    return f"„{text}“" if lang == "de" else f"“{text}”"


def number(lang: Lang, value: int) -> str:
    """A whole number with its thousands apart.

    >>> number("de", 1234), number("en", 1234)
    ('1\\xa0234', '1,234')
    """
    return f"{value:,}".replace(",", "\u00a0") if lang == "de" else f"{value:,}"


def day(lang: Lang, iso: str) -> str:
    """An ISO date of any precision as people write it; anything else as it is.

    >>> day("de", "2024-03-12"), day("en", "2024-03-12"), day("de", "2017-01"), day("en", "2017")
    ('12.03.2024', '12 March 2024', 'Januar 2017', '2017')
    """
    parts = iso.split("-")
    if not all(part.isascii() and part.isdigit() for part in parts) or not 2 <= len(parts) <= 3 or not 1 <= int(parts[1]) <= 12:
        return iso
    month = MONTHS[lang].split(" ")[int(parts[1]) - 1]
    if len(parts) == 2:
        return f"{month} {parts[0]}"
    return f"{parts[2]}.{parts[1]}.{parts[0]}" if lang == "de" else f"{int(parts[2])} {month} {parts[0]}"
