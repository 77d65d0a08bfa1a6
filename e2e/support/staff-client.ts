import { randomBytes } from 'node:crypto'
import { formsOf, type HtmlForm } from './html-forms.ts'

export type SentField = { readonly name: string; readonly value: string | Buffer }

/** A browser without scripts and without a screen: cookies, forms, and whatever else one asks it to send. */
export type StaffClient = {
  readonly cookies: Map<string, string>
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  readonly send: (method: string, path: string, options?: SendOptions) => Promise<Answer>
  /** Posts a form of the page at `path` with these fields in the place of its own. */
  readonly post: (path: string, fields: readonly SentField[], headers?: Record<string, string>) => Promise<Answer>
  readonly signIn: (email: string, password: string, callbackUrl?: string) => Promise<Answer>
}

export type SendOptions = {
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
  /** The portal's own unless said otherwise; null sends none. */
  readonly origin?: string | null
}

export type Answer = {
  readonly status: number
  readonly location: string | null
  readonly headers: Headers
  readonly text: string
  readonly setCookies: readonly string[]
}

export function staffClient(siteUrl: string, publicOrigin = siteUrl): StaffClient {
  const cookies = new Map<string, string>()

  const send = async (method: string, path: string, options: SendOptions = {}): Promise<Answer> => {
    const { origin = publicOrigin, body, headers = {} } = options
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(siteUrl + path, {
      method,
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...(origin !== null && { origin }), accept: 'text/html', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    })
    const setCookies = response.headers.getSetCookie()
    for (const line of setCookies) keepCookie(cookies, line)
    const text = await response.text()
    return {
      status: response.status,
      location: response.headers.get('location'),
      headers: response.headers,
      text,
      setCookies,
    }
  }

  const get = (path: string, headers: Record<string, string> = {}) => send('GET', path, { headers, origin: null })

  const post = (path: string, fields: readonly SentField[], headers: Record<string, string> = {}) => {
    const { type, body } = multipart(fields)
    return send('POST', path, { headers: { 'content-type': type, ...headers }, body })
  }

  const signIn = async (email: string, password: string, callbackUrl?: string) => {
    const query = callbackUrl === undefined ? '' : `?callbackUrl=${encodeURIComponent(callbackUrl)}`
    const page = await get(`/logowanie${query}`)
    const form = requireForm(page.text, 'password')
    return post(`/logowanie${query}`, withValues(form, { email, password: password }))
  }

  return { cookies, get, send, post, signIn }
}

/** The form of a page that has this field. */
export function requireForm(html: string, field: string): HtmlForm {
  const form = formsOf(html).find(({ fields }) => fields.some(({ name }) => name === field))
  if (!form) throw new Error(`No form with a field ${field}`)
  return form
}

/** What the form would send, some of its fields filled in. */
export function withValues({ fields }: HtmlForm, values: Readonly<Record<string, string | Buffer>>): SentField[] {
  return fields.flatMap(({ name, values: own }) => {
    const value = values[name]
    return value === undefined ? own.map((one) => ({ name, value: one })) : [{ name, value }]
  })
}

/** multipart/form-data by hand: a value may be bytes that are no text. */
export function multipart(fields: readonly SentField[]): { type: string; body: Buffer } {
  const boundary = `----granica${randomBytes(12).toString('hex')}`
  const parts = fields.flatMap(({ name, value }) => [
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`,
    value,
    '\r\n',
  ])
  const bytes = [...parts, `--${boundary}--\r\n`].map((part) => (typeof part === 'string' ? Buffer.from(part) : part))
  return { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat(bytes) }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const at = pair.indexOf('=')
  const isGone = attributes.some((one) => /^\s*max-age=0\s*$/i.test(one) || /expires=.*1970/i.test(one))
  if (isGone) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}
