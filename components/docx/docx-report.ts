import {
  type DroppedKind,
  droppedSentence,
  isDroppedKind,
  recordingsSentence,
} from '#components/editor/paste/paste-report.ts'
import { type DocxRemark, docxRemarks } from '#domain/docx/docx-content.ts'
import { counted, plural } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'

/** What became of a document: what was left out, what is another way now, what is to be looked at. */
export type DocxReport = {
  readonly dropped: readonly DroppedKind[]
  readonly remarks: Readonly<Partial<Record<DocxRemark, number>>>
  /** How many came along, how many of these have no description, and how many did not come. */
  readonly images: { readonly kept: number; readonly withoutAlt: number; readonly lost: number }
  /** Films and sounds that are cards now. */
  readonly recordings: number
}

const leftOut = {
  comment: (n: number) => counted(n, { one: 'komentarz', few: 'komentarze', many: 'komentarzy' }),
  deletion: (n: number) => `tekst usunięty w śledzeniu zmian (${places(n)})`,
  contents: () => 'spis treści',
  'page-header': () => 'nagłówki i stopki stron',
  object: (n: number) => `wykresy, kształty i osadzone obiekty (${n})`,
  sign: (n: number) => `znaki z czcionek symboli (${places(n)})`,
  'inner-link': (n: number) => `odnośniki do miejsc w dokumencie (${n}; słowa zostały)`,
} as const satisfies Partial<Record<DocxRemark, (n: number) => string>>

const changed = {
  insertion: (n: number) => `tekst wstawiony w śledzeniu zmian jest przyjęty (${places(n)})`,
  'text-box': (n: number) => `pola tekstowe (${n}) są za akapitami, przy których były`,
  equation: (n: number) => `wzory (${n}) są zwykłym tekstem`,
} as const satisfies Partial<Record<DocxRemark, (n: number) => string>>

const toCheck = {
  'header-rows': () => 'W tabeli nagłówkiem jest teraz tylko pierwszy wiersz. Sprawdź, czy to wystarczy.',
  language: () =>
    'Dokument jest oznaczony jako napisany w innym języku niż polski. Sprawdź, które fragmenty są obcojęzyczne.',
} as const satisfies Partial<Record<DocxRemark, (n: number) => string>>

const NOT_KEPT = 'Samego pliku DOCX portal nie przechowuje: jeśli czytelnicy mają go pobierać, dodaj go jako załącznik.'

/** In the order in which a person needs them; never empty. */
export function docxReportSentences({ dropped, remarks, images, recordings }: DocxReport): readonly string[] {
  const gone = said(leftOut, remarks)
  const other = said(changed, remarks)
  return [
    gone.length === 0 ? null : `Nie przeniesiono: ${gone.join(', ')}.`,
    images.lost === 0 ? null : lostImages(images.lost),
    other.length === 0 ? null : `Przeniesiono inaczej: ${other.join(', ')}.`,
    images.kept === 0 ? null : keptImages(images),
    recordings === 0 ? null : recordingsSentence(recordings),
    droppedSentence(dropped),
    ...said(toCheck, remarks),
    NOT_KEPT,
  ].filter((sentence) => sentence !== null)
}

function said(
  words: Readonly<Partial<Record<DocxRemark, (n: number) => string>>>,
  remarks: DocxReport['remarks'],
): readonly string[] {
  return docxRemarks.flatMap((kind) => {
    const count = remarks[kind] ?? 0
    const word = words[kind]
    return word === undefined || count === 0 ? [] : [word(count)]
  })
}

const places = (n: number) => counted(n, { one: 'miejsce', few: 'miejsca', many: 'miejsc' })

function lostImages(count: number): string {
  const images = plural(count, { one: 'obrazu', few: 'obrazów', many: 'obrazów' })
  const them = count === 1 ? 'go' : 'je'
  return `Nie dodano ${count} ${images}: zapisz ${them} jako PNG albo JPEG i prześlij przyciskiem „Obraz”.`
}

function keptImages({ kept, withoutAlt }: DocxReport['images']): string {
  const added = `Dodano ${counted(kept, pluralForms.image)}.`
  return withoutAlt === 0 ? added : `${added} Bez opisu: ${withoutAlt}. Wpisz przy nich tekst alternatywny.`
}

/** A report as a parameter of an address: kinds and numbers, no words. */
export function writeDocxReport({ dropped, remarks, images, recordings }: DocxReport): string {
  const numbers = {
    ...remarks,
    ...{ kept: images.kept, 'without-alt': images.withoutAlt, lost: images.lost },
    recordings,
  }
  const counts = Object.entries(numbers).flatMap(([kind, count]) => (count > 0 ? [`${kind}~${count}`] : []))
  return [...dropped, ...counts].join('.')
}

/** The same read again; what no report says is left out. */
export function readDocxReport(text: string): DocxReport {
  const dropped: DroppedKind[] = []
  const counts = new Map<string, number>()
  for (const part of text.slice(0, 1_000).split('.')) {
    const [, kind = '', count] = /^([a-z-]+)(?:~(\d{1,5}))?$/.exec(part) ?? []
    if (count !== undefined) counts.set(kind, Number(count))
    else if (isDroppedKind(kind)) dropped.push(kind)
  }
  const remarks = docxRemarks.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [[kind, count] as const]
  })
  const images = {
    kept: counts.get('kept') ?? 0,
    withoutAlt: counts.get('without-alt') ?? 0,
    lost: counts.get('lost') ?? 0,
  }
  return { dropped, remarks: Object.fromEntries(remarks), images, recordings: counts.get('recordings') ?? 0 }
}
