import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { foreignAddresses } from '../support/foreign-addresses.ts'
import { textOf } from '../support/html-forms.ts'
import { startPortal } from '../support/portal.ts'
import { DEMO_PASSWORD } from '../support/staff.ts'
import { type Answer, requireForm, staffClient, withValues } from '../support/staff-client.ts'
import { expect, test } from '../support/staff-http-test.ts'

test.describe.configure({ timeout: 120_000 })

const EDITOR = 'redaktor@komunikat.localhost'

/** What a person is told, without what differs from one rendering to the next. */
const toldTo = ({ text }: Answer) =>
  textOf(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[A-Za-z0-9+/=_-]{20,}/g, '…')

test('an unknown and a known account get the same answer', async ({ portal }) => {
  const known = await staffClient(portal.url).signIn(EDITOR, 'nie to hasło, ale długie')
  const unknown = await staffClient(portal.url).signIn('nikt-taki@komunikat.localhost', 'nie to hasło, ale długie')
  expect([known.status, unknown.status]).toEqual([200, 200])
  expect(toldTo(unknown)).toBe(toldTo(known).replaceAll(EDITOR, 'nikt-taki@komunikat.localhost'))
  expect(unknown.setCookies.map(nameOf)).toEqual(known.setCookies.map(nameOf))
  expect(toldTo(known)).toContain('Nieprawidłowy adres e-mail lub hasło.')
})

test('wherever the address asks to go, one stays on the portal', async ({ portal }) => {
  const client = staffClient(portal.url)
  expect(foreignAddresses.length).toBeGreaterThan(200)
  for (const address of foreignAddresses) {
    const page = await client.get(`/logowanie?callbackUrl=${encodeURIComponent(address)}`)
    // What the gateway itself refuses leads nowhere.
    if (page.status >= 400) continue
    const form = requireForm(page.text, 'password')
    const carried = form.fields.find(({ name }) => name === 'callbackUrl')?.values[0]
    expect.soft(new URL(carried ?? '', portal.url).origin, address).toBe(portal.url)
    expect.soft(carried, address).toMatch(/^\/panel([/?]|$)/)
  }
  // The field itself may be forged too: a sample, each with a sign-in of its own.
  for (const address of foreignAddresses.filter((_, index) => index % 20 === 0)) {
    const forger = staffClient(portal.url)
    const form = requireForm((await forger.get('/logowanie')).text, 'password')
    const values = { email: EDITOR, password: DEMO_PASSWORD, callbackUrl: address }
    const answer = await forger.post('/logowanie', withValues(form, values))
    expect.soft(answer.status, address).toBe(303)
    expect.soft(new URL(answer.location ?? '', portal.url).href, address).toBe(`${portal.url}/panel`)
  }
})

test('a new token at every sign-in; one planted before it signs nobody in; signing out ends it on the server', async ({
  portal,
}) => {
  const client = staffClient(portal.url)
  client.cookies.set('komunikat-session', 'podrzucone-przez-kogos')
  expect((await client.get('/panel')).status).toBe(307)
  await client.signIn(EDITOR, DEMO_PASSWORD)
  const first = client.cookies.get('komunikat-session')
  expect(first).not.toBe('podrzucone-przez-kogos')
  expect((await client.get('/panel')).status).toBe(200)

  const again = staffClient(portal.url)
  again.cookies.set('komunikat-session', first ?? '')
  // Signed in already, one is led on; a second sign-in needs a browser of its own.
  expect((await again.get('/logowanie')).status).toBe(307)
  const other = staffClient(portal.url)
  await other.signIn(EDITOR, DEMO_PASSWORD)
  expect(other.cookies.get('komunikat-session')).not.toBe(first)

  const page = await client.get('/panel/moje-konto')
  const ids = openSessions(portal.dataDir)
  const signOut = await client.post('/panel/moje-konto', withValues(signOutForm(page.text), {}))
  expect(signOut.location).toBe('/logowanie?wylogowano=1')
  expect(signOut.headers.get('clear-site-data')).toBe('"cache"')
  // Each cookie by its name; that somebody once signed in here stays known.
  expect([...client.cookies.keys()]).toEqual(['komunikat.known-browser'])
  expect(openSessions(portal.dataDir)).toBe(ids - 1)
  const thief = staffClient(portal.url)
  thief.cookies.set('komunikat-session', first ?? '')
  expect((await thief.get('/panel')).status).toBe(307)
  expect((await other.get('/panel')).status).toBe(200)
})

test('cookies: hidden from scripts, of this site alone, and under https only over it', async ({ portal }) => {
  const client = staffClient(portal.url)
  const { setCookies } = await client.signIn(EDITOR, DEMO_PASSWORD)
  expect(setCookies.length).toBeGreaterThan(0)
  for (const cookie of setCookies) {
    expect(cookie).toMatch(/; HttpOnly/i)
    expect(cookie).toMatch(/; SameSite=(Lax|Strict)/i)
    expect(cookie).toMatch(nameOf(cookie) === 'komunikat.known-browser' ? /; Path=\/logowanie;/i : /; Path=\/;/i)
    expect(cookie).not.toMatch(/; Domain=/i)
  }
  const secure = await startPortal({ demo: true, env: { SITE_URL: 'https://portal.example' } })
  try {
    const away = staffClient(secure.url, 'https://portal.example')
    const answer = await away.signIn(EDITOR, DEMO_PASSWORD)
    expect(answer.status).toBe(303)
    expect(answer.setCookies.some((cookie) => cookie.startsWith('__Host-komunikat-session='))).toBe(true)
    for (const cookie of answer.setCookies) {
      // A cookie of one path cannot be __Host-.
      expect(cookie).toMatch(/^(__Host-|komunikat\.known-browser=)/)
      expect(cookie).toMatch(/; Secure/i)
      expect(cookie).toMatch(/; HttpOnly/i)
    }
  } finally {
    await secure.stop()
  }
})

