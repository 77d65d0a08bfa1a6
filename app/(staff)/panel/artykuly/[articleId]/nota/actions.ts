'use server'
import { answerTo, formAction } from '#app/_server/form-action.ts'
import { addEditorNote } from '#services/article/add-editor-note.ts'
import { toList } from '../article-action.ts'

/** A note is a text: when somebody saved another one meanwhile, both are shown. */
export const annotateArticleAction = formAction({
  run: ({ context }, read) =>
    answerTo(
      addEditorNote(context, {
        articleId: read.number('articleId'),
        seenLockVersion: read.number('seenLockVersion'),
        editorNote: read.optional('editorNote'),
      }),
      ({ articleId }) => toList(articleId, 'editor-note-added'),
    ),
})
