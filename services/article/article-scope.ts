import type { SQL } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'

/**
 * Which articles an actor sees and may write: a condition on `articles`, undefined = all of them. The one place for a
 * rule such as "authors see and write only their section": section-rule.test.ts puts one here. What readers may read
 * stays readable to everybody.
 */
export function articleScope(_actor: Actor): SQL | undefined {
  return undefined
}
