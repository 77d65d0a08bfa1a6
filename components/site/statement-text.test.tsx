import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { defaultSettings } from '#domain/setting/setting-input.ts'
import { buildStatement } from '#domain/statement/build-statement.ts'
import { statementContent } from '#domain/statement/product-statement.ts'
import { constantStatementIds } from '#domain/statement/statement.ts'
import { StatementText } from './statement-text.tsx'

const content = statementContent(
  { ...defaultSettings, 'statement-reviewed-on': '2027-02-05' },
  'https://portal.example',
)
const markup = renderToStaticMarkup(<StatementText statement={buildStatement(content)} note={<p>Uwaga</p>} />)
const plain = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')

test('each id stands once in the markup, and what it marks is never empty', () => {
  for (const id of [...constantStatementIds, 'a11y-data-przeglad']) {
    expect(markup.split(`id="${id}"`), id).toHaveLength(2)
    const after = markup.slice(markup.indexOf(`id="${id}"`))
    expect(plain(after.slice(after.indexOf('>') + 1, after.indexOf('>') + 200)).trim(), id).not.toBe('')
  }
})

test('each date shows the same day to people and to machines', () => {
  const times = [...markup.matchAll(/<time id="(a11y-data-[a-z]+)" dateTime="([^"]+)">([^<]+)<\/time>/g)]
  expect(times.map(([, id]) => id)).toEqual([
    'a11y-data-publikacja',
    'a11y-data-aktualizacja',
    'a11y-data-sporzadzenie',
    'a11y-data-przeglad',
  ])
  for (const [, , machine = '', shown = ''] of times) {
    expect(machine).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(plain(shown)).toBe(formatPartialDate(partialDateFromDay(machine), 'prose'))
  }
  expect(times[3]?.[3]?.replaceAll('\u00a0', ' ')).toBe('5 lutego 2027 r.')
})

test('there is one h1, and the note stands right under it', () => {
  expect(markup.match(/<h1>/g)).toHaveLength(1)
  expect(markup).toContain('<h1>Deklaracja dostępności</h1><p>Uwaga</p>')
})

test('the address of the site, e-mail and phone are links', () => {
  expect(markup).toContain('<a id="a11y-url" href="https://portal.example">')
  expect(markup).toMatch(/<a id="a11y-email" href="mailto:/)
  expect(markup).toMatch(/<a id="a11y-telefon" href="tel:/)
})

test('the shortcut of the script on help pages is described under „Skróty klawiszowe”', () => {
  const script = readFileSync(new URL('../../public/reader.js', import.meta.url), 'utf8')
  expect(/key !== 'Shift'/.test(script)).toBe(plain(markup).includes('Trzykrotne naciśnięcie klawisza Shift'))
  expect(markup.includes('<h2>Skróty klawiszowe</h2>')).toBe(content.shortcuts.length > 0)
})
