import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SiteFooter } from './site-footer.tsx'
import { testSite } from './testing-site.ts'

const withRoot = (registerRoot: (typeof testSite)['imprint']['registerRoot']) =>
  renderToStaticMarkup(<SiteFooter site={{ ...testSite, imprint: { ...testSite.imprint, registerRoot } }} />)

test('the foot of a page says what the register of changes was at the end of yesterday', () => {
  const hash = '0123456789abcdef'.repeat(4)
  const html = withRoot({ day: '2026-11-29', number: 12, href: '/rejestr-zmian/12', hash })
  expect(html.replaceAll('\u00a0', ' ')).toContain('Rejestr zmian na koniec dnia')
  expect(html).toContain('<a href="/rejestr-zmian/12">')
  expect(html).toContain('<code>0123456789abcdef</code>')
})

test('of a register without entries nothing is said', () => {
  expect(withRoot(null)).not.toContain('Rejestr zmian')
})
