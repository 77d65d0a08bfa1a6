import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { proposals, redactions, sealedInputs } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden } from '#domain/errors.ts'
import { createAccount } from '../account/create-account.ts'
import { editorAt } from '../article/testing.ts'
import { asSecondEditor, aTextOfTwo, chooseFourEyes } from '../article/testing-four-eyes.ts'
import { changesIn } from '../changes/testing-changes.ts'
import { type EditorContext, editorContext, withWhy } from '../context.ts'
import { countProposalsForMe, requireProposal } from '../proposal/proposal-queries.ts'
import { refuseProposal } from '../proposal/refuse-proposal.ts'
import { takeBackProposal } from '../proposal/take-back-proposal.ts'
import { proposed } from '../proposal/testing-proposal-states.ts'
import { tryProposal } from '../proposal/try-proposal.ts'
import { A_DAY, accepted, asAdministrator, auditEntries, expectNothingChanged, NOW, theSystem } from '../testing.ts'
import { anAccount } from '../testing-inputs.ts'
import { approveAndRemember } from './approve-and-remember.ts'
import { findWordsEverywhere } from './find-everywhere.ts'
import { redactWords } from './redact-words.ts'
import { repeatRedactions } from './repeat-redactions.ts'
import { bytesOf, clean, dataDirOf, leftIn, NAME } from './testing-words.ts'

/** Words that stand nowhere but in the proposal. */
const OTHER = 'Bożydar Gżegżółka'
const reason = 'art. 17 RODO, wniosek osoby'

const begin = () => {
  const db = chooseFourEyes(openTestDatabase())
  aTextOfTwo(db, { title: `Dyżur: ${NAME}` })
  return db
}

/** Another administrator beside Celina. */
function asEdward(db: Database, now = NOW): EditorContext {
  const email = 'edward@urzad.example'
  const find = db.$client.prepare<[string], number>('select id from accounts where email = ?').pluck()
  const account = anAccount({ email, rights: ['administrator'], unit: 'Wydział B', position: 'naczelnik' })
  const id = find.get(email) ?? accepted(createAccount(theSystem(db, 'operator'), account)).accountId
  return editorContext(db, now, id)
}

const propose = (db: Database, context = asAdministrator(db)) =>
  proposed(redactWords(context, dataDirOf(db), { phrases: [NAME, OTHER], reason }))
const approve = (db: Database, proposalId: number) => approveAndRemember(asEdward(db), dataDirOf(db), { proposalId })
const remembered = (db: Database) => {
  try {
    return readFileSync(`${dataDirOf(db)}/redactions.jsonl`, 'utf8')
  } catch {
    return ''
  }
}
const said = /bożydar|bozydar|gżegżółka|gzegzolka/

/** A copy of the whole database, as `npm run backup` makes it. */
function copyOf(db: Database, name: string): string {
  const copy = `${dataDirOf(db)}/${name}.sqlite`
  db.$client.exec(`vacuum into '${copy}'`)
  return readFileSync(copy, 'utf8').toLowerCase()
}

/** Nothing beside the texts says what was to be erased: no row and no copy from now on, and no byte of the file once it is cleaned. */
async function expectForgotten(db: Database, words = said): Promise<void> {
  expect(said.test(JSON.stringify(db.select().from(sealedInputs).all()).toLowerCase())).toBe(false)
  expect(said.test(JSON.stringify(auditEntries(db)).toLowerCase())).toBe(false)
  expect(said.test(copyOf(db, 'po-decyzji'))).toBe(false)
  await clean(db)
  expect(words.test(bytesOf(db))).toBe(false)
  expect(words.test(copyOf(db, 'po-sprzataniu'))).toBe(false)
  expect(db.select().from(sealedInputs).all()).toMatchObject([{ input: null, cleanedAt: NOW }])
}

