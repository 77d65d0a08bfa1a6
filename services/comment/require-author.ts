import type { Actor } from '#domain/actor.ts'
import { accountOf } from '../account-of.ts'

/** Comments of the staff are somebody's: the portal itself says nothing. */
export function requireAuthor(actor: Actor): { readonly authorId: number; readonly signedName: null } {
  const authorId = accountOf(actor)
  if (authorId === null) throw new Error('Only somebody with an account comments')
  return { authorId, signedName: null }
}
