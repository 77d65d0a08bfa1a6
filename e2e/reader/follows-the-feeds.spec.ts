import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import type { Portal } from '../support/portal.ts'
import { expect, test } from '../support/portal-test.ts'

const read = async (portal: Portal, path: string) => {
  const response = await fetch(portal.url + path)
  return { type: response.headers.get('content-type'), text: await response.text() }
}

test('two readers of feeds understand the Atom feed alike, and its ids stay the same', async ({ portal }) => {
  const { type, text } = await read(portal, '/aktualnosci.atom')
  expect(type).toBe('application/atom+xml; charset=utf-8')
  const first = parseAtomFeed(text)
  const second = await new RssParser().parseString(text)
  expect(first.entries?.map(({ title }) => title?.value ?? title)).toEqual(second.items.map(({ title }) => title))
  expect(second.items.length).toBeGreaterThan(0)

  const ids = first.entries?.map(({ id }) => id) ?? []
  expect(new Set(ids).size).toBe(ids.length)
  const again = parseAtomFeed((await read(portal, '/aktualnosci.atom')).text)
  expect(again.entries?.map(({ id }) => id)).toEqual(ids)
  for (const item of second.items) expect((await fetch(item.link ?? '')).status).toBe(200)
})

test('the JSON feed says the same as the Atom feed', async ({ portal }) => {
  const { type, text } = await read(portal, '/aktualnosci.json')
  expect(type).toBe('application/feed+json; charset=utf-8')
  const json = parseJsonFeed(text)
  const atom = parseAtomFeed((await read(portal, '/aktualnosci.atom')).text)
  expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id))
})
