import { requireSaveQuota } from '#app/_server/quotas.ts'
import { readJson, staffRoute } from '#app/_server/staff-route.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { createArticle } from '#services/article/create-article.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { draftAnswer, otherAccount } from '../../draft-answers.ts'

/** Begins the article with its first save. */
export const POST = staffRoute({
  may: mayWriteArticles,
  run: async (staff, request) => {
    requireSaveQuota(staff)
    const sent = await readJson(request)
    const stranger = otherAccount(staff, sent)
    if (stranger) return stranger
    const { context } = staff
    // Whatever was sent: the input of the verb refuses what it cannot take.
    const input = sent as Parameters<typeof createArticle>[1]
    return draftAnswer(await retryWhileBusy(() => createArticle(context, input)), context)
  },
})
