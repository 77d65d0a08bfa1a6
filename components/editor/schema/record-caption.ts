import type { ContactCard, Gallery, Image, Recording } from '#domain/article/body/body.ts'
import { inlineText } from '#domain/article/body/body-nodes.ts'
import { wordCount } from '#domain/article/body/body-text.ts'
import { recordingName } from '#domain/article/body/recording-words.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import type { EditorHelpline, EditorRecords, RecordBlock } from './editor-records.ts'

/** What the writer sees of a record in the text. */
export function recordCaption(block: RecordBlock, records: EditorRecords): string {
  switch (block.type) {
    case 'image':
      return imageWords(block.attrs)
    case 'gallery':
      return galleryWords(block)
    case 'recording':
      return recordingSentence(block)
    case 'attachment':
      return `Załącznik: ${records.findAttachmentTitle(block.attrs.attachmentId) ?? 'bez tytułu'}`
    case 'projectFunding':
      return `Projekt współfinansowany: ${records.findProjectTitle(block.attrs.projectSlug) ?? block.attrs.projectSlug}`
    case 'helplineCard':
      return helplineWords(records.findHelpline(block.attrs.helplineId))
    case 'contactCard':
      return contactWords(block.attrs)
    case 'teamRegister':
      return `Rejestr zespołów (${whichTeams(block.attrs.voivodeships)}), ${registerDay(block.attrs.validOn)}`
  }
}

function helplineWords(helpline: EditorHelpline | null): string {
  if (helpline === null) return 'Infolinia, której nie ma w portalu'
  const { name, phone, isRetired } = helpline
  return isRetired ? `Infolinia wycofana: ${name}` : `Infolinia: ${name}, ${phone}`
}

function contactWords({ name, phone, email, address, hours }: ContactCard['attrs']): string {
  return `Kontakt: ${[name, phone, email, address, hours].filter((part) => part !== null).join(', ')}`
}

function galleryWords({ content }: Gallery): string {
  const images = content.map(({ attrs }, index) => `${index + 1}. ${imageWords(attrs)}`)
  return [`Galeria: ${counted(content.length, pluralForms.image)}`, ...images].join('\n')
}

function recordingSentence({ attrs, content }: Recording): string {
  const words = wordCount(content.map((paragraph) => inlineText(paragraph.content)).join(' '))
  const transcript = [
    words === 0 ? [] : `w treści (${counted(words, pluralForms.word)})`,
    attrs.transcriptHref === null ? [] : attrs.transcriptHref,
  ].flat()
  return `${recordingName(attrs)}\nAdres: ${attrs.href}\nTranskrypcja: ${transcript.join(', ') || 'brak'}`
}

function imageWords({ alt, decorative, caption, width }: Image['attrs']): string {
  const described = decorative ? 'Obraz dekoracyjny' : alt === '' ? 'Obraz bez tekstu alternatywnego' : `Obraz: ${alt}`
  return [described, caption === null ? [] : `Podpis: ${caption}`, width === 'half' ? 'Na pół szerokości' : []]
    .flat()
    .join('. ')
}

function whichTeams(codes: Extract<RecordBlock, { type: 'teamRegister' }>['attrs']['voivodeships']): string {
  return codes.length === 0 ? 'wszystkie' : codes.map((code) => voivodeship(code).adjective).join(', ')
}

function registerDay(day: string | null): string {
  return day === null ? 'stan bieżący' : `stan na ${formatPartialDate(partialDateFromDay(day), 'table')}`
}
