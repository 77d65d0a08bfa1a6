import { expect, test } from 'vitest'
import type { ArticleText } from '#domain/article/article-text.ts'
import { proposedSlug, toFormText } from './form-text.ts'

const text = (title: string, slug: string | null) => ({ title, slug }) as ArticleText

test.each([
  ['zespol-lodzki', null, null],
  ['zespol-lodzki-2', null, null],
  ['zespol-lodzki-zmiany', null, 'zespol-lodzki-zmiany'],
  ['inny', null, 'inny'],
  ['stary-adres', 'stary-adres', null],
  ['zespol-lodzki', 'stary-adres', 'zespol-lodzki'],
])('the address %s of „Zespół łódzki”, known to readers as %s, stands in the form as %s', (slug, current, shown) => {
  expect(toFormText(text('Zespół łódzki', slug), current).slug).toBe(shown)
})

test('the address that is meant', () => {
  expect(proposedSlug(text('Zespół łódzki', null), null)).toBe('zespol-lodzki')
  expect(proposedSlug(text('Zespół łódzki', null), 'stary')).toBe('stary')
  expect(proposedSlug(text('Zespół łódzki', 'mój'), 'stary')).toBe('mój')
})
