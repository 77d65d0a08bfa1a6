import { typeset } from '#domain/text/typography.ts'
import type { PeopleToMention } from './thread-view.ts'

/** How somebody is mentioned, and who can be. */
export function mentionHint({ names, hasMore }: PeopleToMention): string {
  if (names.length === 0) return typeset('Uwagi widzi tylko redakcja.')
  const list = names.map((name) => `@${name}`).join(', ')
  const whom = hasMore ? `na przykład: ${list}` : list
  return typeset(`Znak @ i imię z nazwiskiem pokażą uwagę tej osobie na pulpicie: ${whom}.`)
}
