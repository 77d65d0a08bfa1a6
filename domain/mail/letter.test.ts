import { describe, expect, test } from 'vitest'
import { writeLetter } from './letter.ts'
import { articleLetter, backupLetter, helplineLetter, trialLetter } from './mail-words.ts'
import { type UrgentToSettle, urgentLetter } from './urgent-letter.ts'

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
  expect(writeLetter(trialLetter(Date.UTC(2026, 0, 15, 11), SITE), sender).text).toContain(
    'Ta wiadomość dotarła, więc portal wysyła pocztę. Poproszono o nią: 15 stycznia 2026 r., godz. 12.00.',
  )
})

describe('of what was published urgently', () => {
  const NOON = Date.UTC(2026, 0, 15, 11)
  const urgent: UrgentToSettle = {
    articleId: 7,
    title: 'Nowy numer',
    reason: 'Oszuści <dzwonią> dziś.',
    by: 'Wydział Prasowy, redaktor',
    confirmBy: NOON,
  }
  const written = (now: number, ...all: UrgentToSettle[]) =>
    writeLetter(urgentLetter(all, { siteUrl: SITE, now }), sender)

  test('what, why, by whom in the office, until when and where', () => {
    const { subject, text, html } = written(NOON, urgent)
    expect(subject).toBe('Pilna publikacja do potwierdzenia: Nowy numer')
    expect(text).toContain(
      [
        'Opublikowano pilnie, bez drugiej osoby. Możesz to potwierdzić albo cofnąć:',
        '',
        '- Nowy numer',
        '  Powód: Oszuści <dzwonią> dziś.',
        '  Opublikował: Wydział Prasowy, redaktor',
        '  Termin: 15 stycznia 2026 r., godz. 12.00',
        '  https://portal.example/panel/artykuly/7',
        '',
        'Oba kroki są przy tekście.',
      ].join('\n'),
    )
    expect(html).toContain('Nowy numer</a><br>Powód: Oszuści &lt;dzwonią&gt; dziś.<br>Opublikował: Wydział Prasowy')
  })

  test('that its time is over', () => {
    const { subject, text } = written(NOON + 1, urgent)
    expect(subject).toBe('Minął termin potwierdzenia pilnej publikacji: Nowy numer')
    expect(text).toContain('Minął termin, a nikt tego nie potwierdził ani nie cofnął:')
    expect(text).toContain('Termin minął: 15 stycznia 2026 r., godz. 12.00')
  })

  test('several are counted, with those past their time', () => {
    const { subject, text } = written(NOON + 1, urgent, { ...urgent, confirmBy: NOON + 2 })
    expect(subject).toBe('Pilne publikacje do potwierdzenia: 2, po terminie: 1')
    expect(text).toContain('Możesz to potwierdzić albo cofnąć:')
  })

  test('a reason is one line, and an account without unit and position is an editor', () => {
    const { text } = written(NOON, { ...urgent, reason: 'Dziś.\r\n\nKoniec', by: null })
    expect(text).toContain('  Powód: Dziś. Koniec\n  Opublikował: redaktor\n')
  })
})
