import { existsSync } from 'node:fs'
import { and, asc, eq, isNotNull, like, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { articleRevisions, articles, attachmentFiles, auditLog, media, revisionImages } from '#db/schema/index.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { A_HASH } from '#db/testing-rows.ts'
import type { Body } from '#domain/article/body/body.ts'
import { bodyOutline } from '#domain/article/body/body-outline.ts'
import { isReadyToPublish, publishIssues } from '#domain/article/publish-issues.ts'
import { plainUpdate } from '#domain/article/update-kind.ts'
import { findLeadImage } from '#services/article/revision-images.ts'
import { listCheckedAttachments } from '#services/attachment/attachment-queries.ts'
import { editorContext } from '#services/context.ts'
import { listHelplines } from '#services/helpline/helpline-queries.ts'
import { imageFolder } from '#services/media/image-paths.ts'
import { storedFilePath } from '#services/media/store-file.ts'
import { listNamedProjects } from '#services/project/project-queries.ts'
import { demoArticles } from './articles/demo-articles.ts'
import { writeDemoStaff } from './demo-staff.ts'
import { keepDemoPictures } from './keep-demo-pictures.ts'
import { demoPictures } from './pictures/demo-pictures.ts'
import { writeDemoArticles } from './write-demo-articles.ts'
import { writeDemoRegister } from './write-demo-register.ts'

// Some two hundred verbs, on a machine that may be busy.
vi.setConfig({ hookTimeout: 60_000 })

/** 24 November 2026, 10:00 in Warsaw. */
const NOW = Date.UTC(2026, 10, 24, 9)

/** The whole demonstration, written once: no test here changes it. */
async function writeDemo() {
  const db = openTestDatabase(afterAll)
  const directory = testDirectory(afterAll)
  const pictures = await keepDemoPictures(directory)
  const accounts = writeDemoStaff(db, NOW, A_HASH)
  // In one transaction, as on the first start.
  const ids = db.transaction(
    () => {
      writeDemoRegister(editorContext(db, NOW, accounts.editor))
      return writeDemoArticles(db, NOW, { accounts, dataDirectory: directory, pictures })
    },
    { behavior: 'immediate' },
  )
  return { db, ids, directory, accounts }
}

let demo: Awaited<ReturnType<typeof writeDemo>>
beforeAll(async () => {
  demo = await writeDemo()
})

test('thirty articles stand where they should, and nothing happened after now', () => {
  const { db, ids } = demo
  expect(ids.size).toBe(30)
  expect(demoArticles).toHaveLength(30)
  const counts = db
    .select({ state: articles.publicState, count: sql<number>`count(*)` })
    .from(articles)
    .groupBy(articles.publicState)
    .all()
  expect(Object.fromEntries(counts.map(({ state, count }) => [state, count]))).toEqual({
    archived: 15,
    none: 3,
    published: 11,
    withdrawn: 1,
  })
  const work = db.select().from(articleRevisions).where(sql`state in ('draft', 'submitted', 'scheduled')`).all()
  expect(work.map(({ articleId, state }) => [keyOf(ids, articleId), state]).sort()).toEqual([
    ['competition-draft', 'draft'],
    ['correction-malopolski', 'submitted'],
    ['request-to-offices', 'scheduled'],
    ['teams-law', 'draft'],
  ])
  expect(db.select({ last: sql<number>`max(recorded_at)` }).from(auditLog).get()?.last).toBeLessThanOrEqual(NOW)

  const successors = db.select().from(articles).where(isNotNull(articles.successorId)).all()
  expect(
    Object.fromEntries(successors.map(({ id, successorId }) => [keyOf(ids, id), keyOf(ids, successorId ?? 0)])),
  ).toEqual({
    'plan-2011': 'plan-2013',
    'plan-2013': 'plan-2025',
    'plan-2020': 'plan-2022',
    'plan-2022': 'plan-2025',
    'minister-team-2019': 'interministerial-2023',
    'seven-teams-2015': 'teams-law',
  })

  const first = db
    .select()
    .from(articles)
    .where(eq(articles.publicState, 'archived'))
    .orderBy(asc(articles.firstPublishedOn))
    .all()
  expect(first.slice(0, 3).map(({ firstPublishedOn }) => firstPublishedOn)).toEqual([
    '2010-10-01',
    '2011-01-01',
    '2013-05-20',
  ])
})

test('every public text passes the publish checks without a word of advice; the unfinished one has a checklist', () => {
  const { db, ids } = demo
  const issuesOf = (revision: typeof articleRevisions.$inferSelect) =>
    publishIssues({
      title: revision.title,
      slug: revision.slug,
      summary: revision.summary,
      body: JSON.parse(revision.body) as Body,
      leadImage: findLeadImage(db, revision.id),
      attachments: listCheckedAttachments(db, revision.id),
      helplines: listHelplines(db),
      goneArticleIds: [],
      projectId: revision.projectId,
      projects: listNamedProjects(db),
      openThreads: 0,
      waivedFindings: [],
      firstPublished: null,
      event: null,
      validUntil: null,
      changeNote: null,
      update: plainUpdate,
      findings: null,
      leftOut: null,
      occasion: 'first',
      publishedOn: '2026-11-24',
    })
      // Some files of the demonstration say that nobody has checked them: readers see those words, and so do writers.
      .filter(({ key }) => key !== 'accessibility-not-checked')
  const revisions = db.select().from(articleRevisions).orderBy(asc(articleRevisions.id)).all()
  const unfinished = revisions.filter((revision) => issuesOf(revision).length > 0)
  expect(unfinished.map(({ articleId }) => keyOf(ids, articleId))).toEqual(['competition-draft'])
  expect(unfinished.every((revision) => !isReadyToPublish(issuesOf(revision)))).toBe(true)

  const long = revisions.filter(({ body }) => bodyOutline(JSON.parse(body) as Body).length >= 4)
  expect(long.length).toBeGreaterThanOrEqual(6)
})

test('each step was taken by the account that holds its right; what is in progress is the author’s', () => {
  const { db, accounts } = demo
  const steps = db
    .selectDistinct({ verb: auditLog.verb, actorId: auditLog.actorId })
    .from(auditLog)
    .where(like(auditLog.verb, 'article.%'))
    .orderBy(asc(auditLog.verb))
    .all()
  expect(steps).toEqual([
    { verb: 'article.archive', actorId: accounts.editor },
    { verb: 'article.create', actorId: accounts.author },
    { verb: 'article.publish', actorId: accounts.editor },
    { verb: 'article.save-draft', actorId: accounts.author },
    { verb: 'article.schedule', actorId: accounts.editor },
    { verb: 'article.submit', actorId: accounts.author },
    { verb: 'article.withdraw', actorId: accounts.editor },
  ])
  const owners = db.selectDistinct({ owner: articleRevisions.ownerId }).from(articleRevisions).all()
  expect(owners).toEqual([{ owner: accounts.author }])
})

test('files lie on the disk, and every address is found in the index of the search', () => {
  const { db, directory } = demo
  const files = db.select().from(attachmentFiles).all()
  expect(files).toHaveLength(8)
  for (const { hash } of files) expect(existsSync(storedFilePath(directory, hash))).toBe(true)
  const readable = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(isNotNull(articles.publishedAt), sql`public_state <> 'withdrawn'`))
    .all()
  expect(db.all(sql`select id from search_documents where kind = 'article'`)).toHaveLength(readable.length)
})

test('pictures lie on the disk; the unfinished text has one without words, which its checklist says', () => {
  const { db, ids, directory } = demo
  const pictures = db.select().from(media).all()
  expect(pictures.map(({ uploadName }) => uploadName).sort()).toEqual(Object.values(demoPictures).sort())
  for (const { hash } of pictures) expect(existsSync(imageFolder(directory, hash))).toBe(true)
  const mute = db
    .select({ articleId: articleRevisions.articleId })
    .from(revisionImages)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionImages.revisionId))
    .where(and(eq(revisionImages.alt, ''), eq(revisionImages.decorative, false)))
    .all()
  expect(mute.map(({ articleId }) => keyOf(ids, articleId))).toEqual(['competition-draft'])
})

function keyOf(ids: ReadonlyMap<string, number>, articleId: number): string | undefined {
  return [...ids].find(([, id]) => id === articleId)?.[0]
}
