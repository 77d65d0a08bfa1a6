import type { MailFailure, MailState } from '#domain/mail/mail-state.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { mailFailureFixes, mailFailureWords } from './labels.ts'

/** Instants in ms UTC. */
type TrialMail = {
  readonly state: MailState
  readonly stateAt: number
  readonly tryAt: number
  readonly failure: MailFailure | null
  readonly replyCode: number | null
}

/** What became of a mail that somebody sent to themselves, and what to do about it. */
export function trialMailWords({ state, stateAt, tryAt, failure, replyCode }: TrialMail): string {
  const why = failure === null ? null : `${mailFailureWords(failure, replyCode)}. ${mailFailureFixes[failure]}`
  switch (state) {
    case 'waiting':
      if (why === null) return 'Ostatnia czeka w kolejce. Odśwież stronę za kilka sekund.'
      return `Ostatniej jeszcze nie wysłano: ${why} Następna próba: ${formatWarsawInstant(tryAt)}.`
    case 'sending':
      return 'Portal właśnie wysyła ostatnią. Odśwież stronę za kilka sekund.'
    case 'sent':
      return `Ostatnią serwer poczty przyjął: ${formatWarsawInstant(stateAt)}. Jeśli do Ciebie nie dotarła, sprawdź spam i zapytaj tego, kto prowadzi serwer poczty.`
    case 'uncertain':
      return 'Przy ostatniej połączenie się urwało: nie wiadomo, czy dotarła.'
    case 'given-up':
      return `Ostatniej nie wysłano: ${why ?? ''}`
    case 'left':
      return 'Ostatniej nie wysłano, bo tak zdecydowano albo czekała za długo.'
  }
}
