import { expect, test } from 'vitest'
import { writeLetter } from './letter.ts'
import { articleLetter, backupLetter, helplineLetter } from './mail-words.ts'

const SITE = 'https://portal.example'
const sender = { siteName: 'Handel ludźmi', choicesHref: `${SITE}/panel/moje-konto` }

test('one text: its title in the subject, its address in the letter', () => {
  const letter = writeLetter(articleLetter('waiting', [{ id: 7, title: 'Żółć i „jaźń”' }], SITE), sender)
  expect(letter.subject).toBe('Do zatwierdzenia: Żółć i „jaźń”')
  expect(letter.text).toBe(
    [
      'Na zatwierdzenie czeka:',
      '',
      '- Żółć i „jaźń”',
      '  https://portal.example/panel/artykuly/7',
      '',
      'Otwórz pulpit: https://portal.example/panel',
      '',
      '-- ',
      'Wiadomość wysłał portal „Handel ludźmi”.',
      'Które wiadomości dostajesz, wybierasz w „Moim koncie”: https://portal.example/panel/moje-konto',
      '',
    ].join('\n'),
  )
})

test('many texts are one letter, which names the first twenty', () => {
  const articles = Array.from({ length: 25 }, (_, index) => ({ id: index + 1, title: `Tekst ${index + 1}.` }))
  const { subject, text } = writeLetter(articleLetter('returned', articles, SITE), sender)
  expect(subject).toBe('Zwrócono do poprawy: 25 artykułów')
  expect(text).toContain('Tekst 20.')
  expect(text).not.toContain('Tekst 21.')
  expect(text).toContain('- i jeszcze: 5')
})

test('a title is never more than a title', () => {
  const title = 'Zwykły\r\nBcc: ktos@inny.example\u2028<script>alert("x")</script>\u202e'
  const { subject, text, html } = writeLetter(articleLetter('missed', [{ id: 1, title }], SITE), sender)
  expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u)
  expect(text).toContain('- Zwykły Bcc: ktos@inny.example <script>')
  expect(html).not.toContain('<script>')
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)')
})

test('a long title is cut, and one that is not there has a name', () => {
  const subjectOf = (title: string) => writeLetter(articleLetter('waiting', [{ id: 1, title }], SITE), sender).subject
  expect(subjectOf('ą'.repeat(300))).toHaveLength(150)
  expect(subjectOf(' ')).toBe('Do zatwierdzenia: Bez tytułu')
})

test('of the portal as a whole', () => {
  expect(helplineLetter(['KCIK', 'La Strada'], SITE).subject).toBe('Do sprawdzenia: 2 infolinie')
  expect(writeLetter(backupLetter(SITE), sender).text).toContain(
    'Zobacz stan systemu: https://portal.example/panel/stan',
  )
})
