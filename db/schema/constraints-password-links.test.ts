import { proveGuards } from '../testing-guards.ts'
import { anAccount, HOUR, NOON, SHA_256 } from '../testing-rows.ts'

const aLink = { account_id: 1, secret_hash: SHA_256, purpose: 'reset', created_at: NOON, expires_at: NOON + HOUR }

proveGuards('password_links', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('accounts', anAccount({ email: 'bogdan@urzad.example' }))
    put('password_links', aLink)
  },
  cases: {
    password_links_by_secret: {
      refuses: [({ put }) => put('password_links', { ...aLink, account_id: 2 })],
      allows: [({ put }) => put('password_links', { ...aLink, account_id: 2, secret_hash: null })],
    },
    password_links_purpose_is_known: {
      refuses: [({ run }) => run("update password_links set purpose = 'inny'")],
      allows: [({ run }) => run("update password_links set purpose = 'invitation'")],
    },
    password_links_secret_is_hashed: {
      refuses: [({ run }) => run("update password_links set secret_hash = 'tajne'")],
      allows: [({ run }) => run('update password_links set secret_hash = null')],
    },
    password_links_times_are_in_order: {
      refuses: [({ run }) => run('update password_links set expires_at = created_at')],
      allows: [({ run }) => run('update password_links set expires_at = created_at + 1')],
    },
  },
})
