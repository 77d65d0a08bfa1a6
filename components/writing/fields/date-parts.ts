export type DateParts = { readonly day: string; readonly month: string; readonly year: string }

/** EDTF, whole or half typed, as its three fields; null for an interval, which has none. */
export function toDateParts(edtf: string | null): DateParts | null {
  if (edtf?.includes('/')) return null
  const [year = '', month = '', day = ''] = edtf?.split('-') ?? []
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}

/** What was typed, put together; what is no date stays none, for the server to say so. null = nothing typed. */
export function fromDateParts({ day, month, year }: DateParts): string | null {
  // The signs that part a date and an interval in EDTF; all others stay, so that the date can be named as typed.
  const [y = '', m = '', d = ''] = [year, month, day].map((part) => part.replace(/[-/]/g, '').trim())
  if (!y && !m && !d) return null
  return [y, ...(m || d ? [twoDigits(m)] : []), ...(d ? [twoDigits(d)] : [])].join('-')
}

function twoDigits(part: string): string {
  return /^\d$/.test(part) ? `0${part}` : part
}
