'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { changeTag } from '#services/tag/change-tag.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { mergeTag } from '#services/tag/merge-tag.ts'

const sentences = {
  'name.missing': 'Wpisz nazwę tagu.',
  'name.near-duplicate': ({ name }: Readonly<Record<string, string | number>>) =>
    `Taki tag już jest: „${name}”. Użyj go albo wpisz inną nazwę.`,
  'name.similar': ({ name }: Readonly<Record<string, string | number>>) =>
    `Jest podobny tag: „${name}”. Jeżeli ten znaczy co innego, zaznacz pole „To inny tag niż podobny”.`,
  'intoTagId.not-a-record': 'Wybierz tag, który zostaje.',
  'intoTagId.no-such-tag': 'Tego tagu już nie ma. Wybierz inny.',
  'intoTagId.merged-with-itself': 'Wybierz inny tag niż ten, który znika.',
}

export const createTagAction = formAction({
  sentences,
  run: ({ context }, read) => answerTo(createTag(context, readTag(read)), () => goTo('/panel/tagi', 'tag-added')),
})

export const changeTagAction = formAction({
  sentences,
  run: ({ context }, read) => {
    const input = {
      tagId: read.number('tagId'),
      seenLockVersion: read.number('seenLockVersion'),
      ...readTag(read),
    }
    return answerTo(changeTag(context, input), () => goTo('/panel/tagi', 'tag-changed'))
  },
})

export const mergeTagAction = formAction({
  sentences,
  run: ({ context }, read) => {
    const input = {
      tagId: read.number('tagId'),
      seenLockVersion: read.number('seenLockVersion'),
      intoTagId: read.number('intoTagId'),
    }
    return answerTo(mergeTag(context, input), () => goTo('/panel/tagi', 'tag-merged'))
  },
})

function readTag(read: FormReader) {
  return {
    name: read.text('name'),
    despiteSimilar: read.isTicked('despiteSimilar'),
    quickExit: read.isTicked('quickExit'),
  }
}
