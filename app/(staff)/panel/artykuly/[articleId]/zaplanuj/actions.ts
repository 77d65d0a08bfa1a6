'use server'
import { dueMoment } from '#domain/article/due-moment.ts'
import { scheduleArticle } from '#services/article/schedule-article.ts'
import { articleAction } from '../article-action.ts'
import { momentSentences } from '../moment-sentences.ts'

export const scheduleArticleAction = articleAction({
  fields: { dueAt: 'day' },
  sentences: {
    ...momentSentences,
    'changeNote.missing': 'Wpisz, co zmieniono: czytelnicy zobaczą to przy dacie zmiany.',
  },
  run: (context, seen, read) => {
    const moment = dueMoment({ day: read.date('day'), hour: read.text('hour') })
    if (!moment.ok) return moment
    return scheduleArticle(context, { ...seen, dueAt: moment.at, changeNote: read.optional('changeNote') })
  },
  done: 'zaplanowano-publikacje',
})
