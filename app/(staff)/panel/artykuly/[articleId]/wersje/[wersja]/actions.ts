'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { nameVersion } from '#services/article/name-version.ts'
import { restoreVersion } from '#services/article/restore-version.ts'

const gone =
  'W tej wersji jest obraz albo plik, którego nie ma już w bibliotece, więc nie można jej przywrócić w całości. Przywróć wybrane fragmenty albo skopiuj z niej tekst.'

/** The whole version, or the part that was chosen. */
export const restoreVersionAction = formAction({
  sentences: {
    'body.no-such-image': gone,
    'attachments.not-a-record': gone,
    'attachments.not-listed': gone,
    'part.not-a-part': 'Wybierz fragment z listy.',
  },
  run: ({ context }, read) =>
    answerTo(
      restoreVersion(context, {
        articleId: read.number('articleId'),
        seenLockVersion: read.number('seenLockVersion'),
        version: read.text('version'),
        part: read.optional('part'),
      }),
      ({ articleId }) => goTo(`/panel/artykuly/${articleId}`, 'version-restored'),
    ),
})

export const nameVersionAction = formAction({
  sentences: { 'name.missing': 'Wpisz nazwę wersji.' },
  run: ({ context }, read) =>
    answerTo(
      nameVersion(context, {
        articleId: read.number('articleId'),
        version: read.text('version'),
        seenHash: read.text('seenHash'),
        name: read.text('name'),
      }),
      ({ articleId }) => goTo(`/panel/artykuly/${articleId}/wersje`, 'version-named'),
    ),
})
