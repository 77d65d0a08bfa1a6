import { afterEach, describe, expect, it } from 'vitest'
import { multipart } from '#e2e/support/staff-client.ts'
import { isOfFormerBuild, textsIn } from './former-forms.ts'
import { openTestGateway, TEST_SITE, type TestGateway } from './testing.ts'

const KNOWN = 'a'.repeat(42)
const FORMER = 'b'.repeat(42)
const known = new Set([KNOWN])

const form = (fields: Readonly<Record<string, string>>) => {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.append(name, value)
  return made
}

describe('isOfFormerBuild', () => {
  it.each([
    ['an action called by a script', FORMER, null],
    ['an action named by a field', undefined, form({ [`$ACTION_ID_${FORMER}`]: '', title: 'a' })],
    ['an action with bound values', undefined, form({ $ACTION_REF_1: '', '$ACTION_1:0': `{"id":"${FORMER}"}` })],
  ])('%s', (_, called, sent) => expect(isOfFormerBuild({ called, form: sent }, known)).toBe(true))

  it.each([
    ['an action that is there', KNOWN, null],
    ['its field', undefined, form({ [`$ACTION_ID_${KNOWN}`]: '' })],
    ['no action at all', undefined, form({ title: 'a' })],
    ['no form', undefined, null],
    ['what is no id', '__proto__', form({ $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"zly"}' })],
  ])('not %s', (_, called, sent) => expect(isOfFormerBuild({ called, form: sent }, known)).toBe(false))
})

it('gives back what a person wrote, once, and no passwords or marks of ours', () => {
  const sent = form({
    title: ' Tytuł ',
    note: 'Tytuł',
    number: '12',
    'new-password': 'tajne słowa',
    $ACTION_KEY: 'kkk',
  })
  expect(textsIn(sent)).toEqual(['Tytuł'])
})

describe('the gateway', () => {
  let gateway: TestGateway
  afterEach(() => gateway.close())

  async function post(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
    const { type, body } = multipart(Object.entries(fields).map(([name, value]) => ({ name, value })))
    const answer = await fetch(`${gateway.url}/panel/tematy`, {
      method: 'POST',
      headers: { origin: TEST_SITE, cookie: 'a=b', 'content-type': type, accept: 'text/html', ...headers },
      body: new Uint8Array(body),
    })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }

  it('answers 409 to a form of a former build, gives its words back, and hands on a form of this one', async () => {
    gateway = await openTestGateway({ knownActions: known })
    const former = await post({ [`$ACTION_ID_${FORMER}`]: '', title: 'Ważne <b>słowa</b>', password: 'tajne hasło' })
    expect(former.status).toBe(409)
    expect(former.text).toContain('<pre>Ważne &lt;b>słowa&lt;/b></pre>')
    expect(former.text).not.toContain('tajne')
    expect(former.text).toContain('<a href="/panel/tematy">Otwórz stronę jeszcze raz</a>')
    const called = await post({ title: 'a' }, { 'next-action': FORMER })
    expect([called.status, called.headers.get('x-nextjs-action-not-found')]).toEqual([409, '1'])
    expect((await post({ [`$ACTION_ID_${KNOWN}`]: '' })).text).toBe('ok')
  })

  it('takes no form while a new version takes over, gives its words back, and lets everybody read', async () => {
    gateway = await openTestGateway({ areWritesHeld: () => true })
    const held = await post({ title: 'Ważne słowa' })
    expect([held.status, held.headers.get('retry-after')]).toEqual([503, '5'])
    expect(held.text).toContain('<pre>Ważne słowa</pre>')
    expect(await post({ title: 'a' }, { 'next-action': KNOWN })).toMatchObject({ status: 503, text: 'upgrading' })
    const program = await post({ title: 'a' }, { accept: 'application/json' })
    expect([program.status, JSON.parse(program.text).code]).toEqual([503, 'upgrading'])
    expect((await fetch(`${gateway.url}/panel`)).status).toBe(200)
    expect((await fetch(gateway.url)).status).toBe(200)
  })
})
