import { listOthers, noteLeft, noteOpen } from '#app/_server/open-texts.ts'
import { parseRecordNumber } from '#app/_server/record-address.ts'
import { readJson, staffRoute } from '#app/_server/staff-route.ts'
import { mayWriteArticles } from '#domain/permissions.ts'

type Params = { articleId: string }

/**
 * Said by the writing page itself every half a minute: the text is open here, or with `isLeft` no more. Answers with who else
 * has it open. Nobody did anything, so it does not prolong the session.
 */
export const POST = staffRoute<Params>({
  may: mayWriteArticles,
  isByItself: true,
  run: async (staff, request, params) => {
    const articleId = parseRecordNumber(params.articleId)
    const others = listOthers(staff, articleId)
    const sent = await readJson(request)
    const isLeft = typeof sent === 'object' && sent !== null && 'isLeft' in sent && sent.isLeft === true
    if (isLeft) noteLeft(staff, articleId)
    else noteOpen(staff, articleId)
    return Response.json({ others })
  },
})
