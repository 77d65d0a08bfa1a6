import { formsOf } from '../support/html-forms.ts'
import { withValues } from '../support/staff-client.ts'
import { expect, test } from '../support/staff-http-test.ts'

/* Whoever does something from a filtered list comes back to the same page of it, with or without JavaScript. */

const hrefs = (html: string) =>
  Array.from(html.matchAll(/href="([^"]+)"/g), ([, href = '']) => href.replaceAll('&amp;', '&'))

test('an article archived from a filtered list: asked, called off and done, the filters stay', async ({ clientOf }) => {
  const client = await clientOf('redaktor')
  const list = '/panel/artykuly?stan=opublikowany&sort=tytul'
  const { text: page } = await client.get(list)
  const action = hrefs(page).find((href) => /^\/panel\/artykuly\/\d+\/archiwum\?/.test(href))
  if (action === undefined) throw new Error('Nothing to archive')
  const { text: question } = await client.get(action)
  expect(hrefs(question).filter((href) => href === list).length).toBeGreaterThanOrEqual(2)
  const form = formsOf(question).find(({ fields }) => fields.some(({ name }) => name === 'reason'))
  if (!form) throw new Error('No form')
  const done = await client.post(action, withValues(form, { reason: 'expired' }))
  expect(done.status).toBe(303)
  const { searchParams, pathname } = new URL(done.location ?? '', 'http://portal.example')
  expect(pathname).toBe('/panel/artykuly')
  expect(Object.fromEntries(searchParams)).toMatchObject({ stan: 'opublikowany', sort: 'tytul' })
  expect(searchParams.get('komunikat')).not.toBeNull()

  // Through the text itself, too.
  const text = hrefs(page).find((href) => /^\/panel\/artykuly\/\d+\?lista=/.test(href)) ?? ''
  const { text: written } = await client.get(text)
  const steps = hrefs(written).filter((href) => /^\/panel\/artykuly\/\d+\/[a-z-]+\?lista=/.test(href))
  expect(steps.length).toBeGreaterThan(0)
})

test('a tag changed from a search', async ({ clientOf }) => {
  const client = await clientOf('redaktor')
  const { text: page } = await client.get('/panel/tagi?szukaj=a')
  const tag = hrefs(page).find((href) => /^\/panel\/tagi\/\d+\?lista=/.test(href))
  if (tag === undefined) throw new Error('No tag')
  const { text } = await client.get(tag)
  const form = formsOf(text).find(({ fields }) => fields.some(({ name }) => name === 'name'))
  if (!form) throw new Error('No form')
  const done = await client.post(tag, withValues(form, { name: 'Zmieniony z wyszukiwania' }))
  expect(done.location).toMatch(/\/panel\/tagi\?szukaj=a&komunikat=tag-changed$/)
})
