import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import type { Finding, FindingKey } from '#domain/import/fidelity-report.ts'
import type { ImportIssue, ImportIssueKey } from '#domain/import/import-issue.ts'
import { parsePartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { counted } from '#domain/text/plural.ts'
import { isVoivodeshipCode, voivodeship } from '#domain/voivodeship.ts'

type Sentence = (finding: Finding) => string

const listItems = { one: 'pozycja', few: 'pozycje', many: 'pozycji' }
const rows = { one: 'wiersz', few: 'wiersze', many: 'wierszy' }

/** What one finding of a fidelity report says, in one line of plain text. The line number is before it. */
const findingSentences = {
  title: ({ quote }) => `Tytuł: ${quote}`,
  'publication-date': (finding) => `Data dodania: ${day(finding, 'day')} (na stronie: ${finding.quote})`,
  'archive-notice': ({ quote }) => `Informacja o archiwum: ${quote} Kto, kiedy i dlaczego: brak danych.`,
  'language-english': () => 'Strona w języku angielskim.',
  'page-address': ({ quote }) => `Adres na dawnym portalu: ${quote}`,
  'print-stamp': ({ quote }) => `Data wydruku strony: ${quote}`,
  list: (finding) => `Lista, ${counted(number(finding, 'items'), listItems)}, od słów: „${finding.quote}”`,
  table: (finding) => `Tabela, ${counted(number(finding, 'rows'), rows)}, od słów: „${finding.quote}”`,
  fold: ({ quote }) => `Sekcja rozwijana: „${quote}”`,
  'image-text': ({ quote }) => `Tekst obrazu, którego nie ma w pliku: „${quote}”`,
  tags: ({ quote }) => `Tag: ${quote}`,
  'team-mention': (finding) => `Zespół: „${finding.quote}” – ${teamName(finding)}`,
  'register-embed': (finding) =>
    `Obok listy stanie rejestr zespołów według stanu na dzień ${day(finding, 'validOn')} (daty podane na stronie: ${number(finding, 'claims')}).`,
  project: (finding) => `Projekt: „${finding.quote}”${funding(finding)}`,

  'archive-line': ({ quote }) => `Informacja o archiwum: ${quote}`,
  'text-size': ({ quote }) => `Zmiana wielkości tekstu: ${quote}`,
  'date-label': ({ quote }) => `Etykieta daty: ${quote}`,
  'tags-label': ({ quote }) => `Etykieta tagów: ${quote}`,
  'repeated-tag': ({ quote }) => `Powtórzony tag: ${quote}`,
  share: ({ quote }) => `Udostępnianie: ${quote}`,
  'twin-link': ({ quote }) => `Odnośnik do wersji w innym języku: ${quote}`,
  'print-stamp-line': ({ quote }) => `Znacznik czasu wydruku: ${quote}`,
  'page-address-line': ({ quote }) => `Adres strony: ${quote}`,
  navigation: ({ quote }) => `Nawigacja: ${quote}`,
  'side-box': ({ quote }) => `Ramka boczna: ${quote}`,
  'licence-notice': ({ quote }) => `Nota o licencji: ${quote}`,
  'before-title': ({ quote }) => `Tekst nad tytułem: ${quote}`,
  'outside-page': ({ quote }) => `Menu, ramka lub stopka: ${quote}`,
  'repeated-caption': ({ quote }) => `Podpis taki sam jak tekst obrazu: ${quote}`,

  'malformed-period': (finding) => `Okres „${found(finding)}” ma rok o złej liczbie cyfr: ${finding.quote}`,
  'malformed-year': (finding) => `„${found(finding)}” nie jest poprawnym rokiem lub datą: ${finding.quote}`,
  'period-backwards': (finding) => `Okres „${found(finding)}” kończy się, zanim się zacznie: ${finding.quote}`,
  'impossible-date': (finding) => `Takiej daty nie ma: ${found(finding)}. W tekście: ${finding.quote}`,
  'date-out-of-order': (finding) =>
    `Data ${found(finding)} zaburza kolejność listy${neighbours(finding)}${alternative(finding)}.${suggestion(finding)}`,
  'date-after-publication': (finding) =>
    `Data ${found(finding)} jest późniejsza niż dzień publikacji: ${finding.quote}`,
  'space-before-punctuation': ({ quote }) => `Odstęp przed znakiem interpunkcyjnym: „${quote}”`,
  'missing-space': ({ quote }) => `Brak odstępu po znaku interpunkcyjnym: „${quote}”`,
  'double-spaces': (finding) => `Podwójny odstęp (tu oznaczony ␣): „${withVisibleSpaces(finding)}”`,
  'image-text-run-in': (finding) =>
    `Tekst obrazu zlewa się ze zdaniem („${found(finding)}”). Rozdzielono: „${String(finding.context?.imageText ?? '')}” jest tekstem obrazu.`,
  'image-text-alone': ({ quote }) => `Akapit wygląda na tekst obrazu: „${quote}”`,
  'words-run-together': (finding) => `Słowa bez odstępu: „${found(finding)}” w „${finding.quote}”`,
  'count-with-exception': (finding) =>
    `Trzeba policzyć: razem ${number(finding, 'total')}, a nie ${number(finding, 'listed')} (na liście ${counted(number(finding, 'listed'), listItems)}, osobno ${number(finding, 'besides')}): „${finding.quote}”`,
  'count-differs': (finding) =>
    `Tekst zapowiada: ${number(finding, 'stated')}, pozycji na liście: ${number(finding, 'listed')}. W tekście: „${finding.quote}”`,
  'relative-date': (finding) =>
    `„${found(finding)}” odnosi się do dnia publikacji (${day(finding, 'publishedOn')}): „${finding.quote}”`,
  'dotted-thousands': (finding) =>
    `Tysiące z kropką: „${found(finding)}”, po polsku: ${String(finding.context?.plain ?? '')}. W tekście: „${finding.quote}”`,
  'unbalanced-quotes': (finding) => `Cudzysłów bez pary (${found(finding)}): ${finding.quote}`,
  'email-in-text': (finding) => `Adres e-mail w tekście, może być nieaktualny: ${found(finding)}`,
  'phone-in-text': (finding) =>
    `Numer telefonu w tekście, może być nieaktualny: ${found(finding)}. Numery pomocy podaje się z rejestru infolinii.`,
  'capitals-as-heading': ({ quote }) => `Tekst samymi wielkimi literami, może to śródtytuł: „${quote}”`,
  'bare-url': (finding) => `Adres strony wpisany w tekst, bez opisu: ${found(finding)}`,
  'relative-link': (finding) =>
    `Odnośnik „${finding.quote}” prowadzi w miejsce, którego tu nie ma (${String(finding.context?.href ?? '')}). Słowa zostały, odnośnika nie ma.`,
  'file-left-behind': (finding) =>
    `Plik „${finding.quote}” (${String(finding.context?.href ?? '')}) nie został przeniesiony. Dodaj go jako załącznik albo usuń odnośnik.`,
  'embedded-left': ({ quote }) =>
    `Film, ramka lub inny osadzony element (${quote || 'bez adresu'}) nie został przeniesiony. Jeśli jest potrzebny, dodaj do niego odnośnik.`,
  'recording-to-complete': (finding) =>
    `Film lub dźwięk „${finding.quote}” (${String(finding.context?.href ?? 'bez adresu')}) jest teraz kartą. Dawna strona nie podaje czasu trwania ani transkrypcji: uzupełnij je.`,
  'image-without-text': ({ quote }) =>
    `Obraz bez tekstu alternatywnego (${quote || 'bez adresu'}) nie został przeniesiony. Jeśli coś znaczył, prześlij go i opisz.`,
  'empty-list': ({ quote }) =>
    `Pusta lista${quote === '' ? '' : ` po słowach „${quote}”`}. Uzupełnij ją albo popraw zdanie, które ją zapowiada.`,
  'hidden-text': ({ quote }) => `Tekst ukryty na dawnej stronie nie został przeniesiony: „${quote}”`,
  'struck-out': ({ quote }) => `Tekst był przekreślony, a tu nie jest: „${quote}”. Zdecyduj, czy ma zostać.`,
  'table-flattened': ({ quote }) =>
    `Tabela z listami, nagłówkami lub tabelami w komórkach stała się akapitami. Sprawdź kolejność: „${quote}”`,
  'fold-opened': ({ quote }) =>
    `Sekcja rozwijana${quote === '' ? ' bez tytułu' : ` „${quote}”`} jest tu rozwinięta, a jej słowa zostały. Zwijać można tylko akapity i listy, i tylko poza listą, tabelą i cytatem.`,
  'table-headers': ({ quote }) => `Tabela bez oznaczonych nagłówków: „${quote}”`,
  'paragraph-as-heading': advice,
  'capitals-in-text': advice,
  'spaced-letters': advice,
  'fake-list': advice,
  'foreign-unmarked': advice,
  'sensory-wording': advice,
  'link-says-nothing': advice,
  'link-is-address': advice,
  'link-same-text': advice,
  'link-file-kind': advice,
  'text-after-tags': ({ quote }) => `Tekst za tagami zachowano na końcu artykułu: „${quote}”`,
  'page-may-be-cut': ({ quote }) =>
    `Brak stopki dawnej strony („Tagi:”), plik może być ucięty. Kończy się słowami: „${quote}”`,
} as const satisfies Record<FindingKey, Sentence>

/** Why a file was not brought in, and what to do. */
const importIssueSentences = {
  empty: () => 'Plik jest pusty. Zapisz stronę jeszcze raz.',
  'too-large': () => 'Plik jest za duży (maksymalnie 1 MB). Zapisz samą stronę, bez obrazów.',
  binary: () => 'To nie jest plik tekstowy. Zapisz stronę jako tekst albo HTML.',
  'unknown-encoding': () => 'Nie wiadomo, jak zapisano litery w tym pliku. Zapisz go w UTF-8.',
  unreadable: ({ context }) =>
    `Nie można otworzyć pliku (${String(context?.code ?? 'błąd odczytu')}). Sprawdź nazwę i uprawnienia.`,
  'html-without-lines': () => 'Plik HTML trzeba odczytać poleceniem importu, nie jako zwykły tekst.',
  'other-document': (reason) =>
    `To nie jest strona dawnego portalu${from(reason)}: nie ma w niej daty dodania ani innych jej stałych elementów.`,
  'other-site': ({ context }) =>
    `To jest strona z innego serwisu (${String(context?.host ?? 'nieznany adres')}), a nie z dawnego portalu.`,
  'no-date-line': (reason) =>
    `Brak wiersza „Dodane dnia dd.mm.rrrr”${from(reason)}. Bez daty publikacji strony nie można przenieść.`,
  'publication-date-impossible': ({ context }) =>
    `Takiej daty nie ma: ${String(context?.date ?? '')}. Sprawdź datę dodania w pliku.`,
  'several-pages': ({ context }) =>
    `Dat dodania w pliku: ${Number(context?.count ?? 2)}, a plik ma zawierać jedną stronę. Zapisz każdą stronę osobno.`,
  'no-title': () => 'Nie znaleziono tytułu nad datą dodania.',
  'only-boilerplate': () => 'Pod datą dodania nie ma treści.',
  'other-text-known': ({ context }) =>
    `Strona z tego adresu jest już w archiwum (/aktualnosci/${String(context?.slug ?? '')}), ale z innym tekstem. Porównaj je i popraw artykuł w panelu.`,
  'body-refused': ({ context }) =>
    `Treści nie można zapisać (${String(context?.because ?? '')}). Podziel stronę albo zgłoś błąd.`,
  'english-page': () =>
    'To strona w języku angielskim, a portal nie ma jeszcze angielskiej wersji: nikt by jej nie zobaczył. Zachowaj plik i przenieś go, gdy wersja angielska powstanie.',
} as const satisfies Record<ImportIssueKey, (reason: ImportIssue) => string>

export function findingSentence(finding: Finding): string {
  const sentence: Sentence = findingSentences[finding.key]
  const more = finding.context?.more
  return sentence(finding) + (more === undefined ? '' : ` (i jeszcze ${more} takich)`)
}

export function importIssueSentence(reason: ImportIssue): string {
  const sentence: (reason: ImportIssue) => string = importIssueSentences[reason.key]
  return sentence(reason)
}

/** What the editor would say of the same text. */
function advice({ key, quote, context = {} }: Finding): string {
  return textIssueSentence({ field: 'body', key, context: { text: quote, ...context } })
}

/** Where a saved page says it comes from. */
function from({ context }: ImportIssue): string {
  return context?.host === undefined ? '' : ` (strona z adresu ${context.host})`
}

function found({ quote, context }: Finding): string {
  return String(context?.found ?? quote).trim()
}

function number({ context }: Finding, name: string): number {
  return Number(context?.[name] ?? 0)
}

function day({ context }: Finding, name: string): string {
  const date = parsePartialDate(String(context?.[name] ?? ''))
  return date === null ? 'brak danych' : formatPartialDate(date, 'table')
}

function teamName({ context }: Finding): string {
  const code = String(context?.voivodeship ?? '')
  return isVoivodeshipCode(code) ? `województwo ${voivodeship(code).name}` : 'brak danych'
}

function funding({ context }: Finding): string {
  const { programme, mechanism, from, to } = context ?? {}
  const period = from === undefined ? '' : ` ${from}–${to}`
  const parts = [programme && `program „${programme}”`, mechanism && `„${mechanism}”${period}`].filter(Boolean)
  return parts.length > 0 ? `, ${parts.join(', ')}` : ''
}

function neighbours({ context }: Finding): string {
  const { before, behind } = context ?? {}
  if (before !== undefined && behind !== undefined) return ` (jest między ${before} a ${behind})`
  if (before !== undefined) return ` (jest po ${before})`
  return behind === undefined ? '' : ` (jest przed ${behind})`
}

function alternative({ context }: Finding): string {
  return context?.or === undefined ? '' : ` albo zaburza ją data ${context.or}`
}

function suggestion({ context }: Finding): string {
  const year = context?.suggestedYear
  return year === undefined ? '' : ` Kolejność przywraca rok ${year}; sprawdź w źródle.`
}

function withVisibleSpaces({ quote }: Finding): string {
  return quote.replace(/\s{2,}/gu, (run) => '␣'.repeat(run.length))
}
