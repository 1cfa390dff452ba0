"""Words beside the phrases on truth, by which these say something else. Data only, folded."""

ATTRIBUTES = frozenset({"fake"})
"""Words that say nothing about truth before a noun: a fake shop is not a fake message."""
DOING = frozenset("can could to they will would who easily ai we".split())
DETERMINERS = frozenset("your any the our their his her my a".split())
"""Words between which `fake` is a verb."""
NAMING = frozenset(
    "meist meistens oft wohl klar klarer klare eindeutig immer vermutlich mostly usually probably clearly likely ist sind war achtung vorsicht alles reiner reine nur is are its was alert warnt attenzione attention alerte alerta allerta atencion atencao cuidado uwaga pas let op dikkat осторожно внимание это to es e est une una un um uma تحذير انتبهوا احذروا هذا هذه".split()
)
"""Words by which something is called what follows."""
LETTERS = frozenset("kettenbrief kettenbriefe kettenmail kettennachricht chain cadena corrente catena lancuszek".split())
"""First words of the names of a chain letter."""
POINTING = frozenset("diese diesen this esta qusta ten".split())
"""Words by which a letter points to itself,"""
SENDING = ("schick", "send", "weiter", "leit", "forward", "pass", "schreib", "envi", "invi", "inolt", "przes", "wysl")
"""... and beginnings of verbs by which it asks to be sent."""
PASSING_ON = (
    *SENDING,
    *"teil shar verbreit spread glaub believ condiv compart difund partag relay deel udost paylas перес распр تنشر ترسل تشارك تصدق".split(),
)
"""Beginnings of words by which people are told not to believe it or pass it on."""
OPENING_QUESTIONS = frozenset("ist is sind are es est e ce c stimmt waar czy это هل acaso".split())
"""First words of questions: `Ist das ein Fake: ...`."""
DOUBTED = frozenset("glaubt glaubte glauben believe believes believed".split())
OTHERS = frozenset("er sie wer niemand keiner mancher viele manche many some they he she who nobody".split())
"""Who may doubt a thing that the writer does not doubt: `sie glaubt das nicht`."""
ALTERNATIVES = frozenset("oder or ou o of czy lub ya yoksa или ام".split())
"""`Echt oder Fake: ...`."""
CALLING = frozenset("ist sind is are its".split())
"""Verbs by which it is called so outright."""
FACT_CHECKERS = frozenset(
    "faktencheck faktenchecks faktenfuchs faktenfinder mimikama snopes correctiv politifact factcheck".split()
)
"""Words that stand over a debunk also where its title is a question."""
CHECKERS = FACT_CHECKERS | frozenset("fact full faktenchecker".split())
"""First words of those who check facts: they can be named for either side."""
AFFIRMED = frozenset("confirmed confirms bestatigt tru real wahr echt stimmt wirklich".split())
"""Words by which a thing is said to be so."""
LIARS = ("lug", "lie", "lying")
BELIEVING = frozenset("dont do glaubt glaub".split())
MEDIA = frozenset(
    "media medien presse mainstream politiker politikern regierung government news checkers faktenchecker faktencheckern".split()
)
"""Whom to disbelieve is a hoax's own advice."""
MAY = frozenset("darf durfte".split())
"""Verbs behind which a thing that is `not true` is only hard to believe."""
SAYING = frozenset("says said sagt sagte meint".split())
"""Verbs behind which a `no` is an answer: `our vet says no`."""
COPYING = ("kopier", "copy", "paste", "einfug")
"""Beginnings of words by which a letter asks to be copied, `kopieren, nicht teilen`: advice of the letter itself."""
