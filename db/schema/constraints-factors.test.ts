import { proveGuards } from '../testing-guards.ts'
import { anAccount, aPasskey, aTotpSecret, NOON, SHA_256 } from '../testing-rows.ts'

const OTHER_SHA_256 = 'cd'.repeat(32)

proveGuards('totp_secrets', {
  given: ({ put }) => put('accounts', anAccount()),
  cases: {
    totp_secrets_are_sealed: {
      refuses: [({ put }) => put('totp_secrets', aTotpSecret({ sealed_secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }))],
      allows: [({ put }) => put('totp_secrets', aTotpSecret())],
    },
    totp_secrets_are_confirmed_by_a_code: {
      refuses: [
        ({ put }) => put('totp_secrets', aTotpSecret({ confirmed_at: null })),
        ({ put }) => put('totp_secrets', aTotpSecret({ last_step: null })),
      ],
      allows: [({ put }) => put('totp_secrets', aTotpSecret({ confirmed_at: null, last_step: null }))],
    },
  },
})

const aCode = (row = {}) => ({ account_id: 1, code_hash: SHA_256, created_at: NOON, ...row })

proveGuards('recovery_codes', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('recovery_codes', aCode())
  },
  cases: {
    recovery_codes_are_hashed: {
      refuses: [({ put }) => put('recovery_codes', aCode({ code_hash: 'k7mq-2x9d-p4hs-r8vw' }))],
      allows: [({ put }) => put('recovery_codes', aCode({ code_hash: OTHER_SHA_256 }))],
    },
    recovery_codes_by_account: {
      refuses: [({ put }) => put('recovery_codes', aCode())],
      allows: [({ put }) => put('recovery_codes', aCode({ code_hash: OTHER_SHA_256 }))],
    },
  },
})

proveGuards('passkeys', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('passkeys', aPasskey())
  },
  cases: {
    passkeys_by_credential: {
      refuses: [({ put }) => put('passkeys', aPasskey({ name: 'Telefon' }))],
      allows: [({ put }) => put('passkeys', aPasskey({ credential_id: 'aW5ueQ' }))],
    },
    passkeys_name_is_filled: {
      refuses: [({ run }) => run("update passkeys set name = ' '")],
      allows: [({ run }) => run("update passkeys set name = 'T'")],
    },
    passkeys_count_up: {
      refuses: [({ run }) => run('update passkeys set counter = -1')],
      allows: [({ run }) => run('update passkeys set counter = 7')],
    },
    passkeys_backed_up_when_eligible: {
      refuses: [({ run }) => run('update passkeys set is_backup_eligible = 0')],
      allows: [({ run }) => run('update passkeys set is_backup_eligible = 0, is_backed_up = 0')],
    },
  },
})

const aChallenge = (row = {}) => ({ challenge_hash: SHA_256, account_id: null, expires_at: NOON, ...row })

proveGuards('passkey_challenges', {
  given: ({ put }) => put('passkey_challenges', aChallenge()),
  cases: {
    passkey_challenges_are_hashed: {
      refuses: [({ put }) => put('passkey_challenges', aChallenge({ challenge_hash: 'wyzwanie' }))],
      allows: [({ put }) => put('passkey_challenges', aChallenge({ challenge_hash: OTHER_SHA_256 }))],
    },
    'passkey_challenges primary key': {
      refuses: [({ put }) => put('passkey_challenges', aChallenge())],
      allows: [({ put }) => put('passkey_challenges', aChallenge({ challenge_hash: OTHER_SHA_256 }))],
    },
  },
})

const aPending = (row = {}) => ({ id: SHA_256, account_id: 1, expires_at: NOON, ...row })

proveGuards('pending_sign_ins', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('pending_sign_ins', aPending())
  },
  cases: {
    pending_sign_ins_are_hashed: {
      refuses: [({ put }) => put('pending_sign_ins', aPending({ id: 'token' }))],
      allows: [({ put }) => put('pending_sign_ins', aPending({ id: OTHER_SHA_256 }))],
    },
    'pending_sign_ins primary key': {
      refuses: [({ put }) => put('pending_sign_ins', aPending())],
      allows: [({ put }) => put('pending_sign_ins', aPending({ id: OTHER_SHA_256 }))],
    },
  },
})
