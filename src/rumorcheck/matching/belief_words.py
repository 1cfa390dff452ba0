"""What a word that a claim does not have says of whether a message speaks of the very claim, and of its matter at all.

Data only, written by `benchmarks/calibrate.py`: texts by the first letter of their words (see `belief.numbers_of`).
"""

WORDS: dict[str, str] = {
    "a": (
        " a=-0.04,-0.04 ab=-0.41,-0.41 abend=-0.06,-0.06 abends=-0.15,-0.15 aber=0.36,0.40 about=-0.07,0.06 "
        "account=-0.15,-0.06 ach=0.52,0.51 acht=0.06,0.06 achtung=0.14,0.13 adresse=-0.02,-0.02 after=-0.79,-0.84 "
        "again=-0.27,-0.18 against=0.10,0.09 ago=0.13,0.12 ai=0.23,0.22 al=-0.19,-0.18 all=-0.01,-0.02 alle=0.01,0.01 "
        "allein=0.18,0.17 allen=-0.04,-0.04 alles=0.14,0.19 already=-0.03,-0.02 als=-0.30,-0.31 also=0.31,0.28 "
        "alt=-0.09,-0.10 alte=-0.22,-0.25 alten=-0.12,-0.14 alter=0.46,0.45 always=0.28,0.26 am=-0.57,-0.62 "
        "america=-0.13,-0.13 american=-0.05,-0.05 amt=-0.11,-0.12 an=0.26,0.23 and=0.28,0.25 andere=0.38,0.37 "
        "anderen=-0.03,-0.05 angeblich=0.56,0.54 angekommen=0.20,0.20 angerufen=-0.01,-0.02 angst=0.36,0.42 "
        "anmeldung=-0.01,-0.02 another=0.06,0.05 any=0.89,0.88 anybody=-0.21,-0.22 anyone=0.29,0.29 anything=0.27,0.26 "
        "app=-0.64,-0.67 apparently=0.13,0.11 april=-0.45,-0.39 are=0.17,0.15 arent=0.81,0.80 arm=0.19,0.18 "
        "around=-0.08,-0.08 arrested=-0.17,-0.17 arzt=0.13,0.10 as=0.21,0.20 ask=0.22,0.21 asked=0.50,0.48 "
        "asking=0.07,0.07 at=-0.30,-0.34 attack=-0.10,-0.10 auch=0.12,0.09 auf=-0.08,-0.09 aufgenommen=-0.13,-0.13 "
        "aufs=0.03,0.03 august=-0.36,-0.36 aunt=0.13,0.11 aus=-0.17,-0.13 auto=-0.09,-0.10 autos=-0.10,-0.11 "
        "away=0.32,0.37 "
    ),
    "b": (
        " baby=-0.25,-0.26 back=0.41,0.47 bad=-0.27,-0.21 bahnhof=-0.02,-0.03 bald=0.07,0.08 bank=-0.23,-0.23 "
        "bar=-0.17,-0.18 be=-0.03,-0.04 because=-0.07,-0.10 been=0.83,0.86 before=-0.47,-0.32 behauptet=-0.21,-0.15 "
        "behauptung=0.29,0.28 behind=-0.06,-0.06 bei=-0.32,-0.33 beim=-0.42,-0.48 being=-0.11,-0.12 beitrag=-0.04,-0.04 "
        "bekam=-0.11,-0.10 bekommen=0.06,0.11 bekommt=-0.18,-0.15 belegt=0.01,-0.01 berichtet=-0.21,-0.22 "
        "berlin=-0.02,-0.02 bescheid=0.00,-0.01 besser=0.02,0.03 best=-0.35,-0.36 bestatigt=-0.13,-0.13 "
        "bestellt=0.17,0.15 betrug=0.79,0.78 betruger=0.17,0.17 between=-0.27,-0.28 bevor=0.13,0.11 bezahlt=0.15,0.14 "
        "biden=-0.06,-0.04 big=0.47,0.53 bild=-0.18,-0.19 bilder=-0.05,-0.05 bill=-0.14,-0.07 bin=0.21,0.24 "
        "bis=0.13,0.10 bist=-0.12,-0.13 bitte=-0.40,-0.43 black=-0.12,-0.12 bleiben=-0.09,-0.10 bleibt=0.17,0.21 "
        "blood=-0.11,-0.11 bloss=0.24,0.23 blu=-0.16,-0.16 book=-0.11,-0.12 border=-0.10,-0.10 bought=-0.19,-0.20 "
        "brauchen=-0.06,-0.08 braucht=-0.13,-0.12 brief=0.10,0.11 bring=-0.02,-0.02 bringen=-0.10,-0.06 "
        "bringst=-0.02,-0.02 bringt=0.20,0.19 brother=0.18,0.16 bruder=0.03,0.02 buch=-0.24,-0.25 bus=-0.23,-0.24 "
        "but=0.38,0.45 buy=-0.06,-0.07 by=-0.03,-0.01 "
    ),
    "c": (
        " c=-0.07,-0.08 call=0.04,0.03 called=-0.25,-0.19 came=0.14,0.12 can=-0.59,-0.52 cancer=-0.18,-0.17 "
        "cannot=0.32,0.31 cant=0.89,0.88 car=-0.19,-0.16 card=-0.62,-0.61 case=0.10,0.09 cash=-0.12,-0.12 "
        "caught=-0.28,-0.28 cause=0.04,0.04 change=0.07,0.07 charge=-0.09,-0.09 charity=-0.18,-0.19 check=0.34,0.32 "
        "chef=-0.26,-0.26 child=-0.08,-0.07 children=-0.28,-0.27 china=-0.19,-0.19 city=-0.13,-0.16 claim=0.08,0.08 "
        "clip=0.24,0.33 closed=-0.17,-0.17 club=-0.08,-0.11 code=0.18,0.18 come=-0.21,-0.23 comes=0.23,0.21 "
        "coming=0.05,0.05 company=0.09,0.15 con=0.12,0.11 corona=-0.44,-0.45 coronavirus=-0.07,-0.08 could=0.06,0.07 "
        "country=0.32,0.32 cousin=0.20,0.20 covid=-0.20,-0.20 cut=-0.17,-0.17 "
    ),
    "d": (
        " d=-0.02,-0.03 da=0.74,0.73 dabei=-0.03,0.02 dad=0.04,0.01 dafur=0.07,0.11 damals=0.13,0.12 damit=0.09,0.07 "
        "danach=0.23,0.18 danke=0.32,0.31 dann=-0.14,-0.15 daran=0.15,0.15 darf=-0.13,-0.13 das=0.01,-0.00 "
        "dass=0.33,0.29 daurnd=0.33,0.32 davon=0.40,0.52 day=-0.04,0.01 days=0.23,0.23 dazu=-0.37,-0.39 de=0.44,0.43 "
        "dead=-0.09,-0.09 death=-0.13,-0.12 december=-0.11,-0.07 dein=0.76,0.74 deine=0.05,0.03 del=0.11,0.09 "
        "dem=-0.25,-0.29 dementiert=0.45,0.43 den=0.05,0.01 denen=0.25,0.24 der=-0.46,-0.46 des=-0.29,-0.24 "
        "deshalb=-0.02,0.01 deutsche=-0.03,-0.04 deutschland=-0.24,-0.25 dich=0.54,0.54 did=0.60,0.66 didnt=0.92,0.90 "
        "die=-0.04,-0.08 died=0.01,0.06 dienstag=-0.02,-0.02 diese=0.13,0.11 diesen=-0.04,-0.04 dieser=0.10,0.09 "
        "dieses=0.15,0.12 dir=-0.13,-0.15 do=-0.17,-0.17 doch=0.35,0.35 doctor=0.20,0.23 doctors=-0.03,-0.04 "
        "dog=-0.16,-0.17 dollars=0.01,0.02 donald=-0.13,-0.13 done=-0.05,-0.07 donnerstag=0.21,0.22 dont=0.73,0.71 "
        "door=-0.22,-0.23 dort=0.20,0.21 dos=-0.17,-0.11 dosnt=1.26,1.26 down=-0.05,-0.02 dran=0.19,0.18 "
        "drauf=0.19,0.25 drei=0.03,0.04 drin=0.24,0.21 drive=0.11,0.11 du=0.11,0.09 durch=-0.03,0.06 durfen=0.09,0.06 "
        "during=-0.26,-0.26 "
    ),
    "e": (
        " e=0.02,0.03 each=0.33,0.31 echt=0.21,0.17 eight=-0.18,-0.19 ein=0.11,0.09 eine=-0.10,-0.10 einem=-0.03,-0.02 "
        "einen=-0.20,-0.17 einer=0.19,0.16 eines=-0.03,-0.04 einfach=0.24,0.29 eis=-0.09,-0.10 el=-0.01,-0.03 "
        "else=0.07,0.09 eltern=-0.12,-0.12 elternabend=0.10,0.10 email=-0.06,-0.05 en=0.02,0.00 ende=-0.06,-0.05 "
        "endlich=0.12,0.17 enough=0.02,0.02 enthalt=-0.06,-0.06 er=-0.41,-0.44 erfunden=0.70,0.67 erklart=0.05,0.07 "
        "erst=-0.32,-0.35 ersten=0.16,0.16 erzahlt=0.13,0.11 es=-0.33,-0.35 essen=-0.09,-0.11 est=0.16,0.15 "
        "etwas=-0.36,-0.34 eu=-0.20,-0.15 euch=0.61,0.57 eur=0.30,0.29 eure=0.19,0.17 euren=-0.07,-0.06 "
        "euro=-0.44,-0.45 euros=-0.04,-0.04 even=0.14,0.12 ever=0.10,0.09 every=-0.13,-0.12 everybody=0.04,0.03 "
        "everyone=0.13,0.12 "
    ),
    "f": (
        " facebook=-0.06,-0.08 fact=0.20,0.18 fahren=0.02,0.07 fahrt=-0.08,-0.08 fake=0.48,0.40 faktencheck=0.28,0.26 "
        "fall=0.51,0.50 falls=0.13,0.12 fallt=-0.02,-0.03 falsch=0.95,0.93 falschmeldung=0.60,0.56 falschung=0.37,0.35 "
        "false=0.49,0.47 falso=0.35,0.33 familie=0.09,0.07 family=-0.28,-0.28 fand=0.07,0.07 far=0.13,0.11 "
        "fast=0.04,0.02 february=-0.29,-0.28 fernsehen=-0.09,-0.10 fertig=0.02,0.02 fest=-0.05,-0.06 fieber=-0.12,-0.13 "
        "film=-0.12,-0.12 find=-0.07,-0.08 finde=-0.46,-0.40 findet=-0.04,-0.05 fine=-0.35,-0.34 finger=0.50,0.51 "
        "firma=-0.26,-0.21 first=0.23,0.21 five=0.25,0.25 fluchtlinge=-0.07,-0.07 food=-0.26,-0.27 for=-0.26,-0.28 "
        "fordert=-0.30,-0.24 forscher=-0.22,-0.23 forward=-0.04,-0.04 forwarded=0.14,0.14 foto=-0.39,-0.40 "
        "fotos=-0.04,-0.05 found=0.02,0.01 fragt=-0.01,-0.04 frau=0.10,0.09 fraun=-0.06,-0.05 free=-0.47,-0.48 "
        "frei=-0.04,-0.08 freitag=-0.17,-0.18 freunde=-0.05,-0.05 freundin=0.03,0.02 friday=-0.30,-0.33 "
        "friend=0.32,0.33 friends=-0.03,-0.03 from=-0.02,-0.02 fruher=-0.26,-0.27 fuhrt=-0.00,-0.02 full=-0.09,-0.08 "
        "funf=0.08,0.07 fur=-0.37,-0.37 furs=0.17,0.15 "
    ),
    "g": (
        " gab=-0.62,-0.58 ganz=0.54,0.53 ganze=0.06,0.05 ganzen=0.13,0.13 gar=1.11,1.08 garten=0.03,0.03 gas=-0.13,-0.13 "
        "gave=-0.17,-0.20 geben=-0.04,-0.06 gebracht=-0.03,-0.04 geburtstag=-0.03,-0.04 gefahrlich=0.02,0.01 "
        "gefalscht=0.69,0.65 gefunden=0.10,0.13 gegeben=0.39,0.38 gegen=-0.79,-0.72 gehen=-0.09,-0.12 gehort=0.35,0.37 "
        "geht=-0.17,-0.15 gekauft=-0.10,-0.10 geld=-0.07,-0.03 gelesen=-0.00,-0.02 gemacht=0.69,0.65 gepruft=0.43,0.39 "
        "gerade=0.14,0.18 gericht=-0.31,-0.32 germany=0.24,0.23 gern=0.02,0.00 gerucht=0.23,0.23 gesagt=-0.08,-0.09 "
        "geschichte=0.24,0.23 geschickt=0.12,0.13 geschrieben=0.29,0.29 gesehen=0.41,0.42 gesperrt=-0.23,-0.24 "
        "gestellt=0.04,0.04 gestern=-0.14,-0.16 gestohlen=-0.16,-0.17 gestorben=-0.10,-0.10 get=0.26,0.24 "
        "gets=0.08,0.07 geworden=0.17,0.15 gezeigt=0.16,0.15 gibt=-0.18,-0.13 gibts=0.84,0.82 gift=0.10,0.09 "
        "gilt=-0.20,-0.08 ging=-0.40,-0.40 girl=-0.04,-0.05 give=0.03,0.01 gives=-0.02,-0.02 giving=0.13,0.13 "
        "gleich=0.03,0.04 gluck=-0.09,-0.10 go=0.21,0.17 going=-0.12,-0.14 gone=0.46,0.42 good=-0.28,-0.29 "
        "gos=0.20,0.18 got=0.10,0.08 government=0.12,0.11 grad=0.65,0.62 gratis=-0.08,-0.08 great=-0.25,-0.26 "
        "grillen=0.08,0.09 group=-0.06,-0.07 gruppe=-0.01,-0.02 grusse=0.18,0.18 gut=-0.48,-0.52 guy=0.57,0.55 "
        "gym=0.07,0.04 "
    ),
    "h": (
        " ha=0.06,0.06 hab=-0.07,-0.08 habe=-0.67,-0.67 haben=0.11,0.11 habt=0.14,0.15 had=0.32,0.39 half=0.29,0.25 "
        "hallo=0.05,0.05 halt=-0.10,-0.11 halten=-0.11,-0.04 hand=0.13,0.12 handy=0.18,0.17 handys=0.07,0.06 "
        "hangt=0.35,0.32 happened=0.27,0.46 happy=0.03,0.02 has=0.22,0.22 hast=-0.33,-0.34 hat=-0.00,0.01 "
        "hatte=-0.09,-0.10 hatten=0.41,0.43 haus=-0.33,-0.35 hause=-0.00,-0.02 have=-0.20,-0.18 he=-0.17,-0.21 "
        "hear=0.25,0.25 heard=0.11,0.09 heilt=-0.05,-0.05 heim=-0.00,0.01 heisst=0.08,0.14 helfen=-0.19,-0.18 "
        "help=-0.18,-0.17 her=-0.20,-0.23 here=0.51,0.48 hes=0.15,0.15 heut=-0.12,-0.14 heute=-0.03,-0.08 hi=0.11,0.09 "
        "hier=-0.04,-0.08 hilfe=-0.19,-0.19 hilft=-0.28,-0.29 him=-0.20,-0.21 hin=0.08,0.06 hinter=0.25,0.24 "
        "his=-0.29,-0.23 hit=-0.24,-0.20 hoax=0.48,0.41 hoch=-0.12,-0.09 hold=0.07,0.06 holen=0.07,0.07 holt=0.15,0.16 "
        "home=-0.15,-0.10 hospital=-0.11,-0.11 hotel=0.13,0.12 hours=0.17,0.19 house=-0.21,-0.21 how=-0.33,-0.32 "
        "hund=-0.33,-0.34 "
    ),
    "i": (
        " i=-0.16,-0.17 ich=-0.47,-0.49 id=0.11,0.11 if=-0.15,-0.12 ihm=-0.08,-0.10 ihn=-0.37,-0.37 ihr=0.37,0.37 "
        "ihre=0.12,0.19 ihren=-0.11,-0.12 ihrer=-0.04,-0.04 il=0.34,0.33 ill=-0.29,-0.30 im=-0.45,-0.50 immer=0.29,0.24 "
        "impfung=-0.11,-0.12 in=-0.69,-0.67 ins=0.15,0.19 internet=-0.01,-0.01 interview=-0.11,-0.10 into=-0.05,-0.03 "
        "is=-0.39,-0.43 isnt=1.38,1.37 isral=-0.17,-0.13 ist=0.48,0.51 it=0.49,0.51 its=0.43,0.41 ive=0.39,0.38 "
    ),
    "j": (
        " j=-0.35,-0.36 ja=0.52,0.49 jahr=-0.37,-0.31 jahre=0.37,0.37 jahren=0.67,0.67 januar=-0.11,-0.11 "
        "january=-0.44,-0.44 je=0.28,0.27 jede=0.50,0.48 jedem=0.05,0.04 jeden=0.04,0.03 jeder=-0.00,0.02 "
        "jedes=0.57,0.53 jemand=0.17,0.17 jetzt=-0.15,-0.17 july=-0.31,-0.31 june=-0.31,-0.31 junge=0.01,0.00 "
        "just=0.55,0.53 "
    ),
    "k": (
        " kaffee=-0.01,-0.02 kam=-0.33,-0.33 kann=-0.15,-0.10 kannst=0.12,0.11 kaputt=-0.16,-0.17 karte=-0.06,-0.08 "
        "karten=-0.22,-0.22 kasse=-0.16,-0.17 katze=-0.07,-0.08 kaufen=-0.02,-0.02 kaum=0.02,-0.01 keep=-0.03,-0.04 "
        "kein=1.39,1.33 keine=1.18,1.15 keinen=0.78,0.80 keiner=0.92,0.91 keller=-0.07,-0.08 kennt=0.62,0.62 "
        "kettenbrief=1.44,1.41 ki=0.14,0.21 kid=0.20,0.20 kids=-0.56,-0.59 killed=-0.21,-0.22 kind=-0.39,-0.40 "
        "kinder=-0.28,-0.30 kindern=0.04,0.03 kita=-0.14,-0.15 klasse=0.24,0.23 kleine=-0.14,-0.14 kleinen=-0.05,-0.06 "
        "klinik=0.08,0.06 know=0.14,0.14 kollege=0.22,0.19 kollegin=0.10,0.07 koln=-0.14,-0.15 kommen=0.12,0.11 "
        "kommst=0.08,0.09 kommt=0.21,0.15 konnen=-0.38,-0.26 konnt=0.20,0.20 konnte=-0.12,-0.13 konnten=-0.09,-0.09 "
        "konto=0.06,0.08 kostenlos=-0.15,-0.16 kostet=-0.14,-0.14 krank=-0.04,-0.04 krankenhaus=0.12,0.13 "
        "krebs=-0.11,-0.11 krieg=0.08,0.07 kriegt=0.35,0.32 kuchen=0.02,0.02 kuhlschrank=0.01,0.00 kurz=0.04,0.05 "
    ),
    "l": (
        " l=0.37,0.36 la=0.03,0.03 laden=-0.24,-0.21 lag=0.09,0.10 land=0.38,0.38 lang=-0.31,-0.32 lassen=-0.21,-0.22 "
        "lasst=0.34,0.33 last=-0.46,-0.48 later=0.25,0.25 lauft=0.31,0.34 laut=-0.33,-0.35 law=0.29,0.26 le=0.05,0.04 "
        "leave=-0.13,-0.12 leben=-0.11,-0.12 leer=0.07,0.05 left=-0.20,-0.19 legende=0.20,0.19 let=-0.04,-0.05 "
        "letter=0.41,0.41 letzte=-0.02,-0.01 leute=0.41,0.39 liebe=0.32,0.32 lieben=0.05,0.04 lieber=-0.16,-0.11 "
        "lief=-0.10,-0.11 liegen=-0.01,-0.02 liegt=0.18,0.16 life=-0.11,-0.11 like=-0.11,-0.14 line=0.44,0.42 "
        "link=-0.09,-0.09 list=-0.22,-0.22 liste=-0.14,-0.15 little=-0.07,-0.08 live=-0.06,-0.04 lo=0.03,0.02 "
        "long=0.10,0.09 look=0.56,0.55 los=0.21,0.23 loschen=-0.10,-0.09 lost=0.27,0.26 lot=-0.07,-0.08 love=0.36,0.35 "
    ),
    "m": (
        " mach=-0.11,-0.11 machen=0.17,0.17 macht=0.12,0.11 madchen=-0.01,-0.01 made=0.22,0.21 mai=-0.14,-0.06 "
        "mail=-0.19,-0.19 make=-0.37,-0.39 makes=-0.01,-0.01 mal=0.71,0.69 mama=-0.24,-0.24 man=0.17,0.16 "
        "mann=-0.01,-0.00 many=-0.29,-0.30 march=-0.28,-0.24 marchen=0.13,0.12 mark=0.30,0.30 markt=-0.07,-0.06 "
        "marz=-0.11,-0.11 masche=0.04,0.04 masken=-0.05,-0.05 may=-0.68,-0.69 me=-0.11,-0.11 means=0.15,0.13 "
        "media=-0.14,-0.14 meeting=-0.22,-0.21 mehr=-0.12,-0.02 mein=-0.61,-0.65 meine=-0.29,-0.33 meinem=0.08,0.08 "
        "meinen=-0.38,-0.39 meiner=-0.21,-0.23 meint=0.12,0.10 meinte=0.12,0.11 melden=0.14,0.14 meldet=-0.25,-0.24 "
        "meldung=0.33,0.32 men=-0.13,-0.13 menschen=-0.09,-0.11 message=0.26,0.25 mi=0.22,0.22 mich=-0.06,-0.05 "
        "milch=0.09,0.09 million=0.04,0.05 millionen=0.06,0.05 minuten=0.08,0.07 minutes=0.11,0.10 mir=-0.35,-0.36 "
        "mit=-0.20,-0.25 mitbringen=0.06,0.05 mittwoch=0.10,0.10 monat=0.15,0.15 monday=-0.18,-0.19 money=0.17,0.17 "
        "montag=-0.09,-0.10 month=-0.20,-0.19 months=0.39,0.38 more=-0.45,-0.44 morgen=-0.17,-0.16 morning=-0.02,-0.04 "
        "most=-0.15,-0.17 much=-0.25,-0.26 museum=-0.53,-0.54 muss=-0.14,-0.12 mussen=-0.13,-0.06 musst=-0.16,-0.16 "
        "musste=-0.24,-0.25 must=-0.16,-0.17 mutter=-0.04,-0.04 my=-0.12,-0.19 myth=0.83,0.79 mythos=0.24,0.21 "
    ),
    "n": (
        " na=-0.01,-0.00 nach=-0.39,-0.41 nachbar=0.05,0.05 nachbarin=0.09,0.08 nachbarn=-0.11,-0.12 nachricht=0.47,0.48 "
        "nachrichten=-0.05,-0.06 nachste=-0.09,-0.09 nacht=-0.17,-0.16 nachts=0.35,0.35 name=0.34,0.35 namen=0.20,0.20 "
        "national=-0.08,-0.08 ne=0.28,0.27 near=-0.39,-0.34 neben=-0.27,-0.29 need=0.06,0.06 needs=0.03,0.03 "
        "nehmen=-0.13,-0.12 neighbour=0.07,0.07 nein=0.78,0.75 netz=-0.14,-0.15 neu=-0.78,-0.81 neun=-0.38,-0.40 "
        "neur=-0.19,-0.20 neus=-0.11,-0.13 never=1.03,0.99 new=-0.88,-0.90 news=0.03,0.01 next=-0.23,-0.23 "
        "nicht=0.82,0.81 nichts=0.60,0.57 nie=1.34,1.32 niemand=0.20,0.18 night=-0.19,-0.19 nimmt=0.19,0.17 "
        "nine=-0.25,-0.19 nix=0.45,0.44 no=1.02,0.97 nobody=1.18,1.21 noch=-0.14,-0.17 nochmal=-0.12,-0.14 "
        "non=0.28,0.26 normal=0.56,0.55 not=0.54,0.50 nothing=0.82,0.85 november=-0.26,-0.26 now=-0.17,-0.18 "
        "number=-0.17,-0.15 nummer=0.13,0.12 nur=0.08,0.13 nurse=-0.30,-0.32 "
    ),
    "o": (
        " o=-0.06,-0.07 ob=-0.23,-0.19 obama=-0.16,-0.13 october=-0.55,-0.56 oder=0.08,0.14 of=0.06,0.04 off=-0.16,-0.20 "
        "offen=-0.06,-0.07 office=0.18,0.18 offnen=0.05,0.05 oft=0.23,0.22 ohne=-0.09,-0.08 old=0.24,0.23 "
        "oma=-0.10,-0.14 on=-0.15,-0.14 once=-0.08,-0.04 one=0.02,0.03 onkel=0.28,0.26 online=-0.24,-0.23 "
        "only=-0.54,-0.50 op=-0.17,-0.19 opa=-0.39,-0.42 open=-0.26,-0.27 opfer=-0.06,-0.08 or=0.20,0.17 "
        "order=0.04,0.08 osterreich=-0.04,-0.05 other=-0.29,-0.30 our=-0.61,-0.62 out=0.38,0.37 outside=0.03,0.02 "
        "over=0.26,0.23 own=0.17,0.22 "
    ),
    "p": (
        " paar=0.09,0.17 page=0.36,0.36 paid=-0.07,-0.07 paket=-0.10,-0.10 panikmache=0.38,0.36 papa=0.21,0.19 "
        "paper=0.68,0.67 para=-0.07,-0.08 parents=-0.02,-0.03 park=-0.10,-0.10 parking=-0.13,-0.13 party=-0.37,-0.39 "
        "pass=0.01,-0.00 passiert=0.44,0.43 passt=0.38,0.38 pay=0.03,0.03 people=0.37,0.38 per=0.05,0.05 "
        "person=0.17,0.16 phishing=0.68,0.65 phone=0.36,0.35 photo=-0.02,-0.02 photos=-0.30,-0.30 picture=0.17,0.16 "
        "pictures=0.05,0.11 plant=-0.09,-0.06 please=-0.22,-0.24 police=0.35,0.36 polizei=0.44,0.43 por=0.24,0.22 "
        "post=0.51,0.55 president=0.02,0.05 press=0.09,0.08 pro=-0.26,-0.14 prozent=-0.39,-0.36 put=0.39,0.37 "
    ),
    "q": " qu=0.28,0.27 quatsch=0.72,0.70 ",
    "r": (
        " radio=-0.08,-0.08 rat=-0.25,-0.24 raus=0.00,-0.01 read=-0.03,-0.06 real=0.20,0.17 realdonaldtrump=-0.38,-0.39 "
        "really=-0.18,0.06 rechnung=-0.28,-0.28 red=0.08,0.07 regierung=-0.20,-0.20 reicht=-0.11,-0.08 rein=0.21,0.21 "
        "remember=-0.16,-0.18 rezept=-0.02,-0.02 richtig=0.18,0.18 right=0.18,0.17 ring=0.10,0.09 round=0.17,0.17 "
        "ruf=0.10,0.08 ruft=0.10,0.10 ruhig=0.50,0.46 rum=0.46,0.43 russland=-0.34,-0.27 "
    ),
    "s": (
        " s=-0.09,-0.09 safe=0.07,0.06 sag=0.16,0.15 sagen=0.32,0.29 sagt=-0.11,-0.13 sagte=-0.27,-0.21 said=0.08,0.06 "
        "same=0.19,0.20 samstag=0.01,0.01 saturday=-0.34,-0.35 save=-0.03,0.04 saw=-0.22,-0.26 say=0.33,0.32 "
        "saying=0.28,0.29 says=0.07,0.00 scam=0.84,0.83 schau=0.19,0.19 schaut=0.16,0.15 schick=-0.14,-0.14 "
        "schicken=-0.12,-0.12 schickt=0.20,0.24 schlaft=-0.12,-0.13 schlecht=-0.04,-0.04 schlussel=0.03,0.03 "
        "schnell=0.17,0.16 schon=0.02,0.10 school=-0.07,-0.05 schreiben=0.05,0.07 schreibt=0.52,0.51 schule=-0.17,-0.19 "
        "schwager=0.24,0.22 schwester=-0.21,-0.23 schwort=0.17,0.17 se=0.23,0.24 sechs=0.10,0.11 second=-0.06,-0.06 "
        "security=-0.13,-0.13 see=0.02,0.01 seen=0.15,0.15 sehen=0.19,0.18 sehr=-0.05,-0.08 sei=0.39,0.38 "
        "seien=-0.10,-0.11 sein=0.08,0.12 seine=-0.24,-0.07 seinen=-0.32,-0.18 seiner=-0.13,-0.11 seit=0.88,0.86 "
        "seite=0.40,0.39 selbst=0.22,0.22 send=0.02,0.02 sent=0.15,0.13 september=-0.40,-0.40 set=0.16,0.12 "
        "share=0.07,0.14 she=0.21,0.20 shop=-0.24,-0.25 shot=0.31,0.31 should=0.19,0.21 show=-0.31,-0.31 "
        "shows=-0.16,-0.12 shut=0.51,0.49 sich=0.51,0.49 sie=-0.53,-0.57 sieben=0.43,0.42 sieht=0.36,0.36 "
        "sign=0.02,0.02 since=0.18,0.23 sind=0.42,0.41 sister=0.23,0.22 site=0.20,0.19 sitzt=0.44,0.44 six=0.25,0.22 "
        "sms=-0.06,-0.05 so=0.59,0.59 sofort=0.30,0.30 sogar=0.40,0.41 sohn=-0.05,-0.07 sold=-0.22,-0.23 soll=0.21,0.22 "
        "sollen=-0.15,-0.18 some=0.30,0.36 somebody=0.55,0.55 someone=0.53,0.53 something=-0.01,-0.01 son=-0.09,-0.10 "
        "sondern=-0.04,-0.04 sonntag=0.14,0.13 sonst=-0.04,-0.07 spanien=0.11,0.10 spater=0.08,0.09 stadt=-0.12,-0.15 "
        "stammt=0.14,0.13 stand=-0.25,-0.12 starb=0.04,-0.01 start=-0.15,-0.15 starts=-0.15,-0.15 states=-0.04,-0.04 "
        "station=-0.12,-0.12 statt=-0.25,-0.27 stay=0.11,0.11 steckt=0.26,0.25 stehen=-0.03,-0.04 steht=0.50,0.46 "
        "steigt=-0.20,-0.22 stellt=0.07,0.05 sterben=0.05,0.05 still=0.12,0.10 stimmt=0.50,0.47 stirbt=-0.06,-0.06 "
        "stop=0.51,0.50 stopped=0.01,0.07 storm=-0.11,-0.12 story=0.48,0.46 strasse=-0.12,-0.12 street=-0.30,-0.31 "
        "stuck=-0.14,-0.14 studie=-0.12,-0.15 study=-0.26,-0.24 stunden=-0.19,-0.17 such=0.90,0.90 suchen=-0.05,-0.06 "
        "sucht=-0.06,-0.08 sunday=-0.12,-0.14 super=-0.25,-0.27 support=-0.14,-0.14 "
    ),
    "t": (
        " tag=-0.30,-0.30 tage=0.04,0.11 tagen=0.16,0.16 take=-0.02,-0.03 taken=0.10,0.09 talk=-0.04,-0.06 "
        "tante=-0.04,-0.05 tater=-0.08,-0.08 team=-0.18,-0.19 teilen=-0.08,-0.09 teilt=-0.00,-0.01 telefon=-0.05,-0.05 "
        "tell=0.25,0.24 ten=-0.39,-0.40 termin=0.00,-0.01 test=-0.36,-0.35 tests=-0.15,-0.16 texas=-0.15,-0.09 "
        "text=0.27,0.26 than=-0.42,-0.44 that=0.44,0.43 thats=1.15,1.13 the=-0.74,-0.76 their=-0.25,-0.26 "
        "them=0.54,0.54 then=-0.12,-0.08 there=0.30,0.30 theres=0.69,0.70 these=0.46,0.44 they=0.43,0.43 "
        "theyre=0.54,0.54 thing=0.21,0.20 think=-0.03,-0.03 this=-0.18,-0.19 those=0.79,0.77 three=0.73,0.73 "
        "through=-0.20,-0.16 tiktok=0.06,0.04 till=0.07,0.05 time=0.11,0.12 to=-0.10,-0.14 tochter=-0.03,-0.02 "
        "today=-0.34,-0.34 told=-0.03,-0.05 tomorrow=-0.19,-0.18 tonight=-0.07,-0.09 too=-0.07,0.11 took=-0.28,-0.22 "
        "toten=-0.02,-0.02 tragen=-0.11,-0.11 training=0.01,0.01 treffen=0.06,0.08 tried=0.11,0.12 trotzdem=0.01,-0.01 "
        "tru=0.12,0.11 trump=-0.43,-0.42 tun=0.12,0.10 tur=-0.10,-0.11 turn=0.23,0.23 turned=0.09,0.08 tusday=0.32,0.30 "
        "tv=-0.06,-0.08 two=0.13,0.10 "
    ),
    "u": (
        " u=-0.15,-0.15 uber=-0.25,-0.27 uberall=0.12,0.10 uberhaupt=0.29,0.28 ubrigens=0.48,0.49 uhr=-0.20,-0.22 "
        "ukraine=-0.19,-0.20 um=-0.18,-0.11 un=0.28,0.27 una=-0.04,-0.05 uncle=-0.10,-0.11 und=-0.16,-0.18 "
        "under=0.15,0.13 uns=0.14,0.15 unser=-0.65,-0.71 unsere=-0.54,-0.53 unserem=-0.12,-0.13 unserer=-0.16,-0.17 "
        "unsinn=0.29,0.27 unter=0.13,0.18 unterwegs=0.29,0.28 until=-0.38,-0.39 up=0.30,0.27 update=-0.08,-0.08 "
        "urlaub=0.09,0.09 us=0.33,0.29 usa=-0.14,-0.13 use=0.24,0.28 used=-0.14,-0.15 "
    ),
    "v": (
        " vaccine=-0.01,-0.01 vater=0.24,0.21 verboten=-0.21,-0.22 verbraucherzentrale=0.27,0.25 verein=-0.32,-0.33 "
        "vergessen=-0.23,-0.25 verkaufen=-0.15,-0.15 verkauft=-0.33,-0.35 verloren=-0.10,-0.11 verschenkt=-0.09,-0.09 "
        "verschickt=0.50,0.50 verteilt=-0.05,-0.06 very=0.11,0.10 via=0.18,0.16 video=-0.31,-0.26 videos=0.03,0.02 "
        "viel=-0.12,-0.15 viele=-0.72,-0.65 vier=-0.09,-0.10 virus=-0.13,-0.15 voll=-0.31,-0.32 vom=0.37,0.35 "
        "von=0.34,0.31 vor=-0.45,-0.48 vorbei=0.13,0.12 vorher=-0.00,-0.01 vorsicht=0.31,0.30 vote=-0.10,-0.09 "
    ),
    "w": (
        " w=0.36,0.34 wahr=0.10,0.09 wall=-0.04,-0.03 wann=0.34,0.35 want=-0.10,-0.09 wants=-0.15,-0.16 war=-0.10,-0.09 "
        "ware=0.35,0.34 waren=-0.13,-0.14 warning=0.10,0.09 warnt=0.68,0.67 warnung=0.26,0.25 warten=0.04,0.03 "
        "was=-0.06,-0.09 wasser=-0.09,-0.08 watch=-0.17,-0.17 water=0.10,0.09 way=-0.13,-0.14 we=-0.35,-0.40 "
        "weder=0.54,0.51 week=0.13,0.11 weeks=0.18,0.19 weg=-0.11,-0.15 wegen=-0.40,-0.38 weil=-0.08,-0.10 "
        "weiss=0.53,0.51 weisst=0.10,0.10 weiter=-0.15,-0.18 weiterleiten=-0.18,-0.18 welche=-0.25,-0.22 "
        "well=-0.02,-0.03 welt=0.24,0.23 weniger=-0.37,-0.34 wenn=-0.33,-0.25 went=0.37,0.34 wer=0.05,0.04 "
        "werden=-0.35,-0.37 were=-0.41,-0.44 what=0.65,0.61 whatsapp=-0.18,-0.18 when=0.45,0.45 where=0.68,0.70 "
        "which=-0.00,-0.01 while=-0.03,-0.04 white=-0.19,-0.20 who=-0.13,-0.14 whole=0.17,0.16 why=-0.11,-0.11 "
        "widerlegt=0.12,0.11 wie=-0.13,-0.17 wieder=-0.06,-0.04 will=-0.26,-0.29 winter=-0.01,-0.02 wir=-0.46,-0.48 "
        "wird=-0.38,-0.38 wirklich=-0.08,0.14 wissen=0.14,0.13 with=0.47,0.45 within=-0.19,-0.20 without=0.25,0.24 "
        "wo=-0.05,0.02 woche=-0.00,-0.02 wochen=-0.02,-0.02 wohl=0.03,0.00 wohnung=-0.05,-0.05 wollen=-0.10,-0.03 "
        "wollte=-0.11,-0.08 women=-0.10,-0.07 wont=0.99,0.96 word=0.32,0.30 worden=-0.05,0.01 work=0.13,0.14 "
        "works=-0.13,-0.02 world=-0.10,-0.10 would=-0.33,-0.35 wrong=0.11,0.09 wrote=0.57,0.55 wurde=-0.52,-0.56 "
        "wurden=-0.55,-0.58 "
    ),
    "y": " y=-0.04,0.02 year=0.17,0.16 years=0.63,0.64 york=-0.05,-0.05 you=0.19,0.17 your=0.34,0.31 youre=0.09,0.09 ",
    "z": (
        " zahlen=0.17,0.17 zahlt=-0.28,-0.23 zehn=-0.15,-0.15 zeigen=-0.02,-0.02 zeigt=0.18,0.16 zeit=0.06,0.04 "
        "zeitung=-0.23,-0.21 zettel=0.24,0.24 zeugen=-0.16,-0.16 ziehen=-0.18,-0.13 zimmer=-0.04,-0.05 zitat=0.19,0.18 "
        "zu=-0.28,-0.28 zug=-0.07,-0.07 zum=-0.75,-0.72 zur=-0.44,-0.47 zuruck=-0.44,-0.45 zusammen=0.05,0.09 "
        "zwei=-0.02,-0.04 zwischen=-0.19,-0.20 "
    ),
}
