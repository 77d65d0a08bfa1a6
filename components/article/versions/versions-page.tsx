import { PolishInstant } from '#components/ui/polish-date.tsx'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { unknownLabel } from '../labels.ts'
import { versionKindWords } from './labels.ts'
import { VersionChoice } from './version-choice.tsx'
import { versionOption } from './version-option.ts'
import type { VersionedArticleView, VersionView } from './version-view.ts'
import { VersionsFrame } from './versions-frame.tsx'

type Props = {
  readonly article: VersionedArticleView
  /** In the order of publication. */
  readonly versions: readonly VersionView[]
}

/** Everything that was ever published at one article, newest first. */
export function VersionsPage({ article, versions }: Props) {
  return (
    <VersionsFrame article={article}>
      <header className="list-header">
        <h1>{typeset(`Wersje: ${article.title}`)}</h1>
        <p className="dateline">
          {typeset(
            `${counted(versions.length, pluralForms.revision)}, od najnowszej. Każda zostaje pod swoim adresem.`,
          )}
        </p>
      </header>
      <ol className="version-list" reversed>
        {versions.toReversed().map((version) => (
          <li key={version.number}>
            <Version version={version} changesHref={article.changesHref} />
          </li>
        ))}
      </ol>
      {versions.length > 2 && (
        <section className="version-compare" aria-labelledby="porownaj">
          <h2 id="porownaj">{typeset('Porównaj dwie wersje')}</h2>
          <VersionChoice
            action={article.changesHref}
            options={versions.map(versionOption)}
            from={1}
            to={versions.length}
          />
        </section>
      )}
    </VersionsFrame>
  )
}

function Version({ version, changesHref }: { version: VersionView; changesHref: string }) {
  const { number, href, shownFrom, shownUntil, unit } = version
  return (
    <>
      <h2>
        <a href={href}>Wersja {number}</a>
        {shownUntil === null && ', obecna'}
      </h2>
      <p className="row-line">
        <span>
          {'Od '}
          <PolishInstant at={shownFrom} />
          {shownUntil !== null && (
            <>
              {' do '}
              <PolishInstant at={shownUntil} />
            </>
          )}
        </span>
        <span>{typeset(`Odpowiada: ${unit ?? unknownLabel}`)}</span>
      </p>
      <p>{typeset(versionKindWords(version))}</p>
      {number > 1 && (
        <p>
          <a href={`${changesHref}?od=${number - 1}&do=${number}`}>{typeset(`Co zmieniono w wersji ${number}`)}</a>
        </p>
      )}
    </>
  )
}
