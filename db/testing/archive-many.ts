import { continueBulkRun } from '#services/bulk/continue-bulk-run.ts'
import { editorContext } from '#services/context.ts'
import { openDatabase } from '../client.ts'

/*
 * Run by kill-during-bulk-run.test.ts, with a file, an account, a run and how many slices to do at most: goes on with the
 * run in the smallest slices and prints how many articles wait after each. Short of the end it stays, to be killed.
 */
const [file = '', account = '', run = '', most = ''] = process.argv.slice(2)
const db = openDatabase(file)
let waiting = Number.POSITIVE_INFINITY
for (let slice = 0; waiting > 0 && slice < Number(most); slice++) {
  const answer = await continueBulkRun(editorContext(db, Date.now(), Number(account)), Number(run), { sliceMs: 0 })
  waiting = answer.waiting
  console.log(waiting)
}
if (waiting > 0) setInterval(() => {}, 60_000)
else db.$client.close()
