"""The words of `batch` and `stats`: a part of the word table that only they load. Data; touches nothing."""

WORDS: dict[str, tuple[str, str]] = {
    # help
    "help.command.batch": ("eine Datei mit vielen Nachrichten prüfen", "check a file of many messages"),
    "help.command.stats": ("das Ergebnis von batch auswerten", "sum up the results of batch"),
    "help.output": (
        "Ergebnis in diese Datei schreiben (sonst Standardausgabe); nur so lässt sich ein Lauf fortsetzen",
        "write the result to this file (else standard output); only then can a run be resumed",
    ),
    "help.read_as": (
        "Format der Eingabe; sonst sagt es die Endung. lines: jede Zeile eine Nachricht, nul: durch NUL getrennt",
        "format of the input; else its name tells. lines: each line a message, nul: separated by NUL",
    ),
    "help.write_as": ("Format des Ergebnisses; sonst sagt es die Endung", "format of the result; else its name tells"),
    "help.field": ("das Feld mit der Nachricht (sonst text)", "the field with the message (text otherwise)"),
    "help.id_field": ("ein Feld, das ins Ergebnis übernommen wird", "a field that is passed on to the result"),
    "help.date_field": ("ein Feld mit Datum; ins Ergebnis kommt der Tag", "a field with a date; its day goes to the result"),
    "help.with_text": ("auch den Text der Nachrichten ausgeben", "put out the text of the messages as well"),
    "help.bad": (
        "Datei für Zeilen ohne Antwort (sonst ERGEBNIS.bad.jsonl)",
        "file for rows without an answer (OUTPUT.bad.jsonl otherwise)",
    ),
    "help.workers": ("Zahl der Prozesse (sonst so viele wie Kerne)", "number of processes (as many as cores otherwise)"),
    "help.dask": ("auf einem Dask-Cluster rechnen, etwa tcp://host:8786", "use a Dask cluster, such as tcp://host:8786"),
    "help.resume": ("einen abgebrochenen Lauf fortsetzen", "go on with a run that was cut off"),
    # eval
    "help.command.eval": ("einen Korpus an beschrifteten Nachrichten messen", "measure a corpus on labelled messages"),
    "help.leave_one_out": (
        "jede Nachricht noch einmal ohne ihre Behauptung prüfen: Schweigt das Programm dann?",
        "check each message again without its claim: does the program keep quiet then?",
    ),
    "eval.one_file": (
        "„eval“ braucht genau eine Datei mit JSON-Zeilen {message, state, claim, lang}.",
        "“eval” needs exactly one file of JSON lines {message, state, claim, lang}.",
    ),
    "eval.summary": ("{cases} Nachrichten, richtig beantwortet: {right}", "{cases} messages, answered rightly: {right}"),
    "eval.covered": (
        "Behauptungen im Korpus: {covered}; ohne Eintrag und daher übergangen: {passed}",
        "claims that are in the corpus: {covered}; passed over for want of an entry: {passed}",
    ),
    "eval.states": ("Je Zustand", "By state"),
    "eval.rate": (
        "Genauigkeit {precision}, Ausbeute {recall} von {n}",
        "precision {precision}, recall {recall} of {n}",
    ),
    "eval.confusions": ("Verwechslungen (erwartet → beantwortet)", "Confusions (wanted → answered)"),
    "eval.left_out": ("Ohne die eigene Behauptung", "With their own claim taken out"),
    "eval.left_out_rate": (
        "Von {n} Nachrichten werden {quiet} nicht als Gerücht bezeichnet; ohne verwandte Einträge {alone}.",
        "Of {n} messages {quiet} are not called a rumor; without related entries {alone}.",
    ),
    "eval.wrong": ("Falsch beantwortet", "Answered wrongly"),
    "eval.more": ("… und {n} weitere; -v zeigt alle.", "… and {n} more; -v shows all."),
    "takes.CASES": ("FÄLLE", "CASES"),
    # wrong use
    "batch.one_file": (
        "„{command}“ braucht genau eine Datei; „-“ ist die Standardeingabe.\nWar das eine Nachricht? Dann: {text_command}",
        "“{command}” needs exactly one file; “-” is standard input.\nWas that a message? Then: {text_command}",
    ),
    "batch.format": (
        "Welches Format hat „{path}“? Bitte --read-as angeben: {choices}.",
        "What format is “{path}”? Please say --read-as: {choices}.",
    ),
    "batch.result_format": (
        "In welchem Format soll „{path}“ geschrieben werden? Bitte --write-as angeben: {choices}.",
        "In what format should “{path}” be written? Please say --write-as: {choices}.",
    ),
    "batch.plain_fields": (
        "{flag} passt nicht zum Format {format}: Dort gibt es keine Felder.",
        "{flag} does not go with the format {format}, which has no fields.",
    ),
    "batch.needs_output": (
        "{flag} braucht eine Datei für das Ergebnis: -o DATEI.",
        "{flag} needs a file for the result: -o FILE.",
    ),
    "batch.needs_file": (
        "{flag} braucht eine Datei als Eingabe, nicht die Standardeingabe.",
        "{flag} needs a file for input, not standard input.",
    ),
    "batch.same_file": (
        "Eingabe und Ergebnis sind dieselbe Datei: „{path}“. Bitte ein anderes Ziel angeben.",
        "Input and result are the same file: “{path}”. Please name another target.",
    ),
    "batch.no_column": (
        "Das Feld „{field}“ gibt es in der Eingabe nicht. Vorhanden: {columns}. Wählen mit --field, --id, --date.",
        "The input has no field “{field}”. There are: {columns}. Choose with --field, --id, --date.",
    ),
    "batch.no_parquet": (
        "Für Parquet fehlt ein Zusatz. Bitte installieren: pip install 'rumorcheck[parquet]'",
        "Parquet needs an extra. Please install: pip install 'rumorcheck[parquet]'",
    ),
    "batch.no_dask": (
        "Für --dask fehlt ein Zusatz. Bitte installieren: pip install 'rumorcheck[cluster]'",
        "--dask needs an extra. Please install: pip install 'rumorcheck[cluster]'",
    ),
    "batch.bad_parquet": ("Die Parquet-Datei lässt sich nicht lesen: {reason}.", "The Parquet file cannot be read: {reason}."),
    "batch.utf16": (
        "„{path}“ ist UTF-16. Bitte erst umwandeln: iconv -f UTF-16 -t UTF-8",
        "“{path}” is UTF-16. Please convert it first: iconv -f UTF-16 -t UTF-8",
    ),
    "batch.unwritable": ("„{path}“ lässt sich nicht schreiben: {reason}.", "Cannot write “{path}”: {reason}."),
    "batch.no_scheduler": (
        "Unter „{address}“ antwortet kein Dask-Scheduler. Stimmt die Adresse, etwa tcp://host:8786?",
        "No Dask scheduler answers at “{address}”. Is the address right, such as tcp://host:8786?",
    ),
    # resuming
    "batch.unfinished": (
        "Für „{out}“ gibt es einen abgebrochenen Lauf mit {n} Zeilen. Fortsetzen mit --resume; neu beginnen: „{part}“ und „{part}.journal“ löschen.",
        "There is an unfinished run for “{out}” with {n} rows. Go on with --resume; to start anew, delete “{part}” and “{part}.journal”.",
    ),
    "batch.changed.input": (
        "Die Eingabe ist nicht mehr die, mit der der Lauf für „{out}“ begann. Neu beginnen: „{part}“ und „{part}.journal“ löschen.",
        "The input is not the one the run for “{out}” began with. To start anew, delete “{part}” and “{part}.journal”.",
    ),
    "batch.changed.corpus": (
        "Das Korpus ist nicht mehr das, mit dem der Lauf für „{out}“ begann. Neu beginnen: „{part}“ und „{part}.journal“ löschen.",
        "The corpus is not the one the run for “{out}” began with. To start anew, delete “{part}” and “{part}.journal”.",
    ),
    "batch.changed.options": (
        "Der Lauf für „{out}“ begann mit anderen Optionen. Dieselben angeben oder neu beginnen: „{part}“ und „{part}.journal“ löschen.",
        "The run for “{out}” began with other options. Give the same, or start anew: delete “{part}” and “{part}.journal”.",
    ),
    "batch.changed.version": (
        "Der Lauf für „{out}“ begann mit einer anderen Version von rumorcheck. Neu beginnen: „{part}“ und „{part}.journal“ löschen.",
        "The run for “{out}” began with another version of rumorcheck. To start anew, delete “{part}” and “{part}.journal”.",
    ),
    "batch.journal_broken": (
        "„{path}“ passt nicht zu „{part}“ oder ist beschädigt. Neu beginnen: beide Dateien löschen.",
        "“{path}” does not fit “{part}” or is damaged. To start anew, delete both files.",
    ),
    "batch.locked": (
        "Ein anderer Lauf schreibt gerade nach „{out}“.",
        "Another run is writing to “{out}” right now.",
    ),
    "batch.worker_lost": (
        "Ein Prozess wurde von außen beendet, vielleicht fehlte Speicher. Mit -o DATEI ist nichts verloren: weiter mit --resume.",
        "A worker process was killed, maybe for want of memory. With -o FILE nothing is lost: go on with --resume.",
    ),
    "batch.cluster_lost": (
        "Die Verbindung zum Cluster ging verloren ({reason}). Mit -o DATEI ist nichts verloren: weiter mit --resume.",
        "The connection to the cluster was lost ({reason}). With -o FILE nothing is lost: go on with --resume.",
    ),
    # rows that cannot be read
    "batch.bad.invalid_utf8": ("kein gültiges UTF-8", "not valid UTF-8"),
    "batch.bad.invalid_json": ("kein gültiges JSON", "not valid JSON"),
    "batch.bad.not_an_object": ("kein JSON-Objekt", "not a JSON object"),
    "batch.bad.missing_field": ("das Feld „{field}“ fehlt", "the field “{field}” is missing"),
    "batch.bad.not_text": ("das Feld „{field}“ ist kein Text", "the field “{field}” is not text"),
    "batch.bad.too_long": ("länger als 8 MiB", "longer than 8 MiB"),
    "batch.bad.invalid_csv": ("kein gültiges CSV", "not valid CSV"),
    "batch.bad.crashed": (
        "der Abgleich ist an ihr gescheitert ({field}), ein Fehler des Programms: bitte melden",
        "checking it failed ({field}), a fault of the program: please report it",
    ),
    "batch.bad_row": ("Zeile {line}: {reason}", "line {line}: {reason}"),
    "batch.bad_more": (
        "Weitere solche Zeilen werden nur gezählt; --bad DATEI hält alle fest.",
        "Further such rows are only counted; --bad FILE keeps them all.",
    ),
    # the end of a run
    "batch.done": (
        "{rows} Zeilen geprüft, {looked_up} verschiedene Nachrichten: {states}",
        "{rows} rows checked, {looked_up} distinct messages: {states}",
    ),
    "batch.done_bad": (
        "{bad} Zeilen nicht beantwortet, beiseitegelegt: {side}",
        "{bad} rows could not be answered, set aside: {side}",
    ),
    "batch.done_bad_lost": ("{bad} Zeilen nicht beantwortet", "{bad} rows could not be answered"),
    "batch.stopped": (
        "Angehalten nach {rows} Zeilen. Weiter mit demselben Befehl und --resume.",
        "Stopped after {rows} rows. Go on with the same command and --resume.",
    ),
    "batch.stopped_stream": ("Angehalten nach {rows} Zeilen.", "Stopped after {rows} rows."),
    "batch.rate": ("{n}/s", "{n}/s"),
    "batch.left": ("noch {time}", "{time} left"),
    "batch.waiting": (
        "Nachrichten einfügen, eine je Zeile; zum Schluss Strg-D (unter Windows Strg-Z und Eingabe).",
        "Paste messages, one a line; at the end Ctrl-D (on Windows Ctrl-Z and Enter).",
    ),
    # stats
    "stats.no_results": (
        "„{path}“ ist kein Ergebnis von batch (Zeile {line}). Erst: rumorcheck batch DATEI -o ERGEBNIS",
        "“{path}” is no result of batch (row {line}). First: rumorcheck batch FILE -o RESULTS",
    ),
    "stats.title": ("{rows} geprüfte Nachrichten", "{rows} messages checked"),
    "stats.states": ("Was gefunden wurde", "What was found"),
    "stats.state": ("Ergebnis", "Result"),
    "stats.rows": ("Nachrichten", "Messages"),
    "stats.share": ("Anteil", "Share"),
    "stats.denials": ("Davon Widerspruch", "Of these denials"),
    "stats.denial_share": (
        "Von den Nachrichten, die ein bekanntes Gerücht nennen, widersprechen ihm {share}.",
        "Of the messages that tell a known rumor, {share} contradict it.",
    ),
    "stats.denied": ("Widerspruch {share}", "denied {share}"),
    "stats.claims": ("Häufigste Behauptungen", "Most frequent claims"),
    "stats.claim": ("Behauptung", "Claim"),
    "stats.verdict": ("Urteil", "Verdict"),
    "stats.days": ("Nach Tagen", "By day"),
    "stats.timeline": ("Nachrichten mit bekannten Behauptungen im Lauf der Zeit", "Messages with known claims over time"),
    "stats.known": ("{n} bekannt", "{n} known"),
    "stats.clusters": (
        "Oft verschickt und hier nicht bekannt",
        "Often sent and not known here",
    ),
    "stats.where": ("ab Zeile {line}, Prüfsumme {hash}", "from line {line}, hash {hash}"),
    "stats.first_line": ("Erste Zeile", "First line"),
    "stats.hash": ("Prüfsumme", "Hash"),
    "stats.text": ("Text", "Text"),
    "stats.no_text": (
        "Den Wortlaut zeigt ein Ergebnis, das mit --with-text geschrieben wurde.",
        "Results that were written with --with-text show the words, too.",
    ),
    "stats.more": ("… und {n} weitere (--limit)", "… and {n} more (--limit)"),
    "stats.not_true": (
        "„Nichts bekannt“ heißt nicht, dass eine Nachricht stimmt.",
        "“Nothing known” does not mean that a message is true.",
    ),
    # states, as a heading
    "state.known": ("bekannt", "known"),
    "state.similar": ("ähnlich", "similar"),
    "state.denial": ("Widerspruch", "denial"),
    "state.too_short": ("zu kurz", "too short"),
    "state.nothing_known": ("nichts bekannt", "nothing known"),
}
