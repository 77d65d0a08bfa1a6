import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { importIssueSentence } from '#components/import/labels.ts'
import { formatReport } from '#components/import/report-text.ts'
import type { Database } from '#db/client.ts'
import { IMPORT_ISSUE_KEYS, type ImportIssue } from '#domain/import/import-issue.ts'
import type { Issue } from '#domain/issue.ts'
import { StartError } from '#domain/start-error.ts'
import { counted } from '#domain/text/plural.ts'
import { importArticle } from '#services/article/import-article.ts'
import { systemContext } from '#services/context.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { withCommandDatabase } from './command-database.ts'
import { readPageFile } from './import/read-page-file.ts'
import { readConfig } from './read-config.ts'

const USAGE = 'Użycie: npm run import -- page <plik>… (strony zapisane z dawnego portalu: tekst albo HTML)'

/**
 * `npm run import -- page <file>…`: brings saved pages of the old portal into the archive. A file that is refused is
 * named with its reason and does not stop the others. Returns 1 when any was refused.
 */
export async function main([kind, ...files]: string[]): Promise<number> {
  if (kind !== 'page' || files.length === 0) throw new StartError(USAGE)
  const { dataDir, siteUrl, oldPortalHosts: hosts } = readConfig(process.env)
  return withCommandDatabase(dataDir, async (db) => {
    const results: Result[] = []
    for (const file of files) results.push(await importFile(db, file, { siteUrl, hosts }))
    console.log(summary(results))
    return results.includes('refused') ? 1 : 0
  })
}

type Result = 'new' | 'already' | 'refused'

type Portal = { readonly siteUrl: string; readonly hosts: readonly string[] }

async function importFile(db: Database, file: string, { siteUrl, hosts }: Portal): Promise<Result> {
  const refuse = (sentence: string): Result => {
    console.log(`\n${file}\n  Nie przeniesiono. ${sentence}`)
    return 'refused'
  }
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
  if (!existsSync(path)) return refuse('Nie ma takiego pliku.')
  const page = readPageFile(path)
  if (!page.ok) return refuse(importIssueSentence(page.reason))
  const source = { ...page.source, hosts }
  const result = await retryWhileBusy(() => importArticle(systemContext(db, Date.now(), 'import'), source))
  if (!result.ok) return refuse(result.issues.map(issueSentence).join(' '))
  const { title, slug, already, report } = result.value
  const done = already ? 'Ta strona była już przeniesiona. Nic się nie zmieniło.' : 'Przeniesiono do archiwum.'
  console.log(`\n${file}\n  ${done}\n  ${title}\n  ${siteUrl}/aktualnosci/${slug}\n\n${formatReport(report)}`)
  return already ? 'already' : 'new'
}

function issueSentence({ key, context }: Issue): string {
  const known = IMPORT_ISSUE_KEYS.find((candidate) => candidate === key)
  if (!known) return `Plik odrzucono: ${key}.`
  const reason: ImportIssue = { key: known, ...(context && { context }) }
  return importIssueSentence(reason)
}

function summary(results: readonly Result[]): string {
  const pages = { one: 'strona', few: 'strony', many: 'stron' }
  const count = (wanted: Result) => counted(results.filter((result) => result === wanted).length, pages)
  return `\nPrzeniesione: ${count('new')}. Przeniesione wcześniej: ${count('already')}. Odrzucone: ${count('refused')}.`
}
