'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { parsePartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import type { TeamFact } from '#domain/register/register-terms.ts'
import { sourcesAfterChange } from '#domain/team/team-sources.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { VerbResult } from '#services/outcome.ts'
import { changeTeamFacts } from '#services/team/change-team-facts.ts'
import { correctTeam } from '#services/team/correct-team.ts'
import { correctTeamEnd } from '#services/team/correct-team-end.ts'
import { createTeam } from '#services/team/create-team.ts'
import { describeTeam } from '#services/team/describe-team.ts'
import { endTeam } from '#services/team/end-team.ts'
import { listVersionsNow } from '#services/team/require-team.ts'
import { resumeTeam } from '#services/team/resume-team.ts'
import { type ChosenAct, withNewAct } from './new-act.ts'
import {
  readCause,
  readChangingFacts,
  readEstablished,
  readMembers,
  readSource,
  readSources,
  teamRows,
  teamSentences,
} from './team-form.ts'
import { previewAnswer } from './team-preview.ts'

const shape = { sentences: teamSentences, rows: teamRows, fields: { facts: '' } }
const page = (teamId: number) => `/panel/zespoly/${teamId}`

const seen = (read: FormReader) => ({
  teamId: read.number('teamId'),
  seenLockVersion: read.number('seenLockVersion'),
})

/** "od 2 marca 2015 r."; empty where the date cannot be read, for then there is no effect to tell. */
function since(edtf: string | null): string {
  const date = edtf === null ? null : parsePartialDate(edtf)
  return date === null ? '' : formatPartialDate(date, 'since')
}

export const createTeamAction = formAction({
  ...shape,
  run: ({ context }, read) => {
    const result = withNewAct(context, read, (chosen) =>
      createTeam(context, {
        voivodeship: read.text('voivodeship') as VoivodeshipCode,
        state: readState(read, chosen),
        validFrom: read.date('validFrom') ?? '',
        cause: readCause(read, chosen),
      }),
    )
    return answerTo(result, ({ teamId }) => goTo(page(teamId), 'zespol-dodany'))
  },
})

/** Name, basis, seat and who chairs, since a day; doubts that the change answers go with it. */
export const changeTeamAction = formAction({
  ...shape,
  run: ({ context }, read, form) => {
    const { teamId, seenLockVersion } = seen(read)
    const before = Number.isNaN(teamId) ? null : describeTeam(context.db, teamId)
    const from = read.date('from')
    const run = () =>
      withNewAct(context, read, (chosen) => {
        const { facts, kept } = changedState(read, before?.state ?? null, chosen)
        const input = { teamId, seenLockVersion, facts, from: from ?? '', cause: readCause(read, chosen) }
        return atNewSources(changeTeamFacts(context, input), kept)
      })
    const sentences = [
      asSentence(`Rejestr pokaże nowy stan ${since(from)}`),
      'Poprzedni zostanie w historii jako obowiązujący do tego dnia.',
    ]
    const doubts = 'Jeżeli ta zmiana ją wyjaśnia, zaznacz ją niżej na liście wątpliwości, a zniknie ze strony zespołu.'
    return (
      previewAnswer({ context, form, teamId, sentences, doubts, run }) ??
      answerTo(run(), () => goTo(page(teamId), 'zespol-zmieniony'))
    )
  },
})

/** Who sits in the team: since a day, or because the list was written wrongly. */
export const changeMembersAction = formAction({
  ...shape,
  run: ({ context }, read, form) => {
    const { teamId, seenLockVersion } = seen(read)
    const isCorrection = read.text('sposob') === 'sprostowanie'
    const from = read.date('from')
    const facts = readMembers(read, 'facts.')
    const ofTeam = { teamId, seenLockVersion, facts }
    const correction = { kind: 'correction' as const, reason: read.text('reason') }
    const run = () =>
      isCorrection
        ? changeTeamFacts(context, { ...ofTeam, from: null, cause: correction })
        : withNewAct(context, read, (chosen) =>
            changeTeamFacts(context, { ...ofTeam, from: from ?? '', cause: readCause(read, chosen) }),
          )
    const sentences = isCorrection
      ? ['Nowa lista zastąpi obecną za cały czas obowiązywania tego stanu. Poprzednia i powód zostaną w historii.']
      : [
          asSentence(`Rejestr pokaże nowy skład ${since(from)}`),
          'Poprzedni zostanie w historii jako obowiązujący do tego dnia.',
        ]
    return (
      previewAnswer({ context, form, teamId, sentences, run }) ??
      answerTo(run(), () => goTo(page(teamId), 'sklad-zmieniony'))
    )
  },
})

/** What was written wrongly of one state, in force or past. */
export const correctTeamAction = formAction({
  ...shape,
  run: ({ context }, read, form) => {
    const { teamId, seenLockVersion } = seen(read)
    const versionId = read.number('versionId')
    const stated = { ...readEstablished(read, 'facts.'), ...readSources(read, 'facts.') }
    const run = () =>
      withNewAct(context, read, (chosen) => {
        const facts = { ...readChangingFacts(read, 'facts.', chosen), ...stated }
        const [from, reason] = [read.date('from'), read.text('reason')]
        return correctTeam(context, { teamId, seenLockVersion, versionId, facts, from, reason })
      })
    const place = Number.isNaN(teamId) ? 0 : listVersionsNow(context.db, teamId).findIndex(({ id }) => id === versionId)
    const sentences = [
      'Sprostowanie obejmie cały czas obowiązywania tego stanu. To, co rejestr mówił do dziś, i powód zostaną w historii.',
    ]
    const doubts = 'Jeżeli podany akt ją wyjaśnia, usuń ją niżej z listy uwag.'
    return (
      previewAnswer({ context, form, teamId, place: Math.max(0, place), sentences, doubts, run }) ??
      answerTo(run(), () => goTo(page(teamId), 'zespol-sprostowany'))
    )
  },
})

