import { dirname } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden, NotFound } from '#domain/errors.ts'
import { countOwnedRevisions } from '../account/hand-over-drafts.ts'
import { findAuditEntry, listAuditEntries } from '../audit/audit-queries.ts'
import { subjectNames } from '../audit/subject-names.ts'
import { listBulkRuns, listDoneInBulkRun, requireBulkRun } from '../bulk/bulk-run-queries.ts'
import { listCalendarEntries } from '../calendar/list-calendar-entries.ts'
import { findArticlesToLink, findArticlesToPin, findChosenArticle, findSuccessors } from '../choice/article-choices.ts'
import { listMentions, listOpenThreads, listThreads } from '../comment/comment-queries.ts'
import type { StaffContext } from '../context.ts'
import { listMostRead } from '../counts/list-most-read.ts'
import { countBrokenLinks, listBrokenLinks } from '../link/broken-links.ts'
import { listLinksToHost, listOuterHosts } from '../link/outer-links.ts'
import { pointsHere } from '../link/points-here.ts'
import { listAltsOfImage } from '../media/alts-of-images.ts'
import { requireLibraryImage } from '../media/find-library-image.ts'
import { listAttachments } from '../media/list-attachments.ts'
import { listImages } from '../media/list-images.ts'
import { findPhraseInArticle, listMayHoldPhrase } from '../phrase/phrase-queries.ts'
import { listPreviews } from '../preview/preview-queries.ts'
import { readPortalFacts } from '../system/portal-facts.ts'
import { listTagsForStaff } from '../tag/list-tags-for-staff.ts'
import { collectStaffQueries } from '../testing-all-staff-queries.ts'
import { type AnyVerb, collectVerbs } from '../testing-all-verbs.ts'
import { permissionTable } from '../testing-permission-table.ts'
import { requireArticleForWriting } from './article-for-writing.ts'
import { listArticlesByIds } from './articles-by-ids.ts'
import { countArticlesToReview, listArticlesToReview } from './articles-to-review.ts'
import { findStaffArticle } from './find-staff-article.ts'
import { listBin } from './list-bin.ts'
import { listCorrectedArticles } from './list-corrected-articles.ts'
import { requireArticlePreview } from './public-article.ts'
import { listTextVersions, listVersionContents, requireTextVersion } from './snapshots/text-versions.ts'
import { listNumbersOfStaffArticles, listPublicationYears, listStaffArticles } from './staff-articles.ts'
import {
  listApproved,
  listArchivePlans,
  listHandedOver,
  listLastPublished,
  listMissed,
  listOwnDrafts,
  listPastValidity,
  listReturned,
  listScheduled,
  listWaiting,
} from './staff-dashboard.ts'
import {
  aPortalOfTwoSections,
  articlesOf,
  entryNumbers,
  giveTo,
  type Section,
  sections,
  type TwoSections,
  theStaff,
} from './testing-two-sections.ts'
import { listUnsettledUrgent } from './urgent-publications.ts'
import { listWaivers } from './waivers.ts'

/*
 * "Authors see and write only their section" is one function: here it stands in the place of article-scope.ts, nothing
 * else changes, and all that the staff ask and do about articles keeps to it.
 */
vi.mock('./article-scope.ts', async () => ({ articleScope: (await import('./testing-section-rule.ts')).sectionRule }))

type Ask = (context: StaffContext, portal: TwoSections) => unknown

const everyArticle = ({ db }: TwoSections) => sections.flatMap((section) => articlesOf(db, section))
const openEach = (portal: TwoSections, open: (articleId: number) => unknown) =>
  everyArticle(portal).map((articleId) => {
    try {
      return open(articleId)
    } catch (error) {
      if (error instanceof NotFound) return null
      throw error
    }
  })
const anyArticles = {
  words: '',
  status: null,
  tag: null,
  voivodeship: null,
  year: null,
  ownerId: null,
  order: 'change',
  direction: 'descending',
  page: 1,
} as const

