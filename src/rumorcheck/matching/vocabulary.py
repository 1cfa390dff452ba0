"""Closed word lists of the matcher, folded: channels and their prepositions, slots, negators. Data only."""

CHANNELS = frozenset(
    (
        "whatsapp whats facebook instagram insta telegram tiktok youtube twitter signal snapchat messenger skype threema "
        "email mail sms internet radio fernsehen tv linkedin pinterest reddit fb wa"
    ).split()
)
CHANNEL_PREPOSITIONS = frozenset(
    # de en fr es it pt nl pl tr(none) ru ar
    (
        "per via uber auf in im bei beim mit aus von vom laut an am on by through over from with at into inside par sur "
        "dans avec en por su con tramite via op met przez na w przy z в на по через علي في عبر"
    ).split()
)

MONTHS = (
    "januar janner februar feber marz april mai juni juli august september oktober november dezember"
    " january february march may june july october december jan feb mar apr jun jul aug sep sept okt oct nov dez dec"
)
WEEKDAYS = (
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags samstags sonntags"
    " monday tusday wednesday thursday friday saturday sunday montagmorgen samstagmorgen sonntagmorgen samstagabend"
)
UNITS = (
    "euro euros eur cent cents dollar dollars pfund pounds franken chf usd prozent percent uhr am pm stunde stunden minute minuten tag tage"
    " tagen woche wochen monat monaten monate jahr jahre jahren hour hours minutes day days week weeks month months year years"
)
COUNTRIES = (
    "deutschland osterreich schweiz europa eu germany austria switzerland europe usa america england uk bayern berlin wien munchen"
    " hamburg koln frankfurt deutschlandweit bundesweit weltweit worldwide"
)
WEEKDAY_SET = frozenset(WEEKDAYS.split())
MONTH_SET = frozenset(MONTHS.split())
CORE_SLOTS = frozenset(f"{MONTHS} {WEEKDAYS} {UNITS} {COUNTRIES}".split())
"""Words that fill a slot of time, amount or place: in a claim they may stand between subject and predicate."""

