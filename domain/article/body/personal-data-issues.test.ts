import { expect, test } from 'vitest'
import type { TopBlock } from './body.ts'
import { body, contactCard, footnote, image, link, paragraph, text } from './body-builder.ts'
import { personalDataIssues } from './personal-data-issues.ts'

const keysOf = (...blocks: TopBlock[]) =>
  personalDataIssues(body(...blocks)).map(({ key, context }) => `${key} ${context?.block}`)

const p = (...words: Parameters<typeof text>) => paragraph('akapit-1', text(...words))

test('a number of PESEL is found in words, notes, captions and cards, and is not repeated', () => {
  expect(keysOf(p('Numer 44051401359.'))).toEqual(['personal-number akapit-1'])
  expect(keysOf(paragraph('akapit-1', text('Osoba'), footnote('przyp-01', text('PESEL 44051401359'))))).toEqual([
    'personal-number przyp-01',
  ])
  expect(keysOf(image('obraz-01', 1, { alt: 'Dowód', caption: 'PESEL 44051401359' }))).toEqual([
    'personal-number obraz-01',
  ])
  expect(keysOf(contactCard('kontakt1', { name: 'Jan 44051401359', phone: '112' }))).toEqual([
    'personal-number kontakt1',
  ])
  expect(JSON.stringify(personalDataIssues(body(p('Numer 44051401359.'))))).not.toContain('44051401359')
})

test('a private mailbox is advised about, in words and where words lead', () => {
  const mailto = link({ kind: 'url', href: 'mailto:jan.k@gmail.com' })
  expect(keysOf(p('Proszę pisać: jan.k@wp.pl.'))).toEqual(['email-private akapit-1'])
  expect(keysOf(p('Proszę pisać', mailto))).toEqual(['email-private akapit-1'])
  expect(keysOf(contactCard('kontakt1', { name: 'Jan', email: 'jan.k@onet.pl' }))).toEqual(['email-private kontakt1'])
  expect(keysOf(p('Proszę pisać: zespol@urzad.example.'))).toEqual([])
})
