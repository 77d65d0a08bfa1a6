import { isOwnMachine } from '../own-machine.ts'

/** Where mail is handed over (SMTP_URL). */
export type MailServer = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (smtps). */
  readonly isSecure: boolean
  /** Nothing is sent without TLS: there is a password, and it would go over a network. */
  readonly requiresTls: boolean
  readonly user: { readonly name: string; readonly password: string } | null
}

/** Ports of message submission (RFC 6409, RFC 8314). */
const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 }

const HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:.]+\])$/i

/** `smtp://host`, `smtps://name:password@host:port`; special characters in name and password are percent-encoded. Null = it is no such address. */
export function parseMailServer(text: string): MailServer | null {
  if (!URL.canParse(text)) return null
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text)
  const usualPort = PORTS[protocol]
  if (usualPort === undefined || !HOST.test(hostname) || !['', '/'].includes(pathname) || search + hash !== '')
    return null
  if ((username === '') !== (password === '')) return null
  const user = username === '' ? null : decoded(username, password)
  if (user === undefined) return null
  const isSecure = protocol === 'smtps:'
  const isFar = !isOwnMachine(`http://${hostname}`)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? usualPort : Number(port),
    isSecure,
    requiresTls: user !== null && isFar,
    user,
  }
}

/** undefined = what is not percent-encoded. */
function decoded(name: string, password: string): MailServer['user'] | undefined {
  try {
    return { name: decodeURIComponent(name), password: decodeURIComponent(password) }
  } catch {
    return undefined
  }
}
