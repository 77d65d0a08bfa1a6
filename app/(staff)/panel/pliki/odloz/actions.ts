'use server'
import { formAction, goTo } from '#app/_server/form-action.ts'
import { PUT_AWAY_MAX } from '#services/media/list-unused-images.ts'
import { putAwayMany } from '#services/media/put-away-many.ts'

export const putAwayAction = formAction({
  sentences: { 'mediaIds.missing': 'Zaznacz przynajmniej jeden obraz.' },
  run: async ({ context }, read) => {
    const mediaIds = read.numbers('mediaIds').slice(0, PUT_AWAY_MAX)
    if (mediaIds.length === 0) return { kind: 'refused', issues: [{ field: 'mediaIds', key: 'missing' }] }
    const { left } = await putAwayMany(context, mediaIds)
    return goTo('/panel/pliki', left === 0 ? 'images-put-away' : 'images-put-away-partly')
  },
})
