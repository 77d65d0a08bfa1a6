import { typeset } from '#domain/text/typography.ts'
import { docxReportSentences, readDocxReport } from './docx-report.ts'

type Props = {
  /** Parameter of the address, as `writeDocxReport` made it; anything else says less. */
  readonly report: string
}

/** What became of the document that a draft began with. */
export function DocxNote({ report }: Props) {
  return (
    <section className="to-complete" aria-labelledby="z-pliku-docx">
      <h2 id="z-pliku-docx">Z pliku DOCX</h2>
      <ul>
        {docxReportSentences(readDocxReport(report)).map((sentence) => (
          <li key={sentence}>{typeset(sentence)}</li>
        ))}
      </ul>
    </section>
  )
}
