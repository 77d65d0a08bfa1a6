'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { IssueSentences } from '#app/_server/issue-sentence.ts'
import { addComment } from '#services/comment/add-comment.ts'
import { answerComment } from '#services/comment/answer-comment.ts'
import { reopenThread } from '#services/comment/reopen-thread.ts'
import { resolveThread } from '#services/comment/resolve-thread.ts'

const sentences: IssueSentences = {
  'words.missing': 'Wpisz uwagę.',
  'not-there': 'Takich słów nie ma w tym fragmencie. Zostaw w polu słowa dokładnie takie, jak w tekście.',
  'not-a-passage': 'Tego fragmentu nie ma już w tekście. Wybierz inny.',
  'mentions-nobody': ({ name }) =>
    `Po znaku @ jest „${name}”, a takiej osoby nie ma wśród tych, którzy widzą ten artykuł. Popraw imię albo usuń znak @.`,
  'mentions-several': ({ name }) => `Imię „${name}” ma kilka osób. Dopisz po nim nazwisko.`,
}

const commentsOf = (articleId: number) => `/panel/artykuly/${articleId}/uwagi`

export const addCommentAction = formAction({
  sentences,
  fields: { passageId: 'quote' },
  run: ({ context }, read) =>
    answerTo(
      addComment(context, {
        articleId: read.number('articleId'),
        passageId: read.optional('passageId'),
        quote: read.text('quote'),
        words: read.text('words'),
      }),
      ({ articleId }) => goTo(commentsOf(articleId), 'comment-added'),
    ),
})

export const answerCommentAction = formAction({
  sentences: { ...sentences, 'words.missing': 'Wpisz odpowiedź.' },
  run: ({ context }, read) =>
    answerTo(
      answerComment(context, { threadId: read.number('threadId'), words: read.text('words') }),
      ({ articleId }) => goTo(commentsOf(articleId), 'comment-answered'),
    ),
})

export const resolveThreadAction = formAction({
  run: ({ context }, read) =>
    answerTo(resolveThread(context, { threadId: read.number('threadId') }), ({ articleId }) =>
      goTo(commentsOf(articleId), 'comment-resolved'),
    ),
})

export const reopenThreadAction = formAction({
  run: ({ context }, read) =>
    answerTo(reopenThread(context, { threadId: read.number('threadId') }), ({ articleId }) =>
      goTo(commentsOf(articleId), 'comment-reopened'),
    ),
})
