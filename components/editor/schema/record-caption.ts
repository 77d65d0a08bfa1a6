import type { ContactCard } from '#domain/article/body/body.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import type { EditorHelpline, EditorRecords, RecordBlock } from './editor-records.ts'

/** What the writer sees of a record in the text. */
export function recordCaption(block: RecordBlock, records: EditorRecords): string {
  switch (block.type) {
    case 'image':
      return imageWords(block.attrs)
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

function imageWords({ alt, decorative, caption }: Extract<RecordBlock, { type: 'image' }>['attrs']): string {
  const described = decorative ? 'Obraz dekoracyjny' : alt === '' ? 'Obraz bez tekstu alternatywnego' : `Obraz: ${alt}`
  return caption === null ? described : `${described}. Podpis: ${caption}`
}

function whichTeams(codes: Extract<RecordBlock, { type: 'teamRegister' }>['attrs']['voivodeships']): string {
  return codes.length === 0 ? 'wszystkie' : codes.map((code) => voivodeship(code).adjective).join(', ')
}

function registerDay(day: string | null): string {
  return day === null ? 'stan bieżący' : `stan na ${formatPartialDate(partialDateFromDay(day), 'table')}`
}
