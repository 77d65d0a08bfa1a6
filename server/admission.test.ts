import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { createAdmission, Overloaded } from './admission.ts'

const ECHO = `const { parentPort, workerData } = require('node:worker_threads')
parentPort.on('message', (n) => {
  parentPort.postMessage(n)
  Atomics.store(workerData, 0, n)
  Atomics.notify(workerData, 0)
})`

const staying = new AbortController().signal
const turns = async (count: number) => {
  for (let index = 0; index < count; index++) await turn()
}

describe('admission', () => {
  it('lets so many in at a time, and the others in the order in which they came', async () => {
    const admission = createAdmission({ slots: 2, waiting: 10, waitMs: 60_000 })
    const began: number[] = []
    const leaves = Array.from({ length: 5 }, async (_, index) => {
      const leave = await admission.enter(staying)
      began.push(index)
      return leave
    })
    await turns(4)
    expect([began, admission.waiting()]).toEqual([[0, 1], 3])
    for (const [index, leave] of leaves.entries()) {
      ;(await leave)()
      await turns(4)
      expect(began.length).toBe(Math.min(5, index + 3))
    }
    expect([began, admission.running(), admission.waiting()]).toEqual([[0, 1, 2, 3, 4], 0, 0])
  })

  it('refuses at once when the queue is full', async () => {
    const admission = createAdmission({ slots: 1, waiting: 1, waitMs: 60_000 })
    const leave = await admission.enter(staying)
    const second = admission.enter(staying)
    await expect(admission.enter(staying)).rejects.toThrow(Overloaded)
    leave()
    ;(await second)()
  })

  it('refuses whoever has waited too long, and keeps the slot for the next', async () => {
    const admission = createAdmission({ slots: 1, waiting: 5, waitMs: 10 })
    const leave = await admission.enter(staying)
    await expect(admission.enter(staying)).rejects.toThrow(Overloaded)
    leave()
    await turns(4)
    expect([admission.running(), admission.waiting(), admission.refused()]).toEqual([0, 0, 1])
    ;(await admission.enter(staying))()
  })

  it('holds no place for those who left', async () => {
    const admission = createAdmission({ slots: 1, waiting: 1, waitMs: 60_000 })
    const leave = await admission.enter(staying)
    const reader = new AbortController()
    const waiting = admission.enter(reader.signal)
    reader.abort()
    await expect(waiting).rejects.toThrow('aborted')
    const next = admission.enter(staying)
    leave()
    ;(await next)()
    await expect(admission.enter(reader.signal)).rejects.toThrow('aborted')
  })

  it('takes a slot back once, whoever returns it twice', async () => {
    const admission = createAdmission({ slots: 1, waiting: 5, waitMs: 60_000 })
    const leave = await admission.enter(staying)
    const others = [admission.enter(staying), admission.enter(staying)]
    leave()
    leave()
    const leaveFirst = await others[0]
    await turns(4)
    expect([admission.running(), admission.waiting()]).toEqual([1, 1])
    leaveFirst?.()
    ;(await others[1])?.()
  })

  it('lets what has arrived meanwhile be served between two pieces of work', async () => {
    const admission = createAdmission({ slots: 1, waiting: 100, waitMs: 60_000 })
    // Answers as a socket would: a message of another thread is noticed only when the loop polls.
    const answered = new Int32Array(new SharedArrayBuffer(4))
    const other = new Worker(ECHO, { eval: true, workerData: answered })
    await once(other, 'online')
    const events: string[] = []
    other.on('message', (n) => events.push(`answer ${n}`))
    const work = async (n: number) => {
      const leave = await admission.enter(staying)
      other.postMessage(n)
      // As a render does: holds the loop, here until the answer of the other thread is on its way.
      Atomics.wait(answered, 0, n - 1)
      events.push(`work ${n}`)
      leave()
    }
    await Promise.all([1, 2, 3, 4].map(work))
    await other.terminate()
    expect(events.slice(0, 7)).toEqual(['work 1', 'answer 1', 'work 2', 'answer 2', 'work 3', 'answer 3', 'work 4'])
  })
})
