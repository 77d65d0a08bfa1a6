import type { IsoDay } from '#domain/partial-date.ts'
import { type CheckInput, checkInput } from '../checks/check-input.ts'
import type { Finding } from '../fidelity-report.ts'
import { pageBlocks } from '../page-blocks.ts'
import { plainTextLines } from '../plain-text-lines.ts'

/** What checks read of a page whose text is given as it would be saved; the title says nothing to check. */
export function checkInputOf(text: string, publishedOn: IsoDay = '2015-03-02'): CheckInput {
  return checkInput({ text: 'Tytuł strony', line: 0, links: [] }, pageBlocks(plainTextLines(text)), publishedOn)
}

/** The pieces of text that a check named, in order. */
export function foundIn(findings: readonly Finding[]): string[] {
  return findings.map(({ quote, context }) => String(context?.found ?? quote))
}
