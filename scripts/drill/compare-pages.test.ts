import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { differentPages, pagesToCompare, spread } from './compare-pages.ts'

async function serving(pages: Readonly<Record<string, string>>): Promise<string> {
  const server: Server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    response.writeHead(page === undefined ? 404 : 200).end(page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('fifty pages are spread over all of them', () => {
  const paths = Array.from({ length: 1_000 }, (_, index) => `/${index}`)
  const chosen = spread(['/', ...paths])
  expect(chosen).toHaveLength(50)
  expect(new Set(chosen).size).toBe(50)
  expect(chosen.slice(0, 2)).toEqual(['/', '/0'])
  expect(chosen.at(-1)).toBe('/999')
  expect(spread(['/', '/a'])).toEqual(['/', '/a'])
  expect(spread([])).toEqual(['/'])
})

test('addresses come from the map of the site, whatever its host', async () => {
  const map = '<loc>https://portal.example/</loc><loc>https://portal.example/szukaj?a=1&amp;b=2</loc>'
  expect(await pagesToCompare(await serving({ '/sitemap.xml': map }))).toEqual(['/', '/szukaj?a=1&b=2'])
  await expect(pagesToCompare(await serving({}))).rejects.toThrow('404')
})

test('a page that differs in one byte or is not there is named', async () => {
  const one = await serving({ '/': 'a', '/b': 'b', '/c': 'c' })
  const other = await serving({ '/': 'a', '/b': 'B' })
  expect(await differentPages(['/', '/b', '/c', '/d'], one, other)).toEqual(['/b', '/c'])
})
