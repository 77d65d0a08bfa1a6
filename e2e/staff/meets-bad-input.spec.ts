import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { badParts, badQueries, badValues } from '../support/bad-input.ts'
import { formsOf, type HtmlForm, linksOf, textOf } from '../support/html-forms.ts'
import { inTurn } from '../support/in-turn.ts'
import type { Portal } from '../support/portal.ts'
import { softly } from '../support/softly.ts'
import { type Answer, type SentField, type StaffClient, staffClient } from '../support/staff-client.ts'
import { expect, signedIn, startStaffPortal, test } from '../support/staff-http-test.ts'
import { addressOf, findStaffRoutes, isAddressOf, staffRoutes } from '../support/staff-routes.ts'

/*
 * Route × method × bad input, generated from the folder of the panel: a new route, form or field is tried without being
 * written down here. Nothing answers 5xx; where a person reads the answer there is a Polish sentence, and what they typed
 * is still in its field. Each value is asked of every third form and route, in turn (support/in-turn.ts).
 */

const routes = findStaffRoutes()
const pages = routes.filter(({ isPage }) => isPage)
const handlers = routes.filter(({ isPage }) => !isPage)
const exampleOf = (pattern: string) => staffRoutes.find((route) => route.pattern === pattern)?.example ?? pattern

/** Which story asks the forms of an address, by what follows `/panel/`: about as many in each; the last takes the rest. */
const groups: Readonly<Record<string, readonly string[]>> = {
  articles: ['artykuly'],
  'the register': ['zespoly', 'instytucje', 'akty'],
  accounts: ['konta', 'moje-konto'],
  'settings and pages': ['ustawienia', 'strony'],
  'plans and projects': ['plany', 'projekty'],
  'other records': [],
}

function groupOf(address: string): string {
  const [, , records = ''] = address.split('/')
  return Object.keys(groups).find((group) => groups[group]?.includes(records)) ?? 'other records'
}

test.describe.configure({ timeout: 240_000 })

/** Every failure of ours leaves a line in the log; the status alone could be swallowed by a page half sent. */
function failuresIn(portal: Portal): string[] {
  return portal
    .output()
    .split('\n')
    .filter((line) => line.includes('"request failed"'))
}

test.afterEach(({ portal }) => {
  expect(failuresIn(portal).slice(0, 5), 'lines of the log about our own failures').toEqual([])
})

test('addresses that are none', async ({ clientOf }) => {
  const client = await clientOf('wszystko')
  for (const route of routes.filter(({ pattern }) => pattern.includes('['))) {
    for (const part of badParts) await expectCalmAddress(client, route, addressOf(route.pattern, part))
  }
})

for (const half of [0, 1]) {
  test(`queries that mean nothing, ${half + 1} of 2`, async ({ clientOf }) => {
    const client = await clientOf('wszystko')
    for (const [place, route] of routes.filter((_, index) => index % 2 === half).entries()) {
      for (const query of inTurn(badQueries, place))
        await expectCalmAddress(client, route, `${exampleOf(route.pattern)}?${query}`)
    }
  })
}

test('methods that are not served, and origins that are not ours', async ({ portal, clientOf }) => {
  const client = await clientOf('wszystko')
  for (const { pattern } of [...routes, { pattern: '/logowanie' }]) {
    const address = exampleOf(pattern)
    for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const { status } = await client.send(method, address)
      softly(status === 501 || status < 500, `${method} ${address}: ${status}`)
      if (method !== 'HEAD') softly([405, 501].includes(status), `${method} ${address}: ${status}`)
    }
    for (const origin of [null, 'null', 'https://zly.example', `${portal.url}.zly.example`, portal.url.toUpperCase()]) {
      const answer = await client.send('POST', address, { origin, body: 'a=1', headers: formType })
      softly(answer.status === 403, `POST ${address} from ${origin}: ${answer.status}`)
    }
  }
})

