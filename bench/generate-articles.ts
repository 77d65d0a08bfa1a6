import { setImmediate } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { listMigrations } from '#db/migration-files.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { bodyText } from '#domain/article/body/body-text.ts'
import { editorialStatus } from '#domain/article/editorial-status.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { voivodeshipCodes } from '#domain/voivodeship.ts'
import { createWords } from './words.ts'

const TAGS = 40
const A_DAY = 86_400_000
/** 1 January 2008: the first day of the generated portal. */
const FIRST_DAY = Date.UTC(2008, 0, 1, 11)
const DAYS = 18 * 365

/** Articles written in one transaction. */
const BATCH = 500

/**
 * Writes `count` public articles past all verbs: a hundred thousand of them through verbs would be a hundred thousand synced
 * writes. Between two batches other tasks have their turn: only then are statements that nobody holds any more given back, and
 * without that the memory of the process grows with each article. Search knows nothing of them yet. Three in ten stand in the archive; each has one to three of forty tags, one in ten is
 * about a team. The same count gives the same portal.
 */
export async function generateArticles(db: Database, count: number, now: number, wordsOf = createWords): Promise<void> {
  const client = db.$client
  const insertTag = client.prepare(
    'insert into tags (name, slug, fold_key, sort_key, created_at) values (?, ?, ?, ?, ?)',
  )
  const insertArticle = client.prepare(
    `insert into articles (translation_group, public_state, first_published_on, published_at, archived_at, archive_reason,
       created_at) values (?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertAddress = client.prepare(
    "insert into article_addresses (locale, slug, article_id, created_at) values ('pl', ?, ?, ?)",
  )
  const insertRevision = client.prepare(
    `insert into article_revisions (article_id, number, title, slug, summary, body, body_text, created_at, updated_at)
     values (?, 1, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const linkTag = client.prepare('insert into revision_tags (revision_id, tag_id) values (?, ?)')
  const linkTeam = client.prepare('insert into revision_teams (revision_id, voivodeship_code) values (?, ?)')
  const insertOverview = client.prepare(
    `insert into article_overviews (article_id, revision_id, title, sort_key, status, changed_at, first_published_on,
       published_at) values (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const publish = client.prepare("update article_revisions set state = 'published', published_at = ? where id = ?")
  client.pragma('synchronous = off')
  const tagIds = client.transaction(() => Array.from({ length: TAGS }, (_, index) => putTag(index)))()
  const putBatch = client.transaction((from: number) => {
    for (let index = from; index < Math.min(count, from + BATCH); index++) putArticle(index, tagIds)
  })
  for (let from = 0; from < count; from += BATCH) {
    putBatch(from)
    await setImmediate()
  }
  client.transaction(() => {
    fillTopics()
    client.exec('update public_epoch set value = value + 1')
  })()
  // Written to the disk now, not while a start is measured.
  client.pragma('synchronous = full')
  client.pragma('wal_checkpoint(truncate)')

  function putTag(index: number): number {
    const name = `temat pomiaru ${index}`
    return Number(insertTag.run(name, `temat-pomiaru-${index}`, foldKey(name), sortKey(name), now).lastInsertRowid)
  }

  /** As the migration did it for portals that were there before: at once for all. */
  function fillTopics(): void {
    client.exec('delete from topic_counts; delete from topic_articles')
    const filling = listMigrations().find(({ name }) => name === '0014_topics_filled')
    for (const statement of filling?.statements ?? []) client.exec(statement)
  }

  function putArticle(index: number, tagIds: readonly number[]): void {
    const words = wordsOf(index + 1)
    const at = FIRST_DAY + Math.floor((index * 7919) % DAYS) * A_DAY
    const day = new Date(at).toISOString().slice(0, 10)
    const isArchived = index > 1 && index % 10 < 3
    const title = words.sentence(6 + words.number(6)).slice(0, -1)
    const content = aBody(index, words)
    const words20 = words.sentence(20)
    const id = Number(
      insertArticle.run(
        `pomiar-${index}`,
        isArchived ? 'archived' : 'published',
        day,
        at,
        isArchived ? at + A_DAY : null,
        isArchived ? 'expired' : null,
        at,
      ).lastInsertRowid,
    )
    const slug = `pomiar-${index}`
    insertAddress.run(slug, id, at)
    const plain = bodyText(content)
    const revision = Number(
      insertRevision.run(id, title, slug, words20, JSON.stringify(content), plain, at, at).lastInsertRowid,
    )
    const tagged = new Set(Array.from({ length: 1 + words.number(3) }, () => tagIds[words.number(TAGS)] ?? 0))
    for (const tagId of tagged) linkTag.run(revision, tagId)
    if (index % 10 === 4) linkTeam.run(revision, voivodeshipCodes[words.number(voivodeshipCodes.length)])
    publish.run(at, revision)
    // What services/article/article-overview.ts would write; to ask it took two thirds of the time.
    const state = isArchived ? 'archived' : 'published'
    insertOverview.run(
      id,
      revision,
      title,
      sortKey(title),
      editorialStatus(state, null),
      isArchived ? at + A_DAY : at,
      day,
      isArchived ? null : at,
    )
  }

  function aBody(index: number, words: ReturnType<typeof createWords>) {
    const nextId = blockIds('pomiar')
    // One has a body of 20 KB, the others are of ordinary length.
    const paragraphs = index === 1 ? 36 : 4
    return body(...Array.from({ length: paragraphs }, () => paragraph(nextId(), text(words.sentence(60)))))
  }
}
