import { and, eq, inArray, max } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions, articles, checkWaivers, helplines } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { anImage, putRow } from '#db/testing-rows.ts'
import { CorrectArticleInput } from '#domain/article/article-input.ts'
import type { Inline, Paragraph, TableCell, TableHeaders, TopBlock } from '#domain/article/body/body.ts'
import {
  body,
  callout,
  details,
  footnote,
  heading,
  helplineCard,
  image,
  link,
  paragraph,
  recording,
  table,
  tableCell,
  tableRow,
  text,
} from '#domain/article/body/body-builder.ts'
import { bodyIssueSeverities } from '#domain/article/body/body-issue.ts'
import { bodyIssues } from '#domain/article/body/body-issues.ts'
import { goneLinkIssues } from '#domain/article/body/link-issues.ts'
import { checkFingerprint } from '#domain/article/check-fingerprint.ts'
import { projectIssues } from '#domain/article/project-issues.ts'
import { isBlocking } from '#domain/article/publish-issues.ts'
import { isWaivable } from '#domain/article/waivable-checks.ts'
import type { Issue } from '#domain/issue.ts'
import { attemptBulkAction } from '../bulk/attempt-bulk-action.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import type { VerbResult } from '../outcome.ts'
import { createProject } from '../project/create-project.ts'
import { listNamedProjects } from '../project/project-queries.ts'
import { A_DAY, accepted, accountOf, theSystem } from '../testing.ts'
import { aHelpline, aProject } from '../testing-inputs.ts'
import { correctArticle } from './correct-article.ts'
import { toContentColumns } from './draft-content.ts'
import { findStaffArticle, listOpenIssues } from './find-staff-article.ts'
import { publishArticle } from './publish-article.ts'
import { publishDueArticle } from './publish-due-article.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleArticle } from './schedule-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, editorAt, TEN } from './testing.ts'
import { unarchiveArticle } from './unarchive-article.ts'
import { withdrawArticle } from './withdraw-article.ts'

/*
 * Check × path: whatever way a text takes to its readers, what blocks on one blocks on all of them. A new blocking check of
 * a body without a row here fails the first test.
 */

type Fault = Partial<ReturnType<typeof aText>> & { readonly event?: string; readonly validUntil?: string }

const p = (...content: Inline[]) => paragraph('akapit-1', ...content)
const inside = (...content: Inline[]) => paragraph('akapit-2', ...content)
const sentence = text('Zespół powołano dziś.')
const withBlock = (...blocks: TopBlock[]): Fault => ({ body: body(p(sentence), ...blocks) })
const film = { medium: 'film', href: 'https://film.example/1', title: 'Spot', seconds: 90 } as const
const withFilm = (attrs: Partial<typeof film> | { title: string } | { seconds: null }, ...transcript: Paragraph[]) =>
  withBlock(recording('film-001', { ...film, ...attrs }, ...transcript))
const cell = (id: string, words = 'a') => tableCell(id, [paragraph(`${id}-p`, ...(words === '' ? [] : [text(words)]))])
const head = (id: string, words = 'a') => ({ ...cell(id, words), type: 'tableHeader' as const })
const withTable = (headers: TableHeaders, ...rows: TableCell[][]) =>
  withBlock(
    table('tabela-1', { caption: 'Skład', headers }, ...rows.map((cells, row) => tableRow(`wiersz-${row}`, ...cells))),
  )

const PROJECT = 'Poprawa współpracy w zakresie krajowych struktur'

let goneId: number
let retiredId: number

