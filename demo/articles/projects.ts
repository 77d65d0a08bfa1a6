import { bodyWriter, toArticle } from './body-writer.ts'
import type { DemoArticle } from './demo-article.ts'

const cooperation = 'Poprawa współpracy w zakresie krajowych struktur, powołanych do walki z handlem ludźmi'
const awareness =
  'Zwiększanie świadomości Polaków, którzy mogą być narażeni na handel ludźmi podczas wyjazdu za granicę'

/** Texts about co-funded projects. Sums come from the pages of the projects. */
export const projectArticles: readonly DemoArticle[] = [
  {
    key: 'project-cooperation',
    at: { on: '2015-02-27' },
    life: 'published',
    archived: { at: { daysBefore: 2 }, reason: 'project-ended' },
    text: {
      title: `O projekcie „${cooperation}”`,
      summary: 'Projekt przygotował zespoły wojewódzkie do pracy. Większość kosztów pokryły środki norweskie.',
      tags: ['PL-15', 'projekty'],
      project: cooperation,
      body: (made) => {
        const { body, p, h2, table, list, project } = bodyWriter('projekt-wspolpraca')
        return body(
          p(
            'Projekt prowadzą ministerstwo i Międzynarodowa Organizacja do spraw Migracji (IOM). Jego celem są zespoły wojewódzkie na wzór mazowieckiego, który działa od 2010 r.',
          ),
          h2('Ile to kosztuje'),
          table(
            'Koszt projektu w euro',
            'both',
            ['Źródło', 'Kwota'],
            ['Norweski Mechanizm Finansowy 2009–2014, program PL-15', '394 438,11'],
            ['Razem', '464 044,84'],
          ),
          h2('Co robimy'),
          list(
            'wspieramy wojewodów, którzy powołują zespoły',
            'szkolimy członków zespołów',
            'ułatwiamy zespołom wymianę doświadczeń',
          ),
          h2('Kto finansuje projekt'),
          project(made.projectSlug(cooperation)),
        )
      },
    },
  },
  {
    key: 'trainings',
    at: { on: '2015-12-07' },
    life: 'published',
    archived: { at: { daysBefore: 2 }, reason: 'project-ended' },
    text: {
      title: 'Zakończono szkolenia 15 zespołów: 299 osób',
      summary: 'Od czerwca do listopada 2015 r. przeszkolono 15 zespołów wojewódzkich.',
      tags: ['szkolenia', 'PL-15'],
      project: cooperation,
      event: '2015-06/2015-11',
      attachments: [
        { file: 'trainings', title: 'Szkolenia zespołów: liczby', locale: 'pl', accessibility: 'accessible' },
      ],
      body: (made) => {
        const { body, p, h2, table } = bodyWriter('szkolenia-2015')
        return body(
          p(
            'W listopadzie 2015 r. zakończyły się szkolenia zespołów wojewódzkich. Odbyły się w ramach ',
            toArticle(made.articleId('project-cooperation'), 'projektu o współpracy krajowych struktur'),
            '. Wzięło w nich udział 15 zespołów, czyli wszystkie poza mazowieckim, który działa od 2010 r.',
          ),
          h2('Szkolenia w liczbach'),
          table(
            'Szkolenia zespołów wojewódzkich, czerwiec–listopad 2015 r.',
            'column',
            ['Przeszkolone zespoły', '15'],
            ['Uczestnicy', '299'],
            ['Niższa średnia ocena (skala 0–6)', '5,32'],
            ['Wyższa średnia ocena (skala 0–6)', '5,76'],
          ),
          h2('O czym uczyliśmy'),
          p(
            'Program podajemy jako przykład: rozpoznawanie handlu ludźmi, pierwsza rozmowa z osobą pokrzywdzoną, przekazanie sprawy właściwej instytucji.',
          ),
        )
      },
    },
  },
  {
    key: 'project-awareness',
    at: { on: '2017-09-29' },
    life: 'published',
    archived: { at: { daysBefore: 2 }, reason: 'project-ended' },
    text: {
      title: `Projekt „${awareness}”`,
      summary: 'Projekt wart 56 000 zł dotyczy bezpieczeństwa osób, które jadą do pracy w Norwegii.',
      tags: ['projekty', 'fundusze norweskie'],
      project: awareness,
      body: (made) => {
        const { body, p, h2, table, project } = bodyWriter('projekt-swiadomosc')
        return body(
          p(
            'Rozpoczyna się projekt o bezpieczeństwie osób, które wyjeżdżają do pracy w Norwegii. Zbierzemy wiedzę o wykorzystywaniu Polaków i wymienimy doświadczenia z norweskimi instytucjami.',
          ),
          h2('Koszt'),
          table(
            'Koszt projektu w złotych',
            'both',
            ['Źródło', 'Kwota'],
            ['Norweski Mechanizm Finansowy', '47 600'],
            ['Pozostałe środki', '8400'],
            ['Razem', '56 000'],
          ),
          h2('Kto finansuje projekt'),
          project(made.projectSlug(awareness)),
        )
      },
    },
  },
]
