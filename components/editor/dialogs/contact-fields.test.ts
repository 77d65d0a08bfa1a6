import { expect, test } from 'vitest'
import { body, contactCard } from '#domain/article/body/body-builder.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { contactIssues, type TypedContact, toContact } from './contact-fields.ts'

const nothing: TypedContact = { name: '', phone: null, email: null, address: null, hours: null }

test('each fault has its sentence beside its field', () => {
  expect(contactIssues(nothing)).toEqual({
    name: 'Wpisz, czyj to kontakt.',
    phone: 'Wpisz telefon, e-mail albo adres.',
  })
  expect(Object.keys(contactIssues({ ...nothing, name: 'Biuro', phone: 'zadzwoń', email: 'biuro' }))).toEqual([
    'phone',
    'email',
  ])
})

test.each<TypedContact>([
  { name: ' Biuro ', phone: ' 112 ', email: '', address: null, hours: ' ' },
  { name: 'Biuro', phone: '', email: 'biuro@urzad.example', address: '', hours: '8:00' },
  { name: 'Biuro', phone: null, email: null, address: 'ul. Długa 1', hours: null },
])('what has no fault is kept by the body: %j', (typed) => {
  expect(contactIssues(typed)).toEqual({})
  expect(parseBody(body(contactCard('kontakt-1', toContact(typed)))).ok).toBe(true)
})
