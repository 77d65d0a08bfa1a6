import { dateCase, proveGuards } from '../testing-guards.ts'
import {
  aLegalAct,
  aMembership,
  anInstitution,
  aSource,
  aTeam,
  aTeamVersion,
  aVersionNote,
  aVersionSource,
  dateColumns,
  HOUR,
  NOON,
  type Row,
} from '../testing-rows.ts'

type Put = { put: (table: string, row: Row) => number }

const day = (name: string, iso: string) => dateColumns(name, iso, iso, iso)

/** Two teams, what they can cite, and who can sit in them; no version yet. */
function given({ put }: Put) {
  put('teams', aTeam())
  put('teams', aTeam({ voivodeship_code: '32', slug: 'zachodniopomorskie' }))
  put('legal_acts', aLegalAct())
  put('sources', aSource())
  put('institutions', anInstitution())
  put('institutions', anInstitution({ fold_key: 'straz graniczna', name: 'Straż Graniczna' }))
}

/** What both tables with two clocks refuse. */
function twoClocksCases(table: string, aRow: (row?: Row) => Row) {
  const puts =
    (row: Row) =>
    ({ put }: Put) =>
      put(table, aRow(row))
  return {
    [`${table}_valid_from_is_a_date`]: dateCase('valid_from', ({ put }, date) => put(table, aRow(date)), {
      required: true,
    }),
    [`${table}_valid_to_is_a_date`]: dateCase('valid_to', ({ put }, date) =>
      put(table, aRow({ ...day('valid_from', '2010-01-01'), ...date })),
    ),
    [`${table}_ends_after_it_begins`]: {
      refuses: [puts(day('valid_to', '2015-03-02')), puts(day('valid_to', '2015-03-01'))],
      allows: [puts(day('valid_to', '2015-03-03'))],
    },
    [`${table}_is_superseded_after_recorded`]: {
      refuses: [puts({ superseded_at: NOON - 1 })],
      allows: [puts({ superseded_at: NOON })],
    },
    [`${table}_cause_is_known`]: {
      refuses: [puts({ cause_kind: 'rumour' })],
      allows: [puts({ cause_kind: 'correction' })],
    },
    [`${table}_cause_is_complete`]: {
      refuses: [
        puts({ cause_kind: 'act', cause_act_id: null }),
        puts({ cause_kind: 'publication', cause_reason: null }),
        puts({ cause_kind: 'correction', cause_reason: ' ' }),
        puts({ cause_kind: 'correction', cause_act_id: 1 }),
      ],
      allows: [puts({ cause_kind: 'act', cause_act_id: 1, cause_reason: null })],
    },
  }
}

/** Nothing of a row may change but one thing, once: the moment from which it is superseded. */
function immutableCases(table: string, aRow: (row?: Row) => Row, changes: Record<string, string>) {
  return {
    [`${table}_are_never_edited`]: {
      refuses: [
        ...Object.entries(changes).map(([column, value]) => ({ put, run }: Put & { run: (sql: string) => void }) => {
          put(table, aRow({ ...dateColumns('valid_to', '2020', '2020-01-01', '2020-12-31') }))
          run(`update ${table} set ${column} = ${value}`)
        }),
        ({ put, run }: Put & { run: (sql: string) => void }) => {
          put(table, aRow({ superseded_at: NOON }))
          run(`update ${table} set superseded_at = null`)
        },
      ],
      allows: [
        ({ put, run }: Put & { run: (sql: string) => void }) => {
          put(table, aRow())
          run(`update ${table} set superseded_at = ${NOON + HOUR}`)
        },
      ],
    },
    [`${table}_are_never_deleted`]: {
      refuses: [
        ({ put, run }: Put & { run: (sql: string) => void }) => {
          put(table, aRow())
          run(`delete from ${table}`)
        },
      ],
      allows: [({ run }: Put & { run: (sql: string) => void }) => run(`delete from ${table} where id = 99`)],
    },
  }
}

const clockChanges = {
  id: '9',
  team_id: '2',
  valid_from_edtf: "'2015'",
  valid_from_earliest_on: "'2015-03-01'",
  valid_from_latest_on: "'2015-03-03'",
  valid_to_edtf: "'2021'",
  valid_to_earliest_on: "'2020-01-02'",
  valid_to_latest_on: "'2020-12-30'",
  recorded_at: '1',
  cause_kind: "'correction'",
  cause_act_id: "1, cause_kind = 'act'",
  cause_reason: "'inna'",
}

