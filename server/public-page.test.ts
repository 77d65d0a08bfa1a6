import { describe, expect, it, vi } from 'vitest'
import { createAdmission } from './admission.ts'
import { createLog } from './log.ts'
import { createPublicPage, type PublicPageOptions, type Renderer } from './public-page.ts'
import { TEST_SITE } from './testing.ts'

const quiet = createLog({ write: () => {} })
const requestId = 'k7m2-9qxd-4trp'

function pageOf(renderer: Renderer, options: Partial<PublicPageOptions> = {}) {
  return createPublicPage({
    renderer,
    notFoundOrGone: () => 'missing',
    siteUrl: TEST_SITE,
    dev: false,
    log: quiet,
    admission: createAdmission({ slots: 2, waiting: 10, waitMs: 1_000 }),
    ...options,
  })
}

/** Answers 200 with the given pages, 404 otherwise. */
function pages(texts: Record<string, string>): Renderer {
  return (request, response) => {
    const html = texts[request.url ?? '']
    response.statusCode = html === undefined ? 404 : 200
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('set-cookie', 'slad=1')
    response.setHeader('link', '</_next/static/a.css>; rel=preload')
    response.end(html ?? '<html id="__next_error__"></html>')
  }
}

describe('createPublicPage', () => {
  it('keeps of the rendered page the text and nothing personal', async () => {
    const page = pageOf(pages({ '/a?strona=2': '<h1>Tytuł</h1><script>1</script>' }))
    const answer = await page({ path: '/a', query: '?strona=2', requestId })
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toBe('<h1>Tytuł</h1>')
    expect(answer.headers).not.toHaveProperty('set-cookie')
    expect(answer.headers).not.toHaveProperty('link')
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'")
    expect(answer.headers['content-security-policy']).not.toContain('unsafe')
    expect(answer.headers['cache-control']).toBe('public, no-cache')
    expect(answer.headers['strict-transport-security']).toBeDefined()
  })

  it('says in a header that the page is archived and what replaces it', async () => {
    const archived = '<meta name="komunikat:state" content="archived"><link rel="successor-version" href="/b">'
    const page = pageOf(pages({ '/a': archived, '/b': '<meta name="komunikat:state" content="published">' }))
    expect((await page({ path: '/a', query: '', requestId })).headers).toMatchObject({
      'komunikat-state': 'archived',
      link: '</b>; rel="successor-version"',
    })
    const current = await page({ path: '/b', query: '', requestId })
    expect(current.headers).not.toHaveProperty('komunikat-state')
    expect(current.headers).not.toHaveProperty('link')
  })

  it('leaves no copy on a machine of a page with the quick exit', async () => {
    const page = pageOf(pages({ '/pomoc': '<a href="https://pogoda.example/" data-quick-exit="">Szybkie wyjście</a>' }))
    expect((await page({ path: '/pomoc', query: '', requestId })).headers['cache-control']).toBe('no-store')
  })

  it('answers 400 with the whole page where the page says that it cannot answer', async () => {
    const page = pageOf(pages({ '/szukaj?q=a': '<meta name="komunikat:bad-request" content="q"><h1>Szukaj</h1>' }))
    const answer = await page({ path: '/szukaj', query: '?q=a', requestId })
    expect([answer.status, answer.body.toString()]).toEqual([400, '<h1>Szukaj</h1>'])
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it('says when the text changed, as far as that is an instant', async () => {
    const meta = (instant: string) => `<meta name="komunikat:changed" content="${instant}">`
    const page = pageOf(pages({ '/a': meta('2026-03-02T09:00:00.000Z'), '/b': meta('wczoraj') }))
    const answer = await page({ path: '/a', query: '', requestId })
    expect(answer.headers['last-modified']).toBe('Mon, 02 Mar 2026 09:00:00 GMT')
    expect((await page({ path: '/b', query: '', requestId })).headers).not.toHaveProperty('last-modified')
  })

  it('tells the renderer only the address and the site', async () => {
    let seen: Record<string, unknown> = {}
    await pageOf((request, response) => {
      seen = { ...request.headers }
      response.end()
    })({ path: '/', query: '', requestId })
    expect(seen).toEqual({
      host: 'komunikat.example',
      'x-forwarded-host': 'komunikat.example',
      'x-forwarded-proto': 'https',
      accept: 'text/html',
      'user-agent': 'komunikat',
      'x-request-id': requestId,
    })
  })

  it('shows a whole page where nothing is, with 404', async () => {
    const page = pageOf(pages({ '/strona-bledu/404': '<h1>Nie ma takiej strony</h1>' }))
    const answer = await page({ path: '/nic', query: '', requestId })
    expect([answer.status, answer.body.toString()]).toEqual([404, '<h1>Nie ma takiej strony</h1>'])
  })

  it('shows that something was withdrawn, with 410', async () => {
    const renderer = pages({ '/strona-bledu/410?adres=%2Faktualnosci%2Fdawny': '<h1>Tę stronę wycofano</h1>' })
    const page = pageOf(renderer, { notFoundOrGone: (path) => (path === '/aktualnosci/dawny' ? 'gone' : 'missing') })
    const answer = await page({ path: '/aktualnosci/dawny', query: '', requestId })
    expect([answer.status, answer.body.toString()]).toEqual([410, '<h1>Tę stronę wycofano</h1>'])
  })

  it('has pages of its own when the error pages cannot be rendered', async () => {
    const missing = await pageOf(pages({}))({ path: '/nic', query: '', requestId })
    expect(missing.status).toBe(404)
    expect(missing.body.toString()).toContain('<h1>Nie ma takiej strony</h1>')
    const gone = await pageOf(pages({}), { notFoundOrGone: () => 'gone' })({ path: '/nic', query: '', requestId })
    expect(gone.status).toBe(410)
    expect(gone.body.toString()).toContain('<h1>Tę stronę wycofano</h1>')
  })

  it.each<[string, Renderer]>([
    ['answers 500', (_, response) => void response.writeHead(500).end('Internal Server Error: at /srv/app.ts')],
    [
      'throws',
      () => {
        throw new Error('at /srv/app.ts')
      },
    ],
    ['rejects', () => Promise.reject(new Error('at /srv/app.ts'))],
  ])('shows one calm sentence with a number when the renderer %s', async (_, renderer) => {
    const answer = await pageOf(renderer)({ path: '/', query: '', requestId })
    expect(answer.status).toBe(500)
    expect(answer.body.toString()).toContain('Błąd po naszej stronie')
    expect(answer.body.toString()).toContain(requestId)
    expect(answer.body.toString()).not.toContain('/srv/app.ts')
  })

  it('says 503 when rendering takes too long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answer = pageOf(() => new Promise(() => {}))({ path: '/', query: '', requestId })
    await vi.advanceTimersByTimeAsync(20_000)
    vi.useRealTimers()
    expect((await answer).status).toBe(503)
    expect((await answer).headers['retry-after']).toBe('120')
  })

  it.each([
    [308, 301],
    [307, 302],
    [301, 301],
    [303, 303],
  ])('turns a redirect %i into %i without a body', async (from, to) => {
    const answer = await pageOf((_, response) => void response.writeHead(from, { location: '/nowy' }).end('/nowy'))({
      path: '/stary',
      query: '',
      requestId,
    })
    expect([answer.status, answer.headers.location, answer.body.byteLength]).toEqual([to, '/nowy', 0])
  })

  it('leaves what is no page as it is', async () => {
    const xml = '<?xml version="1.0"?><urlset><!-- a --></urlset>'
    const answer = await pageOf(
      (_, response) => void response.writeHead(200, { 'content-type': 'application/xml' }).end(xml),
    )({ path: '/sitemap.xml', query: '', requestId })
    expect(answer.body.toString()).toBe(xml)
  })

  it('leaves the scripts in development', async () => {
    const page = pageOf(pages({ '/': '<script>1</script>' }), { dev: true })
    expect((await page({ path: '/', query: '', requestId })).body.toString()).toBe('<script>1</script>')
  })
})
