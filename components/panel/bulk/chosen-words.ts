import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'

/** How much a run is about: "40 artykułów, 3 wpisy". */
export function countedWords({ articles, records }: { readonly articles: number; readonly records: number }): string {
  const ofRecords = records === 0 ? [] : [counted(records, pluralForms.entry)]
  const ofArticles = articles === 0 && records > 0 ? [] : [counted(articles, pluralForms.article)]
  return [...ofArticles, ...ofRecords].join(', ')
}

type Run = { readonly articles: readonly unknown[]; readonly records: readonly unknown[] }

/** The same of a run with all that it is about. */
export function chosenWords({ articles, records }: Run): string {
  return countedWords({ articles: articles.length, records: records.length })
}
