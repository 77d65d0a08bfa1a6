import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { paragraph, recording, text } from '#domain/article/body/body-builder.ts'
import type { ShownBody } from './body-context.ts'
import { RecordingView } from './recording-view.tsx'

const context: ShownBody = {
  siteUrl: 'https://portal.example',
  teamHrefs: {},
  articleLinks: {},
  images: {},
  attachments: {},
  helplines: {},
  noteNumbers: new Map(),
  explained: new Set(),
  renderTeamRegister: () => null,
  renderProjectFunding: () => null,
}
const film = { medium: 'film', href: 'https://film.example/1', title: 'Odprawa', seconds: 750 } as const

function html(...[id, attrs, ...words]: Parameters<typeof recording>): string {
  return renderToStaticMarkup(<RecordingView recording={recording(id, attrs, ...words)} context={context} />)
    .replaceAll(/<svg.*?<\/svg>/g, '')
    .replaceAll('\u00a0', ' ')
}

test('a film elsewhere is a link that says what, how long and where; its transcript is folded below', () => {
  expect(html('nagranie-1', film, paragraph('akapit-1', text('Dzień dobry.')))).toBe(
    '<div class="recording"><p class="recording-link"><span>' +
      '<a href="https://film.example/1" rel="noopener noreferrer">Odprawa (film, 12 min 30 s)</a>' +
      '<span class="quiet"> Na stronie film.example, poza tym portalem.</span></span></p>' +
      '<details class="fold"><summary>Transkrypcja<span class="sr-only">: Odprawa</span></summary><div class="transcript"><p>Dzień dobry.</p></div></details></div>',
  )
})

test('a transcript elsewhere has its own link, and a page of this site is not called another one', () => {
  expect(html('nagranie-1', { ...film, href: '/film', transcriptHref: 'https://film.example/zapis' })).toBe(
    '<div class="recording"><p class="recording-link"><span><a href="/film">Odprawa (film, 12 min 30 s)</a></span></p>' +
      '<p><a href="https://film.example/zapis" rel="noopener noreferrer">Transkrypcja: Odprawa</a></p></div>',
  )
})

test('an address that came past the schema is no link, and nothing is ever embedded', () => {
  const markup = html('nagranie-1', { ...film, href: 'javascript:alert(1)' })
  expect(markup).not.toContain('<a')
  expect(markup).not.toMatch(/<(?:iframe|video|audio|img|script)/)
})
