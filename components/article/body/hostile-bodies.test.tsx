import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { randomDocument, seeded } from '#domain/article/body/testing-random-document.ts'
import type { BodyContext } from './body-context.ts'
import { BodyView } from './body-view.tsx'

const context: BodyContext = {
  siteUrl: 'https://portal.example',
  teamHrefs: { '10': '/zespoly/lodzkie' },
  articleLinks: { 5: { title: 'Plan', href: '/aktualnosci/plan', isArchived: true } },
  images: {},
  attachments: {},
  helplines: {
    1: { id: 1, name: 'Linia', open: { phone: '112', purpose: 'Pomoc', hours: null, languages: null, cost: null } },
  },
  renderTeamRegister: () => <aside />,
  renderProjectFunding: () => <section />,
}

const elements = new Set(
  'a abbr aside blockquote br caption dd details div dl dt em figcaption figure h2 h3 h4 hr li ol p section span strong sub summary sup table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const attributes = new Set(
  'aria-label aria-labelledby class colspan dir href id lang rel role rowspan scope start tabindex title type'.split(
    ' ',
  ),
)
/** Addresses that a link may have, whatever a body says. */
const address = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#(?:przypis|miejsce-przypisu)-\d+$)/

test('20,000 random documents: whatever is kept is shown as elements of ours, with no script and no address that runs', () => {
  let shown = 0
  for (let seed = 1; seed <= 20_000; seed += 1) {
    // Most are broken somewhere: those few that the schema keeps are the ones that could surprise.
    const parsed = parseBody(randomDocument(seeded(seed), seed % 10 === 0 ? 0 : 0.02))
    if (!parsed.ok) continue
    shown += 1
    const html = renderToStaticMarkup(<BodyView body={parsed.body} context={context} />)
    expect(strangersIn(html), `seed ${seed}`).toEqual([])
  }
  expect(shown).toBeGreaterThan(5_000)
}, 120_000)

/** A drawing of ours: nothing of a body is in it. */
function isIcon(node: DefaultTreeAdapterTypes.ChildNode): boolean {
  return node.nodeName === 'svg' && 'attrs' in node && node.attrs.some(({ value }) => value === 'icon')
}

function strangersIn(html: string): string[] {
  const found: string[] = []
  const pile: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(html).childNodes]
  for (let node = pile.pop(); node !== undefined; node = pile.pop()) {
    if (isIcon(node)) continue
    if (node.nodeName !== '#text' && !elements.has(node.nodeName)) found.push(node.nodeName)
    if (!('attrs' in node)) continue
    for (const { name, value } of node.attrs) {
      if (!attributes.has(name)) found.push(`${node.nodeName} ${name}`)
      if (name === 'href' && !address.test(value)) found.push(`href ${value}`)
    }
    pile.push(...node.childNodes)
  }
  return found
}
