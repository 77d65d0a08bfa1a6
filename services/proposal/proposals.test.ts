import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articles, helplines, proposals, publicChangeFacts, teams } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { createAccount } from '../account/create-account.ts'
import { disableAccount } from '../account/disable-account.ts'
import { createArticle } from '../article/create-article.ts'
import { aText } from '../article/testing.ts'
import { asSecondEditor, aTextOfTwo, chooseFourEyes } from '../article/testing-four-eyes.ts'
import { on } from '../article/testing-states.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { attemptInRecord } from '../bulk/attempt-bulk-action.ts'
import { type EditorContext, editorContext, withWhy } from '../context.ts'
import { dryRun } from '../dry-run.ts'
import { changeHelpline } from '../helpline/change-helpline.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import { changeNotice } from '../notice/change-notice.ts'
import { changeSettings } from '../setting/change-settings.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { choiceLockVersion } from '../setting/setting-queries.ts'
import { changeTeamFacts } from '../team/change-team-facts.ts'
import { createTeam } from '../team/create-team.ts'
import {
  A_DAY,
  accepted,
  asAdministrator,
  asAuthor,
  asEditor,
  auditEntries,
  expectNothingChanged,
  NOW,
  theSystem,
} from '../testing.ts'
import { collectVerbs } from '../testing-all-verbs.ts'
import { aHelpline, anAccount, aTeam } from '../testing-inputs.ts'
import { approveProposal } from './approve-proposal.ts'
import { proposableVerbs } from './proposable-verbs.ts'
import {
  countProposalsForMe,
  listOwnProposals,
  listProposalsForMe,
  listSettledProposals,
  requireProposal,
} from './proposal-queries.ts'
import { refuseProposal } from './refuse-proposal.ts'
import { takeBackProposal } from './take-back-proposal.ts'
import { proposed } from './testing-proposal-states.ts'

const begin = () => chooseFourEyes(openTestDatabase())

const citizen = { kind: 'publication' as const, reason: 'Komunikat' }
const seat = (teamId: number, seatCity = 'Radom') => ({
  teamId,
  seenLockVersion: 1,
  facts: { seatCity },
  from: '2020-01-01',
  cause: citizen,
})
const aTeamOfTwo = (db: Database) => {
  accepted(approveProposal(asSecondEditor(db, NOW), { proposalId: proposed(createTeam(asEditor(db), aTeam())) }))
  return db.select().from(teams).get()?.id ?? 0
}

test('every verb that is only proposed can be done from a proposal, and no other', async () => {
  const names = [...(await collectVerbs()).values()].filter((verb) => 'isProposable' in verb && verb.isProposable)
  expect(names.map(({ verbName }) => verbName).sort()).toEqual([...proposableVerbs.keys()].sort())
})

test('while one person is enough, everything happens at once', () => {
  const db = openTestDatabase()
  accepted(createHelpline(asEditor(db), aHelpline()))
  expect(db.select().from(helplines).all()).toHaveLength(1)
  expect(db.select().from(proposals).all()).toEqual([])
})

test('a change is kept for a second person, with the words of whoever asks, and readers see nothing of it', () => {
  const db = begin()
  const why = 'Wydział podał nowy numer.'
  asSecondEditor(db)
  const proposalId = proposed(createHelpline(withWhy(asEditor(db), why), aHelpline()))
  expect(db.select().from(helplines).all()).toEqual([])
  expect(requireProposal(asSecondEditor(db), proposalId)).toMatchObject({
    verb: 'helpline.create',
    subjectKind: 'helpline',
    subjectId: null,
    why,
    proposerName: 'Bogdan Wiśniewski',
    outcome: null,
    input: aHelpline(),
  })
  expect(auditEntries(db).at(-1)).toMatchObject({
    verb: 'proposal.make',
    subjectKind: 'proposal',
    subjectId: proposalId,
    details: { verb: 'helpline.create', why, input: aHelpline() },
  })
  expect(listProposalsForMe(asSecondEditor(db))).toMatchObject([{ id: proposalId }])
  expect(countProposalsForMe(asSecondEditor(db))).toBe(1)
  expect([listProposalsForMe(asEditor(db)), countProposalsForMe(asEditor(db))]).toEqual([[], 0])
  expect(listOwnProposals(asEditor(db))).toMatchObject([{ id: proposalId }])
  expect(countProposalsForMe(asAdministrator(db))).toBe(0)
  expect(() => requireProposal(asAuthor(db), proposalId)).toThrow(NotFound)
})

