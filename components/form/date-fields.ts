/** EDTF of a year, month or day → what its three fields begin with; an interval fits no such field and stays apart. */
export function dateFields(name: string, edtf: string | null): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = edtf?.split('-') ?? []
  return { [`${name}-year`]: year, [`${name}-month`]: withoutZero(month), [`${name}-day`]: withoutZero(day) }
}

function withoutZero(digits: string): string {
  return digits.replace(/^0/, '')
}
