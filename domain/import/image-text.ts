/** Words with which the old portal's image texts begin. */
const LEAD =
  '(?:Logo(?:typ)?y?|Zdjęci[ea]|Fotografi[ae]|Fot\\.|Foto|Grafik[ai]|Ban+er(?:y)?|Plakaty?|Ikon[ay]|Ilustracj[ae]|Obraz(?:ek|y)?|Rysun(?:ek|ki)|Mapa|Wykres|Okładka|Photos?|Picture|Image|Graphic|Poster|Map|Chart|Cover|Icon)'
const STARTS_AS_IMAGE = new RegExp(`^${LEAD}(?![\\p{L}])`, 'u')
/** "Logo projektu", "Baner kampanii": the Polish words before the name of the thing shown. */
const LEAD_PHRASE = new RegExp(`^${LEAD}(?:\\s+\\p{Ll}[\\p{Ll}]*){0,4}\\s+(?=\\p{Lu})`, 'u')
/** A lower-case letter run straight into a capitalised word of at least three letters. */
const RUN_TOGETHER = /(?<=\p{L}{2})(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})/gu
/** In an image's text one letter is enough: "urzęduW dniach". */
const RUN_TOGETHER_SHORT = /(?<=\p{Ll}{2})(?=\p{Lu}[\p{Ll}\s])/gu
const BRAND =
  /^(?:YouTube|LinkedIn|WhatsApp|PowerPoint|DuckDuckGo|TikTok|FaceTime|MasterCard|McDonald|OpenStreetMap|JavaScript|LaStrada)/u
const LONGEST_IMAGE_TEXT = 300

/** Places where two words stand without anything between them ("beingsCelem"), names of firms excepted. */
export function findRunTogether(text: string): number[] {
  return findPlaces(text, RUN_TOGETHER)
}

function findPlaces(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index).filter((at) => !isBrand(text, at))
}

function isBrand(text: string, at: number): boolean {
  const word = /\p{L}{0,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? ''
  return BRAND.test(text.slice(at - word.length, at + 30))
}

/** Whether a line is worded like the text of an image: "Logo projektu …", "Zdjęcie uczestników". */
export function startsAsImageText(text: string): boolean {
  return STARTS_AS_IMAGE.test(text)
}

/**
 * A paragraph that begins with an image's text run into its first sentence; null when it does not.
 * `imageText + rest` is the paragraph, character for character.
 */
export function splitGluedImageText(text: string): { imageText: string; rest: string } | null {
  if (!startsAsImageText(text)) return null
  const at = findPlaces(text.slice(0, LONGEST_IMAGE_TEXT), RUN_TOGETHER_SHORT)[0]
  return at === undefined ? null : { imageText: text.slice(0, at), rest: text.slice(at) }
}

/** Where the name begins in an image's text: behind "Logo projektu ". 0 when nothing is before it. */
export function startOfName(imageText: string): number {
  return LEAD_PHRASE.exec(imageText)?.[0].length ?? 0
}
