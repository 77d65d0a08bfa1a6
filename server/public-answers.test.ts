import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { createPublicAnswers } from './public-answers.ts'
import { createResponseCache } from './response-cache.ts'
import { freshnessByHand } from './testing.ts'

const answer = (body: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(body),
})

/** Renders when told, so that something can happen meanwhile. */
function portal(render: (path: string, times: number) => Answer | Promise<Answer>) {
  const freshness = freshnessByHand()
  const cache = createResponseCache()
  let times = 0
  const answers = createPublicAnswers({
    freshness,
    cache,
    render: async ({ path, query }) => {
      times += 1
      return render(path + query, times)
    },
  })
  const ask = async (path: string, query = '') => {
    const { status, variants } = await answers.answer({ path, query, requestId: 'k7m2-9qxd-4trp' })
    return [status, variants.identity.body.toString()]
  }
  return { freshness, cache, answers, ask, times: () => times }
}

describe('what was rendered', () => {
  it('is given again as long as nothing changed, and rendered again afterwards', async () => {
    const { ask, freshness, times } = portal((_, n) => answer(`wersja ${n}`))
    expect([await ask('/a'), await ask('/a')]).toEqual([
      [200, 'wersja 1'],
      [200, 'wersja 1'],
    ])
    freshness.change()
    expect(await ask('/a')).toEqual([200, 'wersja 2'])
    expect(times()).toBe(2)
  })

  it('is shared by all who ask at once', async () => {
    const { ask, times } = portal(async (_, n) => {
      await new Promise((done) => setTimeout(done, 5))
      return answer(`wersja ${n}`)
    })
    const got = await Promise.all([ask('/a'), ask('/a'), ask('/a'), ask('/b')])
    expect(got.slice(0, 3)).toEqual(Array(3).fill([200, 'wersja 1']))
    expect(times()).toBe(2)
  })

  it('while something was published is given to nobody who asks after that', async () => {
    const gate = Promise.withResolvers<void>()
    const { ask, freshness, answers } = portal(async (_, n) => {
      if (n === 1) await gate.promise
      return answer(`wersja ${n}`)
    })
    const early = ask('/a')
    await Promise.resolve()
    freshness.change()
    const late = ask('/a')
    gate.resolve()
    expect(await late).toEqual([200, 'wersja 2'])
    expect(await early).toEqual([200, 'wersja 1'])
    expect(answers.findCached('/a')?.variants.identity.body.toString()).toBe('wersja 2')
  })

  it('keeps its status, also of redirects and of what is gone', async () => {
    const { ask, times } = portal((path) => answer('', Number(path.slice(1))))
    for (const status of [301, 302, 410, 301, 302, 410]) expect((await ask(`/${status}`))[0]).toBe(status)
    expect(times()).toBe(3)
  })

  it('and failed is not cached', async () => {
    const { ask } = portal((_, n) => (n === 1 ? answer('błąd', 500) : answer('jest')))
    expect([await ask('/a'), await ask('/a')]).toEqual([
      [500, 'błąd'],
      [200, 'jest'],
    ])
  })
})

describe('what anyone can ask for without end', () => {
  it('takes one copy of the page, and never the room of pages', async () => {
    const page = 'nic tu nie ma '.repeat(1_000)
    const { ask, cache, answers } = portal((path) => (path === '/a' ? answer('strona') : answer(page, 404)))
    await ask('/a')
    for (let index = 0; index < 5_000; index++) await ask(`/nie-ma-${index}`)
    expect(cache.bytes()).toBeLessThan(1_000_000)
    expect(answers.findCached('/a')).not.toBeNull()
    const copies = [answers.findCached('/nie-ma-4999'), answers.findCached('/nie-ma-4998')]
    expect(copies[0]).toBe(copies[1])
  })

  it('appears when it is published, although it was missed a moment ago', async () => {
    let isThere = false
    const { ask, freshness } = portal(() => (isThere ? answer('nowy') : answer('nie ma', 404)))
    expect((await ask('/nowy'))[0]).toBe(404)
    isThere = true
    freshness.change()
    expect(await ask('/nowy')).toEqual([200, 'nowy'])
  })
})