test('guesses are slowed; a browser that signed in before is not kept out by them', async () => {
  const email = 'autor@komunikat.localhost'
  // Guesses from one network are counted together: on a portal of its own they keep no other story out.
  const portal = await startPortal({ demo: true })
  try {
    const owner = staffClient(portal.url)
    await owner.signIn(email, DEMO_PASSWORD)
    owner.cookies.delete('komunikat-session')
    for (let n = 0; n < 10; n += 1) await staffClient(portal.url).signIn(email, `zgaduję po raz ${n}`)
    const stranger = await staffClient(portal.url).signIn(email, DEMO_PASSWORD)
    expect(stranger.status).toBe(200)
    expect(toldTo(stranger)).toMatch(/Zbyt wiele prób\. Spróbuj ponownie za 1[45] min\./)
    expect((await owner.signIn(email, DEMO_PASSWORD)).location).toBe('/panel')
  } finally {
    await portal.stop()
  }
})

test('a second sign-in in the same browser ends the first session', async ({ portal }) => {
  const client = staffClient(portal.url)
  await client.get('/logowanie')
  const form = requireForm((await client.get('/logowanie')).text, 'password')
  const values = withValues(form, { email: EDITOR, password: DEMO_PASSWORD })
  await client.post('/logowanie', values)
  const first = client.cookies.get('komunikat-session') ?? ''
  // Two windows had the page of signing in open.
  await client.post('/logowanie', values)
  expect(client.cookies.get('komunikat-session')).not.toBe(first)
  const earlier = staffClient(portal.url)
  earlier.cookies.set('komunikat-session', first)
  expect((await earlier.get('/panel')).status).toBe(307)
  expect((await client.get('/panel')).status).toBe(200)
})

test('a changed password gives the session another token: whoever knew the old one is out', async ({
  portal,
  clientOf,
}) => {
  const administrator = await clientOf('administrator')
  const form = requireForm((await administrator.get('/panel/konta/nowe')).text, 'email')
  const email = 'nowa.osoba@urzad.example'
  const created = await administrator.post(
    '/panel/konta/nowe',
    withValues(form, { name: 'Nowa Osoba', email, rights: 'author' }),
  )
  const link = /\/haslo\/[\w-]{43}/.exec(textOf(created.text))?.[0] ?? ''
  const given = 'zielony rower pod dachem'
  const owner = staffClient(portal.url)
  const setting = requireForm((await owner.get(link)).text, 'new-password')
  const passwords = { 'new-password': given, 'repeated-password': given }
  expect((await owner.post(link, withValues(setting, passwords))).location).toBe('/haslo/ustawiono')
  expect(owner.cookies.size).toBe(0)
  expect((await owner.signIn(email, given)).status).toBe(303)
  const before = owner.cookies.get('komunikat-session') ?? ''
  const address = '/panel/moje-konto/haslo'
  const change = requireForm((await owner.get(address)).text, 'new-password')
  const to = (password: string) =>
    owner.post(
      address,
      withValues(change, { password: given, 'new-password': password, 'repeated-password': password }),
    )
  expect(toldTo(await to('Handelludzmi2026'))).toContain('To hasło łatwo odgadnąć.')
  expect((await to('kurtyna magnes ogórek latarnia')).location).toBe('/panel?komunikat=password-changed')
  expect((await owner.get('/panel')).status).toBe(200)
  const thief = staffClient(portal.url)
  thief.cookies.set('komunikat-session', before)
  expect((await thief.get('/panel')).status).toBe(307)
})

test('what a browser refused on our pages is counted for the administrator; security.txt waits for an address', async ({
  portal,
  clientOf,
}) => {
  const report = { 'csp-report': { 'document-uri': `${portal.url}/pomoc`, 'effective-directive': 'media-src' } }
  const sent = await staffClient(portal.url).send('POST', '/api/policy-reports', {
    origin: 'null',
    headers: { 'content-type': 'application/csp-report' },
    body: JSON.stringify(report),
  })
  expect(sent.status).toBe(204)
  const administrator = await clientOf('administrator')
  await expect(async () => {
    const page = await administrator.get('/panel/stan')
    expect(toldTo(page)).toContain('media-src, strony dla czytelników: 1 zgłoszenie')
  }).toPass({ timeout: 30_000 })
  expect((await administrator.get('/.well-known/security.txt')).status).toBe(404)
})

const nameOf = (cookie: string) => cookie.split('=')[0]

function signOutForm(html: string) {
  // The first form of the frame, known by the field in which React names its action.
  return requireForm(html, firstActionField(html))
}

function firstActionField(html: string): string {
  const name = /name="(\$ACTION_[^"]+)"/.exec(html)?.[1]
  if (!name) throw new Error('There is no sign-out')
  return name
}

function openSessions(dataDir: string): number {
  const db = new Sqlite(join(dataDir, 'komunikat.sqlite'), { readonly: true })
  try {
    return Number(db.prepare('select count(*) from sessions where ended_at is null').pluck().get())
  } finally {
    db.close()
  }
}
