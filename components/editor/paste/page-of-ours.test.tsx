import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BodyView } from '#components/article/body/body-view.tsx'
import { emptyContext } from '#components/article/body/testing-context.ts'
import type { MarkType, NodeType, TopBlock } from '#domain/article/body/body.ts'
import {
  abbr,
  attachment,
  blockIds,
  blockquote,
  body,
  bold,
  bulletList,
  callout,
  contactCard,
  details,
  footnote,
  gallery,
  hardBreak,
  heading,
  helplineCard,
  horizontalRule,
  image,
  italic,
  lang,
  link,
  listItem,
  liveRegister,
  orderedList,
  paragraph,
  projectFunding,
  recording,
  subscript,
  superscript,
  table,
  tableCell,
  tableHeader,
  tableRow,
  text,
} from '#domain/article/body/body-builder.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { feedHtml } from '#domain/feed/feed-html.ts'
import { imageSources } from '#domain/media/image-address.ts'
import { cleanPaste } from './clean-paste.ts'
import { clipboardTree } from './testing-clipboard.ts'
import { shape } from './testing-shape.ts'

const id = blockIds('strona')
const p = (words: string) => paragraph(id(), text(words))
const item = (words: string) => listItem(id(), p(words))
const page = 'https://portal.example/aktualnosci/plan'
const credit = { credit: null, licence: null }
const file = { ...imageSources({ hash: 'ab', mimeType: 'image/png', width: 320, height: 240 }), ...credit }

const context = {
  ...emptyContext,
  images: { 1: file },
  attachments: {
    1: {
      title: 'Plan',
      href: '/pliki/1/plan.pdf',
      format: 'PDF',
      bytes: 2_000,
      language: null,
      accessibility: 'unchecked',
    },
  },
  helplines: {
    1: {
      id: 1,
      name: 'KCIK',
      open: { phone: '22 628 01 20', purpose: 'Pomoc', hours: null, languages: null, cost: null },
    },
  },
  renderTeamRegister: () => <p>Rejestr zespołów</p>,
  renderProjectFunding: () => <p>Projekt PL-15</p>,
} as const

type Sample = {
  readonly written: readonly TopBlock[]
  /** What the page of the article, copied and pasted, is again. */
  readonly again: string
  /** What the report of pasting says; left out = nothing is lost and nothing to be added. */
  readonly report?: string
  /** Words that a feed has of it. */
  readonly feed: string
}

