import type { OpenBy } from '#domain/presence/open-texts.ts'
import { listActiveWriters } from '../account/account-queries.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { requireArticle } from './article-revisions.ts'

/** What those are called who have an article open; an account closed since is left out. Throws NotFound. */
export const nameOpenBy = defineStaffQuery(({ db, actor }, articleId: number, open: readonly OpenBy[]) => {
  requireArticle({ tx: db, actor }, articleId)
  if (open.length === 0) return []
  const names = new Map(listActiveWriters(db).map(({ id, name }) => [id, name]))
  return open.flatMap(({ accountId, savedAt }) => {
    const name = names.get(accountId)
    return name === undefined ? [] : [{ name, savedAt }]
  })
})
