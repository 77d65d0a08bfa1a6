'use server'
import { formAction } from '#app/_server/form-action.ts'
import { eachOfMany } from '#services/each-of-many.ts'
import { deleteTag } from '#services/tag/delete-tag.ts'
import { mergeTag } from '#services/tag/merge-tag.ts'
import { answerToMany, readChosen } from '../../chosen-records.ts'

const NOTHING_CHOSEN = { kind: 'refused', issues: [{ field: 'tagIds', key: 'missing' }] } as const

const sentences = {
  'tagIds.missing': 'Zaznacz przynajmniej jeden tag.',
  'intoTagId.missing': 'Wybierz tag, który zostaje.',
  'intoTagId.no-such-tag': 'Tego tagu już nie ma. Wybierz inny.',
}

export const mergeTagsAction = formAction({
  sentences,
  run: async ({ context }, read) => {
    const intoTagId = read.optionalNumber('intoTagId')
    if (intoTagId === null) return { kind: 'refused', issues: [{ field: 'intoTagId', key: 'missing' }] }
    // The one that stays may be among the ticked.
    const chosen = readChosen(read, 'tagIds').filter(({ id }) => id !== intoTagId)
    if (chosen.length === 0) return NOTHING_CHOSEN
    const done = await eachOfMany(chosen, ({ id, ...seen }) => mergeTag(context, { tagId: id, intoTagId, ...seen }))
    return answerToMany(done, chosen.length, '/panel/tagi', ['tags-merged', 'tags-merged-partly'])
  },
})

export const deleteTagsAction = formAction({
  sentences,
  run: async ({ context }, read) => {
    const chosen = readChosen(read, 'tagIds')
    if (chosen.length === 0) return NOTHING_CHOSEN
    const done = await eachOfMany(chosen, ({ id, ...seen }) => deleteTag(context, { tagId: id, ...seen }))
    return answerToMany(done, chosen.length, '/panel/tagi', ['tags-deleted', 'tags-deleted-partly'])
  },
})