proveGuards('teams', {
  given: ({ put }) => put('teams', aTeam()),
  cases: {
    teams_voivodeship_is_known: {
      refuses: [({ put }) => put('teams', aTeam({ slug: 'inny', voivodeship_code: '01' }))],
      allows: [({ put }) => put('teams', aTeam({ slug: 'inny', voivodeship_code: '02' }))],
    },
    teams_voivodeship_code_unique: {
      refuses: [({ put }) => put('teams', aTeam({ slug: 'inny' }))],
      allows: [({ put }) => put('teams', aTeam({ slug: 'inny', voivodeship_code: '02' }))],
    },
    teams_slug_unique: {
      refuses: [({ put }) => put('teams', aTeam({ voivodeship_code: '02' }))],
      allows: [({ put }) => put('teams', aTeam({ slug: 'inny', voivodeship_code: '02' }))],
    },
  },
})

const established = day('established', '2015-03-02')

proveGuards('team_versions', {
  given,
  cases: {
    ...twoClocksCases('team_versions', aTeamVersion),
    ...immutableCases(
      'team_versions',
      (row) => aTeamVersion({ ...established, established_certainty: 'probable', ...row }),
      {
        ...clockChanges,
        period: '2',
        official_name: "'inna'",
        established_edtf: "'2015'",
        established_earliest_on: "'2015-03-01'",
        established_latest_on: "'2015-03-03'",
        established_certainty: "'confirmed'",
        established_as_published: "'203-2015'",
        established_note: "'inna'",
        legal_basis_id: '1',
        seat_office: "'inny'",
        seat_city: "'Suwałki'",
        chair_function: "'inna'",
        membership_completeness: "'full'",
        membership_note: "'inna'",
      },
    ),
    team_versions_name_is_filled: {
      refuses: [({ put }) => put('team_versions', aTeamVersion({ official_name: ' ' }))],
      allows: [({ put }) => put('team_versions', aTeamVersion({ official_name: 'Z' }))],
    },
    team_versions_period_is_positive: {
      refuses: [({ put }) => put('team_versions', aTeamVersion({ period: 0 }))],
      allows: [({ put }) => put('team_versions', aTeamVersion({ period: 2 }))],
    },
    team_versions_certainty_is_known: {
      refuses: [({ put }) => put('team_versions', aTeamVersion({ ...established, established_certainty: 'sure' }))],
      allows: [({ put }) => put('team_versions', aTeamVersion({ ...established, established_certainty: 'confirmed' }))],
    },
    team_versions_date_and_certainty_agree: {
      refuses: [
        ({ put }) => put('team_versions', aTeamVersion({ established_certainty: 'probable' })),
        ({ put }) => put('team_versions', aTeamVersion(established)),
      ],
      allows: [({ put }) => put('team_versions', aTeamVersion({ ...established, established_certainty: 'probable' }))],
    },
    team_versions_completeness_is_known: {
      refuses: [({ put }) => put('team_versions', aTeamVersion({ membership_completeness: 'most' }))],
      allows: [({ put }) => put('team_versions', aTeamVersion({ membership_completeness: 'partial' }))],
    },
    team_versions_established_is_a_date: dateCase('established', ({ put }, date) => {
      const established_certainty = date.established_edtf === null ? 'unknown' : 'probable'
      return put('team_versions', aTeamVersion({ ...date, established_certainty }))
    }),
    team_versions_one_current_per_start: {
      // Both may have ended on the day they began, so they need not overlap; still only one can be what we know today.
      refuses: [
        ({ put }) => {
          const row = aTeamVersion(dateColumns('valid_to', '2015-03', '2015-03-02', '2015-03-31'))
          put('team_versions', row)
          put('team_versions', row)
        },
      ],
      allows: [
        ({ put }) => {
          put('team_versions', aTeamVersion({ superseded_at: NOON }))
          put('team_versions', aTeamVersion())
        },
      ],
    },
    team_versions_do_not_overlap: {
      refuses: [
        ({ put }) => {
          put('team_versions', aTeamVersion())
          put('team_versions', aTeamVersion(day('valid_from', '2018-01-01')))
        },
        ({ put }) => {
          put('team_versions', aTeamVersion(day('valid_to', '2018-01-02')))
          put('team_versions', aTeamVersion(day('valid_from', '2018-01-01')))
        },
        ({ put }) => {
          put('team_versions', aTeamVersion(day('valid_from', '2018-01-01')))
          put('team_versions', aTeamVersion(day('valid_to', '2018-01-02')))
        },
      ],
      allows: [
        ({ put }) => {
          put('team_versions', aTeamVersion(day('valid_to', '2018-01-01')))
          put('team_versions', aTeamVersion(day('valid_from', '2018-01-01')))
        },
        ({ put }) => {
          put('team_versions', aTeamVersion())
          put('team_versions', aTeamVersion({ team_id: 2 }))
        },
      ],
    },
  },
})

