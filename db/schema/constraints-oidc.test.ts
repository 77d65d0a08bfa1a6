import { proveGuards } from '../testing-guards.ts'
import { anAccount, NOON, type Row } from '../testing-rows.ts'

const anIdentity = (row: Row = {}): Row => ({
  issuer: 'https://login.urzad.example',
  subject: 'sub-1',
  account_id: 1,
  linked_at: NOON,
  ...row,
})

proveGuards('oidc_identities', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('accounts', anAccount({ email: 'bogdan@urzad.example' }))
    put('oidc_identities', anIdentity())
  },
  cases: {
    'oidc_identities primary key': {
      refuses: [({ put }) => put('oidc_identities', anIdentity({ account_id: 2 }))],
      allows: [({ put }) => put('oidc_identities', anIdentity({ account_id: 2, issuer: 'https://inny.example' }))],
    },
    oidc_identities_account_id_unique: {
      refuses: [({ put }) => put('oidc_identities', anIdentity({ subject: 'sub-2' }))],
      allows: [({ put }) => put('oidc_identities', anIdentity({ subject: 'sub-2', account_id: 2 }))],
    },
    oidc_identities_issuer_is_filled: {
      refuses: [({ put }) => put('oidc_identities', anIdentity({ issuer: ' ', account_id: 2 }))],
      allows: [({ put }) => put('oidc_identities', anIdentity({ issuer: 'https://b.example', account_id: 2 }))],
    },
    oidc_identities_subject_is_short: {
      refuses: [
        ({ put }) => put('oidc_identities', anIdentity({ subject: '', account_id: 2 })),
        ({ put }) => put('oidc_identities', anIdentity({ subject: 'x'.repeat(256), account_id: 2 })),
      ],
      allows: [({ put }) => put('oidc_identities', anIdentity({ subject: 'x'.repeat(255), account_id: 2 }))],
    },
  },
})
