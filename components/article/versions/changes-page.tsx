import { PolishInstant } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { ChangesKey, ChangesList } from './changes-list.tsx'
import { summarySentences } from './labels.ts'
import { VersionChoice } from './version-choice.tsx'
import { versionOption } from './version-option.ts'
import type { ChangesView, VersionedArticleView, VersionView } from './version-view.ts'
import { VersionsFrame } from './versions-frame.tsx'

/** What differs between two versions: first in a few sentences, then place by place. Needs no script. */
export function ChangesPage({ article, view }: { article: VersionedArticleView; view: ChangesView }) {
  const { versions, from, to } = view
  const isOne = from.number === to.number
  return (
    <VersionsFrame article={article} isDeeper>
      <header className="list-header">
        <h1>{typeset(`Co zmieniono: ${article.title}`)}</h1>
        <p className="dateline">
          {'Od '}
          <VersionLink version={from} />
          {' do '}
          <VersionLink version={to} />
        </p>
      </header>
      {isOne ? (
        <p className="list-intro">{typeset('Wybrano dwa razy tę samą wersję. Wybierz dwie różne.')}</p>
      ) : (
        <>
          <Summary view={view} />
          <ChangesList view={view} />
        </>
      )}
      {versions.length > 2 && (
        <section className="version-compare" aria-labelledby="porownaj">
          <h2 id="porownaj">{typeset('Porównaj inne wersje')}</h2>
          <VersionChoice
            action={article.changesHref}
            options={versions.map(versionOption)}
            from={from.number}
            to={to.number}
          />
        </section>
      )}
    </VersionsFrame>
  )
}

function Summary({ view: { versions, from, to, differences } }: { view: ChangesView }) {
  const notes = versions.filter(({ number, note }) => number > from.number && number <= to.number && note !== null)
  return (
    <section className="changes-summary" aria-labelledby="w-skrocie">
      <h2 id="w-skrocie">{typeset('W skrócie')}</h2>
      {notes.map(({ number, note }) => (
        <p key={number}>
          <strong>{typeset(`Redakcja o wersji ${number}:`)}</strong> {typeset(note ?? '')}
        </p>
      ))}
      <p>{typeset(summarySentences(differences).join(' '))}</p>
      <ChangesKey />
    </section>
  )
}

function VersionLink({ version: { number, href, shownFrom } }: { version: VersionView }) {
  return (
    <>
      <a href={href}>wersji {number}</a>
      {' ('}
      <PolishInstant at={shownFrom} />)
    </>
  )
}
