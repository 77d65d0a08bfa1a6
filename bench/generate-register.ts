import type { Database } from '#db/client.ts'
import { voivodeships } from '#domain/voivodeship.ts'

/** The days of the register and of what was known of it, as numbers from 0. */
export const REGISTER_DAYS = 9_000
export const KNOWN_DAYS = 4_000

const FIRST_DAY = Date.UTC(2000, 0, 1)
const FIRST_RECORDED = Date.UTC(2014, 0, 1)
const A_DAY = 86_400_000

export type Sizes = { readonly statesOfTeam: number; readonly memberships: number; readonly institutions: number }

/** The day of the world with that number, as the register writes it. */
export function registerDay(number: number): string {
  return new Date(FIRST_DAY + number * A_DAY).toISOString().slice(0, 10)
}

/** The instant (ms) that lies so many days, parts of them too, after the first record. */
export function knownAtDay(number: number): number {
  return FIRST_RECORDED + Math.round(number * A_DAY)
}

type Row = {
  readonly from: number
  readonly to: number | null
  readonly recordedAt: number
  supersededAt: number | null
}

/**
 * Teams with so many states each, and memberships of institutions in them. Each step of a history splits a random state
 * (something changed on a day that we learned of later) or corrects one. The same histories every time.
 */
export function generateRegister(db: Database, { statesOfTeam, memberships, institutions }: Sizes): void {
  const { $client } = db
  const random = randomNumbers(7)
  const insertTeam = $client.prepare(
    'insert into teams (id, voivodeship_code, slug, sort_key, created_at) values (?, ?, ?, ?, ?)',
  )
  const insertInstitution = $client.prepare(
    "insert into institutions (id, kind, name, fold_key, sort_key, created_at) values (?, 'ngo', ?, ?, ?, ?)",
  )
  const clocks = `valid_from_edtf, valid_from_earliest_on, valid_from_latest_on, valid_to_edtf, valid_to_earliest_on,
    valid_to_latest_on, recorded_at, superseded_at, cause_kind, cause_reason`
  const values = "?, ?, ?, ?, ?, ?, ?, ?, 'publication', 'Ogłoszenie'"
  const insertState = $client.prepare(`insert into team_versions
    (team_id, period, official_name, established_certainty, membership_completeness, seat_city, member_count,
    ${clocks})
    values (?, 1, 'Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi', 'unknown', 'unknown', ?, ?,
    ${values})`)
  const insertMembership = $client.prepare(`insert into team_memberships
    (team_id, institution_id, role, period, position, ${clocks}) values (?, ?, 'member', 1, ?, ${values})`)

  $client.transaction(() => {
    for (let id = 1; id <= institutions; id++) {
      const name = `Instytucja ${id}`
      insertInstitution.run(id, name, name.toLowerCase(), name.toLowerCase(), FIRST_RECORDED)
    }
    const parts = voivodeships.length * institutions
    for (const [index, { code, slug }] of voivodeships.entries()) {
      const teamId = index + 1
      insertTeam.run(teamId, code, slug, slug, FIRST_RECORDED)
      for (const row of history(statesOfTeam, random))
        insertState.run(teamId, `Miasto ${row.from % 50}`, institutions, ...columns(row))
      for (let id = 1; id <= institutions; id++) {
        for (const row of history(Math.round(memberships / parts), random))
          insertMembership.run(teamId, id, id, ...columns(row))
      }
    }
  })()
  $client.exec('analyze')
}

/** So many rows in the order of their recording. */
function history(length: number, random: () => number): Row[] {
  const first: Row = { from: 0, to: null, recordedAt: FIRST_RECORDED, supersededAt: null }
  const all = [first]
  const now = [first]
  while (all.length < length) {
    const recordedAt = knownAtDay((KNOWN_DAYS * all.length) / length)
    const index = Math.floor(random() * now.length)
    const state = now[index]
    if (state === undefined) break
    const end = state.to ?? REGISTER_DAYS
    const isSplit = random() < 0.5 && end - state.from > 1
    const at = state.from + 1 + Math.floor(random() * (end - state.from - 1))
    const next: Row[] = isSplit
      ? [
          { from: state.from, to: at, recordedAt, supersededAt: null },
          { from: at, to: state.to, recordedAt, supersededAt: null },
        ]
      : [{ ...state, recordedAt, supersededAt: null }]
    state.supersededAt = recordedAt
    now.splice(index, 1, ...next)
    all.push(...next)
  }
  return all
}

function columns({ from, to, recordedAt, supersededAt }: Row) {
  const [began, ended] = [registerDay(from), to === null ? null : registerDay(to)]
  return [began, began, began, ended, ended, ended, recordedAt, supersededAt]
}

/** Numbers from 0 to 1 (Park and Miller's generator), the same every time. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}
