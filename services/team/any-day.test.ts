import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { type PartialDate, parsePartialDate } from '#domain/partial-date.ts'
import { inForce } from '#domain/team/in-force.ts'
import { publicContext } from '../context.ts'
import { asEditor, NOW } from '../testing.ts'
import { aTeam, aTeamState } from '../testing-inputs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { correctTeamEnd } from './correct-team-end.ts'
import { createTeam } from './create-team.ts'
import { endTeam } from './end-team.ts'
import { listPublicTeams } from './public-teams.ts'
import { resumeTeam } from './resume-team.ts'
import { findTeam } from './team-queries.ts'
import { listTeamsOnDays } from './teams-on-days.ts'

/*
 * Random lives of two teams, written with the verbs, are asked of on random days with the knowledge of random moments. The
 * model knows nothing of rows: it keeps what was said after each step and looks at every day.
 */

type State = {
  readonly period: number
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly seat: string
}

const date = (edtf: string): PartialDate => {
  const parsed = parsePartialDate(edtf)
  if (parsed === null) throw new Error(`Not a date: ${edtf}`)
  return parsed
}

const day = fc
  .integer({ min: 0, max: 400 })
  .map((index) => new Date(Date.UTC(2014, 0, 1 + index)).toISOString().slice(0, 10))
const someDate = fc.oneof(
  { weight: 3, arbitrary: day },
  day.map((iso) => iso.slice(0, 7)),
  fc.tuple(day, fc.integer({ min: 1, max: 20 })).map(([first, length]) => `${first}/${later(first, length)}`),
)