/** What is wrong with a text, by the field and the key of the issue that must come of it. */
const faults: Record<string, () => Fault> = {
  'title: too-long': () => ({ title: 'ż'.repeat(201) }),
  'title: personal-number': () => ({ title: 'Osoba o numerze 44051401359' }),
  'body: missing': () => ({ body: body() }),
  'validUntil: before-the-event': () => ({ validUntil: '2027-01-01', event: '2027-02-01' }),
  'projectId: project-unacknowledged': () => ({
    body: body(p(text(`W projekcie „${PROJECT}” przeszkolono 299 osób.`))),
  }),
  'body: personal-number': () => ({ body: body(p(text('Osoba o numerze 44051401359.'))) }),
  'body: heading-empty': () => withBlock(heading('nagl-001', 2)),
  'body: heading-level-jump': () => withBlock(heading('nagl-001', 4, text('Skład'))),
  'body: link-empty': () => ({
    body: body(p(sentence, text(' ', link({ kind: 'url', href: 'https://urzad.example' })))),
  }),
  'body: link-gone': () => ({ body: body(p(text('Skład zespołu', link({ kind: 'article', articleId: goneId })))) }),
  'body: image-without-alt': () => withBlock(image('obraz-01', 1, { alt: '' })),
  'body: image-alt-is-file-name': () => withBlock(image('obraz-01', 1, { alt: 'IMG_2041.jpg' })),
  'body: footnote-empty': () => ({ body: body(p(sentence, footnote('przyp-01'))) }),
  'body: helpline-retired': () => withBlock(helplineCard('karta-01', retiredId)),
  'body: callout-empty': () => withBlock(callout('ramka-01', inside())),
  'body: details-without-summary': () => withBlock(details('sekcja-1', '', inside(sentence))),
  'body: details-empty': () => withBlock(details('sekcja-1', 'Wykaz', inside())),
  'body: recording-without-title': () => withFilm({ title: '' }, inside(sentence)),
  'body: recording-without-length': () => withFilm({ seconds: null }, inside(sentence)),
  'body: recording-without-transcript': () => withFilm({}),
  'body: table-without-headers': () => withTable('none', [cell('kom-0001'), cell('kom-0002')]),
  'body: table-empty-header': () =>
    withTable('row', [head('kom-0001'), head('kom-0002', '')], [cell('kom-0003'), cell('kom-0004')]),
  'body: table-irregular': () => withTable('row', [head('kom-0001'), head('kom-0002')], [cell('kom-0003')]),
}

/** Kept out of every body before it is stored, or needing more than one text: said by tests of their own. */
const ELSEWHERE = ['image-decorative-with-alt', 'table-total-joined']

type Made = { readonly articleId: number; readonly lockVersion: number }
const seen = ({ articleId, lockVersion }: Made) => ({ articleId, seenLockVersion: lockVersion })

/**
 * A way to readers: the article as it waits there, and the step that somebody, or the clock, then takes. `before`: what
 * readers have while it waits. `isTyped`: the fault comes with the step.
 */
type Path = {
  readonly before: 'none' | 'published' | 'archived'
  readonly isTyped?: true
  readonly make: (db: Database) => Made
  readonly take: (db: Database, article: Made, fault: Fault) => readonly Issue[]
}

const publish: Path['take'] = (db, article) => issuesOf(publishArticle(editorAt(db, TEN + A_DAY), seen(article)))
const withDraftBeside = (db: Database, article: Made) =>
  accepted(saveDraft(editorAt(db, TEN + A_DAY), { ...seen(article), ...aText({ words: 'Zespół ma nowy skład.' }) }))
const planned = (db: Database) => aScheduledArticle(db, TEN + A_DAY)

const paths: Record<string, Path> = {
  'published for the first time': { before: 'none', make: aDraft, take: publish },
  'published in place of another': {
    before: 'published',
    make: (db) => withDraftBeside(db, aPublishedArticle(db)),
    take: publish,
  },
  'put in place of one in the archive': {
    before: 'archived',
    make: (db) => withDraftBeside(db, anArchivedArticle(db)),
    take: publish,
  },
  'published with many others': {
    before: 'none',
    make: aDraft,
    take: (db, draft) => attemptBulkAction(editorAt(db), { action: 'publish', ofRunId: null }, seen(draft)).issues,
  },
  planned: {
    before: 'none',
    make: aDraft,
    take: (db, draft) => issuesOf(scheduleArticle(editorAt(db), { ...seen(draft), dueAt: TEN + A_DAY })),
  },
  'corrected while it waits for its hour': {
    before: 'none',
    isTyped: true,
    make: planned,
    take: (db, article, fault) => issuesOf(correctArticle(editorAt(db), { ...seen(article), ...aText(fault) })),
  },
  'published by the clock': {
    before: 'none',
    make: planned,
    take: (db, { articleId }) => {
      if (accepted(publishDueArticle(theSystem(db, 'due', TEN + A_DAY), { articleId })).published) return []
      // Given back as a draft, whose checklist says why.
      const article = findStaffArticle(editorAt(db, TEN + A_DAY), articleId)
      if (!article) throw new Error('The article is gone')
      return listOpenIssues(editorAt(db, TEN + A_DAY), article).filter(isBlocking)
    },
  },
  'brought back from the archive': {
    before: 'archived',
    make: anArchivedArticle,
    take: (db, article) => issuesOf(unarchiveArticle(editorAt(db, TEN + 2 * A_DAY), seen(article))),
  },
}

