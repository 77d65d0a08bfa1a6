/**
 * Letters of other scripts in Latin ones, for addresses:
 * Cyrillic as in passports (ICAO Doc 9303, part 3, section 6 B); Ukrainian by the resolution of its Cabinet of Ministers
 * No 55 of 27 January 2010, which the other languages of the script do not share; Georgian by its national system of 2002;
 * Greek by ELOT 743 (ISO 843, type 2), letter by letter.
 */
const CYRILLIC = table(
  'а a б b в v г g ѓ g ґ g д d ђ d е e ё e є ie ж zh з z и i й i і i ї i ј j к k ќ k л l љ lj м m н n њ nj о o п p р r с s т t ћ c',
  'у u ў u ф f х kh ц ts ч ch џ dz ш sh щ shch ъ ie ы y э e ю iu я ia ѕ dz',
)
const UKRAINIAN = table('г h и y')
const UKRAINIAN_FIRST = table('є ye ї yi й y ю yu я ya')
const GEORGIAN = table(
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch',
  'ხ kh ჯ j ჰ h',
)
const GREEK = table(
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
)

const ALL = new Map([...CYRILLIC, ...GEORGIAN, ...GREEK])

/** Letters that Ukrainian lacks: a text with one of them is in another language. One without any is read as Ukrainian, the most likely here. */
const NOT_UKRAINIAN = /[ыэёъўѓђјќљњћџѕ]/u

/** Signs that only change the letter before them; an apostrophe inside a Cyrillic word is one. */
const SILENT = /[ьЬ]|(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu

/** Lower case, NFC; letters of scripts that are not named above stay as they are. */
export function romanise(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(SILENT, '')
  const own = NOT_UKRAINIAN.test(lower) ? lower : asUkrainian(lower)
  // An accented Greek letter reads as the plain one.
  const plain = own.replace(/\p{Script=Greek}/gu, (letter) => letter.normalize('NFD').charAt(0))
  return plain.replace(
    /[\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Greek}]/gu,
    (letter) => ALL.get(letter) ?? letter,
  )
}

function asUkrainian(text: string): string {
  return text
    .replaceAll('зг', 'zgh')
    .replace(/(?<!\p{L})[єїйюя]/gu, (letter) => UKRAINIAN_FIRST.get(letter) ?? letter)
    .replace(/[ги]/g, (letter) => UKRAINIAN.get(letter) ?? letter)
}

/** Letter and reading in turn. */
function table(...lines: readonly string[]): ReadonlyMap<string, string> {
  const words = lines.join(' ').split(' ')
  return new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])))
}
