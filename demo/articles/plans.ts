import { bodyWriter, toArticle } from './body-writer.ts'
import type { DemoArticle } from './demo-article.ts'

/** Texts about the national action plans. */
export const planArticles: readonly DemoArticle[] = [
  {
    key: 'plan-2011',
    at: { on: '2011-06-15' },
    life: 'published',
    archived: { at: { on: '2013-05-20' }, reason: 'replaced', successor: 'plan-2013' },
    text: {
      title: 'Krajowy Plan Działań na lata 2011–2012',
      summary: 'Plan zbiera zadania urzędów w sprawie handlu ludźmi na dwa lata.',
      tags: ['plany krajowe'],
      firstPublished: '2011',
      editorNote: 'Dzień publikacji nie jest znany. Wiemy tylko, że tekst ukazał się w 2011 r.',
      body: () => {
        const { body, p, list } = bodyWriter('plan-2011')
        return body(
          p(
            'Obowiązuje plan działań przeciwko handlowi ludźmi na lata 2011–2012. Zastępuje on dwuletnie programy, które przyjmowano od 2003 r.',
          ),
          p('Plan mówi, kto ma co zrobić i do kiedy. Jego zadania dotyczą:'),
          list('zapobiegania', 'wsparcia osób pokrzywdzonych', 'ścigania sprawców', 'szkoleń', 'badań'),
          p('Następne plany obejmują już trzy lata.'),
        )
      },
    },
  },
  {
    key: 'plan-2013',
    at: { on: '2013-05-20' },
    life: 'published',
    archived: { at: { on: '2025-03-19' }, reason: 'repealed', successor: 'plan-2025' },
    text: {
      title: 'Przyjęto Krajowy Plan Działań na lata 2013–2015',
      summary: 'Nowy plan obejmuje po raz pierwszy trzy lata. Zapowiada zespoły w województwach.',
      tags: ['plany krajowe'],
      event: '2013-05-20',
      body: (made) => {
        const { body, p, h2, table } = bodyWriter('plan-2013')
        return body(
          p(
            '20 maja 2013 r. przyjęto Krajowy Plan Działań Przeciwko Handlowi Ludźmi na lata 2013–2015. To pierwszy plan na trzy lata. Poprzedni obejmował ',
            toArticle(made.articleId('plan-2011'), 'lata 2011–2012'),
            '.',
          ),
          h2('Zespoły w województwach'),
          p(
            'Część III planu dotyczy skuteczniejszego ścigania. Jej zadanie 4 mówi o zespołach wojewódzkich: mają połączyć urzędy, służby i organizacje w każdym regionie.',
          ),
          h2('Terminy'),
          table(
            'Najważniejsze terminy planu',
            'row',
            ['Co', 'Kiedy'],
            ['Przyjęcie planu', '20.05.2013'],
            ['Powołanie zespołów wojewódzkich (część III, zadanie 4)', '2014–2015'],
            ['Koniec planu', '2015'],
          ),
        )
      },
    },
  },
  {
    key: 'plan-2020',
    at: { on: '2020-10-20' },
    life: 'published',
    archived: { at: { on: '2021-11-17' }, reason: 'replaced', successor: 'plan-2022' },
    text: {
      title: 'Krajowy Plan Działań na lata 2020–2021',
      summary: 'Plan przyjęto w kwietniu 2020 r. Ma siedem części, od koordynacji po przepisy.',
      tags: ['plany krajowe'],
      event: '2020-04-10',
      editorNote: 'Plan przyjęto 10 kwietnia 2020 r., a na portalu ogłoszono 20 października 2020 r.',
      attachments: [{ file: 'plan', title: 'Krótko o planie 2020–2021', locale: 'pl', accessibility: 'unknown' }],
      body: (made) => {
        const { body, p, h2, list, file } = bodyWriter('plan-2020')
        return body(
          p(
            'Krajowy Plan Działań Przeciwko Handlowi Ludźmi na lata 2020–2021 przyjęto 10 kwietnia 2020 r. Obowiązuje do końca 2021 r.',
          ),
          h2('Co zawiera plan'),
          p(
            'Plan ma siedem części. Pierwsza dotyczy koordynacji, ostatnia – przepisów. Zadania wzmacniają też zespoły wojewódzkie.',
          ),
          list(
            'każde zadanie ma instytucję, która za nie odpowiada',
            'każde zadanie ma termin',
            'każde zadanie ma miarę, po której widać, czy je wykonano',
          ),
          h2('Dokument do pobrania'),
          file(made.attachmentId('plan')),
        )
      },
    },
  },
  {
    key: 'plan-2022',
    at: { on: '2021-11-17' },
    life: 'published',
    archived: { at: { on: '2025-03-19' }, reason: 'replaced', successor: 'plan-2025' },
    text: {
      title: 'Krajowy Plan Działań na lata 2022–2024',
      summary: 'Przyjęto plan na kolejne trzy lata.',
      tags: ['plany krajowe'],
      event: '2021-11-17',
      body: (made) => {
        const { body, p, h2, list } = bodyWriter('plan-2022')
        return body(
          p(
            '17 listopada 2021 r. przyjęto Krajowy Plan Działań Przeciwko Handlowi Ludźmi na lata 2022–2024. Zastępuje on ',
            toArticle(made.articleId('plan-2020'), 'plan na lata 2020–2021'),
            '.',
          ),
          h2('Co się zmienia'),
          p('Plan obejmuje trzy lata zamiast dwóch. Urzędy wojewódzkie planują dzięki temu pracę zespołów na dłużej.'),
          h2('Kto wykonuje plan'),
          list(
            'ministerstwa',
            'wojewodowie i zespoły wojewódzkie',
            'Policja i Straż Graniczna',
            'organizacje pozarządowe',
          ),
        )
      },
    },
  },
  {
    key: 'plan-2025',
    at: { on: '2025-03-19' },
    life: 'published',
    text: {
      title: 'Przyjęto Krajowy Plan Działań na lata 2025–2027',
      summary:
        'Plan obowiązuje trzy lata. Wyjaśniamy, do czego służy, kto go wykonuje i jak powstawały poprzednie plany.',
      tags: ['plany krajowe'],
      lead: {
        picture: 'plans',
        alt: 'Oś czasu sześciu planów: 2011–2012, 2013–2015, 2016–2018, 2020–2021, 2022–2024 i 2025–2027. Rok 2019 jest pusty. Wyróżniono plan na lata 2025–2027.',
        caption: 'Krajowe plany działań według wykazu poniżej.',
      },
      event: '2025-03-19',
      attachments: [
        { file: 'plan', title: 'Krótko o krajowych planach działań', locale: 'pl', accessibility: 'unknown' },
        { file: 'plan-list', title: 'Wykaz krajowych planów działań', locale: 'pl', accessibility: 'accessible' },
      ],
      body: (made) => {
        const { body, p, h2, h3, list, steps, table, file } = bodyWriter('plan-2025')
        return body(
          p(
            '19 marca 2025 r. przyjęto Krajowy Plan Działań Przeciwko Handlowi Ludźmi na lata 2025–2027. Zastępuje on ',
            toArticle(made.articleId('plan-2022'), 'plan na lata 2022–2024'),
            '.',
          ),
          h2('Do czego służy plan'),
          p(
            'Handlem ludźmi zajmuje się wiele urzędów, służb i organizacji. Plan mówi każdemu z nich, co ma zrobić, do kiedy i po czym poznać, że zadanie wykonano.',
          ),
          h2('Jak czytać zadanie'),
          p('Zadania mają numery, na przykład III.4: część trzecia, zadanie czwarte. Przy zadaniu podano:'),
          list(
            'treść, czyli co ma być zrobione',
            'instytucja, która prowadzi zadanie',
            'instytucje, które jej pomagają',
            'termin',
            'miara wykonania',
          ),
          h2('Kto wykonuje plan'),
          h3('Na poziomie kraju'),
          p(
            'Pracę uzgadnia międzyresortowy zespół, który działa od 2023 r. Jedna z jego grup roboczych śledzi wykonanie planu.',
          ),
          h3('W województwach'),
          p('Za pomoc osobom pokrzywdzonym odpowiada wojewoda. Doradza mu zespół wojewódzki.'),
          h2('Plany od 2011 r.'),
          table(
            'Krajowe plany działań i dni ich przyjęcia',
            'both',
            ['Lata', 'Przyjęto', 'Co wyróżnia plan'],
            ['2011–2012', 'brak danych', 'plan dwuletni'],
            ['2013–2015', '20.05.2013', 'pierwszy plan trzyletni, zapowiada zespoły wojewódzkie'],
            ['2016–2018', 'brak danych', 'pięć części: zapobieganie, wsparcie, ściganie, szkolenia, badania'],
            ['2020–2021', '10.04.2020', 'siedem części, od koordynacji po przepisy'],
            ['2022–2024', '17.11.2021', 'powrót do planu na trzy lata'],
            ['2025–2027', '19.03.2025', 'plan obowiązujący'],
          ),
          h2('Co dalej'),
          steps(
            'Urzędy wpisują zadania do swoich planów pracy.',
            'Grupa robocza zbiera informacje o wykonaniu zadań.',
            'Po zakończeniu planu powstaje sprawozdanie.',
          ),
          h2('Dokumenty'),
          p('Oba pliki przygotowano jako przykład na potrzeby wersji pokazowej.'),
          file(made.attachmentId('plan')),
          file(made.attachmentId('plan-list')),
        )
      },
    },
  },
]
