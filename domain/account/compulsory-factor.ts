import type { Right } from './rights.ts'

/** For which rights a password alone does not do. `by-address`: as `publishing` under https, `nobody` elsewhere. */
export const compulsoryFactorChoices = ['by-address', 'nobody', 'publishing', 'all'] as const
export type CompulsoryFactor = (typeof compulsoryFactorChoices)[number]

/** Who can put words before readers, and who decides on that. */
const PUBLISHING: readonly Right[] = ['editor', 'administrator']

type Portal = {
  readonly choice: CompulsoryFactor
  readonly siteUrl: string
  /** Accounts of a demonstration are shared: nobody's phone could be everybody's. */
  readonly isDemo: boolean
}

/** Whether whoever holds these rights needs a second factor to work. */
export function isFactorCompulsory(rights: Iterable<Right>, { choice, siteUrl, isDemo }: Portal): boolean {
  const held = [...rights]
  if (choice === 'all') return held.length > 0
  const isAsked = choice === 'publishing' || (choice === 'by-address' && siteUrl.startsWith('https:') && !isDemo)
  return isAsked && held.some((right) => PUBLISHING.includes(right))
}