describe('while two people are asked for', () => {
  test('erasing waits for another administrator, who is shown the words; the log and copies to come are told of none', () => {
    const db = begin()
    const before = leftIn(db)
    const proposalId = propose(db, withWhy(asAdministrator(db), 'Wniosek z poniedziałku.'))
    expect(leftIn(db).filter((place) => !place.startsWith('sealed_inputs'))).toEqual(before)
    expect(remembered(db)).toBe('')
    expect(db.select().from(redactions).all()).toEqual([])
    expect(requireProposal(asEdward(db), proposalId)).toMatchObject({
      verb: 'redaction.make',
      input: { phrases: [NAME, OTHER], reason },
    })
    const details = auditEntries(db).find(({ verb }) => verb === 'proposal.make')?.details
    expect(details).toMatchObject({ verb: 'redaction.make', input: { reason }, why: 'Wniosek z poniedziałku.' })
    expect(JSON.stringify(details)).not.toMatch(/phrases|code/)
    expect([countProposalsForMe(asEdward(db)), countProposalsForMe(asAdministrator(db))]).toEqual([1, 0])
    expect(() => requireProposal(asSecondEditor(db, NOW), proposalId)).toThrow()
  })

  test('what it would do is shown without the words of its own proposal, and the words still wait', () => {
    const db = begin()
    const proposalId = propose(db)
    const asked = requireProposal(asEdward(db), proposalId)
    const tried = tryProposal(asEdward(db), asked, () => findWordsEverywhere(asEdward(db), [NAME, OTHER]))
    expect(tried.kind === 'done' && tried.before.rows.map(({ table }) => table)).not.toContain('sealed_inputs')
    expect(tried).toMatchObject({ kind: 'done', after: { rowCount: 0, snapshots: 0, facts: 0 } })
    expect(requireProposal(asEdward(db), proposalId)).toEqual(asked)
  })

  test('approved, the words are gone from everything, and both people answer for it', async () => {
    const db = begin()
    const proposalId = propose(db)
    db.$client.exec("update accounts set unit = 'Wydział A' where email = 'celina@urzad.example'")
    accepted(approve(db, proposalId))
    expect(leftIn(db)).toEqual([])
    expect(auditEntries(db).at(-1)).toMatchObject({
      verb: 'redaction.make',
      actorId: asAdministrator(db).actor.accountId,
      details: { reason, proposal: proposalId, approvedBy: asEdward(db).actor.accountId },
    })
    const told = changesIn(db).filter(({ kind }) => kind === 'redacted')
    expect(told.map(({ facts }) => facts.unit)).toEqual([
      'Wydział A; Wydział B, naczelnik',
      'Wydział A; Wydział B, naczelnik',
    ])
    expect(remembered(db).split('\n')).toHaveLength(2)
    expect(remembered(db)).not.toMatch(/wężyk|gżegżółka/i)
    expect(repeatRedactions(db, { dataDir: dataDirOf(db), now: NOW })).toBe(0)
    await expectForgotten(db, new RegExp(`${said.source}|żaneta|wężyk|wezyk`))
  })

  test.each([
    [
      'refused',
      (db: Database, id: number) => refuseProposal(asEdward(db), { proposalId: id, reason: 'Brak wniosku.' }),
    ],
    ['taken back', (db: Database, id: number) => takeBackProposal(asAdministrator(db), { proposalId: id })],
  ])('%s, the proposal has forgotten them, and nothing else has changed', async (_, settle) => {
    const db = begin()
    const texts = leftIn(db)
    const proposalId = propose(db)
    expect(said.test(bytesOf(db))).toBe(true)
    accepted<unknown>(settle(db, proposalId))
    expect(leftIn(db)).toEqual(texts)
    expect([remembered(db), db.select().from(redactions).all()]).toEqual(['', []])
    expect(requireProposal(asEdward(db), proposalId)).toMatchObject({ input: null, settledAt: NOW })
    await expectForgotten(db)
  })

  test('neither the words beside it nor the reason of a refusal may say them', () => {
    const db = begin()
    const telling = withWhy(asAdministrator(db), `Prosi pani ${NAME}.`)
    expectNothingChanged(db, () =>
      expect(redactWords(telling, dataDirOf(db), { phrases: [NAME], reason })).toEqual({
        ok: false,
        issues: [{ field: 'dlaczego', key: 'holds-words' }],
      }),
    )
    const proposalId = propose(db)
    const edward = asEdward(db)
    expectNothingChanged(db, () =>
      expect(refuseProposal(edward, { proposalId, reason: `${OTHER} o to nie prosił.` })).toEqual({
        ok: false,
        issues: [{ field: 'reason', key: 'holds-words' }],
      }),
    )
  })

  test('what would be refused at once is not proposed', () => {
    const db = begin()
    expectNothingChanged(db, () =>
      expect(redactWords(asAdministrator(db), dataDirOf(db), { phrases: [OTHER], reason })).toMatchObject({
        ok: false,
        issues: [{ field: 'phrases', key: 'not-found' }],
      }),
    )
  })

  test('words that another erasure took meanwhile leave nothing to approve', async () => {
    const db = begin()
    const [first, second] = [propose(db), propose(db)]
    accepted(approve(db, first))
    expect(requireProposal(asEdward(db), second)).toMatchObject({ outcome: null, input: null })
    const gone = [{ field: '', key: 'words-gone' }]
    expect(approve(db, second)).toEqual({ ok: false, issues: gone })
    const asked = requireProposal(asEdward(db), second)
    expect(tryProposal(asEdward(db), asked, () => null)).toEqual({ kind: 'refused', issues: gone })
    accepted(refuseProposal(asEdward(db), { proposalId: second, reason: 'Usunięto już.' }))
    await clean(db)
    expect(said.test(bytesOf(db))).toBe(false)
  })

  test('nobody approves their own, nor without the right; then nothing is remembered', () => {
    const db = begin()
    const proposalId = propose(db)
    for (const context of [asAdministrator(db), asSecondEditor(db, NOW), editorAt(db, NOW)]) {
      expect(() => approveAndRemember(context, dataDirOf(db), { proposalId })).toThrow(Forbidden)
    }
    expect(remembered(db)).toBe('')
  })

  test('a copy from while it waited loses the words too, once they were erased', () => {
    const db = begin()
    const proposalId = propose(db)
    expect(said.test(copyOf(db, 'wczesniejsza'))).toBe(true)
    accepted(approve(db, proposalId))
    const old = openDatabase(`${dataDirOf(db)}/wczesniejsza.sqlite`)
    repeatRedactions(old, { dataDir: dataDirOf(db), now: NOW + A_DAY })
    expect(leftIn(old)).toEqual([])
    expect(JSON.stringify(old.select().from(sealedInputs).all())).not.toMatch(said)
    expect(old.select().from(proposals).all()).toMatchObject([{ outcome: null }])
    old.$client.close()
  })
})
