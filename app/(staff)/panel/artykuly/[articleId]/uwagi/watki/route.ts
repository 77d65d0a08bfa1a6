import { requireSaveQuota } from '#app/_server/quotas.ts'
import { parseRecordNumber } from '#app/_server/record-address.ts'
import { readJson, refusedProblem, staffRoute } from '#app/_server/staff-route.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { addComment } from '#services/comment/add-comment.ts'
import { answerComment } from '#services/comment/answer-comment.ts'
import { listOpenThreads } from '#services/comment/comment-queries.ts'
import { resolveThread } from '#services/comment/resolve-thread.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { otherAccount } from '../../../draft-answers.ts'
import { answerSentences, deskSentences } from '../comment-sentences.ts'

type Params = { articleId: string }

/**
 * What is said at an article from the desk on which its text is written, by the verbs of the page of comments: `what` is `add`,
 * `answer` or `resolve`. Answers with the open threads as they are then.
 */
export const POST = staffRoute<Params>({
  may: mayWriteArticles,
  run: async (staff, request, params) => {
    requireSaveQuota(staff)
    const sent = await readJson(request)
    const stranger = otherAccount(staff, sent)
    if (stranger) return stranger
    const { context } = staff
    const articleId = parseRecordNumber(params.articleId)
    const { what, ...rest } = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {}
    const say = what === 'answer' ? answerComment : what === 'resolve' ? resolveThread : addComment
    // Whatever was sent: the input of the verb refuses what it cannot take.
    const input = { ...rest, articleId } as Parameters<typeof addComment>[1] & Parameters<typeof answerComment>[1]
    const result = await retryWhileBusy(() => say(context, input))
    if (!result.ok) return refusedProblem(result.issues, say === answerComment ? answerSentences : deskSentences)
    return Response.json({ threads: listOpenThreads(context, articleId) })
  },
})
