import { fileSize } from '#components/article/file-size.ts'
import { attachmentAccessibilityLabels } from '#components/article/labels.ts'
import type { VersionField } from '#components/article/versions/labels.ts'
import { roleWords } from '#domain/account/role-words.ts'
import type { LeadImage } from '#domain/article/article-text.ts'
import type { AccessibilityMark } from '#domain/article/attachment-use.ts'
import type { Body, Recording, TeamRegister } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { imageLines, type RecordWords, textLine } from '#domain/article/versions/block-lines.ts'
import type { TextLine } from '#domain/article/versions/text-line.ts'
import type { ComparedVersion } from '#domain/article/versions/version-differences.ts'
import { fileFormat } from '#domain/attachment/file-kind.ts'
import { type PartialDate, parsePartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { type VoivodeshipCode, voivodeship } from '#domain/voivodeship.ts'
import { listProjectTitles } from '#services/article/public-versions.ts'
import type { UsedAttachment } from '#services/attachment/attachment-queries.ts'
import type { PublicContext } from '#services/context.ts'
import { listHelplinesByIds } from '#services/helpline/helpline-queries.ts'

/** What is compared of a text, wherever it is kept. Dates are EDTF. */
export type TextFacts = {
  readonly title: string
  readonly slug: string
  readonly summary: string
  readonly body: Body
  readonly lead: LeadImage | null
  readonly eventEdtf: string | null
  readonly firstPublishedEdtf: string | null
  readonly validUntilEdtf: string | null
  readonly tags: readonly string[]
  readonly voivodeships: readonly VoivodeshipCode[]
  readonly projectId: number | null
  readonly files: readonly UsedAttachment[]
  readonly editorNote: string | null
  /** Only for those who prepare the change: readers are told it above the difference. */
  readonly changeNote: string | null
  /** The same of its kind, in words. */
  readonly update: string | null
  readonly producerUnit: string | null
  readonly producerPosition: string | null
}

/** A text in the words in which it is compared. */
export function comparedText(context: PublicContext, facts: TextFacts): ComparedVersion {
  const projects = listProjectTitles(context)
  const helplines = listHelplinesByIds(context.db, bodyReferences(facts.body).helplineIds)
  const { lead } = facts
  const fileWords = new Map(facts.files.map((file) => [file.attachmentId, wordsOfFile(file)]))
  const words: RecordWords = {
    attachment: (id) => fileWords.get(id) ?? 'plik, którego już nie ma',
    project: (slug) => projects.find((project) => project.slug === slug)?.title ?? 'projekt, którego już nie ma',
    helpline: (id) => helplines.find((helpline) => helpline.id === id)?.name ?? 'infolinia, której już nie ma',
    recording: recordingWords,
    register: registerWords,
    claim: ({ voivodeship: code, asPublished }) => `Zespół ${voivodeship(code).adjective}: „${asPublished}”.`,
    decorative: 'Obraz ozdobny, bez opisu.',
  }
  const project = projects.find(({ id }) => id === facts.projectId)?.title
  return {
    body: facts.body,
    words,
    fields: [
      ...text('title', facts.title),
      ...text('slug', `/aktualnosci/${facts.slug}`),
      ...text('summary', facts.summary),
      ...(lead === null ? [] : imageLines({ attrs: { id: 'lead', ...lead } }, words)),
      ...text('event', dateWords(facts.eventEdtf)),
      ...text('firstPublished', dateWords(facts.firstPublishedEdtf)),
      ...text('validUntil', dateWords(facts.validUntilEdtf)),
      ...entries('tags', facts.tags),
      ...entries(
        'voivodeships',
        facts.voivodeships.map((code) => voivodeship(code).adjective),
      ),
      ...text('project', project ?? ''),
      ...entries('attachments', [...fileWords.values()]),
      ...text('editorNote', facts.editorNote ?? ''),
      ...text('changeNote', facts.changeNote ?? ''),
      ...text('update', facts.update ?? ''),
      ...text('producer', roleWords({ unit: facts.producerUnit, position: facts.producerPosition }) ?? ''),
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
