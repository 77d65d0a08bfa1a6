import type { EditorRecords, RecordBlock } from '#components/editor/schema/editor-records.ts'
import { recordCaption } from '#components/editor/schema/record-caption.ts'
import type { TopBlock } from '#domain/article/body/body.ts'
import { body } from '#domain/article/body/body-builder.ts'
import { bodyText } from '#domain/article/body/body-text.ts'

const kinds = {
  paragraph: 'Akapit',
  heading: 'Nagłówek',
  bulletList: 'Lista',
  orderedList: 'Lista numerowana',
  blockquote: 'Cytat',
  callout: 'Ramka „Ważne”',
  details: 'Sekcja zwinięta',
  table: 'Tabela',
  image: 'Obraz',
  gallery: 'Galeria',
  recording: 'Film lub dźwięk',
  attachment: 'Załącznik',
  teamRegister: 'Rejestr zespołów',
  projectFunding: 'Projekt',
  helplineCard: 'Karta infolinii',
  contactCard: 'Karta kontaktu',
  horizontalRule: 'Linia',
} as const satisfies Record<TopBlock['type'], string>

export function blockKind(block: TopBlock): string {
  return block.type === 'heading' ? `Nagłówek ${block.attrs.level}` : kinds[block.type]
}

/** What a block says, as plain words. */
export function blockWords(block: TopBlock, records: EditorRecords): string {
  if (block.type === 'recording') return `${recordCaption(block, records)}\n${bodyText(body(...block.content))}`
  if (isRecord(block)) return recordCaption(block, records)
  return block.type === 'horizontalRule' ? '—' : bodyText(body(block))
}

const records: ReadonlySet<string> = new Set([
  'image',
  'gallery',
  'recording',
  'attachment',
  'teamRegister',
  'projectFunding',
  'helplineCard',
  'contactCard',
])

function isRecord(block: TopBlock): block is RecordBlock {
  return records.has(block.type)
}
