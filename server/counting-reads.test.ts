import { afterEach, expect, test } from 'vitest'
import type { Renderer } from './public-page.ts'
import { openTestGateway, type TestGateway } from './testing.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0'
const ROBOTS = [
  'Mozilla/5.0 (Linux; Android 6.0.1) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (compatible; bingbot/2.0)',
  'curl/8.5.0',
  '',
]

async function counting(renderer: Renderer) {
  const readings: string[] = []
  const questions: string[] = []
  const add = (path: string) => void readings.push(path)
  gateway = await openTestGateway({
    renderer,
    countRead: (address, isReading) => (isReading ? add(address) : undefined),
    countReading: add,
    countVainSearch: (question) => void questions.push(question),
  })
  const ask = async (path: string, agent = FIREFOX, method = 'GET') =>
    await (await fetch(gateway.url + path, { method, redirect: 'manual', headers: { 'user-agent': agent } })).text()
  return { readings, questions, ask }
}

const page: Renderer = (request, response) => {
  const isMissing = request.url?.startsWith('/nie-ma') === true
  response.writeHead(isMissing ? 404 : 200, {
    'content-type': request.url?.endsWith('.atom') ? 'application/atom+xml' : 'text/html; charset=utf-8',
  })
  const meta = request.url?.startsWith('/szukaj?q=azyl')
    ? '<meta name="komunikat:searched-in-vain" content="a &amp; b"/>'
    : ''
  response.end(`<html><head>${meta}</head><body><h1>Strona</h1></body></html>`)
}

test('a page is counted each time, rendered or from memory', async () => {
  const { readings, ask } = await counting(page)
  for (let time = 0; time < 3; time++) await ask('/a')
  expect(readings).toEqual(['/a', '/a', '/a'])
})

test('robots that say so, HEAD, feeds and what is not there are not', async () => {
  const { readings, questions, ask } = await counting(page)
  for (const robot of ROBOTS) for (const path of ['/a', '/szukaj?q=azyl']) await ask(path, robot)
  for (let time = 0; time < 2; time++) {
    await ask('/b', FIREFOX, 'HEAD')
    await ask('/c.atom')
    await ask('/nie-ma')
  }
  expect([readings, questions]).toEqual([[], []])
})

test('a question that found nothing is counted each time, and nothing of that reaches the reader', async () => {
  const { questions, ask } = await counting(page)
  for (let time = 0; time < 2; time++) expect(await ask('/szukaj?q=azyl')).not.toContain('vain')
  await ask('/szukaj?q=zespol')
  expect(questions).toEqual(['a & b', 'a & b'])
})
