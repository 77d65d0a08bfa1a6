import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'
import { filled, instant } from './columns.ts'

const isSha256 = (column: string) => sql.raw(`length("${column}") = 64 and "${column}" not glob '*[^0-9a-f]*'`)

/**
 * What an app makes one-time codes of (RFC 6238), one for an account. Encrypted with a key that lies beside the database
 * (services/factor/factor-key.ts); until a code has confirmed it, it asks nobody for codes.
 */
export const totpSecrets = sqliteTable(
  'totp_secrets',
  {
    accountId: integer('account_id')
      .primaryKey()
      .references(() => accounts.id),
    sealedSecret: text('sealed_secret').notNull(),
    begunAt: instant('begun_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    /** The last step of 30 s whose code was taken: no code is taken twice. Null until the first. */
    lastStep: integer('last_step'),
  },
  () => [
    check('totp_secrets_are_sealed', sql`"sealed_secret" glob '????????????????.*' and length("sealed_secret") >= 80`),
    check('totp_secrets_are_confirmed_by_a_code', sql`("confirmed_at" is null) = ("last_step" is null)`),
  ],
)

/** For whoever has lost the other factors: each code works once. What is kept is its hash. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    codeHash: text('code_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    uniqueIndex('recovery_codes_by_account').on(table.accountId, table.codeHash),
    check('recovery_codes_are_hashed', isSha256('code_hash')),
  ],
)

/** A key pair of which we know the public half (WebAuthn). It signs in by itself, and is both factors at once. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    /** What its owner calls it. */
    name: text('name').notNull(),
    /** As the device named it, base64url. */
    credentialId: text('credential_id').notNull(),
    /** COSE, base64url. */
    publicKey: text('public_key').notNull(),
    /** The account as devices know it: random, and the same for every key of an account. */
    userHandle: text('user_handle').notNull(),
    /** Host that the key belongs to; it works under no other. */
    rpId: text('rp_id').notNull(),
    /** How often the device says it has signed; 0 = it does not count. */
    counter: integer('counter').notNull(),
    /** Whether the key may be on several devices, and whether it is now. */
    isBackupEligible: integer('is_backup_eligible', { mode: 'boolean' }).notNull(),
    isBackedUp: integer('is_backed_up', { mode: 'boolean' }).notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [
    uniqueIndex('passkeys_by_credential').on(table.credentialId),
    index('passkeys_by_account').on(table.accountId, table.id),
    check('passkeys_name_is_filled', filled('name')),
    check('passkeys_count_up', sql`"counter" >= 0`),
    check('passkeys_backed_up_when_eligible', sql`"is_backup_eligible" or not "is_backed_up"`),
  ],
)

/** What a device was asked to sign, as a hash: each is taken once, within its time, for what it was asked for. */
export const passkeyChallenges = sqliteTable(
  'passkey_challenges',
  {
    challengeHash: text('challenge_hash').primaryKey(),
    /** Whose key is being added, or shows again who they are; null = somebody wants to sign in. */
    accountId: integer('account_id').references(() => accounts.id),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('passkey_challenges_by_time').on(table.expiresAt),
    check('passkey_challenges_are_hashed', isSha256('challenge_hash')),
  ],
)

/** The right password was given and the second factor is asked for. `id` is the hash of a token; it opens nothing. */
export const pendingSignIns = sqliteTable(
  'pending_sign_ins',
  {
    id: text('id').primaryKey(),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('pending_sign_ins_by_time').on(table.expiresAt),
    index('pending_sign_ins_by_account').on(table.accountId),
    check('pending_sign_ins_are_hashed', isSha256('id')),
  ],
)
