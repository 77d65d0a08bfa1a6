import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PrivacyPage } from './privacy-page.tsx'
import { StatementHistory } from './statement-history.tsx'
import { testSite as site } from './testing-site.ts'

const publisher = {
  name: 'Urząd',
  unit: 'Biuro',
  email: 'a@urzad.example',
  phone: '+48 22 000 00 00',
  address: 'ul. Prosta 1',
  dpo: 'iod@urzad.example',
  isPlaceholder: false,
}
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the privacy page says what logs hold, for how long, on what basis, and whom to ask', () => {
  const page = <PrivacyPage site={site} publisher={publisher} serverLogs="Serwer wydawcy: 7 dni." />
  const text = words(renderToStaticMarkup(page))
  for (const said of [
    'z jakiego adresu sieciowego',
    'po 24 miesiącach',
    '30 dni po zakończeniu',
    'art. 6 ust. 1 lit. e RODO',
    'Krajowych Ramach Interoperacyjności',
    'Inspektor ochrony danych: iod@urzad.example',
    'Serwer wydawcy: 7 dni.',
  ]) {
    expect(text).toContain(said)
  }
})

test('a statement that changed says what it said before, one that never did says nothing', () => {
  const at = Date.UTC(2027, 2, 1, 9)
  const replaced = [
    { key: 'statement-status' as const, before: 'częściowo zgodna' },
    { key: 'statement-reviewed-on' as const, before: null },
  ]
  const text = words(renderToStaticMarkup(<StatementHistory changes={[{ at, replaced }]} />))
  expect(text).toContain('Stan dostępności cyfrowej częściowo zgodna')
  expect(text).toContain('Data ostatniego przeglądu deklaracji nic')
  expect(renderToStaticMarkup(<StatementHistory changes={[]} />)).toBe('')
})
