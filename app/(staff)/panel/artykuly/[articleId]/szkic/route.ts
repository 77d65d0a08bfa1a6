import { noteSaved } from '#app/_server/open-texts.ts'
import { requireSaveQuota } from '#app/_server/quotas.ts'
import { parseRecordNumber } from '#app/_server/record-address.ts'
import { readJson, staffRoute } from '#app/_server/staff-route.ts'
import { leftOutProblems } from '#components/writing/left-out-problems.ts'
import { isLockedState } from '#domain/article/article-state.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { isOpenToWriting, requireArticleForWriting } from '#services/article/article-for-writing.ts'
import { autosaveDraft } from '#services/article/autosave-draft.ts'
import { correctArticle } from '#services/article/correct-article.ts'
import { saveDraft } from '#services/article/save-draft.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { draftAnswer, otherAccount } from '../../draft-answers.ts'

type Params = { articleId: string }

/** What is saved now, for a form that met a newer version; `?poprawka=1` = the form corrects a revision that waits. */
export const GET = staffRoute<Params>({
  may: mayWriteArticles,
  run: ({ context }, request, { articleId }) => {
    const article = requireArticleForWriting(context, parseRecordNumber(articleId))
    const { lockVersion, savedAt, savedBy, text, leftOut } = article
    return Response.json({
      lockVersion,
      savedAt,
      savedBy: savedBy?.name ?? null,
      isOpen: isCorrection(request) ? isLockedState(article.openState) : isOpenToWriting(article),
      text,
      typed: leftOut?.typed ?? {},
      problems: leftOutProblems(leftOut),
    })
  },
})

/**
 * Keeps the text: `by: 'auto'` while somebody writes, `by: 'manual'` when they asked for it, `by: 'correction'` when an
 * editor changes a revision that waits.
 */
export const POST = staffRoute<Params>({
  may: mayWriteArticles,
  run: async (staff, request, { articleId }) => {
    requireSaveQuota(staff)
    const sent = await readJson(request)
    const stranger = otherAccount(staff, sent)
    if (stranger) return stranger
    const { context } = staff
    const { by, ...rest } = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {}
    const save = by === 'correction' ? correctArticle : by === 'auto' ? autosaveDraft : saveDraft
    // Whatever was sent: the input of the verb refuses what it cannot take.
    const input = { ...rest, articleId: parseRecordNumber(articleId) } as Parameters<typeof saveDraft>[1]
    const result = await retryWhileBusy(() => save(context, input))
    if (result.ok) noteSaved(staff, result.value.articleId)
    return draftAnswer(result, context)
  },
})

function isCorrection(request: Request): boolean {
  return new URL(request.url).searchParams.get('poprawka') === '1'
}
