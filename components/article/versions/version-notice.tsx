import { Icon } from '#components/ui/icon.tsx'
import { PolishInstant } from '#components/ui/polish-date.tsx'
import { asSentence } from '#domain/text/as-sentence.ts'
import { typeset } from '#domain/text/typography.ts'
import { versionKindWords } from './labels.ts'
import type { VersionNoticeView } from './version-view.ts'

/** First thing said at the address of a version: that it is not the present one, when it was shown, where to go. */
export function VersionNotice({
  version,
  total,
  current,
  versionsHref,
  nextChangesHref,
  replacedFiles,
}: VersionNoticeView) {
  const which = `wersja ${version.number} z ${total}`
  return (
    <section className="band" aria-label="Wersja strony">
      <Icon name="info" />
      <div>
        <p>
          <strong>
            {typeset(
              version.shownUntil === null
                ? `To jest obecna wersja tej strony: ${which}.`
                : `To nie jest obecna wersja tej strony: ${which}.`,
            )}
          </strong>
        </p>
        <p>
          {typeset('Pokazywana od ')}
          <PolishInstant at={version.shownFrom} />
          {version.shownUntil !== null && (
            <>
              {' do '}
              <PolishInstant at={version.shownUntil} />
              {typeset(' Treść mogła się od tego czasu zmienić.')}
            </>
          )}
        </p>
        {version.number > 1 && <p>{typeset(asSentence(versionKindWords(version)))}</p>}
        {replacedFiles.length > 0 && (
          <p>
            {typeset(
              `Pliki wymienione później na nowsze: ${replacedFiles.join('; ')}. Ich odnośniki prowadzą do nowszych plików.`,
            )}
          </p>
        )}
        <p>
          Obecna wersja: <a href={current.href}>{typeset(current.title)}</a>
        </p>
        <p>
          <a href={versionsHref}>Wszystkie wersje tej strony</a>
        </p>
        {nextChangesHref !== null && (
          <p>
            <a href={nextChangesHref}>{typeset('Co zmieniono w następnej wersji')}</a>
          </p>
        )}
      </div>
    </section>
  )
}
