"""What a word that a claim does not have says about the side a message takes. Data only, written by `benchmarks/calibrate.py`:
texts by the first letter of their words (see `belief.numbers_of`)."""

WORDS: dict[str, str] = {
    "a": (
        " a=0.30 ab=-0.08 abend=-0.06 abends=-0.03 aber=0.29 abo=0.04 about=0.43 account=-0.10 ach=0.20 acht=0.19 "
        "achtung=-0.01 ad=-0.06 adresse=-0.01 after=-0.03 again=0.05 against=0.46 agency=-0.02 ago=0.49 ai=0.56 al=0.03 "
        "all=0.34 alle=-0.26 allein=0.41 alles=-0.06 already=-0.11 als=0.24 also=0.57 alt=0.01 alte=-0.20 alter=0.13 "
        "always=0.14 am=0.26 american=-0.02 amerika=-0.01 ammenmarchen=0.01 an=0.40 and=-0.30 andere=0.24 andert=0.06 "
        "angeblich=-0.23 angekommen=-0.08 angekundigt=-0.14 angerufen=0.08 angst=-0.11 anklicken=-0.05 anmeldung=-0.05 "
        "another=-0.12 anrufen=0.01 ans=-0.41 any=0.65 anybody=0.19 anyone=0.14 anything=0.42 anyway=0.26 app=-0.02 "
        "apparently=-0.05 arbeit=0.18 arbeitet=-0.03 are=-0.06 arent=0.05 around=-0.01 arzt=-0.12 arzte=-0.18 "
        "arztin=0.09 as=-0.40 ask=-0.31 asked=0.47 asking=-0.01 asks=-0.05 at=0.07 attached=0.06 auch=0.70 auf=-0.04 "
        "aufgeregt=-0.01 aufgetaucht=-0.14 auflegen=0.03 aunt=-0.04 aus=0.08 ausgedruckt=-0.01 ausgelost=-0.03 "
        "ausserdem=-0.03 auto=0.20 away=0.15 "
    ),
    "b": (
        " baby=0.11 back=-0.28 backen=-0.02 bad=-0.01 bahnhof=-0.02 bald=-0.05 be=-0.10 because=0.04 been=0.58 "
        "before=0.10 behauptet=-0.05 behauptung=0.08 behind=-0.06 bei=0.02 beide=-0.05 beim=-0.18 being=0.13 "
        "bekam=-0.18 bekannter=-0.01 bekommen=-0.06 bekommt=-0.05 beleg=0.01 belege=0.01 belegt=0.03 berlin=-0.02 "
        "bescheid=-0.02 bestimmt=-0.02 betrug=0.11 betruger=0.11 betrugsmasche=0.01 between=0.06 bevor=-0.03 bild=-0.03 "
        "bilder=-0.04 bin=-0.13 birthday=0.01 bis=-0.03 bist=-0.01 bitte=-0.23 bleiben=-0.01 bleibt=-0.02 bloss=-0.07 "
        "blu=0.11 blumen=-0.03 body=-0.03 box=-0.39 braucht=0.05 brief=0.19 bring=-0.08 bringe=-0.01 bringen=-0.01 "
        "bringst=-0.02 bringt=-0.23 brot=-0.01 brother=0.14 bruder=0.06 bulo=0.01 buro=-0.01 bus=0.03 bussi=0.09 "
        "but=0.25 by=0.16 "
    ),
    "c": (
        " c=-0.06 ca=-0.03 call=0.08 called=0.31 came=0.26 can=-0.15 cannot=0.02 cant=-0.68 car=0.09 careful=-0.16 "
        "cars=-0.01 case=-0.03 caused=-0.02 ce=-0.21 chain=0.01 changed=-0.16 charge=-0.02 charged=0.01 che=0.03 "
        "check=0.10 checked=0.07 checkers=-0.46 chef=-0.05 child=-0.01 chorprobe=-0.01 church=-0.02 city=-0.01 "
        "claim=0.64 claims=-0.01 clip=-0.03 closed=-0.08 colleagu=-0.01 come=-0.09 comes=-0.69 coming=-0.10 "
        "company=0.01 computer=0.34 con=-0.01 confirmed=0.01 cops=0.02 cost=0.06 could=-0.21 country=0.19 counts=0.12 "
        "cousin=-0.14 cousine=0.08 crash=0.03 "
    ),
    "d": (
        " d=-0.01 da=0.31 dabei=0.08 dad=-0.31 dafur=-0.17 daheim=-0.01 damals=0.02 dame=-0.02 damit=-0.21 danach=-0.14 "
        "dangerous=0.03 danke=-0.14 dann=0.07 daran=0.13 daraus=-0.04 darf=-0.51 darum=0.04 das=0.14 dass=0.43 "
        "data=0.01 daughter=0.08 daurnd=0.20 davon=-0.10 davor=0.01 day=-0.01 days=0.26 dazu=0.06 de=-0.08 dear=0.01 "
        "deepfake=0.04 dein=0.22 deine=0.85 deinem=0.15 del=-0.02 dem=0.10 den=0.23 denied=0.02 denk=-0.02 denkt=0.05 "
        "denn=-0.06 der=0.21 derselbe=-0.04 des=0.16 deshalb=-0.08 deutsche=0.04 di=-0.06 dicen=-0.01 dich=-0.32 "
        "did=0.17 didnt=0.21 die=-0.16 died=-0.07 dienstag=-0.19 diese=-0.26 dieser=-0.09 dieses=0.21 diesmal=-0.03 "
        "different=0.07 ding=-0.12 dinner=-0.02 dir=-0.13 direkt=0.12 do=0.07 doch=-0.71 doctors=-0.16 dollars=-0.01 "
        "done=0.34 donnerstag=0.01 dont=0.13 door=-0.06 dort=-0.01 dos=0.64 dose=0.08 dosnt=0.12 down=-0.18 dpa=0.01 "
        "dran=-0.06 drauf=-0.30 drei=-0.15 dreimal=0.33 drin=0.09 druber=-0.05 du=-0.07 durch=-0.16 durfen=-0.13 "
        "during=0.08 dying=-0.01 "
    ),
    "e": (
        " e=-0.04 each=0.03 eat=0.31 eben=-0.09 echt=-0.12 egal=0.25 eh=0.06 eher=-0.01 eier=-0.01 eigentlich=-0.02 "
        "eilmeldung=-0.01 ein=0.73 eine=0.51 einem=0.17 einen=0.14 einer=-0.17 einfach=0.10 eingeben=-0.02 "
        "einkauf=-0.01 eins=-0.02 eintragen=-0.01 eis=-0.01 either=0.07 el=-0.02 else=-0.06 eltern=-0.01 "
        "elternabend=-0.04 elterngruppe=-0.04 email=0.28 empty=0.12 end=-0.06 ende=-0.02 endlich=-0.31 enkel=-0.30 "
        "enough=0.23 er=-0.33 erfunden=0.09 erklart=-0.09 erst=-0.03 erzahlt=-0.07 es=-0.11 essen=-0.06 est=-0.06 "
        "et=-0.05 etwas=-0.15 euch=-0.89 eur=-0.07 eure=-0.09 euro=-0.11 europe=0.18 even=-0.68 evening=-0.20 ever=0.32 "
        "every=-0.08 everybody=-0.01 everyone=-0.29 everything=0.03 everywhere=-0.02 evidence=0.01 exist=-0.02 "
        "existe=-0.03 existiert=0.02 extra=0.03 "
    ),
    "f": (
        " facebook=-0.52 fact=-0.44 fahren=-0.07 fahrkarten=-0.01 fahrt=-0.01 fake=0.46 faktencheck=0.02 fall=-0.47 "
        "falle=-0.05 falls=-0.03 fallt=-0.04 falsch=0.11 falscher=0.34 falschmeldung=0.19 falschung=0.10 false=0.10 "
        "falso=0.32 familie=-0.08 family=-0.01 fangen=-0.01 fangt=0.04 far=-0.04 fast=-0.21 fb=0.02 fehlt=-0.02 "
        "fenster=-0.01 fernsehen=-0.21 fertig=-0.03 fest=-0.02 find=-0.03 fine=-0.20 finger=0.30 firma=-0.01 "
        "first=-0.07 fit=-0.22 five=-0.06 folgen=-0.02 food=-0.01 for=0.67 forty=0.21 forward=-0.18 forwarded=0.05 "
        "fotos=-0.09 found=0.07 four=-0.37 frag=-0.01 frage=-0.01 fragen=0.05 fragt=-0.01 frau=-0.05 fraud=0.01 "
        "frei=-0.07 freitag=-0.13 freunde=0.04 freundin=-0.04 friday=-0.02 friend=-0.01 friends=-0.06 from=-0.44 "
        "fruh=0.02 fruher=-0.04 full=0.46 funf=0.16 fur=-0.23 furs=0.13 "
    ),
    "g": (
        " gab=0.03 gabe=-0.01 gabs=0.11 ganz=0.07 ganze=0.09 ganzen=-0.01 gar=0.49 garten=-0.02 gave=-0.09 geben=-0.02 "
        "geblieben=-0.03 gebracht=0.14 gebt=-0.06 gebucht=-0.01 geburtstag=-0.04 gefahrlich=-0.04 gefahrlicher=0.01 "
        "gefalscht=-0.30 gefragt=0.20 gefressen=-0.02 gefunden=-0.11 gegeben=0.10 gegen=-0.12 geh=0.08 gehen=-0.02 "
        "gehort=-0.08 geht=0.09 gekriegt=-0.02 gelandet=-0.01 geld=0.22 gelesen=0.03 gemacht=0.30 gemeint=0.04 "
        "genau=-0.28 genommen=-0.01 gente=-0.34 gepackt=-0.01 gepruft=0.02 gerade=-0.31 geraten=-0.01 gerda=-0.02 "
        "german=0.08 gern=0.06 gerucht=0.01 gesagt=-0.17 geschichte=0.01 geschickt=-0.05 geschrieben=-0.08 gesehen=0.23 "
        "gesperrt=-0.01 gesprochen=-0.15 gestellt=0.04 gestern=-0.02 gestorben=0.18 gestrichen=-0.02 gesund=0.04 "
        "get=0.30 getan=0.01 geteilt=-0.03 getranke=-0.01 gets=0.20 getting=0.29 gewarnt=0.01 geworden=0.19 gibt=-0.16 "
        "gibts=0.12 giessen=-0.01 ging=-0.02 girl=-0.02 girls=-0.05 gisela=-0.05 give=-0.08 gives=-0.07 giving=0.01 "
        "glaub=-0.01 glaubt=-0.37 gleich=-0.11 go=-0.10 going=-0.33 gone=-0.25 good=0.08 gos=-0.04 got=-0.16 "
        "government=-0.06 grad=0.20 gran=0.14 grandma=-0.01 grandpa=-0.02 green=0.04 grillen=-0.05 grossen=-0.07 "
        "group=-0.03 gruppe=-0.05 gruselig=-0.01 gruss=0.28 grusse=-0.07 guck=-0.01 gucken=-0.03 guckt=-0.41 gut=0.06 "
        "gute=-0.01 guten=-0.02 guy=-0.24 guys=-0.02 gym=-0.02 "
    ),
    "h": (
        " ha=-0.17 hab=0.49 habe=-0.08 haben=0.09 habt=-0.02 had=0.25 haha=-0.02 halb=-0.01 halbe=-0.05 half=0.19 "
        "halle=-0.01 hallo=-0.12 halt=0.11 halten=-0.06 hand=-0.50 handwerker=-0.03 handy=0.03 hangt=-0.19 happen=0.07 "
        "happened=-0.27 happens=0.05 has=0.58 hast=-0.10 hat=0.05 hats=0.18 hatte=0.14 hatten=0.13 haus=-0.05 "
        "hause=-0.01 have=-0.30 he=-0.19 heads=-0.01 hear=-0.02 heard=-0.02 heart=0.16 hebamme=-0.01 heidi=-0.05 "
        "heil=-0.01 heilpraktikerin=-0.01 heim=-0.03 heisst=0.14 helfen=-0.02 her=0.23 here=0.42 herr=-0.01 "
        "herrlich=-0.16 hes=0.09 heut=-0.02 heute=-0.23 hey=-0.02 hi=-0.17 hide=-0.01 hiding=-0.01 hier=0.07 "
        "hiess=-0.01 hilft=-0.04 him=0.11 himself=-0.06 hin=0.25 hing=-0.02 hinten=0.17 hinter=0.07 hinweis=0.06 "
        "his=-0.19 hit=-0.62 hoax=0.74 hoch=-0.09 hochwasser=-0.01 hold=-0.18 hole=-0.04 holen=-0.05 holst=-0.01 "
        "holt=0.07 home=-0.03 horst=-0.01 hort=0.03 hotel=0.02 hour=0.11 house=-0.53 how=-0.02 hundreds=-0.01 "
    ),
    "i": (
        " i=0.50 ich=0.11 id=0.06 if=0.16 ihm=0.02 ihn=-0.37 ihr=-0.41 ihre=0.22 ihren=-0.18 ihrer=-0.04 il=-0.19 "
        "im=0.32 immer=0.29 in=0.01 inge=-0.07 ins=-0.27 inside=0.08 insists=-0.01 insta=-0.02 into=0.12 invented=0.42 "
        "irgendwas=0.33 irgendwo=-0.13 is=0.42 isnt=-0.15 isst=0.09 issud=0.04 ist=0.03 it=0.17 its=-0.37 itself=0.19 "
        "ive=0.21 "
    ),
    "j": (
        " ja=-0.33 jab=0.04 jahre=0.32 jahren=0.13 jana=-0.01 je=0.05 jede=0.62 jedem=0.15 jeder=-0.03 jedes=0.75 "
        "jemand=-0.05 jetzt=-0.36 joke=0.09 jonas=-0.01 juice=-0.24 junge=-0.10 just=0.06 "
    ),
    "k": (
        " kaffee=-0.03 kam=-0.15 kamen=-0.02 kann=-0.16 kannst=0.12 karin=-0.05 karte=-0.03 kauft=-0.02 kaum=-0.06 "
        "keep=0.13 keeps=-0.04 kein=0.46 keine=-0.56 keinen=-0.45 keiner=-0.35 keller=-0.03 kennen=0.29 kennst=-0.01 "
        "kennt=0.20 kettenbrief=0.14 ki=0.42 kid=-0.19 kids=-0.09 kind=0.16 kinder=-0.15 kindergarten=-0.01 "
        "klappt=-0.01 klar=-0.14 klargestellt=0.06 klasse=-0.03 kleine=-0.02 kleinen=-0.16 klingt=-0.05 klinik=0.01 "
        "knew=-0.01 know=-0.32 knows=-0.02 kollege=-0.19 kollegin=-0.19 komisch=-0.15 komische=-0.01 komme=-0.01 "
        "kommen=0.15 kommst=-0.04 kommt=0.39 komplett=0.03 konnen=-0.15 konnt=-0.36 konnte=0.07 konto=0.01 kostet=0.37 "
        "krankenhaus=-0.06 krieg=-0.05 kriegen=-0.48 kriegst=-0.13 kriegt=-0.08 kuche=-0.07 kuchen=0.01 "
        "kuhlschrank=-0.01 kurz=-0.33 kuss=-0.01 "
    ),
    "l": (
        " l=0.69 la=0.06 lacht=-0.02 laden=0.01 lady=-0.24 lag=0.04 land=-0.30 lang=0.03 lange=0.09 langer=-0.02 "
        "langst=0.02 las=-0.09 lass=-0.03 lassen=-0.12 lasst=-0.09 last=0.28 later=0.14 laufen=-0.11 lauft=0.20 "
        "laut=-0.15 lauter=-0.02 law=0.14 le=-0.06 leben=-0.01 lebensgefahrlich=-0.02 lebt=0.02 leer=0.19 left=0.15 "
        "legend=0.03 legende=0.03 legit=-0.01 leitet=-0.02 lena=0.05 les=-0.02 lesen=-0.02 lest=-0.02 let=-0.70 "
        "leute=0.21 lie=0.26 liebe=-0.27 lieben=-0.08 lieber=0.20 liegen=-0.09 liegt=-0.09 like=0.41 line=0.35 "
        "link=0.07 lisa=-0.25 little=-0.16 live=0.02 lo=0.46 logo=-0.03 lohnt=-0.01 lol=-0.05 look=0.09 los=-0.08 "
        "loschen=0.19 loscht=0.01 lose=-0.14 lost=0.06 lot=-0.54 love=-0.13 luft=0.02 "
    ),
    "m": (
        " ma=-0.02 mach=-0.01 mache=-0.02 machen=-0.43 macht=0.49 made=0.10 madels=-0.15 mail=-0.30 make=-0.02 "
        "makes=0.01 mal=0.06 mall=-0.01 mama=-0.11 man=0.19 many=-0.03 marchen=0.01 mark=-0.11 markt=-0.05 masche=0.01 "
        "may=0.01 me=-0.08 means=0.29 mehr=-0.43 mein=-0.20 meine=-0.12 meinen=-0.07 meiner=-0.02 meinst=-0.01 "
        "meint=-0.05 meinte=-0.08 meldet=-0.01 meldung=0.02 menschen=0.19 message=-0.03 mia=-0.08 mich=-0.01 "
        "milch=-0.01 mine=-0.01 ministerium=0.01 minuten=-0.04 mir=-0.32 mit=0.29 mitbringen=-0.06 mitmachen=-0.05 "
        "mittel=-0.01 mittwoch=-0.01 monat=-0.03 money=-0.04 moni=-0.01 montag=-0.11 month=-0.03 more=-0.56 "
        "morgen=-0.44 morning=-0.33 moved=-0.02 much=0.17 mum=-0.09 mund=0.06 muss=-0.18 musse=0.05 musste=-0.01 "
        "must=-0.21 mutter=-0.02 mutti=-0.02 my=-0.12 myth=0.05 mythos=0.02 "
    ),
    "n": (
        " n=-0.18 na=-0.01 nach=-0.07 nachbar=-0.05 nachbarin=-0.10 nachher=0.16 nachricht=0.07 nachrichten=-0.03 "
        "nachste=0.10 name=0.49 named=-0.01 nan=-0.27 naturlich=-0.12 ne=-0.16 near=-0.11 nearly=-0.03 neben=0.05 "
        "need=-0.29 needs=0.01 nehm=-0.01 nehmen=-0.06 nehmt=-0.13 neighbour=-0.03 nein=-0.46 nem=0.02 nennt=-0.01 "
        "netz=-0.02 neu=-0.02 neun=-0.01 neus=-0.01 never=-0.08 new=-0.21 news=-0.19 next=0.09 nicht=0.64 nichts=-0.20 "
        "nie=-0.33 niemals=0.01 niemand=0.23 niemandem=-0.02 niemanden=0.01 night=-0.04 nimm=-0.19 nimmer=-0.52 "
        "nimmt=0.01 nix=0.19 no=-0.04 nobody=-0.13 noch=-0.30 nochmal=-0.21 non=0.28 none=0.19 nonsense=0.11 "
        "normal=0.10 not=0.40 note=-0.02 nothing=0.29 notice=-0.17 now=-0.08 nudeln=-0.01 null=0.22 number=-0.02 "
        "nummer=0.22 nun=-0.01 nur=-0.14 "
    ),
    "o": (
        " o=0.05 ob=0.10 oder=-0.29 of=-0.38 ofen=-0.01 off=-0.15 offen=0.02 office=0.11 offnen=0.02 oft=0.04 oh=-0.57 "
        "ohne=0.48 ok=-0.03 old=0.51 oma=-0.36 on=-0.22 once=-0.04 one=-0.33 ones=0.10 onkel=-0.05 only=-0.06 opa=-0.06 "
        "open=0.06 opfer=-0.01 or=0.92 other=-0.06 our=-0.61 out=-0.83 outside=-0.13 over=0.18 own=0.58 "
    ),
    "p": (
        " paar=0.19 page=-0.30 paid=0.15 paket=-0.01 panic=-0.01 panik=-0.02 panikmache=0.03 papa=-0.06 paper=0.29 "
        "parents=-0.04 pas=-0.11 pass=-0.26 passiert=0.08 passt=-0.06 past=-0.46 pause=-0.03 pay=-0.32 payment=-0.01 "
        "people=-0.15 per=0.24 person=-0.15 personal=-0.03 phishing=0.10 phone=0.05 pick=-0.01 pics=0.01 picture=0.20 "
        "platzchen=-0.01 please=0.25 poisonous=0.01 police=0.26 polizei=0.21 polizist=-0.02 por=0.04 post=0.10 "
        "posted=0.01 postfach=0.09 probe=-0.01 professor=-0.07 put=-0.31 putting=-0.18 "
    ),
    "q": " qu=-0.07 quatsch=0.07 qui=0.14 quick=-0.33 quote=0.13 ",
    "r": (
        " rang=0.18 rasen=-0.02 rat=0.29 raus=-0.08 read=0.50 real=0.04 really=-0.09 reason=-0.22 rechnung=-0.01 "
        "red=0.21 reden=0.05 redet=-0.03 regal=0.23 regards=-0.18 reicht=-0.02 rein=-0.01 rentner=-0.03 rest=0.22 "
        "rezept=-0.01 richtig=-0.04 rid=-0.01 right=-0.16 ring=0.12 road=0.16 rolf=-0.04 roommate=-0.03 roten=-0.03 "
        "round=0.14 ruf=0.02 rufen=0.11 ruft=-0.08 ruhig=0.05 rum=0.02 rumgeschickt=-0.01 rumor=0.08 "
    ),
    "s": (
        " sabine=-0.01 safe=-0.04 sag=-0.39 sagen=-0.11 sagt=0.26 sagte=-0.10 said=0.52 salat=-0.01 same=0.11 "
        "samstag=-0.14 satz=0.06 save=0.29 saw=-0.03 say=-0.35 saying=-0.05 says=0.20 scam=0.34 schafft=0.16 schau=0.05 "
        "schaut=-0.24 scherz=0.02 schick=-0.01 schicken=-0.01 schickt=-0.24 schlafen=-0.05 schlaft=-0.04 schlecht=-0.01 "
        "schlimm=-0.01 schluss=-0.19 schlussel=-0.03 schnell=-0.27 schon=0.24 schonen=-0.02 school=0.04 schrank=-0.01 "
        "schreiben=-0.07 schreibt=-0.19 schuld=-0.01 schule=-0.11 schutzt=0.01 schwager=-0.05 schwagerin=-0.18 "
        "schwester=0.17 schwiegermutter=-0.04 schwort=-0.07 se=-0.06 sechs=0.03 see=0.01 seen=-0.06 sehen=-0.07 "
        "sei=-0.07 seid=-0.02 sein=-0.19 seinen=-0.02 seiner=-0.01 seit=0.26 seitdem=-0.07 seite=-0.12 selber=0.12 "
        "sell=0.08 send=-0.05 sent=-0.08 serios=-0.01 service=0.08 set=-0.17 seven=-0.03 several=0.11 share=0.04 "
        "shared=-0.02 she=-0.03 shed=-0.05 shot=0.04 should=0.06 shut=0.11 si=0.11 sich=-0.14 sicher=-0.16 sick=-0.06 "
        "sie=-0.14 sieben=0.18 sieht=0.27 sign=0.05 sin=-0.01 since=0.22 sind=0.24 single=0.20 sister=0.10 sit=-0.17 "
        "site=-0.03 sitzt=-0.30 six=0.03 skandal=-0.02 so=0.12 sofort=0.33 sogar=0.30 sohn=-0.03 solche=0.12 soll=-0.12 "
        "sollen=0.02 sollten=0.03 some=0.19 somebody=0.06 someone=0.13 something=-0.04 son=0.17 sondern=0.08 "
        "sonntag=-0.08 sonst=-0.90 sorgen=-0.01 sounds=-0.10 spanien=-0.01 spass=0.04 spater=-0.08 speech=0.17 "
        "sprachnachricht=-0.01 springt=0.07 spritze=-0.03 stammt=0.01 stand=-0.07 standig=-0.11 starts=-0.04 "
        "statt=-0.01 stau=-0.01 stay=-0.09 steal=0.15 stecken=-0.41 steckt=0.06 stehen=-0.01 steht=-0.51 steif=-0.01 "
        "stell=-0.01 stellt=-0.01 sterben=-0.02 still=-0.24 stimmt=-0.15 stirbt=-0.02 stop=0.45 story=0.08 "
        "straight=-0.07 strand=-0.06 strom=-0.01 stuck=-0.02 study=0.04 stunde=-0.01 stunden=-0.22 such=0.01 "
        "sunday=-0.13 super=-0.09 suppe=-0.01 swears=-0.18 switch=0.03 "
    ),
    "t": (
        " tag=0.18 tage=0.13 tagen=0.21 take=-0.36 taking=-0.01 tante=-0.06 te=-0.15 teacher=-0.01 teilen=-0.33 "
        "telefon=-0.01 tell=-0.24 telling=-0.18 ten=0.28 termin=-0.05 test=-0.49 texas=-0.02 text=0.06 thanks=-0.18 "
        "that=0.61 thats=-0.05 the=0.30 their=0.04 them=-0.34 then=0.27 there=-0.27 theres=-0.21 these=0.35 they=-0.63 "
        "theyll=-0.27 theyre=-0.72 thing=0.50 things=-0.28 think=-0.06 thinks=-0.01 thirty=0.17 this=-0.19 those=0.15 "
        "thousand=0.40 three=0.25 through=0.25 tiktok=-0.16 till=-0.52 tim=-0.01 time=0.19 tiny=-0.29 tip=-0.30 "
        "tisch=-0.03 to=-0.57 tochter=-0.02 today=-0.17 told=-0.17 tomaten=-0.01 ton=0.01 tonight=-0.38 too=0.26 "
        "took=-0.04 tot=-0.03 total=-0.02 touch=-0.03 training=-0.03 trap=0.40 traut=-0.15 treffen=-0.02 trick=-0.02 "
        "tried=0.17 trotzdem=0.69 tru=-0.41 trying=0.06 tumor=-0.09 tun=-0.01 tur=-0.09 turn=0.16 turns=-0.04 "
        "twenty=0.14 two=-0.21 typen=-0.01 "
    ),
    "u": (
        " u=-0.01 uber=0.78 uberall=0.26 uberhaupt=0.44 uberlebt=-0.01 uberlegt=-0.01 ubertrieben=0.08 uberweisen=-0.04 "
        "uberzeugt=-0.04 ubrigens=-0.08 uhr=-0.20 um=-0.09 umlauf=-0.02 umsonst=-0.01 un=-0.17 una=-0.08 "
        "unbedingt=-0.02 unbelievable=-0.01 uncle=-0.02 und=0.05 under=0.52 une=0.09 unfassbar=-0.02 ungefahr=0.33 "
        "unless=-0.04 uns=0.33 unser=-0.03 unsere=-0.03 unserer=-0.01 unsinn=0.05 unten=-0.01 unter=0.09 unterm=0.03 "
        "unterwegs=-0.18 until=0.02 up=0.21 ur=-0.19 uralte=0.01 uralter=0.01 urban=0.02 urgent=-0.07 urlaub=0.01 "
        "us=-0.31 use=0.36 used=0.02 using=0.36 "
    ),
    "v": (
        " va=-0.02 vater=0.01 verbraucherzentrale=0.02 vergessen=-0.28 vergiss=-0.01 verlangt=-0.01 verschenkt=0.02 "
        "verschicken=0.35 very=-0.20 video=-0.05 viel=0.18 vier=0.22 viren=-0.01 virus=0.06 voll=-0.01 vollig=0.13 "
        "vom=0.45 von=0.23 vor=-0.06 vorbei=-0.01 vorher=0.30 vorsicht=0.09 vos=-0.02 "
    ),
    "w": (
        " w=-0.03 wagen=-0.17 wahr=-0.03 wait=-0.07 wann=-0.06 want=-0.05 wants=-0.07 war=0.19 ware=0.05 waren=-0.47 "
        "warm=-0.01 warnt=0.02 warnung=-0.09 wars=0.21 warten=-0.01 warum=-0.05 was=-0.08 wasnt=-0.32 watch=-0.01 "
        "water=-0.33 way=-0.21 we=0.07 weather=-0.06 weder=0.14 week=-0.08 weeks=0.05 weg=0.01 wegen=0.04 "
        "weggeworfen=-0.01 wegnehmen=-0.01 weil=-0.05 weint=-0.14 weiss=0.27 weisst=-0.03 weit=0.11 weiter=0.14 "
        "weitergeleitet=-0.01 welche=0.03 well=0.19 wenn=0.09 went=0.20 wer=0.64 werbung=0.07 werden=-0.03 were=0.69 "
        "werner=0.06 wetter=-0.01 what=0.10 whatsapp=-0.01 when=-0.36 where=-0.01 which=0.13 while=0.14 white=-0.51 "
        "who=-0.43 whole=0.07 whos=-0.08 why=-0.10 wichtig=-0.02 widerlegt=0.08 wie=0.05 wieder=0.02 wien=-0.01 "
        "wife=0.33 will=0.07 winter=-0.23 wir=-0.53 wird=-0.16 wirft=-0.05 wirklich=-0.05 wissen=-0.05 with=0.46 "
        "within=-0.02 without=-0.18 witz=-0.02 wo=0.07 woche=0.01 wochen=-0.03 wochenende=-0.11 wollen=0.11 wollte=0.03 "
        "wollten=-0.02 wonach=-0.01 wont=-0.30 word=-0.03 worden=0.04 work=0.03 worked=0.16 works=-0.03 wort=0.18 "
        "would=0.06 wrong=0.21 wrote=0.29 wurde=0.67 wurden=0.19 wusstest=-0.02 wusstet=-0.04 "
    ),
    "x": " x=-0.01 ",
    "y": " y=-0.19 year=0.40 years=0.44 yoga=-0.16 you=-0.09 youll=-0.07 your=-0.20 youtube=-0.01 ",
    "z": (
        " z=-0.05 zahl=0.31 zahlen=0.29 zahlung=-0.01 zahnarzt=-0.18 zahnarzttermin=-0.01 zaun=-0.02 zehn=-0.03 "
        "zeigen=-0.01 zeigt=-0.02 zeit=-0.03 zeitung=-0.02 zettel=-0.05 zeug=-0.03 zitat=-0.02 zu=0.44 zug=-0.01 "
        "zugegeben=0.01 zur=-0.01 zuruck=-0.01 zusammen=-0.03 zwar=0.35 zwei=-0.12 zweiten=0.24 zwolf=0.19 "
    ),
    "а": " а=-0.62 ",
    "в": " в=-0.08 ",
    "и": " и=-0.01 ",
    "н": " не=-0.37 ",
    "п": " по=-0.08 ",
    "ф": " феик=0.02 ",
    "э": " это=0.02 ",
}
