import { BodyView } from '#components/article/body/body-view.tsx'
import { blockIds, body, paragraph, recording, text, textTable } from '#domain/article/body/body-builder.ts'

const id = blockIds('wzornik')
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
const context = {
  ...{ siteUrl: 'https://portal.example', teamHrefs: {}, articleLinks: {}, images: {}, attachments: {}, helplines: {} },
  renderTeamRegister: () => null,
  renderProjectFunding: () => null,
}

/** Blocks of a text that take more than a line of markup to show. */
export function TableAndRecordingSample() {
  return <BodyView body={body(table, film, sound)} context={context} />
}
