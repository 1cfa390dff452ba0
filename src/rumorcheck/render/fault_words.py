"""What can be wrong with a file, English and German side by side. One table of data; `faults` looks things up in it."""

SENTENCES: tuple[tuple[str, str], ...] = (
    # before everything else: whose, and where
    ("claim no. {a}: {rest}", "Eintrag Nr. {a}: {rest}"),
    ('claim "{a}": {rest}', 'Eintrag "{a}": {rest}'),
    ('concept "{a}": {rest}', 'Begriff "{a}": {rest}'),
    ("a concept: {rest}", "ein Begriff: {rest}"),
    ('field "{a}": {rest}', 'Feld "{a}": {rest}'),
    ('{rest} (did you mean "{a}"?)', '{rest} (meinten Sie "{a}"?)'),
    # kinds of value
    ("is {rest}, but must be {rest2}", "ist {rest}, muss aber {rest2} sein"),
    ("is empty: write a text or leave the field out", "ist leer: schreiben Sie einen Text, oder lassen Sie das Feld weg"),
    ("{a} without quotes reads as {rest}: write {b}", "{a} ohne Anführungszeichen liest sich als {rest}: schreiben Sie {b}"),
    ("holds the character U+{a}: remove it", "enthält das Zeichen U+{a}: entfernen Sie es"),
    ("holds a line break: write it in one line", "enthält einen Zeilenumbruch: schreiben Sie es in eine Zeile"),
    ('"{a}" is not one of {b}', '"{a}" ist keines von {b}'),
    (
        '"{a}" is not a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD',
        '"{a}" ist kein Datum des Kalenders als JJJJ, JJJJ-MM oder JJJJ-MM-TT',
    ),
    (
        '"{a}" is not an id: a-z, 0-9 and single hyphens, at most {b} characters',
        '"{a}" ist keine Kennung: a-z, 0-9 und einzelne Bindestriche, höchstens {b} Zeichen',
    ),
    ('"{a}" is not a year such as "{b}"', '"{a}" ist keine Jahreszahl wie "{b}"'),
    ('"{a}" is not a link: http:// or https://, no spaces', '"{a}" ist kein Link: http:// oder https://, keine Leerzeichen'),
    ('"{a}" is not a bare domain such as "{b}"', '"{a}" ist keine bloße Domain wie "{b}"'),
    ('"{a}" is not the code of a language, such as "{b}"', '"{a}" ist nicht das Kürzel einer Sprache, wie "{b}"'),
    (
        '"{a}" is not a concept id: a-z, 0-9 and _, a letter first',
        '"{a}" ist keine Kennung eines Begriffs: a-z, 0-9 und _, zuerst ein Buchstabe',
    ),
    ("is an empty list, but needs {a} or more", "ist eine leere Liste, braucht aber mindestens {a}"),
    ('unknown field "{a}"', 'unbekanntes Feld "{a}"'),
    ('field "{a}" is missing', 'das Feld "{a}" fehlt'),
    ("must be {a}; a newer file needs a newer rumorcheck", "muss {a} sein; eine neuere Datei braucht ein neueres rumorcheck"),
    ("… and the rest was not read: correct these first", "… und der Rest wurde nicht gelesen: verbessern Sie erst diese"),
    # the file as a whole
    (
        'the file is a bare list: put "schema: {a}" and "claims:" above it',
        'die Datei ist eine bloße Liste: setzen Sie "schema: {a}" und "claims:" darüber',
    ),
    (
        "is told in no language: add {a} or {b} with a claim",
        "wird in keiner Sprache erzählt: ergänzen Sie {a} oder {b} mit einer claim",
    ),
    (
        "the id is taken by the claim in line {a}: choose another",
        "diese Kennung hat schon der Eintrag in Zeile {a}: wählen Sie eine andere",
    ),
    (
        "the id is taken by the concept in line {a}: choose another",
        "diese Kennung hat schon der Begriff in Zeile {a}: wählen Sie eine andere",
    ),
    ('the file is empty: begin it with "{a}"', 'die Datei ist leer: beginnen Sie sie mit "{a}"'),
    ('the file holds only comments: begin it with "{a}"', 'die Datei enthält nur Kommentare: beginnen Sie sie mit "{a}"'),
    ("the file is {a}: save it as UTF-8", "die Datei ist {a}: speichern Sie sie als UTF-8"),
    ("byte {a} is not UTF-8: save the file as UTF-8", "das Byte {a} ist kein UTF-8: speichern Sie die Datei als UTF-8"),
    (
        "{rest} is over the limit of {a} bytes: split the file into several corpora",
        "{rest} sind mehr als die Grenze von {a} Byte: teilen Sie die Datei in mehrere Korpora",
    ),
    ("more than {a} values: split the file into several corpora", "mehr als {a} Werte: teilen Sie die Datei in mehrere Korpora"),
    ("more than {a} bytes", "mehr als {a} Byte"),
    ("{a} bytes", "{a} Byte"),
    ("a text of {rest} is over the limit of {a}: shorten it", "ein Text von {rest} ist über der Grenze von {a}: kürzen Sie ihn"),
    ("{a} characters", "{a} Zeichen"),
    (
        "lists and mappings are nested deeper than {a} levels: no field needs that",
        "Listen und Felder sind tiefer als {a} Ebenen verschachtelt: kein Feld braucht das",
    ),
    # YAML
    ("a tab (and more): {rest}", "ein Tabulator (und weitere): {rest}"),
    ("a tab: {rest}", "ein Tabulator: {rest}"),
    ("a NUL character (and more): {rest}", "ein NUL-Zeichen (und weitere): {rest}"),
    ("a NUL character: {rest}", "ein NUL-Zeichen: {rest}"),
    ("the invisible character U+{a} (and more): {rest}", "das unsichtbare Zeichen U+{a} (und weitere): {rest}"),
    ("the invisible character U+{a}: {rest}", "das unsichtbare Zeichen U+{a}: {rest}"),
    ("use spaces, in texts as in the indentation", "nehmen Sie Leerzeichen, in Texten wie beim Einrücken"),
    ("the file is binary or UTF-16, save it as UTF-8", "die Datei ist binär oder UTF-16, speichern Sie sie als UTF-8"),
    ("remove it", "entfernen Sie es"),
    ("the directive {a} is not allowed: remove the line", "die Anweisung {a} ist nicht erlaubt: entfernen Sie die Zeile"),
    ("the anchor {a} is not allowed: remove it", "der Anker {a} ist nicht erlaubt: entfernen Sie ihn"),
    ("the tag {a} is not allowed: remove it", "das Tag {a} ist nicht erlaubt: entfernen Sie es"),
    ("the alias {a} is not allowed: write the value out", "der Verweis {a} ist nicht erlaubt: schreiben Sie den Wert aus"),
    (
        "a second document begins here: keep one and remove the ---",
        "hier beginnt ein zweites Dokument: behalten Sie eines, und entfernen Sie das ---",
    ),
    (
        "the key {a} without quotes reads as {rest}: {rest2}",
        "der Schlüssel {a} ohne Anführungszeichen liest sich als {rest}: {rest2}",
    ),
    ("write it in double quotes", "setzen Sie ihn in doppelte Anführungszeichen"),
    ("write a key before the colon", "schreiben Sie einen Schlüssel vor den Doppelpunkt"),
    (
        "the key {a} stands here again, first in line {b}: keep one of them",
        "der Schlüssel {a} steht hier noch einmal, zuerst in Zeile {b}: behalten Sie einen davon",
    ),
    (
        "a key is a list or a mapping: keys are plain words",
        "ein Schlüssel ist eine Liste oder eine Gruppe von Feldern: Schlüssel sind einfache Wörter",
    ),
    ("not valid YAML ({a}): {rest}", "kein gültiges YAML ({a}): {rest}"),
    (
        "a colon with a space after it stands in an unquoted text, or a line is indented too far",
        "ein Doppelpunkt mit Leerzeichen steht in einem Text ohne Anführungszeichen, oder eine Zeile ist zu weit eingerückt",
    ),
    (
        "the quotation mark that opens here is never closed",
        "das Anführungszeichen, das sich hier öffnet, wird nie geschlossen",
    ),
    (
        "put a text that begins with @, %, ` or * in double quotes",
        "setzen Sie einen Text, der mit @, %, ` oder * beginnt, in doppelte Anführungszeichen",
    ),
    (
        "in double quotes a backslash is written twice",
        "in doppelten Anführungszeichen schreibt man einen Rückstrich zweimal",
    ),
    (
        "a key needs a colon and a space after it, a text needs double quotes",
        "ein Schlüssel braucht Doppelpunkt und Leerzeichen hinter sich, ein Text doppelte Anführungszeichen",
    ),
    ("a value is missing here, or there is a bracket too many", "hier fehlt ein Wert, oder es ist eine Klammer zu viel"),
    ("write %YAML 1.2 or remove the line", "schreiben Sie %YAML 1.2, oder entfernen Sie die Zeile"),
    (
        "close every [ and {{, and put commas between the items",
        "schließen Sie jedes [ und {{, und setzen Sie Kommas zwischen die Teile",
    ),
    (
        "a quotation mark inside a text ends it, or this line is indented differently from its neighbours",
        "ein Anführungszeichen mitten im Text beendet ihn, oder diese Zeile ist anders eingerückt als ihre Nachbarn",
    ),
    ("indent this line like its neighbours", "rücken Sie diese Zeile ein wie ihre Nachbarn"),
    ("check quotation marks and indentation", "prüfen Sie Anführungszeichen und Einrückung"),
    # word patterns
    ('pattern "{a}" {rest}', 'das Muster "{a}" {rest}'),
    ("has a space too many: put one between words", "hat ein Leerzeichen zu viel: zwischen Wörtern steht eines"),
    (
        "has a * inside a word or on both sides: it stands once, at the beginning or the end of a word",
        "hat ein * mitten im Wort oder auf beiden Seiten: es steht einmal, am Anfang oder am Ende eines Wortes",
    ),
    (
        "has a part without a letter or a digit: it would fit anything or nothing",
        "hat einen Teil ohne Buchstaben oder Ziffer: er passte auf alles oder nichts",
    ),
    (
        "has a stem of fewer than {a} letters: it would fit too many words",
        "hat einen Stamm von weniger als {a} Buchstaben: er passte auf zu viele Wörter",
    ),
    ("is not a concept: one @ and its name, nothing else", "ist kein Begriff: ein @ und sein Name, sonst nichts"),
    (
        '"{a}" is a concept: list its words, concepts do not nest',
        '"{a}" ist ein Begriff: nennen Sie seine Wörter, Begriffe stehen nicht ineinander',
    ),
    ("has no words: add at least one", "hat keine Wörter: ergänzen Sie mindestens eines"),
    ("a concept is not its own contrary", "ein Begriff ist nicht sein eigenes Gegenteil"),
    ('"{a}" is not a concept of this file', '"{a}" ist kein Begriff dieser Datei'),
    # the rules
    ('is not told in "{a}": add it', 'wird nicht auf "{a}" erzählt: ergänzen Sie es'),
    (
        "has no source of type factcheck or primary: add one, or leave the claim out",
        "hat keine Quelle der Art factcheck oder primary: ergänzen Sie eine, oder lassen Sie den Eintrag weg",
    ),
    ("a source has no {a}: add it", "eine Quelle hat kein {a}: ergänzen Sie es"),
    ("has no {a}: add it", "hat kein {a}: ergänzen Sie es"),
    ("has {a} variants: make it {b} or more", "hat {a} variants: es sollten mindestens {b} sein"),
    ("has {a} examples: make it {b} or more", "hat {a} examples: es sollten mindestens {b} sein"),
    ("reviewed {a} is in the future of {b}", "reviewed {a} liegt nach heute, dem {b}"),
    ("first_seen {a} is after the review of {b}", "first_seen {a} liegt nach der Prüfung vom {b}"),
    ("a source of {a} is newer than the review of {b}", "eine Quelle vom {a} ist neuer als die Prüfung vom {b}"),
    ("circulated in {a} is outside {b} to {c}", "circulated {a} liegt nicht zwischen {b} und {c}"),
    (
        "was to be checked again by {a}: check it and set reviewed and recheck_by",
        "war bis {a} neu zu prüfen: prüfen Sie ihn, und setzen Sie reviewed und recheck_by",
    ),
    (
        '"{a}" is a plain http link: use https if that form was seen too',
        '"{a}" ist ein Link mit http: nehmen Sie https, wenn es die Seite auch so gibt',
    ),
    (
        'is related to "{a}", which is not there: correct or remove it',
        'verweist auf "{a}", das es nicht gibt: verbessern oder entfernen Sie es',
    ),
    ("is related to itself: remove it", "verweist auf sich selbst: entfernen Sie das"),
    ("{a} has a length of {b}, but {c} to {d} is wanted", "{a} hat die Länge {b}, erwünscht ist {c} bis {d}"),
    ("{a} has {b} sentences, but {c} to {d} are wanted", "{a} hat {b} Sätze, erwünscht sind {c} bis {d}"),
    ('"{a}" has {b} words: split it, {c} is the most', '"{a}" hat {b} Wörter: teilen Sie den Satz, {c} sind das Höchste'),
    ("{a} holds a link: say it in words", "{a} enthält einen Link: sagen Sie es in Worten"),
    ('stands after "{a}": sort the claims by id', 'steht hinter "{a}": sortieren Sie die Einträge nach Kennung'),
    ('"{a}" is not in the lexicon', '"{a}" steht nicht im Lexikon'),
    (
        "an empty group of needs can never be hit: fill or remove it",
        "eine leere Gruppe in needs kann nie getroffen werden: füllen oder entfernen Sie sie",
    ),
    (
        "match has only a {a} of subject and predicate: give both or none",
        "match hat von subject und predicate nur {a}: geben Sie beide an oder keines",
    ),
    ('example "{a}" stands under {b} already: keep one', 'das Beispiel "{a}" steht schon unter {b}: behalten Sie eines'),
    (
        '{a} example "{b}" is a variant: write another person\'s words',
        '{a}: das Beispiel "{b}" ist eine variant: schreiben Sie die Worte eines anderen',
    ),
    (
        "a variant shares {a} of its words with {rest}: tell it differently",
        "eine variant teilt {a} ihrer Wörter mit {rest}: erzählen Sie sie anders",
    ),
    ('one of "{a}"', 'einer von "{a}"'),
    (
        'a variant has the same words as one of "{a}": they need one verdict',
        'eine variant hat dieselben Wörter wie eine von "{a}": sie brauchen ein Urteil',
    ),
    ('{a} shares “{b}” with "{c}": use other words', '{a} hat „{b}“ mit "{c}" gemeinsam: nehmen Sie andere Worte'),
    # beside other corpora
    (
        "the corpus “{a}” has this id already: choose another, or put it into override in the header",
        "das Korpus „{a}“ hat diese Kennung schon: wählen Sie eine andere, oder nennen Sie sie im Kopf in override",
    ),
    (
        "the corpus “{a}” has this id already; choose another, or put override: {b} into the header to answer in its place",
        "das Korpus „{a}“ hat diese Kennung schon; wählen Sie eine andere, oder schreiben Sie override: {b} in den Kopf, um an"
        " seiner Stelle zu antworten",
    ),
    ("answers in place of the entry of “{a}” (override)", "antwortet an Stelle des Eintrags von „{a}“ (override)"),
    (
        'override names "{a}", which is not in {rest}: correct or remove it',
        'override nennt "{a}", das nicht in {rest} steht: verbessern oder entfernen Sie es',
    ),
    # put to the test
    (
        "{rest} finds {a} of another corpus too: tell them apart, or override that entry",
        "{rest} findet auch {a} eines anderen Korpus: unterscheiden Sie die beiden, oder ersetzen Sie jenen durch override",
    ),
    ("{rest} is answered “{a}”, and finds {b}: {rest2}", "{rest} wird mit „{a}“ beantwortet und findet {b}: {rest2}"),
    ("{rest} is answered “{a}”: {rest2}", "{rest} wird mit „{a}“ beantwortet: {rest2}"),
    ('a variant "{a}"', 'die variant "{a}"'),
    ('{a} example "{b}"', 'das Beispiel "{b}" unter {a}'),
    (
        "the entry must find its own wordings; check match, or use more of the claim's own words",
        "der Eintrag muss seine eigenen Fassungen finden; prüfen Sie match, oder nehmen Sie mehr Worte der Behauptung",
    ),
    ("add a variant like it, or widen match", "ergänzen Sie eine solche variant, oder fassen Sie match weiter"),
    ("add its words to opposite, or narrow match", "nehmen Sie seine Worte in opposite auf, oder fassen Sie match enger"),
    ("add its words to half, or narrow match", "nehmen Sie seine Worte in half auf, oder fassen Sie match enger"),
    ("add its words to unless, or narrow match", "nehmen Sie seine Worte in unless auf, oder fassen Sie match enger"),
    # files and indexes
    (
        "{a}: cannot be read ({reason}): check the path and the permissions",
        "{a}: lässt sich nicht lesen ({reason}): prüfen Sie den Pfad und die Rechte",
    ),
    ("{a}: cannot be read ({reason}). Check the path.", "{a}: lässt sich nicht lesen ({reason}). Prüfen Sie den Pfad."),
    (
        "{a}: cannot be read ({reason}). Check the permissions.",
        "{a}: lässt sich nicht lesen ({reason}). Prüfen Sie die Rechte.",
    ),
    (
        "{a}: cannot be written ({reason}); it is as it was. Check permissions and space.",
        "{a}: lässt sich nicht schreiben ({reason}); die Datei ist, wie sie war. Prüfen Sie Rechte und Platz.",
    ),
    ("{a}: is not a file. Give the YAML file itself.", "{a}: ist keine Datei. Nennen Sie die YAML-Datei selbst."),
    (
        'the id "{a}" stands here already: choose another, or edit this entry',
        'die Kennung "{a}" steht hier schon: wählen Sie eine andere, oder ändern Sie diesen Eintrag',
    ),
    (
        "{a}: the entries are laid out so that none can be put between them: add this one by hand",
        "{a}: die Einträge sind so gesetzt, dass keiner dazwischen passt: ergänzen Sie diesen von Hand",
    ),
    (
        "{a}: was changed by something else meanwhile; nothing was added. Try again.",
        "{a}: wurde inzwischen von anderer Seite geändert; nichts wurde hinzugefügt. Versuchen Sie es noch einmal.",
    ),
    (
        "A corpus of your own is asked together with the shipped one, so it has to be sound. Mend the lines above"
        " (to see them again: rumorcheck corpus check), or ask without it: rumorcheck --corpus shipped TEXT",
        "Ein eigenes Korpus wird mit dem mitgelieferten zusammen gefragt, darum darf es keine Fehler haben. Verbessern Sie die Zeilen"
        " oben (noch einmal zeigt sie: rumorcheck corpus check), oder fragen Sie ohne es: rumorcheck --corpus shipped TEXT",
    ),
    (
        "A compiled index is asked alone: give one --corpus FILE.index, or YAML files only.",
        "Ein fertiger Index wird allein gefragt: nennen Sie ein --corpus DATEI.index, oder nur YAML-Dateien.",
    ),
    (
        "{a}: {rest}. Make it again: rumorcheck corpus import FILE -o {b}",
        "{a}: {rest}. Machen Sie ihn neu: rumorcheck corpus import DATEI -o {b}",
    ),
    # feeds of fact-checks, cases
    (
        "{a}: cannot be read ({reason}). Check the path and the permissions.",
        "{a}: lässt sich nicht lesen ({reason}). Prüfen Sie den Pfad und die Rechte.",
    ),
    (
        "{a}: cannot be written ({reason}). Check the folder, permissions and space.",
        "{a}: lässt sich nicht schreiben ({reason}). Prüfen Sie Ordner, Rechte und Platz.",
    ),
    ("{a}: is not UTF-8 (byte {b}). Save it as UTF-8.", "{a}: ist kein UTF-8 (Byte {b}). Speichern Sie die Datei als UTF-8."),
    (
        "{a}: is not UTF-8 text (byte {b}). Save it as UTF-8.",
        "{a}: ist kein Text in UTF-8 (Byte {b}). Speichern Sie die Datei als UTF-8.",
    ),
    (
        "{a}: is empty or binary. Give JSON, HTML or CSV in UTF-8.",
        "{a}: ist leer oder binär. Gelesen werden JSON, HTML oder CSV in UTF-8.",
    ),
    (
        "{a}: is one object of more than {b} MiB without a list of claims in it.",
        "{a}: ist ein einziges Objekt von mehr als {b} MiB ohne eine Liste von Behauptungen.",
    ),
    (
        "{a}: is JSON that nobody writes ({b}). Check where it comes from.",
        "{a}: ist JSON, wie es niemand schreibt ({b}). Prüfen Sie, woher es kommt.",
    ),
    (
        "{a}: the JSON is broken or cut off ({b}). Fetch the file again.",
        "{a}: Das JSON ist fehlerhaft oder abgeschnitten ({b}). Holen Sie die Datei noch einmal.",
    ),
    ("{a}: is not JSON ({b}). Fetch the file again.", "{a}: ist kein JSON ({b}). Holen Sie die Datei noch einmal."),
    ("{a}: the page has more than {b} MiB.", "{a}: Die Seite hat mehr als {b} MiB."),
    ("broken CSV ({a}). Check the quotation marks.", "fehlerhaftes CSV ({a}). Prüfen Sie die Anführungszeichen."),
    (
        "the first line must name the columns {a}; it has: {b}",
        "die erste Zeile muss diese Spalten nennen: {a}; sie hat: {b}",
    ),
    (
        "{a} claims are more than a YAML corpus holds ({b}): write an index, -o {c}",
        "{a} Behauptungen sind mehr, als ein Korpus in YAML fasst ({b}): schreiben Sie einen Index, -o {c}",
    ),
    ("{a}: holds no cases. Write one JSON object a line: {b}", "{a}: enthält keine Fälle. Je Zeile ein JSON-Objekt: {b}"),
    ("the compiled index is truncated", "der fertige Index ist abgeschnitten"),
    (
        "the compiled index cannot be read on a big-endian machine",
        "der fertige Index lässt sich auf einem Rechner mit dieser Byte-Folge nicht lesen",
    ),
    (
        "the compiled index is from another version of rumorcheck",
        "der fertige Index ist von einer anderen Fassung von rumorcheck",
    ),
    (
        "the compiled index is damaged: its checksum does not fit",
        "der fertige Index ist beschädigt: seine Prüfsumme stimmt nicht",
    ),
    ("the compiled index is damaged at claim {a}", "der fertige Index ist beim Eintrag {a} beschädigt"),
    (
        "The shipped corpus is missing: this installation is incomplete. Install rumorcheck again.",
        "Das mitgelieferte Korpus fehlt: Diese Installation ist unvollständig. Bitte installieren Sie rumorcheck neu.",
    ),
    (
        "There is no corpus of your own yet. To begin one: rumorcheck corpus init",
        "Es gibt noch kein eigenes Korpus. Anlegen: rumorcheck corpus init",
    ),
)
"""English and German, the narrower sentence before the wider one. What a slot `rest` or `reason` takes is looked up again."""

