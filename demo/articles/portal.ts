import { bodyWriter, toArticle, toPage, toTeam } from './body-writer.ts'
import type { DemoArticle } from './demo-article.ts'

/** Texts about the portal itself and its register, and what the editors are writing just now. */
export const portalArticles: readonly DemoArticle[] = [
  {
    key: 'archive-explained',
    at: { daysBefore: 2 },
    life: 'published',
    text: {
      title: 'Przenieśliśmy treści z dawnego portalu: jak czytać oznaczenie archiwum',
      summary: 'Dawne teksty zostają pod stałym adresem. Oznaczenie mówi, kiedy i dlaczego trafiły do archiwum.',
      tags: ['archiwum'],
      lead: {
        picture: 'archive-notice',
        alt: 'Schemat strony z archiwum. U góry oznaczenie: kiedy i dlaczego tekst przeniesiono, odnośnik do nowszej informacji. Niżej tytuł i treść bez zmian.',
      },
      body: (made) => {
        const { body, p, h2, list, table } = bodyWriter('archiwum-opis')
        return body(
          p(
            'Przenieśliśmy teksty z dawnego portalu. Niczego nie poprawialiśmy po cichu: treść jest taka, jak ją ogłoszono.',
          ),
          h2('Co mówi oznaczenie'),
          list(
            'od kiedy tekst jest w archiwum',
            'dlaczego tam trafił',
            'co go zastąpiło, jeśli jest nowsza informacja',
          ),
          p(
            'Na przykład ',
            toArticle(made.articleId('seven-teams-2015'), 'tekst o siedmiu zespołach z marca 2015 r.'),
            ' prowadzi do nowszego opisu zespołów.',
          ),
          h2('Powody'),
          table(
            'Powody przeniesienia do archiwum',
            'both',
            ['Powód', 'Kiedy go używamy'],
            ['upłynął termin', 'konkurs, nabór lub wydarzenie już się skończyły'],
            ['zastąpiono nowszą informacją', 'nowy tekst mówi o tym samym'],
            ['przepis lub plan przestał obowiązywać', 'akt uchylono albo plan się skończył'],
            ['projekt zakończono', 'opisany projekt nie trwa'],
            ['treść z dawnego portalu', 'tekst przeniesiono i nikt go nie aktualizuje'],
          ),
          h2('Brak danych'),
          p(
            'Czasem dawna strona nie mówi, kiedy i dlaczego tekst zarchiwizowano. Wtedy piszemy „brak danych”. Nie zgadujemy.',
          ),
          h2('Stałe adresy'),
          p(
            'Adres tekstu się nie zmienia. Jeśli tekst dostanie nowy adres, dawny prowadzi do nowego. Wszystkie takie teksty zbiera ',
            toPage('/archiwum', 'archiwum'),
            '.',
          ),
        )
      },
    },
  },
  {
    key: 'register-explained',
    at: { daysBefore: 1 },
    life: 'published',
    text: {
      title: 'Rejestr zespołów: skąd mamy daty i czego nie wiemy',
      summary: 'Jedenaście zespołów ma znaną datę powołania, pięć tylko przedział. Pokazujemy jedno i drugie.',
      tags: ['zespoły', 'dane'],
      lead: { picture: 'map', decorative: true },
      attachments: [
        { file: 'team-dates', title: 'Daty powołania zespołów', locale: 'pl', accessibility: 'accessible' },
      ],
      body: (made) => {
        const { body, p, h2, h3, list, table, live, picture, file } = bodyWriter('rejestr-opis')
        return body(
          p(
            'Rejestr zbiera to, co o zespołach wojewódzkich ogłosiły urzędy. Każda informacja ma źródło. Gdy źródła się różnią, pokazujemy obie wersje.',
          ),
          h2('Rodzaje dat'),
          table(
            'Jak zapisujemy daty powołania',
            'both',
            ['Co wiemy', 'Jak to pokazujemy', 'Przykład'],
            ['dzień', 'pełna data', '14.08.2015, zespół pomorski'],
            ['miesiąc', 'miesiąc i rok', 'październik 2010, zespół mazowiecki'],
            [
              'przedział',
              'po jednym dniu, nie później niż drugiego',
              'po 2 marca, nie później niż 25 listopada 2015 r.',
            ],
          ),
          h2('Skąd przedziały'),
          p(
            '2 marca 2015 r. portal podał listę działających zespołów. Pięciu zespołów, których aktów nie znamy, na niej nie było. Ich członków szkolono najpóźniej 25 listopada 2015 r., więc zespoły już wtedy istniały.',
          ),
          picture(made.mediaId('team-dates'), {
            alt: 'Wykres dat powołania 16 zespołów. Mazowiecki: październik 2010 r. Dziesięć zespołów ma dzień, od maja 2014 do sierpnia 2015 r. Pięć ma tylko przedział w 2015 r.',
            caption: 'Koło to dzień, pełny prostokąt miesiąc, pusty prostokąt przedział.',
          }),
          h2('Czego nie wiemy'),
          list('numerów i dat zarządzeń w większości województw', 'dzisiejszego składu zespołów', [
            'czy ',
            toTeam('12', 'zespół małopolski'),
            ' powołano w 2014, czy w 2015 r.: dawna strona podaje 2014, kolejność na liście wskazuje na 2015',
          ]),
          h3('Jak możesz pomóc'),
          p('Jeśli masz akt powołania zespołu, napisz do redakcji i podaj, gdzie go ogłoszono.'),
          h2('Rejestr dziś'),
          live(),
          h2('Dane do pobrania'),
          file(made.attachmentId('team-dates')),
        )
      },
    },
  },
  {
    key: 'correction-malopolski',
    at: { daysBefore: 1 },
    life: 'submitted',
    text: {
      title: 'Sprostowanie: rok powołania zespołu małopolskiego',
      summary: 'Dawna strona podaje 26 stycznia 2014 r. Prawdopodobnie chodzi o 2015 r.',
      tags: ['zespoły', 'małopolskie'],
      body: (made) => {
        const { body, p } = bodyWriter('sprostowanie-12')
        return body(
          p(
            'W ',
            toArticle(made.articleId('seven-teams-2015'), 'tekście z 2 marca 2015 r.'),
            ' przy ',
            toTeam('12', 'zespole małopolskim'),
            ' podano datę 26.01.2014. Lista jest ułożona według dat, a ta data jej nie pasuje. Prawdopodobny jest rok 2015.',
          ),
          p('Zapytamy urząd wojewódzki o akt powołania. Do tego czasu rejestr oznacza datę jako prawdopodobną.'),
        )
      },
    },
  },
  {
    key: 'request-to-offices',
    at: { daysBefore: 0 },
    life: 'scheduled',
    due: { daysAfter: 7, hour: '09:00' },
    text: {
      title: 'Prośba do urzędów wojewódzkich o potwierdzenie danych zespołu',
      summary: 'Prosimy urzędy o sprawdzenie daty powołania, podstawy prawnej i składu zespołu.',
      tags: ['zespoły'],
      body: () => {
        const { body, p, h2, list } = bodyWriter('prosba-dane')
        return body(
          p('Prosimy urzędy wojewódzkie, żeby sprawdziły dane swojego zespołu w rejestrze.'),
          h2('Co sprawdzić'),
          list(
            'datę i akt powołania',
            'późniejsze zmiany aktu',
            'listę instytucji w zespole',
            'adres strony, na której urząd pisze o zespole',
          ),
          p('Nie zbieramy nazwisk ani prywatnych numerów telefonów.'),
        )
      },
    },
  },
]
