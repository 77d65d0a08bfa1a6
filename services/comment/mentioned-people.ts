import { findMentions } from '#domain/comment/mentions.ts'
import type { Issue } from '#domain/issue.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { listActiveWriters } from '../account/account-queries.ts'
import { findArticle } from '../article/article-revisions.ts'
import { CHOICES_MAX } from '../choice/ask-chooser.ts'
import { currentActor } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import type { VerbScope } from '../define-verb.ts'

type Mentioned =
  | { readonly ok: true; readonly accountIds: readonly number[] }
  | { readonly ok: false; readonly issue: Issue }

/**
 * Whom a comment at an article mentions: of those who may see the article. A name that is nobody's, or several people's, is an
 * issue, because whoever wrote it counts on being heard.
 */
export function mentionedIn({ tx }: VerbScope, articleId: number, words: string): Mentioned {
  const people = listActiveWriters(tx)
  const { accountIds, unknown, ambiguous } = findMentions(words, people)
  const seeing = accountIds.filter((accountId) => {
    const actor = currentActor(tx, { kind: 'account', accountId, rights: new Set() })
    return findArticle({ tx, actor }, articleId) !== null
  })
  const unseen = people.find(({ id }) => accountIds.includes(id) && !seeing.includes(id))
  const nobody = unknown[0] ?? unseen?.name
  if (nobody !== undefined) return refusal('mentions-nobody', nobody)
  if (ambiguous[0] !== undefined) return refusal('mentions-several', ambiguous[0])
  return { ok: true, accountIds: seeing }
}

function refusal(key: string, name: string): Mentioned {
  return { ok: false, issue: { field: 'words', key, context: { name } } }
}

/** Names that can be mentioned, for a hint: the first `limit` of them, and whether there are more. */
export const listNamesToMention = defineStaffQuery(({ db, actor }, limit: number) => {
  const others = listActiveWriters(db).filter(({ id }) => id !== actor.accountId)
  return { names: others.slice(0, limit).map(({ name }) => name), hasMore: others.length > limit }
})

/** Others who can be mentioned, a word of whose name begins so, by name; nothing typed: the first in Polish order. */
export const findPeopleToMention = defineStaffQuery(({ db, actor }, typed: string) => {
  const key = foldKey(typed)
  return listActiveWriters(db)
    .filter(({ id, name }) => id !== actor.accountId && ` ${foldKey(name)}`.includes(` ${key}`))
    .slice(0, CHOICES_MAX)
})
