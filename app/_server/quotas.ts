import 'server-only'
import { createHourlyQuota, type HourlyQuota } from '#domain/account/hourly-quota.ts'
import { TooMany } from '#domain/errors.ts'
import { counted } from '#domain/text/plural.ts'
import type { Staff } from './staff.ts'

/* How much one account may send within an hour: many times what writing takes, and no way to fill a disk. */

/** Files and pictures taken in; one that is refused counts too. */
const MAX_UPLOADS = 200
/** The same in bytes. */
const MAX_UPLOADED_BYTES = 500_000_000
/** Saves of texts and forms: somebody who writes without a pause saves some 1,000 times. */
const MAX_SAVES = 3_000

type Quotas = { readonly uploads: HourlyQuota; readonly bytes: HourlyQuota; readonly saves: HourlyQuota }

/** The bundler may load this module more than once; an account has one quota. */
const holder = globalThis as typeof globalThis & { komunikatQuotas?: Quotas }

function quotas(): Quotas {
  holder.komunikatQuotas ??= {
    uploads: createHourlyQuota(MAX_UPLOADS),
    bytes: createHourlyQuota(MAX_UPLOADED_BYTES),
    saves: createHourlyQuota(MAX_SAVES),
  }
  return holder.komunikatQuotas
}

/** Before a body of so many bytes is received. Throws TooMany. */
export function requireUploadQuota({ context }: Staff, bytes: number): void {
  const { actor, now } = context
  const { accountId } = actor
  const wait = quotas().uploads.take(accountId, 1, now) ?? quotas().bytes.take(accountId, bytes, now)
  if (wait === null) return
  throw new TooMany(`Account ${accountId} has sent too many files`, {
    retryAfterMs: wait,
    sentence: `Nie przyjęto pliku: z tego konta przesłano w ciągu godziny najwięcej, ile można (${MAX_UPLOADS} plików lub ${MAX_UPLOADED_BYTES / 1_000_000} MB). ${tryAgain(wait)}`,
  })
}

/** Before anything is saved. Throws TooMany. */
export function requireSaveQuota({ context }: Staff): void {
  const { accountId } = context.actor
  const wait = quotas().saves.take(accountId, 1, context.now)
  if (wait === null) return
  throw new TooMany(`Account ${accountId} has saved too often`, {
    retryAfterMs: wait,
    sentence: `Nie zapisano: z tego konta zapisano w ciągu godziny najwięcej razy, ile można (${MAX_SAVES}). ${tryAgain(wait)}`,
  })
}

function tryAgain(waitMs: number): string {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000))
  return `Spróbuj ponownie za ${counted(minutes, { one: 'minutę', few: 'minuty', many: 'minut' })}.`
}
