import type { LinkProblem } from '#domain/article/link-problem.ts'

/** What is wrong with a link, said of the page to which it leads. */
export const linkProblemLabels = {
  missing: 'strony nie ma',
  withdrawn: 'strona wycofana',
  unpublished: 'strona nieopublikowana',
  moved: 'strona ma nowy adres',
  archived: 'strona w archiwum',
} as const satisfies Record<LinkProblem, string>