/** What tells of articles by their titles: what of an answer is of which section stands in them. */
const titles: Record<string, Ask> = {
  findArticlesToLink: (context) =>
    ['wiadomość', 'wiad', ''].map((text) => findArticlesToLink(context, { text, butFor: null })),
  findArticlesToPin: (context) =>
    ['wiadomość', 'wiad', ''].map((text) => findArticlesToPin(context, { text, butFor: null })),
  findAuditEntry: (context, { db }) => entryNumbers(db).map((number) => findAuditEntry(context, number)),
  findStaffArticle: (context, portal) => openEach(portal, (id) => findStaffArticle(context, id)),
  findChosenArticle: (context, portal) => everyArticle(portal).map((id) => findChosenArticle(context, id)),
  findSuccessors: (context) => ['wiadomość', 'wiad'].map((text) => findSuccessors(context, { text, butFor: null })),
  listApproved: (context) => listApproved(context, false),
  listCalendarEntries: (context) =>
    ['2025-12', '2026-01', '2026-02'].map((month) => [...listCalendarEntries(context, month)]),
  listArchivePlans: (context) => listArchivePlans(context),
  listArticlesToReview: (context) => listArticlesToReview(context),
  listHandedOver: (context) => listHandedOver(context),
  listMissed: (context) => listMissed(context, null),
  listAltsOfImage: (context, { mediaId }) => listAltsOfImage(context, mediaId),
  listArticlesByIds: (context, portal) => listArticlesByIds(context, everyArticle(portal)),
  findPhraseInArticle: (context, portal) =>
    everyArticle(portal).map((id) => findPhraseInArticle(context, id, { words: 'powołano', wholeWords: true })),
  listAttachments: (context) => listAttachments(context, { words: '', page: 1 }),
  listAuditEntries: (context, { db }) => {
    const entries = listAuditEntries(context, { kind: 'article' }).entries
    return sections.filter((section) => entries.some(({ subjectId }) => articlesOf(db, section).includes(subjectId)))
  },
  listBin: (context) => listBin(context, 1),
  listBrokenLinks: (context) => listBrokenLinks(context, { ownHost: null, patterns: [], page: 1 }),
  listCorrectedArticles: (context) => listCorrectedArticles(context),
  listImages: (context) => ['', 'wiadomość'].map((words) => listImages(context, { words, filter: null, page: 1 })),
  listLastPublished: (context) => listLastPublished(context),
  listMentions: (context) => listMentions(context),
  listOpenThreads: (context, portal) => openEach(portal, (id) => listOpenThreads(context, id)),
  listPreviews: (context, portal) => openEach(portal, (id) => listPreviews(context, id)),
  listThreads: (context, portal) => openEach(portal, (id) => listThreads(context, id)),
  listLinksToHost: (context) => listLinksToHost(context, 'inny.example'),
  listMostRead: (context) => listMostRead(context, '2026-01-15'),
  listOwnDrafts: (context) => listOwnDrafts(context),
  listPastValidity: (context) => listPastValidity(context, '2026-01-15'),
  listPublicationYears: (context) => {
    const years = listPublicationYears(context)
    return sections.filter((section) => years.includes(section === 'Alfa' ? '2015' : '2016'))
  },
  listReturned: (context) => listReturned(context, null),
  listScheduled: (context) => listScheduled(context, Number.MAX_SAFE_INTEGER),
  listStaffArticles: (context) =>
    (['relevance', 'change'] as const).map((order) =>
      listStaffArticles(context, { ...anyArticles, words: 'wiadomość', order }),
    ),
  listUnsettledUrgent: (context) => listUnsettledUrgent(context),
  listWaiting: (context) => listWaiting(context),
  pointsHere: (context, portal) => openEach(portal, (id) => pointsHere(context, { articleId: id, ownHost: null })),
  requireLibraryImage: (context, { mediaId }) => requireLibraryImage(context, mediaId),
  requireBulkRun: (context, { runId }) => requireBulkRun(context, runId),
  requireArticleForWriting: (context, portal) => openEach(portal, (id) => requireArticleForWriting(context, id)),
  requireArticlePreview: (context, portal) => openEach(portal, (id) => requireArticlePreview(context, id)),
  requireTextVersion: (context, portal) =>
    openEach(portal, (id) => requireTextVersion(context, id, { kind: 'revision', number: 1 })),
  listVersionContents: (context, portal) =>
    openEach(portal, (id) => listVersionContents(context, id, [{ kind: 'revision', number: 1 }])),
  subjectNames: (context, portal) => [
    ...subjectNames(
      context,
      everyArticle(portal).map((id) => ({ kind: 'article' as const, id })),
    ),
  ],
}

