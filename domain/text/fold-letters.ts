/** Latin letters that Unicode does not decompose, lower case, with the plain letters that stand for them. */
export const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['ŋ', 'ng'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
])

const undecomposed = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g')

/**
 * Lower case without diacritics: "Łódź" → "lodz", "Straße" → "strasse". Presentation forms become plain ("ﬁ" → "fi").
 * Diacritics go from every script (й → и); letters of other scripts stay. The result is NFC.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ς', 'σ')
    .replace(undecomposed, (letter) => plainLetters.get(letter) ?? letter)
    .normalize('NFC')
}
