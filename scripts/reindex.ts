import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { rebuildSearch } from '#services/search/rebuild-search.ts'
import { withCommandDatabase } from './command-database.ts'
import { readConfig } from './read-config.ts'

/** `npm run reindex`: writes the index of search again, also while the portal runs. */
export async function main(): Promise<number> {
  const { dataDir } = readConfig(process.env)
  return withCommandDatabase(dataDir, async (db) => {
    const articles = await rebuildSearch(db)
    console.log(`Indeks wyszukiwania zapisano od nowa (${counted(articles, pluralForms.article)}).`)
    return 0
  })
}