/** What tells how many there are: of both sections as many as of the one and of the other. */
const numbers: Record<string, (context: StaffContext, portal: TwoSections) => number> = {
  countArticlesToReview: (context) => countArticlesToReview(context),
  countBrokenLinks: (context) => countBrokenLinks(context, { ownHost: null, patterns: [] }),
  countOwnedRevisions: (context, { staff }) => countOwnedRevisions(context, staff.editor.actor.accountId),
  listBin: (context) => listBin(context, 1).entries.length,
  listBulkRuns: (context) => listBulkRuns(context)[0]?.done ?? 0,
  listDoneInBulkRun: (context, { runId }) => listDoneInBulkRun(context, runId).length,
  listLastPublished: (context) => listLastPublished(context).total,
  listApproved: (context) => listApproved(context, false).total,
  listArchivePlans: (context) => listArchivePlans(context).total,
  listMissed: (context) => listMissed(context, null).total,
  listMayHoldPhrase: (context) => listMayHoldPhrase(context, { words: 'powołano', wholeWords: true }).length,
  listNumbersOfStaffArticles: (context) =>
    listNumbersOfStaffArticles(context, { ...anyArticles, words: 'wiadomość', limit: 100 }).length,
  listOuterHosts: (context) => listOuterHosts(context, null)[0]?.articles ?? 0,
  listPastValidity: (context) => listPastValidity(context, '2026-01-15').total,
  listReturned: (context) => listReturned(context, null).total,
  listScheduled: (context) => listScheduled(context, Number.MAX_SAFE_INTEGER).total,
  listStaffArticles: (context) =>
    listStaffArticles(context, anyArticles).total +
    listStaffArticles(context, { ...anyArticles, words: 'wiadomość', order: 'relevance' }).reachable,
  listTagsForStaff: (context) => listTagsForStaff(context)[0]?.articles ?? 0,
  listTextVersions: (context, portal) =>
    openEach(portal, (id) => listTextVersions(context, id)).flatMap((all) => all ?? []).length,
  listWaivers: (context) => listWaivers(context, null).length,
  listWaiting: (context) => listWaiting(context).total,
  readPortalFacts: (context, { db }) => readPortalFacts(context, dirname(db.$client.name)).counts.articles,
}

/** Of an article or a revision that one of the above has found. */
const ofFound = [
  'listWaivableFindings',
  'listWaivedFindings',
  'listOpenIssues',
  'listUnarchiveIssues',
  'listFilesOfText',
  'nameOpenBy',
  'listFilesOfContent',
  'listGoneArticles',
  'listUpdateFindings',
]

/** What is pinned to the front page stands before everybody. */
const ofReaders = ['findNotice']

