import { PolishInstant } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { SourceNoteView } from './article-view.ts'

/** Enough of a checksum to compare by eye; the whole is in the title of the element. */
const shownDigits = 12

/** Where a moved text comes from, and what in it still waits for a person's eye. Folded; the text itself is untouched. */
export function SourceNote({ source, checksum, movedAt, findings }: SourceNoteView) {
  return (
    <details className="fold">
      <summary>Przeniesiono z dawnego portalu</summary>
      <dl className="facts">
        <div>
          <dt>Źródło</dt>
          <dd>{source.href === null ? source.label : <a href={source.href}>{source.label}</a>}</dd>
        </div>
        <div>
          <dt>Przeniesiono</dt>
          <dd>
            <PolishInstant at={movedAt} />
          </dd>
        </div>
        <div>
          <dt>Suma kontrolna (SHA-256)</dt>
          <dd className="checksum" title={checksum}>
            {checksum.slice(0, shownDigits)}…
          </dd>
        </div>
      </dl>
      {findings.length > 0 && (
        <div>
          <h2 className="finding-title">Do sprawdzenia: {findings.length}</h2>
          <p className="quiet">{typeset('Tekst zachowano tak, jak go opublikowano. Te miejsca budzą wątpliwości.')}</p>
          <ul className="finding-list">
            {findings.map((finding) => (
              <li key={`${finding.sentence} ${finding.excerpt ?? ''}`}>
                {typeset(finding.sentence)}
                {finding.excerpt !== null && <q>{finding.excerpt}</q>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  )
}
