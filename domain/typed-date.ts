/** What was typed, to name a date that cannot be: "2015-02-31" is "31.02.2015". */
export function typedDate(edtf: string): string {
  return edtf.split('-').filter(Boolean).toReversed().join('.')
}
