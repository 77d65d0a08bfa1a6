import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { PublicMoment } from '#services/public/public-moment.ts'
import { createFreshness } from './freshness.ts'
import { createLog } from './log.ts'

const quiet = createLog({ write: () => {} })
/** 2 March 2026, 10:00 in Warsaw. */
const TEN = Date.UTC(2026, 2, 2, 9)
const A_DAY = 86_400_000

function world(options: { keepDueMoments?: (now: number, afterBatch: () => void) => Promise<void> } = {}) {
  const state = { now: TEN, moment: { epoch: 1, dueAt: null } as PublicMoment, published: 0, isHeld: false }
  const keepDueMoments = async (now: number, afterBatch: () => void) => {
    state.published += 1
    await options.keepDueMoments?.(now, afterBatch)
    state.moment = { epoch: state.moment.epoch + 1, dueAt: null }
  }
  const freshness = createFreshness({
    clock: () => state.now,
    readMoment: () => state.moment,
    keepDueMoments,
    areWritesHeld: () => state.isHeld,
    log: quiet,
  })
  /** Asked in a turn of its own, as by another request. */
  const contentVersion = async () => {
    await turn()
    return freshness.contentVersion()
  }
  return {
    state,
    freshness,
    contentVersion,
    due: (at: number) => Object.assign(state, { moment: { ...state.moment, dueAt: at } }),
  }
}

describe('what readers see has a number', () => {
  it('that stays while nothing changed, whatever the hour', async () => {
    const { state, contentVersion } = world()
    const before = await contentVersion()
    state.now += 10 * 3_600_000
    expect(await contentVersion()).toBe(before)
  })

  it('that is another one after a write', async () => {
    const { state, contentVersion } = world()
    const before = await contentVersion()
    state.moment = { epoch: 2, dueAt: null }
    expect(await contentVersion()).not.toBe(before)
  })

  it.each([
    ['in winter', Date.UTC(2026, 2, 2, 23)],
    ['in summer', Date.UTC(2026, 6, 1, 22)],
    ['on the day of 23 hours', Date.UTC(2026, 2, 28, 23)],
    ['on the day of 25 hours', Date.UTC(2026, 9, 24, 22)],
  ])('that is another one from midnight in Warsaw, %s', async (_, midnight) => {
    const { state, contentVersion } = world()
    state.now = midnight - 1
    const before = await contentVersion()
    state.now = midnight
    const after = await contentVersion()
    expect(after).not.toBe(before)
    state.now = midnight + 22 * 3_600_000
    expect(await contentVersion()).toBe(after)
  })

  it('that never comes back when the clock is moved to and fro', async () => {
    const { state, contentVersion } = world()
    const seen: (number | null)[] = []
    for (const days of [0, 1, 0, 1, -1, 0]) {
      state.now = TEN + days * A_DAY
      seen.push(await contentVersion())
    }
    expect(new Set(seen).size).toBe(seen.length)
  })
})

describe('the database', () => {
  it('is asked once for many requests of one turn, and again in the next', async () => {
    let asked = 0
    const freshness = createFreshness({
      clock: () => TEN,
      readMoment: () => ({ epoch: ++asked, dueAt: null }),
      keepDueMoments: () => Promise.resolve(),
      log: quiet,
    })
    for (let request = 0; request < 16; request++) freshness.contentVersion()
    expect(asked).toBe(1)
    for (let request = 0; request < 16; request++) freshness.contentVersion()
    expect(asked).toBe(2)
    await turn()
    freshness.contentVersion()
    expect(asked).toBe(3)
  })
})

