import { bodyWriter, toTeam } from './body-writer.ts'
import type { DemoArticle, DemoText } from './demo-article.ts'

/** Reports of meetings. Only the day of each is taken from life; the course of it is an example and says so. */
export const meetingArticles: readonly DemoArticle[] = [
  {
    key: 'mazowiecki-2022',
    at: { on: '2022-11-15' },
    life: 'published',
    text: {
      title: 'Posiedzenie zespołu mazowieckiego',
      summary: 'Zespół podsumował rok i ustalił plan na następny. Relacja jest przykładem.',
      tags: ['mazowieckie'],
      event: '2022-11-15',
      body: () => {
        const { body, p, h2, steps, quote } = bodyWriter('mazowieckie-2022')
        return body(
          p(
            '15 listopada 2022 r. obradował ',
            toTeam('14', 'zespół mazowiecki'),
            '. Przebieg posiedzenia opisujemy jako przykład.',
          ),
          h2('O czym rozmawiano'),
          steps(
            'wsparcie osób, które przyjechały z Ukrainy',
            'współpraca z inspekcją pracy',
            'plan szkoleń na następny rok',
          ),
          quote('Koordynacja zespołu (przykład)', 'Najwięcej daje to, że wiemy, do kogo zadzwonić.'),
        )
      },
    },
  },
  {
    key: 'podlaskie-2025',
    at: { on: '2025-03-13' },
    life: 'published',
    text: podlaskieMeeting({ when: '13 marca 2025 r.', more: [] }),
    changed: {
      at: { on: '2025-03-20' },
      text: {
        ...podlaskieMeeting({
          when: '13 marca 2025 r. o godz. 10.00',
          more: ['Następne spotkanie zaplanowano na jesień.'],
        }),
        summary:
          'Zespoły z kilku województw porównały, jak pracują na co dzień, i ustaliły, kiedy spotkają się znowu. Relacja jest przykładem.',
        changeNote: 'Dodano godzinę spotkania i zapowiedź następnego.',
      },
    },
  },
  {
    key: 'la-strada-30',
    at: { on: '2025-09-18' },
    life: 'published',
    text: {
      title: '20 lat Konwencji Rady Europy, 30 lat Fundacji La Strada',
      summary: 'W Warszawie rozmawiano o dwóch rocznicach i o tym, co zmieniły.',
      tags: ['współpraca międzynarodowa'],
      lead: { picture: 'network', decorative: true },
      event: '2025-09-18',
      body: () => {
        const { body, p, h2, h3, list, quote, table } = bodyWriter('rocznice-2025')
        return body(
          p(
            '18 września 2025 r. w Warszawie odbyła się konferencja z okazji dwóch rocznic: 20 lat Konwencji Rady Europy w sprawie działań przeciwko handlowi ludźmi i 30 lat Fundacji La Strada.',
          ),
          h2('Konwencja'),
          p(
            'Konwencję podpisano w Warszawie w 2005 r. Na pierwszym miejscu stawia prawa osoby pokrzywdzonej, a nie samo ściganie sprawcy.',
          ),
          h3('Trzy filary'),
          list('zapobieganie', 'ochrona i wsparcie', 'ściganie'),
          h2('Fundacja'),
          p('La Strada pomaga od 1995 r. Prowadzi poradnictwo i uczy, jak rozpoznać zagrożenie.'),
          h2('Głosy z sali'),
          quote('Wypowiedź przykładowa', 'Przepisy są ważne, ale człowieka zauważa drugi człowiek.'),
          h2('Daty'),
          table(
            'Ważne rocznice',
            'row',
            ['Rok', 'Wydarzenie'],
            ['1995', 'początek pracy Fundacji La Strada'],
            ['2005', 'podpisanie Konwencji w Warszawie'],
            ['2025', 'obie rocznice'],
          ),
        )
      },
    },
  },
]

/** The meeting as it was told at first, and with what was added later. */
function podlaskieMeeting({ when, more }: { readonly when: string; readonly more: readonly string[] }): DemoText {
  return {
    title: 'Spotkanie wojewódzkich zespołów w Podlaskiem',
    summary: 'Zespoły z kilku województw porównały, jak pracują na co dzień. Relacja jest przykładem.',
    tags: ['podlaskie'],
    lead: { picture: 'meeting', decorative: true },
    event: '2025-03-13',
    body: () => {
      const { body, p, h2, list } = bodyWriter('podlaskie-2025')
      return body(
        p(
          `${when} w województwie podlaskim spotkali się przedstawiciele wojewódzkich zespołów. Gospodarzem był `,
          toTeam('20', 'zespół podlaski'),
          '. Szczegóły podajemy jako przykład.',
        ),
        h2('Trzy wnioski'),
        list(
          'Lista kontaktów między zespołami powinna być jedna i aktualna.',
          'Materiały dla cudzoziemców warto przygotowywać wspólnie.',
          'Małe liczby w statystykach trzeba zaokrąglać, żeby nikogo nie wskazać.',
        ),
        ...more.map((words) => p(words)),
      )
    },
  }
}
