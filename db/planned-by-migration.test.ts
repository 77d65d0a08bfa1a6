import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import {
  anAccount,
  anArticle,
  anAuditEntry,
  aPublicArticle,
  aPublishedRevision,
  aRevision,
  HOUR,
  NOON,
  putRow,
} from './testing-rows.ts'

const PLANNED_BY = '0018_planned_by'

test('who planned is found in the log for what waits and what went out by plan, and guessed for nothing else', () => {
  const file = join(testDirectory(), 'before.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter(({ name }) => name < PLANNED_BY) })
  const client = new Sqlite(file)
  putRow(client, 'accounts', anAccount())
  putRow(client, 'accounts', anAccount({ email: 'bogdan@urzad.example' }))
  const planned = (actor_id: number, subject_id: number, details: object) =>
    putRow(
      client,
      'audit_log',
      anAuditEntry({
        verb: 'article.schedule',
        subject_kind: 'article',
        details: JSON.stringify(details),
        ...{ actor_id, subject_id, system_reason: null },
      }),
    )
  const due = { state: 'scheduled', due_at: NOON + HOUR }
  putRow(client, 'articles', anArticle({ translation_group: 'czeka' }))
  putRow(client, 'article_revisions', aRevision({ article_id: 1, ...due }))
  planned(1, 1, { revision: 1, dueAt: NOON })
  planned(2, 1, { revision: 1, dueAt: NOON + HOUR })
  putRow(client, 'articles', aPublicArticle({ translation_group: 'po porze' }))
  putRow(client, 'article_revisions', aPublishedRevision({ article_id: 2, due_at: NOON }))
  planned(1, 2, { revision: 1, dueAt: NOON })
  putRow(client, 'articles', anArticle({ translation_group: 'bez wpisu' }))
  putRow(client, 'article_revisions', aRevision({ article_id: 3, ...due }))
  putRow(client, 'articles', aPublicArticle({ translation_group: 'bez planu' }))
  putRow(client, 'article_revisions', aPublishedRevision({ article_id: 4 }))
  planned(1, 4, { revision: 1, dueAt: NOON })
  const columns = 'id, article_id, number, state, title, due_at, published_at, body'
  const before = client.prepare(`select ${columns} from article_revisions order by id`).all()
  migrateFile({ file, now: NOON })
  expect(client.prepare(`select ${columns} from article_revisions order by id`).all()).toEqual(before)
  const found = client.prepare('select scheduled_by from article_revisions order by article_id').pluck().all()
  expect(found).toEqual([2, 1, null, null])
  client.close()
})
