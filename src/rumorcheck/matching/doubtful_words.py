"""Words of eleven languages that are near to a word on truth or to a negator and mean what they say. Data only, folded, by first letter."""

FOLDED = {"fka": "fake", "deepfa": "deepfake"}
"""What becomes of words on truth where two letters that changed places look like an umlaut: `fkae`, `deepfae`."""
SHORT_NEGATORS = {
    "n": ("not", "non", "nie", "nao"),
    "p": ("pas",),
    "y": ("yok",),
    "н": ("нет", "не"),
    "ل": ("ليس", "لا", "لم"),
}
"""Negators of two and three letters in which a slip is looked for."""
SHORT_REAL = {
    "n": """
nac nado nago nah naj nan nano nap nar naso nat nato nau navo naw nay naz nde ndt neat nec nef nek neo neon nep nes nest neta
neto nets nett netz nev ney nez ngo nia nice nid niej niek niem nier nih nik nike nil nile nim nin nine nip niye niz nn noa noc
nod noie nol nom nomt nona nono noon nop nota note noti noto notr notu noty nou noun nov noz npo nuon nut nye
""",
    "p": """
pa pac pad pads paf pag pags pai pais pak pal pals pam pan pans pao pap paps pars pasa pasc pase pasi paso pass past pasy pat
pats pau paus paw paws pax pay pays paz pbs pcs pds peas pes pis pks plas pls pms pos pps pras ps psa pts pus
""",
    "y": """
yak yk yol yon yoo yor york ysk yuk
""",
    "н": """
нг неа нед нем нео нес нету нею нк нм нот нп нр ню
""",
    "ل": """
لاب لاس لال لام لاو لاي لب لبس لجا لحم لذا لزم لسا لص لغم لف لك لكم لل للا لما لمح لمس لمع لمن لمي لميس لنا له لها لهم لوس لوم
لويس لي ليا ليت ليث ليد ليز ليسا ليسو ليش ليف ليك ليكس ليل لين ليه ليو
""",
}
"""Words that are near to those, of one in half a million at least in one of the languages (wordfreq 3.1, Speer 2022)."""
REAL_WORDS = {
    "a": """
aberglauben abfalle abnt acun agent ahnt aient ain aine ait akilsiz alcun alcune angeblicher angebliches angebrochen angedacht
angeglichen angelic angelica angelico angstlich ant ardent arena arend arendt arene areny argent argerlich arnaqur arnaqus
asneiras aucunes aucuns aufgemacht aufgewacht aunt ausgebucht ausgekocht ausgelacht ausgemacht ausgepackt ausgesucht autun avent
""",
    "b": """
babka bagus baja bajke bajki baka baleia balena balla balo balonem balones balony balos banka baska bato beato bebege befreiten
behaupten beitreten beitritt belag bele belegd belegen belegt belegte belem belen beles belese belg belge bellege belo belos
bereiten bereitet beschreiten besteigen besteiras bestreben bestreden bestrijden betrag betreiben betreten betreuten betritt
betrugs betrugt bewees bewege beweist bewies bewijst bezpodstawnie blednie blos bluf bluffs board boat boate boates boats bogato
bojka bolo bolos bonus botao boto botos botto bougie bous bredni bucie buco budala bufalo buff bugra buho buia buie buio bul
bula bulb bulbo bulbs bule bulk bull bullo bulls bulow bult bulto bultos bulu bulus buno bunos burlo buro buros buste buster
buzia buzie buzo buzos bzdur
""",
    "c": """
cana cane canet cani canlar cannon cano canot cans canta cante canti canto cantu cantv capt carnot cart cast cat cent certo
chant ciento cierro cierta ciertos ciervo cnt conspiracao conspiracos conspirar cont contracted contradice contradicen
contradict contradicts correct correcta correctas correcte corrected correctes correctie correcties correcting correction
corrective correctly correcto corrector correctos corrects correnti corretivo corretti correttivi correttivo coulant coulent
cunt
""",
    "d": """
debil decent decenti dedies defendent defendons defied defies deformacao deformacion deformasyon deformation defying degi
degildi degildik degildim degildin degin degis deil deines dekentje delil demandent demandons demekten demekti demen demente
dementia dementir demenz demet demeti demeurent demontiert demontrent deniers denis denise denses dent dented dentes dependent
depensent descendido descente descentes desciende descienden desmedida desmentir desmonte despierte despierten detentie detentos
detestent deuil devenons devil dezent dezinformacji didn dient discredit discrediter discussed discusses disinfestazione
dismissal disposed disposes disprove dispute disputee disputer disputes doctores dogdu dogu dolandirici dolandiricilar
dolandiriciligi dolandiriciliktir dolt don dona dong doni donk dono dons donte donu donut dormiente dosn dost dot dott dowod
dowodcow dowodcy dowodowy dowodu driel drive driven driver drives duivel dument durmiente
""",
    "e": """
ech echa eche echi echo echte ect efsaneler efsanenin efsanesi efsanevi efsaneyi ekte eminencia empfundene empfundenen
encarnacao encenacao ende ene enganada enganado enganados enganando enganas enganos enge enne ense ent enten enter entes
entfernung enti entkraften entsaftet erfinden erfundenem erkunden erlegen erlosen ernte erstanden erstarken erstaunen ersticken
ertrunken erwogen erzogen esnafa estaba estaca estada estafar estafas estara estava estufa evidenced evidences evidenciado
evidenciam evidencian evidenciar evidente evidenti evidenza evidenze evidenzia exigencia exigencias
""",
    "f": """
faber fable fabricage fabricante fabricantes face faces fact faction fade fades fafe faked fakt faktenchecks faktu fala falach
falas falce falci falco falda faldas falde fale falei falha falhas falho fali falke falla fallas falle falli fallita fallo
fallos falo falschem falscht falszywej falszywi falszywie falszywym falta faltas falte falto fame fares farsa farsi fart
fasching fase fases fasi fasli fasse fasses fat fate fates fatsa faul fauste faut fave favola favore fax faxt faye faze fazes
fesserie feux fibel ficcion ficticios fictions fiktion flake flakes flasche flaschen flusse flusses flux fontaines forced forge
forger forges forget formed forschung forschungen fougeres foutais frau fraude fraudolenta frauds fraudulenta fraudulentas
fraudulento frauduleux fraun freud friction fusse fusses
""",
    "g": """
garage gebogen gebucht gecen gee geef geek geel geer geez gefalschtem gefalschten geflecht geflogen geforscht gehn gehucht gein
gelegen gelen gell gelopen geloven geluk gemogen gen gene genen genogen geologen geraucht gerecht gerechte geren gericht
gerichte gern geruch geruche geruchten geruckt gesucht gesuchte getauscht getogen geul geven gevlogen gewogen gezen gezogen glen
golde gole golfe golge golle golpea golpeo golpes gorali gorami green gwen
""",
    "h": """
haaks harmlosen hasat haset hasst haunt haven havens hicbiri hooks
""",
    "i": """
iddiali iddiayi inbox incantata incantato incantevole incentrata incentrato incorrecta incorrectas incorrectly incorrecto
incorrere incorreta incorreto infectada infectado infetado infettato infondate infondere informata informato infos iniettato
inonde inondee inox insensata insensato int intentaba intentado intentalo intentando intentara intento intestata intestato
invencao invent inventa inventadas inventados inventam inventan inventando inventano inventar inventaram inventare inventario
inventaron inventate inventati invente inventee inventei inventer inventes inventiva inventor inventos inventou invents inverted
invertida invertido invertito invested investida investido investita investito invitada invitado invitata invitato isn isnat
isst
""",
    "j": """
jakas jamal james jams janas
""",
    "k": """
kaan kagit kain kanat kani kania kanik kanim kanimi kanin kanini kanita kanitlamis kanitlamistir kanitlandi kanitlanmis
kanitlanmistir kant kasit kayit keane keen keien keil keim keime keimen keir keizer kekin kelner ken kene kenn kennen kenner
kens kern kerne kernen kerner kerns kesin kettingbrief kettingmail kevin keynes khan kin kine kinem klamstw klamstwa klan klein
kleine kleinem kleinen kleiner kleines kleins knit koah kocan kokan kolan koln koman kon konan konn kopan koran korn kosan kovan
koyan kozan kran
""",
    "l": """
lage lagen lancuszka landa lebende lebenden leda leende lege legen legend legendar legendas legendes legendre legends legendy
leggen leggende leggendo leida lena lend lendas lendo lends lenha lenta leugnen leunen leuten leuven leuzen levende levenden
leyendas leyendo liegende liegenden lige ligen linda loge logen lube luce lucen luden lufe lug lugende lugo lugt luie luke lume
lumen lune lunen lunge lungen lupe lure lute luxe
""",
    "m": """
maal mahal manipolato manipula manipulacao manipulacja manipulador manipuladora manipulados manipulan manipulando manipular
manipulate maral masa masaj masala masali masas masaz masla math mathe mentir mentiram mentire mentirosos mentora mentosa
menzogne messenger meth misal misattribution misleiden misleiding montage montaj montajes montaji montale montane montare
montate moth mych mythes myths
""",
    "n": """
nacht nachts nade nadia nadide nadien nadine nadir naga nagie nain nane natie nazie nciht nea neda neder neen neer nefer neg
negado negando negao negar negato neger nego negra negu neid neil neka nela neler nena nene nenhumas nenn neon nera nesin neta
nets neva neve nevel neven nevera nevers neves neveu nevin newer neyin nica nice niche niches nicho nichos nichte nici nick
nickt nico nieba niech niee niego niegu niegun niej niek niel niels niem niema niemal niemale nienke nient nieprawdaz nier nieta
nieto nietos nieva nigde nigga nigh night nights nih nik nika nike niki niko niks nilgun nimet nin nine ninguno nipt nite niyet
nobodys noce nocne node noga noge noie nome nona nonce nonne nono noone noort noot nose note nothin nothings noting nove nowe
noye noze nuca nula null nulle nulli nullo nunja nunla
""",
    "o": """
ondergrond ongezond onterecht ontken ontkend ontkende ontkenning ontketenen onward opgegroid oplichten opluchting oprichting
oszustow oszustw oszustwa
""",
    "p": """
pamplona parana parodi parodias parodie parodii pastrana patrona pendejada pendejas photoshopie piove platki plocka plotke
plotna plytka plytki politikaci potka prada prady prawa prawd prawde prawka prawna prawny prawy preve preven priva privado
privato prive proa proba probado probe proben prof profe proie proje prole prone proofs prooi prosa prose prouve prov provada
provai provalo provam provando provano provar provasi provata provate provati provavo proved provee proveen provei provem prover
proves provi provo proza prozas prua pruban prube prubes prubo prusa
""",
    "r": """
refuge refuges refuse refused refuses refuter reingefahren rejet rejets ren repute reputed reputes requte requtes rie ried rief
riel riem rient riep ries riet riez rigen rijen rijn rin risen riten roien rumo rumore rumores rumori rumos
""",
    "s": """
saate safte sahe sahne saire saite salire salte sam sams sante satir satira satiren satiri satirica satirico satte sature saute
scan scans scar scars scema scendiamo scham scharen scharfen schema scher schere scherm scherp schert scherza scherze scherzi
scherzo scherzt schijndel schmalen schmalern schmerz schmerzen schmieren schmoren schulmadchen schwachsten schwarmen schwarzen
schwindelig schwinden schwindet schwingen scisma scum seam seams sentiam sentiamo sentisse sentiste sentita sentite sentito
sentivamo sham siam siema slam slams slopes smentire smettiamo snopen snopjes soam sottile spam spendiamo sram stam stoss studs
stuks supersticion superstiti superstitions superstitious superstizione superstizioni suss swam
""",
    "t": """
trompee tromper tromperie trompes trompete trompette trompettes truffe turunu
""",
    "u": """
uberwiesen unbelegte unfolded untreu uydurmak
""",
    "v": """
vale vales valise valle vals valsa valso valve varita vase verarscht verbannen verbonden verdades verdao verdunnen verflucht
veria verificadas verificado verificam verificano verificares verificato verificatosi verite verkennen verschworungsmythen
versohnen versta vertauscht vertonen verwennen verwohnen verwonden verzenden verzinnen verzogen verzoken verzonden verzonen
verzonken verzorgen
""",
    "w": """
waag waal waan waard waas wandertag wanderwege wara warnt wast wear weber wedel weent weer werder weren weser wever wider
widerlegte widersacher widersprach widerspreche widersprecht widersprochen widerspruch widerspruche widerstehen wint wodt wohnt
wojt won wond wong woont wort wost wot wout wrog wrona wrongs wrony wundersame wymysla wymysle wymysli wymysly
""",
    "y": """
yaban yagan yakaladi yakalandi yakaliyor yakan yala yalana yalandi yalani yalanla yalanlar yalanlara yalanlari yalanlarin yalar
yalin yalman yaman yanan yanitini yanli yanlisa yanlisi yanliz yanmis yansitici yapan yapanlari yaraladi yaralandi yaran
yararlandi yasakladi yasaklandi yasakliyor yasan yasaniyor yasanmadi yasanmiyor yaslan yatan yavan yavasladi yayan yayinladi
yayinlandi yayinliyor yazan yazanlari yilan yilanlari
""",
    "z": """
zacna zada zadan zadane zadanych zadba zadel zadnej zadza zagen zahen zahne zaken zalen zana zane zanne zaplecza zaprzeczac
zaprzeczam zaprzeczyc zaren zasne zaten zaune zeden zgadne zuruckgeblieben zuruckgegeben zuruckgelassen zuruckgetreten
zuruckgewinnen zusammengelegt zusammengerollt zusammengesetzt zusammengestossen
""",
    "б": """
бабка баик баикал баики бака балка банка башка бед бреда бреду бренд брод брэд
""",
    "в": """
вранья выброс выбросы вырос
""",
    "д": """
деформация доказана доказательства доказательствами доказательство доказательством
""",
    "е": """
ерунду ерунды
""",
    "л": """
лож ложа ложе ложи ложно ложнои ложным ложными ложных ложу ложью лось лыжные лыжныи
""",
    "м": """
мошенник мошенника мошенников
""",
    "н": """
наверно неверное некогда некто неправду нечего нечто нико
""",
    "о": """
опровержения отрицаю
""",
    "п": """
повреждения подвергается подтверждает подтверждают подтверждаются подтвержден подтверждена подтверждение подтверждением
подтверждении подтверждено подтверждены права правде правду правка правы
""",
    "р": """
развода разводе
""",
    "с": """
слуг слуги слуха слуху
""",
    "ф": """
фальшивая фальшивои фальшивые фальшивыи фальшивых феи
""",
    "ا": """
احتفال احتلال احتمال احتياج احتياط اذاعه اسطوري اسطوريه اشاده اشارات اشاره اشعه اضاعه اغتيال افتراض البري الثري الجري الذري الري
الزهري السري الشهري العري الفهري القري القهري الكابه الكاتب الكاتبه الكامب الكذاب الكذب الكذبه المري الهجري الهدي الهرب الهرج
الهرم الهوي الهي
""",
    "ب": """
بستان بوتان
""",
    "ت": """
تخفي تشفي تضفي تطفي تفي تقفي تكفي تنبي تنحي تنسي تنشي تنطفي تنعي تنفخ تنفد تنفذ تنفس تنفسي تنفع تنفق تنفك تنفيذ تنمي تنهي تنوي
توفي
""",
    "ح": """
حديقه حققه حقوقه حقوقي حقيبه حقيقته حقيقيا حقيقين حقيقيه
""",
    "خ": """
خاصيه خاطب خاطر خاطري خاطفه خاطيء خاطيا خافي خالي خاليه خاويه خرافي خرافيه خطي خطيه خلافه
""",
    "د": """
دخيل دلال دلايل دليلا دليلك دويل ديل
""",
    "ز": """
زاحف زايد زايده زاير زيف
""",
    "ش": """
شاسعه شايبه شايع شايعا شايفه شايكه شريعه شنيعه شيعه
""",
    "ص": """
صبيح صبيحه صحح صححه صحي صحيا صحيفه صحيه صريح صريحا صريحه صفيحه صيحه
""",
    "ك": """
كاب كابه كاتب كاتبه كاذبا كامب كتبه كذب كذبا كذبت كربه كلبه
""",
    "ل": """
لبست لست لمست ليت ليسا ليستر ليسو
""",
    "م": """
مبلله متفق متفقه محلل مخترق مختل مختلط مختلطه مختلف مختلفه مخيف مخيفه مدحه مرحه مرفق مرفقه مزح مزيج مزيد مزيل مزين مزينه مسحه
مصحه مضيف مضيفه مكتوب مكتوبه مكيف ملحق ملحه ملصق ملصقه ملعقه ملف ملفا ملفت ملفته ملفك ملفه ملفي ملل منحه منيف موفق موفقه
""",
    "ن": """
نجوا نحوا نخفي نسوا نصفي نفذوا نفسا نفعا نفوذ نفوذا نفوز نفوس نفي نموا ننسي ننوي نوا نوفي
""",
    "ه": """
هباء هجاء هناء هواء
""",
    "ي": """
يخفون يخفي يشفي يصفون يضفي يطفي يفي يقفون يكفي ينسون ينسي ينشي ينفخ ينفد ينفذ ينفذون ينفر ينفع ينفق ينفقون ينفك ينهي ينوون ينوي
يوفي
""",
}
"""Words that are near to a word on truth and mean what they say: of one in a million at least (the same source), and
of the corpus's own texts."""
