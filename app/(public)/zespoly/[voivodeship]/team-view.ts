import type { TeamFactsView, TeamView } from '#components/team/team-view.ts'
import { institutionHref } from '#domain/institution/institution-href.ts'
import { type PartialDate, parsePartialDate } from '#domain/partial-date.ts'
import type { TeamFact } from '#domain/register/register-terms.ts'
import { questionParameters } from '#domain/team/register-question.ts'
import type { Voivodeship } from '#domain/voivodeship.ts'
import { listTeamArticles } from '#services/article/list-team-articles.ts'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import type { TeamFound } from '#services/team/team-queries.ts'
import { changesOfPage } from '../../rejestr-zmian/change-view.ts'
import type { AskedRegister } from '../ask-register.ts'
import { presenceNote } from '../presence-note.ts'
import { registerQuestionView } from '../register-question-view.ts'
import { correctionsView } from './corrections-view.ts'
import { historyView } from './history-view.ts'

type Asking = { readonly context: PublicContext; readonly asked: AskedRegister; readonly siteUrl: string }

/** What the query found → what the page shows, sources numbered in the order of their dates. */
export function teamView(voivodeship: Voivodeship, found: TeamFound, { context, asked, siteUrl }: Asking): TeamView {
  const { team, version, notes } = found
  const page = `/zespoly/${team.slug}`
  const numbers = numberSources(found)
  const ofSource = (id: number | null) =>
    [id === null ? undefined : numbers.get(id)].filter((number) => number !== undefined)
  const stated = (kind: 'fact' | 'uncertainty') =>
    notes.filter((note) => note.kind === kind).map(({ text, sourceId }) => ({ text, references: ofSource(sourceId) }))
  return {
    officialName: startingWithCapital(version?.officialName ?? `Zespół ${voivodeship.adjective}`),
    url: `${siteUrl}${page}`,
    voivodeship: `Województwo ${voivodeship.name}`,
    breadcrumbs: [
      { label: 'Strona główna', href: '/' },
      {
        label: 'Zespoły wojewódzkie',
        href: `/zespoly${questionParameters({ ...asked.question, comparedWith: null })}`,
      },
    ],
    question: registerQuestionView(context, asked, { page, siteUrl, teamId: team.id }),
    presence: presenceOf(found, asked),
    facts: factsView(found, numbers),
    otherFacts: stated('fact'),
    uncertainties: stated('uncertainty'),
    articles: articlesView(voivodeship, context),
    ended: endOf(found, asked),
    history: historyView(found.history),
    corrections: correctionsView(found.corrections),
    changes: changesOfPage(context, { kind: 'team', id: team.id }, page),
    sources: sourcesView(found, numbers),
  }
}

function articlesView({ code, adjective }: Voivodeship, context: PublicContext): TeamView['articles'] {
  const { total, newest } = listTeamArticles(context, code)
  return {
    total,
    search: `/szukaj?q=${encodeURIComponent(`zespół ${adjective}`)}`,
    newest: newest.map(({ title, slug, firstPublished, publicState }) => ({
      title,
      href: `/aktualnosci/${slug}`,
      added: firstPublished,
      isArchived: publicState === 'archived',
    })),
  }
}

/** The register keeps names as published, some beginning with a small letter inside a sentence; a heading does not. */
export function startingWithCapital(name: string): string {
  return name.charAt(0).toLocaleUpperCase('pl') + name.slice(1)
}

type Numbers = ReadonlyMap<number, number>

function numberSources({ sources }: TeamFound): Numbers {
  const ids = [...new Set(sources.map(({ id }) => id))]
  return new Map(ids.map((id, index) => [id, index + 1]))
}

function factsView(found: TeamFound, numbers: Numbers): TeamFactsView {
  const { version, members, legalBasis, sources } = found
  const references = (fact: TeamFact) =>
    sources.filter((source) => source.fact === fact).map(({ id }) => numbers.get(id) ?? 0)
  return {
    established: {
      date: fromDateColumn(version?.establishedEdtf ?? null),
      certainty: version?.establishedCertainty ?? 'unknown',
      asPublished: version?.establishedAsPublished ?? null,
      note: version?.establishedNote ?? null,
      references: references('established'),
    },
    legalBasis: legalBasis
      ? [{ title: legalBasis.title, href: `/akty/${legalBasis.id}`, references: references('legal_basis') }]
      : [],
    seat:
      version?.seatOffice || version?.seatCity
        ? { office: version.seatOffice, city: version.seatCity, references: references('seat') }
        : null,
    chair: version?.chairFunction ? { function: version.chairFunction, references: references('chair') } : null,
    members: members.map((member) => ({
      name: member.name,
      role: member.role,
      href: institutionHref(member.institutionId, member.name),
      ...spanOf(member, found),
      references: [],
    })),
    membership: {
      completeness: version?.membershipCompleteness ?? 'unknown',
      note: version?.membershipNote ?? null,
      references: references('membership'),
    },
  }
}

function sourcesView({ sources }: TeamFound, numbers: Numbers): TeamView['sources'] {
  return [...numbers].map(([id, number]) => {
    const source = sources.find((item) => item.id === id)
    return {
      number,
      title: source?.title ?? '',
      href: source?.url ?? null,
      publishedOn: source?.publishedEdtf ? parsePartialDate(source.publishedEdtf) : null,
    }
  })
}

/** Since when a team that is not in force is no more; null while it is, and before its first day. */
function endOf({ version, history }: TeamFound, { days }: AskedRegister): PartialDate | null {
  if (version !== null) return null
  return history.map(({ to }) => to).findLast((to) => to !== null && to.earliest <= days.latest) ?? null
}

/** How sure it is that the team was in force on the days asked about. */
function presenceOf({ inForce, stretches }: TeamFound, { days }: AskedRegister): TeamView['presence'] {
  if (inForce === null) return { inForce, note: null }
  return { inForce, note: presenceNote({ inForce, stretches }, days) }
}

type Member = TeamFound['members'][number]

/** The days of a member that differ from those of the whole period of the team. */
function spanOf({ validFromEdtf, validToEdtf }: Member, { version, history }: TeamFound) {
  const period = history.filter((state) => state.period === version?.period)
  const [began, ended] = [period[0]?.from.edtf ?? null, period.at(-1)?.to?.edtf ?? null]
  return {
    from: validFromEdtf === began ? null : fromDateColumn(validFromEdtf),
    to: validToEdtf === ended ? null : fromDateColumn(validToEdtf),
  }
}
