import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail that the server has taken: to whom, and the text as it came. */
export type ReceivedMail = { readonly to: readonly string[]; readonly text: string }

/** A real mail server on this machine. `env`: what a portal is told of it. */
export async function startMailServer() {
  const received: ReceivedMail[] = []
  /** Addresses that it refuses for good, and those whose mail it reads without ever answering. */
  const [refused, unanswered] = [new Set<string>(), new Set<string>()]
  let left = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) =>
      answer(refused.has(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null),
    onData: async (stream, session, answer) => {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      if (to.some((address) => unanswered.has(address))) {
        left += 1
        return
      }
      received.push({ to, text: Buffer.concat(chunks).toString('utf8').replaceAll('=\r\n', '') })
      answer()
    },
  })
  // A portal that is killed resets its connection.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    refused,
    unanswered,
    /** How many it has read without an answer. */
    left: () => left,
    env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'portal@urzad.example' },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
