import { isShouted } from '#domain/article/advice/capitals.ts'
import type { Finding } from '../fidelity-report.ts'
import type { CheckInput } from './check-input.ts'

/** A short paragraph or a title all in capitals. */
export function capitalsAsHeading({ texts }: CheckInput): Finding<'capitals-as-heading'>[] {
  return texts
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'title' || kind === 'heading') && isShouted(text))
    .map(({ text, line }) => ({ key: 'capitals-as-heading', line, quote: text }))
}
