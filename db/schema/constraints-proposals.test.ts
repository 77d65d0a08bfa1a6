import { proveGuards } from '../testing-guards.ts'
import { anAccount, anArticle, HOUR, NOON, type Row } from '../testing-rows.ts'

const aProposal = (row: Row = {}): Row => ({
  verb: 'helpline.change',
  input: '{"helplineId":1}',
  subject_kind: 'helpline',
  subject_id: 1,
  seen_version: 1,
  why: null,
  proposed_by: 1,
  proposed_at: NOON,
  outcome: null,
  settled_by: null,
  settled_at: null,
  note: null,
  ...row,
})

const approved = { outcome: 'approved', settled_by: 2, settled_at: NOON + HOUR }
const refused = { ...approved, outcome: 'refused', note: 'To stary numer.' }
const takenBack = { ...approved, outcome: 'taken-back', settled_by: 1 }

const aWaiver = (row: Row = {}): Row => ({
  article_id: 1,
  check_key: 'link-gone',
  finding: 'a'.repeat(32),
  reason: 'Tekst historyczny.',
  until_on: '2027-01-31',
  granted_by: 1,
  granted_at: NOON,
  approved_by: null,
  ended_by: null,
  ended_at: null,
  ...row,
})

const ended = { ended_by: 1, ended_at: NOON + HOUR }

const given = ({ put }: { put: (table: string, row: Row) => number }) => {
  put('accounts', anAccount())
  put('accounts', anAccount({ email: 'bogdan@urzad.example' }))
  put('articles', anArticle())
}

proveGuards('proposals', {
  given: (hand) => {
    given(hand)
    hand.put('proposals', aProposal())
  },
  cases: {
    proposals_verb_is_filled: {
      refuses: [({ put }) => put('proposals', aProposal({ verb: ' ' }))],
      allows: [({ put }) => put('proposals', aProposal({ verb: 'team.end' }))],
    },
    proposals_input_is_json: {
      refuses: [({ put }) => put('proposals', aProposal({ input: '{' }))],
      allows: [({ put }) => put('proposals', aProposal({ input: '{}' }))],
    },
    proposals_why_is_filled: {
      refuses: [({ put }) => put('proposals', aProposal({ why: ' ' }))],
      allows: [({ put }) => put('proposals', aProposal({ why: 'Nowy numer.' }))],
    },
    proposals_version_is_of_a_record: {
      refuses: [
        ({ put }) => put('proposals', aProposal({ seen_version: null })),
        ({ put }) => put('proposals', aProposal({ subject_id: null })),
      ],
      allows: [({ put }) => put('proposals', aProposal({ subject_id: null, seen_version: null }))],
    },
    proposals_outcome_is_known: {
      refuses: [({ put }) => put('proposals', aProposal({ ...approved, outcome: 'forgotten' }))],
      allows: [({ put }) => put('proposals', aProposal(approved))],
    },
    proposals_are_settled_by_whom_it_takes: {
      refuses: [
        ({ put }) => put('proposals', aProposal({ ...approved, settled_by: 1 })),
        ({ put }) => put('proposals', aProposal({ ...approved, settled_by: null })),
        ({ put }) => put('proposals', aProposal({ ...approved, settled_at: null })),
        ({ put }) => put('proposals', aProposal({ ...refused, settled_by: 1 })),
        ({ put }) => put('proposals', aProposal({ ...takenBack, settled_by: 2 })),
        ({ put }) => put('proposals', aProposal({ settled_by: 2 })),
      ],
      allows: [({ put }) => put('proposals', aProposal(approved)), ({ put }) => put('proposals', aProposal(takenBack))],
    },
    proposals_refused_with_a_reason: {
      refuses: [
        ({ put }) => put('proposals', aProposal({ ...refused, note: null })),
        ({ put }) => put('proposals', aProposal({ ...approved, note: 'Dobrze.' })),
      ],
      allows: [({ put }) => put('proposals', aProposal(refused))],
    },
    proposals_are_settled_once: {
      refuses: [
        ({ run }) => run("update proposals set verb = 'team.end'"),
        ({ run }) => run("update proposals set input = '{}'"),
        ({ run }) => run('update proposals set subject_id = 2'),
        ({ run }) => run("update proposals set why = 'Inaczej.'"),
        ({ run }) => run('update proposals set proposed_by = 2'),
        ({ put, run }) => {
          const id = put('proposals', aProposal(approved))
          run(`update proposals set outcome = 'refused', note = 'Nie.' where id = ${id}`)
        },
      ],
      allows: [
        ({ run }) => run(`update proposals set outcome = 'approved', settled_by = 2, settled_at = ${NOON + HOUR}`),
      ],
    },
    proposals_are_settled_without_sealed_input: {
      refuses: [
        ({ put, run }) => {
          put('sealed_inputs', { proposal_id: 1, input: '{}' })
          run(`update proposals set outcome = 'approved', settled_by = 2, settled_at = ${NOON + HOUR}`)
        },
      ],
      allows: [
        ({ put, run }) => {
          put('sealed_inputs', { proposal_id: 1, input: null })
          run(`update proposals set outcome = 'approved', settled_by = 2, settled_at = ${NOON + HOUR}`)
        },
      ],
    },
    proposals_are_never_deleted: {
      refuses: [({ run }) => run('delete from proposals')],
      allows: [({ run }) => run('delete from proposals where id = 99')],
    },
  },
})

