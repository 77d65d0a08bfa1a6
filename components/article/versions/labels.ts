import type { LineDifference, LineRemark } from '#domain/article/versions/line-differences.ts'
import type { LinePlace } from '#domain/article/versions/text-line.ts'
import type { BlockDifference, VersionDifferences } from '#domain/article/versions/version-differences.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { updateKindLabels } from '../update-labels.ts'
import type { VersionView } from './version-view.ts'

const versionKinds = {
  first: 'Pierwsza publikacja',
  imported: 'Treść przeniesiona z dawnego portalu',
  change: 'Zmiana',
  ...updateKindLabels,
} as const satisfies Record<VersionView['kind'], string>

/** "Zmiana istotna: dodano termin", "Sprostowanie. Było błędnie: …". */
export function versionKindWords({ kind, note }: Pick<VersionView, 'kind' | 'note'>): string {
  if (note === null) return versionKinds[kind]
  return `${versionKinds[kind]}${kind === 'erratum' ? '.' : ':'} ${note}`
}

const blockKinds = {
  paragraph: 'Akapit',
  heading: 'Śródtytuł',
  bulletList: 'Lista',
  orderedList: 'Lista numerowana',
  blockquote: 'Cytat',
  callout: 'Ramka „Ważne”',
  details: 'Część rozwijana',
  gallery: 'Galeria',
  recording: 'Nagranie',
  helplineCard: 'Karta infolinii',
  contactCard: 'Karta kontaktu',
  table: 'Tabela',
  image: 'Obraz',
  attachment: 'Załącznik w treści',
  teamRegister: 'Rejestr zespołów',
  projectFunding: 'Informacja o projekcie',
  horizontalRule: 'Linia oddzielająca',
} as const satisfies Record<BlockDifference['type'], string>

const whatHappened = {
  added: 'dodano',
  removed: 'usunięto',
  changed: 'zmieniono',
  kept: 'bez zmian w treści',
} as const satisfies Record<BlockDifference['kind'], string>

export function blockKindLabel(type: BlockDifference['type']): string {
  return blockKinds[type]
}

/** "Akapit: zmieniono i przeniesiono w inne miejsce". */
export function blockHeading({ type, kind, isMoved }: BlockDifference): string {
  const moved = 'przeniesiono w inne miejsce'
  if (kind === 'kept') return `${blockKinds[type]}: ${moved}`
  return `${blockKinds[type]}: ${whatHappened[kind]}${isMoved ? ` i ${moved}` : ''}`
}

/** What is said of a block beside its lines. */
export function blockRemarks({ type, formerType, hasOtherSettings }: BlockDifference): readonly string[] {
  return [
    ...(formerType === null ? [] : [`Rodzaj: wcześniej ${blockKinds[formerType].toLowerCase()}.`]),
    ...(hasOtherSettings ? [settingsSentences[type] ?? 'Zmieniono ustawienia.'] : []),
  ]
}

const settingsSentences: Partial<Record<BlockDifference['type'], string>> = {
  heading: 'Zmieniono poziom śródtytułu.',
  orderedList: 'Zmieniono sposób numerowania.',
  table: 'Zmieniono układ tabeli: nagłówki, wiersz sumy albo liczbę wierszy lub kolumn.',
  image: 'Zmieniono szerokość obrazu.',
}

/** Which part of a block a line is; null = it needs no name. */
export function placeLabel(place: LinePlace): string | null {
  switch (place.kind) {
    case 'text':
    case 'record':
    case 'claim':
      return null
    case 'item':
      return `Punkt ${place.number}`
    case 'row':
      return `Wiersz ${place.number}`
    case 'caption':
      return 'Podpis'
    case 'summary':
      return 'Tytuł części rozwijanej'
    case 'note':
      return 'Przypis'
    case 'attribution':
      return 'Źródło cytatu'
    case 'alt':
      return 'Opis obrazu dla osób, które go nie widzą'
    case 'picture':
      return 'Obraz'
    case 'field':
      return fieldLabels[place.field as VersionField] ?? place.field
  }
}

/** Fields of a version that readers meet, in the order in which they are compared. */
export const versionFields = [
  'title',
  'slug',
  'summary',
  'event',
  'firstPublished',
  'validUntil',
  'tags',
  'voivodeships',
  'project',
  'attachments',
  'editorNote',
  'changeNote',
  'update',
  'producer',
] as const
export type VersionField = (typeof versionFields)[number]

const fieldLabels = {
  title: 'Tytuł',
  slug: 'Adres strony',
  summary: 'Zajawka',
  event: 'Data wydarzenia',
  firstPublished: 'Pierwsza publikacja poza portalem',
  validUntil: 'Ważne do',
  tags: 'Tagi',
  voivodeships: 'Zespoły',
  project: 'Projekt',
  attachments: 'Załączniki',
  editorNote: 'Nota redakcji',
  changeNote: 'Co zmieniono',
  update: 'Rodzaj zmiany',
  producer: 'Kto wytworzył treść',
} as const satisfies Record<VersionField, string>

export const lineRemarks = {
  spaces: 'Zmieniono tylko odstępy.',
  case: 'Zmieniono tylko wielkość liter.',
  look: 'Słowa są te same. Zmieniono wyróżnienie, rozwinięcie skrótu albo oznaczenie języka.',
} as const satisfies Record<Exclude<LineRemark, null>, string>

const places = { one: 'miejscu', few: 'miejscach', many: 'miejscach' }
const parts = { one: 'fragment', few: 'fragmenty', many: 'fragmentów' }

/** The whole difference in a few sentences, first for those who listen. */
export function summarySentences({ fields, counts, words }: VersionDifferences): readonly string[] {
  const said = (number: number, verb: string) => (number === 0 ? [] : [`${verb} ${counted(number, parts)} treści.`])
  const sentences = [
    ...(fields.length === 0 ? [] : [`Dane strony zmieniono w ${counted(fieldsChanged(fields), places)}.`]),
    ...said(counts.changed, 'Zmieniono'),
    ...said(counts.added, 'Dodano'),
    ...said(counts.removed, 'Usunięto'),
    ...said(counts.moved, 'Przeniesiono w inne miejsce'),
    ...(words.added === 0 ? [] : [`Nowe: ${counted(words.added, pluralForms.word)}.`]),
    ...(words.removed === 0 ? [] : [`Usunięte: ${counted(words.removed, pluralForms.word)}.`]),
  ]
  return sentences.length === 0 ? ['Obie wersje są dla czytelnika takie same.'] : sentences
}

/** Lines of the main image are one field. */
function fieldsChanged(fields: readonly LineDifference[]): number {
  return new Set(fields.map(({ place }) => (place.kind === 'field' ? place.field : 'lead'))).size
}
