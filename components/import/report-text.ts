import type { FidelityReport, Finding } from '#domain/import/fidelity-report.ts'
import { findingSentence } from './labels.ts'

const SECTIONS = [
  ['Rozpoznano', 'recognised'],
  ['Pominięto jako elementy strony', 'dropped'],
  ['Do sprawdzenia przez człowieka', 'toCheck'],
] as const satisfies readonly (readonly [string, keyof FidelityReport])[]

/** A fidelity report as plain text: three sections, one finding a line with its line of the file; no end of line at the end. */
export function formatReport(report: FidelityReport): string {
  return SECTIONS.map(([heading, part]) =>
    [`${heading} (${report[part].length})`, ...findingLines(report[part])].join('\n'),
  ).join('\n\n')
}

function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['  nic']
  return findings.map(
    (finding) => `  ${finding.line === 0 ? '' : `wiersz ${finding.line}: `}${findingSentence(finding)}`,
  )
}
