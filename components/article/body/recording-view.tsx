import { Icon } from '#components/ui/icon.tsx'
import type { Recording } from '#domain/article/body/body.ts'
import { isBlank } from '#domain/article/body/body-nodes.ts'
import { isExternal, parseHref } from '#domain/article/body/link-target.ts'
import { recordingHost, recordingName } from '#domain/article/body/recording-words.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ShownBody } from './body-context.ts'
import { NestedBlocks } from './nested-blocks.tsx'

type Props = { readonly recording: Recording; readonly context: ShownBody }

/**
 * A film or a sound as words: nothing is asked of its host before a reader follows the link, which says what it opens, how
 * long it is and where. The transcript stands below (WCAG 1.2.1, 1.2.3) or has its own link.
 */
export function RecordingView({ recording, context }: Props) {
  const { medium, href, title, transcriptHref } = recording.attrs
  const name = recordingName(recording.attrs)
  const host = isExternal(href, context.siteUrl) ? recordingHost(href) : null
  const of = title === '' ? '' : `: ${title}`
  return (
    <div className="recording">
      <p className="recording-link">
        <Icon name={medium} />
        <span>
          <PageLink href={href} words={name} siteUrl={context.siteUrl} />
          {host !== null && <span className="quiet"> {typeset(`Na stronie ${host}, poza tym portalem.`)}</span>}
        </span>
      </p>
      {transcriptHref !== null && (
        <p>
          <PageLink href={transcriptHref} words={`Transkrypcja${of}`} siteUrl={context.siteUrl} />
        </p>
      )}
      {!isBlank(recording) && (
        <details className="fold">
          <summary>
            Transkrypcja<span className="sr-only">{typeset(of)}</span>
          </summary>
          <div className="transcript">
            <NestedBlocks blocks={recording.content} context={context} />
          </div>
        </details>
      )}
    </div>
  )
}

/** Asked again at the last moment: a body may have come into the database past its schema. */
function PageLink({ href, words, siteUrl }: { href: string; words: string; siteUrl: string }) {
  const allowed = parseHref(href)
  if (allowed === null) return typeset(words)
  return (
    <a href={allowed} rel={isExternal(allowed, siteUrl) ? 'noopener noreferrer' : undefined}>
      {typeset(words)}
    </a>
  )
}
