/** Digits with spaces, hyphens, brackets, a plus before them, and an inner number: "22 628 01 20 wew. 5". */
const written = /^(\+?[\d\s()-]+?)(?:[\s,]*(?:wew|w|ext)\.?\s*(\d{1,6}))?$/i
/** Shortest number that is dialled (112) and the longest (ITU-T E.164), in digits. */
const SHORTEST = 3
const LONGEST = 15

/** What a phone dials for a number as people write it (RFC 3966); null = it is no number. */
export function contactPhoneHref(phone: string): string | null {
  const [, number = '', inner] = written.exec(phone.trim()) ?? []
  const digits = number.replace(/\D/g, '')
  if (digits.length < SHORTEST || digits.length > LONGEST) return null
  return `tel:${number.startsWith('+') ? '+' : ''}${digits}${inner === undefined ? '' : `;ext=${inner}`}`
}
