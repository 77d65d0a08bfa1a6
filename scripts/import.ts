import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { refusalSentence } from '#components/import/labels.ts'
import { formatReport } from '#components/import/report-text.ts'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { REFUSAL_KEYS, type RefusalReason } from '#domain/import/refusal-reason.ts'
import type { Issue } from '#domain/issue.ts'
import { StartRefusal } from '#domain/start-refusal.ts'
import { counted } from '#domain/text/plural.ts'
import { importArticle } from '#services/article/import-article.ts'
import { systemContext } from '#services/context.ts'
import { requireDataDirectory } from './data-directory.ts'
import { readPageFile } from './import/read-page-file.ts'
import { readConfig } from './read-config.ts'

const USAGE = 'Użycie: npm run import -- page <plik>… (strony zapisane z dawnego portalu: tekst albo HTML)'

/**
 * `npm run import -- page <file>…`: brings saved pages of the old portal into the archive. A file that is refused is
 * named with its reason and does not stop the others. Returns 1 when any was refused.
 */
export async function main([kind, ...files]: string[]): Promise<number> {
  if (kind !== 'page' || files.length === 0) throw new StartRefusal(USAGE)
  const { dataDir, siteUrl, oldPortalHosts: hosts } = readConfig(process.env)
  requireDataDirectory(dataDir)
  migrate({ dataDir, now: Date.now() })
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  try {
    const results = files.map((file) => importFile(db, file, { siteUrl, hosts }))
    console.log(summary(results))
    return results.includes('refused') ? 1 : 0
  } finally {
    db.$client.close()
  }
}

type Result = 'new' | 'already' | 'refused'

type Portal = { readonly siteUrl: string; readonly hosts: readonly string[] }

function importFile(db: Database, file: string, { siteUrl, hosts }: Portal): Result {
  const refuse = (sentence: string): Result => {
    console.log(`\n${file}\n  Nie przeniesiono. ${sentence}`)
    return 'refused'
  }
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
  if (!existsSync(path)) return refuse('Nie ma takiego pliku.')
  const page = readPageFile(path)
  if (!page.ok) return refuse(refusalSentence(page.reason))
  const result = importArticle(systemContext(db, Date.now(), 'import'), { ...page.source, hosts })
  if (!result.ok) return refuse(result.issues.map(issueSentence).join(' '))
  const { title, slug, already, report } = result.value
  const done = already ? 'Ta strona była już przeniesiona. Nic się nie zmieniło.' : 'Przeniesiono do archiwum.'
  console.log(`\n${file}\n  ${done}\n  ${title}\n  ${siteUrl}/aktualnosci/${slug}\n\n${formatReport(report)}`)
  return already ? 'already' : 'new'
}

function issueSentence({ key, context }: Issue): string {
  const known = REFUSAL_KEYS.find((candidate) => candidate === key)
  if (!known) return `Plik odrzucono: ${key}.`
  const reason: RefusalReason = { key: known, ...(context && { context }) }
  return refusalSentence(reason)
}

function summary(results: readonly Result[]): string {
  const pages = { one: 'strona', few: 'strony', many: 'stron' }
  const count = (wanted: Result) => counted(results.filter((result) => result === wanted).length, pages)
  return `\nPrzeniesione: ${count('new')}. Przeniesione wcześniej: ${count('already')}. Odrzucone: ${count('refused')}.`
}