const ofOtherThings = [
  ...['requireAccountForStaff', 'listAccountsForStaff', 'listActiveWritersForStaff'],
  ...['listOpenSessions', 'listUnseenNotices'],
  ...['lastSignInsForStaff', 'readSignInWarnings', 'listSecurityEvents', 'listPolicyViolations'],
  ...['readBackupState', 'readBackupAlert', 'readFourEyesFacts'],
  ...['readOwnFactors', 'hasOwnPasskeyAt', 'readFactorsForStaff', 'readFactorStateForStaff', 'readBegunTotp'],
  ...['findOwnOidcLink', 'findOidcLinkForStaff', 'listNewcomers'],
  ...['readMailChoices', 'readMailState', 'listMailInDoubt', 'isMailStuckForStaff', 'findOwnTrialMail'],
  // Only administrators ask, who answer for the words of all.
  ...['findWordsEverywhere', 'listRedactions'],
  ...['listSavedFilters', 'listVainSearches', 'findPhraseInRecord', 'findPhraseInRecords', 'findPhraseInSettings'],
  ...[
    'listNamesToMention',
    'findPeopleToMention',
    'readSettingsForStaff',
    'listChosenSettingsForStaff',
    'readPageForStaff',
  ],
  ...['listInstitutions', 'listInstitutionNames', 'listTeamsOfInstitution', 'requireInstitutionForStaff'],
  ...['listTeamsForStaff', 'requireTeamForStaff', 'listVersionsForStaff', 'describeTeam', 'placeOfVersion'],
  ...['listTeamsToConfirm', 'listTeamHistoryForStaff', 'listTeamHrefsForStaff', 'listMembershipsOutsidePeriod'],
  ...['listLegalActs', 'requireLegalActForStaff', 'requirePlanForStaff', 'findProjectForStaff'],
  ...['listHelplinesForStaff', 'listRetiredHelplines', 'listStatedDays', 'requireHelplineForStaff'],
  ...[
    'requireTagForStaff',
    'listMergedInto',
    'listNeverUsedTags',
    'areHostsAsked',
    'findTagNamed',
    'listTagsByIds',
    'listProjectChoices',
  ],
  // What is proposed about an article is for those who may withdraw it: they see all of them.
  ...['listProposalsForMe', 'countProposalsForMe', 'listOwnProposals', 'listSettledProposals', 'requireProposal'],
  'isFourEyesForStaff',
  // Images and files are everybody's: only what uses them is an article.
  ...['listImageNames', 'listUnusedImages', 'findImage', 'findFileForStaff'],
  ...['findTagChoices', 'findLegalActChoices', 'findInstitutionChoices', 'findImageChoices'],
]

test('every question of the staff is asked here, or said to be of other things', async () => {
  const named = [...Object.keys(titles), ...Object.keys(numbers), ...ofFound, ...ofReaders, ...ofOtherThings]
  expect([...new Set(named)].sort()).toEqual([...(await collectStaffQueries()).keys()].sort())
})

describe('an author is told of the own section, an editor of both', () => {
  test('whatever is asked', () => {
    const portal = aPortalOfTwoSections(openTestDatabase())
    const told = (context: StaffContext) =>
      Object.entries(titles).map(([name, ask]) => {
        const answer = JSON.stringify(ask(context, portal))
        return [name, ...sections.filter((section) => answer.includes(section))]
      })
    const each = (...expected: readonly Section[]) => Object.keys(titles).map((name) => [name, ...expected])
    expect(told(portal.staff.Alfa)).toEqual(each('Alfa'))
    expect(told(portal.staff.Beta)).toEqual(each('Beta'))
    expect(told(portal.staff.editor)).toEqual(each('Alfa', 'Beta'))
  })

  test('and how many there are', () => {
    const portal = aPortalOfTwoSections(openTestDatabase())
    const { Alfa, Beta, editor } = portal.staff
    for (const [name, ask] of Object.entries(numbers)) {
      const ofAlfa = ask(Alfa, portal)
      expect(ofAlfa, name).toBeGreaterThan(0)
      expect([ask(Beta, portal), ask(editor, portal)], name).toEqual([ofAlfa, 2 * ofAlfa])
    }
  })

  test('nor by an address', () => {
    const { staff } = aPortalOfTwoSections(openTestDatabase())
    const [successor] = findSuccessors(staff.Beta, { butFor: null, text: 'wiadomość' })
    const byAddress = { butFor: null, text: successor?.slug ?? '' }
    expect(findSuccessors(staff.editor, byAddress)).toEqual([successor])
    expect(findSuccessors(staff.Alfa, byAddress)).toEqual([])
  })
})

