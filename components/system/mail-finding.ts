import { mailFailureWords } from '#components/mail/labels.ts'
import type { MailFailure } from '#domain/mail/mail-state.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { type Finding, well } from './finding.ts'

/** Instants in ms UTC. */
type MailFacts = {
  readonly waiting: number
  /** Of those that wait: failed again and again, or not tried at all. */
  readonly late: number
  readonly inDoubt: number
  readonly lastSentAt: number | null
  readonly lastFailure: { readonly failure: MailFailure | null; readonly replyCode: number | null } | null
}

/** How mail to the staff goes; null = the portal sends none. */
export function mailFinding(facts: MailFacts | null): Finding {
  const about = 'Poczta do redakcji'
  if (facts === null) return well(about, 'Portal nie wysyła poczty: nie ma ustawień SMTP_URL i MAIL_FROM.')
  const { waiting, late, inDoubt, lastSentAt, lastFailure } = facts
  const last =
    lastSentAt === null ? 'Niczego jeszcze nie wysłano.' : `Ostatnio wysłano: ${formatWarsawInstant(lastSentAt)}.`
  const sentence = `${last} W kolejce: ${waiting}.`
  if (late > 0) {
    const why = lastFailure?.failure ? ` Powód: ${mailFailureWords(lastFailure.failure, lastFailure.replyCode)}.` : ''
    return {
      about,
      state: 'wrong',
      sentence: `${sentence} Nie udaje się ich wysłać.${why}`,
      fix: 'Sprawdź SMTP_URL, MAIL_FROM i czy serwer poczty działa. Portal próbuje przez dobę.',
    }
  }
  if (inDoubt > 0) {
    const fix = 'Rozstrzygnij je w tabeli niżej.'
    return { about, state: 'look', sentence: `${sentence} Nie dotarły albo nie wiadomo, czy dotarły: ${inDoubt}.`, fix }
  }
  return well(about, sentence)
}
