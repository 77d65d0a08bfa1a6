import { refusedProblem } from '#app/_server/staff-route.ts'
import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import type { Issue } from '#domain/issue.ts'
import type { EditorContext } from '#services/context.ts'
import type { VerbResult } from '#services/outcome.ts'

type Kept = { readonly articleId: number; readonly lockVersion: number }

/** What a form that saves by script is told: the version to send next and when the text was taken (ms UTC). */
export function draftAnswer(result: VerbResult<Kept>, { now }: EditorContext): Response {
  if (!result.ok) return refusedProblem(result.issues, sentencesOf(result.issues))
  return Response.json({ ...result.value, savedAt: now })
}

/** Sentences of the article's own form, whose values stand in the issues themselves. */
function sentencesOf(issues: readonly Issue[]) {
  return Object.fromEntries(
    issues.map((issue) => [`${issue.field.replaceAll(/\.\d+(?=\.|$)/g, '')}.${issue.key}`, textIssueSentence(issue)]),
  )
}
