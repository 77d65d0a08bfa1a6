import type { AttachmentView, CreditedImage } from '#components/article/article-view.ts'
import type { BodyContext, HelplineCardFacts } from '#components/article/body/body-context.ts'
import { FundedProject } from '#components/project/funded-project.tsx'
import { RegisterComparison } from '#components/team/register-comparison.tsx'
import type { Body } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { listArticleLinks } from '#services/article/public-article.ts'
import type { PublicContext } from '#services/context.ts'
import { listHelplinesByIds } from '#services/helpline/helpline-queries.ts'
import { listTeamHrefs } from '#services/team/team-queries.ts'
import { fundedProjectViews } from './funded-project-view.ts'
import { registerComparisons } from './register-comparison.ts'

type Shown = {
  readonly siteUrl: string
  readonly attachments: ReadonlyMap<number, AttachmentView>
  readonly images: Readonly<Record<number, CreditedImage>>
  /** When what the text shows stopped changing (ms UTC); null = it lives. */
  readonly frozenAt: number | null
}

/** Looks up what the body names, for readers: teams in the register, articles they may read, records it shows. */
export function bodyContext(
  body: Body,
  context: PublicContext,
  { siteUrl, attachments, images, frozenAt }: Shown,
): BodyContext {
  const { articleIds, projectSlugs, helplineIds } = bodyReferences(body)
  const links = listArticleLinks(context, [...articleIds])
  const teamHrefs = listTeamHrefs(context.db)
  const comparisonOf = registerComparisons(context, { teamHrefs, frozenAt })
  const projects = fundedProjectViews(context, projectSlugs)
  return {
    siteUrl,
    teamHrefs,
    articleLinks: Object.fromEntries(
      links.map(({ id, title, slug, publicState }) => [
        id,
        { title, href: `/aktualnosci/${slug}`, isArchived: publicState === 'archived' },
      ]),
    ),
    images,
    attachments: Object.fromEntries(attachments),
    helplines: Object.fromEntries(
      listHelplinesByIds(context.db, helplineIds).map((row) => [row.id, helplineFacts(row)]),
    ),
    renderTeamRegister: (node) => {
      const comparison = comparisonOf(node)
      return comparison && <RegisterComparison {...comparison} />
    },
    renderProjectFunding: ({ attrs }) => {
      const project = projects.get(attrs.projectSlug)
      return project ? <FundedProject {...project} /> : null
    },
  }
}

type HelplineRow = ReturnType<typeof listHelplinesByIds>[number]

function helplineFacts({
  id,
  name,
  retiredAt,
  phone,
  purpose,
  hours,
  languages,
  cost,
}: HelplineRow): HelplineCardFacts {
  return { id, name, open: retiredAt === null ? { phone, purpose, hours, languages, cost } : null }
}
