import type { ReactNode } from 'react'
import { unknownLabel } from '#components/article/labels.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { CHAIN_CHECK_ADDRESS, CHANGES_ADDRESS } from '#domain/changes/change-address.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ChangeDetailsView } from './change-view.ts'

/** One entry with all that it says and all that it hashes, at its permanent address. */
export function ChangePage({ site, change }: { site: SiteView; change: ChangeDetailsView }) {
  const { number, kindLabel, withheld, line, previousHref, nextHref } = change
  return (
    <PageFrame
      site={site}
      current={CHANGES_ADDRESS}
      breadcrumbs={[
        { label: 'Strona główna', href: '/' },
        { label: 'Rejestr zmian', href: CHANGES_ADDRESS },
      ]}
    >
      <article className="text-page change-page">
        <h1>{typeset(`Wpis ${number}: ${kindLabel.toLocaleLowerCase('pl')}`)}</h1>
        {withheld !== null && <p>{typeset(withheld)}</p>}
        <dl className="facts">
          {factsOf(change).map(([term, description]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
        <details className="fold">
          <summary>{typeset('Zapis tego wpisu w pliku')}</summary>
          <p>
            {typeset('Z tego zapisu każdy może policzyć skrót. ')}
            <a href={CHAIN_CHECK_ADDRESS}>{typeset('Jak sprawdzić rejestr')}</a>
          </p>
          <pre className="hash">{line}</pre>
        </details>
        <nav aria-label="Sąsiednie wpisy">
          <ul className="plain-links">
            {previousHref !== null && (
              <li>
                <a href={previousHref} rel="prev">
                  {typeset('Poprzedni wpis')}
                </a>
              </li>
            )}
            {nextHref !== null && (
              <li>
                <a href={nextHref} rel="next">
                  {typeset('Następny wpis')}
                </a>
              </li>
            )}
            <li>
              <a href={CHANGES_ADDRESS}>{typeset('Cały rejestr zmian')}</a>
            </li>
          </ul>
        </nav>
      </article>
    </PageFrame>
  )
}

function factsOf(change: ChangeDetailsView): readonly (readonly [string, ReactNode])[] {
  const { subject, name, address, unit, reason, madeAt, recordedAt, content, files, lost, withheld } = change
  const hash = (text: string) => (
    <code key={text} className="hash">
      {text}
    </code>
  )
  const about: readonly (readonly [string, ReactNode])[] =
    subject === null
      ? []
      : [
          ['Czego dotyczy', typeset(name === null ? subject : `${name} (${subject})`)],
          ...(address === null
            ? []
            : [
                [
                  'Adres',
                  // That of what was taken away leads nowhere any more.
                  withheld === null ? (
                    <a key="address" href={address}>
                      {address}
                    </a>
                  ) : (
                    address
                  ),
                ] as const,
              ]),
          ['Kto zdecydował', typeset(unit ?? unknownLabel)],
        ]
  return [
    ...about,
    ...(reason === null ? [] : [[change.reasonLabel, typeset(asSentence(reason))] as const]),
    ...(madeAt === recordedAt ? [] : [['Powstało', <PolishMoment key="made" at={madeAt} />] as const]),
    ['Zapisano', <PolishMoment key="recorded" at={recordedAt} />],
    ...(lost === null
      ? []
      : [
          [
            'Utracono',
            <span key="lost">
              {typeset(`Ostatni utracony wpis miał numer ${lost.number} i skrót `)}
              {hash(lost.hash)}
            </span>,
          ] as const,
        ]),
    ...(content === null ? [] : [['Skrót treści', hash(content)] as const]),
    ...(files.length === 0 ? [] : [['Skróty plików i obrazów', <FileHashes key="files" files={files} />] as const]),
    ['Skrót tego wpisu', hash(change.hash)],
    ['Skrót poprzedniego wpisu', hash(change.previousHash)],
  ]
}

function FileHashes({ files }: { files: readonly string[] }) {
  return (
    <ul>
      {files.map((file) => (
        <li key={file}>
          <code className="hash">{file}</code>
        </li>
      ))}
    </ul>
  )
}