const samples: Readonly<Record<Exclude<NodeType, 'doc' | 'text'> | MarkType, Sample>> = {
  paragraph: { written: [p('Zespół pracuje.')], again: 'p Zespół pracuje.', feed: 'Zespół pracuje.' },
  heading: { written: [heading(id(), 3, text('Kontakt')), p('tu')], again: 'h2 Kontakt p tu', feed: 'Kontakt' },
  bulletList: { written: [bulletList(id(), item('raz'), item('dwa'))], again: 'ul[li[p raz] li[p dwa]]', feed: 'raz' },
  orderedList: { written: [orderedList(id(), 3, item('raz'))], again: 'ol3[li[p raz]]', feed: 'raz' },
  listItem: {
    written: [bulletList(id(), listItem(id(), p('raz'), bulletList(id(), item('głębiej'))))],
    again: 'ul[li[p raz ul[li[p głębiej]]]]',
    feed: 'głębiej',
  },
  blockquote: {
    written: [blockquote(id(), 'Wojewoda', p('Pomagamy.'))],
    again: 'blockquote[p Pomagamy.]',
    feed: 'Wojewoda',
  },
  callout: { written: [callout(id(), p('Zadzwoń.'))], again: 'callout[p Zadzwoń.]', feed: 'Ważne' },
  details: {
    written: [details(id(), 'Wykaz', p('Gdańsk'), bulletList(id(), item('raz')))],
    again: 'details"Wykaz"[p Gdańsk ul[li[p raz]]]',
    feed: 'Gdańsk',
  },
  table: {
    written: [
      {
        ...table(
          id(),
          { caption: 'Osoby', headers: 'row' },
          tableRow(id(), tableHeader(id(), [p('Rok i osoby')], { colspan: 2 })),
          tableRow(id(), tableCell(id(), [p('2015')]), tableCell(id(), [p('20')])),
          tableRow(id(), tableCell(id(), [p('Razem')]), tableCell(id(), [p('20')])),
        ),
        attrs: { id: id(), caption: 'Osoby', headers: 'row', total: true },
      },
    ],
    again: 'table:row+total"Osoby"[tr[th-2[p Rok i osoby]] tr[td[p 2015] td[p 20]] tr[th[p Razem] td[p 20]]]',
    feed: 'tfoot',
  },
  tableRow: {
    written: [
      table(
        id(),
        { caption: null, headers: 'none' },
        tableRow(id(), tableCell(id(), [p('a')]), tableCell(id(), [p('b')])),
      ),
    ],
    again: 'table:none[tr[td[p a] td[p b]]]',
    feed: 'b',
  },
  tableHeader: {
    written: [
      table(
        id(),
        { caption: null, headers: 'both' },
        tableRow(id(), tableHeader(id(), [p('Rok')], { rowspan: 2 }), tableHeader(id(), [p('Osoby')], { colspan: 2 })),
        tableRow(id(), tableHeader(id(), [p('gmin')]), tableHeader(id(), [p('fundacji')])),
        tableRow(id(), tableHeader(id(), [p('2017')]), tableCell(id(), [p('4')]), tableCell(id(), [p('11')])),
      ),
    ],
    again: 'table:both[tr[th|2[p Rok] th-2[p Osoby]] tr[th[p gmin] th[p fundacji]] tr[th[p 2017] td[p 4] td[p 11]]]',
    feed: 'rowspan="2"',
  },
  tableCell: {
    written: [
      table(
        id(),
        { caption: null, headers: 'row' },
        tableRow(id(), tableHeader(id(), [p('a')]), tableHeader(id(), [p('b')])),
        tableRow(id(), tableCell(id(), [p('raz')], { colspan: 2 })),
      ),
    ],
    again: 'table:row[tr[th[p a] th[p b]] tr[td-2[p raz]]]',
    feed: 'colspan="2"',
  },
  footnote: {
    written: [paragraph(id(), text('Ustawa'), footnote(id(), text('Dz.U. poz. 1.')), text(' mówi.'))],
    again: 'p Ustawa[Dz.U. poz. 1.] mówi.',
    feed: 'Przypisy',
  },
  hardBreak: { written: [paragraph(id(), text('raz'), hardBreak, text('dwa'))], again: 'p raz⏎dwa', feed: '<br/>' },
  image: {
    written: [
      {
        ...image(id(), 1, { alt: 'Sala', caption: 'W Łodzi' }),
        attrs: { ...image(id(), 1, { alt: 'Sala', caption: 'W Łodzi' }).attrs, width: 'half' },
      },
    ],
    again: 'p W Łodzi',
    report: 'Nie wklejono 1 obrazu: prześlij je przyciskiem „Obraz”.',
    feed: 'Obraz: Sala',
  },
  gallery: {
    written: [gallery(id(), image(id(), 1, { alt: 'Sala' }), image(id(), 1, { alt: 'Goście', caption: 'Podpis' }))],
    again: 'ul[li[p Podpis]]',
    report: 'Usunięto formatowanie: tekst ukryty. Nie wklejono 2 obrazów: prześlij je przyciskiem „Obraz”.',
    feed: 'Obraz: Goście',
  },
  recording: {
    written: [
      recording(
        id(),
        { medium: 'film', href: 'https://film.example/1', title: 'Odprawa', seconds: 90 },
        p('Dzień dobry.'),
      ),
    ],
    again: 'film"Odprawa"<https://film.example/1>',
    feed: 'Odprawa',
  },
  attachment: {
    written: [attachment(id(), 1)],
    again: 'p </pliki/1/plan.pdf|Plan (PDF, 2 kB)> dostępności nie sprawdzono',
    feed: 'Plik do pobrania',
  },
  teamRegister: { written: [liveRegister(id())], again: 'p Rejestr zespołów', feed: 'Rejestr zespołów' },
  projectFunding: {
    written: [projectFunding(id(), 'pl-15')],
    again: 'p Projekt PL-15',
    feed: 'Informacja o projekcie',
  },
  helplineCard: {
    written: [helplineCard(id(), 1)],
    again:
      'p KCIK p Pomoc p <tel:226280120|22 628 01 20> p Godziny p brak danych p </pomoc#linia-1|Źródło tych danych: KCIK>',
    report: 'Usunięto formatowanie: karty infolinii (numer jest teraz zwykłym tekstem, wstaw kartę ponownie).',
    feed: 'Numer pomocy',
  },
  contactCard: {
    written: [contactCard(id(), { name: 'Biuro', phone: '58 307 75 18', email: 'b@urzad.example', hours: '8–16' })],
    again: 'contactCard[]',
    feed: '58 307 75 18',
  },
  horizontalRule: {
    written: [p('raz'), horizontalRule(id()), p('dwa')],
    again: 'p raz horizontalRule[] p dwa',
    feed: '<hr/>',
  },
  link: {
    written: [paragraph(id(), text('plan', link({ kind: 'url', href: 'https://gov.example/' })), text(' jest'))],
    again: 'p <https://gov.example/|plan> jest',
    feed: 'https://gov.example/',
  },
  lang: { written: [paragraph(id(), text('Допомога', lang('uk')))], again: 'p {uk|Допомога}', feed: 'lang="uk"' },
  abbr: {
    written: [paragraph(id(), text('KGP', abbr('Komenda Główna Policji')), text(' działa.'))],
    again: 'p {Komenda Główna Policji=KGP} działa.',
    feed: 'Komenda',
  },
  bold: {
    written: [paragraph(id(), text('ważne', bold), text(' słowo'))],
    again: 'p **ważne** słowo',
    feed: '<strong>',
  },
  italic: { written: [paragraph(id(), text('ważne', italic), text(' słowo'))], again: 'p _ważne_ słowo', feed: '<em>' },
  superscript: { written: [paragraph(id(), text('km'), text('2', superscript))], again: 'p km^2^', feed: '<sup>' },
  subscript: { written: [paragraph(id(), text('CO'), text('2', subscript))], again: 'p CO,2,', feed: '<sub>' },
}

