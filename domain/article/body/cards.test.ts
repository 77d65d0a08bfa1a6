import { describe, expect, test } from 'vitest'
import type { TopBlock } from './body.ts'
import { body, contactCard, details, helplineCard } from './body-builder.ts'
import { bodyReferences } from './body-references.ts'
import { parseBody } from './body-schema.ts'
import { bodyText } from './body-text.ts'
import { cardIssues } from './card-issues.ts'
import { contactPhoneHref } from './contact-phone.ts'

const keysOf = (block: unknown) => {
  const parsed = parseBody(body(block as TopBlock))
  return parsed.ok ? [] : parsed.issues.map(({ key, context }) => `${key}: ${context?.name}`)
}
const office = { name: 'Wydział Spraw Obywatelskich', phone: '22 628 01 20 wew. 5' }
const card = (contact: Partial<typeof office> & { email?: string | null; address?: string | null; hours?: string }) =>
  contactCard('kontakt-1', { ...office, ...contact })

describe('a contact card', () => {
  test('is kept clean: lines of nothing are no lines', () => {
    const given = { ...card({}), attrs: { ...card({}).attrs, name: ' Wydział ', hours: ' ' } }
    expect(parseBody(body(given))).toMatchObject({
      ok: true,
      body: { content: [{ attrs: { name: 'Wydział', hours: null, phone: '22 628 01 20 wew. 5' } }] },
    })
  })

  test('has a name and at least one way of contact', () => {
    expect(keysOf(contactCard('kontakt-1', { name: 'Biuro', address: 'ul. Długa 1' }))).toEqual([])
    expect(keysOf(contactCard('kontakt-1', { name: 'Biuro', email: 'biuro@urzad.example' }))).toEqual([])
    expect(keysOf(contactCard('kontakt-1', { name: 'Biuro', hours: '8:00–16:00' }))).toEqual(['wrong-attribute: phone'])
    expect(keysOf(contactCard('kontakt-1', { name: 'Biuro', phone: ' ' }))).toEqual(['wrong-attribute: phone'])
    expect(keysOf(card({ name: ' ' }))).toEqual(['wrong-attribute: name'])
  })

  test.each(['zadzwoń', '12', '22 628 01 20, 22 628 01 21', '1234567890123456', 'tel:112', '112;x=1'])(
    'takes no phone that nobody can dial: %s',
    (phone) => {
      expect(keysOf(card({ phone }))).toEqual(['wrong-attribute: phone'])
    },
  )

  test.each(['biuro', 'biuro@urzad', 'a@b.pl?subject=x', '"><script>@x.pl'])('takes no e-mail like %s', (email) => {
    expect(keysOf(card({ email }))).toEqual(['wrong-attribute: email'])
  })

  test('is found by its words', () => {
    const whole = card({ email: 'biuro@urzad.example', address: 'ul. Długa 1, Gdańsk', hours: '8:00–16:00' })
    expect(bodyText(body(details('wykaz-01', 'Biura', whole)))).toBe(
      'Biura\nWydział Spraw Obywatelskich\n22 628 01 20 wew. 5\nbiuro@urzad.example\nul. Długa 1, Gdańsk\n8:00–16:00',
    )
  })
})

test.each([
  ['22 628 01 20', 'tel:226280120'],
  ['+48 22 628-01-20', 'tel:+48226280120'],
  ['(22) 628 01 20 wew. 5', 'tel:226280120;ext=5'],
  ['22 628 01 20, wew. 12', 'tel:226280120;ext=12'],
  ['112', 'tel:112'],
  ['12', null],
  ['+', null],
  ['', null],
])('a phone dials %j as %j', (phone, href) => {
  expect(contactPhoneHref(phone)).toBe(href)
})

test('a helpline card names its record and has no words of its own', () => {
  const whole = body(helplineCard('karta-01', 4), details('wykaz-01', 'Numery', helplineCard('karta-02', 4)))
  expect(bodyReferences(whole).helplineIds).toEqual([4])
  expect(bodyText(whole)).toBe('Numery')
  expect(parseBody(whole)).toEqual({ ok: true, body: whole })
  expect(keysOf(helplineCard('karta-01', 0))).toEqual(['wrong-attribute: helplineId'])
})

describe('publish checks of cards', () => {
  const helplines = [{ id: 1, name: 'Linia pomocy', phone: '+48 22 628 01 20', statedLatestOn: '2025-03-02' }]
  const today = '2026-03-02'

  test('a helpline that is not given to readers blocks; one that is does not', () => {
    const issues = cardIssues(body(helplineCard('karta-01', 1), helplineCard('karta-02', 2)), helplines, today)
    expect(issues).toMatchObject([{ key: 'helpline-retired', severity: 'blocking', context: { block: 'karta-02' } }])
  })

  test('a helpline not looked at for more than a year is advised about', () => {
    const found = (day: string) => cardIssues(body(helplineCard('karta-01', 1)), helplines, day).map(({ key }) => key)
    expect(found('2026-03-02')).toEqual([])
    expect(found('2026-03-03')).toEqual(['helpline-unchecked'])
  })

  test('a number that a record keeps is advised to come from it, with the country code or without', () => {
    const found = (phone: string) => cardIssues(body(card({ phone })), helplines, today).map(({ key }) => key)
    expect(found('22 628 01 20')).toEqual(['contact-is-helpline'])
    expect(found('+48 226 280 120')).toEqual(['contact-is-helpline'])
    expect(found('22 628 01 21')).toEqual([])
  })
})
