import type { LinkProblem } from '#domain/article/link-problem.ts'
import type { OuterOutcome } from '#domain/link/outer-answer.ts'

/** What is wrong with a link, said of the page to which it leads. */
export const linkProblemLabels = {
  missing: 'strony nie ma',
  withdrawn: 'strona wycofana',
  unpublished: 'strona nieopublikowana',
  moved: 'strona ma nowy adres',
  archived: 'strona w archiwum',
} as const satisfies Record<LinkProblem, string>

/** What a page of another site answered when the portal asked whether it is there. */
export const outerOutcomeLabels = {
  answers: 'odpowiada',
  gone: 'strony nie ma',
  refused: 'serwis odmawia odpowiedzi portalowi',
  fails: 'błąd serwisu',
  unreachable: 'serwis nie odpowiada',
  'not-asked': 'portal nie pyta takich adresów',
} as const satisfies Record<OuterOutcome, string>