const verbs = await collectVerbs()

/** A row of the permission table, with its article in the section. */
function prepare(given: (db: Database) => unknown, section: Section) {
  const db = openTestDatabase()
  const input = given(db)
  const staff = theStaff(db)
  giveTo(db, section)
  return { db, input, staff }
}

const requireVerb = (name: string): AnyVerb => {
  const verb = verbs.get(name)
  if (!verb) throw new Error(`There is no verb ${name}`)
  return verb
}

/** Every row about articles that were there before. */
function articleRows(db: Database, ids: readonly number[]) {
  const isOne = `in (${[0, ...ids].join(', ')})`
  const all = (sql: string) => db.$client.prepare(sql).all()
  const parts = ['revision_tags', 'revision_teams', 'revision_images', 'revision_attachments'].map((table) =>
    all(`select ${table}.* from ${table} join article_revisions r on r.id = revision_id where r.article_id ${isOne}`),
  )
  return [
    all(`select * from articles where id ${isOne}`),
    all(`select * from article_revisions where article_id ${isOne}`),
    all(`select * from article_overviews where article_id ${isOne}`),
    all(`select * from article_addresses where article_id ${isOne}`),
    ...parts,
  ]
}

const allArticles = (db: Database) => db.$client.prepare<[], number>('select id from articles').pluck().all()

/** Whether a verb is about articles that are there: all of theirs but those that begin one, and one of accounts. */
function isOfArticles(verb: string): boolean {
  if (verb === 'article.create' || verb === 'article.import') return false
  return /^(article|comment|preview)\./.test(verb) || verb === 'account.hand-over-drafts'
}

function failureOf(attempt: () => unknown): unknown {
  try {
    attempt()
    return null
  } catch (error) {
    return error
  }
}

describe('no verb writes what is of another section', () => {
  const rows = permissionTable.map((row) => [`${row.verb}, ${row.state}`, row] as const)

  test('the table has a row for every verb', () => {
    expect([...new Set(permissionTable.map(({ verb }) => verb))].sort()).toEqual([...verbs.keys()].sort())
  })

  test.each(rows)('%s', (_name, { verb, given }) => {
    const { db, input, staff } = prepare(given, 'Beta')
    const ids = allArticles(db)
    const before = articleRows(db, ids)
    const attempt = () => requireVerb(verb)(staff.Alfa, input)
    if (isOfArticles(verb)) expect(attempt).toThrow(NotFound)
    // Words are erased from all articles or from none.
    else if (failureOf(attempt) !== null) expect(attempt).toThrow(verb === 'redaction.make' ? NotFound : Forbidden)
    expect(articleRows(db, ids)).toEqual(before)
  })

  const ofAuthors = rows.filter(([, { verb, may }]) => verb.startsWith('article.') && may.author)
  test.each(ofAuthors)('%s, of the own section, as ever', (_name, { verb, given, answer }) => {
    const { input, staff } = prepare(given, 'Beta')
    expect(requireVerb(verb)(staff.Beta, input).ok).toBe(answer === 'done')
  })

  const ofEditors = rows.filter(([, { verb, may }]) => verb.startsWith('article.') && may.editor)
  test.each(ofEditors)('%s, by an editor, as ever', (_name, { verb, given, answer }) => {
    const { input, staff } = prepare(given, 'Beta')
    expect(requireVerb(verb)(staff.editor, input).ok).toBe(answer === 'done')
  })
})
