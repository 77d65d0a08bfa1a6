import { staffRoute } from '#app/_server/staff-route.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { findArticlesToLink } from '#services/article/find-articles-to-link.ts'

/** Articles by words of their titles (`q`), for the dialog of a link. */
export const GET = staffRoute({
  may: mayWriteArticles,
  run: ({ context }, request) => {
    const query = new URL(request.url).searchParams.get('q') ?? ''
    return Response.json({ articles: findArticlesToLink(context, query.slice(0, 200)) })
  },
})
