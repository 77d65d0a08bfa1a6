import type { UpdateFinding, UpdateFindingKind } from '#domain/article/update-finding.ts'
import {
  ERRATUM_DAYS,
  MAX_ERRATUM_DAYS,
  toldOfUpdate,
  type Update,
  type UpdateKind,
} from '#domain/article/update-kind.ts'
import { counted, type PluralForms } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'

/** What a text that took the place of another one was to its readers. */
export const updateKindLabels = {
  material: 'Zmiana istotna',
  editorial: 'Zmiana redakcyjna',
  erratum: 'Sprostowanie',
} as const satisfies Record<UpdateKind, string>

/** What each means for readers. */
export const updateKindHints = {
  material: 'Czytelnicy zobaczą opis i nową datę ostatniej zmiany.',
  editorial:
    'Literówka, interpunkcja, układ; sens jest ten sam. Czytelnicy nie zobaczą opisu i żadna data się nie zmieni.',
  erratum: 'W tekście był błąd. Nad tekstem stanie, co było błędnie i jak jest poprawnie.',
} as const satisfies Record<UpdateKind, string>

/** How long an erratum can stand above the text, for a list to choose from. */
export const erratumDayChoices = [7, 14, ERRATUM_DAYS, 60, 90, 180, MAX_ERRATUM_DAYS].map((days) => ({
  value: String(days),
  label: counted(days, pluralForms.day),
}))

/** The kind in a sentence, with the words of an erratum; '' of what every text says. */
export function updateWords(update: Update): string {
  const { updateKind, erratumDays } = update
  if (updateKind === 'material') return ''
  const told = toldOfUpdate({ ...update, changeNote: null })
  return [`${updateKindLabels[updateKind]}.`, ...(told === null ? [] : [told, `Widoczne dni: ${erratumDays}.`])].join(
    ' ',
  )
}

/** What was found, as it stands after „Zmieniono:”; what is one thing has no number. */
const findingForms: Readonly<Record<UpdateFindingKind, PluralForms | string>> = {
  numbers: { one: 'liczbę', few: 'liczby', many: 'liczb' },
  dates: { one: 'datę', few: 'daty', many: 'dat' },
  names: { one: 'nazwę własną', few: 'nazwy własne', many: 'nazw własnych' },
  links: pluralForms.link,
  negations: { one: 'przeczenie', few: 'przeczenia', many: 'przeczeń' },
  words: pluralForms.word,
  images: pluralForms.image,
  tables: { one: 'tabelę', few: 'tabele', many: 'tabel' },
  attachments: pluralForms.attachment,
  records: {
    one: 'element wstawiony w treści',
    few: 'elementy wstawione w treści',
    many: 'elementów wstawionych w treści',
  },
  tags: pluralForms.tag,
  relations: 'powiązane zespoły lub projekt',
  address: 'adres strony',
  editorNote: 'notę redakcji',
  producer: 'dane o wytwórcy treści',
}

/** "Zmieniono: 2 liczby, 1 datę, adres strony." */
export function findingsSentence(findings: readonly UpdateFinding[]): string {
  const words = findings.map(({ kind, count }) => {
    const forms = findingForms[kind]
    return typeof forms === 'string' ? forms : counted(count, forms)
  })
  return `Zmieniono: ${words.join(', ')}.`
}
