"""What a word that a claim does not have says about the side a message takes. Data only, written by `benchmarks/calibrate.py`:
texts by the first letter of their words (see `belief.numbers_of`)."""

WORDS: dict[str, str] = {
    "a": (
        " a=0.42 ab=-0.12 abend=-0.06 abends=0.03 aber=-0.33 abo=0.07 about=0.52 account=-0.19 ach=0.32 acht=0.23 "
        "achtung=0.17 ad=-0.14 after=-0.26 again=-0.02 against=0.57 ago=0.62 ai=0.38 aktion=-0.03 al=-0.29 all=0.27 "
        "alle=-0.27 allein=0.47 allen=-0.05 alles=-0.10 allowed=-0.01 already=-0.06 als=0.19 also=0.68 alte=-0.30 "
        "alten=-0.02 alter=0.07 always=0.17 am=0.19 american=0.03 amerika=-0.04 ammenmarchen=0.01 an=0.13 and=-0.67 "
        "andere=0.21 anderen=-0.05 andert=0.12 angeblich=-0.19 angeblichen=-0.01 angekommen=-0.05 angekundigt=-0.13 "
        "angerufen=0.18 angst=-0.01 anklicken=-0.09 anmeldung=-0.03 another=-0.02 anrufen=0.03 ans=-0.17 anschaun=-0.03 "
        "any=0.66 anybody=0.32 anyone=0.14 anything=0.09 anyway=0.49 apparently=-0.06 apply=-0.04 april=-0.01 "
        "arbeit=0.18 arbeitet=0.10 are=0.26 arent=0.06 around=-0.03 article=-0.02 artikel=-0.05 arzt=-0.16 arzte=-0.14 "
        "arztin=0.09 as=0.10 ask=-0.18 asked=0.77 asking=-0.04 asks=-0.04 at=-0.28 attached=-0.07 auch=0.84 auf=-0.19 "
        "aufgeregt=-0.02 aufgerufen=0.01 auflegen=0.18 aufmachen=-0.13 aufs=0.01 aunt=-0.01 aus=0.10 ausgelost=0.05 "
        "ausserdem=-0.02 auto=0.18 away=0.17 "
    ),
    "b": (
        " back=-0.19 backen=-0.02 bad=-0.01 bahnhof=-0.04 bald=-0.04 be=-0.20 because=-0.18 been=0.42 before=-0.06 "
        "behauptet=0.09 behauptung=0.50 behind=-0.12 bei=0.11 beide=-0.02 beim=0.24 being=0.08 bekam=-0.14 "
        "bekannt=-0.03 bekannte=-0.03 bekannter=-0.03 bekommen=0.25 bekommt=0.03 belegt=0.04 believe=0.04 "
        "benutzen=-0.02 bereit=-0.01 berlin=-0.01 bescheid=-0.13 beschlossen=-0.01 besser=-0.04 bestatigt=0.03 "
        "bestimmt=-0.01 betrug=0.27 betruger=0.22 between=-0.27 bevor=0.04 bewiesen=-0.04 big=-0.21 bild=-0.16 "
        "bilder=-0.01 bin=-0.11 bis=-0.10 bist=-0.07 bitte=0.26 bleiben=-0.15 bleibt=-0.01 bloss=-0.03 blu=0.13 "
        "blumen=-0.08 body=-0.04 boss=0.09 box=-0.26 braucht=0.19 brief=0.25 bring=-0.16 bringe=-0.01 bringen=-0.01 "
        "bringst=-0.02 bringt=-0.17 british=0.25 brot=-0.01 brother=0.28 bruder=0.08 bufala=-0.17 bulo=-0.03 buro=-0.01 "
        "bus=0.14 bussi=0.07 but=0.08 by=0.27 "
    ),
    "c": (
        " c=-0.26 ca=-0.02 call=-0.06 called=0.48 came=0.30 can=-0.20 cannot=0.03 cant=-0.37 car=-0.01 careful=-0.12 "
        "cars=-0.02 case=-0.12 cause=-0.04 caused=-0.03 ce=-0.10 chain=-0.18 check=0.04 checked=-0.19 checkers=-0.14 "
        "chef=-0.01 child=-0.01 children=-0.03 chor=-0.01 city=-0.01 claim=0.04 claims=-0.02 clip=-0.04 closed=-0.03 "
        "colleagu=-0.03 come=0.04 comes=-0.45 coming=-0.18 company=0.07 computer=0.47 con=-0.06 confirmed=0.04 "
        "cops=0.05 cost=0.01 could=-0.21 counts=0.19 cousin=-0.11 cousine=0.05 crash=0.04 crazy=-0.08 "
    ),
    "d": (
        " d=0.01 da=0.28 dabei=0.08 dad=-0.26 dafur=-0.18 daheim=-0.01 damals=0.23 dame=-0.11 damit=-0.56 danach=-0.17 "
        "dangerous=0.10 danke=-0.11 dann=0.28 daran=0.09 daraus=-0.08 darf=-0.54 darin=-0.01 darum=-0.04 das=-0.45 "
        "dass=0.52 data=0.10 daughter=0.08 daurnd=0.28 davon=-0.01 davor=0.02 day=-0.23 days=0.21 dazu=0.04 de=0.04 "
        "dear=-0.03 death=-0.09 deepfake=0.02 dein=0.04 deine=0.82 deinem=0.13 deinen=-0.11 del=-0.03 delete=0.03 "
        "dem=-0.26 den=0.59 denen=0.09 denied=0.02 denk=-0.01 denkt=0.03 denn=-0.04 der=0.20 des=0.44 deshalb=-0.24 "
        "deutsche=0.05 di=-0.17 dicen=-0.02 dich=-0.16 dicht=-0.03 did=0.25 didnt=0.26 die=-0.13 died=-0.07 "
        "dienstag=-0.16 diese=0.60 diesen=-0.27 dieser=0.36 dieses=0.31 diesmal=-0.18 dieter=-0.02 ding=-0.12 "
        "dinner=-0.01 dir=-0.30 direkt=0.09 do=-0.30 doch=-0.79 doctors=-0.12 dog=-0.06 doing=-0.07 done=0.41 "
        "donnerstag=0.04 dont=-0.01 door=-0.07 dort=-0.09 dos=0.65 dose=0.09 dosnt=0.38 down=-0.17 dpa=0.03 dran=-0.02 "
        "drauf=-0.15 drei=-0.22 dreimal=0.39 drin=0.02 droht=-0.01 dropped=0.03 druber=-0.04 drucken=0.12 du=-0.40 "
        "durch=-0.24 durfen=-0.09 during=0.10 dw=0.01 dying=-0.01 "
    ),
    "e": (
        " e=-0.15 each=0.07 eat=0.26 eben=-0.03 echt=0.08 effect=0.64 egal=0.35 eh=0.08 eier=-0.01 eigentlich=-0.05 "
        "eilmeldung=-0.04 ein=0.42 eine=0.12 einem=0.08 einen=0.07 einer=-0.08 einfach=0.20 eingeben=0.06 einkauf=-0.01 "
        "eins=-0.02 eis=-0.01 either=0.07 el=-0.04 election=-0.04 elke=-0.03 else=-0.12 eltern=-0.04 elternabend=-0.03 "
        "elterngruppe=-0.04 email=0.68 empty=0.13 end=-0.01 ende=-0.02 endlich=-0.23 england=0.05 enkel=-0.39 "
        "enough=0.31 entdeckt=-0.04 enter=0.01 er=-0.61 erfunden=0.47 erhalten=0.01 erklart=-0.07 erzahlt=-0.18 "
        "es=-0.58 essen=0.04 est=-0.23 et=0.16 etwas=0.26 euch=-0.59 eur=-0.08 eure=-0.37 euren=-0.05 euro=-0.12 "
        "europe=0.17 even=-0.66 evening=-0.15 ever=0.12 every=0.18 everybody=-0.10 everyone=-0.11 everything=0.04 "
        "everywhere=-0.01 evidence=-0.02 exist=-0.01 existe=-0.02 existiert=-0.01 extra=0.07 "
    ),
    "f": (
        " facebook=-0.19 fact=-0.03 fahren=-0.04 fahrkarten=-0.01 fahrt=-0.01 faktencheck=0.08 fall=-0.02 falle=-0.10 "
        "falls=-0.01 fallt=-0.05 falsch=0.86 falscher=0.41 falschmeldung=0.17 falschung=0.07 false=0.32 falso=0.34 "
        "familie=-0.05 family=-0.11 fand=-0.09 fangen=-0.01 fangt=0.12 far=0.06 fast=-0.09 feed=-0.05 fehlt=-0.01 "
        "fenster=-0.03 fernsehen=-0.26 fertig=-0.02 fest=-0.02 few=0.13 fieber=-0.01 film=0.12 find=-0.03 fine=-0.21 "
        "finger=0.40 firma=-0.03 first=0.04 fit=-0.12 five=-0.06 flug=-0.01 folgen=-0.02 food=0.24 for=0.44 "
        "forgery=0.01 forty=0.20 forward=-0.14 forwarded=0.05 foto=0.06 fotos=-0.10 found=0.12 four=-0.29 frag=-0.02 "
        "frage=-0.14 fragen=0.05 fragt=0.04 frau=-0.08 fraud=-0.11 frei=0.31 freitag=-0.11 freunde=0.07 freundin=-0.06 "
        "friday=-0.01 friend=-0.12 friends=-0.13 from=-0.38 fruh=-0.04 fruher=-0.09 full=0.57 funf=0.22 fur=-0.37 "
        "furchtbar=0.01 furs=0.16 "
    ),
    "g": (
        " gab=0.07 gabs=0.17 ganz=0.18 ganze=-0.08 ganzen=-0.02 gar=0.78 garten=-0.02 gave=-0.03 geben=-0.17 "
        "geblieben=-0.01 gebracht=0.15 gebt=-0.14 geburtstag=-0.02 gefahrlich=-0.06 gefahrlicher=0.01 gefalscht=-0.33 "
        "gefragt=0.25 gefressen=-0.02 gefunden=-0.33 gegeben=0.10 gegen=-0.10 geh=0.13 gehabt=-0.01 gehen=-0.16 "
        "gehort=-0.08 geht=-0.02 gekommen=-0.01 gekriegt=-0.03 geld=0.16 gelesen=-0.01 gelogen=-0.43 geloscht=-0.08 "
        "gemacht=0.36 gemeint=0.09 genau=-0.22 genommen=-0.18 gente=-0.22 genuine=0.37 gepackt=-0.01 gepruft=-0.37 "
        "gerade=-0.14 geraten=-0.01 gerda=-0.02 german=0.10 gern=0.05 gesagt=-0.17 geschichte=0.04 geschickt=-0.08 "
        "geschrieben=-0.05 gesehen=0.24 gesperrt=0.12 gesprochen=-0.13 gestellt=0.09 gestern=-0.06 gestorben=0.26 "
        "gestrichen=-0.04 gesund=0.06 get=0.43 getan=0.01 geteilt=-0.02 getranke=-0.02 gets=0.18 getting=0.45 "
        "gewarnt=-0.05 gewesen=-0.01 geworden=0.25 gibt=-0.37 gibts=0.36 giessen=-0.01 gift=-0.13 giftig=-0.07 "
        "ging=-0.03 girl=-0.03 girls=-0.03 gisela=-0.04 give=0.01 gives=0.30 giving=0.04 glaub=-0.01 glaubt=-0.35 "
        "gleich=-0.15 go=0.04 going=-0.38 gone=-0.18 good=0.26 gos=-0.05 got=0.16 government=-0.11 grad=0.38 gran=-0.16 "
        "grandma=-0.02 grandpa=-0.02 green=-0.05 grillen=-0.06 grossen=-0.02 group=-0.05 gruppe=-0.04 gruselig=-0.01 "
        "gruss=0.34 grusse=-0.06 guck=-0.06 gucken=-0.02 guckt=-0.10 gut=-0.07 gute=-0.05 guten=0.05 guy=-0.26 "
        "guys=-0.03 gym=-0.02 "
    ),
    "h": (
        " ha=-0.33 hab=0.78 habe=-0.30 haben=0.21 habs=-0.01 habt=-0.12 had=0.54 haha=-0.21 halbe=-0.08 halben=-0.02 "
        "half=0.44 halle=-0.01 hallo=-0.09 halt=0.15 halten=-0.14 hand=-0.46 handwerker=-0.04 handy=0.10 hangt=-0.01 "
        "happened=-0.28 happens=0.13 has=0.53 hast=-0.34 hat=0.36 hats=0.28 hatte=0.28 hatten=0.34 haus=-0.05 "
        "have=-0.48 he=-0.09 heads=-0.01 hear=-0.01 heard=-0.04 heart=0.21 hebamme=-0.01 heidi=-0.08 heil=-0.01 "
        "heilpraktikerin=-0.01 heim=-0.12 heinz=-0.01 heisst=0.16 heizung=-0.01 helfen=-0.04 her=0.33 here=0.41 "
        "herr=-0.06 herrlich=-0.14 hes=0.14 heut=-0.01 heute=-0.16 hey=-0.01 hi=-0.08 hide=-0.14 hiding=-0.02 hier=0.09 "
        "hiess=-0.01 hilde=0.04 hilft=-0.14 him=-0.04 himself=0.03 hin=0.49 hing=-0.01 hinten=0.26 hinter=0.09 "
        "hinweis=0.05 his=-0.34 hit=-0.04 hoax=0.49 hoch=-0.04 hochwasser=-0.01 hol=-0.01 hold=-0.19 hole=-0.02 "
        "holen=-0.08 holst=-0.01 holt=0.11 home=-0.08 horst=-0.02 hort=0.10 hospital=-0.01 hotel=-0.06 hour=0.13 "
        "house=-0.41 how=-0.27 hundreds=-0.02 "
    ),
    "i": (
        " i=0.41 ich=-0.02 id=0.03 if=0.48 ihm=-0.03 ihn=-0.43 ihr=-0.28 ihre=0.22 ihren=-0.19 ihrer=0.03 il=0.13 "
        "im=0.53 image=-0.01 immer=0.29 in=-0.08 indien=-0.16 inge=-0.04 innerhalb=-0.22 ins=-0.15 inside=-0.10 "
        "insists=-0.01 insta=-0.01 instead=0.01 internet=-0.01 into=0.09 invented=0.53 irgendwas=0.38 irgendwo=-0.08 "
        "is=0.16 isnt=0.19 isst=0.12 issud=0.04 ist=-0.11 it=0.39 its=-0.51 itself=0.11 ive=0.31 "
    ),
    "j": (
        " ja=-0.32 jab=0.01 jahr=0.24 jahre=0.37 jahren=0.05 je=-0.04 jede=0.79 jedem=0.22 jeden=-0.09 jeder=-0.08 "
        "jedes=0.77 jemand=0.02 jetzt=-0.43 joke=0.01 jonas=-0.01 juice=-0.11 junge=-0.02 jurgen=-0.01 just=-0.02 "
    ),
    "k": (
        " kaffee=-0.03 kam=-0.20 kamen=-0.03 kann=-0.13 kannst=0.15 kaputt=-0.04 karin=-0.05 karte=-0.09 kauft=-0.06 "
        "kaum=-0.01 keep=0.05 keeps=-0.09 kein=0.14 keine=-0.49 keinen=-0.07 keiner=-0.49 keller=-0.02 kennen=0.32 "
        "kennst=-0.01 kennt=0.22 kettenbrief=-0.18 ki=0.53 kid=-0.06 kids=-0.07 kind=0.20 kinder=-0.17 kita=-0.02 "
        "klappt=-0.01 klar=-0.03 klargestellt=0.09 klasse=-0.01 kleine=-0.04 kleinen=-0.17 klicken=0.38 klingt=-0.10 "
        "klinik=-0.02 knew=-0.02 know=-0.36 knows=0.09 koffer=-0.01 kollege=-0.17 kollegin=-0.18 komisch=-0.12 "
        "komische=-0.01 komme=-0.02 kommen=0.15 kommst=-0.02 kommt=0.46 komplett=0.07 konnen=-0.22 konnte=0.06 "
        "konto=-0.09 kostet=0.66 krank=-0.09 krankenhaus=-0.01 krieg=-0.09 kriegen=-0.45 kriegst=-0.12 kuche=-0.07 "
        "kuchen=-0.04 kursiert=-0.01 kurz=-0.03 "
    ),
    "l": (
        " l=0.16 la=0.03 lacht=-0.06 laden=0.06 lady=-0.13 lag=0.16 land=-0.44 lang=-0.01 lange=0.12 langer=-0.01 "
        "langst=0.04 las=0.03 lass=-0.05 lassen=-0.17 lasst=0.13 last=0.28 later=0.21 laufen=-0.08 laut=-0.11 "
        "lauter=-0.02 law=0.07 le=0.11 leave=-0.07 leben=-0.05 lebensgefahrlich=0.01 leer=0.27 left=0.31 legend=0.01 "
        "legende=0.02 legit=0.04 leitet=-0.01 lena=0.06 les=0.01 lesen=0.09 lest=-0.11 let=-0.51 letter=-0.13 "
        "leute=0.18 lie=0.47 liebe=-0.23 lieben=-0.09 lieber=0.13 liegen=-0.10 liegt=-0.21 like=0.57 line=0.20 "
        "link=0.16 lisa=-0.20 little=-0.13 live=-0.06 lo=0.36 logo=-0.02 lol=-0.05 look=-0.11 looks=0.18 los=-0.07 "
        "loschen=0.51 lose=-0.11 losen=0.01 lost=0.14 lot=-0.50 love=-0.21 lovely=-0.09 luft=0.06 "
    ),
    "m": (
        " ma=-0.13 mach=-0.01 mache=0.11 machen=-0.39 machst=-0.01 macht=0.56 made=0.17 madels=-0.18 mai=0.02 mail=0.01 "
        "make=0.01 makes=-0.07 mal=0.44 mama=-0.04 man=0.26 mann=-0.04 many=-0.11 marchen=-0.12 mark=-0.08 markt=-0.04 "
        "masche=0.10 mate=-0.01 may=0.02 me=-0.09 means=0.52 mehr=-0.09 mein=-0.08 meine=-0.04 meinen=-0.20 meiner=0.01 "
        "meint=-0.04 meinte=-0.06 meisten=0.01 melden=-0.03 meldet=-0.13 men=-0.03 menschen=0.26 message=0.14 mi=0.29 "
        "mia=-0.04 mich=0.14 milch=-0.03 ministerium=0.03 minuten=0.04 mir=-0.26 mit=0.22 mitbringen=-0.05 "
        "mitmachen=-0.02 mittel=-0.02 mittwoch=-0.02 mobile=-0.01 moglich=0.09 monat=-0.06 moni=-0.01 montag=-0.08 "
        "month=-0.10 more=-0.42 morgen=-0.33 morning=-0.30 moved=-0.01 much=-0.03 mullabfuhr=-0.01 mum=0.04 mums=0.30 "
        "mund=0.10 muss=-0.15 musse=0.01 mussen=-0.02 musste=0.01 must=0.03 mutter=0.04 mutti=-0.16 my=0.04 myth=-0.22 "
        "mythos=0.01 "
    ),
    "n": (
        " n=-0.19 na=0.01 nach=-0.17 nachbar=-0.10 nachbarin=-0.06 nachher=0.26 nachricht=0.38 nachrichten=0.27 "
        "nachste=0.02 name=0.40 named=-0.01 namens=0.01 nan=-0.24 naturlich=-0.05 ne=-0.09 near=-0.04 nearly=0.17 "
        "neben=0.12 need=-0.17 needs=0.02 nehmen=-0.12 nehmt=-0.12 neighbour=-0.03 nein=0.01 nennt=0.11 netz=0.14 "
        "neu=-0.37 neun=-0.04 neus=-0.14 never=0.01 new=-0.31 news=0.01 next=-0.15 nicht=0.64 nichts=-0.22 nie=0.06 "
        "niemand=0.22 niemandem=-0.02 niemanden=0.03 night=-0.05 nimm=-0.01 nimmer=-0.55 nimmt=-0.22 nix=0.32 no=-0.53 "
        "nobody=-0.02 noch=-0.34 nochmal=-0.26 non=0.13 none=0.30 nonsense=0.04 normal=0.10 not=0.47 note=-0.02 "
        "nothing=0.11 notice=-0.36 now=-0.13 nudeln=-0.01 null=0.40 number=-0.09 nummer=0.19 nun=-0.01 nur=-0.23 "
    ),
    "o": (
        " o=-0.12 ob=0.06 oder=-0.48 of=-0.17 ofen=-0.01 off=-0.32 offen=0.06 offer=0.12 office=0.18 offnen=-0.01 "
        "oft=0.13 oh=-0.04 ohne=0.58 ok=-0.02 old=0.60 oma=-0.08 on=-0.18 once=-0.15 one=-0.22 ones=0.19 onkel=-0.06 "
        "only=0.02 opa=-0.04 open=-0.01 opfer=-0.08 or=0.40 other=-0.09 our=-0.53 out=-0.47 outside=-0.16 over=0.28 "
        "own=0.44 "
    ),
    "p": (
        " paar=0.25 page=-0.21 paid=0.27 paket=-0.04 panic=-0.01 panik=-0.06 panikmache=-0.08 papa=-0.07 paper=0.43 "
        "parents=-0.03 part=-0.04 pas=-0.41 pass=-0.53 passiert=0.15 passt=-0.08 past=-0.32 pause=-0.01 pay=-0.26 "
        "paying=-0.08 payment=0.05 people=-0.27 per=0.27 person=0.01 petra=-0.01 phishing=0.85 phone=0.15 pick=-0.09 "
        "pics=0.04 picture=0.26 pictures=-0.09 platzchen=-0.01 poisonous=0.01 police=0.58 polizei=0.44 por=0.07 "
        "post=0.23 posted=0.04 postet=-0.01 postfach=0.08 pro=-0.04 professor=-0.08 programm=-0.05 put=-0.34 "
        "putting=-0.24 "
    ),
    "q": " qu=0.13 quatsch=-0.11 qui=0.44 quick=-0.23 quote=0.14 ",
    "r": (
        " radio=-0.01 ran=-0.01 rang=0.25 rasen=-0.02 rat=0.27 raus=-0.21 read=0.47 real=0.46 really=-0.38 reason=-0.09 "
        "rechnung=-0.01 red=0.23 reden=0.06 redet=-0.01 regal=0.48 regards=-0.12 regierung=-0.08 regnet=-0.07 "
        "reicht=-0.01 rein=-0.01 remember=-0.03 renate=0.01 rentner=-0.05 report=-0.01 rest=0.23 rezept=-0.01 "
        "richtig=-0.02 rid=-0.02 right=-0.14 ring=0.16 road=0.25 rolf=-0.03 rom=0.17 rosi=-0.02 roten=-0.01 round=0.18 "
        "ruf=0.10 rufen=-0.08 rufst=-0.01 ruft=-0.02 ruhig=0.12 rum=0.05 rumgeschickt=-0.01 rumor=0.07 runde=-0.02 "
        "runter=-0.08 "
    ),
    "s": (
        " sabine=-0.01 sachen=-0.01 safe=-0.02 sag=-0.52 sagen=-0.30 sagt=0.34 sagte=-0.03 said=0.02 salat=-0.01 "
        "same=0.21 samstag=-0.01 sandra=-0.09 satire=0.01 satz=0.26 save=0.52 saw=-0.06 say=0.18 saying=0.34 says=0.15 "
        "scam=0.37 schafft=0.19 schau=0.04 schaun=-0.01 schaut=-0.36 schenkt=-0.01 scherz=-0.04 schick=-0.01 "
        "schicken=-0.05 schickt=-0.36 schlafen=-0.02 schlaft=-0.05 schlecht=-0.01 schlimm=-0.01 schluss=-0.13 "
        "schlussel=-0.03 schnell=-0.25 schon=0.21 schonen=-0.01 school=0.08 schrank=-0.01 schreiben=-0.06 "
        "schreibt=-0.13 schuld=-0.08 schule=-0.12 schwager=-0.03 schwagerin=-0.14 schwester=0.22 schwiegermutter=-0.03 "
        "schwiegervater=-0.02 schwort=-0.05 se=0.16 sechs=-0.05 see=0.09 seen=-0.17 sehen=-0.27 sehr=0.04 seht=-0.02 "
        "sei=-0.07 seid=-0.02 seien=-0.01 sein=-0.26 seine=-0.07 seinen=-0.02 seiner=-0.01 seit=0.39 seitdem=-0.01 "
        "seite=-0.20 selber=0.10 selbst=-0.01 sell=0.04 send=-0.19 sent=-0.39 serios=-0.02 service=0.20 set=-0.26 "
        "seven=-0.04 several=0.16 share=-0.73 shared=-0.02 she=-0.33 shed=-0.02 shot=0.04 should=0.02 shows=-0.14 "
        "shut=0.07 si=0.29 sich=-0.13 sicher=-0.05 sick=-0.05 side=0.09 sie=-0.69 sieben=0.25 sieht=0.16 sin=-0.02 "
        "since=0.07 sind=0.44 single=0.37 sister=-0.07 sit=-0.05 site=0.03 six=0.20 skandal=-0.01 snopes=-0.25 so=0.19 "
        "society=0.01 sofort=0.46 sogar=0.29 sohn=-0.04 solche=0.09 sold=0.03 soll=-0.01 sollen=-0.28 sollten=0.06 "
        "some=0.29 somebody=-0.17 someone=0.09 something=-0.06 sommer=-0.01 son=0.09 sondern=0.14 sonntag=-0.07 "
        "sonst=-0.05 sorgen=-0.11 sounds=-0.03 sowieso=0.01 spanien=-0.03 spass=0.18 spater=-0.12 speech=0.20 "
        "spielt=-0.02 sprachnachricht=-0.04 springt=0.12 stammt=0.01 stammtisch=0.28 stand=-0.08 standig=-0.12 "
        "starb=-0.12 starts=-0.10 statt=-0.01 stau=-0.02 stay=-0.01 steal=0.28 stehen=-0.10 steht=-0.28 steif=-0.01 "
        "stell=-0.01 stellt=0.01 sterben=-0.22 still=-0.15 stimme=0.05 stimmt=0.16 stirbt=-0.09 stop=0.54 storm=0.04 "
        "story=0.22 straight=-0.12 strand=-0.07 strom=-0.02 stuck=0.06 studie=-0.04 study=0.02 stuff=-0.01 stunde=-0.01 "
        "stunden=-0.14 such=0.27 sunday=0.14 super=-0.12 suppe=-0.01 swears=-0.09 switch=0.12 "
    ),
    "t": (
        " tag=0.31 tage=0.09 tagen=0.31 take=-0.28 taking=-0.02 tante=-0.04 te=-0.26 teacher=-0.02 team=-0.01 "
        "teilen=-0.32 teilt=-0.23 telefon=-0.01 telegram=-0.04 tell=-0.25 telling=-0.04 ten=0.02 termin=-0.15 "
        "test=-0.36 texas=-0.01 text=0.18 than=0.11 thanks=-0.09 that=0.52 thats=0.04 the=-0.22 their=0.04 them=-0.13 "
        "then=0.41 there=-0.14 theres=-0.06 these=0.26 they=-0.55 theyll=-0.29 theyre=-0.57 thing=0.65 things=-0.24 "
        "think=-0.04 thinks=-0.01 thirty=0.19 this=-0.53 those=0.12 thousand=0.54 three=0.39 through=0.15 tiktok=-0.14 "
        "till=-0.25 time=0.14 tip=-0.26 tisch=-0.02 to=-0.71 tochter=0.04 tod=-0.02 today=-0.08 told=-0.01 toll=-0.01 "
        "tomaten=-0.01 ton=0.11 tonight=-0.24 too=0.34 took=0.12 tot=-0.06 total=-0.02 touch=-0.03 training=-0.02 "
        "trap=0.51 traumhaft=-0.01 traut=-0.11 treffen=-0.02 trick=-0.04 tried=0.02 trocken=-0.02 trotzdem=0.73 "
        "tru=-0.45 trying=0.04 tur=-0.06 turn=0.21 turned=0.10 turns=-0.02 tut=-0.04 tv=-0.04 twenty=0.29 two=-0.01 "
    ),
    "u": (
        " u=0.10 uber=0.81 uberall=0.33 uberhaupt=0.53 uberlegt=-0.05 ubertrieben=0.07 uberweisen=-0.04 uberzeugt=-0.01 "
        "ubrig=0.01 ubrigens=-0.07 uhr=-0.14 um=0.08 umgebracht=-0.01 umlauf=0.14 umsonst=-0.03 umzug=-0.01 un=-0.10 "
        "una=-0.11 unbedingt=-0.03 unbelievable=-0.01 uncle=-0.01 und=-0.20 under=0.59 une=0.19 unfassbar=-0.03 "
        "ungefahr=0.51 ungultig=0.01 unless=-0.01 uns=0.22 unser=0.06 unsere=0.02 unserer=-0.06 unsinn=0.03 unter=0.02 "
        "unterm=0.08 unterwegs=-0.28 until=-0.04 up=0.47 ur=0.01 uralte=0.04 uralter=0.01 urban=0.01 urgent=-0.16 "
        "urlaub=-0.01 us=-0.31 usa=-0.02 use=0.41 used=0.12 using=0.27 "
    ),
    "v": (
        " va=-0.05 vater=0.01 verbraucherzentrale=0.23 verdad=-0.02 vergessen=-0.19 vergiss=-0.01 verkaufen=-0.01 "
        "verlangt=-0.03 verschenkt=0.03 verschicken=0.54 verschickt=-0.08 verschoben=-0.01 verursacht=-0.03 very=-0.12 "
        "via=-0.16 video=-0.11 viel=0.35 viele=0.03 vier=0.38 viren=-0.04 virus=0.07 voll=0.02 vollig=0.17 vom=0.68 "
        "von=0.08 vor=0.40 vorbei=-0.02 vorher=0.26 vorsicht=1.00 vorsichtig=-0.01 vos=-0.02 "
    ),
    "w": (
        " w=-0.11 wagen=-0.15 wahr=-0.10 wait=-0.02 wann=-0.09 want=-0.06 wants=-0.09 war=0.20 ware=0.07 waren=-0.33 "
        "warm=-0.04 warnen=-0.04 warning=-0.02 warnt=0.14 warnung=-1.08 wars=0.30 warten=-0.02 wartet=-0.01 warum=0.03 "
        "was=-0.08 wasnt=-0.27 wasser=-0.05 watch=-0.53 water=-0.27 way=-0.20 we=0.03 weather=-0.10 weder=0.22 "
        "week=-0.05 weeks=0.19 weg=-0.11 wegen=0.12 weggeworfen=-0.01 wegnehmen=-0.02 wegwerfen=-0.01 weil=0.01 "
        "weint=-0.08 weiss=0.07 weisst=-0.06 weit=0.19 weiter=-0.14 weitergeleitet=-0.01 weiterleiten=-0.13 welche=0.04 "
        "well=0.01 welt=-0.03 wenn=0.17 went=0.06 wer=0.86 werbung=0.08 werden=0.12 were=0.63 werner=0.05 wetter=-0.02 "
        "what=0.15 whatsapp=0.09 when=0.01 where=-0.11 which=0.08 while=0.19 white=-0.39 who=-0.34 whole=-0.27 "
        "whos=-0.07 why=-0.11 widerlegt=0.04 wie=0.40 wieder=0.05 wife=0.35 will=-0.09 windeln=-0.01 winter=-0.18 "
        "wir=-0.46 wird=-0.07 wirft=-0.04 wirklich=-0.14 wissen=-0.13 wisst=-0.06 with=0.34 within=-0.05 without=-0.27 "
        "wo=0.25 woche=0.04 wochen=-0.03 wochenende=-0.06 wohl=0.07 wollen=0.05 wollte=0.01 wollten=-0.01 wonach=-0.01 "
        "wont=-0.21 word=-0.04 worden=0.08 work=0.05 worked=0.20 works=-0.02 wort=0.24 would=0.09 wrong=-0.36 "
        "wrote=0.61 wurde=0.57 wurden=0.16 wusstest=-0.03 wusstet=-0.05 "
    ),
    "x": " x=-0.02 ",
    "y": " y=0.17 year=0.27 years=0.73 yoga=-0.10 you=-0.02 youll=-0.07 your=-0.35 youtube=-0.01 ",
    "z": (
        " z=-0.24 zahl=0.30 zahlen=0.28 zahlt=-0.11 zahnarzt=-0.15 zahnarzttermin=-0.01 zaun=-0.03 zehn=-0.06 "
        "zeigen=-0.02 zeigt=-0.02 zeit=-0.04 zeitung=-0.10 zettel=-0.06 zeug=-0.05 zitat=-0.13 zu=0.36 zug=-0.02 "
        "zugegeben=0.01 zuhause=0.02 zum=-0.06 zur=-0.03 zuruck=-0.04 zusammen=-0.03 zwar=0.42 zwei=-0.09 zweiten=0.28 "
        "zwischen=-0.03 zwolf=0.36 "
    ),
    "а": " а=-0.54 ",
    "в": " в=-0.02 ",
    "и": " и=-0.05 ",
    "н": " не=-0.16 ",
    "п": " по=-0.05 ",
    "ф": " феик=0.01 ",
    "ч": " что=-0.03 ",
    "э": " это=0.13 ",
}
