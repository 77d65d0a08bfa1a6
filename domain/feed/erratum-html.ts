import { xmlText } from './xml-text.ts'

type Erratum = { readonly wrong: string; readonly right: string }

/** What stands above the text on its page, as well-formed XHTML before the text of an entry. */
export function erratumHtml(errata: readonly Erratum[]): string {
  return errata
    .map(
      ({ wrong, right }) =>
        `<p><strong>Sprostowanie.</strong></p><p>Było błędnie: ${xmlText(wrong)}</p><p>Jest poprawnie: ${xmlText(right)}</p>`,
    )
    .join('')
}
