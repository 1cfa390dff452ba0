"""Makes ordinary chat lines: family, school, work, shopping, travel, health, news talk, in German and English. Deterministic.

Pieces are combined at random, words of hoaxes among them on purpose (WhatsApp, Polizei, Impfung, Milch, Handy, kostenlos, weiterleiten):
an honest line that shares them is what a program like this must leave alone.
"""

from collections.abc import Iterator
from random import Random

GERMAN = {
    "who": "ich|Mama|Papa|Oma|Lisa|Jonas|die Nachbarin|mein Chef|Frau Keller|der Hausmeister|Tante Gerda|unsere Lehrerin|Dr. Weber|die Polizei|der Postbote|"
    "die Bank|mein Bruder|die Kita|der Verein|Onkel Rolf",
    "when": "heute|morgen|gestern|am Samstag|um 19 Uhr|nächste Woche|nach der Schule|in den Ferien|vor dem Essen|am Abend|um halb acht|seit Montag",
    "thing": "das Handy|die Milch|den Kuchen|die Tickets|das Paket|die Rechnung|den Schlüssel|die Bilder vom Ausflug|das Video von der Feier|das Auto|die Heizung|"
    "den Impfpass|das Fahrrad|die Kontonummer|den Link zur Umfrage|die Wassermelone|die Medikamente|das WLAN-Passwort|den QR-Code für den Eintritt|die Stromrechnung|"
    "eine Kinderbetreuung|den Ausweis|die Gutscheine vom Geburtstag|die Eier|den Impftermin",
    "do": "holt {thing} ab|bringt {thing} mit|hat {thing} vergessen|sucht {thing}|bezahlt {thing}|schickt {thing} per WhatsApp|repariert {thing}|hat {thing} gefunden|"
    "braucht {thing}|stellt {thing} in die Gruppe|verkauft {thing}|meldet sich wegen {dat}",
    "dat": "dem Paket|der Rechnung|dem Termin|dem Elternabend|dem Auto|der Impfung|dem Handyvertrag|der Steuererklärung|dem Stromanbieter",
    "place": "am Bahnhof|in der Schule|beim Arzt|im Supermarkt|auf dem Parkplatz|im Schwimmbad|bei Rewe|auf dem Spielplatz|im Büro|an der Tankstelle|im Kino|bei uns",
    "line": "{who} {do} {when}.|{when} treffen wir uns {place}.|Kannst du {when} {thing} mitbringen?|{who} wartet {place}, bitte nicht zu spät kommen.|"
    "Bitte leite das an die Eltern weiter: {when} fällt der Kurs aus.|Danke für {thing}, war super!|Hat jemand {thing} gesehen? Lag {place}.|"
    "Der Eintritt ist kostenlos, {when} {place}.|Die App ist heute langsam, ich ruf lieber an.|{who} hat Fieber und bleibt {when} zu Hause.|"
    "Ab Januar wird das Parken {place} teurer.|{when} kommt der Klempner wegen der Heizung.|Wir impfen {when} ab neun, bitte den Impfpass mitbringen.|"
    "Der Arzt sagt, viel Wasser trinken und ausruhen.|Mein Akku ist leer, schreib {who}.|Der Strom war {when} kurz weg.|Hast du {who} die 50 Euro überwiesen?|"
    "Achtung, {when} ist die Straße {place} gesperrt!|Die Polizei hat {place} geblitzt.|Neue Nummer, ich schick sie dir {when}.|Wer kommt {when} zum Grillen?|"
    "{who} wird {when} 70, wir sammeln für ein Geschenk.|Es gibt {when} Gulasch, Oma freut sich.|Die Milch ist sauer, hol bitte neue.|"
    "Im Radio haben sie gesagt, es wird {when} glatt.|Ich hab {when} Prüfung, drück die Daumen.|Bei Netflix läuft {when} der neue Film.|"
    "Die Katze war beim Tierarzt, alles gut.|Das Foto ist schön geworden, darf ich es posten?|Können wir den Termin {when} verschieben?",
    "tail": "|| LG| 😀| Bis dann!| Danke dir.| 👍| Küsschen| Sag bitte Bescheid.| Wer noch?",
}
ENGLISH = {
    "who": "I|Mum|Dad|Grandma|Lucy|Tom|the neighbour|my boss|Mrs Parker|the caretaker|Aunt Mary|our teacher|Dr Singh|the police|the postman|the bank|my brother|the nursery|the club",
    "when": "today|tomorrow|yesterday|on Saturday|at 7 pm|next week|after school|during the holidays|before lunch|tonight|since Monday",
    "thing": "the phone|the milk|the cake|the tickets|the parcel|the bill|the keys|the pictures from the trip|the video of the party|the car|the heating|the vaccination card|"
    "the bike|the account number|the link to the survey|the bananas|the pills|the wifi password|the QR code for the entrance|the gift cards|the eggs|the passport",
    "do": "picked up {thing}|brought {thing}|forgot {thing}|looked for {thing}|paid for {thing}|sent {thing} on WhatsApp|fixed {thing}|found {thing}|needed {thing}|sold {thing}",
    "place": "at the station|at school|at the doctor's|in the supermarket|in the car park|at the pool|at the office|at the petrol station|at the cinema|at ours",
    "line": "{who} {do} {when}.|We meet {when} {place}.|Can you bring {thing} {when}?|Please forward this to the other parents: no class {when}.|Thanks for {thing}, it was great!|"
    "Has anyone seen {thing}? It was {place}.|Entry is free {when} {place}.|The app is slow, I will call instead.|{who} has a fever and stays home {when}.|"
    "Parking {place} costs more from January.|The plumber comes {when} about the heating.|The doctor says drink plenty of water and rest.|My battery is dead, text {who}.|"
    "The power went out {when} for a minute.|Did you transfer the 50 pounds to {who}?|Careful, the road is closed {when} {place}!|The police had a speed camera {place}.|"
    "I have a new number, will send it {when}.|Who is coming to the barbecue {when}?|{who} turns 70 {when}, we are collecting for a present.|"
    "The milk is off, please get some more.|I have an exam {when}, wish me luck.|The cat was at the vet, all fine.|Flu shots {when} from nine, bring your card.|"
    "The photo came out nicely, can I post it?|Could we move the meeting {when}?",
    "tail": "|| x| 😀| See you!| Thanks.| 👍| Love| Let me know.",
}


def make_lines(count: int, seed: int = 1) -> Iterator[str]:
    """`count` lines of one to three sentences, three in five of them German."""
    draw = Random(seed)
    for _ in range(count):
        parts = {name: text.split("|") for name, text in (GERMAN if draw.random() < 0.6 else ENGLISH).items()}
        line = " ".join(_fill(draw.choice(parts["line"]), parts, draw) for _ in range(draw.choice((1, 1, 2, 3))))
        yield line + draw.choice(parts["tail"])


def _fill(text: str, parts: dict[str, list[str]], draw: Random) -> str:
    while "{" in text:
        before, _, rest = text.partition("{")
        name, _, after = rest.partition("}")
        text = before + draw.choice(parts[name]) + after
    return text[:1].upper() + text[1:]
