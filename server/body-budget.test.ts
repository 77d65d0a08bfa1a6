import { describe, expect, it } from 'vitest'
import { Overloaded } from './admission.ts'
import { createBodyBudget } from './body-budget.ts'

const staying = new AbortController().signal

const budgetOf = (bytes: number, waitMs = 60_000) =>
  createBodyBudget({ bytes, bytesOf: { form: bytes, upload: bytes - 10, signIn: 10, stranger: 10 }, waitMs })

const isOpen = async (promise: Promise<unknown>) =>
  Promise.race([
    promise.then(
      () => false,
      () => false,
    ),
    new Promise<boolean>((done) => setImmediate(() => done(true))),
  ])

describe('the budget of bodies', () => {
  it('lets bodies in while there is room, and the next one when some is given back', async () => {
    const budget = budgetOf(100)
    const [first, second] = [await budget.reserve('upload', 50, staying), await budget.reserve('upload', 40, staying)]
    const third = budget.reserve('upload', 50, staying)
    expect([budget.used(), await isOpen(third)]).toEqual([90, true])
    second.release()
    second.release()
    expect([budget.used(), await isOpen(third)]).toEqual([50, true])
    first.release()
    ;(await third).release()
    expect(budget.used()).toBe(0)
  })

  it('gives back at once what a body did not need', async () => {
    const budget = budgetOf(100)
    const chunked = await budget.reserve('form', 100, staying)
    const next = budget.reserve('form', 60, staying)
    chunked.keepOnly(40)
    expect([budget.used(), await isOpen(next)]).toEqual([100, false])
    chunked.release()
    expect(budget.used()).toBe(60)
  })

  it('keeps room for forms beside files, and for both beside strangers', async () => {
    const budget = budgetOf(100)
    await budget.reserve('upload', 90, staying)
    const file = budget.reserve('upload', 1, staying)
    await budget.reserve('form', 5, staying)
    await budget.reserve('stranger', 5, staying)
    const stranger = budgetOf(100)
    await stranger.reserve('stranger', 10, staying)
    const second = stranger.reserve('stranger', 1, staying)
    await stranger.reserve('upload', 80, staying)
    expect([await isOpen(file), await isOpen(second)]).toEqual([true, true])
  })

  it('refuses whoever has waited too long, and lets in the smaller one behind', async () => {
    const budget = budgetOf(100, 20)
    await budget.reserve('form', 50, staying)
    const large = budget.reserve('form', 60, staying)
    const small = budget.reserve('form', 50, staying)
    await expect(large).rejects.toThrow(Overloaded)
    ;(await small).release()
  })

  it('holds nothing for those who left', async () => {
    const budget = budgetOf(100)
    const held = await budget.reserve('form', 100, staying)
    const sender = new AbortController()
    const waiting = budget.reserve('form', 100, sender.signal)
    const next = budget.reserve('form', 10, staying)
    sender.abort()
    await expect(waiting).rejects.toThrow('aborted')
    held.release()
    await next
    expect(budget.used()).toBe(10)
  })
})
