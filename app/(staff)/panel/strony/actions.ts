'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { bodyIssueSentences } from '#components/page/issue-sentences.ts'
import { pageTextToBody } from '#domain/page/page-text.ts'
import type { ShortPage } from '#domain/page/short-page.ts'
import { changeNotice } from '#services/notice/change-notice.ts'
import { changePage } from '#services/page/change-page.ts'

/** Longer than any page of ours; the rest of a pasted book is not read. */
const MAX_WORDS = 100_000

export const changePageAction = formAction({
  sentences: bodyIssueSentences,
  fields: { body: 'words' },
  run: ({ context }, read) => {
    const words = read.text('words')
    if (words.length > MAX_WORDS) {
      return { kind: 'refused', issues: [{ field: 'words', key: 'too-long', context: { max: MAX_WORDS } }] }
    }
    const input = {
      page: read.text('page') as ShortPage,
      body: words.trim() === '' ? null : pageTextToBody(words),
      seenLockVersion: read.number('seenLockVersion'),
    }
    return answerTo(changePage(context, input), () => goTo('/panel/strony', 'strona-zmieniona'))
  },
})

export const pinNoticeAction = formAction({
  sentences: {
    'not-a-record': 'Wybierz artykuł z listy.',
    'not-published': 'Ten artykuł nie jest opublikowany. Wybierz inny.',
    'already-past': 'Ten dzień już minął. Wpisz dzisiejszy albo późniejszy.',
  },
  fields: { 'notice.articleId': 'articleId', 'notice.until': 'until' },
  run: ({ context }, read) => {
    const notice = { articleId: read.number('articleId'), until: read.date('until') ?? '' }
    return answerTo(changeNotice(context, { notice, seenLockVersion: read.number('seenLockVersion') }), () =>
      goTo('/panel/strony', 'komunikat-przypiety'),
    )
  },
})

export const takeDownNoticeAction = formAction({
  run: ({ context }, read) =>
    answerTo(changeNotice(context, { notice: null, seenLockVersion: read.number('seenLockVersion') }), () =>
      goTo('/panel/strony', 'komunikat-zdjety'),
    ),
})