test('approved it is done in the name of whoever asked, with both people in the log and in the register', () => {
  const db = begin()
  const editor = asEditor(db)
  const second = asSecondEditor(db, NOW + A_DAY)
  const name = db.$client.prepare('update accounts set unit = ?, position = ? where id = ?')
  name.run('Wydział A', 'redaktor', editor.actor.accountId)
  name.run('Wydział B', 'naczelnik', second.actor.accountId)
  const proposalId = proposed(createHelpline(editor, aHelpline()))
  accepted(approveProposal(second, { proposalId }))
  expect(db.select().from(helplines).all()).toMatchObject([{ name: aHelpline().name, createdAt: NOW + A_DAY }])
  expect(auditEntries(db).slice(-2)).toMatchObject([
    { verb: 'proposal.approve', actorId: second.actor.accountId, details: { verb: 'helpline.create' } },
    {
      verb: 'helpline.create',
      actorId: editor.actor.accountId,
      details: { proposal: proposalId, approvedBy: second.actor.accountId },
    },
  ])
  const units = db
    .select()
    .from(publicChangeFacts)
    .all()
    .filter((fact) => fact.fact === 'unit')
  expect(units.at(-1)?.text).toBe('Wydział A, redaktor; Wydział B, naczelnik')
  expect(listSettledProposals(editor)).toMatchObject([{ id: proposalId, outcome: 'approved' }])
  expect(() => approveProposal(second, { proposalId })).toThrow(Conflict)
})

test('nobody approves their own, and nobody without the right to the verb', () => {
  const db = begin()
  const proposalId = proposed(createHelpline(asEditor(db), aHelpline()))
  for (const context of [asEditor(db), asAuthor(db), asAdministrator(db)]) {
    expect(() => approveProposal(context, { proposalId })).toThrow(Forbidden)
    expect(() => refuseProposal(context, { proposalId, reason: 'Nie.' })).toThrow(Forbidden)
  }
  expect(() => takeBackProposal(asSecondEditor(db), { proposalId })).toThrow(Forbidden)
  expect(db.select().from(helplines).all()).toEqual([])
})

test('refused with a reason or taken back, it is over', () => {
  const db = begin()
  const [first, other] = [1, 2].map(() => proposed(createHelpline(asEditor(db), aHelpline()))) as [number, number]
  expect(refuseProposal(asSecondEditor(db), { proposalId: first, reason: ' ' })).toMatchObject({
    ok: false,
    issues: [{ field: 'reason', key: 'missing' }],
  })
  accepted(refuseProposal(asSecondEditor(db), { proposalId: first, reason: 'To stary numer.' }))
  accepted(takeBackProposal(asEditor(db), { proposalId: other }))
  expect(db.select().from(proposals).all()).toMatchObject([
    { outcome: 'refused', note: 'To stary numer.' },
    { outcome: 'taken-back', note: null },
  ])
  for (const proposalId of [first, other]) {
    expect(() => approveProposal(asSecondEditor(db), { proposalId })).toThrow(Conflict)
    expect(() => takeBackProposal(asEditor(db), { proposalId })).toThrow(Conflict)
  }
  expect(db.select().from(helplines).all()).toEqual([])
})

test('what would be refused at once is not proposed', () => {
  const db = begin()
  accepted(approveProposal(asSecondEditor(db), { proposalId: proposed(createHelpline(asEditor(db), aHelpline())) }))
  expectNothingChanged(db, () =>
    expect(createHelpline(asEditor(db), aHelpline())).toEqual({
      ok: false,
      issues: [{ field: 'name', key: 'already-exists' }],
    }),
  )
  expectNothingChanged(db, () =>
    expect(createHelpline(withWhy(asEditor(db), 'ż'.repeat(1_001)), aHelpline({ phone: '112 112' }))).toMatchObject({
      issues: [{ field: 'dlaczego', key: 'too-long' }],
    }),
  )
})

test('a record that changed since is said, and nothing of the approval stays', () => {
  const db = begin()
  const teamId = aTeamOfTwo(db)
  const [first, second] = ['Radom', 'Płock'].map((city) =>
    proposed(changeTeamFacts(asEditor(db), seat(teamId, city))),
  ) as [number, number]
  expect(requireProposal(asEditor(db), first)).toMatchObject({ subjectKind: 'team', subjectId: teamId })
  accepted(approveProposal(asSecondEditor(db), { proposalId: first }))
  expectNothingChanged(db, () =>
    expect(approveProposal(asSecondEditor(db), { proposalId: second })).toEqual({
      ok: false,
      issues: [{ field: '', key: 'changed-since' }],
    }),
  )
  accepted(refuseProposal(asSecondEditor(db), { proposalId: second, reason: 'Zmieniono już inaczej.' }))
})

test('whoever asked may be gone by then', () => {
  const db = begin()
  const proposalId = proposed(createHelpline(asEditor(db), aHelpline()))
  const { accountId } = asEditor(db).actor
  accepted(disableAccount(theSystem(db, 'operator'), { accountId, seenLockVersion: 1 }))
  expect(approveProposal(asSecondEditor(db), { proposalId })).toMatchObject({
    ok: false,
    issues: [{ key: 'proposer-cannot' }],
  })
  expect(db.select().from(helplines).all()).toEqual([])
})

