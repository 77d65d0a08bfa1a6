import { foldLetters } from '#domain/text/fold-letters.ts'

/** With or without spaces: "Zdjęcie grupowe 2.JPG". */
const fileName = /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|hei[cf]|pdf|docx?)$/i
const cameraName =
  /^(?:img|dsc[nf]?|pict?|pxl|vid|p|mvi|screenshot|zrzut|image|obraz|foto|received|fb|wa|scan|skan)[-_ ]?\d{2,}[\d_. -]*(?:wa\d+|at [\d. ]+)?$/i
const joinedWords = /^[\p{L}\p{N}-]+(?:_[\p{L}\p{N}-]+)+$/u
/** "plakat-a3-v2", "mapa-final": one word of an address, with a number or a word that only files have. */
const slug = /^(?=[a-z0-9-]*(?:\d|final|kopia|copy|logo|img|nowy|nowa|wersja))[a-z0-9]+(?:-[a-z0-9]+){1,}$/
const hash = /^(?=.*\d)(?=.*[a-f])[0-9a-f-]{12,}$/i
const program = /^(?:unnamed|untitled(?: design)?|bez (?:tytulu|nazwy))(?:[- ]?\(?\d+\)?)?$/

const address = /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\p{N}.-]+\.\p{L}{2,}(?:\/\S*)?$|^[^\s@]+@[^\s@]+\.[^\s@]+$/iu
const credit =
  /^(?:fot|foto|zdj|rys|graf|il|zrodlo|autor|autorka|copyright|prawa autorskie|zdjecie wykonal\p{L}*)(?:[.:]|(?= by ))|^copyright |^(?:©|\(c\))|^(?:fot|zdj) |\/ ?(?:pap|east news|shutterstock|adobe stock|getty images|istock|unsplash|pixabay|flickr|wikimedia(?: commons)?)$|^(?:shutterstock|adobe stock|getty images|istock|pixabay|unsplash)\b/iu

/** "Grafika: MSWiA": whose it is; "Grafika: dłoń" says what it shows. */
const drawnBy = /^(?:Grafika|Ilustracja|Rysunek|grafika|ilustracja|rysunek): \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}$/u

/** Words that name a kind of picture or say that nobody has described it. */
const emptyWords = new Set(
  `obraz obrazek obrazy zdjecie zdjecia foto fotografia fotografie fotka grafika grafiki ilustracja ilustracje logo logotyp ikona
   ikonka baner banner plakat rysunek mapa mapka wykres wykresy diagram schemat tabela infografika okladka miniatura miniaturka
   zrzut ekranu screen screenshot skan tlo slajd plik film
   image photo picture graphic icon map chart cover figure img pic
   brak opis opisu alt alternatywny tekst bez do uzupelnienia uzupelnic puste pusty nic nie dotyczy nd na test probny todo xxx
   dekoracyjny dekoracyjna ozdobny ozdobna ozdoba undefined null none nr jpg jpeg png lorem ipsum
   artykulu artykul tekstu strony strone wydarzenia wydarzenie spotkania ilustracyjne ilustracyjny ilustracyjna pogladowe pogladowy pogladowa
   z ze na w dla glowne glowny glowna nowe nowy nowa`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890']
const MASHED = 4

export function isFileName(alt: string): boolean {
  const folded = foldLetters(alt)
  return (
    [fileName, cameraName, joinedWords, hash].some((pattern) => pattern.test(alt)) ||
    slug.test(alt) ||
    program.test(folded)
  )
}

export function isAddress(alt: string): boolean {
  return address.test(alt)
}

/** Only whose picture it is, not what it shows: that belongs to the caption. */
export function isCredit(alt: string): boolean {
  return credit.test(foldLetters(alt)) || drawnBy.test(alt)
}

/** Whether nothing of the picture is said: signs, a kind of picture, "brak", keys pressed at random. */
export function saysNothingOfPicture(alt: string): boolean {
  const words = foldLetters(alt).match(/\p{L}+/gu) ?? []
  if (words.length === 0) return true
  return words.every((word) => emptyWords.has(word)) || (words.length <= 3 && words.every(isMashed))
}

function isMashed(word: string): boolean {
  if (/^(.)\1{2,}$|^(?:qwe|asd|zxc)$/.test(word)) return true
  const row = (letters: string) => keyboardRows.some((keys) => keys.includes(letters))
  if (word.length >= MASHED && row(word)) return true
  const half = word.slice(0, word.length / 2)
  if (word.length >= 2 * (MASHED - 1) && word === half + half && row(half)) return true
  // Short names of offices have fewer letters.
  return word.length >= 5 && !/[aeiouy]/.test(word)
}