export const endTeamAction = formAction({
  ...shape,
  run: ({ context }, read, form) => {
    const { teamId, seenLockVersion } = seen(read)
    const from = read.date('from')
    const run = () =>
      withNewAct(context, read, (chosen) =>
        endTeam(context, { teamId, seenLockVersion, from: from ?? '', cause: readCause(read, chosen) }),
      )
    const sentences = [
      asSentence(`Zespół i jego skład znikną z listy zespołów ${since(from)}`),
      'Strona zespołu zostanie: powie, że zespół już nie działa, i pokaże historię.',
    ]
    return (
      previewAnswer({ context, form, teamId, sentences, run }) ??
      answerTo(run(), () => goTo(page(teamId), 'zespol-zakonczony'))
    )
  },
})

/** The day of the end was wrong, or there was no end at all. */
export const correctEndAction = formAction({
  ...shape,
  run: ({ context }, read, form) => {
    const { teamId, seenLockVersion } = seen(read)
    const never = read.text('sposob') === 'nie-zakonczono'
    const to = never ? null : (read.date('to') ?? '')
    const run = () => correctTeamEnd(context, { teamId, seenLockVersion, to, reason: read.text('reason') })
    const sentences = never
      ? [
          'Zespół wróci na listę zespołów, jakby nigdy nie zakończył działania. Poprzedni zapis i powód zostaną w historii.',
        ]
      : ['Zmieni się dzień zakończenia działania zespołu. Poprzedni zapis i powód zostaną w historii.']
    return (
      previewAnswer({ context, form, teamId, sentences, run }) ??
      answerTo(run(), () => goTo(page(teamId), 'zespol-sprostowany'))
    )
  },
})

export const resumeTeamAction = formAction({
  ...shape,
  run: ({ context }, read, form) => {
    const { teamId, seenLockVersion } = seen(read)
    const validFrom = read.date('validFrom')
    const run = () =>
      withNewAct(context, read, (chosen) =>
        resumeTeam(context, {
          teamId,
          seenLockVersion,
          state: readState(read, chosen),
          validFrom: validFrom ?? '',
          cause: readCause(read, chosen),
        }),
      )
    const sentences = [`Zespół wróci na listę zespołów ${since(validFrom)} jako powołany na nowo.`]
    return (
      previewAnswer({ context, form, teamId, sentences, run }) ??
      answerTo(run(), () => goTo(page(teamId), 'zespol-powolany'))
    )
  },
})

function readState(read: FormReader, chosen: ChosenAct) {
  return {
    ...readChangingFacts(read, 'state.', chosen),
    ...readEstablished(read, 'state.'),
    ...readMembers(read, 'state.'),
    ...readSources(read, 'state.'),
  }
}

/**
 * Facts that the form changes, with the sources and notes that go on speaking; `kept` counts those sources. `before` null:
 * there is no such team, which the verb will say.
 */
function changedState(read: FormReader, before: State | null, chosen: ChosenAct) {
  const changing = readChangingFacts(read, 'facts.', chosen)
  const answered = new Set(read.list('answered'))
  const changed = before === null ? [] : changedFacts(before, changing)
  if (before === null || (changed.length === 0 && answered.size === 0)) return { facts: changing, kept: 0 }
  const notes = before.notes.filter((_, place) => !answered.has(String(place)))
  const left = keptSources({ ...before, notes }, changed)
  const added = read.rows('sources').map((row) => ({ ...readSource(read, `sources.${row}.`), facts: changed }))
  const sources = changed.length === 0 ? left.sources : [...left.sources, ...added]
  return { facts: { ...changing, ...left, sources }, kept: left.sources.length }
}

type State = NonNullable<ReturnType<typeof describeTeam>>['state']

/** Facts whose words differ from what stands; an empty field and an absent fact are the same. */
function changedFacts(before: State, typed: ReturnType<typeof readChangingFacts>): TeamFact[] {
  const differs = (stands: string | null, words: string) => (stands ?? '') !== words.trim()
  const facts: TeamFact[] = []
  if (differs(before.officialName, typed.officialName)) facts.push('name')
  if (before.legalBasisId !== typed.legalBasisId) facts.push('legal_basis')
  if (differs(before.seatOffice, typed.seatOffice) || differs(before.seatCity, typed.seatCity)) facts.push('seat')
  if (differs(before.chairFunction, typed.chairFunction)) facts.push('chair')
  return facts
}

/** Sources that go on speaking, with dates in the words the verb reads. */
function keptSources(before: State, changed: readonly TeamFact[]) {
  const { sources, notes } = sourcesAfterChange(before, changed)
  return {
    sources: sources.map(({ published, ...source }) => ({ ...source, published: published?.edtf ?? null })),
    notes,
  }
}

/** Issues of sources count the kept ones too; the form shows only the new. */
function atNewSources<Value>(result: VerbResult<Value>, kept: number): VerbResult<Value> {
  if (result.ok) return result
  const issues = result.issues.map((issue) => {
    const [, place, field] = /^facts\.sources\.(\d+)\.(.+)$/.exec(issue.field) ?? []
    return place === undefined ? issue : { ...issue, field: `sources.${Number(place) - kept}.${field}` }
  })
  return { ok: false, issues }
}
