import type { ArticleText } from './article-text.ts'
import { bodyReferences } from './body/body-references.ts'
import { joinTexts, type TextField, textDifferences } from './text-differences.ts'

/** One thing of a former version that is brought back by itself: a field of the text, or one block of its body. */
export type VersionPart =
  | { readonly kind: 'field'; readonly field: RestorableField }
  | { readonly kind: 'block'; readonly id: string }

/** Not the address, which readers may know already, and not what readers are told of another change. */
export const restorableFields = [
  'title',
  'summary',
  'leadImage',
  'tagIds',
  'voivodeships',
  'projectId',
  'attachments',
  'event',
  'firstPublished',
  'validUntil',
  'editorNote',
  'producerUnit',
  'producerPosition',
] as const satisfies readonly TextField[]
export type RestorableField = (typeof restorableFields)[number]

export function formatVersionPart(part: VersionPart): string {
  return part.kind === 'field' ? `pole-${part.field}` : `blok-${part.id}`
}

/** null = not one. */
export function parseVersionPart(text: string): VersionPart | null {
  if (text.startsWith('blok-') && text.length <= 200) return { kind: 'block', id: text.slice('blok-'.length) }
  const field = restorableFields.find((name) => text === `pole-${name}`)
  return field === undefined ? null : { kind: 'field', field }
}

/** What of `former` is not so in `current`: what can be brought back by itself, fields first, then blocks in their order. */
export function partsToRestore(current: ArticleText, former: ArticleText): readonly VersionPart[] {
  const { fields, blocks } = textDifferences(current, former)
  return [
    ...restorableFields.filter((field) => fields.includes(field)).map((field) => ({ kind: 'field' as const, field })),
    ...blocks.flatMap((block) =>
      'same' in block || block.saved === null ? [] : [{ kind: 'block' as const, id: block.key }],
    ),
  ]
}

/** `current` with that part as it was in `former`; null = there is nothing like it there. */
export function withPartOf(current: ArticleText, former: ArticleText, part: VersionPart): ArticleText | null {
  if (part.kind === 'field') {
    return joinTexts(current, former, { fields: new Set([part.field]), blocks: new Map() })
  }
  const block = former.body.content.find(({ attrs }) => attrs.id === part.id)
  if (!block) return null
  const joined = joinTexts(current, former, { fields: new Set(), blocks: new Map([[part.id, 'saved']]) })
  // A file that is shown in the text is listed with its language and accessibility.
  const shown = bodyReferences({ ...former.body, content: [block] }).attachmentIds
  const missing = former.attachments.filter(
    ({ attachmentId }) =>
      shown.includes(attachmentId) && current.attachments.every((use) => use.attachmentId !== attachmentId),
  )
  return { ...joined, attachments: [...joined.attachments, ...missing] }
}
