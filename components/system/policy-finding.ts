import type { PolicyViolation } from '#domain/policy-violation.ts'
import { counted } from '#domain/text/plural.ts'
import { type Finding, well } from './finding.ts'

type Counted = Omit<PolicyViolation, 'directive'> & { readonly directive: string; readonly reports: number }

const reports = { one: 'zgłoszenie', few: 'zgłoszenia', many: 'zgłoszeń' }
const sides = { reader: 'strony dla czytelników', staff: 'panel' } as const

/** Whether browsers refused anything that our own pages tried. */
export function policyFinding(violations: readonly Counted[]): Finding {
  const about = 'Zasady bezpieczeństwa stron (CSP)'
  if (violations.length === 0) return well(about, 'Od 30 dni przeglądarki nie zgłosiły naruszeń.')
  const listed = violations.map(
    ({ directive, side, reports: n }) => `${directive}, ${sides[side]}: ${counted(n, reports)}`,
  )
  return {
    about,
    state: 'look',
    sentence: `Przeglądarki odmówiły czegoś na stronach portalu (${listed.join('; ')}).`,
    fix: 'Pojedyncze zgłoszenia bywają skutkiem dodatków do przeglądarki. Gdy ich przybywa, przekaż tę informację programiście.',
  }
}
