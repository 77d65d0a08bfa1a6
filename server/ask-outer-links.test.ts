import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { outerAnswers } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { blockIds, body, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { aPublishedArticle, TEN } from '#services/article/testing.ts'
import { changeSettings } from '#services/setting/change-settings.ts'
import { accepted, asAdministrator } from '#services/testing.ts'
import { outerLinkAsker } from './ask-outer-links.ts'

test('an address is asked on wish alone, by http where https is not there, and its answer is kept with its time', async () => {
  const asked: string[] = []
  const site = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(410).end()
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  onTestFinished(() => void site.close())
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`

  const db = openTestDatabase()
  const id = blockIds('tekst')
  const target = { kind: 'url', href: `http://${host}/druk?nr=4` } as const
  aPublishedArticle(db, { body: body(paragraph(id(), text('Druk', link(target)))) })
  const log = { error: vi.fn(), info: vi.fn() }
  const turns: string[] = []
  const askNext = outerLinkAsker({
    database: db,
    siteUrl: 'https://portal.example',
    clock: () => TEN,
    log: log as never,
    mayAsk: (address) => address === '127.0.0.1',
    turnOf: async (asking) => void turns.push(asking),
    signal: new AbortController().signal,
  })
  expect(await askNext()).toBe(false)
  expect(asked).toEqual([])
  const choices = [{ key: 'outer-links', value: 'asked', seenLockVersion: 0 } as const]
  accepted(changeSettings(asAdministrator(db), { choices }))
  expect(await askNext()).toBe(true)
  expect(asked).toEqual(['HEAD /druk?nr=4', 'GET /druk?nr=4'])
  expect(turns).toEqual([host, host, host])
  expect(db.select().from(outerAnswers).all()).toEqual([
    { host, path: '/druk?nr=4', outcome: 'gone', status: 410, askedAt: TEN },
  ])
  expect(await askNext()).toBe(false)
  expect(log.error).not.toHaveBeenCalled()
})