/** The newest text of the article gets the fault, as by an import or a rule that came later: states that nobody may change, too. */
function spoil(db: Database, article: Made, fault: Fault): void {
  db.$client.exec('drop trigger if exists published_revisions_keep_their_text')
  const content = CorrectArticleInput.parse({ ...seen(article), ...aText(fault) })
  const newest = db
    .select({ id: max(articleRevisions.id) })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, article.articleId))
  db.update(articleRevisions).set(toContentColumns(content)).where(inArray(articleRevisions.id, newest)).run()
}

/** What the fault makes of the text is waived, past the verb: the text may say it only with the step. */
function waiveIn(db: Database, { articleId }: Made, fault: Fault): void {
  const { body: spoilt } = CorrectArticleInput.parse({ articleId, seenLockVersion: 1, ...aText(fault) })
  const told = {
    reason: 'Tekst historyczny.',
    untilOn: '2099-12-31',
    grantedBy: accountOf(db, 'bogdan'),
    grantedAt: TEN,
  }
  const text = { title: '', summary: '', body: spoilt, projectId: null }
  const ofProjects = projectIssues(text, listNamedProjects(db))
  for (const issue of [...bodyIssues(spoilt), ...goneLinkIssues(spoilt, [goneId]), ...ofProjects]) {
    if (!isWaivable(issue.key)) continue
    db.insert(checkWaivers)
      .values({ articleId, check: issue.key, finding: checkFingerprint(issue, spoilt), ...told })
      .run()
  }
}

const issuesOf = (result: VerbResult<unknown>): readonly Issue[] => (result.ok ? [] : result.issues)

let db: Database
beforeAll(() => {
  db = openTestDatabase(afterAll)
  putRow(db.$client, 'media', anImage())
  const gone = aPublishedArticle(db, { title: 'Wycofany' })
  accepted(withdrawArticle(editorAt(db), { ...seen(gone), reason: 'Pomyłka', successorId: null }))
  goneId = gone.articleId
  accepted(createProject(editorAt(db), aProject({ title: PROJECT })))
  retiredId = accepted(createHelpline(editorAt(db), aHelpline())).helplineId
  db.update(helplines).set({ retiredAt: TEN }).where(eq(helplines.id, retiredId)).run()
})

test('every blocking check of a body has its row', () => {
  const blocking = Object.entries(bodyIssueSeverities).filter(([, severity]) => severity === 'blocking')
  const tried = new Set(Object.keys(faults).map((name) => name.split(': ')[1]))
  expect(blocking.map(([key]) => key).filter((key) => !tried.has(key) && !ELSEWHERE.includes(key))).toEqual([])
})

describe.each(Object.entries(paths))('a text that is to be %s', (_, { before, isTyped, make, take }) => {
  let article: Made
  beforeAll(() => {
    article = make(db)
  })

  /** What comes of it; whatever was written is taken back. */
  function outcomeOf(fault: Fault, { isWaived = false } = {}) {
    db.$client.exec('begin')
    try {
      if (!isTyped) spoil(db, article, fault)
      if (isWaived) waiveIn(db, article, fault)
      const keys = take(db, article, fault).map(({ field, key }) => `${field}: ${key}`)
      const isOfArticle = eq(articleRevisions.articleId, article.articleId)
      const shown = db
        .select()
        .from(articleRevisions)
        .where(and(isOfArticle, eq(articleRevisions.state, 'published')))
      const { publicState } = db.select().from(articles).where(eq(articles.id, article.articleId)).get() ?? {}
      return { keys, publicState, shown: shown.all().map(({ number }) => number) }
    } finally {
      db.$client.exec('rollback')
    }
  }

  test.each(Object.entries(faults))('is kept from its readers by %s', (name, fault) => {
    const { keys, shown, publicState } = outcomeOf(fault())
    expect(keys).toContain(name)
    expect(publicState).toBe(before)
    expect(shown).toEqual(before === 'none' ? [] : [1])
  })

  test.each(Object.entries(faults).filter(([name]) => isWaivable(name.split(': ')[1] ?? '')))(
    'is let through with %s where somebody waived it',
    (_name, fault) => {
      expect(outcomeOf(fault(), { isWaived: true }).keys).toEqual([])
    },
  )

  test('is let through without a fault', () => {
    expect(outcomeOf({}).keys).toEqual([])
  })
})
