import { PolishMoment } from '#components/ui/polish-date.tsx'
import type { ContentFigures } from '#domain/article/versions/content-figures.ts'
import { typeset } from '#domain/text/typography.ts'
import { figuresSentence, revisionStateLabels, type VersionTitle, versionTitle } from './labels.ts'

/** One version as the list shows it. `at` = ms UTC. */
export type VersionLine = VersionTitle & {
  /** As addresses name it. */
  readonly key: string
  readonly href: string
  /** Number of its text among the texts of the article. */
  readonly text: number
  /** null = the portal itself, or nobody recorded. */
  readonly author: string | null
  readonly at: number
  /** null = nothing came before. */
  readonly figures: ContentFigures | null
  /** Where it is compared with the one before; null = nothing came before. */
  readonly changesHref: string | null
  /** What readers are told of the change. */
  readonly note: string | null
}

/** Versions of an article, newest first; decisions stand out from the ends of sittings. */
export function VersionList({ lines }: { readonly lines: readonly VersionLine[] }) {
  return (
    <ol className="staff-versions" reversed>
      {lines.map((line) => (
        <li key={line.key} className={isMilestone(line) ? 'milestone' : undefined}>
          <h2>
            <a href={line.href}>{typeset(versionTitle(line))}</a>
          </h2>
          <p className="row-line">
            <span>
              <PolishMoment at={line.at} />
            </span>
            <span>{line.author ?? 'Portal'}</span>
            <span>{typeset(`Tekst nr ${line.text}, ${revisionStateLabels[line.state]}`)}</span>
          </p>
          {line.note !== null && <p>{typeset(`Co zmieniono: ${line.note}`)}</p>}
          <p className="quiet">
            {line.figures === null ? 'Pierwsza zapisana wersja.' : typeset(figuresSentence(line.figures))}
            {line.changesHref !== null && (
              <>
                {' '}
                <a href={line.changesHref}>
                  Pokaż zmiany<span className="visually-hidden">{typeset(`: ${versionTitle(line)}`)}</span>
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function isMilestone({ reason }: VersionLine): boolean {
  return reason !== 'sitting' && reason !== 'new-author'
}
