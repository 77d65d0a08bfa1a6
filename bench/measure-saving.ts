import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { type StaffClient, staffClient } from '#e2e/support/staff-client.ts'
import { findAccountByEmail } from '#services/account/account-queries.ts'
import { createAccount } from '#services/account/create-account.ts'
import { hashPassword } from '#services/account/password.ts'
import { editorContext } from '#services/context.ts'
import { done } from './done.ts'
import { quantile } from './figures.ts'
import type { BenchPortal } from './portal.ts'
import { DEMO_PASSWORD } from './prepare-portal.ts'

/** What became of one article that many people saved at once, round after round. */
export type Saving = {
  readonly savers: number
  readonly rounds: number
  /** Saves that were taken, and saves that were refused with the text that stands in their way. */
  readonly taken: number
  readonly refused: number
  /** Saves taken over one that their writer had not seen. */
  readonly overwrites: number
  /** Answers that are neither, by status. */
  readonly others: Readonly<Record<string, number>>
  /** Texts that no version of the article has, though the save was answered as taken. */
  readonly lost: number
  /** Of a save under this load, ms. */
  readonly p50: number
  readonly p99: number
}

const SAVERS = 20

type Answer = {
  readonly status: number
  readonly lockVersion: number | null
  readonly words: string
  readonly ms: number
}

/**
 * Twenty people have one article open and save it in the same moment, as the writing page does, each with words of
 * their own; then all of them see what was saved, and again. One save of a round may be taken.
 */
export async function measureSaving(portal: BenchPortal, rounds: number): Promise<Saving> {
  const people = await signInPeople(portal)
  const { articleId, lockVersion } = await begin(people[0])
  let seen = lockVersion
  let overwrites = 0
  const answers: Answer[] = []
  const kept = new Set<string>()
  const db = openDatabase(join(portal.dataDir, DATABASE_FILE), 'read-only')
  const textNow = db.$client
    .prepare<[number], string>(
      'select body_text from article_revisions where article_id = ? order by number desc limit 1',
    )
    .pluck()
  for (let round = 0; round < rounds; round++) {
    const ofRound = await Promise.all(
      people.map((person, index) => save(person, { articleId, seen, words: `Runda ${round} osoba ${index}.` })),
    )
    const taken = ofRound.filter(({ status }) => status === 200)
    overwrites += Math.max(0, taken.length - 1) + taken.filter((one) => one.lockVersion !== seen + 1).length
    const now = textNow.get(articleId) ?? ''
    for (const { words } of taken) if (now.includes(words)) kept.add(words)
    answers.push(...ofRound)
    seen = taken[0]?.lockVersion ?? seen
  }
  db.$client.close()
  const taken = answers.filter(({ status }) => status === 200)
  const others = Map.groupBy(
    answers.filter(({ status }) => status !== 200 && status !== 409),
    ({ status }) => String(status),
  )
  const times = answers.map(({ ms }) => ms)
  return {
    savers: SAVERS,
    rounds,
    taken: taken.length,
    refused: answers.filter(({ status }) => status === 409).length,
    overwrites,
    others: Object.fromEntries([...others].map(([status, same]) => [status, same.length])),
    lost: taken.filter(({ words }) => !kept.has(words)).length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  }
}

/** An account for each: one of them alone may not save so often within an hour. */
async function signInPeople({ dataDir, url }: BenchPortal): Promise<StaffClient[]> {
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const emails = Array.from({ length: SAVERS }, (_, index) => `osoba-${index}@pomiar.example`)
  const administrator = findAccountByEmail(db, 'administrator@komunikat.localhost')
  if (!administrator) throw new Error('The measured portal has no demonstration')
  for (const email of emails) {
    const person = { email, name: email, unit: 'Wydział pomiaru', position: 'autor', passwordHash }
    done(createAccount(editorContext(db, Date.now(), administrator.id), { ...person, rights: ['author'] }))
  }
  db.$client.close()
  const people: StaffClient[] = []
  for (const email of emails) {
    const person = staffClient(url)
    await person.signIn(email, DEMO_PASSWORD)
    people.push(person)
  }
  return people
}

const headers = { 'content-type': 'application/json', accept: 'application/json' }
const texts = (words: string) => ({
  title: 'Tekst wielu osób',
  summary: 'Zajawka.',
  body: body(paragraph(blockIds('wspolny')(), text(words))),
})

async function begin(person: StaffClient | undefined): Promise<{ articleId: number; lockVersion: number }> {
  const sent = JSON.stringify(texts('Początek.'))
  const answer = await person?.send('POST', '/panel/artykuly/nowy/szkic', { headers, body: sent })
  if (answer?.status !== 200) throw new Error(`No article to save: ${answer?.text}`)
  return JSON.parse(answer.text) as { articleId: number; lockVersion: number }
}

type Asked = { readonly articleId: number; readonly seen: number; readonly words: string }

async function save(person: StaffClient, { articleId, seen, words }: Asked): Promise<Answer> {
  const startedAt = performance.now()
  const sent = JSON.stringify({ ...texts(words), seenLockVersion: seen, by: 'manual' })
  const { status, text: answered } = await person.send('POST', `/panel/artykuly/${articleId}/szkic`, {
    headers,
    body: sent,
  })
  const { lockVersion } = JSON.parse(answered) as { lockVersion?: number }
  return { status, lockVersion: lockVersion ?? null, words, ms: performance.now() - startedAt }
}
