import { sentences } from '#domain/text/sentences.ts'

/** A word of a text, or a number, a date or an address, which are one each. */
export type ToldToken = {
  readonly kind: 'date' | 'link' | 'number' | 'word'
  /** What makes it the same as another one: case and the kind of space do not count. */
  readonly key: string
  readonly isCapital: boolean
  /** A capital where no sentence begins, or letters that stand for several words. */
  readonly isName: boolean
  readonly isNegation: boolean
}

const months =
  'stycz(?:eń|nia|niu)|lut(?:y|ego|ym)|mar(?:zec|ca|cu)|kwie(?:cień|tnia|tniu)|maj(?:a|u)?|czerw(?:iec|ca|cu)|lip(?:iec|ca|cu)|sierp(?:ień|nia|niu)|wrze(?:sień|śnia|śniu)|październik(?:a|u)?|listopad(?:a|zie)?|grud(?:zień|nia|niu)'
const days =
  'poniedział(?:ek|ku|ki)|wtor(?:ek|ku|ki)|środ(?:a|ę|y|zie)|czwart(?:ek|ku|ki)|piąt(?:ek|ku|ki)|sobot(?:a|ę|y)|soboci?e|niedziel(?:a|ę|e|i)'
const year = String.raw`(?:\s+\d{4})?`

/** In this order: what is a date is no number, and what is a number is no word. */
const patterns = [
  String.raw`(?<date>\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{1,2}\s+)?(?:${months})${year}|${days})(?![\p{L}\p{M}\p{N}])`,
  String.raw`(?<link>https?:\/\/[^\s<>"”]+|www\.[^\s<>"”]+|[^\s@<>"„”]{1,64}@[^\s@<>"”]{1,255}\.\p{L}+)`,
  String.raw`(?<number>\p{N}+(?:[\s.,:/–-]\p{N}+)*|[%‰€$£§+±<>=])`,
  String.raw`(?<word>[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)`,
]
// Nothing begins inside a word but a number, which may end one (CO2, art.5).
const TOKEN = new RegExp(`(?<![\\p{L}\\p{M}])(?:${patterns.join('|')})|(?<tail>\\p{N}+)`, 'giu')

const negations: ReadonlySet<string> = new Set(
  'nie bez ani żaden żadna żadne żadnego żadnej żadnemu żadnym żadną żadnych żadnymi nigdy nigdzie nikt nikogo nikomu nikim nic niczego niczemu niczym brak braku brakuje oprócz poza wyjątkiem wyłączeniem zakaz zakazu zakazuje zabrania'.split(
    ' ',
  ),
)

const numerals =
  /^(?:zer(?:o|a)|jed(?:en|n[aąeoy]|nego|nej|nemu|nym)|dw(?:a|ie|óch|u|om|oma|iema|oje|ojga)|trzy|trzech|trzem|trzema|troje|trojga|czter(?:y|ech|em|ema)|czworo|czworga|(?:pię|sześ|dziewię|dziesię)(?:ć|ciu|cioma|cioro|ciorga)|(?:siedem|siedmiu|siedmioma|osiem|ośmiu|ośmioma)|\p{L}*(?:naście|nastu|nastoma)|\p{L}*(?:dzieścia|dziestu|dzieści|dziesiąt|dziesięciu)|sto|stu|dwieście|dwustu|(?:trzy|cztery)sta|(?:pięć|sześć|siedem|osiem|dziewięć)set|(?:trzy|cztery|pięciu|sześciu|siedmiu|ośmiu|dziewięciu)stu|tysi(?:ąc|ąca|ące|ęcy|ącu)|milion(?:a|y|ów|om)?|miliard(?:a|y|ów)?|pół(?:tora|torej)?|połow(?:a|ę|y|ie)|(?:pierwsz|drug|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt)(?:y|i|a|ą|e|ego|iego|ej|iej|emu|iemu|ym|im|ych|ich)|trzeci(?:a|ą|e|ego|ej|emu|m|ch)?)$/u

/**
 * The words of a text in their order. Numbers written in words are numbers, names of months and days of the week are dates;
 * punctuation is left out. `text` is NFC; a line feed ends a sentence.
 */
export function toldTokens(text: string): readonly ToldToken[] {
  return sentences(text).flatMap(ofSentence)
}

function ofSentence(sentence: string): readonly ToldToken[] {
  let isBeginning = true
  return [...sentence.matchAll(TOKEN)].map(({ 0: found, groups = {} }) => {
    const key = found.toLowerCase().replace(/\s+/g, ' ')
    if (groups.word === undefined) return { kind: kindOf(groups), key, ...plain }
    const isCapital = /^\p{Lu}/u.test(found)
    const isName = (isCapital && !isBeginning) || /^\p{Lu}\p{L}*\p{Lu}/u.test(found)
    isBeginning = false
    if (numerals.test(key)) return { kind: 'number', key, ...plain }
    return { kind: 'word', key, isCapital, isName, isNegation: negations.has(key) }
  })
}

const plain = { isCapital: false, isName: false, isNegation: false }

function kindOf({ date, link }: Readonly<Record<string, string | undefined>>): ToldToken['kind'] {
  if (date !== undefined) return 'date'
  return link === undefined ? 'number' : 'link'
}
