import { expect, test } from 'vitest'
import { checkWaivers } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { bodyIssueSeverities } from '#domain/article/body/body-issue.ts'
import { isBlocking } from '#domain/article/publish-issues.ts'
import { waivableKeys } from '#domain/article/waivable-checks.ts'
import { Conflict } from '#domain/errors.ts'
import { approveProposal } from '../proposal/approve-proposal.ts'
import { proposed } from '../proposal/testing-proposal-states.ts'
import { A_DAY, accepted, asEditor, expectNothingChanged, NOW } from '../testing.ts'
import { endWaiver } from './end-waiver.ts'
import { findStaffArticle, listOpenIssues } from './find-staff-article.ts'
import { publishArticle } from './publish-article.ts'
import { saveDraft } from './save-draft.ts'
import { aDraft, aText } from './testing.ts'
import { asSecondEditor, chooseFourEyes } from './testing-four-eyes.ts'
import { on } from './testing-states.ts'
import { aTextWith, aWaiverOf, jump } from './testing-waiver-states.ts'
import { waiveCheck } from './waive-check.ts'
import { listPublicWaivers, listWaivableFindings, listWaivers } from './waivers.ts'

const EARLIER = NOW - 10 * A_DAY

test('only blocking checks are waived, and never one of personal data or of a number that helps nobody', () => {
  const ofBodies = waivableKeys.filter((key) => key !== 'project-unacknowledged')
  expect(ofBodies.map((key) => bodyIssueSeverities[key])).toEqual(ofBodies.map(() => 'blocking'))
  for (const key of ['personal-number', 'helpline-retired', 'link-empty']) expect(waivableKeys).not.toContain(key)
})

test('a finding that is waived lets the text pass, and the statement tells readers of it until its day', () => {
  const db = openTestDatabase()
  const draft = aDraft(db, aTextWith(jump()), EARLIER)
  expect(publishArticle(asEditor(db), on(draft))).toMatchObject({ ok: false, issues: [{ key: 'heading-level-jump' }] })
  accepted(waiveCheck(asEditor(db), aWaiverOf(asEditor(db), draft.articleId, '2026-01-31')))
  const article = findStaffArticle(asEditor(db), draft.articleId)
  if (!article) throw new Error('The article is gone')
  expect(listOpenIssues(asEditor(db), article).filter(({ key }) => key === 'heading-level-jump')).toMatchObject([
    { severity: 'waived' },
  ])
  expect(listPublicWaivers({ db, now: NOW })).toEqual([])
  accepted(publishArticle(asEditor(db), on(draft)))
  expect(listPublicWaivers({ db, now: NOW })).toEqual([
    { check: 'heading-level-jump', reason: 'Czekamy na nowy tekst z wydziału.', untilOn: '2026-01-31' },
  ])
  const lastDay = Date.UTC(2026, 0, 31, 12)
  expect(listPublicWaivers({ db, now: lastDay })).toHaveLength(1)
  expect(listPublicWaivers({ db, now: lastDay + A_DAY })).toEqual([])
})

test('another fault of the kind, the same one somewhere else, and another word in its place are not waived', () => {
  const db = openTestDatabase()
  const draft = aDraft(db, aTextWith(jump()), EARLIER)
  accepted(waiveCheck(asEditor(db), aWaiverOf(asEditor(db), draft.articleId)))
  const blockingWith = (...blocks: Parameters<typeof aTextWith>) => {
    const article = findStaffArticle(asEditor(db), draft.articleId)
    if (!article) throw new Error('The article is gone')
    accepted(
      saveDraft(asEditor(db), {
        ...on({ articleId: article.id, lockVersion: article.lockVersion }),
        ...aText(aTextWith(...blocks)),
      }),
    )
    const saved = findStaffArticle(asEditor(db), draft.articleId)
    return saved ? listOpenIssues(asEditor(db), saved).filter(isBlocking).length : -1
  }
  expect(blockingWith(jump())).toBe(0)
  expect(blockingWith(jump('Skład zespołu'))).toBe(1)
  expect(blockingWith(jump('Skład', 'nagl-002'))).toBe(1)
  expect(blockingWith(jump(), paragraph('akapit-2', text('Inny akapit.')))).toBe(0)
})

test('it ends by its day, by hand once, and is refused for too long, for the past and for too few words', () => {
  const db = openTestDatabase()
  const draft = aDraft(db, aTextWith(jump()), EARLIER)
  const asked = aWaiverOf(asEditor(db), draft.articleId)
  const issuesOf = (input: Partial<typeof asked>) => {
    const result = waiveCheck(asEditor(db), { ...asked, ...input })
    return result.ok ? [] : result.issues.map(({ field, key }) => `${field}: ${key}`)
  }
  expectNothingChanged(db, () => {
    expect(issuesOf({ until: '2026-01-14' })).toEqual(['until: already-past'])
    expect(issuesOf({ until: '2027-01-18' })).toEqual(['until: too-late'])
    expect(issuesOf({ reason: 'Bo tak.' })).toEqual(['reason: too-short'])
    expect(issuesOf({ finding: 'f'.repeat(32) })).toEqual(['finding: no-such-finding'])
    expect(issuesOf({ check: 'link-gone' })).toEqual(['finding: no-such-finding'])
    expect(issuesOf({ check: 'personal-number' as 'link-gone' })).toEqual(['check: not-waivable'])
  })
  const { waiverId } = accepted(waiveCheck(asEditor(db), asked))
  expect(listWaivableFindings(asEditor(db), draft.articleId)).toEqual([])
  const afterItsDay = asEditor(db, Date.UTC(2026, 6, 1, 12))
  expect(listWaivableFindings(afterItsDay, draft.articleId)).toHaveLength(1)
  accepted(endWaiver(asEditor(db), { waiverId }))
  expect(listWaivableFindings(asEditor(db), draft.articleId)).toHaveLength(1)
  expect(() => endWaiver(asEditor(db), { waiverId })).toThrow(Conflict)
})

test('under four eyes another person approves it, and both are told of', () => {
  const db = chooseFourEyes(openTestDatabase())
  const draft = aDraft(db, aTextWith(jump()), EARLIER)
  const proposalId = proposed(waiveCheck(asEditor(db), aWaiverOf(asEditor(db), draft.articleId)))
  expect(db.select().from(checkWaivers).all()).toEqual([])
  accepted(approveProposal(asSecondEditor(db, NOW), { proposalId }))
  expect(listWaivers(asEditor(db), null)).toMatchObject([
    { articleId: draft.articleId, granterName: 'Bogdan Wiśniewski', approverName: 'Ewa Kowalska', endedAt: null },
  ])
})

test('a text that changed meanwhile keeps the proposal from being done', () => {
  const db = chooseFourEyes(openTestDatabase())
  const draft = aDraft(db, aTextWith(jump()), EARLIER)
  const proposalId = proposed(waiveCheck(asEditor(db), aWaiverOf(asEditor(db), draft.articleId)))
  const fixed = { body: body(paragraph('akapit-1', text('Zespół powołano dziś.'))) }
  accepted(saveDraft(asEditor(db), { ...on(draft), ...aText(fixed) }))
  expect(approveProposal(asSecondEditor(db, NOW), { proposalId })).toEqual({
    ok: false,
    issues: [{ field: 'finding', key: 'no-such-finding' }],
  })
})
