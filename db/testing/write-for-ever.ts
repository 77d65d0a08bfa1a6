import { writeSync } from 'node:fs'
import { openDatabase } from '#db/client.ts'
import { editorContext } from '#services/context.ts'
import { createTag } from '#services/tag/create-tag.ts'

/**
 * Child process of db/kill-during-writes.test.ts: `write-for-ever.ts <file> <account> <round>`. Adds tags as that editor, one
 * transaction each, and prints the id of each after the verb has answered, until it is killed.
 */
const [file = '', account = '', round = ''] = process.argv.slice(2)
const db = openDatabase(file)
for (let number = 1; ; number += 1) {
  const tag = { name: `Runda ${round} wpis ${number}`, despiteSimilar: true }
  const result = createTag(editorContext(db, number, Number(account)), tag)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  writeSync(1, `${result.value.tagId}\n`)
}