proveGuards('team_memberships', {
  given: (hand) => {
    given(hand)
    hand.put('team_versions', aTeamVersion())
  },
  cases: {
    ...twoClocksCases('team_memberships', aMembership),
    ...immutableCases('team_memberships', aMembership, {
      ...clockChanges,
      institution_id: '2',
      role: "'chair'",
      period: '2',
      position: '2',
    }),
    team_memberships_belong_to_a_period: {
      refuses: [
        ({ put }) => put('team_memberships', aMembership({ period: 2 })),
        ({ put }) => put('team_memberships', aMembership({ team_id: 2 })),
      ],
      allows: [
        ({ put }) => {
          put('team_versions', aTeamVersion({ period: 2, ...day('valid_from', '2020-01-01'), superseded_at: NOON }))
          put('team_memberships', aMembership({ period: 2 }))
        },
      ],
    },
    team_memberships_role_is_known: {
      refuses: [({ put }) => put('team_memberships', aMembership({ role: 'guest' }))],
      allows: [({ put }) => put('team_memberships', aMembership({ role: 'deputy_chair' }))],
    },
    team_memberships_one_current: {
      refuses: [
        ({ put }) => {
          put('team_memberships', aMembership())
          put('team_memberships', aMembership({ position: 2 }))
        },
      ],
      allows: [
        ({ put }) => {
          put('team_memberships', aMembership({ superseded_at: NOON }))
          put('team_memberships', aMembership())
          put('team_memberships', aMembership({ role: 'chair' }))
        },
      ],
    },
  },
})

proveGuards('team_version_sources', {
  given: (hand) => {
    given(hand)
    hand.put('team_versions', aTeamVersion())
    hand.put('team_version_sources', aVersionSource())
  },
  cases: {
    team_version_sources_fact_is_known: {
      refuses: [({ put }) => put('team_version_sources', aVersionSource({ fact: 'weather' }))],
      allows: [({ put }) => put('team_version_sources', aVersionSource({ fact: 'other' }))],
    },
    'team_version_sources primary key': {
      refuses: [({ put }) => put('team_version_sources', aVersionSource())],
      allows: [({ put }) => put('team_version_sources', aVersionSource({ fact: 'seat' }))],
    },
    team_version_sources_are_never_edited: {
      refuses: [({ run }) => run("update team_version_sources set fact = 'seat'")],
      allows: [({ put }) => put('team_version_sources', aVersionSource({ fact: 'seat' }))],
    },
    team_version_sources_are_never_deleted: {
      refuses: [({ run }) => run('delete from team_version_sources')],
      allows: [({ run }) => run("delete from team_version_sources where fact = 'seat'")],
    },
  },
})

proveGuards('team_version_notes', {
  given: (hand) => {
    given(hand)
    hand.put('team_versions', aTeamVersion())
    hand.put('team_version_notes', aVersionNote())
  },
  cases: {
    team_version_notes_kind_is_known: {
      refuses: [({ put }) => put('team_version_notes', aVersionNote({ position: 2, kind: 'gossip' }))],
      allows: [({ put }) => put('team_version_notes', aVersionNote({ position: 2, kind: 'fact' }))],
    },
    team_version_notes_text_is_filled: {
      refuses: [({ put }) => put('team_version_notes', aVersionNote({ position: 2, text: ' ' }))],
      allows: [({ put }) => put('team_version_notes', aVersionNote({ position: 2, text: 'N' }))],
    },
    'team_version_notes primary key': {
      refuses: [({ put }) => put('team_version_notes', aVersionNote({ text: 'druga' }))],
      allows: [({ put }) => put('team_version_notes', aVersionNote({ text: 'druga', position: 2 }))],
    },
    team_version_notes_are_never_edited: {
      refuses: [({ run }) => run("update team_version_notes set text = 'inny'")],
      allows: [({ put }) => put('team_version_notes', aVersionNote({ position: 2 }))],
    },
    team_version_notes_are_never_deleted: {
      refuses: [({ run }) => run('delete from team_version_notes')],
      allows: [({ run }) => run('delete from team_version_notes where position = 2')],
    },
  },
})