PARTS: dict[str, str] = {
    "empty": "leer",
    "a list": "eine Liste",
    "a text": "ein Text",
    "a mapping": "eine Gruppe von Feldern",
    "true or false": "true oder false",
    "true or false, without quotes": "true oder false, ohne Anführungszeichen",
    "a list: [ ] or lines that begin with -": "eine Liste ([ ] oder Zeilen, die mit - beginnen)",
    "a list of entries; for none, write claims: []": "eine Liste von Einträgen (für keinen: claims: [])",
    "nothing (null)": "nichts (null)",
    "a number": "eine Zahl",
    "a time": "eine Uhrzeit",
    "a date": "ein Datum",
    "an instruction of YAML": "eine Anweisung von YAML",
    "an earlier one": "einer früheren",
    "this corpus": "diesem Korpus",
    "the corpora asked before it": "den vorher gefragten Korpora",
    "No such file or directory": "es gibt sie nicht",
    "Is a directory": "ein Ordner",
    "Not a directory": "ein Teil des Pfades ist kein Ordner",
    "Permission denied": "keine Erlaubnis",
    "Read-only file system": "nur lesbar",
    "No space left on device": "kein Platz mehr",
    "Connection refused": "die Verbindung wird abgelehnt",
    "Name or service not known": "den Namen gibt es nicht",
    "timed out": "keine Antwort",
    "File name too long": "der Name ist zu lang",
}
"""Parts of a sentence: types of value, and what the system says."""
