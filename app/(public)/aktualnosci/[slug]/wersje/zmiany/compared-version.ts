import { fileSize } from '#components/article/file-size.ts'
import { attachmentAccessibilityLabels } from '#components/article/labels.ts'
import type { VersionField } from '#components/article/versions/labels.ts'
import { roleWords } from '#domain/account/role-words.ts'
import type { AccessibilityMark } from '#domain/article/attachment-use.ts'
import type { Recording, TeamRegister } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { imageLines, type RecordWords, textLine } from '#domain/article/versions/block-lines.ts'
import type { TextLine } from '#domain/article/versions/text-line.ts'
import type { ComparedVersion } from '#domain/article/versions/version-differences.ts'
import { fileFormat } from '#domain/attachment/file-kind.ts'
import { type PartialDate, parsePartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import type { PublicArticle } from '#services/article/public-article.ts'
import {
  listProjectTitles,
  listVoivodeshipsOfVersion,
  type PublicVersion,
  readPublicVersion,
} from '#services/article/public-versions.ts'
import { findLeadImage } from '#services/article/revision-images.ts'
import { listRevisionAttachments, type UsedAttachment } from '#services/attachment/attachment-queries.ts'
import type { PublicContext } from '#services/context.ts'
import { listHelplinesByIds } from '#services/helpline/helpline-queries.ts'

/** One version in the words in which it is compared. `found` is the article as readers have it now. */
export function comparedVersion(
  context: PublicContext,
  { found }: { readonly found: PublicArticle },
  version: PublicVersion,
): ComparedVersion {
  const { revision, tags } = readPublicVersion(context, found, version)
  const files = listRevisionAttachments(context, version.revisionId, version.supersededAt)
  const projects = listProjectTitles(context)
  const helplines = listHelplinesByIds(context.db, bodyReferences(revision.body).helplineIds)
  const lead = findLeadImage(context.db, version.revisionId)
  const fileWords = new Map(files.map((file) => [file.attachmentId, wordsOfFile(file)]))
  const words: RecordWords = {
    attachment: (id) => fileWords.get(id) ?? 'plik, którego już nie ma',
    project: (slug) => projects.find((project) => project.slug === slug)?.title ?? 'projekt, którego już nie ma',
    helpline: (id) => helplines.find((helpline) => helpline.id === id)?.name ?? 'infolinia, której już nie ma',
    recording: recordingWords,
    register: registerWords,
    claim: ({ voivodeship: code, asPublished }) => `Zespół ${voivodeship(code).adjective}: „${asPublished}”.`,
    decorative: 'Obraz ozdobny, bez opisu.',
  }
  const project = projects.find(({ id }) => id === revision.projectId)?.title
  return {
    body: revision.body,
    words,
    fields: [
      ...text('title', revision.title),
      ...text('slug', `/aktualnosci/${revision.slug}`),
      ...text('summary', revision.summary),
      ...(lead === null ? [] : imageLines({ attrs: { id: 'lead', ...lead } }, words)),
      ...text('event', dateWords(revision.eventEdtf)),
      ...text('firstPublished', dateWords(revision.firstPublishedEdtf)),
      ...text('validUntil', dateWords(revision.validUntilEdtf)),
      ...entries(
        'tags',
        tags.map(({ name }) => name),
      ),
      ...entries(
        'voivodeships',
        listVoivodeshipsOfVersion(context, version.revisionId).map((code) => voivodeship(code).adjective),
      ),
      ...text('project', project ?? ''),
      ...entries('attachments', [...fileWords.values()]),
      ...text('editorNote', revision.editorNote ?? ''),
      ...text('producer', roleWords({ unit: revision.producerUnit, position: revision.producerPosition }) ?? ''),
    ],
  }
}

function text(field: VersionField, words: string): readonly TextLine[] {
  return textLine(field, { kind: 'field', field }, words)
}

function entries(field: VersionField, pieces: readonly string[]): readonly TextLine[] {
  if (pieces.length === 0) return []
  return [{ id: field, place: { kind: 'field', field }, pieces, joint: '; ', links: [], look: '' }]
}

function dateWords(edtf: string | null): string {
  const date = edtf === null ? null : parsePartialDate(edtf)
  return date === null ? (edtf ?? '') : dateInWords(date)
}

const dateInWords = (date: PartialDate) => formatPartialDate(date, 'prose')

const languageNames = new Intl.DisplayNames('pl', { type: 'language' })

const accessibilityWords = {
  accessible: attachmentAccessibilityLabels.accessible,
  'not-accessible': attachmentAccessibilityLabels.inaccessible,
  unknown: attachmentAccessibilityLabels.unchecked,
} as const satisfies Record<AccessibilityMark, string>

/** Name and size are of the file as it was, so that another file under one title is told. */
function wordsOfFile(file: UsedAttachment): string {
  const { title, fileName, mimeType, bytes, locale, accessibility } = file
  const facts = [fileName, fileFormat(mimeType), fileSize(bytes), languageNames.of(locale) ?? locale]
  return `${title} (${[...facts, accessibilityWords[accessibility]].join(', ')})`
}

function recordingWords({ medium, title, href, seconds, transcriptHref }: Recording['attrs']): string {
  const length = seconds === null ? [] : [`${seconds} s`]
  const transcript = transcriptHref === null ? [] : [`zapis słów: ${transcriptHref}`]
  return `${medium === 'film' ? 'Film' : 'Dźwięk'} „${title}” (${[href, ...length, ...transcript].join(', ')})`
}

function registerWords({ mode, validOn, voivodeships }: TeamRegister['attrs']): string {
  const day = mode === 'frozen' && validOn !== null ? `na dzień ${dateInWords(partialDateFromDay(validOn))}` : 'bieżący'
  const which = voivodeships.map((code) => voivodeship(code).adjective).join(', ')
  return `Stan rejestru: ${day}. Zespoły: ${which === '' ? 'wszystkie' : which}.`
}
