import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { CommentsPage } from '#components/comment/comments-page.tsx'
import { articleName } from '#components/panel/article/action-labels.ts'
import { passagesOf } from '#domain/comment/passages.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { requireArticleForWriting } from '#services/article/article-for-writing.ts'
import { listThreads } from '#services/comment/comment-queries.ts'
import { listNamesToMention } from '#services/comment/mentioned-people.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { addCommentAction, answerCommentAction, reopenThreadAction, resolveThreadAction } from './actions.ts'
import { placedThreads } from './placed-threads.ts'

export const metadata: Metadata = { title: 'Uwagi do artykułu' }

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** How many names the hint of a comment lists. */
const NAMES = 12

/** The newest text with what is said about it, each passage beside its comments. */
export default async function Page({ params, searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const articleId = recordNumber((await params).articleId)
  const { text } = found(() => requireArticleForWriting(staff.context, articleId))
  const { fragment, cytat, watek } = await searchParams
  const passages = passagesOf(text)
  const threads = listThreads(staff.context, articleId)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Uwagi"
      crumbs={[
        { label: 'Artykuły', href: '/panel/artykuly' },
        { label: articleName(text.title), href: `/panel/artykuly/${articleId}` },
      ]}
    >
      <CommentsPage
        articleId={articleId}
        passages={passages}
        threads={placedThreads(passages, threads)}
        asked={{
          passageId: typeof fragment === 'string' ? fragment : null,
          quote: typeof cytat === 'string' ? cytat : null,
          threadId: typeof watek === 'string' ? Number(watek) : null,
        }}
        people={listNamesToMention(staff.context, NAMES)}
        actions={{
          add: addCommentAction,
          answer: answerCommentAction,
          resolve: resolveThreadAction,
          reopen: reopenThreadAction,
        }}
      />
    </PanelPage>
  )
}
