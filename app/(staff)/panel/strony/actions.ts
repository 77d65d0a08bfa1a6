'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { bodyIssueSentences } from '#components/page/issue-sentences.ts'
import { parsePageText } from '#domain/page/page-text.ts'
import type { ShortPage } from '#domain/page/short-page.ts'
import { changeNotice } from '#services/notice/change-notice.ts'
import { changePage } from '#services/page/change-page.ts'
import { noticeSentences } from './notice-sentences.ts'

export const changePageAction = formAction({
  sentences: bodyIssueSentences,
  fields: { body: 'words' },
  run: ({ context }, read) => {
    const text = parsePageText(read.text('words'))
    if (!text.ok) return { kind: 'refused', issues: text.issues }
    const seen = { page: read.text('page') as ShortPage, seenLockVersion: read.number('seenLockVersion') }
    return answerTo(changePage(context, { ...seen, body: text.body }), () => goTo('/panel/strony', 'page-changed'))
  },
})

export const pinNoticeAction = formAction({
  sentences: {
    'not-a-record': 'Wybierz artykuł z listy.',
    ...noticeSentences,
  },
  fields: { 'notice.articleId': 'articleId', 'notice.until': 'until' },
  run: ({ context }, read) => {
    const notice = { articleId: read.number('articleId'), until: read.date('until') ?? '' }
    return answerTo(changeNotice(context, { notice, seenLockVersion: read.number('seenLockVersion') }), () =>
      goTo('/panel/strony', 'notice-pinned'),
    )
  },
})

export const takeDownNoticeAction = formAction({
  run: ({ context }, read) =>
    answerTo(changeNotice(context, { notice: null, seenLockVersion: read.number('seenLockVersion') }), () =>
      goTo('/panel/strony', 'notice-removed'),
    ),
})