test('posts that are no form of ours', async ({ clientOf }) => {
  const client = await clientOf('wszystko')
  const bodies: readonly (readonly [string, string])[] = [
    ['application/x-www-form-urlencoded', 'a=1'],
    ['multipart/form-data; boundary=x', '--x\r\nnonsense'],
    ['multipart/form-data', 'no boundary'],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="$ACTION_ID_${'0'.repeat(42)}"\r\n\r\n\r\n--x--\r\n`,
    ],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x\r\ncontent-disposition: form-data; name="$ACTION_1:0"\r\n\r\n{"id":"zly","bound":"$@1"}\r\n--x--\r\n',
    ],
    ['text/plain;charset=UTF-8', '["$K1"]'],
    ['application/json', '{"a":'],
  ]
  for (const { pattern } of pages) {
    for (const [type, body] of bodies) {
      const plain = await client.send('POST', exampleOf(pattern), { headers: { 'content-type': type }, body })
      softly(plain.status < 500, `POST ${pattern} ${type} ${body.slice(0, 40)}: ${plain.status}`)
    }
    for (const id of ['0'.repeat(42), 'zly', '__proto__']) {
      const called = await client.send('POST', exampleOf(pattern), {
        headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': id },
        body: '[]',
      })
      softly(called.status < 500, `POST ${pattern} next-action ${id}: ${called.status}`)
    }
  }
})

test('bodies that scripts would never send', async ({ clientOf }) => {
  const client = await clientOf('wszystko')
  const bodies: readonly (readonly [string, string | Buffer])[] = [
    ['nothing', ''],
    ['broken', '{"a":'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['an empty thing', '{}'],
    ['deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['a prototype', '{"__proto__":{"by":"auto"},"constructor":{"prototype":{}}}'],
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['a lone surrogate', '{"title":"\\ud800","body":"\\udfff","seenLockVersion":1,"articleId":1}'],
    ['wrong kinds', '{"title":[],"body":7,"seenLockVersion":"x","articleId":{},"tagIds":"a"}'],
    ['100 kB', JSON.stringify({ title: 'ż'.repeat(50_000), summary: 'x'.repeat(50_000) })],
  ]
  for (const { pattern } of handlers) {
    const addresses = [exampleOf(pattern), addressOf(pattern, '987654321'), addressOf(pattern, '__proto__')]
    for (const [place, address] of addresses.entries()) {
      for (const [index, [name, body]] of bodies.entries()) {
        const types = ['application/json', 'text/plain', 'multipart/form-data; boundary=x']
        for (const type of inTurn(types, place + index)) {
          const headers = { 'content-type': type, accept: 'application/json' }
          const answer = await client.send('POST', address, { headers, body })
          softly(answer.status < 500, `POST ${address}: ${name} as ${type}: ${answer.status}`)
          if (answer.status >= 400 && answer.status !== 405) {
            expect.soft(answer.headers.get('content-type'), `${address}: ${name}`).toContain('application/problem+json')
            expect.soft(JSON.parse(answer.text), `${address}: ${name}`).toMatchObject({ status: answer.status })
          }
        }
      }
    }
  }
})

for (const group of Object.keys(groups)) {
  test(`forms of ${group} with every field wrong, one case after another, and with each hidden value forged`, async () => {
    // What passes is done: accounts are closed, records changed. No other story should meet that.
    const portal = await startStaffPortal()
    const client = await signedIn(portal.url, 'wszystko')
    const addresses = (await findFormPages(client)).filter((address) => groupOf(address) === group)
    expect(addresses.length).toBeGreaterThan(1)
    const changes = watchChanges(portal)
    let sentences = 0
    let place = 0
    for (const address of addresses) {
      let forms = await ownForms(client, address)
      // Rendered again when an earlier case wrote anything at all; of the same database it would be the same page.
      const formNow = async (index: number) => {
        if (changes.haveCome()) forms = await ownForms(client, address)
        return forms[index]
      }
      const count = forms.length
      for (let index = 0; index < count; index += 1) {
        place += 1
        for (const [name, value] of inTurn(Object.entries(badValues), place)) {
          const form = await formNow(index)
          if (!form) continue
          sentences += await expectCalm(client, { address, form, name, sent: withEveryField(form, value) })
        }
        for (const [name, value] of inTurn(Object.entries(badValues), place)) {
          const form = await formNow(index)
          if (!form?.fields.some(isForgeable)) continue
          const sent = withHiddenFields(form, value)
          sentences += await expectCalm(client, { address, form, name: `forged: ${name}`, sent })
        }
      }
    }
    changes.close()
    // Forms that merely took everything would have been asked nothing.
    expect(sentences).toBeGreaterThan(20)
    expect(failuresIn(portal).slice(0, 5), 'lines of the log about our own failures').toEqual([])
    await portal.stop()
  })
}

test('the sign-in form, which everybody can send', async () => {
  // Each is a wrong guess, and those of one network are counted together: not on the portal of other stories.
  const portal = await startStaffPortal()
  try {
    for (const [name, value] of Object.entries(badValues)) {
      const client = staffClient(portal.url)
      const form = formsOf((await client.get('/logowanie')).text)[0]
      if (!form) throw new Error('There is no form')
      const answer = await client.post('/logowanie', withEveryField(form, value), { accept: 'text/html' })
      expect.soft(answer.status, name).toBeLessThan(500)
      // More than the gateway lets in here is told so with 413.
      if (name !== '100 kB') expect.soft(answer.text, name).toContain('Popraw błędy w formularzu')
    }
    expect(failuresIn(portal)).toEqual([])
  } finally {
    await portal.stop()
  }
})

const formType = { 'content-type': 'application/x-www-form-urlencoded' }

async function expectCalmAddress(client: StaffClient, { isPage }: { isPage: boolean }, address: string): Promise<void> {
  const answer = await client.get(address, { accept: isPage ? 'text/html' : 'application/json' })
  softly(answer.status < 500, `GET ${address.slice(0, 120)}: ${answer.status}`)
  if (isPage && answer.status >= 400) expectPolishPage(answer, address)
}

function expectPolishPage({ text, headers }: Answer, address: string): void {
  const what = address.slice(0, 120)
  const type = headers.get('content-type') ?? ''
  softly(type.includes('text/html'), `${what}: ${type}`)
  softly(text.includes('<html lang="pl"'), `${what}: not a page in Polish: ${text.slice(0, 300)}`)
  softly(!text.includes('__next_error__'), `${what}: the page of Next for errors`)
}

type Sending = {
  readonly address: string
  readonly form: HtmlForm
  readonly name: string
  readonly sent: readonly SentField[]
}

/** Returns 1 when the answer said what is wrong, 0 when it took what was sent or led on. */
async function expectCalm(client: StaffClient, { address, form, name, sent }: Sending): Promise<0 | 1> {
  const answer = await client.post(address, sent)
  const what = `${address} (${form.fields
    .map((field) => field.name)
    .filter((one) => !one.startsWith('$'))
    .join(', ')}): ${name}`
  softly(answer.status < 500, `${what}: ${answer.status}`)
  if (answer.status !== 200) return 0
  expectPolishPage(answer, what)
  // A form that says what is wrong has kept what was typed; one that is happy with it has shown another page.
  if (!answer.text.includes('class="error-summary"')) return 0
  const shown = textOf(answer.text)
  for (const { name: field, kind } of form.fields) {
    const typed = sent.find((one) => one.name === field)?.value
    if (kind !== 'text' || typeof typed !== 'string' || !isKeptWhole(typed)) continue
    softly(shown.includes(typed), `${what}: ${field} is still typed`)
  }
  return 1
}

/** Characters that HTML itself does not carry, and line breaks that it changes, are not looked for. */
function isKeptWhole(typed: string): boolean {
  return typed.trim() !== '' && !/\p{Cc}/u.test(typed)
}

function isForgeable({ name, kind }: HtmlForm['fields'][number]): boolean {
  return kind === 'hidden' && !name.startsWith('$ACTION')
}

/** As many fields as the gateway lets through in one body; a longer form begins with the bad ones. */
function withEveryField({ fields }: HtmlForm, value: string | Buffer): SentField[] {
  const many = Math.floor(900_000 / (Buffer.byteLength(value) + 200))
  return fields.map(({ name, kind, values }, index) => ({
    name,
    value: kind === 'hidden' || index >= many ? (values[0] ?? '') : value,
  }))
}

function withHiddenFields(form: HtmlForm, value: string | Buffer): SentField[] {
  return form.fields.map((field) => ({ name: field.name, value: isForgeable(field) ? value : (field.values[0] ?? '') }))
}

/** Whether anybody wrote into the portal's database since it was asked last. */
function watchChanges({ dataDir }: Portal): { haveCome: () => boolean; close: () => void } {
  const { $client } = openDatabase(join(dataDir, DATABASE_FILE), 'read-only')
  const version = () => $client.pragma('data_version', { simple: true })
  let last = version()
  return {
    haveCome: () => {
      const before = last
      last = version()
      return last !== before
    },
    close: () => $client.close(),
  }
}

async function ownForms(client: StaffClient, address: string): Promise<HtmlForm[]> {
  return ownFormsIn(await client.get(address))
}

function ownFormsIn({ status, text }: Answer): HtmlForm[] {
  if (status !== 200) return []
  // Forms with no field of their own have nothing to get wrong: signing out, here and everywhere.
  return formsOf(text).filter(
    ({ method, fields }) => method === 'post' && fields.some(({ name }) => !name.startsWith('$ACTION')),
  )
}

/** One address of every page that has a form; of those linked to, the first. */
async function findFormPages(client: StaffClient): Promise<string[]> {
  const seen = new Set(['/panel'])
  const found: string[] = []
  const look = async (address: string): Promise<Answer> => {
    const answer = await client.get(address)
    // One's own account: disabled, it would try nothing further.
    if (!/^\/panel\/konta\/1(\/|$)/.test(address) && ownFormsIn(answer).length > 0) found.push(address)
    return answer
  }
  for (const address of seen) {
    const { status, text } = await look(address)
    if (status !== 200) continue
    for (const href of linksOf(text)) {
      const [path = ''] = href.split(/[?#]/)
      const pattern = pages.find((page) => isAddressOf(page.pattern, path))?.pattern
      if (pattern && ![...seen].some((known) => isAddressOf(pattern, known))) seen.add(path)
    }
  }
  for (const { pattern } of pages) if (!seen.has(exampleOf(pattern))) await look(exampleOf(pattern))
  return found
}
