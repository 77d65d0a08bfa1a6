import { proveGuards } from '../testing-guards.ts'
import { aPublicChange, aPublicChangeFact, SHA_256 } from '../testing-rows.ts'

const another = { number: 2, previous_hash: SHA_256 }

proveGuards('public_change_kinds', {
  cases: {
    'public_change_kinds primary key': {
      refuses: [({ put }) => put('public_change_kinds', { code: 'published' })],
      allows: [({ put }) => put('public_change_kinds', { code: 'translated' })],
    },
  },
})

proveGuards('public_changes', {
  given: ({ put }) => put('public_changes', aPublicChange()),
  cases: {
    public_changes_subject_is_whole: {
      refuses: [
        ({ put }) => put('public_changes', aPublicChange({ ...another, subject_id: null })),
        ({ put }) => put('public_changes', aPublicChange({ ...another, subject_kind: null })),
      ],
      allows: [({ put }) => put('public_changes', aPublicChange({ ...another, subject_id: null, subject_kind: null }))],
    },
    public_changes_loss_is_whole: {
      refuses: [
        ({ put }) => put('public_changes', aPublicChange({ ...another, lost_number: 7 })),
        ({ put }) => put('public_changes', aPublicChange({ ...another, lost_hash: SHA_256 })),
      ],
      allows: [({ put }) => put('public_changes', aPublicChange({ ...another, lost_number: 7, lost_hash: SHA_256 }))],
    },
    public_changes_hash_is_sha256: {
      refuses: [
        ({ put }) => put('public_changes', aPublicChange({ ...another, hash: SHA_256.slice(1) })),
        ({ put }) => put('public_changes', aPublicChange({ ...another, hash: SHA_256.toUpperCase() })),
      ],
      allows: [({ put }) => put('public_changes', aPublicChange(another))],
    },
    public_changes_follow_the_last_one: {
      refuses: [
        ({ put }) => put('public_changes', aPublicChange({ ...another, number: 3 })),
        ({ put }) => put('public_changes', aPublicChange({ ...another, previous_hash: '0'.repeat(64) })),
      ],
      allows: [({ put }) => put('public_changes', aPublicChange(another))],
    },
    public_changes_are_never_edited: {
      refuses: [({ run }) => run("update public_changes set kind = 'archived'")],
      allows: [({ run }) => run("update public_changes set kind = 'archived' where number = 99")],
    },
    public_changes_are_never_shortened: {
      refuses: [({ run }) => run('delete from public_changes')],
      allows: [({ run }) => run('delete from public_changes where number = 99')],
    },
  },
})

proveGuards('public_change_facts', {
  given: ({ put }) => {
    put('public_changes', aPublicChange())
    put('public_change_facts', aPublicChangeFact())
  },
  cases: {
    'public_change_facts primary key': {
      refuses: [({ put }) => put('public_change_facts', aPublicChangeFact())],
      allows: [({ put }) => put('public_change_facts', aPublicChangeFact({ fact: 'reason' }))],
    },
    public_change_facts_fact_is_filled: {
      refuses: [({ put }) => put('public_change_facts', aPublicChangeFact({ fact: ' ' }))],
      allows: [({ put }) => put('public_change_facts', aPublicChangeFact({ fact: 'unit' }))],
    },
    public_change_facts_commitment_is_sha256: {
      refuses: [
        ({ put }) => put('public_change_facts', aPublicChangeFact({ fact: 'unit', commitment: SHA_256.slice(1) })),
        ({ put }) => put('public_change_facts', aPublicChangeFact({ fact: 'unit', commitment: SHA_256.toUpperCase() })),
      ],
      allows: [({ put }) => put('public_change_facts', aPublicChangeFact({ fact: 'unit' }))],
    },
    public_change_facts_are_whole_or_erased: {
      refuses: [
        ({ put }) => put('public_change_facts', aPublicChangeFact({ fact: 'unit', salt: null })),
        ({ put }) => put('public_change_facts', aPublicChangeFact({ fact: 'unit', text: null })),
        ({ put }) => put('public_change_facts', aPublicChangeFact({ fact: 'unit', erased_at: 1 })),
      ],
      allows: [({ run }) => run('update public_change_facts set text = null, salt = null, erased_at = 1')],
    },
    public_change_facts_belong_to_the_last_one: {
      refuses: [
        ({ put }) => {
          put('public_changes', aPublicChange(another))
          put('public_change_facts', aPublicChangeFact({ fact: 'unit' }))
        },
      ],
      allows: [
        ({ put }) => {
          put('public_changes', aPublicChange(another))
          put('public_change_facts', aPublicChangeFact({ change_number: 2 }))
        },
      ],
    },
    public_change_facts_are_only_erased: {
      refuses: [
        ({ run }) => run("update public_change_facts set text = 'Inny tytuł'"),
        ({ run }) => run(`update public_change_facts set commitment = '${'cd'.repeat(32)}'`),
        ({ run }) =>
          run(
            `update public_change_facts set text = null, salt = null, erased_at = 1, commitment = '${'cd'.repeat(32)}'`,
          ),
      ],
      allows: [({ run }) => run('update public_change_facts set text = null, salt = null, erased_at = 1')],
    },
    public_change_facts_stay: {
      refuses: [({ run }) => run('delete from public_change_facts')],
      allows: [({ run }) => run('delete from public_change_facts where change_number = 99')],
    },
  },
})
