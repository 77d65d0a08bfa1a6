import { once } from 'node:events'
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailServer } from '#domain/mail/mail-server.ts'
import type { Delivery, MailFailure } from '#domain/mail/mail-state.ts'

/** One mail to one person. Addresses are plain ones, checked where they were entered; nothing here takes them apart. */
export type Message = {
  readonly from: { readonly name: string; readonly address: string }
  /** `name`: '' where nobody is named. */
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Without angle brackets; the same when it is tried again, so that a reader's program can tell. */
  readonly messageId: string
  /** ms UTC. */
  readonly date: number
}

/** In ms: until there is a connection, until the server says its first word, until it says the next one. */
const CONNECTION_MS = 10_000
const GREETING_MS = 15_000
const ANSWER_MS = 60_000

/** Hands a mail to the server. Never rejects: what went wrong is a Delivery too. */
export async function sendBySmtp(server: MailServer, message: Message): Promise<Delivery> {
  const { host, port, isSecure, requiresTls, user } = server
  const connection = new SMTPConnection({
    host,
    port,
    secure: isSecure,
    requireTLS: requiresTls && !isSecure,
    connectionTimeout: CONNECTION_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: ANSWER_MS,
    logger: false,
  })
  let hasBegun = false
  const failed = once(connection, 'error').then(([error]) => {
    throw error
  })
  failed.catch(() => {})
  // Also after it is of no interest: an error that nobody listens to would end the process.
  connection.on('error', () => {})
  const settled = <Value>(work: (answer: (error: Error | null | undefined, value?: Value) => void) => void) =>
    Promise.race([failed, new Promise<void>((resolve, reject) => work((error) => (error ? reject(error) : resolve())))])
  try {
    const { envelope, bytes } = await compose(message)
    await settled((answer) => connection.connect(answer))
    if (user !== null) await settled((answer) => connection.login({ user: user.name, pass: user.password }, answer))
    // Read only after the server has said that it is ready for the text (RFC 5321, 4.1.1.4).
    const marked = Readable.from(
      (async function* () {
        hasBegun = true
        yield bytes
      })(),
    )
    await settled((answer) => connection.send(envelope, marked, answer))
    connection.quit()
    return { outcome: 'sent' }
  } catch (error) {
    connection.close()
    return deliveryOf(error, hasBegun)
  }
}

async function compose(message: Message) {
  const { messageId, date, ...words } = message
  const node = new MailComposer({
    ...words,
    messageId: `<${messageId}>`,
    date: new Date(date),
    // Nobody's holiday notice answers it (RFC 3834, 5).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  return { envelope: { from: message.from.address, to: [message.to.address] }, bytes: await node.build() }
}

type SmtpError = Error & {
  readonly code?: string
  /** Of the connection beneath, where `code` says only that it failed. */
  readonly originalCode?: string
  readonly command?: string
  readonly responseCode?: number
}

function deliveryOf(error: unknown, hasBegun: boolean): Delivery {
  const { code = '', originalCode = '', command = '', responseCode = null } = error as Partial<SmtpError>
  if (responseCode === null || responseCode < 400) {
    if (hasBegun) return { outcome: 'uncertain' }
    return {
      outcome: 'failed-for-now',
      failure: isAboutTls(code) || isOfCertificate.test(originalCode) ? 'not-secure' : 'unreachable',
      replyCode: null,
    }
  }
  const failure = failureAt(command, code)
  // What is wrong between the portal and its server is no fault of the mail: it waits until somebody puts that right.
  const isOfTheMail = failure === 'recipient-refused' || failure === 'message-refused'
  if (responseCode >= 500 && isOfTheMail) return { outcome: 'refused-for-good', failure, replyCode: responseCode }
  return { outcome: 'failed-for-now', failure, replyCode: responseCode }
}

/** A certificate that is not trusted, run out or of another host, and handshakes that fail (Node.js, TLS, X509 certificate error codes). */
const isOfCertificate = /CERT|HOSTNAME_MISMATCH|^UNABLE_TO_|^ERR_(?:TLS|SSL)_|^EPROTO$/

const isAboutTls = (code: string) => code === 'ETLS' || code === 'EREQUIRETLS'

function failureAt(command: string, code: string): MailFailure {
  if (isAboutTls(code) || command === 'STARTTLS') return 'not-secure'
  if (code === 'EAUTH') return 'sign-in-refused'
  if (command === 'MAIL FROM') return 'sender-refused'
  if (command === 'RCPT TO') return 'recipient-refused'
  return command === 'DATA' ? 'message-refused' : 'unreachable'
}
