import { bodyWriter, toArticle } from './body-writer.ts'
import type { DemoArticle } from './demo-article.ts'

/** Texts about the team of the whole country and the acts it is on. */
export const nationalTeamArticles: readonly DemoArticle[] = [
  {
    key: 'minister-team-2019',
    at: { on: '2019-02-15' },
    life: 'published',
    archived: { at: { on: '2023-10-20' }, reason: 'repealed', successor: 'interministerial-2023' },
    text: {
      title: 'Zespół przy ministrze: zarządzenie nr 6',
      summary: 'Minister powołał krajowy zespół do spraw przeciwdziałania handlowi ludźmi.',
      tags: ['akty prawne'],
      event: '2019-02-15',
      body: () => {
        const { body, p, h2, list } = bodyWriter('zarzadzenie-6')
        return body(
          p(
            '15 lutego 2019 r. minister właściwy do spraw wewnętrznych wydał zarządzenie nr 6. Powołuje ono zespół, który doradza ministrowi w sprawach handlu ludźmi.',
          ),
          h2('Wcześniejsze akty'),
          list('zarządzenie nr 23 Prezesa Rady Ministrów z 5 marca 2004 r.: pierwszy krajowy zespół'),
        )
      },
    },
  },
  {
    key: 'interministerial-2023',
    at: { on: '2023-10-20' },
    life: 'published',
    text: {
      title: 'Międzyresortowy zespół: zarządzenie nr 392 z 18 września 2023 r.',
      summary:
        'Zespół międzyresortowy, powołany przez Prezesa Rady Ministrów, działa w miejsce zespołu przy ministrze.',
      tags: ['akty prawne'],
      event: '2023-09-18',
      editorNote:
        'Źródło podaje dla zarządzenia nr 392 dwie daty: 18 września 2023 r. w nazwie aktu i 26 września 2023 r. jako dzień podpisania. W tytule zostawiamy datę z nazwy aktu.',
      body: (made) => {
        const { body, p, h2, list, table } = bodyWriter('zarzadzenie-392')
        return body(
          p(
            'Krajową współpracą zajmuje się teraz zespół międzyresortowy. Powołało go zarządzenie nr 392 Prezesa Rady Ministrów. Zastępuje on ',
            toArticle(made.articleId('minister-team-2019'), 'zespół przy ministrze z 2019 r.'),
            ', który minister zniósł 20 października 2023 r.',
          ),
          h2('Stałe grupy robocze'),
          list('do spraw wsparcia osób pokrzywdzonych', 'do spraw śledzenia wykonania planu krajowego'),
          h2('Kolejne akty'),
          table(
            'Krajowe zespoły i ich akty',
            'both',
            ['Akt', 'Dzień', 'Co robi'],
            ['Zarządzenie nr 23 Prezesa Rady Ministrów', '05.03.2004', 'powołuje pierwszy zespół'],
            ['Zarządzenie nr 6 ministra', '15.02.2019', 'powołuje zespół przy ministrze'],
            ['Zarządzenie nr 392 Prezesa Rady Ministrów', '18.09.2023', 'powołuje zespół międzyresortowy'],
            ['Zarządzenie nr 28 ministra', '20.10.2023', 'znosi zespół przy ministrze'],
          ),
        )
      },
    },
  },
]
