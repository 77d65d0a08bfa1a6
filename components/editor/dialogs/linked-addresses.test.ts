import { expect, test } from 'vitest'
import { bold, link, text } from '#domain/article/body/body-builder.ts'
import { withLinkedAddresses } from './linked-addresses.ts'

const to = (href: string) => link({ kind: 'url', href })

test('an address becomes a link without the stop after it; the words around stay', () => {
  expect(withLinkedAddresses([text(' Zob. https://isap.example/a?b=1, art. 2 (https://b.example). ', bold)])).toEqual([
    text('Zob. ', bold),
    text('https://isap.example/a?b=1', to('https://isap.example/a?b=1'), bold),
    text(', art. 2 (', bold),
    text('https://b.example', to('https://b.example'), bold),
    text(').', bold),
  ])
})

test('a link stays as it is; nothing but spaces is nothing', () => {
  const given = [text('https://a.example', to('https://inny.example/'))]
  expect(withLinkedAddresses(given)).toEqual(given)
  expect(withLinkedAddresses([text(' '), text('\u200b')])).toEqual([])
  expect(withLinkedAddresses(undefined)).toEqual([])
})
