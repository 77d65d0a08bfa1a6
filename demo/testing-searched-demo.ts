import { afterAll } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { A_HASH } from '#db/testing-rows.ts'
import { editorContext } from '#services/context.ts'
import { rebuildSearch } from '#services/search/rebuild-search.ts'
import { writeDemoStaff } from './demo-staff.ts'
import { keepDemoPictures } from './keep-demo-pictures.ts'
import { writeDemoArticles } from './write-demo-articles.ts'
import { writeDemoRegister } from './write-demo-register.ts'

/** The demonstration at `now` (ms UTC), ready to be searched; gone when all tests of the file are done. */
export async function openSearchedDemo(now: number): Promise<Database> {
  const db = openTestDatabase(afterAll)
  const dataDirectory = testDirectory(afterAll)
  const pictures = await keepDemoPictures(dataDirectory)
  const accounts = writeDemoStaff(db, now, A_HASH)
  db.transaction(
    () => {
      writeDemoRegister(editorContext(db, now, accounts.editor))
      writeDemoArticles(db, now, { accounts, dataDirectory, pictures })
    },
    { behavior: 'immediate' },
  )
  await rebuildSearch(db)
  return db
}
