'use server'
import { dueMoment } from '#domain/article/due-moment.ts'
import { scheduleArticle } from '#services/article/schedule-article.ts'
import { articleAction } from '../article-action.ts'

const PAST = 'Ta pora już minęła. Wybierz późniejszą albo opublikuj od razu.'

export const scheduleArticleAction = articleAction({
  fields: { dueAt: 'day' },
  sentences: {
    'day.missing': 'Wpisz dzień publikacji.',
    'hour.missing': 'Wpisz godzinę publikacji.',
    'hour.not-a-time': 'Wpisz godzinę i minuty, na przykład 9.00.',
    'hour.skipped': 'Tej nocy zegary przechodzą z 2.00 na 3.00 i takiej godziny nie ma. Wybierz inną.',
    'hour.twice': 'Tej nocy zegary cofają się z 3.00 na 2.00 i ta godzina wypada dwa razy. Wybierz inną.',
    'dueAt.already-past': PAST,
    'dueAt.too-small': PAST,
    'dueAt.too-big': 'To zbyt odległy dzień. Wybierz wcześniejszy.',
    'validUntil.already-past':
      'O tej porze minie już termin ważności artykułu. Zmień ten dzień albo termin w edytorze.',
    'changeNote.missing': 'Wpisz, co zmieniono: czytelnicy zobaczą to przy dacie zmiany.',
    'slug.taken': 'Adres tego tekstu ma już inny artykuł. Zmień go w edytorze.',
  },
  run: (context, seen, read) => {
    const moment = dueMoment({ day: read.date('day'), hour: read.text('hour') })
    if (!moment.ok) return moment
    return scheduleArticle(context, { ...seen, dueAt: moment.at, changeNote: read.optional('changeNote') })
  },
  done: 'zaplanowano-publikacje',
})
