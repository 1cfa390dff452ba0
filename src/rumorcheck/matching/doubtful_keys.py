"""Words that a mistyped one is compared with, folded, by first letter. Data only, written by `benchmarks/doubtful.py`."""

ON_TRUTH = {
    "a": """
aberglaube abofalle abzocke amehola ammenmarchen angeblich angebliche angeblichen angstmacherei apekool aprilscherz arnaqu
arnaque arnaques asilsiz asilsizdir asneira ausgedacht
""",
    "b": """
bajka balderdash balela baloney baseless behauptung behauptungen beleg belege besteira bestreiten bestreitet bestritt bestritten
betrug betrugsmasche beweis beweise beweisen bewiesen bewijs bewijzen bezpodstawna bezpodstawne bildmontage blodsinn bluff boato
boatos bobagem bobard bogus bollocks brednie broodjeaapverhaal bufala bufale bugia bugie bullshit bulo bulos busted bzdura
bzdury
""",
    "c": """
canular cierto claptrap clickbait codswallop conspiracy contradicted correctiv
""",
    "d": """
debunk debunked debunking debunks decontestualizzata decontestualizzato deepfake deepfakes degil dement dementent dementi
dementie dementieren dementiert dementons dementuja dementuje dementujemy denied denies denying desinformacao desinformacion
desinformatie desinformation desmente desmentem desmentida desmentido desmentimos desmentiu desmiente desmienten desmintieron
desmintio dezenformasyon dezinformacja dezinformacje discredited disinformation disinformazione dismiss dismissed dismisses
disproved disproves disputed doctored dogru dolandiricilik dowodow dowody drivel
""",
    "e": """
echt efsane efsanedir enganacao enganosa enganosas enganoso enganosos ente entkraftet entwarnung erfunden erfundene erfundenen
erfundener erfundenes erlogen erstunken estafa evidence evidencia evidencias
""",
    "f": """
fabel fabeltje fabeltjes fabricated factcheck fake fakenachricht fakenachrichten fakenews fakes faktencheck faktenchecker
faktenfinder faktenfuchs falsa falsas falsch falschbehauptung falsche falschen falscher falsches falschinformation
falschinformationen falschmeldung falschmeldungen falschnachricht falschnachrichten falschung falschungen falschzitat false
falsedad falsehood falsi falsita falso falsos falsz falszywa falszywe falszywka falszywy fandonia fasulla fasullo fausse fausses
faux favole fearmongering fehlanzeige fehlinformation fejk fesseria fiction fictitious flauwekul forged forgeries forgery
fotomontage fotomontaje fotomontaz foutaise foutaises fraud fraudulent fuorviante
""",
    "g": """
garbage gefalscht gefalschte gefalschter gefalschtes gelogen gelul gerucht geruchte geschwindelt golpe gorafi grostadtlegende
gruselgeschichte
""",
    "h": """
haltlos haltlose haltlosen hirngespinst hirngespinste hoaks hoax hoaxed hoaxers hoaxes hoaxmap hogwash humbug hurafe
""",
    "i": """
iddiasi incorrect indianenverhaal inexact infondata infondato infonde infondee infondees infox ingannevole intox inventada
inventado inventata inventato invented invento irrefuhrend irrefuhrende irrefuhrung
""",
    "k": """
kanit kaniti kanitlanmadi kanitlanmamis kanitlanmamistir kettenbrief kettenbriefe kettenbriefen kettenbriefs kettenmail
kettenmails kettennachricht kettingbericht klamstwo kletskok kokolores kurgudur
""",
    "l": """
lancuszek lariekok legenda legende legenden leggenda lenda leugen leugens leyenda lorota luge lugen lugenmarchen
""",
    "m": """
malarkey manipulada manipulado marchengeschichte marchenstunde masal mensonge mensonger mensongere mensonges mentira mentiras
mentirosa mentiroso menzogna mimikama misattributed miscaptioned misinformation misleading misleidend misleidende misquoted
mistranslated montaje mumpitz myth mythe mythen mythos
""",
    "n": """
nachgepruft nega negam negano negou nepbericht nepberichten nepnieuws niega niegan nieprawda nieprawdziwa nieprawdziwe nonsens
nonsense
""",
    "o": """
ongegrond onjuist onjuiste ontkennen ontkent ontkracht onwaar onware onzin oplichting oszustwo
""",
    "p": """
pamplina pamplinas panikmache panzana panzane parodia patrana patranas pendejadas phishing photoshopped pipeau plotka plotki
politifact poppycock prawda prawdy preposterous preuve preuves proof prova provado provas provato prove proven pruba prubas
prueba pruebas pseudoscience
""",
    "q": """
quackery quatsch
""",
    "r": """
rauberpistole refute refuted refutes reingefallen reject rejected rejects retuschiert rubbish rumeur rumeurs rumor rumors rumour
rumours
""",
    "s": """
sacmalik sahte sahtedir sallamasyon satire satireseite satirical scam scams scaremongering schaurgeschichte schaurmarchen scherz
schmarren schmarrn schwachsinn schwachsinnige schwindel sciema sciocchezza sciocchezze smentiamo smentisce smentiscono smentita
smentite smentito snopes sottise sottises stadslegende stimmungsmache stupidaggine stupidaggini stuss superstition
""",
    "t": """
tonteria tonterias trompeur trompeuse trompeuses truffa tururu twaddle
""",
    "u": """
unbelegt unbewiesen unfounded unfug unproven unsinn untru untrue unwahr unwahre uydurma uydurmadir uydurulmus
""",
    "v": """
valse verdad verdade verfalscht verificamos verita verschworung verschworungserzahlung verschworungsmythos verschworungstheorie
verschworungstheorien verzinsel verzonnen
""",
    "w": """
waar wandersage weerleggen weerlegt welnee widerlegen widerlegt widerlegung widersprachen widersprechen widerspricht wirkungslos
witzseite wrong wymysl
""",
    "y": """
yalan yalanladi yalanlandi yalanliyor yaniltici yanlis
""",
    "z": """
zaprzecza zaprzeczaja zaprzeczyl zdementowal zdementowala zdementowana zeitungsente zmanipulowana zmanipulowane zmanipulowany
zmyslona zmyslone zmyslony zuruckgewiesen zusammenfantasiert zusammengedichtet zusammengereimt zusammengesponnen
""",
    "а": """
ахинею ахинея
""",
    "б": """
баика безосновательно бред брехня
""",
    "в": """
вброс вбросы вранье выдумка выдумки вымышленная вымышленное
""",
    "д": """
дезинформация доказано доказательств
""",
    "е": """
ерунда
""",
    "л": """
ложная ложное ложны ложные ложныи ложь
""",
    "м": """
мошенники
""",
    "н": """
неверно недостоверна недостоверная недостовернои неправда
""",
    "о": """
опроверг опровергает опровергают опровергла опровергли опровержение отрицает отрицают
""",
    "п": """
подтверждается подтверждения правда правды
""",
    "р": """
развод
""",
    "с": """
слух слухи
""",
    "ф": """
фальшивка фальшивое феик феики феиковая феиковое феиковые феиковыи
""",
    "ч": """
чушь
""",
    "ا": """
احتيال اسطوره اشاعات اشاعه افتراء اكذوبه الكاذب الكاذبه الهري
""",
    "ب": """
بهتان
""",
    "ت": """
تنفي
""",
    "ح": """
حقيقه حقيقي
""",
    "خ": """
خاطي خاطيه خرافه خزعبلات
""",
    "د": """
دليل
""",
    "ز": """
زايف زايفه
""",
    "ش": """
شايعات شايعه
""",
    "ص": """
صحيح صحيحا صحيحه
""",
    "ف": """
فبركه
""",
    "ك": """
كاذب كاذبه كذبه
""",
    "م": """
مختلق مختلقه مزحه مزيف مزيفه مضلل مضلله مفبرك مفبركه مكذوب مكذوبه ملفق ملفقه
""",
    "ن": """
نفوا ننفي
""",
    "ه": """
هراء
""",
    "ي": """
ينفون ينفي
""",
}
"""Words that say by themselves that something is untrue."""
NEGATORS = {
    "a": """
arent aucun aucune
""",
    "c": """
cannot couldnt
""",
    "d": """
degil degildir didnt dont dosnt
""",
    "g": """
geen
""",
    "h": """
hicbir
""",
    "i": """
isnt
""",
    "j": """
jamais jamas
""",
    "k": """
kein keine keinem keinen keiner keinerlei keines keinesfalls keineswegs keins
""",
    "n": """
nadie nein neither nenhum nenhuma nergens nessun nessuna nessuno never nicht nichts niemals niemand niemandem niemanden niente
niet niets nigdy nikt ningun ninguna nirgends nirgendwo nobody none nooit nothing nowhere nulla nunca
""",
    "r": """
rien
""",
    "s": """
shouldnt
""",
    "w": """
wasnt weder werent wouldnt
""",
    "z": """
zaden zadna zadne zadnego zadnych
""",
    "н": """
никогда никто ничего ничто
""",
    "ل": """
ليست
""",
}
"""Negators of eleven languages."""
PARTS = {
    "a": """
aap aapverhaal about abzocke accounts aconteceu adini aksini alarm alarma alcuna alert alerta alertan alerte all allarme allarmi
allen alles als alt alte alter altered amacli amaclidir anderes anhaltspunkte anklicken anlass anlat announced anos anrufe
anrufer antiga antigua antonio any apenas april aprile aprilscherz arastirma are arent aria arm arnaqu around artificial
artificiale artists asilsiz asini ask asks asli astari atilmis attenzione aucun aucune audio auf aufbinden aufhoren aus
ausgedacht ausgeschlossen avi
""",
    "b": """
bad badanie baglamindan baglantiya bald balik balla bankmitarbeiter barefaced baren base based basis bearbeitet bedeutet beelden
been behauptet behauptung behauptungen bekannt beleg belege belegt believe ben beoordeling bericht berichten bescheide bestatigt
bestatigten betrogen betrug betruger betrugerische betrugerischen betrugs between beware beweis beweise bewerkte bewertung
bewezen bewiesen bewijs bewijst bez bild bilder bile bilimsel bir bitte blad bloss boato bockshorn bogus boi boyle brak bridge
brief briefe bringt broodje bufala bugia bujda bulo bulunmamaktadir bulunmuyor burla burlos
""",
    "c": """
cabeza cadena caigais caigas call calls campata campato canim canivete cap carece case cases caso catena cela cesarzem chain che
check checked checkers checking chin chove ciberdelincuntes cierto cikmisti cikti circula citada claim claimed claims clic
cliccare cliccate click cliqu cliqum cliqus cliquz cloned code codes com come comeco compartan compartas compartilhe complete
completely completement comprovado computerspiel con conclusion conclusione condividere condividete confirmado confirmed
conspiracy consta constancia conta contesto context contexte contexto conversa correct corrente corrisponde cos creada creado
created credible criada criminals criminelen cunto
""",
    "d": """
daj dajcie darauf das dass davon davor dayanagi debout debunked decades decided declare degil degildir deli dem demonte
demostrado den denied denies denu deny der derartigen dergleichen des desde desinformation detto did didnt die diese dieser
different diffusez difundan difundas digitally dijo dikkatli dimostrato dir disi disidir disinformation disse disso dit dloni
doch documented dogru dogruyu dolandiricilar dolandiricilik don dont door doorsturen dormir dos dosnt dot dowodow dowodu dowody
dowodzi dran drauf dreams duim dummes dupeduz
""",
    "e": """
echt edilmemesi edited een effect efsane efsaneden efsanesi ein eindringlich eine einem einen einer einordnung einzigen einziger
element else email emails emitido encaminhe enganoso enkele entbehren entbehrt ente entendu entirely enviam envian envoient erde
erfindung erfunden erfundene erfundenes ergebnis erkenntnisse erledigt errado erstellt erwiesen erzeugt escrocs escroqurie
esistono eso esse est esta estafa estafadores esto estudio estudo ete etmeyin etmeyiniz etude etwas euch even ever every
evidence evidencia evidencias existe existed existem existen
""",
    "f": """
fabel fabeln fabrication faced fact factcheck factchecken fairy faisant fake fakten faktencheck faktenchecks fall falle fallt
falsa falsas falsch falsche falschen falscher falsches false falsely falsi falso falsos falszywe falszywka falszywy fandonia
fantasie fantasy fausse fausses faux fazendo fazit fehlender feita feito fejk fell fez fiction fiel fiese fiktion fim fingern
fingono flat flight fly foi fondamento fondement font fooled fools footage for fora forged forgery forward forwarding fos foto
foundation fragen fragt fraud fraude fraudsters fraudulent frei from fuhrt full fundamento fuori fur fura
""",
    "g": """
gab gaben game gar garbage garde geaussert gebaseerd geben gebruiken gedankens geen gefalscht gefalschte gefalschten gefalschter
gefordert gefunden gegeben gegenteil gegrepen gegriffen geistert geklart geklont geklonte gelogen gemaakt gemacht gemanipuleerde
generada generado generata generated generatora genere generee generiert gerada gercegi gercek gercekle gerucht geruchte gesagt
gesaugt geschehen geschichte geschrieben gesogen getatigt getrost gewarnt gezegd gezogen ghost gibt glaub glaube glauben glaubt
going golpe golpistas gonderiyor gosteriyor grosstenteils grund grundlage guardate guardia
""",
    "h": """
hab haben haber haberi hace hacen haciendose hagas halt haltbar hang happen happened hardly harmless harmlos has hat having hay
heisse heisst herausgestellt hereinfallen hesap het hetze hic hicbir hier hinweise hoax hors horse hort how hut
""",
    "i": """
ibaret iddia iddialar iddiasi iftira ignore ignorieren ile ilgisi image immagine importe impossible inaccurate incident
incidents incorrect infondata infondee infondees informacao informacion informaciones information informationen informations
inglaterra innocuo inofensivo inoffensif ins inteligencia intelligenza internet invencao inventada inventado inventato invented
invention invento invenzione inviano invoices irre irrtum isnt issud ist istnieja itibar its
""",
    "j": """
jagen jahr jahren jamais jeder jedes jemand jest just
""",
    "k": """
kafadan kaktus kamelle kamellen kanit kaniti karsi kase kaum kavaga kein keine keinen keiner keinerlei kennt kern kettingbrief
kimlik kind klamstwo klar klarer klicken klik klikaj klikajcie klikken klinkklare kloppen klopt know known knows kommen kommt
komplett kompletter kontekstu kontext koparilmis kopf kriminelle krowy kulahima kullanarak kurgu kursiert
""",
    "l": """
lacks lange langst lataja laten lauft law legal legend legenda legende leggenda lei leim leiten leitet lenda les letter letters
leugen leugens leyenda lie like link linke links little locken loschen lucht luft luge lugen
""",
    "m": """
mach macht made mai mail mails make mandan mandano manipolata manipolato manipuliert manure marchen marines masche mean mehr
meldung meldungen mensagem mensagens mensaje mensajes mensonge mentira mentirosa mesaj mesajlar message messages met
metropolitana mette mettent mettono miejska might minal missing mit mito moderne montagem montaj montaje moon mowia myth mythe
mythos
""",
    "n": """
nabrac nachgefragt nachgewiesen nachricht nachrichten nachweis nada nadie nagranie nao nauwelijks nee need nehmen nenhum nep
nergens nessun nessuna nessuno netter netz neu never news nic nice nicht nichts niczego nie niemals niente nieprawda
nieszkodliwy niet niets nieuws nigdy nikt ningum ningun ninguna nirgends nobody noch non none nonsense nooit nos not nothing
noticia noticias notizia notizie nouvelle nulla nummer nunca nur nutzen nutzt
""",
    "o": """
obalony occur ocena odwrotnego ohne old oldugu olle onion only onschadelijk ont onwaar oordeel oplichters oplichting opposite
ostrzega ostrzegaja oszukac oszusci oszustwa oszustwo otherwise oude out outra
""",
    "p": """
page paket palca panik par para parler parodi parodia parodie parody partagez partilhe pas pasar pass passa passam passando
passar passer passiert patrana per personne pesce phishing photo photoshop photoshopped physically physikalisch picture piedi
pies pigs pincheis pinches plain plainly plakat plan plana plate please plus poche podstaw podszywa podszywaja podszywajac point
police polizeibeamte polizist polizisten por pose poses posing post postillon potwierdza potwierdzila powiedzial powiedziala
prawda prawdziwa pretending preuve priva prive privo proba probado procede profile pronunciato proof propaganda propagande
prouve prova provado provas provato prove proved proven provou pruba prubas prufung przed przez pure purporting purports
""",
    "q": """
qualqur quatsch qun quoi quote
""",
    "r": """
raggiro rated rates rating real reason rechnung rechnungen rechtlich rechtliche record recorded reel refute refuting registro
reich rein reina reine reiner reinfallen reingefallen reject rejects relayer relayez reliable remotely report reports resulto
retouche retouchee retracted revele richtig rien riscontri riscontro risulta rivelato round rubbish rule rumeur rumeurs rumor
rumors rumour rumours runde russian russische
""",
    "s": """
sabe sacada sacado sacmasi safely sage sahte said same sanno sans sant sao satira satire satirical satiriqu satyra say sayfa
saying says scam scammers scant scare scheibe scherz schicken schickt schlechter schlicht schreiben schutteln schwindel
scientific screenshot sehir sei seit sell sem sen send sending sends sent senza ser sey share shared sharing sheba shop shops
show shows shred sich sie siedzi simply simulator sin since sind single site slaat sms smsy sobre solche solchen solcher solita
something son sono sont sonuc sorge sorgen sort sorti sortie soyluyor spacciandosi spacciano spam speech spoof sprake spread
spreading spukt sta stammen stammt stand stare stated stato stattgefunden steal stehlen stimme stimmen stimmt stop stories story
studie studio sturen stuur successa successo such suspicious swistak synthese sztuczna
""",
    "t": """
takiego tal tale tales tall tamamen tater taucht tauschen tegendeel teilen tel tell tem tentativo terre tersini text texts teyit
that thats the theories theory there thing thinking this tiene tierra tiklamayin timo tirado took tooth tosh total totalement
totaler totally totalmente tout trap trick trifft trocada trova tru truffa truffatori truth try turned tutto typische
""",
    "u": """
uberhaupt ubersetzt udostepniaj udostepniajcie udowodnil udowodniono uit uma una unbekannte unbelegte unbelegtes und une
ungefahrlich unmoglich uns untru uralte urbaine urban urbana urbane uretildi uretilmis urteil usam usan usano use utilisent
utter uyardi uyarisi uyariyor
""",
    "v": """
vals valse van vater velha vera verarschen verband verbreiten verdad verdade verdadeira verdadeiro verdetto verdict veredicto
veredito verhalt verifica verificacao verificacion verificado verification vermeintliche vero verschicken verschickt versenden
versendet versuch versuchen verzinsel video videospiel videosu vieille vieja viral voice voices volano vollig vom von voor vor
vorgekommen voyons vrai
""",
    "w": """
waar waarschuwen waarschuwt wahr wahrer wahres wahrheit war warn warning warnt was wasnt watchlist webseite webseiten website
websites weder weet wegen weight weiss weist weiter weiterleiten weiterschicken weiterverbreiten weiterzuleiten weiterzuschicken
welle wer werden werdykt were wers weryfikacja weten wiadomosci widerlegt wies will wird wirkung wirkungslos wirst wishful
wissen with without witz wives wolken woorden word work works worry wort wprowadza wprowadzajace written wrong wrote wspolnego
wurde wygenerowane wyludzenia wymysl wyrwane wyssane wysylaja
""",
    "y": """
yanlis yansitmadigi yansitmamaktadir yansitmayan yansitmiyor yapay yasanmadi year years yok your
""",
    "z": """
zadne zeigen zeigt zeka zekayla zero zeug zich zijn zitat zitiert zot zugeordnet zur zuruck zusammengereimt zusammenhang zutraf
zutreffend
""",
    "б": """
бред было
""",
    "в": """
вердикт верьте видом вранье выдают вырвали вырвано высосано
""",
    "г": """
газетная глупость говорил говорила горе городская
""",
    "д": """
деиствительности деиствительностью доказал доказано доказательств доказывает
""",
    "з": """
знают
""",
    "и": """
имеет информация исследование
""",
    "к": """
какая картинку контекста
""",
    "л": """
легенда ложная ложное ложь
""",
    "м": """
миф монету мошенники мошенников
""",
    "н": """
недостоверная неиросетью нет никаких никогда никто ничего ничто
""",
    "о": """
обман общего одно основании осторожно
""",
    "п": """
пальца пародия пересылаите переходите писал письмо под подтвердилась подтверждается подтверждении полныи правда предание
предупреждает предупреждают присылают проверка
""",
    "р": """
развод рак распространяите рассылала рассылали рассылают рассылка
""",
    "с": """
сатира свежо сгенерировали сгенерировано себя слухи смс собои создано сообщение соответствует соответствуют ссылкам ссылке
существует счастья
""",
    "у": """
утка
""",
    "ф": """
фактчекинг феиком фишинг
""",
    "ч": """
чистую что
""",
    "э": """
это
""",
    "я": """
является
""",
    "ا": """
احتيال احتيالي احتياليه اخبار ادله اساس اشاعه اصل التحقق التقييم الرساله السياق الصحه المحتالون النتيجه انشاوها
""",
    "ب": """
بالذكاء
""",
    "ت": """
تثبت تحذر تحذير تصدر تصدقوا تضغط تضغطوا تنشروا توجد
""",
    "ح": """
حقيقي
""",
    "خ": """
خارج خاطيه خبر
""",
    "د": """
دقيق دليل
""",
    "ذ": """
ذلك
""",
    "ر": """
رابط رساله رسايل
""",
    "س": """
سياقه سياقها
""",
    "ش": """
شايعه شيء
""",
    "ص": """
صحه صحيح صحيحا صحيحه
""",
    "ط": """
طلع
""",
    "ع": """
عار عاريه علاقه علي عنا
""",
    "غ": """
غير
""",
    "ف": """
فارغ فاضي
""",
    "ق": """
قانون
""",
    "ك": """
كاذب كاذبه كلام كهذا
""",
    "ل": """
لها ليس ليست
""",
    "م": """
مجرد محتالون معلومات ملك مولد مولده
""",
    "ن": """
نصب
""",
    "ه": """
هذا هذه
""",
    "و": """
وانا
""",
    "ي": """
يثبت يحذر يرسلون يوجد
""",
}
"""Words of which phrases on truth are made."""
