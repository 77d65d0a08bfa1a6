import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { blockKindLabel } from '#components/article/versions/labels.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { bodyText } from '#domain/article/body/body-text.ts'
import { formatVersionPart, type VersionPart } from '#domain/article/version-part.ts'

const BEGINNING = 60

/** What can be brought back by itself, as a list to choose from: fields by name, blocks by kind and beginning. */
export function partChoices(former: ArticleText, parts: readonly VersionPart[]) {
  return parts.map((part) => ({ value: formatVersionPart(part), label: wordsOf(former, part) }))
}

function wordsOf({ body }: ArticleText, part: VersionPart): string {
  if (part.kind === 'field') return textFieldLabels[part.field]
  const block = body.content.find(({ attrs }) => attrs.id === part.id)
  if (!block) return part.id
  const words = bodyText({ ...body, content: [block] })
    .replaceAll(/\s+/g, ' ')
    .trim()
  const beginning = words.length > BEGINNING ? `${words.slice(0, BEGINNING).trimEnd()}…` : words
  return beginning === '' ? blockKindLabel(block.type) : `${blockKindLabel(block.type)}: „${beginning}”`
}
