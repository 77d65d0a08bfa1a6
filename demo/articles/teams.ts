import { bodyWriter, toArticle, toTeam } from './body-writer.ts'
import type { DemoArticle } from './demo-article.ts'

/** Texts about the teams of the voivodeships, each as it was written then. */
export const teamArticles: readonly DemoArticle[] = [
  {
    key: 'mazowiecki-2010',
    at: { on: '2010-10-29' },
    life: 'published',
    archived: { at: { daysBefore: 2 }, reason: 'old-portal' },
    text: {
      title: 'Mazowiecki Zespół ds. Przeciwdziałania Handlowi Ludźmi rozpoczyna pracę',
      summary: 'To pierwszy w kraju zespół, który łączy urzędy, służby i organizacje jednego województwa.',
      tags: ['zespoły', 'mazowieckie'],
      firstPublished: '2010-10',
      editorNote: 'Znamy tylko miesiąc, w którym zespół zaczął pracę: październik 2010 r.',
      body: () => {
        const { body, p, list } = bodyWriter('mazowiecki-2010')
        return body(
          p(
            'W październiku 2010 r. rozpoczął pracę ',
            toTeam('14', 'mazowiecki Zespół do spraw Przeciwdziałania Handlowi Ludźmi'),
            '. Jego spotkania przygotowuje urząd wojewódzki w Warszawie.',
          ),
          p('Przy jednym stole spotykają się:'),
          list(
            'Policja i Straż Graniczna',
            'Państwowa Inspekcja Pracy',
            'pomoc społeczna i kuratorium oświaty',
            'organizacje pozarządowe',
            'Międzynarodowa Organizacja do spraw Migracji (IOM)',
          ),
        )
      },
    },
  },
  {
    key: 'lubuski-2014',
    at: { on: '2014-05-19' },
    life: 'published',
    archived: { at: { daysBefore: 2 }, reason: 'old-portal' },
    text: {
      title: 'Powołano zespół lubuski',
      summary: 'Wojewoda Lubuski powołał zespół 19 maja 2014 r. Pierwsze spotkanie zaplanowano na czerwiec.',
      tags: ['zespoły', 'lubuskie'],
      event: '2014-05-19',
      body: () => {
        const { body, p } = bodyWriter('lubuski-2014')
        return body(
          p(
            '19 maja 2014 r. powołano ',
            toTeam('08', 'lubuski Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi'),
            '. Na jego czele stoi wojewoda. To drugi taki zespół w kraju, po mazowieckim.',
          ),
          p('Powołanie i rozpoczęcie pracy to dwa różne dni: pierwsze spotkanie zespołu odbywa się 13 czerwca 2014 r.'),
        )
      },
    },
  },
  {
    key: 'lubelski-podlaski-2014',
    at: { on: '2014-10-07' },
    life: 'published',
    archived: { at: { daysBefore: 2 }, reason: 'old-portal' },
    text: {
      title: 'Powołano zespoły lubelski i podlaski',
      summary: 'Oba zespoły powołano tego samego dnia, 7 października 2014 r.',
      tags: ['zespoły', 'lubelskie', 'podlaskie'],
      event: '2014-10-07',
      body: () => {
        const { body, p } = bodyWriter('lubelski-podlaski')
        return body(
          p(
            '7 października 2014 r. powołano dwa zespoły wojewódzkie: ',
            toTeam('06', 'lubelski'),
            ' i ',
            toTeam('20', 'podlaski'),
            '. Oba województwa leżą przy wschodniej granicy, dlatego ważnym partnerem zespołów jest Straż Graniczna.',
          ),
          p('Zespoły działają już w czterech województwach.'),
        )
      },
    },
  },
  {
    key: 'seven-teams-2015',
    at: { on: '2015-03-02' },
    life: 'published',
    archived: { at: { on: '2018-05-18' }, reason: 'replaced', successor: 'teams-law' },
    text: {
      title: 'Kolejne zespoły wojewódzkie: siedem w marcu 2015',
      summary: 'Zespoły działają w siedmiu województwach. Podajemy dni ich powołania.',
      tags: ['zespoły'],
      lead: {
        picture: 'seven-teams',
        alt: 'Mapa województw. Zaznaczono siedem: zachodniopomorskie, lubuskie, śląskie, małopolskie, mazowieckie, podlaskie i lubelskie.',
        caption: 'Województwa, w których zespół działał 2 marca 2015 r.',
      },
      editorNote:
        'Lista podaje daty tak, jak je wtedy ogłoszono. Przy zespole małopolskim rok 2014 jest prawdopodobnie pomyłką: rejestr podaje 2015.',
      body: (made) => {
        const { body, p, h2, list, frozen } = bodyWriter('siedem-2015')
        return body(
          p(
            'Powołanie zespołów w województwach zapowiada ',
            toArticle(made.articleId('plan-2013'), 'Krajowy Plan Działań na lata 2013–2015'),
            '. W drugiej połowie 2014 r. prace przyspieszyły i dziś działa siedem zespołów.',
          ),
          h2('Zespoły na 2 marca 2015 r.'),
          list(
            [toTeam('14', 'mazowiecki'), ', działa od października 2010 r.'],
            [toTeam('08', 'lubuski'), ', powołany 19.05.2014'],
            [toTeam('06', 'lubelski'), ', powołany 07.10.2014'],
            [toTeam('20', 'podlaski'), ', powołany 07.10.2014'],
            [toTeam('32', 'zachodniopomorski'), ', powołany 24.11.2014'],
            [toTeam('12', 'małopolski'), ', powołany 26.01.2014'],
            [toTeam('24', 'śląski'), ', powołany 09.02.2015'],
          ),
          frozen({
            validOn: '2015-03-02',
            voivodeships: ['14', '08', '06', '20', '32', '12', '24'],
            claims: [
              { voivodeship: '14', asPublished: 'od października 2010 r.', edtf: '2010-10' },
              { voivodeship: '08', asPublished: '19.05.2014', edtf: '2014-05-19' },
              { voivodeship: '06', asPublished: '07.10.2014', edtf: '2014-10-07' },
              { voivodeship: '20', asPublished: '07.10.2014', edtf: '2014-10-07' },
              { voivodeship: '32', asPublished: '24.11.2014', edtf: '2014-11-24' },
              { voivodeship: '12', asPublished: '26.01.2014', edtf: '2014-01-26' },
              { voivodeship: '24', asPublished: '09.02.2015', edtf: '2015-02-09' },
            ],
          }),
          h2('Szkolenia'),
          p(
            'Członków zespołów przygotuje do pracy ',
            toArticle(made.articleId('project-cooperation'), 'projekt finansowany ze środków norweskich'),
            '.',
          ),
        )
      },
    },
  },
  {
    key: 'kujawsko-pomorski-2015',
    at: { on: '2015-03-10' },
    life: 'published',
    archived: { at: { daysBefore: 2 }, reason: 'old-portal' },
    text: {
      title: 'Kujawsko-Pomorskie: zarządzenie nr 47/2015',
      summary: 'Zespół powołano zarządzeniem z 10 marca 2015 r.',
      tags: ['zespoły', 'akty prawne'],
      event: '2015-03-10',
      editorNote:
        'Strona urzędu podaje, że ustawa o pomocy społecznej jest z 2014 r. To pomyłka: ustawa jest z 12 marca 2004 r.',
      body: () => {
        const { body, p, h2, list } = bodyWriter('kujawsko-pomorskie')
        return body(
          p(
            'Wojewoda Kujawsko-Pomorski podpisał 10 marca 2015 r. zarządzenie nr 47/2015. Powołuje ono ',
            toTeam('04', 'zespół kujawsko-pomorski'),
            ' z siedzibą w Bydgoszczy.',
          ),
          h2('Podstawa prawna'),
          list(
            'art. 22 pkt 15 ustawy o pomocy społecznej: wojewoda koordynuje zapobieganie i pomoc',
            'art. 18 ust. 2 ustawy o wojewodzie i administracji rządowej w województwie: wojewoda może tworzyć zespoły doradcze',
          ),
        )
      },
    },
  },
  {
    key: 'pomorski-2017',
    at: { on: '2017-10-03' },
    life: 'published',
    text: {
      title: 'Pomorskie: zmiana zarządzenia nr 227/2015',
      summary: 'Zmieniono akt, na podstawie którego działa zespół pomorski.',
      tags: ['zespoły', 'pomorskie'],
      event: '2017-10-03',
      editorNote: 'Strona urzędu nie podaje numeru zarządzenia zmieniającego.',
      body: () => {
        const { body, p, table } = bodyWriter('pomorskie-2017')
        return body(
          p(
            '3 października 2017 r. Wojewoda Pomorski zmienił zarządzenie, które powołało ',
            toTeam('22', 'zespół pomorski'),
            '. Zespół jest ciałem doradczym i opiniotwórczym wojewody.',
          ),
          table(
            'Akty o zespole pomorskim',
            'both',
            ['Akt', 'Dzień', 'Co robi'],
            ['Zarządzenie nr 227/2015', '14.08.2015', 'powołuje zespół'],
            ['Zarządzenie, numer nieznany', '03.10.2017', 'zmienia zarządzenie nr 227/2015'],
          ),
        )
      },
    },
  },
]
