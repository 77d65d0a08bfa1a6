/**
 * A Polish noun as it stands after a number: 1 artykuł, 2 artykuły, 5 artykułów, 1,5 artykułu
 * (categories of the Unicode CLDR for Polish). Without `other` a fraction takes `many`.
 */
export type PluralForms = {
  readonly one: string
  readonly few: string
  readonly many: string
  readonly other?: string
}

const rules = new Intl.PluralRules('pl')
const numbers = new Intl.NumberFormat('pl')

/** The form of the noun that follows `n`. */
export function plural(n: number, forms: PluralForms): string {
  const category = rules.select(n)
  if (category === 'one' || category === 'few') return forms[category]
  return category === 'other' ? (forms.other ?? forms.many) : forms.many
}

/** The number and its noun: "5 artykułów", "12 345 artykułów". Plain spaces: typography comes on output. */
export function counted(n: number, forms: PluralForms): string {
  return `${numbers.format(n).replace(/\s/g, ' ')} ${plural(n, forms)}`
}
