import { afterEach, describe, expect, it } from 'vitest'
import type { Renderer } from './public-page.ts'
import { openTestGateway, type TestGateway } from './testing.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

function answering(status: number, type: string, body: string): Renderer {
  return (_, response) => {
    response.statusCode = status
    response.setHeader('content-type', type)
    response.setHeader('cache-control', 'max-age=60')
    response.flushHeaders()
    response.write(body)
    response.end(body)
  }
}

describe('behind the gateway, on the staff side', () => {
  it.each([
    [404, 'Nie ma takiej strony'],
    [500, 'Błąd po naszej stronie'],
    [503, 'Błąd po naszej stronie'],
  ])('an empty shell with %i becomes a whole page', async (status, title) => {
    gateway = await openTestGateway({
      renderer: answering(status, 'text/html; charset=utf-8', '<html id="__next_error__">'),
    })
    const got = await fetch(`${gateway.url}/panel/nic`)
    const body = await got.text()
    expect(got.status).toBe(status === 404 ? 404 : 500)
    expect(body).toContain(`<h1>${title}</h1>`)
    expect(body).not.toContain('__next_error__')
    expect(got.headers.get('cache-control')).toBe('no-store')
  })

  it('a link to a preview that shows nothing says how that may be, whichever link it is', async () => {
    gateway = await openTestGateway({ renderer: answering(404, 'text/html', '<html>') })
    const [ended, unknown] = await Promise.all(
      ['/podglad/dawny', '/podglad/inny/tekst'].map((path) => fetch(`${gateway.url}${path}`).then((got) => got.text())),
    )
    expect(ended).toContain('Odnośnik do podglądu wygasł, redakcja go odwołała albo adres jest niepełny.')
    expect(unknown).toBe(ended)
  })

  it('a link for setting a password that works no more says what to do, whatever the reason', async () => {
    gateway = await openTestGateway({ renderer: answering(404, 'text/html', '<html>') })
    const got = await fetch(`${gateway.url}/haslo/dawny`)
    expect(got.status).toBe(404)
    expect(await got.text()).toContain('działa raz i przez ograniczony czas, a nowy zastępuje poprzedni.')
  })

  it('a program gets a problem', async () => {
    gateway = await openTestGateway({ renderer: answering(404, 'text/html', '<html>') })
    const got = await fetch(`${gateway.url}/api/v1/nic`)
    expect([got.status, got.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
    expect(await got.json()).toMatchObject({ status: 404, title: 'Nie ma takiej strony' })
  })

  it('what a route handler says about its own failure stays', async () => {
    gateway = await openTestGateway({ renderer: answering(404, 'application/problem+json', '{"a":1}') })
    expect(await (await fetch(`${gateway.url}/api/v1/nic`)).text()).toBe('{"a":1}{"a":1}')
  })

  it("what Next's own client asked for stays", async () => {
    gateway = await openTestGateway({ renderer: answering(404, 'text/html', 'flight') })
    expect(await (await fetch(`${gateway.url}/panel/nic`, { headers: { rsc: '1' } })).text()).toBe('flightflight')
  })

  it('a page streams on', async () => {
    gateway = await openTestGateway({ renderer: answering(200, 'text/html', '<p>a</p>') })
    expect(await (await fetch(`${gateway.url}/panel`)).text()).toBe('<p>a</p><p>a</p>')
  })
})
