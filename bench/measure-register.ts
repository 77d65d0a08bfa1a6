import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { listPublicTeams } from '#services/team/public-teams.ts'
import { listChangeDays } from '#services/team/register-days.ts'
import { listMembersAsOf } from '#services/team/team-as-of.ts'
import { listTeamsOnDays } from '#services/team/teams-on-days.ts'
import { listTeamsWithMembers } from '#services/team/teams-with-members.ts'
import { processorTime, quantile } from './figures.ts'
import {
  generateRegister,
  KNOWN_DAYS,
  knownAtDay,
  REGISTER_DAYS,
  randomNumbers,
  registerDay,
  type Sizes,
} from './generate-register.ts'

export type RegisterQuestion = {
  readonly name: string
  readonly rows: number
  readonly p50: number
  readonly p95: number
  readonly slowest: number
}

const FULL: Sizes = { statesOfTeam: 30_000, memberships: 500_000, institutions: 200 }
const TIMES = 400
/** Asked before anything is counted, as of a portal that has run for a while. */
const WARMING = 100

type Moment = { readonly day: string; readonly monthLater: string; readonly knownAt: number }

export const questions: Record<string, (db: Database, moment: Moment) => number> = {
  'teams of a day': (db, { day, knownAt }) => listPublicTeams({ db }, { days: oneDay(day), knownAt }).length,
  'teams of a day as known now': (db, { day }) =>
    listPublicTeams({ db }, { days: oneDay(day), knownAt: knownAtDay(KNOWN_DAYS) }).length,
  'teams of a day as known in the first weeks': (db, { day, knownAt }) =>
    listPublicTeams({ db }, { days: oneDay(day), knownAt: knownAtDay((knownAt - knownAtDay(0)) / 10 ** 10) }).length,
  'teams of a month': (db, { day, monthLater, knownAt }) =>
    listPublicTeams({ db }, { days: { earliest: day, latest: monthLater }, knownAt }).length,
  'members of one team': (db, { day, knownAt }) => listMembersAsOf(db, 7, { validOn: day, knownAt }).length,
  'names of all members of all teams': (db, { day, knownAt }) =>
    listTeamsWithMembers({ db }, { days: oneDay(day), knownAt }).reduce((sum, { members }) => sum + members.length, 0),
  'days of change nearby': (db, { day, knownAt }) => listChangeDays({ db }, { day, knownAt, teamId: null }).length,
  'teams at the ends of 24 years': (db, { knownAt }) => listTeamsOnDays({ db }, yearEnds, knownAt).length,
}

const yearEnds = Array.from({ length: 24 }, (_, index) => `${2000 + index}-12-31`)

/** Questions of random days with random knowledge, each asked many times of a register of that size. */
export function measureRegister(sizes: Sizes = FULL): RegisterQuestion[] {
  const dataDir = mkdtempSync(join(tmpdir(), 'komunikat-rejestr-'))
  try {
    migrate({ dataDir, now: Date.now() })
    const db = openDatabase(join(dataDir, DATABASE_FILE))
    generateRegister(db, sizes)
    const measured = Object.entries(questions).map(([name, ask]) => measure(db, name, ask))
    db.$client.close()
    return measured
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function measure(db: Database, name: string, ask: (db: Database, moment: Moment) => number): RegisterQuestion {
  const random = randomNumbers(11)
  const took: number[] = []
  let rows = 0
  for (let time = -WARMING; time < TIMES; time++) {
    const number = Math.floor(random() * REGISTER_DAYS)
    const moment = {
      day: registerDay(number),
      monthLater: registerDay(number + 30),
      knownAt: knownAtDay(random() * KNOWN_DAYS),
    }
    let found = 0
    const spent = processorTime(() => {
      found = ask(db, moment)
    })
    if (time < 0) continue
    rows += found
    took.push(spent)
  }
  return {
    name,
    rows: rows / TIMES,
    p50: quantile(took, 0.5),
    p95: quantile(took, 0.95),
    slowest: Math.max(...took),
  }
}

function oneDay(day: string) {
  return { earliest: day, latest: day }
}
