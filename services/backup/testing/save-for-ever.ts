import { writeSync } from 'node:fs'
import { openDatabase } from '#db/client.ts'
import { editorContext } from '../../context.ts'
import { retryWhileBusy } from '../../retry-while-busy.ts'
import { createTag } from '../../tag/create-tag.ts'

/**
 * Child process of services/backup/backup-under-writes.test.ts: `save-for-ever.ts <file> <account> <child> <savers>`. So many
 * savers, each with a connection of its own, add tags as that editor; prints the id of each tag after the verb has answered.
 */
const [file = '', account = '', child = '', savers = ''] = process.argv.slice(2)

async function saveForEver(saver: number): Promise<void> {
  const db = openDatabase(file)
  for (let number = 1; ; number += 1) {
    const tag = { name: `Proces ${child} zapis ${saver} wpis ${number}`, despiteSimilar: true }
    const result = await retryWhileBusy(() => createTag(editorContext(db, number, Number(account)), tag), 60_000)
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    writeSync(1, `${result.value.tagId}\n`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

await Promise.all(Array.from({ length: Number(savers) }, (_, saver) => saveForEver(saver)))
