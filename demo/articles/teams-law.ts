import { bodyWriter, toTeam } from './body-writer.ts'
import type { DemoArticle, DemoText } from './demo-article.ts'

const published: DemoText = {
  title: 'Wojewódzkie zespoły: podstawy prawne i zadania',
  summary: 'Kto powołuje zespół, na jakiej podstawie i czym zespół się zajmuje. Obok: rejestr wszystkich zespołów.',
  tags: ['zespoły', 'akty prawne'],
  editorNote:
    'Dawny portal podawał dla ustawy o pomocy społecznej dzień 30 marca 2004 r. Ustawa jest z 12 marca 2004 r.',
  body: () => {
    const { body, p, h2, h3, list, steps, quote, table, live } = bodyWriter('podstawy-2018')
    return body(
      p(
        'W każdym województwie działa zespół do spraw przeciwdziałania handlowi ludźmi. Doradza wojewodzie i łączy instytucje, które pomagają osobom pokrzywdzonym albo ścigają sprawców.',
      ),
      h2('Podstawy prawne'),
      p(
        'Żadna ustawa nie nakazuje powołania zespołu wprost. Zespoły powstały na podstawie dwóch przepisów i zadania z planu krajowego.',
      ),
      table(
        'Podstawy działania zespołów',
        'both',
        ['Akt', 'Przepis', 'Co z niego wynika'],
        [
          'Ustawa z 12 marca 2004 r. o pomocy społecznej',
          'art. 22 pkt 15',
          'wojewoda koordynuje zapobieganie i wsparcie',
        ],
        [
          'Ustawa z 23 stycznia 2009 r. o wojewodzie i administracji rządowej w województwie',
          'art. 18 ust. 2',
          'wojewoda może tworzyć zespoły doradcze',
        ],
        ['Krajowy Plan Działań na lata 2013–2015', 'część III, zadanie 4', 'zespoły mają powstać w latach 2014–2015'],
      ),
      h2('Jak powstaje zespół'),
      steps(
        'Wojewoda wydaje zarządzenie.',
        'Instytucje wskazują swoich przedstawicieli.',
        'Zespół spotyka się po raz pierwszy. To może być inny dzień niż dzień powołania.',
      ),
      h2('Zadania'),
      quote(
        'Przykład zapisu w regulaminie zespołu',
        'Zespół wymienia informacje, uzgadnia wspólne działania i doradza wojewodzie w sprawach pomocy osobom pokrzywdzonym.',
      ),
      h3('Współpraca'),
      list('wymiana informacji między instytucjami', 'wspólne szkolenia', 'uzgadnianie, kto i kiedy pomaga'),
      h3('Zapobieganie'),
      list('kampanie w szkołach i urzędach pracy', 'materiały w kilku językach', 'wydarzenia wokół 18 października'),
      h2('Skład'),
      p(
        'W pracach biorą udział przede wszystkim urzędy wojewódzkie, Policja, Straż Graniczna, inspekcja pracy, samorządy i organizacje pozarządowe. Skład zależy od regionu. Najdłuższą ogłoszoną listę ma ',
        toTeam('10', 'zespół łódzki'),
        '.',
      ),
      h2('Zespoły dziś'),
      p('Rejestr pokazuje stan z chwili, w której czytasz tę stronę.'),
      live(),
    )
  },
}

/** The text that explains the teams, with a change being written beside it. */
export const teamsLawArticle: DemoArticle = {
  key: 'teams-law',
  at: { on: '2018-05-18' },
  life: 'published',
  text: published,
  beside: {
    at: { daysBefore: 3 },
    text: {
      ...published,
      summary: `${published.summary} Dodano obowiązujący plan krajowy.`,
      changeNote: 'Dodano informację o Krajowym Planie Działań na lata 2025–2027.',
      body: (made) => {
        const { p } = bodyWriter('podstawy-zmiana')
        const before = published.body(made)
        const added = p('Plan na lata 2025–2027 przyjęto 19 marca 2025 r. Ten akapit czeka na publikację.')
        return { ...before, content: [...before.content, added] }
      },
    },
  },
}
