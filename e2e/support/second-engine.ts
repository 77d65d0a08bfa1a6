import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const engine = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8')

type Checked = {
  results: { value: [string, string]; ruleId: string; message: string; snippet: string; path: { dom: string } }[]
}

/** Not a mistake: HTML gives `username` to fields of e-mail addresses too (control group "Username"). */
const isMistaken = ({ ruleId, snippet }: { ruleId: string; snippet: string }) =>
  ruleId === 'input_autocomplete_valid' && /type="email"/.test(snippet) && /autocomplete="username"/.test(snippet)

/** What the IBM engine has against the page as it stands, by the rules of WCAG 2.2. */
export async function secondEngineViolations(page: Page): Promise<string[]> {
  await page.evaluate(engine)
  const results = await page.evaluate(async () => {
    // The engine that was just loaded puts itself there.
    const { ace } = globalThis as unknown as {
      ace: { Checker: new () => { check(node: Document, rules: string[]): Promise<Checked> } }
    }
    const report = await new ace.Checker().check(document, ['WCAG_2_2'])
    return report.results.map(({ value, ruleId, message, snippet, path }) => ({
      value,
      ruleId,
      message,
      snippet,
      path,
    }))
  })
  return results
    .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    .filter((result) => !isMistaken(result))
    .map(({ ruleId, message, path }) => `${ruleId} ${path.dom}: ${message}`)
}
