import { existsSync, globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { publicAddresses } from '#e2e/support/public-addresses.ts'
import { publicRoutes } from './routes.ts'
import { footerLinks, menuLinks } from './site-links.ts'

const folder = import.meta.dirname

/** Pages as Next names them, without those that only our server may ask for. */
const pages = globSync('**/page.tsx', { cwd: folder })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?page\.tsx$/, '')}`)
  .filter((pattern) => !pattern.startsWith('/strona-bledu/'))

const patterns = publicRoutes.map(({ pattern }) => pattern)

/** `/archiwum/[rok]` → what its addresses look like. */
const addressesOf = (pattern: string) => new RegExp(`^${pattern.replace(/\[[^\]]+\]/g, '[^/?]+')}(\\?|$)`)

describe('the list of public pages', () => {
  test('names every page that exists', () => {
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.filter((pattern) => !patterns.includes(pattern))).toEqual([])
  })

  test.each(patterns)('%s has a page', (pattern) => {
    expect(existsSync(`${folder}${pattern === '/' ? '' : pattern}/page.tsx`)).toBe(true)
  })

  test('names each page once, and no two alike', () => {
    expect(new Set(patterns).size).toBe(patterns.length)
    const labels = publicRoutes.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  test.each(publicAddresses.map(({ pattern, address }) => [pattern, address]))(
    '%s is shown by %s',
    (pattern, address) => {
      expect(address).toMatch(addressesOf(pattern))
    },
  )

  test('only pages with an address of their own stand in the menu and the footer', () => {
    const placed = publicRoutes.filter(({ place }) => place !== null).map(({ pattern }) => pattern)
    expect(placed.filter((pattern) => pattern.includes('['))).toEqual([])
  })
})

describe('menu and footer', () => {
  test('the menu has its order', () => {
    expect(menuLinks().map(({ label }) => label)).toEqual([
      'Aktualności',
      'Zespoły wojewódzkie',
      'Tematy',
      'Archiwum',
      'Gdzie uzyskać pomoc',
      'O portalu',
    ])
  })

  test('no link stands in both', () => {
    const menu = menuLinks().map(({ href }) => href)
    expect(footerLinks().filter(({ href }) => menu.includes(href))).toEqual([])
  })
})
