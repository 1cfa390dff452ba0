"""What a word that a claim does not have says about the side a message takes. Data only, written by `benchmarks/calibrate.py`:
texts by the first letter of their words (see `belief.numbers_of`)."""

WORDS: dict[str, str] = {
    "a": (
        " a=0.44 ab=-0.13 abend=-0.06 abends=0.01 aber=-0.38 abo=0.09 about=0.56 above=-0.09 account=-0.20 ach=0.34 "
        "acht=0.22 achtung=0.31 ad=-0.13 adresse=-0.02 africa=0.02 after=-0.34 again=-0.04 against=0.57 ago=0.62 "
        "ai=0.47 aktion=-0.02 al=-0.22 all=0.29 alle=-0.29 allein=0.48 allen=-0.04 alles=-0.09 allowed=-0.01 "
        "already=-0.07 als=0.35 also=0.65 alt=0.04 alte=-0.28 alten=-0.01 alter=0.06 always=0.17 am=0.26 amerika=-0.03 "
        "amt=-0.02 an=0.08 and=-0.73 andere=0.19 anderen=-0.04 anderes=0.07 anders=-0.01 andert=0.12 angeblich=-0.19 "
        "angeblichen=-0.01 angekommen=-0.06 angekundigt=-0.12 angerufen=0.26 angst=-0.01 anklicken=-0.08 anlatti=-0.01 "
        "anmeldung=-0.02 annehmen=-0.01 ans=-0.18 anschaun=-0.03 any=0.56 anybody=0.32 anyone=0.08 anything=0.06 "
        "anyway=0.52 ap=0.01 apparently=-0.07 apply=0.10 april=-0.01 arbeit=0.18 arbeitet=0.10 are=0.42 arent=-0.05 "
        "around=-0.02 arrive=-0.02 article=-0.03 artikel=-0.06 arzt=-0.18 arzte=-0.07 arztin=0.08 as=0.06 ask=-0.19 "
        "asked=0.84 asking=-0.17 asks=-0.03 at=-0.29 attached=-0.06 au=-0.17 auch=0.83 audio=-0.09 auf=-0.15 "
        "aufgeregt=-0.03 aufgerufen=0.01 auflegen=0.19 aufmachen=-0.14 aufpassen=-0.01 aufruf=-0.01 aunt=-0.01 aus=0.14 "
        "ausgedruckt=-0.01 ausgelost=0.03 ausserdem=-0.01 auto=0.18 avec=0.04 away=0.16 "
    ),
    "b": (
        " back=-0.02 backen=-0.02 backer=-0.01 bad=-0.01 bahnhof=-0.04 bald=-0.04 be=-0.10 because=-0.19 been=0.45 "
        "before=0.01 behauptet=0.03 behauptung=0.47 behind=-0.14 bei=0.20 beide=-0.01 beim=0.26 being=0.09 bekam=-0.13 "
        "bekannt=-0.04 bekannte=-0.03 bekannter=-0.06 bekommen=0.21 bekommt=0.07 beleg=0.01 belegt=0.07 believe=0.06 "
        "benutzen=-0.01 berlin=-0.02 bescheid=-0.16 beschlossen=-0.01 besser=-0.05 bestatigt=0.21 bestellt=0.02 "
        "bestimmt=-0.01 betrug=0.76 betruger=0.38 betrugsmasche=0.01 between=-0.28 bevor=-0.03 bewiesen=-0.06 "
        "bezahlt=-0.05 bild=-0.17 bilder=-0.01 bin=-0.16 birthday=0.01 bis=-0.09 bist=-0.08 bitte=0.20 bleiben=-0.15 "
        "bloss=-0.03 blu=0.14 blumen=-0.10 body=-0.04 boss=0.06 box=-0.28 braucht=0.22 brief=0.18 bring=-0.17 "
        "bringe=-0.01 bringen=-0.01 bringing=-0.01 bringst=-0.02 bringt=-0.23 british=0.26 brot=-0.01 brother=0.29 "
        "bruder=0.12 brunch=-0.01 brunnen=-0.01 bu=0.11 bufala=-0.18 buro=-0.01 bus=0.12 bussi=0.07 but=0.04 by=0.31 "
    ),
    "c": (
        " c=-0.05 ca=-0.02 call=-0.09 called=0.55 came=0.34 can=-0.21 cannot=0.05 cant=-0.48 car=0.03 careful=-0.10 "
        "cars=-0.02 casa=0.08 case=-0.13 cause=-0.04 caused=-0.05 causes=0.02 ce=-0.10 cette=0.05 chain=-0.23 "
        "charge=-0.12 che=-0.20 check=0.03 checked=-0.25 checkers=-0.14 chef=-0.01 child=-0.01 children=-0.03 "
        "chor=-0.01 chorprobe=-0.01 ciao=-0.02 cierto=0.04 claim=0.03 claims=0.11 clip=-0.04 closed=-0.03 "
        "colleagu=-0.03 colleagus=-0.01 com=-0.34 come=0.05 comes=-0.42 coming=-0.17 company=0.07 computer=0.49 "
        "con=0.06 confirmed=0.01 cops=0.06 could=-0.23 counts=0.22 cousin=-0.13 cousine=0.05 covid=-0.05 crash=0.04 "
        "crazy=-0.10 cuidado=0.06 "
    ),
    "d": (
        " d=-0.02 da=0.32 dabei=0.08 dad=-0.25 dafur=-0.20 daheim=-0.01 damals=0.25 dame=-0.09 damit=-0.65 danach=-0.08 "
        "dangerous=0.15 danke=-0.10 dann=0.32 daran=0.12 darauf=-0.02 daraus=-0.09 darf=-0.56 darin=-0.02 darum=-0.03 "
        "das=-0.30 dass=0.60 data=0.10 daughter=0.08 daurnd=0.28 davon=-0.03 davor=0.02 day=-0.23 days=0.22 dazu=0.07 "
        "de=0.07 dear=0.09 death=-0.08 deepfake=0.01 dei=0.02 dein=0.07 deine=0.78 deinem=0.15 deinen=-0.10 del=-0.02 "
        "delete=0.16 dem=-0.28 den=0.27 denen=0.09 denied=0.01 denk=-0.01 denkt=0.02 denn=-0.04 der=0.26 derselbe=0.01 "
        "des=0.21 deshalb=-0.26 deutsche=0.05 di=-0.11 dice=0.57 dicen=-0.02 dich=-0.14 dicht=-0.02 did=0.18 didnt=0.29 "
        "die=-0.28 died=-0.05 dienstag=-0.14 diese=0.67 diesen=-0.25 dieser=0.36 dieses=0.30 diesmal=-0.22 dieter=-0.02 "
        "different=-0.06 ding=-0.12 dinner=-0.01 dir=-0.31 direkt=0.13 dit=-0.04 do=-0.32 doch=-0.81 doctors=-0.14 "
        "dog=-0.07 doing=-0.09 dollars=0.13 done=0.43 donnerstag=0.05 door=0.04 dort=-0.07 dos=0.72 dose=0.08 "
        "dosnt=0.34 down=-0.17 dpa=0.02 dran=0.02 drauf=-0.10 drei=-0.20 dreimal=0.42 drin=-0.01 droht=0.01 "
        "dropped=0.04 druber=-0.04 drucken=0.12 du=-0.52 durch=-0.25 durfen=-0.13 during=0.10 dying=-0.01 "
    ),
    "e": (
        " e=-0.15 each=0.07 eat=0.25 eating=0.18 eben=-0.03 echt=0.22 effect=0.65 egal=0.34 eh=0.09 eier=-0.01 "
        "eigentlich=-0.05 eilmeldung=-0.05 ein=0.52 eine=0.14 einem=0.08 einen=0.08 einer=-0.05 einfach=0.22 "
        "eingeben=0.05 einkauf=-0.01 eins=-0.02 eintragen=-0.07 eis=-0.01 either=0.08 el=-0.05 election=-0.04 "
        "elke=-0.04 elle=-0.08 else=-0.12 eltern=-0.09 elternabend=-0.04 elterngruppe=-0.04 email=0.60 empty=0.14 "
        "en=-0.05 end=-0.02 ende=-0.01 endlich=-0.23 england=0.07 enkel=-0.40 enough=0.37 entdeckt=-0.04 enter=0.04 "
        "er=-0.56 erfunden=0.44 erhalten=0.01 erklart=-0.08 ernst=-0.01 ersten=0.01 erzahlt=-0.18 es=-0.55 essen=0.05 "
        "est=-0.04 esta=-0.01 estafa=0.08 et=0.17 etwas=0.32 euch=-0.61 eur=-0.08 eure=-0.34 euren=0.02 euro=-0.19 "
        "europe=0.17 even=-0.61 evening=-0.14 ever=0.13 every=0.18 everybody=-0.10 everyone=-0.15 everything=0.05 "
        "everywhere=-0.02 evidence=-0.02 exist=-0.02 existe=-0.02 existiert=-0.03 extra=0.06 "
    ),
    "f": (
        " facebook=-0.17 fact=-0.05 fahren=-0.05 fahrkarten=-0.01 fahrt=-0.01 fake=0.12 faktencheck=0.06 fall=-0.12 "
        "falle=-0.02 fallt=-0.06 falsa=0.03 falsch=0.98 falsche=-0.05 falschen=0.09 falscher=0.40 falschmeldung=0.10 "
        "falschung=0.04 false=0.34 falso=0.43 familie=-0.06 family=-0.09 fand=-0.10 fangen=-0.02 fangt=0.09 far=0.06 "
        "fast=-0.07 faux=-0.21 feed=-0.05 fehlt=-0.02 fenster=-0.03 fernsehen=-0.26 fertig=-0.02 fest=-0.01 feur=-0.04 "
        "few=0.12 fieber=-0.01 film=0.12 find=-0.03 findet=0.02 fine=-0.20 finger=0.37 firma=-0.02 first=0.04 "
        "fisch=-0.01 fit=-0.13 five=-0.08 flohmarkt=-0.01 flug=-0.01 folgen=-0.01 food=0.24 for=0.51 forgery=0.01 "
        "forty=0.23 forward=-0.15 forwarded=0.06 foto=0.07 fotos=-0.10 found=0.14 four=-0.28 frag=-0.01 frage=-0.14 "
        "fragen=0.06 fragt=0.03 frau=-0.18 fraud=-0.10 fraungruppe=-0.02 frei=0.29 freitag=-0.12 freunde=0.10 "
        "freundin=0.07 friday=-0.01 friend=-0.11 friends=-0.13 friseurin=-0.01 from=-0.52 fruh=-0.03 fruher=-0.09 "
        "full=0.56 funf=0.19 fur=-0.23 furchtbar=0.01 furs=0.14 "
    ),
    "g": (
        " gab=0.04 gabs=0.17 ganz=0.09 ganze=-0.09 ganzen=-0.02 gar=0.83 garten=-0.02 gave=-0.03 geben=-0.12 "
        "geblieben=-0.01 gebracht=0.17 gebt=-0.13 geburtstag=-0.03 gefahrlich=-0.06 gefahrlicher=0.01 gefalscht=-0.30 "
        "gefragt=0.27 gefressen=-0.02 gefunden=-0.25 gegeben=0.12 gegen=-0.09 geh=0.15 gehabt=-0.01 gehen=-0.17 "
        "gehort=-0.06 geht=-0.04 gekommen=-0.02 gekriegt=-0.05 gelandet=0.01 geld=0.05 gelesen=0.01 gelogen=-0.42 "
        "geloscht=-0.05 gemacht=0.31 gemeint=0.07 genannt=-0.03 genau=-0.23 generated=0.14 genommen=-0.01 gente=-0.30 "
        "genuine=0.37 gepackt=-0.01 gepruft=-0.35 gerade=-0.15 geraten=-0.01 gerda=-0.02 geredet=-0.04 german=0.15 "
        "germany=-0.09 gern=0.07 gesagt=-0.25 geschichte=0.02 geschickt=-0.13 geschrieben=-0.07 gesehen=0.24 "
        "gesperrt=0.13 gesprochen=-0.12 gestellt=0.05 gestern=-0.09 gestorben=0.27 gestrichen=-0.05 gesund=0.07 "
        "get=0.49 getan=0.02 geteilt=-0.01 getranke=-0.03 gets=0.17 getting=0.43 gewarnt=-0.06 gewesen=-0.01 "
        "geworden=0.26 gezahlt=0.23 gezeigt=0.02 gibt=-0.34 gibts=0.37 giessen=-0.01 gift=-0.15 giftig=-0.09 ging=-0.03 "
        "girl=-0.03 girls=-0.03 gisela=-0.05 give=-0.05 gives=0.26 giving=0.02 glaub=-0.01 glaubt=-0.32 gleich=-0.10 "
        "go=0.03 going=-0.33 gone=-0.03 good=0.47 gos=-0.05 got=0.07 government=-0.16 grad=0.34 gran=-0.16 "
        "grandma=-0.01 grandpa=-0.02 green=-0.05 grillen=-0.07 grossen=-0.04 group=-0.05 grupo=0.01 gruppe=-0.02 "
        "gruselig=-0.01 gruss=0.33 grusse=-0.07 guck=-0.06 gucken=-0.03 guckt=-0.09 gut=-0.10 gute=-0.07 guten=0.07 "
        "guy=-0.29 guys=-0.03 gym=-0.02 "
    ),
    "h": (
        " ha=-0.28 hab=0.72 habe=-0.29 haben=0.15 habs=-0.01 habt=-0.11 had=0.57 haha=-0.20 hai=1.03 halb=-0.01 "
        "halbe=-0.09 halben=-0.02 half=0.51 halle=-0.01 hallo=-0.08 halt=0.17 halten=-0.11 hand=-0.45 handwerker=-0.05 "
        "handy=0.10 happened=-0.24 happens=0.11 happy=-0.03 has=0.56 hast=-0.31 hat=0.44 hats=0.32 hatte=0.21 "
        "hatten=0.29 haus=-0.06 have=-0.39 hay=0.04 hayir=0.07 he=-0.12 heads=-0.01 hear=-0.01 heard=-0.04 heart=0.20 "
        "hebamme=-0.06 heidi=-0.07 heil=-0.01 heilpraktikerin=-0.01 heilt=0.04 heilung=-0.01 heim=-0.11 heinz=-0.01 "
        "heisst=0.19 heizung=-0.01 helfen=-0.03 hello=0.13 her=0.38 here=0.38 herr=-0.05 herrlich=-0.13 hes=0.16 "
        "heut=-0.01 heute=-0.12 hey=-0.02 hi=0.15 hide=-0.17 hiding=-0.02 hier=-0.01 hiess=-0.01 high=0.07 hilde=0.05 "
        "hilft=-0.03 him=-0.04 himself=0.03 hin=0.44 hing=-0.01 hinten=0.24 hinter=0.14 hinweis=0.07 his=-0.29 "
        "hit=-0.04 hoax=0.50 hoch=-0.07 hochwasser=-0.01 hol=-0.01 hold=-0.17 hole=-0.02 holen=-0.07 holst=-0.01 "
        "holt=0.06 home=-0.09 hope=0.28 horst=-0.01 hort=0.07 hotel=-0.07 hour=0.14 house=-0.43 how=-0.15 "
        "hundreds=-0.02 "
    ),
    "i": (
        " i=0.37 ich=-0.03 id=0.04 iddiasi=0.02 if=0.62 ihm=-0.01 ihn=-0.43 ihr=-0.35 ihre=0.23 ihren=-0.16 ihrer=0.04 "
        "il=0.15 ill=-0.03 im=0.55 image=-0.01 immer=0.12 impfen=-0.10 in=-0.02 indien=-0.17 inge=-0.06 innerhalb=-0.18 "
        "ins=-0.16 inside=-0.10 insists=-0.01 insta=-0.01 internet=-0.01 into=0.07 invented=0.52 irgendwas=0.39 "
        "irgendwo=-0.09 is=0.09 isnt=0.19 isst=0.12 issud=0.06 ist=0.08 it=0.26 its=-0.52 itself=0.12 ive=0.28 "
    ),
    "j": (
        " j=-0.13 ja=-0.21 jab=0.03 jahr=0.18 jahre=0.36 jahren=-0.01 je=0.02 jede=0.77 jedem=0.23 jeden=-0.11 "
        "jeder=-0.08 jedes=0.70 jemand=0.01 jetzt=-0.53 jonas=-0.01 juice=-0.10 junge=-0.01 jurgen=-0.01 just=-0.12 "
    ),
    "k": (
        " kaffee=-0.04 kam=-0.18 kamen=-0.02 kann=-0.10 kannst=0.16 kaputt=-0.01 karin=-0.04 karte=-0.08 "
        "kartoffelsalat=-0.01 kassel=-0.06 kauft=-0.06 keep=0.05 keeps=-0.11 kein=0.05 keine=-0.14 keinen=0.09 "
        "keiner=-0.28 keller=-0.02 kennen=0.31 kennst=-0.02 kennt=0.26 kettenbrief=-0.21 ki=0.50 kid=-0.07 kids=-0.12 "
        "kind=0.21 kinder=-0.17 kindern=0.01 kino=-0.01 kita=-0.01 klappt=-0.01 klar=-0.03 klargestellt=0.07 "
        "klasse=-0.02 kleine=-0.02 kleinen=-0.27 klicken=0.36 klingt=-0.09 klinik=-0.02 km=-0.17 knew=-0.06 know=-0.34 "
        "knows=0.10 koffer=-0.01 kollege=-0.18 kollegin=-0.17 komisch=-0.12 komische=-0.01 komme=-0.01 kommen=0.04 "
        "kommst=-0.04 kommt=0.29 komplett=0.07 konnen=-0.20 konnte=0.08 konto=-0.07 kostet=0.62 krank=-0.08 "
        "krankenhaus=0.01 krieg=-0.11 kriegen=-0.48 kriegst=-0.14 kriegt=-0.04 kuche=-0.09 kuchen=-0.03 "
        "kuhlschrank=0.01 kursiert=-0.01 kurz=-0.03 kuss=-0.01 "
    ),
    "l": (
        " l=0.21 la=0.03 lacht=-0.06 laden=0.06 lady=-0.26 lag=0.18 land=-0.45 lang=-0.01 lange=0.12 langst=0.06 "
        "las=-0.06 lass=-0.05 lassen=-0.14 lasst=0.14 last=0.24 later=0.22 laufen=-0.08 lauft=0.02 laut=-0.08 "
        "lauter=-0.02 law=0.09 le=0.07 leave=-0.05 leben=-0.04 lebensgefahrlich=0.01 lebt=0.01 leer=0.27 left=0.32 "
        "legend=0.02 legende=0.03 legit=0.03 leider=0.03 leitet=-0.01 lena=0.07 les=0.04 lesen=0.12 lest=-0.11 "
        "let=-0.52 letter=-0.17 letzten=-0.02 leute=0.21 lie=0.51 liebe=-0.24 lieben=-0.10 lieber=0.13 liegen=-0.11 "
        "liegt=-0.22 like=0.50 line=0.31 link=0.16 lisa=-0.21 list=-0.12 little=-0.15 live=-0.05 llego=-0.09 lo=0.35 "
        "logo=-0.02 lohnt=-0.01 lol=-0.06 look=-0.12 looks=0.17 los=-0.03 loschen=0.56 lose=-0.05 losen=0.01 lost=0.16 "
        "lot=-0.51 love=-0.28 lovely=-0.11 luft=0.05 luge=-0.12 "
    ),
    "m": (
        " ma=-0.05 mach=-0.01 mache=0.12 machen=-0.38 machst=-0.01 macht=0.60 made=0.22 madels=-0.19 mai=-0.11 mail=0.01 "
        "make=0.02 makes=-0.04 mal=0.47 mama=-0.05 man=0.32 mann=-0.04 many=-0.14 marche=0.19 marchen=-0.11 mark=-0.07 "
        "market=-0.11 markt=-0.04 mas=-0.10 masche=0.18 mate=-0.01 may=0.01 me=-0.12 means=0.45 meeting=-0.01 "
        "mehr=-0.20 mein=-0.06 meine=-0.01 meinen=-0.19 meinst=-0.01 meint=-0.05 meinte=-0.08 melden=-0.02 meldet=-0.14 "
        "meldung=0.01 men=-0.04 menschen=0.24 merkt=0.16 message=0.26 meu=-0.04 mi=0.29 mia=-0.06 mich=0.17 milch=-0.02 "
        "ministerium=0.02 minuten=0.04 minutes=-0.17 mir=-0.17 missing=-0.01 mit=0.17 mitbringen=-0.05 mitmachen=-0.02 "
        "mittel=-0.02 mittwoch=-0.02 mobile=-0.01 moglich=0.06 moin=-0.01 monat=-0.03 money=-0.01 moni=-0.01 "
        "montag=-0.07 month=-0.12 more=-0.49 morgen=-0.23 morning=-0.41 moved=-0.01 much=-0.03 mullabfuhr=-0.01 "
        "mum=0.03 mums=0.33 mund=0.11 muss=-0.16 musse=0.02 mussen=-0.12 musste=-0.07 must=0.01 mutter=0.04 mutti=-0.15 "
        "my=-0.16 myth=-0.09 mythos=0.01 "
    ),
    "n": (
        " n=-0.20 na=-0.01 nach=-0.14 nachbar=-0.12 nachbarin=-0.10 nachbarschaftsgruppe=-0.01 nachher=0.25 "
        "nachricht=0.56 nachrichten=0.30 nachste=0.05 name=0.42 named=-0.01 namen=0.01 nan=-0.24 nao=-0.33 "
        "naturlich=-0.06 ne=-0.04 near=-0.06 nearly=0.19 neben=0.09 need=-0.15 needs=0.01 nehmen=-0.13 nehmt=-0.10 "
        "neighbour=-0.03 nein=-0.07 nem=0.01 nennt=0.11 netz=0.14 neu=-0.34 neun=-0.05 neur=-0.01 neus=-0.12 never=0.01 "
        "new=-0.31 news=-0.03 next=-0.15 nicht=0.64 nichts=-0.20 nie=0.09 niemand=0.25 niemandem=-0.03 niemanden=0.03 "
        "night=-0.05 nimm=-0.01 nimmer=-0.58 nimmt=-0.21 nine=0.02 nix=0.34 no=-0.62 nobody=-0.03 noch=-0.26 "
        "nochmal=-0.24 non=-0.22 none=0.30 nonsense=0.04 normal=0.15 nos=-0.02 not=0.57 note=-0.03 nothing=0.07 "
        "notice=-0.40 now=0.06 nudeln=-0.01 null=0.40 number=-0.08 nummer=0.18 nun=-0.01 nur=-0.23 "
    ),
    "o": (
        " o=-0.05 ob=0.12 obst=-0.01 oder=-0.48 of=-0.26 ofen=-0.01 off=-0.36 offen=0.08 offer=0.12 office=0.18 "
        "offnen=0.02 oft=0.12 oh=-0.05 ohne=0.47 ok=-0.03 old=0.65 oma=-0.11 on=-0.44 once=-0.17 one=-0.20 ones=0.23 "
        "onkel=-0.07 only=0.08 opa=-0.04 open=-0.01 opfer=-0.06 or=0.36 ostern=-0.01 other=-0.11 our=-0.58 out=-0.41 "
        "outside=-0.15 over=0.31 own=0.47 "
    ),
    "p": (
        " paar=0.23 page=-0.23 paid=0.25 paket=-0.02 panic=-0.01 panik=-0.05 panikmache=-0.09 papa=-0.08 paper=0.29 "
        "para=0.01 parents=-0.03 part=-0.04 pas=-0.51 pass=-0.52 passiert=0.13 passt=-0.08 past=-0.30 pause=-0.01 "
        "pay=-0.28 paying=-0.05 payment=0.03 pays=0.07 people=-0.25 per=0.32 person=0.04 petra=-0.01 phishing=1.37 "
        "phone=0.06 pick=-0.08 pics=0.04 picture=0.29 pictures=-0.10 plant=0.02 platzchen=-0.01 please=0.03 plus=-0.01 "
        "police=0.42 polizei=0.30 por=0.07 porqu=-0.04 post=0.20 posted=0.04 postet=-0.01 postfach=0.07 pour=-0.08 "
        "pretending=-0.14 prima=0.01 pro=-0.06 professor=-0.06 programm=0.08 put=-0.42 putting=-0.21 "
    ),
    "q": " qu=0.21 quatsch=-0.10 qui=0.04 quick=-0.24 quote=0.13 ",
    "r": (
        " radio=-0.01 rang=0.26 rasen=-0.03 rat=0.07 raus=-0.33 read=0.49 real=0.66 really=-0.37 reason=-0.08 "
        "recebi=-0.02 rechnung=-0.01 record=0.06 red=0.24 reden=0.08 redet=-0.01 regal=0.46 regards=-0.13 "
        "regierung=-0.16 regnet=-0.07 reich=0.23 reicht=-0.02 rein=-0.04 remember=-0.03 renate=0.02 rentner=-0.06 "
        "report=-0.01 rest=0.24 rezept=-0.01 richtig=-0.03 rid=-0.02 rief=-0.01 right=-0.07 ring=0.16 road=0.25 "
        "rolf=-0.04 rom=0.19 rosi=-0.03 roten=-0.02 round=0.19 ruf=0.09 rufen=-0.12 ruft=-0.02 ruhig=0.10 rum=0.07 "
        "rumgeschickt=-0.01 rumor=0.13 rumour=0.04 runde=-0.02 runter=-0.01 "
    ),
    "s": (
        " sa=0.21 sabine=-0.01 sachen=-0.01 safe=-0.02 sag=-0.52 sagen=-0.26 sagt=0.33 sagte=-0.02 said=0.06 salat=-0.01 "
        "sale=-0.01 same=0.24 samstag=-0.02 sandra=-0.08 satire=0.01 saturday=-0.03 satz=0.26 save=0.52 saw=0.07 "
        "say=0.29 saying=0.32 says=0.20 scam=0.84 schafft=0.21 schau=-0.01 schaun=-0.01 schaut=-0.38 schenkt=-0.01 "
        "scherz=-0.11 schick=-0.01 schicken=-0.04 schickt=-0.37 schimpft=-0.01 schlafen=-0.03 schlaft=-0.05 "
        "schlecht=-0.01 schlimm=-0.01 schluss=-0.14 schlussel=-0.02 schnell=-0.26 schon=0.33 schonen=-0.01 school=0.10 "
        "schrank=-0.01 schreiben=-0.06 schreibt=-0.14 schuld=-0.07 schule=-0.19 schwager=-0.03 schwagerin=-0.17 "
        "schwester=0.22 schwiegermutter=-0.03 schwiegervater=-0.02 schwort=-0.06 se=-0.24 sechs=-0.08 see=0.09 "
        "seen=-0.18 sehen=-0.14 sehr=0.07 seht=-0.01 sei=-0.10 seid=-0.09 seien=-0.01 sein=-0.27 seine=-0.06 "
        "seinen=-0.02 seiner=-0.01 seit=0.47 seitdem=-0.01 seite=-0.31 selber=0.11 selbst=0.01 sell=0.02 send=-0.11 "
        "sending=0.36 sent=-0.44 serios=0.09 service=0.22 set=-0.27 seven=-0.06 share=-0.80 shared=-0.02 she=-0.35 "
        "shed=-0.01 shes=0.16 shot=0.05 should=0.04 shows=-0.17 shut=-0.12 si=-0.03 sich=-0.13 sicher=-0.05 sick=-0.04 "
        "side=0.09 sie=-0.74 sieben=0.23 sieht=0.22 sign=-0.01 sin=-0.03 since=0.14 sind=0.52 single=0.47 sister=-0.06 "
        "sit=-0.07 site=0.03 sitzt=0.02 six=0.15 skandal=-0.01 snopes=-0.31 so=0.13 sobald=-0.09 sobre=0.02 "
        "society=0.01 sofort=0.49 sogar=0.32 sohn=-0.05 solche=0.09 sold=0.02 soll=-0.04 sollen=-0.37 sollten=0.06 "
        "some=0.33 somebody=-0.15 someone=0.09 something=-0.03 sommer=-0.01 son=0.11 sondern=0.13 sonntag=-0.09 "
        "sonst=0.01 sorgen=-0.11 sorry=0.19 sounds=-0.04 spanien=-0.02 spass=0.19 spater=-0.09 speech=0.20 spielt=-0.02 "
        "sprachnachricht=-0.04 spread=0.14 springt=0.13 stammt=0.01 stammtisch=0.26 stand=-0.06 standig=-0.15 "
        "starb=-0.14 starts=-0.11 statt=-0.01 stau=-0.02 stay=0.01 stays=-0.01 steal=0.30 stehen=-0.21 steht=-0.23 "
        "steif=-0.01 stell=-0.01 sterben=-0.19 still=-0.24 stimme=0.08 stimmt=0.08 stirbt=-0.11 stop=0.56 storm=0.03 "
        "story=0.26 straight=-0.23 strand=-0.09 strom=-0.02 stuck=0.04 studie=-0.04 studies=0.04 study=0.04 stuff=-0.01 "
        "stunde=-0.01 stunden=-0.14 such=0.29 sunday=0.18 super=-0.10 suppe=-0.01 swears=-0.11 switch=0.12 "
    ),
    "t": (
        " tag=0.30 tage=0.10 tagen=0.28 take=-0.31 taken=-0.01 taking=-0.02 tante=-0.04 te=-0.21 teacher=-0.02 "
        "team=-0.01 teilen=-0.44 teilt=-0.27 telefon=0.04 telegram=-0.05 tell=-0.23 telling=-0.03 ten=0.03 tenha=0.02 "
        "termin=-0.17 test=-0.34 texas=-0.01 text=0.45 than=0.13 thanks=-0.12 that=0.62 thats=0.04 the=-0.29 their=0.03 "
        "them=-0.07 then=0.21 there=-0.18 theres=-0.05 these=0.31 they=-0.61 theyll=-0.29 theyre=-0.54 thing=0.61 "
        "things=-0.20 think=-0.05 thinks=-0.01 this=-0.41 those=0.14 thousand=0.57 three=0.28 through=0.05 "
        "thursday=-0.01 ti=-0.16 tiktok=-0.14 till=-0.25 time=0.14 tip=-0.30 tisch=-0.02 to=-0.69 tochter=0.03 "
        "tod=-0.01 today=-0.11 told=-0.01 toll=-0.01 tomaten=-0.01 ton=0.07 tonight=-0.24 too=0.33 took=0.09 tot=-0.06 "
        "total=-0.02 touch=-0.03 trainer=-0.02 training=-0.02 trap=0.48 trau=-0.01 traumhaft=-0.01 traut=-0.07 "
        "treffen=-0.02 trick=-0.04 tried=0.01 trocken=-0.02 trotzdem=0.69 tru=-0.57 try=0.41 trying=0.04 tu=0.09 "
        "turn=0.21 turnbeutel=-0.02 turned=0.17 turns=-0.02 tut=-0.02 tv=-0.03 twenty=0.14 two=0.09 "
    ),
    "u": (
        " u=0.21 uber=0.74 uberall=0.28 uberhaupt=0.52 uberlebt=0.02 uberlegt=-0.05 ubertrieben=0.07 uberweisen=-0.04 "
        "uberzeugt=-0.02 ubrigens=-0.07 uhr=-0.13 um=0.03 umlauf=0.12 umsonst=-0.03 umzug=-0.01 un=-0.03 una=-0.05 "
        "unbedingt=-0.03 unbelievable=-0.01 uncle=0.02 und=-0.20 under=0.55 une=0.29 unfassbar=-0.02 ungefahr=0.53 "
        "unglaublich=-0.05 ungultig=0.01 unless=-0.02 uns=0.20 unser=0.05 unsere=0.05 unserer=-0.03 unsinn=0.03 "
        "unter=0.02 unterm=0.08 unterwegs=-0.24 until=-0.02 up=0.60 ur=0.02 uralte=0.03 uralter=0.01 urban=0.01 "
        "urgent=-0.18 urlaub=-0.01 us=-0.28 usa=-0.02 use=0.27 used=0.12 using=0.24 "
    ),
    "v": (
        " va=-0.06 van=-0.17 vater=0.02 verbraucherzentrale=0.26 verdad=-0.01 vergessen=-0.19 vergibt=-0.02 "
        "vergiss=-0.02 verify=0.02 verkaufen=-0.20 verlangt=-0.03 verloren=-0.08 vermieter=-0.01 verschenkt=0.01 "
        "verschicken=0.48 verschickt=-0.07 verschoben=-0.01 verschweigen=-0.03 verspricht=0.07 verteilt=-0.01 "
        "verursachen=-0.01 verursacht=-0.08 very=-0.11 via=-0.10 video=-0.14 viel=0.35 viele=0.07 vier=0.38 viren=-0.04 "
        "virus=0.06 voce=-0.06 voll=0.02 vollig=0.20 vom=0.67 von=-0.03 vor=0.55 vorbei=-0.02 vorher=0.21 vorsicht=0.76 "
    ),
    "w": (
        " w=-0.34 wagen=-0.14 wahr=-0.12 wait=-0.01 wann=0.07 want=-0.08 wants=-0.10 war=0.20 ware=0.06 waren=-0.35 "
        "warm=-0.03 warning=-0.01 warns=0.11 warnt=0.43 warnung=-0.85 wars=0.33 warten=-0.02 wartet=-0.01 warum=-0.01 "
        "was=0.02 wash=-0.06 wasnt=-0.28 wasser=-0.05 watch=-0.56 water=-0.32 way=-0.18 we=0.04 weather=-0.11 "
        "weder=0.24 week=-0.05 weeks=0.21 weg=-0.11 wegen=0.11 weggeworfen=-0.01 wegnehmen=-0.01 wegwerfen=-0.02 "
        "weil=-0.02 weint=-0.09 weiss=0.20 weisst=-0.07 weit=0.19 weiter=-0.16 weitergeleitet=-0.01 weiterleiten=-0.23 "
        "welche=0.06 well=0.02 welt=-0.11 wenn=0.12 went=0.06 wer=0.83 werbung=0.13 werden=0.09 were=0.64 werner=0.07 "
        "wetter=-0.02 what=0.19 whatsapp=0.08 when=0.13 which=0.10 while=0.19 white=-0.41 who=-0.32 whole=-0.30 "
        "whos=-0.05 why=-0.09 wichtig=0.01 widerlegt=0.03 wie=0.47 wieder=0.02 wife=0.20 will=-0.13 windeln=-0.01 "
        "winter=-0.14 wir=-0.45 wird=-0.02 wirft=-0.03 wirklich=-0.17 wissen=-0.13 wisst=-0.06 with=0.23 within=-0.04 "
        "without=-0.29 wo=0.17 woche=0.02 wochen=-0.02 wochenende=-0.06 wohl=0.08 wollen=-0.19 wollten=-0.01 "
        "wonach=-0.01 wont=-0.24 word=-0.03 worden=0.09 work=0.10 worked=0.21 works=-0.02 wort=0.23 would=0.19 "
        "written=0.57 wrong=-0.34 wrote=0.41 wurde=0.54 wurden=0.14 wusste=-0.07 wusstest=-0.04 wusstet=-0.06 "
    ),
    "y": (
        " y=0.06 ya=-0.16 yanlis=0.07 year=0.27 years=0.65 yoga=-0.10 you=0.02 youll=-0.09 your=-0.32 youre=-0.24 youtube=-0.01 "
    ),
    "z": (
        " z=-0.24 zahl=0.33 zahlen=0.28 zahlt=-0.10 zahnarzt=-0.15 zahnarzttermin=-0.01 zaun=-0.03 zehn=-0.06 "
        "zeigen=-0.01 zeigt=-0.02 zeit=-0.03 zeitung=-0.09 zelt=-0.01 zettel=-0.06 zeug=-0.04 zitat=-0.12 zu=0.44 "
        "zug=-0.02 zugegeben=0.03 zuhause=0.01 zum=-0.04 zuruck=-0.04 zusammen=-0.02 zwar=0.43 zwei=-0.12 zweiten=0.29 "
        "zwischen=-0.01 zwolf=0.38 "
    ),
    "а": " а=-0.51 ",
    "в": " в=-0.02 ",
    "з": " за=-0.07 ",
    "и": " и=-0.05 ",
    "н": " не=-0.17 нет=0.01 ",
    "п": " по=-0.03 ",
    "ф": " феик=0.02 ",
    "ч": " что=-0.03 ",
    "э": " это=0.13 ",
}
