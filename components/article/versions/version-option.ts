import { typeset } from '#domain/text/typography.ts'
import { formatWarsawDay } from '#domain/warsaw-time.ts'
import type { VersionOption } from './version-choice.tsx'
import type { VersionView } from './version-view.ts'

/** A version as readers choose it: its number and its first day. */
export function versionOption({ number, shownFrom }: VersionView): VersionOption {
  return { value: number, words: typeset(`${number} (${formatWarsawDay(shownFrom)})`) }
}
