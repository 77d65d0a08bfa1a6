import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { attachments, projects, revisionAttachments, revisionTags, revisionTeams, tags } from '#db/schema/index.ts'
import type { ArticleContent } from '#domain/article/article-input.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { bodyText } from '#domain/article/body/body-text.ts'
import { updateOf } from '#domain/article/update-kind.ts'
import type { Issue } from '#domain/issue.ts'
import { toDateColumns } from '../partial-date-row.ts'
import { canonicalIdsOf } from '../tag/tag-queries.ts'
import { missingImages, replaceRevisionImages } from './revision-images.ts'

/** Columns of a revision that come from the form; the address is chosen apart. */
export function toContentColumns(content: ArticleContent) {
  return {
    title: content.title,
    summary: content.summary,
    body: JSON.stringify(content.body),
    bodyText: bodyText(content.body),
    projectId: content.projectId,
    ...toDateColumns('firstPublished', content.firstPublished),
    ...toDateColumns('event', content.event),
    ...toDateColumns('validUntil', content.validUntil),
    changeNote: content.changeNote,
    ...updateOf(content),
    editorNote: content.editorNote,
    producerUnit: content.producerUnit,
    producerPosition: content.producerPosition,
  }
}

/** Records that the text names and that are not there: nothing a person chooses from a list can be, a program may. */
export function missingRecords(tx: Reader, content: ArticleContent): Issue[] {
  const issues: Issue[] = []
  const known = tx.select({ id: tags.id }).from(tags).where(inArray(tags.id, content.tagIds)).all()
  if (known.length < content.tagIds.length) issues.push({ field: 'tagIds', key: 'not-a-record' })
  if (content.projectId !== null) {
    const project = tx.select({ id: projects.id }).from(projects).where(eq(projects.id, content.projectId)).get()
    if (!project) issues.push({ field: 'projectId', key: 'not-a-record' })
  }
  const used = new Set(content.attachments.map(({ attachmentId }) => attachmentId))
  const files = tx
    .select({ id: attachments.id })
    .from(attachments)
    .where(inArray(attachments.id, [...used]))
    .all()
  if (files.length < used.size) issues.push({ field: 'attachments', key: 'not-a-record' })
  // Language and accessibility of a file belong to its use, so a file shown in the text is listed with the others.
  const shown = bodyReferences(content.body).attachmentIds
  if (shown.some((id) => !used.has(id))) issues.push({ field: 'attachments', key: 'not-listed' })
  return [...issues, ...missingImages(tx, content)]
}

/** Tags, teams, images and files of a draft, in place of those it had. Teams the body names count with those chosen. */
export function replaceDraftParts(tx: Reader, revisionId: number, content: ArticleContent): void {
  for (const table of [revisionTags, revisionTeams, revisionAttachments]) {
    tx.delete(table).where(eq(table.revisionId, revisionId)).run()
  }
  // A form that was open while tags were merged still names the former one.
  for (const tagId of canonicalIdsOf(tx, content.tagIds)) tx.insert(revisionTags).values({ revisionId, tagId }).run()
  const named = new Set([...content.voivodeships, ...bodyReferences(content.body).voivodeships])
  for (const voivodeshipCode of named) tx.insert(revisionTeams).values({ revisionId, voivodeshipCode }).run()
  for (const [index, use] of content.attachments.entries()) {
    tx.insert(revisionAttachments)
      .values({ revisionId, position: index + 1, ...use })
      .run()
  }
  replaceRevisionImages(tx, revisionId, content)
}
