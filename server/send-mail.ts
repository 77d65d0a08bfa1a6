import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { withExclusiveLock } from '#db/exclusive-lock.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { StartError } from '#domain/start-error.ts'
import { queueMailOfPortal } from '#services/mail/mail-of-portal.ts'
import { queueOverdueUrgent } from '#services/mail/mail-of-urgent.ts'
import {
  doubtMarkedMail,
  forgetWaitingMail,
  isMailDue,
  type MarkedMail,
  markNextMail,
  settleMail,
} from '#services/mail/outbox.ts'
import { sendBySmtp } from '#services/mail/send-by-smtp.ts'
import { writeMessage } from '#services/mail/write-message.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import type { Log } from './log.ts'

/** How often we look whether mail is due, in ms. */
const EVERY_MS = 5_000
/** After a failure, in ms: the mail server is away, or somebody writes. */
const RETRY_MS = 60_000

const MAIL_LOCK_FILE = 'komunikat.mail-lock'

type Options = Pick<PortalConfig, 'dataDir' | 'siteUrl' | 'mail' | 'backups'> & {
  readonly database: Database
  readonly clock: () => number
  readonly log: Pick<Log, 'warn' | 'error'>
}

/** Sends the mail of the outbox for as long as the portal runs. `stop` resolves when the mail that is being sent has an end. */
export function startSendingMail(options: Options): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const goOn = async () => {
    let pause = 0
    while (!signal.aborted) {
      await wait(pause, undefined, { signal, ref: false }).catch(() => {})
      if (!signal.aborted) pause = (await sendDueMail(options, signal)) ? EVERY_MS : RETRY_MS
    }
  }
  const ended = goOn()
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

/** One look at the outbox. False = something is in the way, and it is better to wait longer. Never rejects. */
export async function sendDueMail(options: Options, signal?: AbortSignal): Promise<boolean> {
  const { database, dataDir, mail, backups, clock, log } = options
  try {
    if (mail === null) {
      await retryWhileBusy(() => forgetWaitingMail(database))
      return true
    }
    await retryWhileBusy(() => queueMailOfPortal(database, { dataDir, isScheduled: backups }, clock()))
    await retryWhileBusy(() => queueOverdueUrgent(database, clock()))
    if (!isMailDue(database, clock())) return true
    return await withExclusiveLock(join(dataDir, MAIL_LOCK_FILE), { timeoutMs: 0, onWait: () => {} }, () =>
      sendOneByOne({ ...options, mail }, signal),
    )
  } catch (error) {
    // Another process is sending; or the portal was stopped meanwhile and has closed its database.
    if (!(error instanceof StartError) && database.$client.open) log.error({ err: error }, 'mail not sent')
    return false
  }
}

type Sending = Options & { readonly mail: NonNullable<Options['mail']> }

/** Under the lock. Stops at the first failure that the next mail would meet too. */
async function sendOneByOne(options: Sending, signal?: AbortSignal): Promise<boolean> {
  const { database, clock, log } = options
  const doubted = await retryWhileBusy(() => doubtMarkedMail(database, clock()))
  if (doubted > 0) log.warn({ mail: doubted }, 'mail may have been sent before a stop: not sent again')
  while (!signal?.aborted) {
    const marked = await retryWhileBusy(() => markNextMail(database, clock()))
    if (marked === null) return true
    const delivery = await deliver(options, marked)
    await retryWhileBusy(() => settleMail(database, marked, delivery, clock()))
    if (delivery === 'left' || delivery.outcome === 'sent') continue
    log.warn({ mail: marked.ids, ...delivery }, 'mail not sent')
    if (delivery.outcome !== 'refused-for-good') return false
  }
  return true
}

function deliver({ database, siteUrl, mail: { server, from }, clock }: Sending, marked: MarkedMail) {
  const message = writeMessage(database, marked, { siteUrl, fromAddress: from, now: clock() })
  return message === null ? ('left' as const) : sendBySmtp(server, message)
}
