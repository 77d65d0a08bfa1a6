import type { Finding } from '../fidelity-report.ts'
import type { CheckInput } from './check-input.ts'

const LONGEST_HEADING = 160
const FEWEST_LETTERS = 8

/** A short paragraph or a title all in capitals: a heading that no screen reader can find, and hard to read. */
export function capitalsAsHeading({ texts }: CheckInput): Finding<'capitals-as-heading'>[] {
  return texts
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'title' || kind === 'heading') && isShouted(text))
    .map(({ text, line }) => ({ key: 'capitals-as-heading', line, quote: text }))
}

function isShouted(text: string): boolean {
  if (text.length > LONGEST_HEADING || /\p{Ll}/u.test(text)) return false
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= FEWEST_LETTERS
}
