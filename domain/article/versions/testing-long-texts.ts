import type { TopBlock } from '../body/body.ts'
import { body, paragraph, text } from '../body/body-builder.ts'
import type { RecordWords } from './block-lines.ts'
import type { ComparedVersion } from './version-differences.ts'

type Pair = readonly [name: string, before: ComparedVersion, after: ComparedVersion]

/** Paragraphs show no records. */
const words: RecordWords = {
  attachment: String,
  project: String,
  helpline: String,
  recording: ({ title }) => title,
  register: ({ mode }) => mode,
  claim: ({ asPublished }) => asPublished,
  decorative: '',
}
const version = (blocks: readonly TopBlock[]): ComparedVersion => ({ fields: [], body: body(...blocks), words })

const PARAGRAPHS = 100

/** Fifty words in five sentences, other ones for another seed. */
const fifty = (seed: number): string =>
  Array.from({ length: 5 }, (_, s) =>
    Array.from({ length: 10 }, (_, w) => (w === 0 ? 'Słowo' : `wyraz${(seed * 31 + s * 17 + w * 7) % 97}`)).join(' '),
  ).join('. ')

const paragraphs = (say: (index: number) => string, name = 'akapit') =>
  Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(`${name}-${index}`, text(say(index))))
const inOne = (say: (index: number) => string) => [
  paragraph('jedyny', text(Array.from({ length: PARAGRAPHS }, (_, index) => say(index)).join(' '))),
]

/** Texts of 5,000 words before and after, changed in the ways that cost most to compare. */
export const longTexts: readonly Pair[] = [
  pair(
    'one word in each paragraph',
    paragraphs(fifty),
    paragraphs((i) => fifty(i).replace('wyraz', 'zmiana')),
  ),
  pair(
    'every paragraph written again',
    paragraphs(fifty),
    paragraphs((i) => fifty(i + 50)),
  ),
  pair(
    'all paragraphs under new ids',
    paragraphs(fifty),
    paragraphs((i) => fifty(i + 1), 'nowy'),
  ),
  pair('turned round', paragraphs(fifty), paragraphs(fifty).toReversed()),
  pair(
    'one paragraph of all',
    inOne(fifty),
    inOne((i) => fifty(i * 3 + 7)),
  ),
]

function pair(name: string, before: readonly TopBlock[], after: readonly TopBlock[]): Pair {
  return [name, version(before), version(after)]
}
