import type { Finding } from '../fidelity-report.ts'
import type { CheckInput } from './check-input.ts'
import { findingsOf } from './excerpt.ts'

const DOTTED = /(?<![\d.,/+-])[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?(?![\d/-]|\.\d)/gu
const PHONE_BEFORE = /(?:tel|fax|faks|telefon\p{L}*|nr|poz)\.?:?\s{0,3}$/iu

/** Thousands parted by a dot ("56.000 zł"): Polish and the SI part them by a space. A number of a legal act or a phone is left alone. */
export function dottedThousands({ texts }: CheckInput): Finding<'dotted-thousands'>[] {
  return findingsOf(
    texts,
    'dotted-thousands',
    DOTTED,
    ({ index }, text) => !PHONE_BEFORE.test(text.slice(Math.max(0, index - 16), index)),
  ).map((finding) => ({
    ...finding,
    context: { ...finding.context, plain: String(finding.context?.found ?? '').replaceAll('.', ' ') },
  }))
}
