import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { A_DAY, accepted, asEditor, NOW } from '../testing.ts'
import { aTeam, aTeamState, members } from '../testing-inputs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { correctTeam } from './correct-team.ts'
import { correctTeamEnd } from './correct-team-end.ts'
import { createTeam } from './create-team.ts'
import { endTeam } from './end-team.ts'
import { listMembershipsOutsidePeriod } from './memberships-outside-period.ts'
import { listVersionsNow, requireTeam } from './require-team.ts'
import { resumeTeam } from './resume-team.ts'

/** Numbers from 0 to below `limit`, the same for the same seed (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** Few days, so that ends and beginnings meet; some known only to the month or the year. */
const days = ['2016-01-01', '2016-03-15', '2016-06', '2017', '2017-01-01', '2017-07-01', '2018-01', '2018-02-01']

const allMembers = Object.values(members)

type Step = { readonly db: Database; readonly at: number; readonly next: (limit: number) => number }

const cause = { kind: 'publication', reason: 'Komunikat' } as const
const reason = 'Pomyłka'

/** One act of an editor, drawn by lot; most are refused by the rules of dates, which is right. */
function act({ db, at, next }: Step): { ok: boolean } {
  const context = asEditor(db, at)
  const versions = listVersionsNow(db, 1)
  const isInForce = versions.some(({ validToEdtf }) => validToEdtf === null)
  const given = { teamId: 1, seenLockVersion: requireTeam(db, 1).lockVersion }
  const day = () => days[next(days.length)] ?? '2016-01-01'
  const lastEnd = versions.at(-1)?.validToEdtf
  const seats = allMembers.filter(() => next(2) === 0)
  switch (next(5)) {
    case 0:
      return isInForce
        ? endTeam(context, { ...given, from: day(), cause })
        : correctTeamEnd(context, { ...given, to: next(3) === 0 ? null : day(), reason })
    case 1: {
      const validFrom = lastEnd && next(2) === 0 ? lastEnd : day()
      return resumeTeam(context, { ...given, state: aTeamState({ members: seats }), validFrom, cause })
    }
    case 2: {
      const versionId = versions.at(-1 - next(Math.min(2, versions.length)))?.id ?? 0
      return correctTeam(context, { ...given, versionId, facts: {}, from: day(), reason })
    }
    default: {
      if (!isInForce) return { ok: false }
      const from = next(3) === 0 ? null : day()
      return changeTeamFacts(context, { ...given, facts: { members: seats }, from, cause })
    }
  }
}

/** Memberships known at `knownAt` that hold on a day on which no version of their period holds. */
function withoutVersion(db: Database, knownAt: number): unknown[] {
  return db.$client
    .prepare(
      `with edge(day) as (select valid_from_earliest_on from team_memberships union select valid_from_earliest_on from team_versions
         union select date(valid_to_latest_on, '-1 day') from team_memberships where valid_to_latest_on is not null)
       select edge.day, member.* from edge join team_memberships member
       on member.recorded_at <= :at and coalesce(member.superseded_at, :at + 1) > :at
         and member.valid_from_earliest_on <= edge.day and edge.day < coalesce(member.valid_to_latest_on, '9999-12-31')
       where not exists (select 1 from team_versions version where version.team_id = member.team_id
         and version.period = member.period
         and version.recorded_at <= :at and coalesce(version.superseded_at, :at + 1) > :at
         and version.valid_from_earliest_on <= edge.day and edge.day < coalesce(version.valid_to_latest_on, '9999-12-31'))`,
    )
    .all({ at: knownAt })
}

/** States whose members, at the last moment at which they were known, are not as many as their count says. */
function miscounted(db: Database): unknown[] {
  return db.$client
    .prepare(
      `select version.id, version.member_count, count(member.id) as members from team_versions version
       left join team_memberships member on member.team_id = version.team_id and member.period = version.period
         and member.recorded_at < coalesce(version.superseded_at, 9e15)
         and coalesce(member.superseded_at, 9e15) >= coalesce(version.superseded_at, 9e15)
         and member.valid_from_earliest_on <= version.valid_from_earliest_on
         and coalesce(member.valid_to_earliest_on, '9999-12-31') >= coalesce(version.valid_to_earliest_on, '9999-12-31')
       where version.superseded_at is not version.recorded_at
       group by version.id having count(member.id) is not version.member_count`,
    )
    .all()
}

test('whoever sits in a team sits in a state of it that is in force, whatever editors record in whatever order', () => {
  let done = 0
  let periods = 0
  for (let seed = 1; seed <= 8; seed += 1) {
    const db = openTestDatabase()
    const next = numbers(seed)
    accepted(createTeam(asEditor(db, NOW), { ...aTeam(), validFrom: '2015-01-01' }))
    for (let step = 1; step <= 40; step += 1) {
      const at = NOW + step * A_DAY
      if (!act({ db, at, next }).ok) continue
      done += 1
      const story = `seed ${seed}, step ${step}`
      expect(withoutVersion(db, at), story).toEqual([])
      expect(listMembershipsOutsidePeriod(asEditor(db)), story).toEqual([])
      expect(miscounted(db), story).toEqual([])
    }
    periods = Math.max(periods, ...listVersionsNow(db, 1).map(({ period }) => period))
  }
  expect(done).toBeGreaterThan(60)
  expect(periods).toBeGreaterThan(1)
})
