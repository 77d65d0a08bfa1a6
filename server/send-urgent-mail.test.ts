import { expect, test } from 'vitest'
import { URGENT_CONFIRM_MS } from '#domain/article/urgent-publication.ts'
import { confirmUrgent } from '#services/article/confirm-urgent.ts'
import { anUrgentText, chooseFourEyes, WHY } from '#services/article/testing-four-eyes.ts'
import { on } from '#services/article/testing-states.ts'
import { GATHER_MS } from '#services/mail/mail-of-verbs.ts'
import { outbox } from '#services/mail/testing-mail.ts'
import { accepted, accountOf, asAuthor, asEditor, NOW } from '#services/testing.ts'
import { aMailPortal } from './testing-mail-portal.ts'
import { headerOf, partOf, startMailServer } from './testing-mail-server.ts'

/** Anna wrote it, Ewa published it alone, and Bogdan can settle it. */
async function anUrgentPublication(title: string) {
  const portal = aMailPortal()
  chooseFourEyes(portal.database)
  accountOf(portal.database, 'bogdan')
  const published = anUrgentText(portal.database, { title }, asAuthor, NOW)
  const { mail, server } = await startMailServer()
  const look = () => portal.look(server)
  const urgentMail = () =>
    mail.filter(
      (one) => headerOf(one, 'Subject').includes('pilnej publikacji') || headerOf(one, 'Subject').startsWith('Piln'),
    )
  return { ...portal, published, look, urgentMail }
}

test('it is written at once, with the reason and the moment, to who can settle it alone', async () => {
  const { look, urgentMail, published } = await anUrgentPublication('Fałszywe oferty')
  await look()
  const [received, ...more] = urgentMail()
  if (!received) throw new Error('Nothing came')
  expect(more).toEqual([])
  expect(received.to).toEqual(['bogdan@urzad.example'])
  expect(headerOf(received, 'Subject')).toBe('Pilna publikacja do potwierdzenia: Fałszywe oferty')
  const text = partOf(received, 'text/plain').replaceAll('\r\n', '\n')
  expect(text).toContain(
    `  Powód: ${WHY}\n  Opublikował: Wydział Komunikacji, specjalistka\n  Termin: 16 stycznia 2026 r., godz. 12.00\n`,
  )
  expect(text).toContain(`  https://portal.example/panel/artykuly/${published.articleId}\n`)
  // In the office by function, and of the text nothing but its title.
  expect(received.raw + partOf(received, 'text/html')).not.toMatch(/Ewa|Kowalska|Zespół powołano/)
})

test('what was settled before it was sent is not written about', async () => {
  const { database, look, urgentMail, published, states } = await anUrgentPublication('Szybko załatwione')
  accepted(confirmUrgent(asEditor(database), on(published)))
  await look()
  expect(urgentMail()).toEqual([])
  expect(states()).toContain('left')
})

test('when its moment has passed it is written about once more, and never again', async () => {
  const { clock, look, urgentMail } = await anUrgentPublication('Bez odpowiedzi')
  for (const at of [
    0,
    URGENT_CONFIRM_MS,
    URGENT_CONFIRM_MS + 1,
    URGENT_CONFIRM_MS + GATHER_MS,
    40 * URGENT_CONFIRM_MS,
  ]) {
    clock.now = NOW + at
    await look()
  }
  expect(urgentMail().map((one) => headerOf(one, 'Subject'))).toEqual([
    'Pilna publikacja do potwierdzenia: Bez odpowiedzi',
    'Minął termin potwierdzenia pilnej publikacji: Bez odpowiedzi',
  ])
})

test('a mail that waits while the server is away says what is true when it goes out', async () => {
  const { clock, database, look, urgentMail } = await anUrgentPublication('Serwer poczty nie działał')
  database.$client.exec("update accounts set email = 'bogdan.nowy@urzad.example' where email like 'bogdan@%'")
  clock.now = NOW + URGENT_CONFIRM_MS + 1
  await look()
  expect(urgentMail().map((one) => [one.to, headerOf(one, 'Subject')])).toEqual([
    [['bogdan.nowy@urzad.example'], 'Minął termin potwierdzenia pilnej publikacji: Serwer poczty nie działał'],
  ])
  expect(
    outbox(database)
      .filter(({ kind }) => kind === 'urgent')
      .map(({ state }) => state),
  ).toEqual(['sent', 'sent'])
})
