export type DateParts = { readonly day: string; readonly month: string; readonly year: string }

/** EDTF, whole or half typed, as its three fields; null for an interval, which has none. */
export function toDateParts(edtf: string | null): DateParts | null {
  if (edtf?.includes('/')) return null
  const [year = '', month = '', day = ''] = edtf?.split('-') ?? []
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}

/** What was typed, put together; what is no date stays none, for the server to say so. null = nothing typed. */
export function fromDateParts({ day, month, year }: DateParts): string | null {
  const [y, m, d] = [year, month, day].map((part) => part.replace(/\D/g, ''))
  if (!y && !m && !d) return null
  return [y, ...(m || d ? [(m ?? '').padStart(2, '0')] : []), ...(d ? [d.padStart(2, '0')] : [])].join('-')
}
