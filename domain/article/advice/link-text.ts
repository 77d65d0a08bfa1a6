/** Words that name no page and no document: a link made of nothing but these says nothing in a list of links. */
const emptyWords = new Set(
  `tu tutaj w na do pod z ten ta to tym tej tego tę tą te i oraz o też
   link linku linkiem linki odnośnik odnośniku odnośnikiem odsyłacz odsyłaczu odsyłaczem
   miejsce miejscu dokument dokumentu dokumencie dokumentem dokumenty plik pliku plikiem pliki adres adresu adresem
   strona strony stronie stronę stronach internetowa internetowej internetową www
   więcej informacji informacja informacje informację szczegóły szczegółów szczegółowe
   czytaj przeczytaj zobacz sprawdź przejdź otwórz pobierz obejrzyj kliknij klik klikając kliknięcie dalej dowiedz się poniżej
   załącznik załączniku załącznika załącznikiem załączniki artykuł artykule artykułu tekst tekstu treść treści pełna pełny cały
   niniejszy niniejszego niniejszym niniejszej niniejszą poniższy poniższego poniższym poniższej poniższą powyższy powyższego powyższym
   komunikat komunikatu komunikacie ogłoszenie ogłoszeniu ogłoszenia formularz formularza formularzu formularzem temat temacie
   wejdź zapoznaj się
   here more read see learn this link click the page document file download`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Whether the text of a link says nothing about where it leads (WCAG 2.4.4, technique G91, failure F63). */
export function saysNothing(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return (
    words === '' ||
    /^(?:kliknij|click here)(?: |$)/.test(words) ||
    words.split(' ').every((word) => emptyWords.has(word))
  )
}

const kinds =
  /(?<![\p{L}\p{N}])(?:pdf|docx?|word|xlsx?|excel|pptx?|powerpoint|odt|ods|odp|rtf|txt|csv|zip|rar|7z|jpe?g|png|gif|webp|tiff?|mp3|mp4|avi|mov|epub|plik\p{L}{0,3})(?![\p{L}\p{N}])/iu

/** Whether the text of a link to a file says that it is one, so that nobody opens a program unasked. */
export function namesFileKind(text: string): boolean {
  return kinds.test(text)
}
