import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { Conflict, NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { VerbResult } from './outcome.ts'
import { retryWhileBusy } from './retry-while-busy.ts'

/** What was not done: what its verb refused, or nothing where it is gone or was changed meanwhile. */
type Left<Item> = { readonly item: Item; readonly issues: readonly Issue[] }

/**
 * Does one thing to many records, each by its own verb with its own entry in the log; other people's requests have their
 * turn in between. One that is refused, gone or changed stops nothing but itself. Stopped in the middle, those that are
 * done are done, and the list they came from shows the rest. Throws Forbidden; Busy.
 */
export async function eachOfMany<Item>(
  items: readonly Item[],
  act: (item: Item) => VerbResult<unknown>,
): Promise<{ readonly left: readonly Left<Item>[] }> {
  const left: Left<Item>[] = []
  for (const item of items) {
    const issues = await issuesOf(() => act(item))
    if (issues !== null) left.push({ item, issues })
    await yieldToEventLoop()
  }
  return { left }
}

/** null = it is done. */
async function issuesOf(act: () => VerbResult<unknown>): Promise<readonly Issue[] | null> {
  try {
    const result = await retryWhileBusy(act)
    return result.ok ? null : result.issues
  } catch (error) {
    if (error instanceof NotFound || error instanceof Conflict) return []
    throw error
  }
}
