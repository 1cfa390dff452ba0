"""What WhatsApp itself writes into an export, in nine languages: notices, media, deleted and edited messages. Patterns only."""

import re

_MARK = "[\u200e\u200f]"

ENCRYPTED = re.compile(
    rf"{_MARK}[^\n]{{0,160}}?(?:Ende-zu-Ende|end-to-end|extremo a extremo|bout en bout|ponta a ponta|uçtan uca|szyfrowan)"
    r"|Nachrichten und Anrufe sind Ende-zu-Ende|Messages and calls are end-to-end|Los mensajes y las llamadas están cifrados de extremo"
    r"|Les messages et les appels sont chiffrés de bout|I messaggi e le chiamate sono crittografati end|As mensagens e as ligações são"
    r"|Mesajlar ve aramalar uçtan uca|Wiadomości i połączenia są|Berichten en (?:gesprekken|oproepen) (?:zijn|worden) end",
    re.IGNORECASE,
)
"""The notice at the head of a chat. In iPhone exports it carries the name of the partner or the group as its sender."""

DELETED = re.compile(
    rf"{_MARK}?(?:Diese Nachricht wurde (?:von .{{1,60}} )?gelöscht|Du hast diese Nachricht gelöscht|Sie haben diese Nachricht gelöscht"
    r"|This message was deleted(?: by .{1,60})?|You deleted this message|(?:Se )?eliminó este mensaje|Este mensaje fue eliminado"
    r"|Eliminaste este mensaje|Ce message a été supprimé|Vous avez supprimé ce message|(?:Questo )?messaggio (?:è stato )?eliminato"
    r"|Hai eliminato questo messaggio|(?:Esta )?mensagem (?:foi )?apagada|Você apagou esta mensagem|Apagou esta mensagem"
    r"|Bu mesaj silindi|Bu mesajı sildiniz|(?:Ta )?wiadomość została usunięta|Usunąłeś tę wiadomość|Usunięto tę wiadomość"
    r"|Dit bericht is verwijderd|U hebt dit bericht verwijderd|Je hebt dit bericht verwijderd)\.?",
    re.IGNORECASE,
)

EDITED = re.compile(
    rf"\s*{_MARK}?<(?:Diese Nachricht wurde bearbeitet\.?|This message was edited|(?:Se )?editó este mensaje\.?|Ce message a été modifié"
    r"|Questo messaggio è stato modificato|Mensagem editada|Esta mensagem foi editada|Bu mesaj düzenlendi"
    r"|Wiadomość została zedytowana|Edytowano tę wiadomość|Dit bericht is bewerkt)>\s*$",
    re.IGNORECASE,
)

_ATTACHED = (
    "Datei angehängt|file attached|archivo adjunto|fichier joint|file allegato|arquivo anexado|ficheiro anexado|dosya ekli"
    "|załączono plik|plik załączony|bestand bijgevoegd"
)
_OMITTED = (
    r"Medien ausgeschlossen|Medien weggelassen|Media omitted|Multimedia omitido|Archivo omitido|Médias? omis|Fichier omis"
    r"|Media omessi|Mídia oculta|Ficheiro não revelado|Ficheiro oculto|Medya dahil edilmedi|pominięto multimedia"
    r"|Pominięto media|Media weggelaten"
)
_OMITTED_IOS = (
    r"(?:Bild|Video|Audio|Sticker|GIF|Dokument|Kontaktkarte|Videonachricht) (?:weggelassen|ausgelassen)"
    r"|(?:image|video|audio|sticker|GIF|document|Contact card|video note) omitted"
    r"|(?:imagen|video|vídeo|audio|sticker|GIF|documento|Tarjeta de contacto) omitid[oa]"
    r"|(?:image|vidéo|audio|sticker|GIF|document|Carte de contact) (?:absente?|omise?)"
    r"|(?:immagine|video|audio|sticker|GIF|documento|Scheda contatto) omess[oa]"
    r"|(?:imagem|vídeo|áudio|figurinha|sticker|GIF|documento|Cartão do contato) (?:ocult[oa]|omitid[oa])"
    r"|(?:görüntü|video|ses|Çıkartma|GIF|belge|Kişi kartı) dahil edilmedi"
    r"|(?:pominięto|Pominięto) (?:obraz|grafikę|film|wideo|audio|naklejkę|GIF|dokument|kontakt)"
    r"|(?:afbeelding|video|audio|sticker|GIF|document|contactkaart) weggelaten"
)
MEDIA = re.compile(
    rf"{_MARK}?[^\n]{{1,200}}? \((?:{_ATTACHED})\)$"
    rf"|{_MARK}?<(?:{_OMITTED})>$"
    rf"|\s?{_MARK}?<(?:Anhang|attached|adjunto|pièce jointe|allegato|anexado|anexo|eklendi|załącznik|załączono|bijgevoegd):? [^<>\n]{{1,200}}>"
    rf"|^(?:[^\n]{{1,200}} • [^\n]{{1,40}} )?{_MARK}(?:{_OMITTED_IOS})$"
    rf"|^{_MARK}?(?:{_OMITTED_IOS})$",
    re.IGNORECASE | re.MULTILINE,
)
"""What stands for a picture or a recording. What remains of the message is its caption."""

NOTICE_LENGTH = 200
"""Characters up to which a one-line text behind a mark of direction is taken for a notice of WhatsApp's own."""

SHORTEST_NOTICE = 9
"""Characters below which a text is nothing that WhatsApp writes."""

MEDIA_ENDS = tuple(
    "lassen omitted omitido omitida omisa absent absente omis omise omesso omessa oculto oculta ocultado edilmedi laten".split()
)
"""How the words for a picture left out end where no sign of WhatsApp's stands with them."""
