import { siteUrl } from '#app/_server/context.ts'
import { listOthers } from '#app/_server/open-texts.ts'
import type { Staff } from '#app/_server/staff.ts'
import { toFormText } from '#components/writing/form-text.ts'
import { leftOutProblems } from '#components/writing/left-out-problems.ts'
import type { WritingView } from '#components/writing/writing-view.ts'
import { type ActionSubject, allowedActions } from '#domain/article/article-actions.ts'
import { isReadable } from '#domain/article/article-state.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { editorialStatus } from '#domain/article/editorial-status.ts'
import { emptyText } from '#domain/article/empty-text.ts'
import { staffFileAddress } from '#domain/attachment/file-address.ts'
import { fileKindOfMime, fileKinds } from '#domain/attachment/file-kind.ts'
import { imageSources, STAFF_IMAGE_ADDRESS } from '#domain/media/image-address.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { ArticleForWriting } from '#services/article/article-for-writing.ts'
import { listArticlesByIds } from '#services/article/articles-by-ids.ts'
import { listGoneArticles } from '#services/article/gone-articles.ts'
import { listFilesOfText, listProjectChoices } from '#services/article/records-of-text.ts'
import { listWaivedFindings } from '#services/article/waivers.ts'
import { listOpenThreads } from '#services/comment/comment-queries.ts'
import { listHelplinesForStaff } from '#services/helpline/helpline-queries.ts'
import { listRetiredHelplines } from '#services/helpline/list-retired-helplines.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { listTagsByIds } from '#services/tag/tag-queries.ts'

/** What the surface begins with for an article not begun yet. */
export function newWritingView(staff: Staff): WritingView {
  return {
    ...common(staff, emptyText),
    actions: [],
    actionsOnceSaved: actionsOf(staff, {
      ...{ publicState: 'none', openState: 'draft', urgent: null, isArchivingPlanned: false },
      isFourEyes: readSettingsForStaff(staff.context)['four-eyes'] === 'on',
      contributors: { submittedBy: null, updatedBy: null, writers: [] },
    }),
    articleId: null,
    threads: [],
    others: [],
    waivedFindings: [],
    lockVersion: 1,
    savedAt: null,
    savedBy: null,
    publishedAt: null,
    publicHref: null,
    status: null,
    occasion: 'first',
    currentSlug: null,
    returnNote: null,
    text: emptyText,
    problems: [],
    isPublishedRevision: false,
  }
}

/** The same for one that is there. */
export function writingView(staff: Staff, article: ArticleForWriting): WritingView {
  const { articleId, lockVersion, savedAt, savedBy, occasion, currentSlug, returnNote, publicState, openState } =
    article
  const text = { ...toFormText(article.text, currentSlug), ...article.leftOut?.typed }
  return {
    ...common(staff, text),
    actions: allowedActions(staff.context.actor, article),
    actionsOnceSaved: actionsOf(staff, {
      publicState,
      openState: openState ?? 'draft',
      ...{ isFourEyes: article.isFourEyes, urgent: article.urgent, contributors: article.contributors },
      isArchivingPlanned: article.isArchivingPlanned,
    }),
    ...{ articleId, lockVersion, savedAt, occasion, currentSlug, returnNote },
    waivedFindings: listWaivedFindings(staff.context, articleId),
    savedBy: savedBy?.name ?? null,
    threads: listOpenThreads(staff.context, articleId),
    others: listOthers(staff, articleId),
    publishedAt: article.publishedAt,
    publicHref: isReadable(publicState) && currentSlug !== null ? `${siteUrl()}/aktualnosci/${currentSlug}` : null,
    status: editorialStatus(publicState, openState),
    text,
    problems: leftOutProblems(article.leftOut),
    isPublishedRevision: article.revisionState === 'published',
  }
}

function common({ context, account }: Staff, text: ArticleText) {
  const { images, files } = listFilesOfText(context, text)
  const linked = listArticlesByIds(context, bodyReferences(text.body).articleIds)
  return {
    accountId: account.id,
    accountName: account.name,
    placeInList: '',
    isCorrection: false,
    tagNames: Object.fromEntries(listTagsByIds(context, text.tagIds).map(({ id, name }) => [id, name])),
    projects: listProjectChoices(context),
    helplines: helplineChoices(context),
    goneArticleIds: listGoneArticles(context, text.body),
    images: Object.fromEntries(images.map((image) => [image.mediaId, imageSources(image, STAFF_IMAGE_ADDRESS)])),
    files: Object.fromEntries(files.map((file) => [file.attachmentId, fileFacts(file)])),
    articleTitles: Object.fromEntries(linked.map(({ articleId, title }) => [articleId, title])),
    today: warsawDay(context.now),
  }
}

function helplineChoices(context: Staff['context']): WritingView['helplines'] {
  return [
    ...listHelplinesForStaff(context).map(({ id, name, phone, statedLatestOn }) => ({
      ...{ id, name, phone, statedLatestOn },
      isRetired: false,
    })),
    ...listRetiredHelplines(context).map(({ retiredAt, ...line }) => ({ ...line, isRetired: true })),
  ]
}

/** Once saved from here, the last hand in the text is this one. */
function actionsOf({ context, account }: Staff, subject: ActionSubject) {
  const { contributors } = subject
  return allowedActions(context.actor, { ...subject, contributors: { ...contributors, updatedBy: account.id } })
}

type File = ReturnType<typeof listFilesOfText>['files'][number]

function fileFacts({ attachmentId, fileName, mimeType, bytes, findings }: File) {
  const kind = fileKindOfMime(mimeType)
  const format = kind === null ? 'plik' : fileKinds[kind].label
  return { fileName, format, mimeType, findings, bytes, href: staffFileAddress(attachmentId, fileName) }
}
