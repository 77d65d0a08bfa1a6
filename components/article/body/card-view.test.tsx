import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { contactCard } from '#domain/article/body/body-builder.ts'
import { ContactCardView } from './card-view.tsx'

test('every way of contact leads there: the phone dials, the e-mail begins a letter', () => {
  const contact = contactCard('kontakt-1', {
    name: 'Wydział w Gdańsku',
    phone: '58 307 75 18 wew. 5',
    email: 'kontakt@urzad.example',
    address: 'ul. Okopowa 21/27',
    hours: '8:00–16:00',
  })
  expect(renderToStaticMarkup(<ContactCardView contact={contact} />)).toBe(
    '<div class="contact-card"><p class="contact-name">Wydział w\u00a0Gdańsku</p><dl class="contact-facts">' +
      '<div><dt>Telefon</dt><dd><a href="tel:583077518;ext=5">58 307 75 18 wew. 5</a></dd></div>' +
      '<div><dt>E-mail</dt><dd><a href="mailto:kontakt@urzad.example">kontakt@urzad.example</a></dd></div>' +
      '<div><dt>Adres</dt><dd>ul.\u00a0Okopowa 21/27</dd></div><div><dt>Godziny</dt><dd>8:00–16:00</dd></div></dl></div>',
  )
})

test('what is not given leaves no line', () => {
  const contact = contactCard('kontakt-1', { name: 'Biuro', address: 'ul. Długa 1' })
  expect(renderToStaticMarkup(<ContactCardView contact={contact} />)).toContain(
    '<dl class="contact-facts"><div><dt>Adres',
  )
})
