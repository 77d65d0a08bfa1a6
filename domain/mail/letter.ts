/** One thing that a mail is about; `facts`: what is said of it, a line each. */
export type LetterItem = { readonly words: string; readonly href: string | null; readonly facts?: readonly string[] }

/** What a mail says, before it becomes text and HTML. */
export type Letter = {
  readonly subject: string
  readonly opening: string
  /** What it is about, each with its address in the panel; an item without one is only named. */
  readonly items: readonly LetterItem[]
  /** How many more there are. */
  readonly more: number
  readonly closing: string
  readonly link: { readonly label: string; readonly href: string }
}

/** Who sends it, and where its reader chooses what to get; null = there is no choice, it is about their own account. */
export type Sender = { readonly siteName: string; readonly choicesHref: string | null }

/** The same letter twice, for those who read mail as text and for those who read it as a page. */
export function writeLetter(letter: Letter, sender: Sender): { subject: string; text: string; html: string } {
  const items = letter.items.map(({ words, href, facts = [] }) => ({
    words: oneLine(words),
    href,
    facts: facts.map(oneLine),
  }))
  const clean = { ...letter, subject: cut(oneLine(letter.subject)), items }
  return { subject: clean.subject, text: asText(clean, sender), html: asHtml(clean, sender) }
}

type CleanLetter = Omit<Letter, 'items'> & { readonly items: readonly Required<LetterItem>[] }

const MAX_SUBJECT = 150

/** Control characters would end a header, and characters that turn the direction of writing would hide what follows. */
const oneLine = (words: string) =>
  words
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()

const cut = (line: string) => (line.length > MAX_SUBJECT ? `${line.slice(0, MAX_SUBJECT - 1).trimEnd()}…` : line)

const reasonOf = ({ siteName }: Sender) => `Wiadomość wysłał portal „${siteName}”.`
const CHOICES = 'Które wiadomości dostajesz, wybierasz w „Moim koncie”'
const NO_CHOICE = 'Dotyczy Twojego konta, więc nie można z niej zrezygnować.'

function asText({ opening, items, more, closing, link }: CleanLetter, sender: Sender): string {
  const list = items.flatMap(({ words, href, facts }) => [
    `- ${words}`,
    ...facts.map((fact) => `  ${fact}`),
    ...(href === null ? [] : [`  ${href}`]),
  ])
  const parts = [
    opening,
    [...list, ...(more > 0 ? [`- ${moreWords(more)}`] : [])].join('\n'),
    closing,
    `${link.label}: ${link.href}`,
    // A line of two hyphens and a space begins a signature (RFC 3676, 4.3).
    `-- \n${reasonOf(sender)}\n${sender.choicesHref === null ? NO_CHOICE : `${CHOICES}: ${sender.choicesHref}`}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function asHtml({ subject, opening, items, more, closing, link }: CleanLetter, sender: Sender): string {
  const list = items.map(({ words, href, facts }) => {
    const lines = [href === null ? escaped(words) : anchor(href, words), ...facts.map(escaped)]
    return `<li>${lines.join('<br>')}</li>`
  })
  if (more > 0) list.push(`<li>${moreWords(more)}</li>`)
  return [
    '<!doctype html>',
    `<html lang="pl"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">',
    `<p>${escaped(opening)}</p>`,
    ...(list.length > 0 ? [`<ul>${list.join('')}</ul>`] : []),
    ...(closing === '' ? [] : [`<p>${escaped(closing)}</p>`]),
    `<p>${anchor(link.href, link.label)}</p>`,
    `<hr><p>${escaped(reasonOf(sender))}<br>${sender.choicesHref === null ? NO_CHOICE : anchor(sender.choicesHref, CHOICES)}</p>`,
    '</body></html>',
    '',
  ].join('\n')
}

const moreWords = (more: number) => `i jeszcze: ${more}`

const anchor = (href: string, words: string) => `<a href="${escaped(href)}">${escaped(words)}</a>`

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