NEGATORS_BY_LANGUAGE = {
    "de": "kein keine keinem keinen keiner keinerlei keines keinesfalls keineswegs keins nein nicht nichts nie niemals niemand niemandem "
    "niemanden nirgends nirgendwo weder",
    "en": "not no never none nor nobody nothing nowhere neither cannot dont dosnt didnt isnt arent wasnt werent couldnt shouldnt wouldnt",
    "es": "no nunca jamas nadie ningun ninguna",
    "fr": "non pas jamais rien aucun aucune",
    "it": "non niente nulla nessun nessuna nessuno",
    "nl": "niet geen nooit niets niemand nergens",
    "pl": "nie nic nigdy nikt zaden zadna zadne zadnego zadnych",
    "pt": "nao nunca jamais nenhum nenhuma",
    "ru": "не нет ни никогда никто ничего ничто",
    "tr": "yok degil degildir hicbir",
    "ar": "لا لم لن ليس ليست",
}
"""What negates in each language, but for what is only said in dialect or has too many neighbours."""
NEGATORS = frozenset(" ".join(NEGATORS_BY_LANGUAGE.values()).split()) | frozenset(
    "aint cant hadnt hasnt havent koa koan ned net nich nit nix wont".split()
)
ANSWERS = frozenset("nein no non nee nie nao нет hayir لا".split())
"""Words that answer no."""
NEGATIVE_ENDINGS = (
    *(
        "miyor muyor miyorlar muyorlar miyoruz muyoruz mayacak meyecek mayacaklar meyecekler mayacagi meyecegi mamistir memistir mamaktadir memektedir mamakta memekte mazlar mezler".split()
    ),
    *(stem + ending for stem in "ola yapa ala bula calisa koruya".split() for ending in ("maz", "madi")),
    *(stem + ending for stem in "ede vere gele oldure".split() for ending in ("mez", "medi")),
    *(
        "olmaz olmadi olmadigi olmamis etmez etmedi etmedigi yapmaz yapmadi vermez vermedi gelmez gelmedi almaz almadi icermez bulunmaz bulunmadi bulasmaz yaymaz gostermez".split()
    ),
    *(
        "yaramaz acmaz calmaz istemez sormaz atmaz aramaz gondermez engellemez temizlemez eritmez azaltmaz cikmaz girmez kesmez tutmaz cekmez "
        "dagitmaz odemez oldurmedi vurmadi atmadi vermiyor gelmiyor degildi yoktu yoktur kalkmadi kapatmadi yasaklamadi".split()
    ),
    *(
        "gerekmez tasimaz saglamaz iyilestirmez onlemez korumaz artirmaz oldurmez kapanmaz silinmez odenmez alinmaz demedi soylemedi degistirmez gecmez".split()
    ),
)
"""Ends of Turkish verbs that are negated by their form."""
CONJUNCTIONS = frozenset(
    (
        "y e et ve и pero mas ma mais ama fakat maar omdat ale lecz но لكن che dat ze что ان porqu perche parce car poniewaz bo cunku qu ki потому لان "
        "und and aber but wie how sondern doch weil because denn wenn if damit obwohl although dass that ob "
        "whether bis until"
    ).split()
)
"""Words at which a clause is cut when the reach of a negator is asked."""
COMPLEMENTIZERS = frozenset("dass ob wie wo woher wer that whether how where who qu che ze что dat ان".split())
"""Words that make a clause the object of the one before it."""
REMEMBERED = frozenset(
    (
        "hoffe hoffen hoffentlich hope hopefully dachte dachten gedacht thought glaubte glaubten believed ob whether weiss wissen know sure sicher"
    ).split()
)
"""Words that make the next clause a thought and not a statement."""
REMAINING = frozenset(
    "bleibt bleiben blieb weiterhin stays stay remains remain remaining still continus sigu resta reste continua blijft pozostaje kaliyor".split()
)
"""Words that say a state goes on."""
PROHIBITING = frozenset(
    (
        "soll sollen sollt sollst sollte sollten solle st bitte bloss lieber unbedingt should must please better "
        "rather ought deve debe hay devi dovete faut"
    ).split()
)
"""Words by which a negator in their clause forbids and denies nothing: `man soll nicht anhalten`."""
IMPERATIVE = frozenset("never niemals dont keinesfalls keinesfall".split())
"""Negators that forbid where they open a clause."""
DECIDING = frozenset("ich i my mein meine meiner papa mama oma opa".split())
"""Persons whose own decision a negator in their clause may be: `ich kauf keins mehr`."""
THINKING = ("glaub", "denk", "mein", "think", "believ", "stimm", "wahr", "true")
"""Beginnings of words that make such a clause a judgement after all."""
AUXILIARIES = frozenset(
    (
        "wird werden wurde wurden ist sind war waren hat haben hatte hatten kann konnen konnte muss mussen is are was were has have had "
        "will would can could dos dos do did"
    ).split()
)
TALK = frozenset(
    (
        "angeblich soll sollen sollten solln gehort gelesen erzahlt meint behauptet behauptets sagt sagte heisst hiess laut wohl anscheinend "
        "kursiert stimmt stimmts wahr echt wirklich fake hoax frage fragt jemand bekannte nachbarin tante schwager kollege kollegin "
        "heard apparently says said read supposedly allegedly claims saw told tru real really hoax anyone know"
    ).split()
)
"""Words of hearsay and of asking: they say how somebody came by a claim, nothing about which."""
HEARSAY = TALK - frozenset("fake hoax frage fragt jemand bekannte nachbarin tante schwager kollege kollegin anyone know".split())
"""... and those that mark it as heard of."""
VERDICTS = frozenset(
    (
        "beleg betrug echt evidenc fake fals falsch fraud gefalsch genui geruch hoax kein lege masch phish proof real rumor scam scamm true "
        "unbeleg unprov unwahr wahr warn warning warnung"
    ).split()
)
"""Stems of the words of every entry's verdict: they tell that its truth is spoken of, and nothing of what is true."""
