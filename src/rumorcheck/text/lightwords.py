"""Words that carry no subject of their own, folded: articles, pronouns, auxiliaries, adverbs of time, greetings. Data only.

They weigh next to nothing in a comparison, and a stretch of text is not made another subject by them.
"""

LIGHT_BY_LANGUAGE: dict[str, str] = {
    "de": (
        "der die das den dem des ein eine einen einem einer eines kein und oder aber sondern denn doch auch nur noch "
        "schon mal wieder immer jetzt nun bald gerade eben heute morgen gestern ubermorgen sofort gleich dann da dort "
        "hier wo wohin woher wann wie was wer wen wem warum wieso weshalb welche welcher welches welchen welchem ich du "
        "er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein meine meinen meinem meiner meins dein deine "
        "deinen deinem deiner sein seine seinen seinem seiner unser unsere unseren unserem unserer eur eure euren eurem "
        "eurer ihre ihren ihrem ihrer ihres deren dessen man jemand niemand etwas alles alle allen aller jeder jede jedes "
        "jeden jedem jeglicher einige einigen einiger mehrere manche manchen manches viele vielen vieler viel wenig "
        "wenige wenigen mehr weniger meisten samtliche beide beiden andere anderen anderer anderes anderem in im an am "
        "auf aus bei beim bis durch fur gegen hinter mit nach neben ohne seit uber um unter von vom vor wahrend wegen zu "
        "zum zur zwischen ab per via pro laut trotz statt anstatt innerhalb ausserhalb ausser gegenuber entlang samt "
        "mittels ist sind war waren bin bist seid sei ware wird werden wurde wurden werde wirst werdet worden geworden "
        "gewesen hat haben habe hast habt hatte hatten gehabt kann konnen konnt kannst konnte konnten muss mussen musst "
        "musste mussten soll sollen sollst sollt sollte sollten will wollen willst wollt wollte wollten darf durfen "
        "darfst durfte mag mogen mochte mochten lassen lasst lass liess tun tut tu getan machen macht mache mach machst "
        "gemacht geht gehen gehe ging kommt kommen komm kommst kam gekommen gibt geben gab gegeben gib sagt sagen sage "
        "sag sagte gesagt heisst heissen dass ob wenn weil als damit sodass falls obwohl bevor nachdem sobald solange "
        "indem sowie sowohl weder entweder je desto umso so also ja nein nee jo na no ok okay ach oh tja hm ahm hey hi "
        "hallo moin servus grusse gruss lg vg danke bitte sehr ganz total echt wirklich tatsachlich voll sogar eigentlich "
        "einfach vielleicht wohl etwa fast kaum ziemlich besonders leider ubrigens angeblich offenbar anscheinend "
        "scheinbar bestimmt sicher sicherlich naturlich klar halt eh namlich zwar jedoch trotzdem dennoch deshalb "
        "deswegen daher darum dabei dafur dagegen danach davon davor dazu daran darauf daraus darin daruber darunter "
        "dadurch hierzu hiermit hierbei worauf wovon wofur womit allerdings ausserdem zudem ansonsten sonst zurst zuletzt "
        "endlich plotzlich irgendwann irgendwie irgendwo irgendwas nie niemals nicht nichts oft manchmal selten meist "
        "meistens uberall nirgends hin her weg los rein raus rauf runter ruber zuruck vorbei weiter weitere weiteren "
        "weiterer selbst selber allein alleine zusammen gemeinsam erst ersten erste zweite letzte letzten nachste "
        "nachsten nachster neu neun neur neus alt alte alten guten gute guter gut liebe lieber liebes lieb bisschen paar "
        "leute freunde freundin freund ihrlieben achtung wichtig vorsicht info hinweis eilmeldung wahr stimmt stimmen "
        "glaubt glaube glauben weiss wissen wisst weisst gehort gelesen gesehen hore horen liest lesen sehen steht stand "
        "kenne kennt frage fragt meint meinte erzahlt erzahlte hort frag schaut guckt schau guck achtet denkt dran "
        "unbedingt dringend schnell schnellstens kunftig zukunftig demnachst kunftigen zukunft ne n nen nem ner maln dies "
        "diese diesen diesem dieser dieses jene jenen jener solche solchen solcher derselbe dieselbe dasselbe gar "
        "uberhaupt evtl ggf bzw usw etc zb ca nr sogenannte sogenannten stuck letztens neulich kurzlich soben bereits "
        "aktull momentan derzeit zurzeit inzwischen mittlerweile vorher nachher spater fruher lange langer kurz sozusagen "
        "quasi genau exakt ungefahr rund circa mindestens hochstens"
    ),
    "en": (
        "the a an and or but nor so yet for of to in on at by with from into onto over under about after before between "
        "through during against without within along across behind beyond near off out up down around per via upon toward "
        "towards until till since as than like i you he she it we they me him her us them my your his its our their mine "
        "yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whose which what "
        "where when why how that this these those there here is are was were be been being am do dos did done doing have "
        "has had having will would shall should can could may might must ought going gonna wanna gotta get gets got "
        "getting let lets make makes made go gos went gone come comes came say says said tell tells told know knows knew "
        "known think thinks thought see saw seen hear heard read reads not no none never nothing nobody any some all "
        "every each both either neither few many much more most less least several other another others same such own "
        "only just even still already also too very really quite rather almost perhaps maybe probably actually apparently "
        "obviously basically simply definitely certainly sure surely please thanks thank hi hello hey dear guys folks "
        "everyone everybody anyone anybody someone somebody people friends friend ok okay yes yeah yep nope oh well hmm "
        "lol omg wow btw fyi imo if unless because while whereas though although once whenever wherever whether then else "
        "thus hence therefore however meanwhile anyway instead again ever always often sometimes usually now soon today "
        "tomorrow yesterday tonight later earlier ago first second last next new old good great big little right left way "
        "thing things something anything everything lot lots bit kind sort tru attention important warning beware notice "
        "breaking news info urgent asap dont dosnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt "
        "havent hadnt im youre hes shes theyre ive youve weve theyve id youd hed wed theyd ill youll hell shell theyll "
        "thats theres heres"
    ),
    "fr": (
        "le la les un une des du de d l et ou mais donc or ni car qu qui quoi dont ce cet cette ces mon ma mes ton ta tes "
        "son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles me te se lui y en ne pas plus "
        "jamais rien aucun aucune est sont etait etaient etre ete ai as a avons avez ont avait suis es sommes etes sera "
        "seront va vont fait faire fais peut peuvent doit doivent au aux dans par pour sur sous avec sans chez entre vers "
        "depuis pendant avant apres tres bien tout tous toute toutes meme aussi encore deja si comme quand comment "
        "pourquoi oui non merci bonjour salut attention svp c j m n s t"
    ),
    "es": (
        "el la los las un una unos unas y e o u pero sino qu quien cual cuyo donde cuando como porqu por para de del al a "
        "en con sin sobre entre hasta desde hacia segun yo tu ella nosotros vosotros ellos ellas me te se nos os le les "
        "lo mi mis tus su sus nustro nustra este esta estos estas ese esa eso esto aqul no ni nunca nada nadie es son era "
        "eran ser sido estan estar hay ha han he haber fu va van hace hacer pude puden debe deben muy mas menos mucho "
        "muchos todo todos toda todas ya aun tambien si gracias hola atencion favor hoy manana ayer"
    ),
    "it": (
        "il lo la i gli le un uno una e ed o ma che chi cui dove quando come perche di a da in con su per tra fra del "
        "dello della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nella nei nelle sul sulla sui "
        "sulle io tu lui lei noi voi loro mi ti si ci vi ne li mio mia miei tuo tua suo sua nostro vostro qusto qusta "
        "qusti quste qullo qulla non mai niente nulla sono era erano essere stato stata ha hanno ho avere c va vanno fa "
        "fare puo possono deve devono molto piu meno tutto tutti tutta tutte gia ancora anche se grazie ciao attenzione "
        "oggi domani ieri"
    ),
    "pt": (
        "o a os as um uma uns umas e ou mas qu qum qual onde quando como porqu por para de do da dos das em no na nos nas "
        "ao aos com sem sobre entre ate desde eu tu voce ele ela voces eles elas me te se lhe lhes meu minha seu sua "
        "nosso nossa este esta estes estas esse essa isso isto aqule nao nem nunca nada ningum sao era eram ser sido "
        "estao estar ha tem foi vai vao faz fazer pode podem deve devem muito mais menos tudo todo todos toda todas ja "
        "ainda tambem sim obrigado ola atencao favor hoje amanha ontem pra pro"
    ),
    "nl": (
        "de het een en of maar want dus dat die dit deze wie wat waar wanneer ho waarom ik jij je hij zij ze wij we "
        "jullie u hem haar ons hun mijn jouw zijn onze is was waren ben bent wordt worden werd werden heeft hebben heb "
        "had hadden kan kunnen mot moten zal zullen zou zouden wil willen mag niet geen nooit niets niemand in op aan bij "
        "van voor met door over onder naar uit tot tegen na sinds zonder tussen te om als dan ook nog al wel heel erg "
        "zeer meer minder veel alle alles iedereen nu hier daar ja nee bedankt hallo let graag vandaag morgen gisteren er"
    ),
    "pl": (
        "i a o u w z na do po za od ze we przez przy dla pod nad bez miedzy sie nie tak to ten ta te tego tej tym tych ja "
        "ty on ona ono my wy oni one mnie mi ciebie ci jego jej nas nam was wam ich im moj moja moje twoj swoj nasz wasz "
        "ktory ktora ktore ktorzy co kto gdzie kiedy jak dlaczego zeby aby bo ale lub albo ani jest sa byl byla bylo byly "
        "byc bedzie beda ma maja mam masz moze moga musi trzeba juz jeszcze tylko tez takze bardzo wiecej mniej wszystko "
        "wszyscy kazdy jesli gdy czy oraz prosze dziekuje czesc uwaga dzis dzisiaj jutro wczoraj nigdy nic"
    ),
    "tr": (
        "ve veya ya da de ki bu su o bir ben sen biz siz onlar beni seni bana sana ona bize size onu bunu sunu benim "
        "senin onun bizim sizin icin ile gibi kadar gore sonra once ama fakat cunku eger ne kim nerede nasil neden nicin "
        "mi mu degil yok var hic her cok daha en az olan olarak oldu olur olacak oluyor edilir ediyor etti artik simdi "
        "bugun yarin dun lutfen dikkat merhaba evet hayir tum butun herkes"
    ),
    "ru": (
        "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня "
        "еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там "
        "потом себя ничего еи может они тут где есть надо неи для мы тебя их чем была сам чтоб без будто чего раз тоже "
        "себе под будет ж тогда кто этот того потому этого какои совсем ним здесь этом один почти мои тем чтобы нее "
        "сеичас были куда зачем всех никогда можно при наконец два об другои хоть после над больше тот через эти нас про "
        "всего них какая много разве три эту моя впрочем хорошо свою этои перед иногда лучше чуть том нельзя такои им "
        "более всегда конечно всю между это внимание сегодня завтра вчера"
    ),
    "ar": (
        "في من علي الي عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن ليس هل هو هي هم انا انت نحن ان كان كانت يكون قد "
        "كل بعض اي او ثم و ف ب ل ك حتي اذا لو لان بعد قبل عند بين غير فقط ايضا جدا كما حيث يا اليوم غدا امس"
    ),
}

LIGHT: frozenset[str] = frozenset(word for words in LIGHT_BY_LANGUAGE.values() for word in words.split())
