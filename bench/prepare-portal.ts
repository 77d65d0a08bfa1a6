import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { parseConfig } from '#domain/portal-config.ts'
import { ensureFirstContent } from '#scripts/first-content.ts'
import { rebuildSearch } from '#services/search/rebuild-search.ts'
import { generateArticles } from './generate-articles.ts'

/** Of the accounts of the demonstration. */
export const DEMO_PASSWORD = 'pomiar-pomiar-1'

/** A data directory of its own with demonstration content and `count` generated articles. Whoever asks removes it. */
export async function preparePortal(count: number, now: number): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'komunikat-pomiar-'))
  migrate({ dataDir, now })
  const config = parseConfig({ DATA_DIR: dataDir, DEMO: '1', DEMO_PASSWORD })
  if (!config.ok) throw new Error(config.errors.join('\n'))
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  await ensureFirstContent(db, config.config, now)
  await generateArticles(db, count, now)
  await rebuildSearch(db, { alone: true })
  db.$client.close()
  return dataDir
}
