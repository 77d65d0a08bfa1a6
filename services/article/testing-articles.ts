import type { Database } from '#db/client.ts'
import {
  anAddress,
  anArchivedArticle,
  aPublicArticle,
  aPublishedRevision,
  aRevision,
  aTag,
  NOON,
  putRow,
  type Row,
} from '#db/testing-rows.ts'
import { type IsoDay, parsePartialDate } from '#domain/partial-date.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { refreshSearch } from '../search/refresh-search.ts'
import { indexTopics } from '../tag/index-topics.ts'

type TestArticle = {
  readonly state?: 'published' | 'archived' | 'withdrawn'
  readonly title?: string
  readonly summary?: string
  readonly text?: string
  /** EDTF of the first publication anywhere. */
  readonly first?: string
  readonly tagIds?: readonly number[]
  readonly teams?: readonly string[]
  readonly locale?: string
}

const states = {
  published: aPublicArticle(),
  archived: anArchivedArticle(),
  withdrawn: aPublicArticle({ public_state: 'withdrawn', withdrawn_at: NOON, withdrawal_reason: 'nieaktualny numer' }),
} as const satisfies Record<string, Row>

/** Writes a public article past all verbs, for tests of what lists show. Its address is `artykul-<id>`. Returns its id. */
export function putArticle(db: Database, given: TestArticle = {}): number {
  const { state = 'published', title = 'Powołanie zespołu', summary = '', text = '', first = '2015-03-02' } = given
  const date = parsePartialDate(first)
  if (!date) throw new RangeError(`Not a date: ${first}`)
  const { locale = 'pl', tagIds = [], teams = [] } = given
  const client = db.$client
  const number = (client.prepare('select count(*) + 1 as n from articles').get() as { n: number }).n
  const id = putRow(client, 'articles', {
    ...states[state],
    locale,
    translation_group: `grupa-${number}`,
    first_published_on: date.earliest,
  })
  const slug = `artykul-${id}`
  putRow(client, 'article_addresses', anAddress({ article_id: id, slug, locale }))
  const revision = putRow(
    client,
    'article_revisions',
    aRevision({
      article_id: id,
      title,
      slug,
      summary,
      body_text: text,
      first_published_edtf: date.edtf,
      first_published_earliest_on: date.earliest,
      first_published_latest_on: date.latest,
    }),
  )
  for (const tag_id of tagIds) putRow(client, 'revision_tags', { revision_id: revision, tag_id })
  for (const voivodeship_code of teams) putRow(client, 'revision_teams', { revision_id: revision, voivodeship_code })
  const { state: published, published_at } = aPublishedRevision()
  client
    .prepare('update article_revisions set state = ?, published_at = ? where id = ?')
    .run(published, published_at, revision)
  indexTopics(db, id)
  refreshSearch(db, 'article', id)
  return id
}

/** Writes a text nobody outside may see beside the published one. Returns its id. */
export function putDraft(db: Database, articleId: number, row: Row = {}): number {
  return putRow(db.$client, 'article_revisions', aRevision({ article_id: articleId, number: 2, ...row }))
}

export function putTag(db: Database, name: string): number {
  const slug = sortKey(name).replaceAll(/[^a-z]/g, '')
  return putRow(db.$client, 'tags', aTag({ name, slug, fold_key: name, sort_key: sortKey(name) }))
}

/** Days in a row, one for each of `count` articles: '2015-01-01', '2015-01-02' … */
export function daysFrom(first: IsoDay, count: number): IsoDay[] {
  const start = Date.parse(`${first}T00:00:00Z`)
  return Array.from({ length: count }, (_, index) => new Date(start + index * 86_400_000).toISOString().slice(0, 10))
}
