const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu
const SPELLED_EMAIL =
  /(?<![\p{L}\d.])[\p{L}\d._-]{1,64}\s?[([](?:at|małpa)[)\]]\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/giu
const PHONE =
  /(?<![\d.,/-])(?:\+48[\s-]?|\(?0?[\s-]?\d{2}\)[\s-]?)?\d{2,3}(?:[\s-]\d{2,3}){1,3}(?![\d]|[\s-]\d|[.,]\d)|(?<!\d)(?:\+48)?\d{9}(?!\d)|(?<![\d/])\d{2}\/\d{3}[\s-]\d{2}[\s-]\d{2}(?!\d)/gu
const SHORT_PHONE =
  /(?<!\p{L})(?:tel(?:\.|efon\p{L}{0,3})|infolini\p{L}{1,2}|numer\p{L}{0,3}|helpline|phone)\s*:?\s*(?:nr\s*)?(?:112|997|999|116\s?\d{3}|800\s?\d{3}\s?\d{3})(?!\d)/giu
const COUNTED = /^\s?(?:zł|złotych|PLN|EUR|euro|€|USD|tys\.|mln|mld|osób|os\.|r\.|proc\.|%|mieszkańc)/iu
/** Numbers of another kind, named before them. */
const REGISTERED =
  /(?:REGON|NIP|KRS|PESEL|ISBN|ISSN|konta|rachunku|sygn\.|sprawy|umowy|faktury)\p{L}{0,3}[:\s]*(?:nr\s*)?$/iu

export type FoundText = { readonly index: number; readonly found: string }

export function findEmails(text: string): readonly FoundText[] {
  return [...text.matchAll(EMAIL), ...text.matchAll(SPELLED_EMAIL)].map(({ 0: found, index }) => ({ index, found }))
}

/** Telephone numbers of nine digits, and short ones that the text calls so. In no stated order. */
export function findPhones(text: string): readonly FoundText[] {
  const long = [...text.matchAll(PHONE)].filter(({ 0: found, index }) =>
    isPhone(
      found,
      text.slice(Math.max(0, index - 30), index),
      text.slice(index + found.length, index + found.length + 12),
    ),
  )
  return [...long, ...text.matchAll(SHORT_PHONE)].map(({ 0: found, index }) => ({ index, found }))
}

/** Nine digits, with or without the country code, that count neither money nor people and are no number of a register. */
function isPhone(found: string, before: string, behind: string): boolean {
  const digits = found.replace(/\D/g, '').replace(/^0(?=\d{9}$)/, '')
  if (digits.length !== 9 && !(digits.length === 11 && digits.startsWith('48'))) return false
  return !COUNTED.test(behind) && !REGISTERED.test(before) && !/^\d{1,3}(?:[ \u00a0]000)+$/.test(found)
}
