import 'server-only'
import type { z } from 'zod'
import type { FormReader } from '#app/_server/form-reader.ts'
import type { IssueSentences } from '#app/_server/issue-sentence.ts'
import { NEW_ACT_FIELDS } from '#components/team/new-act.ts'
import { guessInstitutionKind } from '#domain/institution/guess-kind.ts'
import { parsePartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import type { Certainty, Completeness, MembershipRole, TeamFact } from '#domain/register/register-terms.ts'
import type { causeSchema, teamStateSchema } from '#domain/team/team-input.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import { actSentences } from '../akty/act-form.ts'
import type { ChosenAct } from './new-act.ts'

/** What forms about teams send → what the verbs take. Whatever a form says is checked by the input of the verb. */

type Prefix = 'facts.' | 'state.'
type StateForm = z.input<typeof teamStateSchema>

export const teamRows = {
  'facts.members': ['name'],
  'facts.sources': ['title', 'url', 'published'],
  'facts.notes': ['text'],
  'state.members': ['name'],
  'state.sources': ['title', 'url', 'published'],
  'state.notes': ['text'],
  sources: ['title', 'url', 'published'],
}

type Named = Readonly<Record<string, string | number>>

/** A day of an issue's context, in words. */
const day = (edtf: string | number | undefined) => {
  const date = parsePartialDate(String(edtf ?? ''))
  return date === null ? '' : formatPartialDate(date, 'prose')
}

const sentencesOf = (at: Prefix): IssueSentences => ({
  [`${at}officialName.missing`]: 'Wpisz nazwę zespołu.',
  [`${at}members.name.missing`]: 'Wpisz nazwę instytucji.',
  [`${at}members.name.named-twice`]: 'Ta instytucja jest na liście dwa razy w tej samej roli. Usuń jeden z wierszy.',
  [`${at}sources.title.missing`]: 'Wpisz tytuł źródła.',
  [`${at}sources.facts.missing`]: 'Zaznacz, o czym mówi źródło.',
  [`${at}notes.text.missing`]: 'Wpisz treść uwagi.',
  [`${at}notes.source.no-such-source`]: 'Nie ma źródła o tym numerze. Policz źródła na liście wyżej albo zostaw puste.',
  [`${at}establishedCertainty.date-and-certainty-disagree`]:
    'Data powołania i jej pewność się nie zgadzają: przy dacie wybierz potwierdzoną albo prawdopodobną, bez daty – nieznaną.',
})

export const teamSentences: IssueSentences = {
  ...sentencesOf('facts.'),
  ...sentencesOf('state.'),
  ...actSentences(NEW_ACT_FIELDS),
  'sources.title.missing': 'Wpisz tytuł źródła.',
  'no-such-act': 'Tego aktu nie ma w rejestrze. Wybierz inny.',
  'nothing-changes': 'Nic się nie zmienia. Popraw to, co ma być inne, albo wróć do zespołu.',
  'cause.kind.invalid-union': 'Wybierz przyczynę: akt prawny albo publikację.',
  'cause.actId.not-a-record': 'Wybierz akt, który to zmienił.',
  'cause.reason.missing': 'Opisz przyczynę słowami.',
  'reason.missing': 'Napisz, co było zapisane błędnie i skąd to wiadomo.',
  'cause.correction-needs-reason': 'Opisz, co było zapisane błędnie.',
  'from.missing': 'Wpisz, od kiedy. Wystarczy rok.',
  'validFrom.missing': 'Wpisz, od kiedy. Wystarczy rok.',
  'before-the-state-in-force': ({ began }: Named) =>
    `${asSentence(`Obecny stan obowiązuje od: ${day(began)}`)} Zmiana może nastąpić dopiero później. Jeżeli tamta data jest błędna, najpierw ją sprostuj.`,
  'before-the-earlier-state': ({ day: date }: Named) =>
    `${asSentence(`Poprzedni stan obowiązuje od: ${day(date)}`)} Ten może się zacząć dopiero później.`,
  'after-its-end': ({ day: date }: Named) =>
    `${asSentence(`Ten stan kończy się: ${day(date)}`)} Musi się zacząć wcześniej.`,
  'before-its-end': ({ day: date, ended }: Named) =>
    `${asSentence(`Poprzednio zespół zakończył działanie: ${day(date ?? ended)}`)} Ponowne powołanie nie może być wcześniejsze.`,
  'to.missing': 'Wpisz, od kiedy zespół nie działa. Wystarczy rok.',
  'ends-before-its-beginning': ({ began }: Named) =>
    `${asSentence(`Ostatni stan obowiązuje od: ${day(began)}`)} Zakończenie musi być późniejsze.`,
  'has-no-end': 'Ten zespół działa: nie ma zakończenia, które można sprostować.',
  'in-force': 'Ten zespół działa. Powołać na nowo można zespół, który zakończył działanie.',
  'voivodeship.already-exists': 'Ten zespół już jest w rejestrze. Zmień jego stan zamiast dodawać.',
}

/** Fields that `ChangingFacts` shows. */
export function readChangingFacts(read: FormReader, at: Prefix, chosen: ChosenAct) {
  return {
    officialName: read.text(`${at}officialName`),
    legalBasisId: chosen(`${at}legalBasisId`),
    seatOffice: read.text(`${at}seatOffice`),
    seatCity: read.text(`${at}seatCity`),
    chairFunction: read.text(`${at}chairFunction`),
  }
}

export function readEstablished(read: FormReader, at: Prefix) {
  return {
    established: readSpan(read.date(`${at}established`), read.date(`${at}establishedLatest`)),
    establishedCertainty: read.text(`${at}establishedCertainty`) as Certainty,
    establishedAsPublished: read.text(`${at}establishedAsPublished`),
    establishedNote: read.text(`${at}establishedNote`),
  }
}

/** Two dates that bound one unknown day; a later one alone says too little and is refused as no date. */
function readSpan(earliest: string | null, latest: string | null): string | null {
  return latest === null ? earliest : `${earliest ?? ''}/${latest}`
}

export function readMembers(read: FormReader, at: Prefix) {
  return {
    membershipCompleteness: read.text(`${at}membershipCompleteness`) as Completeness,
    membershipNote: read.text(`${at}membershipNote`),
    members: read.rows(`${at}members`).map((row): StateForm['members'][number] => {
      const name = read.text(`${at}members.${row}.name`)
      // Of an institution that is there already the records know the kind, and keep it.
      const kind = guessInstitutionKind(name)
      return { name, kind, role: read.text(`${at}members.${row}.role`) as MembershipRole }
    }),
  }
}

export function readSources(read: FormReader, at: Prefix) {
  return {
    sources: read.rows(`${at}sources`).map((row) => ({
      ...readSource(read, `${at}sources.${row}.`),
      facts: read.list(`${at}sources.${row}.facts`) as TeamFact[],
    })),
    notes: read.rows(`${at}notes`).map((row) => {
      const number = read.optionalNumber(`${at}notes.${row}.source`)
      const kind = read.text(`${at}notes.${row}.kind`) as 'fact' | 'uncertainty'
      return { kind, text: read.text(`${at}notes.${row}.text`), source: number === null ? null : number - 1 }
    }),
  }
}

/** A source of the change itself, which speaks of whatever changes. */
export function readSource(read: FormReader, at: string) {
  return { title: read.text(`${at}title`), url: read.text(`${at}url`), published: read.date(`${at}published`) }
}

export function readCause(read: FormReader, chosen: ChosenAct): z.input<typeof causeSchema> {
  const kind = read.text('cause.kind')
  if (kind === 'act') return { kind, actId: chosen('cause.actId') ?? Number.NaN }
  return { kind: kind as 'publication', reason: read.text('cause.reason') }
}