function pasted(...written: readonly TopBlock[]) {
  const html = renderToStaticMarkup(<BodyView body={body(...written)} context={context} />)
  return cleanPaste(clipboardTree(html))
}

test.each(Object.entries(samples))('%s of a page of ours, copied and pasted, and in a feed', (_kind, sample) => {
  const made = body(...sample.written)
  expect(parseBody(made).ok).toBe(true)
  const { blocks, report } = pasted(...sample.written)
  expect([shape(blocks), report ?? undefined]).toEqual([sample.again, sample.report])
  expect(feedHtml(made, { article: page, articles: new Map(), teams: {} })).toContain(sample.feed)
})

test('cards of films and of contacts keep all that they say', () => {
  const film = recording(
    id(),
    {
      medium: 'sound',
      href: 'https://radio.example/1',
      title: 'Rozmowa (skrót)',
      seconds: 3_725,
      transcriptHref: '/zapis',
    },
    p('Dzień dobry.'),
    p('Zaczynamy.'),
  )
  const card = contactCard(id(), {
    name: 'Biuro Wojewody',
    phone: '58 307 75 18',
    email: 'b@urzad.example',
    address: 'ul. Długa 1, 80-001 Gdańsk',
    hours: '8–16',
  })
  const { blocks } = pasted(film, card)
  const { id: _film, ...ofFilm } = film.attrs
  const { id: _card, ...ofCard } = card.attrs
  expect(blocks.map(({ attrs }) => attrs)).toEqual([ofFilm, ofCard])
  expect(shape(blocks[0]?.content as never)).toBe('p Dzień dobry. p Zaczynamy.')
})

test('what only looks like a card of ours is its words', () => {
  const html =
    '<div class="contact-card"><p class="contact-name">Biuro</p></div><div class="recording"><a href="/x">Film</a></div>'
  expect(shape(cleanPaste(clipboardTree(html)).blocks)).toBe('p Biuro p </x|Film>')
})
