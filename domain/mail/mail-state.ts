/**
 * How far a mail has come:
 *
 * - `waiting`: to be sent at `try_at`;
 * - `sending`: marked, and being given to the mail server just now;
 * - `sent`: the mail server has taken it;
 * - `uncertain`: it was marked, and nobody knows whether the server took it: a person decides;
 * - `given-up`: the server refused it for good, or for too long;
 * - `left`: it is not sent, because somebody decided so or it concerns its reader no more.
 */
export const mailStates = ['waiting', 'sending', 'sent', 'uncertain', 'given-up', 'left'] as const
export type MailState = (typeof mailStates)[number]

/** Why the last try did not succeed. */
export const mailFailures = [
  'unreachable',
  'not-secure',
  'sign-in-refused',
  'sender-refused',
  'recipient-refused',
  'message-refused',
] as const
export type MailFailure = (typeof mailFailures)[number]

/** What became of a try. `replyCode`: of the mail server (RFC 5321, 4.2.1); null = it did not get to say one. */
export type Delivery =
  | { readonly outcome: 'sent' }
  /** Tried again later: it may pass by itself, or an administrator has to change something. */
  | { readonly outcome: 'failed-for-now'; readonly failure: MailFailure; readonly replyCode: number | null }
  | { readonly outcome: 'refused-for-good'; readonly failure: MailFailure; readonly replyCode: number }
  /** The connection ended after the message had begun to go out: the server may have taken it. */
  | { readonly outcome: 'uncertain' }

const MINUTE_MS = 60_000

/** Pauses after the first try, the second and so on. Together they are a day. */
const PAUSES_MS = [1, 5, 15, 60, 240, 480, 640].map((minutes) => minutes * MINUTE_MS)

/** After how many ms a mail that failed for now is tried again; null = it was tried for long enough. */
export function pauseAfter(tries: number): number | null {
  return PAUSES_MS[tries - 1] ?? null
}

/** What happened so long ago is news to nobody: it is not sent any more, in ms. More than all pauses together. */
export const MAIL_STALE_MS = 48 * 60 * MINUTE_MS

/** Mail that failed so often, or that nobody has tried so many ms after its time, is told to the administrators. */
export const LATE_TRIES = 3
export const MAIL_LATE_MS = 60 * MINUTE_MS
