import type { Staff } from '#app/_server/staff.ts'
import { describedIssues, problem, refusedProblem } from '#app/_server/staff-route.ts'
import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import type { Issue } from '#domain/issue.ts'
import type { EditorContext } from '#services/context.ts'
import type { VerbResult } from '#services/outcome.ts'

type Kept = { readonly articleId: number; readonly lockVersion: number; readonly issues?: readonly Issue[] }

/**
 * What a form that saves by script is told: the version to send next, when the text was taken (ms UTC), and in `errors`
 * each field that was not saved with it.
 */
export function draftAnswer(result: VerbResult<Kept>, { now }: EditorContext): Response {
  if (!result.ok) return refusedProblem(result.issues, sentencesOf(result.issues))
  const { issues = [], ...value } = result.value
  return Response.json({ ...value, savedAt: now, errors: describedIssues(issues, sentencesOf(issues)) })
}

/**
 * A form says whose it is: when somebody else has signed in beside it, their session must not save it as their own.
 * null = it is theirs, or it did not say.
 */
export function otherAccount({ account }: Staff, sent: unknown): Response | null {
  const said = typeof sent === 'object' && sent !== null && 'accountId' in sent ? sent.accountId : account.id
  if (said === account.id) return null
  return problem(403, 'other-account', 'Nie zapisano: w tej przeglądarce zalogowano inne konto.')
}

/** Sentences of the article's own form, whose values stand in the issues themselves. */
function sentencesOf(issues: readonly Issue[]) {
  return Object.fromEntries(
    issues.map((issue) => [`${issue.field.replaceAll(/\.\d+(?=\.|$)/g, '')}.${issue.key}`, textIssueSentence(issue)]),
  )
}