function later(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

const lengths = { interval: 9, season: 90, years: 500 } as const

function inPrecision(iso: string, precision: 'day' | 'month' | keyof typeof lengths): string {
  if (precision in lengths) return `${iso}/${later(iso, lengths[precision as keyof typeof lengths])}`
  return precision === 'month' ? iso.slice(0, 7) : iso
}

const step = fc.record({
  kind: fc.constantFrom('change', 'change', 'correct', 'end', 'resume', 'resume', 'correct-end', 'correct-end'),
  team: fc.constantFrom('20', '10'),
  /** Days after the beginning of the last state, or after its end; sometimes before it, which a verb refuses. */
  after: fc.integer({ min: -5, max: 60 }),
  precision: fc.constantFrom('day', 'day', 'month', 'interval', 'season', 'years'),
  seat: fc.constantFrom('Suwałki', 'Augustów', 'Łomża', 'Zgierz'),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const codes = ['20', '10'] as const
const cause = { kind: 'publication', reason: 'Ogłoszenie urzędu' } as const
const correction = { kind: 'correction', reason: 'Pomyłka' } as const

class Office {
  readonly db: Database = openTestDatabase()
  readonly #teamIds = new Map<string, number>()
  readonly #locks = new Map<string, number>()
  /** What was said from each moment on. */
  readonly said: { at: number; states: ReadonlyMap<string, readonly State[]> }[] = []
  #now = NOW

  begin(code: (typeof codes)[number], from: string, seat: string): void {
    const result = createTeam(
      asEditor(this.db, this.#tick()),
      aTeam({ voivodeship: code, validFrom: from, state: aTeamState({ seatCity: seat }) }),
    )
    if (!result.ok) throw new Error('refused')
    this.#teamIds.set(code, result.value.teamId)
    this.#locks.set(code, 1)
    this.#say(code, [{ period: 1, from: date(from), to: null, seat }])
  }

  take({ kind, team, after, precision, seat }: Step): void {
    const on = { teamId: this.#teamIds.get(team) ?? 0, seenLockVersion: this.#locks.get(team) ?? 0 }
    const context = asEditor(this.db, this.#tick())
    const states = this.#now_(team)
    const last = states.at(-1)
    if (last === undefined) return
    const before = states.slice(0, -1)
    const since = kind === 'resume' && last.to !== null ? last.to.latest : last.from.latest
    const at = inPrecision(later(since, after), precision)
    const from = date(at)
    const attempt = (run: () => { ok: boolean }, then: readonly State[]) => {
      if (!accepts(run)) return
      accepted[kind] += 1
      this.#locks.set(team, on.seenLockVersion + 1)
      this.#say(team, then)
    }
    if (kind === 'change') {
      const facts = { seatCity: seat }
      attempt(
        () => changeTeamFacts(context, { ...on, facts, from: at, cause }),
        [...before, { ...last, to: from }, { ...last, from, to: null, seat }],
      )
    } else if (kind === 'correct') {
      const facts = { seatCity: seat }
      attempt(
        () => changeTeamFacts(context, { ...on, facts, from: null, cause: correction }),
        [...before, { ...last, seat }],
      )
    } else if (kind === 'end') {
      attempt(() => endTeam(context, { ...on, from: at, cause }), [...before, { ...last, to: from }])
    } else if (kind === 'correct-end') {
      attempt(() => correctTeamEnd(context, { ...on, to: at, reason: 'Pomyłka' }), [...before, { ...last, to: from }])
    } else {
      attempt(
        () => resumeTeam(context, { ...on, state: aTeamState({ seatCity: seat }), validFrom: at, cause }),
        [...states, { period: last.period + 1, from, to: null, seat }],
      )
    }
  }

  statesAt(code: string, knownAt: number): readonly State[] {
    return this.said.findLast(({ at }) => at <= knownAt)?.states.get(code) ?? []
  }

  #now_(code: string): readonly State[] {
    return this.said.at(-1)?.states.get(code) ?? []
  }

  #tick(): number {
    this.#now += 1_000
    return this.#now
  }

  #say(code: string, states: readonly State[]): void {
    this.said.push({ at: this.#now, states: new Map([...(this.said.at(-1)?.states ?? []), [code, states]]) })
  }
}

/** A step that the verb refuses, or that the state of the team does not allow, has not happened. */
function accepts(run: () => { ok: boolean }): boolean {
  try {
    return run().ok
  } catch (error) {
    if (error instanceof Error && ['Conflict', 'NotFound'].includes(error.name)) return false
    throw error
  }
}

const life = fc.record({
  begins: fc.tuple(someDate, someDate),
  steps: fc.array(step, { maxLength: 12 }),
  questions: fc.array(fc.tuple(someDate, fc.integer({ min: -1, max: 16 })), { minLength: 4, maxLength: 4 }),
})

const accepted = { change: 0, correct: 0, end: 0, resume: 0, 'correct-end': 0 }

test('what the register answers of any day is what replaying its history answers', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(life, ({ begins, steps, questions }) => {
      const office = new Office()
      for (const [index, code] of codes.entries()) office.begin(code, begins[index] ?? '2014', 'Białystok')
      for (const one of steps) office.take(one)
      for (const [asked, moment] of questions) {
        const days = date(asked)
        const knownAt = NOW + moment * 1_000
        const context = publicContext(office.db, NOW)
        const expected = codes.flatMap((code) => {
          const states = office.statesAt(code, knownAt)
          const there = inForce(states, days)
          const shown = states.filter(
            ({ from, to }) => from.earliest <= days.latest && (to === null || to.latest > days.earliest),
          )
          return there === null ? [] : [{ code, inForce: there, seatCity: shown.at(-1)?.seat }]
        })
        const found = listPublicTeams(context, { days, knownAt })
        expect(byCode(found.map(({ code, inForce: there, seatCity }) => ({ code, inForce: there, seatCity })))).toEqual(
          byCode(expected),
        )
        for (const code of codes) {
          const team = findTeam(context, code, { days, knownAt })
          expect(team?.inForce ?? null).toBe(expected.find((one) => one.code === code)?.inForce ?? null)
        }
        const single = days.earliest
        const [onDay] = listTeamsOnDays(context, [single], knownAt)
        const alone = codes.flatMap((code) => {
          const there = inForce(office.statesAt(code, knownAt), { earliest: single, latest: single })
          return there === null ? [] : [[code, there]]
        })
        expect([...(onDay?.teams ?? [])].sort()).toEqual(alone.sort())
      }
      office.db.$client.close()
    }),
    { numRuns: 40, seed: 20_150_302 },
  )
  // Enough of the random steps are possible ones: the test is about real histories.
  expect(Object.entries(accepted).filter(([, times]) => times < 3)).toEqual([])
})

function byCode<One extends { readonly code: string }>(teams: readonly One[]): One[] {
  return teams.toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
