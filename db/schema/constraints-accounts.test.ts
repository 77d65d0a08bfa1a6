import { proveGuards } from '../testing-guards.ts'
import { anAccount, aSession, NOON, type Row, SHA_256 } from '../testing-rows.ts'

proveGuards('accounts', {
  cases: {
    accounts_email_is_folded: {
      refuses: [
        ({ put }) => put('accounts', anAccount({ email: 'Anna@urzad.example' })),
        ({ put }) => put('accounts', anAccount({ email: 'anna' })),
        ({ put }) => put('accounts', anAccount({ email: '@urzad.example' })),
        ({ put }) => put('accounts', anAccount({ email: `${'a'.repeat(243)}@urzad.exampl` })),
      ],
      allows: [({ put }) => put('accounts', anAccount({ email: `${'a'.repeat(240)}@urzad.exampl` }))],
    },
    accounts_name_is_filled: {
      refuses: [({ put }) => put('accounts', anAccount({ name: ' ' }))],
      allows: [({ put }) => put('accounts', anAccount({ name: 'A' }))],
    },
    accounts_password_is_hashed: {
      refuses: [
        ({ put }) => put('accounts', anAccount({ password_hash: 'moje hasło' })),
        ({ put }) => put('accounts', anAccount({ password_hash: '$2b$12$abc' })),
      ],
      allows: [({ put }) => put('accounts', anAccount())],
    },
    accounts_by_email: {
      refuses: [
        ({ put }) => {
          put('accounts', anAccount())
          put('accounts', anAccount({ name: 'Inna Anna' }))
        },
      ],
      allows: [
        ({ put }) => {
          put('accounts', anAccount())
          put('accounts', anAccount({ email: 'anna.nowak@urzad.example' }))
        },
      ],
    },
  },
})

proveGuards('account_rights', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('account_rights', { account_id: 1, right: 'author', granted_at: NOON })
  },
  cases: {
    account_rights_right_is_known: {
      refuses: [({ put }) => put('account_rights', { account_id: 1, right: 'owner', granted_at: NOON })],
      allows: [({ put }) => put('account_rights', { account_id: 1, right: 'administrator', granted_at: NOON })],
    },
    'account_rights primary key': {
      refuses: [({ put }) => put('account_rights', { account_id: 1, right: 'author', granted_at: NOON })],
      allows: [({ put }) => put('account_rights', { account_id: 1, right: 'editor', granted_at: NOON })],
    },
  },
})

proveGuards('sessions', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('sessions', aSession())
  },
  cases: {
    sessions_times_are_in_order: {
      refuses: [
        ({ put }) => put('sessions', aSession({ id: 'druga', last_seen_at: NOON - 1 })),
        ({ put }) => put('sessions', aSession({ id: 'druga', expires_at: NOON })),
      ],
      allows: [({ put }) => put('sessions', aSession({ id: 'druga', expires_at: NOON + 1 }))],
    },
    'sessions primary key': {
      refuses: [({ put }) => put('sessions', aSession())],
      allows: [({ put }) => put('sessions', aSession({ id: 'druga' }))],
    },
  },
})

proveGuards('sign_in_failures', {
  cases: {
    sign_in_failures_subject_is_sha256: {
      refuses: [({ put }) => put('sign_in_failures', { subject_hash: 'anna@urzad.example', failed_at: NOON })],
      allows: [({ put }) => put('sign_in_failures', { subject_hash: SHA_256, failed_at: NOON })],
    },
  },
})

proveGuards('known_browsers', {
  given: ({ put }) => put('accounts', anAccount()),
  cases: {
    known_browsers_hash_is_sha256: {
      refuses: [({ put }) => put('known_browsers', aKnownBrowser({ browser_hash: 'to, co stoi w ciasteczku' }))],
      allows: [({ put }) => put('known_browsers', aKnownBrowser())],
    },
    'known_browsers primary key': {
      refuses: [
        ({ put }) => {
          put('known_browsers', aKnownBrowser())
          put('known_browsers', aKnownBrowser({ last_sign_in_at: NOON + 1 }))
        },
      ],
      allows: [({ put }) => put('known_browsers', aKnownBrowser())],
    },
  },
})

proveGuards('throttled_sign_ins', {
  cases: {
    throttled_sign_ins_subject_is_sha256: {
      refuses: [({ put }) => put('throttled_sign_ins', aThrottledSignIn({ subject_hash: 'anna@urzad.example' }))],
      allows: [({ put }) => put('throttled_sign_ins', aThrottledSignIn())],
    },
    throttled_sign_ins_are_counted: {
      refuses: [
        ({ put }) => put('throttled_sign_ins', aThrottledSignIn({ tries: 0 })),
        ({ put }) => put('throttled_sign_ins', aThrottledSignIn({ last_at: NOON - 1 })),
      ],
      allows: [({ put }) => put('throttled_sign_ins', aThrottledSignIn({ tries: 7, last_at: NOON + 1 }))],
    },
    'throttled_sign_ins primary key': {
      refuses: [
        ({ put }) => {
          put('throttled_sign_ins', aThrottledSignIn())
          put('throttled_sign_ins', aThrottledSignIn())
        },
      ],
      allows: [({ put }) => put('throttled_sign_ins', aThrottledSignIn())],
    },
  },
})

function aKnownBrowser(row: Row = {}): Row {
  return { browser_hash: SHA_256, account_id: 1, last_sign_in_at: NOON, ...row }
}

function aThrottledSignIn(row: Row = {}): Row {
  return { subject_hash: SHA_256, tries: 1, first_at: NOON, last_at: NOON, ...row }
}
