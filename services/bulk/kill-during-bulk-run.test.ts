import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { bundleProgram } from '#db/testing/bundle-program.ts'
import { startChild } from '#db/testing/child.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accountOf, auditEntries } from '../testing.ts'
import { aBulkRun, anArchiving, outcomesIn, publishedArticles } from './testing-bulk.ts'

const ARTICLES = 60
/** After how many slices each process is killed, whatever it is doing then; it would do two more, and so never all. */
const KILLS = [1, 2, 1]

/** What the report says is done, what is archived and what the log has are one and the same. */
function expectTrueReport(file: string): number {
  const db = openDatabase(file)
  try {
    const numbers = (sql: string) => db.$client.prepare<[], number>(sql).pluck().all()
    const done = numbers("select article_id from bulk_run_articles where outcome = 'done' order by article_id")
    expect(numbers("select id from articles where public_state = 'archived' order by id")).toEqual(done)
    const logged = auditEntries(db).filter(({ verb }) => verb === 'article.archive')
    expect(logged.map(({ subjectId }) => subjectId).sort((one, other) => Number(one) - Number(other))).toEqual(done)
    expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
    return outcomesIn(db).filter((outcome) => outcome === null).length
  } finally {
    db.$client.close()
  }
}

test('kill -9 in the middle of a run, again and again: the report is true each time, and the next process goes on', async () => {
  const db = openTestDatabase()
  const file = db.$client.name
  const runId = await aBulkRun(db, anArchiving, publishedArticles(db, ARTICLES))
  const account = String(accountOf(db, 'bogdan'))
  db.$client.close()
  const program = bundleProgram(resolve(import.meta.dirname, '../../db/testing/archive-many.ts'))
  for (const answers of KILLS) {
    const child = startChild(program, file, account, String(runId), String(answers + 2))
    const told = Number(await child.line(answers - 1))
    child.process.kill('SIGKILL')
    expect(await child.ended).toMatchObject({ signal: 'SIGKILL', errors: '' })
    const waiting = expectTrueReport(file)
    expect(waiting).toBeLessThanOrEqual(told)
    expect(waiting).toBeGreaterThan(0)
  }
  const last = await startChild(program, file, account, String(runId), String(ARTICLES)).ended
  expect(last).toEqual({ code: 0, signal: null, errors: '' })
  expect(expectTrueReport(file)).toBe(0)
}, 120_000)
