import type { FileFacts } from '#components/editor/upload.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { type PublishIssue, publishIssues } from '#domain/article/publish-issues.ts'
import { plainUpdate, updateOf } from '#domain/article/update-kind.ts'
import { parsePartialDate } from '#domain/partial-date.ts'
import { typedDate } from '#domain/typed-date.ts'
import { proposedSlug } from './form-text.ts'
import type { WritingView } from './writing-view.ts'

const updateFields: ReadonlySet<string> = new Set(['changeNote', ...Object.keys(plainUpdate)])

type About = Pick<
  WritingView,
  'currentSlug' | 'today' | 'occasion' | 'helplines' | 'goneArticleIds' | 'projects' | 'waivedFindings'
> & {
  /** How many things said about the text nobody has dealt with. */
  readonly openThreads: number
}

type Known = {
  readonly isChanged: boolean
  readonly findFile: (attachmentId: number) => FileFacts | null
}

/**
 * What the publish checks say of the text as it stands in the form; a date half typed is what a save would leave out. `isChanged`
 * false = it is what readers have: nothing was changed, so nobody is asked what.
 */
export function publishChecksOfText(
  text: ArticleText,
  { currentSlug, today, occasion, helplines, goneArticleIds, projects, openThreads, waivedFindings }: About,
  { isChanged, findFile }: Known,
): readonly PublishIssue[] {
  const dates = ['firstPublished', 'event', 'validUntil'] as const
  const impossible = dates.flatMap((field) => {
    const typed = text[field]
    if (typed === null || dateOf(typed) !== null) return []
    return [{ field, key: 'not-a-date', severity: 'blocking' as const, context: { typed: typedDate(typed) } }]
  })
  const issues = publishIssues({
    title: text.title,
    slug: proposedSlug(text, currentSlug),
    summary: text.summary,
    body: text.body,
    leadImage: text.leadImage,
    attachments: text.attachments.flatMap(({ attachmentId, ...use }) => {
      const file = findFile(attachmentId)
      return file === null ? [] : [{ ...use, ...file }]
    }),
    helplines: helplines.filter(({ isRetired }) => !isRetired),
    goneArticleIds,
    projectId: text.projectId,
    projects,
    openThreads,
    waivedFindings,
    firstPublished: dateOf(text.firstPublished),
    event: dateOf(text.event),
    validUntil: dateOf(text.validUntil),
    changeNote: text.changeNote,
    update: updateOf(text),
    // The published revision is not here: the server measures the difference where it is decided on.
    findings: null,
    // What a save left out is in this form, or was fixed in it since.
    leftOut: null,
    occasion,
    publishedOn: today,
  })
  const asked = isChanged ? issues : issues.filter(({ field }) => !updateFields.has(field))
  return [...asked, ...impossible]
}

function dateOf(edtf: string | null) {
  return edtf === null ? null : parsePartialDate(edtf)
}
