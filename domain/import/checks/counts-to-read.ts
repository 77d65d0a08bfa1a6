import { findVoivodeshipMentions } from '#domain/team/team-mentions.ts'
import type { Finding } from '../fidelity-report.ts'
import type { PageText } from '../page-blocks.ts'
import type { CheckedList, CheckInput } from './check-input.ts'
import { excerpt } from './excerpt.ts'

/** "Poza mazowieckim zespołem … funkcjonują:" names something that the list below leaves out; "poza tym" does not. */
const EXCEPTION =
  /(?<!\p{L})(?:poza|oprócz|prócz|obok|besides|apart from|in addition to)\s+(?!(?:tym|tego|nimi|nim|nią|tymi|that|this|these)(?!\p{L}))(?=\p{L})/giu
const NUMBER_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:dwa|dwie|dwóch|dwoma|dwu|two)$/iu, 2],
  [/^(?:trzy|trzech|trzema|three)$/iu, 3],
  [/^(?:cztery|czterech|czterema|four)$/iu, 4],
  [/^(?:pięć|pięciu|pięcioma|five)$/iu, 5],
  [/^(?:sześć|sześciu|sześcioma|six)$/iu, 6],
  [/^(?:siedem|siedmiu|siedmioma|seven)$/iu, 7],
  [/^(?:osiem|ośmiu|ośmioma|eight)$/iu, 8],
  [/^(?:dziewięć|dziewięciu|nine)$/iu, 9],
  [/^(?:dziesięć|dziesięciu|ten)$/iu, 10],
  [/^(?:jedenaście|jedenastu|eleven)$/iu, 11],
  [/^(?:dwanaście|dwunastu|twelve)$/iu, 12],
]
/** A number that counts the list stands near its end: "powołano pięć zespołów:". */
const NEAR_COLON = 60

/** Lists whose length is not the count that the text gives: seven teams where six are listed, five promised and four shown. */
export function countsToRead({ lists }: CheckInput): Finding<'count-with-exception' | 'count-differs'>[] {
  return lists.flatMap((list): Finding<'count-with-exception' | 'count-differs'>[] => {
    if (list.intro === null) return []
    const exception = withException(list, list.intro)
    return exception ? [exception] : differing(list, list.intro)
  })
}

function withException({ items }: CheckedList, { text, line }: PageText): Finding<'count-with-exception'> | null {
  const match = [...text.matchAll(EXCEPTION)].at(-1)
  if (match === undefined || text.indexOf(' ', match.index + match[0].length) === -1) return null
  const named = findVoivodeshipMentions(text.slice(match.index)).length
  const besides = Math.max(1, named)
  return {
    key: 'count-with-exception',
    line,
    quote: excerpt(text, match.index, Math.min(text.length, match.index + 60)),
    context: { listed: items.length, besides, total: items.length + besides },
  }
}

function differing({ items }: CheckedList, { text, line }: PageText): Finding<'count-differs'>[] {
  const near = text.slice(-NEAR_COLON)
  const words = near.match(/[\p{L}\d.,–-]+/gu) ?? []
  const numbers = words.flatMap((word) => numberOf(word, text.length > NEAR_COLON && near.startsWith(word)))
  const stated = numbers[0]
  if (numbers.length !== 1 || stated === undefined || stated === items.length) return []
  return [
    {
      key: 'count-differs',
      line,
      quote: excerpt(text, text.length - 1, text.length),
      context: { stated, listed: items.length },
    },
  ]
}

/** A word cut by the window is no word. */
function numberOf(word: string, isCut: boolean): number[] {
  if (isCut) return []
  if (/^\d{1,2}$/.test(word) && Number(word) > 1) return [Number(word)]
  const found = NUMBER_WORDS.find(([pattern]) => pattern.test(word))
  return found ? [found[1]] : []
}
