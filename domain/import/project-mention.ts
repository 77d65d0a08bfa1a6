import { isEnglishText } from './english-text.ts'
import { startOfName } from './image-text.ts'
import type { PageBlock, PageText } from './page-blocks.ts'

/** A funded project as a page names it: words as published, in the grammatical case they stand in. */
export type ProjectMention = {
  readonly title: string
  /** The title in English, when the project's logo gives it. */
  readonly englishTitle: string | null
  readonly programme: string | null
  readonly mechanism: string | null
  readonly period: { readonly from: number; readonly to: number } | null
  readonly line: number
}

const PROJECT_TITLE =
  /(?:projek(?:t(?:u|owi|em)?|cie)|project)(?:\s+(?:pn\.|pod nazwą|pt\.|entitled|titled))?\s+[„“"«]([^„”“"»]{3,300})[”“"»]/iu
const PROGRAMME =
  /program(?:u|owi|em|ie|me)?\s+(?:[„“"«]([^„”“"»]{2,120})[”“"»]|(\p{Lu}{2,6}[-–]?\d{1,3})(?![\p{L}\d]))/iu
const QUOTED_PROGRAMME = /[„“"]([^„”“"]{2,120})[”“"]\s+program(?:me)?(?![\p{L}])/iu
const MECHANISM =
  /(?:\p{Lu}\p{L}{1,30}\s+){0,4}(?:Mechanizm(?:u|em|ie)?|Fundusz(?:u|em|y|e|ami)?|Mechanism|Fund|Grants)(?![\p{L}])(?:\s+\p{Lu}[\p{L}]{1,30}){0,4}/u
const PERIOD = /^\s*(?:(?:na lata|w latach|for|in)\s+)?(\d{4})\s?[-–]\s?(\d{4})(?!\d)/u
const FUNDED = /finansowan|dofinansowan|ze środków|funded|financed/iu
/** Funding is named beside the title; farther away it is another sentence. */
const NEARBY = 600

/** The first project that a text names in quotation marks together with who pays for it; null when none does. */
export function findProjectMention(blocks: readonly PageBlock[]): ProjectMention | null {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const found = readProject(block.text)
    if (found) return { ...found, englishTitle: englishTitle(blocks) }
  }
  return null
}

function readProject({ text, line }: PageText): Omit<ProjectMention, 'englishTitle'> | null {
  const title = PROJECT_TITLE.exec(text)
  const name = title?.[1]
  if (!title || name === undefined) return null
  const end = title.index + title[0].length
  const after = text.slice(end, end + NEARBY)
  const around = FUNDED.test(after) ? after : text.slice(Math.max(0, title.index - NEARBY), title.index)
  if (!FUNDED.test(around)) return null
  const programme = PROGRAMME.exec(around)
  const mechanism = MECHANISM.exec(around)
  if (!programme && !mechanism) return null
  const period = mechanism ? PERIOD.exec(around.slice(mechanism.index + mechanism[0].length)) : null
  return {
    title: name,
    programme: programme?.[1] ?? programme?.[2] ?? QUOTED_PROGRAMME.exec(around)?.[1] ?? null,
    mechanism: mechanism?.[0] ?? null,
    period: period ? { from: Number(period[1]), to: Number(period[2]) } : null,
    line,
  }
}

/** "Logo projektu Improved cooperation …": the logo's text is the one place where a Polish page gives the English title. */
function englishTitle(blocks: readonly PageBlock[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'image-text' || !/^Logo(?:typ)?\s+projektu\s/u.test(block.text.text)) continue
    const name = block.text.text.slice(startOfName(block.text.text))
    if (isEnglishText(name)) return name
  }
  return null
}
