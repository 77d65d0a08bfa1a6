import { type FoundText, findEmails, findPhones } from '#domain/article/advice/contact-details.ts'
import type { Finding } from '../fidelity-report.ts'
import type { PageText } from '../page-blocks.ts'
import type { CheckInput } from './check-input.ts'
import { excerpt, lineFinder } from './excerpt.ts'

type Key = 'email-in-text' | 'phone-in-text'

/** E-mail addresses and telephone numbers: they grow old in a text, while a helpline record carries its own review date. */
export function contactDetails({ texts }: CheckInput): Finding<Key>[] {
  return [...found(texts, 'email-in-text', findEmails), ...found(texts, 'phone-in-text', findPhones)]
}

function found(texts: readonly PageText[], key: Key, find: (text: string) => readonly FoundText[]): Finding<Key>[] {
  return texts.flatMap((of) => {
    const lineAt = lineFinder(of)
    return find(of.text)
      .toSorted((a, b) => a.index - b.index)
      .map(({ index, found: words }) => ({
        key,
        line: lineAt(index),
        quote: excerpt(of.text, index, index + words.length),
        context: { found: words },
      }))
  })
}
