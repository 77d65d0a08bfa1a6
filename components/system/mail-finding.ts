import { mailFailureFixes, mailFailureWords } from '#components/mail/labels.ts'
import type { MailFailure } from '#domain/mail/mail-state.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { type Finding, well } from './finding.ts'

/** Instants in ms UTC. */
type MailFacts = {
  readonly waiting: number
  /** When the first of what waits was put there. */
  readonly waitingSince: number | null
  /** Of those that wait: failed again and again, or not tried at all. */
  readonly late: number
  readonly inDoubt: number
  readonly lastSentAt: number | null
  /** Of those that wait, why the last try failed and when it is made again. */
  readonly lastFailure: {
    readonly failure: MailFailure | null
    readonly replyCode: number | null
    readonly tryAt: number
  } | null
}

/** How mail to the staff goes; null = the portal sends none. */
export function mailFinding(facts: MailFacts | null): Finding {
  const about = 'Poczta do redakcji'
  if (facts === null) return well(about, 'Portal nie wysyła poczty: nie ma ustawień SMTP_URL i MAIL_FROM.')
  const { late, inDoubt, lastFailure } = facts
  const failure = lastFailure?.failure ?? null
  const doubt = inDoubt > 0 ? `Nie dotarły albo nie wiadomo, czy dotarły: ${inDoubt}.` : ''
  const settle = inDoubt > 0 ? 'Wiadomości, które nie dotarły, rozstrzygnij w tabeli niżej.' : ''
  const sentence = joined(queueOf(facts), failureOf(facts), doubt, lastSentOf(facts))
  if (late > 0) {
    const fix = failure === null ? NOBODY_TRIES : `${mailFailureFixes[failure]} Portal próbuje przez dobę.`
    return { about, state: 'wrong', sentence, fix: joined(fix, settle) }
  }
  if (inDoubt > 0) return { about, state: 'look', sentence, fix: settle }
  return well(about, sentence)
}

const NOBODY_TRIES = 'Zobacz w dzienniku serwera wiersz „mail not sent” i uruchom portal ponownie.'

const joined = (...sentences: readonly string[]) => sentences.filter((sentence) => sentence !== '').join(' ')

function queueOf({ waiting, waitingSince }: MailFacts): string {
  if (waiting === 0 || waitingSince === null) return 'Żadna wiadomość nie czeka na wysłanie.'
  return `Czekają na wysłanie: ${waiting}, najdłużej od: ${formatWarsawInstant(waitingSince)}.`
}

/** Why what waits has not gone out: one failure is no trouble yet, but it is said. */
function failureOf({ late, lastFailure }: MailFacts): string {
  if (!lastFailure?.failure) return late > 0 ? 'Portal nie próbuje ich wysłać.' : ''
  const why = mailFailureWords(lastFailure.failure, lastFailure.replyCode)
  const again = `Następna próba: ${formatWarsawInstant(lastFailure.tryAt)}.`
  return late > 0
    ? `Nie udaje się ich wysłać. Powód: ${why}. ${again}`
    : `Ostatnia próba się nie udała: ${why}. ${again}`
}

function lastSentOf({ lastSentAt }: MailFacts): string {
  return lastSentAt === null ? 'Niczego jeszcze nie wysłano.' : `Ostatnio wysłano: ${formatWarsawInstant(lastSentAt)}.`
}
