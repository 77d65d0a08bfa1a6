import { writeSync } from 'node:fs'
import { openDatabase } from '#db/client.ts'
import { systemContext } from '#services/context.ts'
import { createTag } from '#services/tag/create-tag.ts'

/**
 * Child process of db/kill-during-writes.test.ts: `write-for-ever.ts <file> <round>`. Adds tags, one transaction each,
 * and prints the id of each after the verb has answered, until it is killed.
 */
const [file = '', round = ''] = process.argv.slice(2)
const db = openDatabase(file)
for (let number = 1; ; number += 1) {
  const tag = { name: `Runda ${round} wpis ${number}`, despiteSimilar: true }
  const result = createTag(systemContext(db, number, 'demo-content'), tag)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  writeSync(1, `${result.value.tagId}\n`)
}