describe('a due moment', () => {
  it('does not matter before it comes', async () => {
    const { state, contentVersion, due } = world()
    due(TEN + 1)
    expect(await contentVersion()).not.toBeNull()
    expect(state.published).toBe(0)
  })

  it('is kept once, for all who ask at that moment', async () => {
    const { state, freshness, contentVersion, due } = world()
    const before = await contentVersion()
    due(TEN)
    expect(await contentVersion()).toBeNull()
    const numbers = await Promise.all([freshness.publishDue(), freshness.publishDue(), freshness.publishDue()])
    expect(new Set(numbers).size).toBe(1)
    expect(numbers[0]).not.toBe(before)
    expect(state.published).toBe(1)
  })

  it('waits while nothing may be written, and readers see what they saw', async () => {
    const { state, freshness, contentVersion, due } = world()
    const before = await contentVersion()
    due(TEN)
    state.isHeld = true
    expect([await contentVersion(), await freshness.publishDue(), state.published]).toEqual([before, before, 0])
    state.isHeld = false
    await turn()
    expect(await freshness.publishDue()).not.toBe(before)
    expect(state.published).toBe(1)
  })

  it('that cannot be kept stops nobody from reading, and is tried again', async () => {
    let full = true
    const { state, freshness, contentVersion, due } = world({
      keepDueMoments: () => (full ? Promise.reject(new Error('database or disk is full')) : Promise.resolve()),
    })
    due(TEN)
    expect(await freshness.publishDue()).toBe(await contentVersion())
    state.now += 4_999
    expect(await contentVersion()).not.toBeNull()
    state.now += 1
    full = false
    expect(await contentVersion()).toBeNull()
    await freshness.publishDue()
    expect(state).toMatchObject({ published: 2, moment: { dueAt: null } })
  })

  it('that cannot be kept is tried again at once when the clock was moved back', async () => {
    const { state, freshness, contentVersion, due } = world({
      keepDueMoments: () => Promise.reject(new Error('locked')),
    })
    due(TEN - 2 * A_DAY)
    await freshness.publishDue()
    state.now -= A_DAY
    expect(await contentVersion()).toBeNull()
  })

  it('that comes while others are published is kept too', async () => {
    const { state, freshness, contentVersion, due } = world({
      keepDueMoments: async () => {
        state.now += 10
      },
    })
    due(TEN)
    await freshness.publishDue()
    due(TEN + 5)
    await turn()
    expect(await freshness.publishDue()).toBe(await contentVersion())
    expect(state.published).toBe(2)
  })
})

describe('many texts due at one moment', () => {
  /** Publishes a batch whenever told, and has more until told to end. */
  function inBatches() {
    let goOn = Promise.withResolvers<'more' | 'end'>()
    const at = world({
      keepDueMoments: async (_, afterBatch) => {
        for (;;) {
          const what = await goOn.promise
          at.state.moment = { ...at.state.moment, epoch: at.state.moment.epoch + 1 }
          if (what === 'end') return
          goOn = Promise.withResolvers()
          afterBatch()
        }
      },
    })
    const batch = async (what: 'more' | 'end') => {
      goOn.resolve(what)
      await turn()
    }
    return { ...at, batch }
  }

  it('are waited for up to the first batch; until all are published the number is the former one', async () => {
    const { freshness, contentVersion, due, batch } = inBatches()
    const former = await contentVersion()
    due(TEN)
    await turn()
    const waiting = freshness.publishDue()
    expect(await Promise.race([waiting, turn('still waiting')])).toBe('still waiting')
    await batch('more')
    expect(await waiting).toBe(former)
    for (let time = 0; time < 5; time++) {
      await batch('more')
      expect([await contentVersion(), await freshness.publishDue(), await freshness.token()]).toEqual([
        former,
        former,
        '1.2026-03-02',
      ])
    }
    await batch('end')
    expect(await contentVersion()).toBe((former ?? 0) + 1)
  })

  it('hold the number for five seconds at most, and then the next one', async () => {
    const { state, freshness, contentVersion, due, batch } = inBatches()
    const former = (await contentVersion()) ?? 0
    due(TEN)
    await turn()
    const waiting = freshness.publishDue()
    await batch('more')
    await waiting
    const seen: (number | null)[] = []
    for (const ms of [4_999, 1, 4_999, 1]) {
      state.now += ms
      await batch('more')
      seen.push(await contentVersion())
    }
    expect(seen).toEqual([former, former + 1, former + 1, former + 2])
    await batch('end')
    expect(await contentVersion()).toBe(former + 3)
  })

  it('of which one cannot be published keep nobody from reading, and are tried again', async () => {
    const { state, freshness, contentVersion, due } = world({
      keepDueMoments: async (_, afterBatch) => {
        afterBatch()
        throw new Error('1 due texts could not be published')
      },
    })
    due(TEN)
    await turn()
    expect(await freshness.publishDue()).not.toBeNull()
    await turn()
    expect(await contentVersion()).not.toBeNull()
    state.now += 5_000
    expect(await contentVersion()).toBeNull()
  })
})
