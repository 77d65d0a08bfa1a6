import type { Finding } from '../fidelity-report.ts'
import type { CheckInput } from './check-input.ts'
import { findingsOf } from './excerpt.ts'

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu
const PHONE =
  /(?<![\d.,/-])(?:\+48[\s-]?|\(?0?[\s-]?\d{2}\)[\s-]?)?\d{2,3}(?:[\s-]\d{2,3}){1,3}(?![\d]|[\s-]\d|[.,]\d)|(?<!\d)(?:\+48)?\d{9}(?!\d)/gu
const SHORT_PHONE =
  /(?<!\p{L})(?:tel(?:\.|efon\p{L}{0,3})|infolini\p{L}{1,2}|numer\p{L}{0,3}|helpline|phone)\s*:?\s*(?:nr\s*)?(?:112|997|999|116\s?\d{3}|800\s?\d{3}\s?\d{3})(?!\d)/giu
const COUNTED = /^\s?(?:zł|złotych|PLN|EUR|euro|€|USD|tys\.|mln|mld|osób|os\.|r\.|proc\.|%)/iu

/** E-mail addresses and telephone numbers: they grow old in a text, while a helpline record carries its own review date. */
export function contactDetails({ texts }: CheckInput): Finding<'email-in-text' | 'phone-in-text'>[] {
  return [
    ...findingsOf(texts, 'email-in-text', EMAIL),
    ...findingsOf(texts, 'phone-in-text', PHONE, ({ 0: found, index }, text) =>
      isPhone(found, text.slice(index + found.length, index + found.length + 12)),
    ),
    ...findingsOf(texts, 'phone-in-text', SHORT_PHONE),
  ]
}

/** Nine digits, with or without the country code, that count neither money nor people. */
function isPhone(found: string, behind: string): boolean {
  const digits = found.replace(/\D/g, '').replace(/^0(?=\d{9}$)/, '')
  return (digits.length === 9 || (digits.length === 11 && digits.startsWith('48'))) && !COUNTED.test(behind)
}