test('a withdrawal and the pinned notice wait for a second person too', () => {
  const db = begin()
  const published = aTextOfTwo(db)
  const notice = { articleId: published.articleId, until: '2026-02-01' }
  const pinning = proposed(changeNotice(asEditor(db), { notice, seenLockVersion: 0 }))
  expect(choiceLockVersion(db, 'pinned-article')).toBe(0)
  accepted(approveProposal(asSecondEditor(db), { proposalId: pinning }))
  expect(choiceLockVersion(db, 'pinned-article')).toBe(1)
  const withdrawing = proposed(withdrawArticle(asEditor(db), { ...on(published), reason: 'Błędny numer.' }))
  expect(db.select().from(articles).get()).toMatchObject({ publicState: 'published' })
  accepted(approveProposal(asSecondEditor(db), { proposalId: withdrawing }))
  expect(db.select().from(articles).get()).toMatchObject({ publicState: 'withdrawn', withdrawnAt: NOW - 10 * A_DAY })
})

test('an article stays as it is for those who write in it meanwhile', () => {
  const db = begin()
  const published = aTextOfTwo(db)
  proposed(withdrawArticle(asEditor(db), { ...on(published), reason: 'Błędny numer.' }))
  accepted(createArticle(asAuthor(db), aText({ title: 'Inny' })))
  expect(db.select().from(articles).get()).toMatchObject({ lockVersion: published.lockVersion })
})

test('a phrase replaced everywhere is proposed for a helpline, and the report of the run says so', () => {
  const db = begin()
  accepted(approveProposal(asSecondEditor(db), { proposalId: proposed(createHelpline(asEditor(db), aHelpline())) }))
  const replace = () => {
    const run = {
      action: 'replace' as const,
      phrase: { words: 'KCIK', wholeWords: true },
      by: 'Centrum',
      changeNote: 'Nazwa.',
    }
    return attemptInRecord(asEditor(db), run, { kind: 'helpline', recordId: 1, seenLockVersion: 1 })
  }
  const said = { outcome: 'done', issues: [{ field: '', key: 'proposed' }] }
  db.update(helplines).set({ sourceName: 'KCIK' }).run()
  expectNothingChanged(db, () => expect(dryRun(asEditor(db), replace)).toEqual(said))
  expect(replace()).toEqual(said)
  expect(db.select().from(helplines).all()).toMatchObject([{ sourceName: 'KCIK' }])
  expect(listOwnProposals(asEditor(db))).toMatchObject([{ verb: 'helpline.change', subjectId: 1 }])
})

test('the portal itself proposes nothing, and what waits can be decided on after the setting is off', () => {
  const db = begin()
  const proposalId = proposed(createHelpline(asEditor(db), aHelpline()))
  chooseFourEyes(db, 'off')
  accepted(approveProposal(asSecondEditor(db), { proposalId }))
  expect(db.select().from(helplines).all()).toHaveLength(1)
  const seen = { ...aHelpline({ name: 'Inna' }), helplineId: 1, seenLockVersion: 1, position: 1, retired: false }
  accepted(changeHelpline(asEditor(db), seen))
})

test('switching the second pair of eyes off waits for another administrator, where there is one', () => {
  const db = begin()
  const off = () => ({
    choices: [{ key: 'four-eyes' as const, value: 'off', seenLockVersion: choiceLockVersion(db, 'four-eyes') }],
  })
  const { accountId } = accepted(
    createAccount(
      theSystem(db, 'operator'),
      anAccount({ email: 'edward@urzad.example', rights: ['administrator', 'editor'] }),
    ),
  )
  const edward: EditorContext = editorContext(db, NOW, accountId)
  const proposalId = proposed(changeSettings(edward, off()))
  expect(() => approveProposal(edward, { proposalId })).toThrow(Forbidden)
  expect(() => approveProposal(asSecondEditor(db), { proposalId })).toThrow(Forbidden)
  expect(readFourEyes(db)).toBe(true)
  accepted(approveProposal(asAdministrator(db), { proposalId }))
  expect(readFourEyes(db)).toBe(false)
  const names = db
    .select()
    .from(publicChangeFacts)
    .all()
    .filter((fact) => fact.fact === 'name')
  expect(names.map(({ text }) => text)).toContain('four-eyes')
  // Alone, nobody could be waited for.
  chooseFourEyes(db)
  accepted(disableAccount(theSystem(db, 'operator'), { accountId, seenLockVersion: 1 }))
  accepted(changeSettings(asAdministrator(db), off()))
  expect(readFourEyes(db)).toBe(false)
})
