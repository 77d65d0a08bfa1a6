import type { BodyContext } from '#components/article/body/body-context.ts'
import { BodyView } from '#components/article/body/body-view.tsx'
import {
  abbr,
  blockIds,
  body,
  callout,
  contactCard,
  details,
  footnote,
  helplineCard,
  paragraph,
  recording,
  text,
  textTable,
} from '#domain/article/body/body-builder.ts'

const context: BodyContext = {
  siteUrl: 'https://portal.example',
  teamHrefs: {},
  articleLinks: {},
  images: {},
  attachments: {},
  helplines: {
    1: {
      id: 1,
      name: 'Infolinia (przykład)',
      open: {
        phone: '00 000 00 00',
        purpose: 'Pomoc i porada, także anonimowo.',
        hours: 'całą dobę',
        languages: 'polski, ukraiński',
        cost: null,
      },
    },
    2: { id: 2, name: 'Dawna infolinia (przykład)', open: null },
  },
  renderTeamRegister: () => null,
  renderProjectFunding: () => null,
}

const id = blockIds('wzornik')
const p = (words: string) => paragraph(id(), text(words))
const police = abbr('Komenda Główna Policji')

const sample = body(
  paragraph(
    id(),
    text('Skrót '),
    text('KGP', police),
    text(' ma przy pierwszym użyciu rozwinięcie'),
    footnote(id(), text('Przypis jest na końcu tekstu i prowadzi z powrotem do swojego miejsca.')),
    text('; dalej '),
    text('KGP', police),
    text(' niesie je samo.'),
  ),
  callout(id(), p('Ramka mówi słowem, że to ważne; kolor tylko pomaga.')),
  details(id(), 'Sekcja zwinięta', p('Otwiera się bez skryptu, przy szukaniu na stronie i w druku.')),
  helplineCard(id(), 1),
  helplineCard(id(), 2),
  contactCard(id(), {
    name: 'Wydział (przykład)',
    phone: '00 000 00 00 wew. 5',
    email: 'kontakt@urzad.example',
    address: 'ul. Przykładowa 1, Miasto',
    hours: 'od poniedziałku do piątku, 8:00–16:00',
  }),
)

const plain = textTable(id, { caption: 'Osoby objęte pomocą (przykład)', headers: 'both' }, [
  ['Rok', 'Kobiety', 'Mężczyźni'],
  ['2015', '12', '8'],
  ['2016', '16', '10'],
  ['Razem', '28', '18'],
])
const table = { ...plain, attrs: { ...plain.attrs, total: true as const } }
const film = recording(
  id(),
  { medium: 'film', href: 'https://film.example/odprawa', title: 'Odprawa przed szkoleniem', seconds: 750 },
  paragraph(id(), text('Wszystko, co w filmie słychać, i to, co ważnego widać.')),
)
const sound = recording(id(), {
  ...{ medium: 'sound', href: 'https://radio.example/rozmowa', title: 'Rozmowa z pełnomocniczką', seconds: 1_860 },
  transcriptHref: 'https://radio.example/zapis',
})

/** What stands apart in a text, in each of its states. */
export function BodySample() {
  return <BodyView body={sample} context={context} />
}

/** Blocks of a text that take more than a line of markup to show. */
export function TableAndRecordingSample() {
  return <BodyView body={body(table, film, sound)} context={context} />
}
