import { foldKey } from '#domain/text/fold-key.ts'
import { type AnyTool, insertTools, kindTools } from '../toolbar/tools.ts'

/** Other words under which people look for a block. */
const otherWords: Readonly<Record<string, string>> = {
  'kind-heading-2': 'h2 tytul srodtytul',
  'kind-heading-3': 'h3 tytul srodtytul',
  'kind-heading-4': 'h4 tytul srodtytul',
  'kind-bullet-list': 'punkty wypunktowanie',
  'kind-ordered-list': 'numerowanie punkty 1',
  'kind-quote': 'cytowanie',
  image: 'zdjecie grafika ilustracja',
  gallery: 'zdjecia album fotografie',
  recording: 'wideo audio podcast youtube vimeo transkrypcja',
  table: 'wiersze kolumny',
  attachment: 'plik pdf dokument',
  callout: 'wazne uwaga wyroznienie callout',
  details: 'zwijana rozwijana wykaz details',
  footnote: 'odsylacz zrodlo',
  helpline: 'telefon pomoc',
  contact: 'telefon adres email godziny',
  'team-register': 'zespol wojewodztwo',
  project: 'dofinansowanie',
  rule: 'kreska przerwa',
}

const everything: readonly AnyTool[] = [...kindTools.filter(({ name }) => name !== 'kind-paragraph'), ...insertTools]

/** Blocks that fit what was typed, by the beginning of any word of theirs; all of them while nothing is typed. */
export function insertChoices(typed: string): readonly AnyTool[] {
  const key = foldKey(typed)
  if (key === '') return everything
  return everything.filter(({ name, label }) => ` ${foldKey(label)} ${otherWords[name] ?? ''}`.includes(` ${key}`))
}
