import 'server-only'
import { createOpenTexts } from '#domain/presence/open-texts.ts'
import { nameOpenBy } from '#services/article/name-open-by.ts'
import type { Staff } from './staff.ts'

/** The bundler may load this module more than once; there is one list. */
const holder = globalThis as typeof globalThis & { komunikatOpenTexts?: ReturnType<typeof createOpenTexts> }

function openTexts() {
  holder.komunikatOpenTexts ??= createOpenTexts()
  return holder.komunikatOpenTexts
}

/** Others who have the text open to write on it. Throws NotFound. */
export function listOthers({ context }: Staff, articleId: number) {
  return nameOpenBy(context, articleId, openTexts().others(articleId, context.actor.accountId, context.now))
}

/** Whoever asks has it open. */
export function noteOpen({ context: { actor, now } }: Staff, articleId: number): void {
  openTexts().seen(articleId, actor.accountId, now)
}

export function noteSaved({ context: { actor, now } }: Staff, articleId: number): void {
  openTexts().saved(articleId, actor.accountId, now)
}

export function noteLeft({ context: { actor } }: Staff, articleId: number): void {
  openTexts().left(articleId, actor.accountId)
}
