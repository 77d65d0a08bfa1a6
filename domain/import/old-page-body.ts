import { type Body, bodySchemaVersion, type TeamRegister, type TopBlock } from '#domain/article/body/body.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { BodyWriter, type ImageText, type LinkedTeam } from './body-writer.ts'
import type { PageBlock } from './page-blocks.ts'
import type { TeamRegisterPlace } from './team-claims.ts'

type BuiltBody = {
  readonly body: Body
  readonly teams: readonly LinkedTeam[]
  readonly imageTexts: readonly ImageText[]
  /** Where each paragraph and heading begins in the saved file, by its id. */
  readonly lines: ReadonlyMap<string, number>
}

type Page = {
  readonly blocks: readonly PageBlock[]
  readonly lang: 'pl' | 'en'
  readonly publishedOn: IsoDay
  readonly register: TeamRegisterPlace | null
}

/**
 * The body of a page, text as published. An image's text becomes a paragraph of its own where the image stood, its id
 * beginning with `image-text-`; names of teams become links; titles in the other language carry their `lang`.
 * Ids are numbered, so the same page gives the same body.
 */
export function buildOldPageBody({ blocks, lang, publishedOn, register }: Page): BuiltBody {
  const writer = new BodyWriter(lang)
  const content: TopBlock[] = []
  let at = 0
  for (const part of partsOf(blocks)) {
    content.push(...writer.part(part))
    const next = at + part.length
    if (register !== null && register.afterBlock >= at && register.afterBlock < next)
      content.push(frozenRegister(register, { id: writer.nextId('team-register'), publishedOn }))
    at = next
  }
  const body: Body = { type: 'doc', attrs: { schemaVersion: bodySchemaVersion }, content }
  return { body, teams: writer.teams, imageTexts: writer.imageTexts, lines: writer.lines }
}

/** Neighbours of one quotation or one folded section together, any other block by itself. */
function partsOf(blocks: readonly PageBlock[]): PageBlock[][] {
  const parts: PageBlock[][] = []
  for (const block of blocks) {
    const part = parts.at(-1)
    const before = part?.at(-1)
    const isInside = block.quote !== undefined || block.fold !== undefined
    if (part && isInside && before?.quote === block.quote && before?.fold === block.fold) part.push(block)
    else parts.push([block])
  }
  return parts
}

function frozenRegister(
  { voivodeships, claims }: TeamRegisterPlace,
  { id, publishedOn }: { id: string; publishedOn: IsoDay },
): TeamRegister {
  return {
    type: 'teamRegister',
    attrs: {
      id,
      mode: 'frozen',
      validOn: publishedOn,
      knownAt: null,
      voivodeships,
      claims: claims.map(({ voivodeship, asPublished, edtf }) => ({ voivodeship, asPublished, edtf })),
    },
  }
}
