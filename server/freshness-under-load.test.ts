import { Agent, get } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { listCurrentArticles } from '#services/article/list-current-articles.ts'
import { findPublicArticle } from '#services/article/public-article.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { saveDraft } from '#services/article/save-draft.ts'
import { aPublishedArticle, aText, editorAt, TEN } from '#services/article/testing.ts'
import { publicContext } from '#services/context.ts'
import { preparePublicMoment } from '#services/public/public-moment.ts'
import { accepted } from '#services/testing.ts'
import { createFreshness } from './freshness.ts'
import { createLog } from './log.ts'
import type { Renderer } from './public-page.ts'
import { openTestGateway } from './testing.ts'

/** `npm run bench` does a thousand on the whole portal; here Next's place is taken by queries alone. */
const PUBLICATIONS = 60
const READERS = 6

/** A server of its own on the database: own connection, own memory. */
async function openServer(file: string) {
  const db = openDatabase(file)
  const log = createLog({ write: () => {} })
  const freshness = createFreshness({
    clock: () => TEN,
    readMoment: preparePublicMoment(db),
    keepDueMoments: () => Promise.resolve(),
    log,
  })
  const gateway = await openTestGateway({ renderer: fromDatabase(db), freshness })
  onTestFinished(async () => {
    await gateway.close()
    db.$client.close()
  })
  return gateway
}

/** The title of the article, or of all in the list, read after a moment as a rendering would. */
function fromDatabase(db: Database): Renderer {
  return async (request, response) => {
    await new Promise((done) => setTimeout(done, 2))
    const context = publicContext(db, TEN)
    const found = findPublicArticle(context, request.url?.split('/').at(-1) ?? '')
    const titles =
      found.kind === 'article'
        ? [found.revision.title]
        : listCurrentArticles(context, { number: 1, offset: 0 }).articles.map(({ title }) => title)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<h1>${titles.join('; ')}</h1>`)
  }
}

function read(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      answer.on('end', () => resolve(text))
    }).on('error', reject)
  })
}

test('after a publication no server shows what was before it, however many read', async () => {
  const db = openTestDatabase()
  const article = aPublishedArticle(db)
  const servers = [await openServer(db.$client.name), await openServer(db.$client.name)]
  const paths = [`/aktualnosci/${article.slug}`, '/aktualnosci']
  const agent = new Agent({ keepAlive: true })

  let reading = true
  let reads = 0
  const reader = async (index: number) => {
    while (reading) {
      await read(`${servers[index % 2]?.url}${paths[(index >> 1) % 2]}`, agent)
      reads += 1
    }
  }
  const readers = Array.from({ length: READERS }, (_, index) => reader(index))

  const stale: string[] = []
  let lockVersion = article.lockVersion
  for (let number = 0; number < PUBLICATIONS; number++) {
    const title = `Wydanie ${number}.`
    const ofArticle = { articleId: article.articleId, seenLockVersion: lockVersion }
    const draft = accepted(saveDraft(editorAt(db), { ...ofArticle, ...aText({ title, slug: article.slug }) }))
    lockVersion = accepted(
      publishArticle(editorAt(db), { ...ofArticle, seenLockVersion: draft.lockVersion }),
    ).lockVersion
    const asked = servers.flatMap(({ url }) => paths.map((path) => url + path))
    const answers = await Promise.all(asked.map((url) => read(url, agent)))
    stale.push(...answers.filter((text) => !text.includes(`<h1>${title}</h1>`)))
  }
  reading = false
  await Promise.all(readers)
  agent.destroy()
  expect(stale).toEqual([])
  expect(reads).toBeGreaterThan(PUBLICATIONS)
}, 60_000)
