'use server'
import { dueMoment } from '#domain/article/due-moment.ts'
import { rescheduleArticle } from '#services/article/reschedule-article.ts'
import { articleAction } from '../article-action.ts'
import { momentSentences } from '../moment-sentences.ts'

export const rescheduleArticleAction = articleAction({
  fields: { dueAt: 'day' },
  sentences: momentSentences,
  run: (context, seen, read) => {
    const moment = dueMoment({ day: read.date('day'), hour: read.text('hour') })
    return moment.ok ? rescheduleArticle(context, { ...seen, dueAt: moment.at }) : moment
  },
  done: 'zmieniono-termin',
})
