import type { ReactNode } from 'react'
import type { BodyContext } from '#components/article/body/body-context.ts'
import { BodyView } from '#components/article/body/body-view.tsx'
import type { Body } from '#domain/article/body/body.ts'
import type { SiteView } from './site-view.ts'
import { TextPage } from './text-page.tsx'

type Props = {
  readonly site: SiteView
  readonly current: string
  readonly title: string
  readonly body: Body
  /** Facts of the publisher, which stand in the settings and not in the words. */
  readonly children?: ReactNode
}

/** A short page in the publisher's own words: text, lists and links, no records. */
export function WrittenPage({ site, current, title, body, children }: Props) {
  return (
    <TextPage site={site} current={current} title={title}>
      <BodyView body={body} context={onlyWords(site.url)} />
      {children}
    </TextPage>
  )
}

function onlyWords(siteUrl: string): BodyContext {
  return {
    siteUrl,
    teamHrefs: {},
    articleLinks: {},
    images: {},
    attachments: {},
    helplines: {},
    renderTeamRegister: () => null,
    renderProjectFunding: () => null,
  }
}