proveGuards('check_waivers', {
  given: (hand) => {
    given(hand)
    hand.put('check_waivers', aWaiver())
  },
  cases: {
    check_waivers_check_is_waivable: {
      refuses: [({ put }) => put('check_waivers', aWaiver({ check_key: 'personal-number' }))],
      allows: [({ put }) => put('check_waivers', aWaiver({ check_key: 'image-without-alt' }))],
    },
    check_waivers_finding_is_one: {
      refuses: [
        ({ put }) => put('check_waivers', aWaiver({ finding: 'a' })),
        ({ put }) => put('check_waivers', aWaiver({ finding: 'Z'.repeat(32) })),
      ],
      allows: [({ put }) => put('check_waivers', aWaiver({ finding: '0'.repeat(32) }))],
    },
    check_waivers_reason_says_something: {
      refuses: [({ put }) => put('check_waivers', aWaiver({ reason: 'Bo tak.   ' }))],
      allows: [({ put }) => put('check_waivers', aWaiver({ reason: 'Bo tak ma być.' }))],
    },
    check_waivers_until_is_a_day: {
      refuses: [({ put }) => put('check_waivers', aWaiver({ until_on: '2027-02-30' }))],
      allows: [({ put }) => put('check_waivers', aWaiver({ until_on: '2027-02-28' }))],
    },
    check_waivers_approved_by_another: {
      refuses: [({ put }) => put('check_waivers', aWaiver({ approved_by: 1 }))],
      allows: [({ put }) => put('check_waivers', aWaiver({ approved_by: 2 }))],
    },
    check_waivers_end_once: {
      refuses: [
        ({ put }) => put('check_waivers', aWaiver({ ...ended, ended_at: null })),
        ({ put }) => put('check_waivers', aWaiver({ ...ended, ended_by: null })),
      ],
      allows: [({ put }) => put('check_waivers', aWaiver(ended))],
    },
    check_waivers_are_only_ended: {
      refuses: [
        ({ run }) => run("update check_waivers set until_on = '2030-01-01'"),
        ({ run }) => run("update check_waivers set reason = 'Inny powód.'"),
        ({ run }) => run('update check_waivers set approved_by = 2'),
        ({ put, run }) => {
          const id = put('check_waivers', aWaiver(ended))
          run(`update check_waivers set ended_by = null, ended_at = null where id = ${id}`)
        },
      ],
      allows: [({ run }) => run(`update check_waivers set ended_by = 1, ended_at = ${NOON + HOUR}`)],
    },
    check_waivers_are_never_deleted: {
      refuses: [({ run }) => run('delete from check_waivers')],
      allows: [({ run }) => run('delete from check_waivers where id = 99')],
    },
  },
})
