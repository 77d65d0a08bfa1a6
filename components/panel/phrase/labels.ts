import { shortPageFacts } from '#components/page/labels.ts'
import { shortPages } from '#domain/page/short-page.ts'
import type { TextPart } from '#domain/phrase/edit-texts.ts'
import type { PhraseRecordKind } from '#domain/phrase/phrase-records.ts'
import { subjectHref } from '../../audit/subject-href.ts'

/** Where in a text the words are; nothing is said of the text itself. */
export const textPartLabels = {
  title: 'tytuł',
  summary: 'zajawka',
  heading: 'śródtytuł',
  body: null,
  caption: 'podpis',
  alt: 'opis obrazu',
  link: 'adres odnośnika',
  attachment: 'tytuł załącznika',
  producer: 'kto wytworzył informację',
  'editor-note': 'nota redakcji',
} as const satisfies Record<TextPart, string | null>

export const recordKindLabels = {
  helpline: 'infolinia',
  team: 'zespół',
  institution: 'instytucja',
  project: 'projekt',
  plan: 'plan działań',
  legal_act: 'akt prawny',
  page: 'krótka strona',
} as const satisfies Record<PhraseRecordKind, string>

/** What a change of a record means beyond its words; null = nothing. */
export const recordWarnings = {
  helpline: null,
  team: 'To będzie poprawka: rejestr pokaże nowe słowa także dla dawnych dni. Jeśli zmieniło się to dopiero teraz, wpisz zmianę na stronie zespołu.',
  institution:
    'To będzie poprawka: nowa nazwa obejmie także dawne dni. Jeśli instytucję przemianowano, wpisz zmianę w składzie zespołu.',
  project: null,
  plan: null,
  legal_act: null,
  page: null,
} as const satisfies Record<PhraseRecordKind, string | null>

type Named = { readonly kind: PhraseRecordKind; readonly recordId: number; readonly title: string }

/** What people call a record, and where its form is. */
export function recordName({ kind, title }: Pick<Named, 'kind' | 'title'>): string {
  const page = kind === 'page' ? shortPages.find((one) => one === title) : undefined
  return page ? shortPageFacts[page].title : title
}

export function recordHref({ kind, recordId, title }: Named): string {
  const page = shortPages.find((one) => one === title)
  if (kind === 'page') return page ? `/panel/strony${shortPageFacts[page].address}` : '/panel/strony'
  return subjectHref(kind, recordId) ?? '/panel'
}
