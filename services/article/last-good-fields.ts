import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { attachmentFiles } from '#db/schema/index.ts'
import type { ArticleContent } from '#domain/article/article-input.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import type { Issue } from '#domain/issue.ts'
import { parsePartialDate } from '#domain/partial-date.ts'
import type { Revision } from './article-revisions.ts'
import { missingRecords } from './draft-content.ts'
import { toLeftOutColumn } from './left-out-column.ts'
import { readRevisionText } from './revision-text.ts'

type SettledContent =
  | {
      readonly ok: true
      readonly content: ArticleContent
      readonly issues: readonly Issue[]
      /** The same and what was typed there, for `articleRevisions.leftOutFields`. */
      readonly leftOutFields: string | null
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

type SentContent = {
  readonly content: ArticleContent
  readonly issues: readonly Issue[]
  /** What came in the fields that the input named already. */
  readonly typed: Readonly<Record<string, unknown>>
}

/**
 * A text that can be saved: each field named in `issues`, and each that names a record which is not there, has the value
 * it had in `stored`; in a new text it is empty. What stays wrong then is in the body, and nothing is saved.
 */
export function withLastGoodFields(
  tx: Reader,
  stored: Revision | null,
  { content, issues, typed }: SentContent,
): SettledContent {
  const all = [...issues, ...missingRecords(tx, content)]
  if (all.length === 0) return { ok: true, content, issues: [], leftOutFields: null }
  const settled = putBack(tx, content, { stored: stored && readRevisionText(tx, stored), issues: all })
  return missingRecords(tx, settled).length > 0
    ? { ok: false, issues: all }
    : { ok: true, content: settled, issues: all, leftOutFields: toLeftOutColumn({ ...content, ...typed }, all) }
}

type Wrong = { readonly stored: ArticleText | null; readonly issues: readonly Issue[] }

function putBack(tx: Reader, content: ArticleContent, { stored, issues }: Wrong): ArticleContent {
  const settled: Record<string, unknown> = { ...content }
  for (const { field } of issues) {
    const [name = '', index] = field.split('.')
    if (name === 'attachments' && index !== undefined) {
      settled.attachments = withKnownUse(tx, settled.attachments as Uses, { index: Number(index), stored })
    } else if (name !== 'body') settled[name] = lastGood(name as keyof ArticleText, stored)
  }
  // Fields are put back under the names they were read from.
  return settled as ArticleContent
}

const dates: ReadonlySet<string> = new Set(['event', 'firstPublished', 'validUntil'])
const lists: ReadonlySet<string> = new Set(['tagIds', 'voivodeships', 'attachments'])

function lastGood(name: keyof ArticleText, stored: ArticleText | null): unknown {
  const value = stored?.[name] ?? null
  if (value === null) return name === 'title' || name === 'summary' ? '' : lists.has(name) ? [] : null
  return dates.has(name) ? parsePartialDate(String(value)) : value
}

type Uses = ArticleContent['attachments']

/** What the text said of the file before; of a new one, its own name. */
function withKnownUse(
  tx: Reader,
  uses: Uses,
  { index, stored }: { readonly index: number; readonly stored: ArticleText | null },
): Uses {
  const use = uses[index]
  if (!use) return uses
  const before = stored?.attachments.find(({ attachmentId }) => attachmentId === use.attachmentId)
  const file = tx
    .select({ fileName: attachmentFiles.fileName })
    .from(attachmentFiles)
    .where(and(eq(attachmentFiles.attachmentId, use.attachmentId), isNull(attachmentFiles.replacedAt)))
    .get()
  return uses.with(index, before ?? { ...use, title: (file?.fileName ?? use.title).slice(0, 200) })
}
