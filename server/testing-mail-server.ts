import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { type MailServer, parseMailServer } from '#domain/mail/mail-server.ts'

/** A mail as it came, with its headers read. */
export type ReceivedMail = { readonly to: readonly string[]; readonly raw: string }

type Answers = Omit<SMTPServerOptions, 'onData'> & {
  /** Asked when the whole mail is there; an error is the answer of the server. */
  readonly onMail?: (mail: ReceivedMail) => Promise<void>
}

/** A real mail server on this machine, for one test. `mail`: what it has accepted, in order. */
export async function startMailServer({ onMail, ...answers }: Answers = {}) {
  const mail: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    // Without a certificate of its own: nothing leaves this machine.
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    ...answers,
    onData: async (stream, session, answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const received = {
        to: session.envelope.rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString('utf8'),
      }
      try {
        await onMail?.(received)
        mail.push(received)
        answer()
      } catch (error) {
        answer(error as Error)
      }
    },
  })
  // A client that is killed resets its connection.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const address = addressOf(server.server.address())
  return { url: `smtp://127.0.0.1:${address.port}`, server: address, mail }
}

/** A server that takes the text of a mail and ends the connection without a word. `cut`: how often it did. */
export async function startSilentMailServer() {
  let cut = 0
  const server = createServer((socket) => {
    let isText = false
    socket.on('error', () => {})
    socket.write('220 poczta.example\r\n')
    socket.on('data', (chunk) => {
      const said = chunk.toString('latin1')
      if (isText) {
        cut += 1
        socket.destroy()
      } else if (/^data/im.test(said)) {
        isText = true
        socket.write('354 Dalej\r\n')
      } else socket.write('250 Dobrze\r\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { server: addressOf(server.address()), cut: () => cut }
}

function addressOf(address: ReturnType<Server['address']>): MailServer {
  const server = parseMailServer(`smtp://127.0.0.1:${(address as AddressInfo).port}`)
  if (server === null) throw new Error('The test has no mail server')
  return server
}

/** An answer of the server with this code (RFC 5321, 4.2). */
export function refusal(responseCode: number): Error {
  return Object.assign(new Error('Refused by the test'), { responseCode })
}

/** A header in the letters of its reader: folded lines joined, encoded words decoded (RFC 2047). */
export function headerOf({ raw }: ReceivedMail, name: string): string {
  const [head = ''] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const found = lines.filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  if (found.length !== 1) throw new Error(`${found.length} headers ${name}`)
  return decoded((found[0] ?? '').slice(name.length + 1).trim())
}

export function decoded(words: string): string {
  return words
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quotedPrintable(text.replaceAll('_', ' ')),
    )
}

/** The part of the mail of this type, decoded. */
export function partOf({ raw }: ReceivedMail, type: 'text/plain' | 'text/html'): string {
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(raw) ?? []
  const part = raw.split(`--${boundary}`).find((one) => one.toLowerCase().includes(`content-type: ${type}`)) ?? ''
  const [head = '', ...body] = part.trimStart().split('\r\n\r\n')
  const text = body.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8')
  return /quoted-printable/i.test(head) ? quotedPrintable(text.replaceAll('=\r\n', '')) : text
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
