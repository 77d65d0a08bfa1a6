import type { TeamFactsView, TeamView } from '#components/team/team-view.ts'
import { type PartialDate, parsePartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import type { TeamFact } from '#domain/register/register-terms.ts'
import type { Voivodeship } from '#domain/voivodeship.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listTeamArticles } from '#services/article/list-team-articles.ts'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import type { TeamFound } from '#services/team/team-queries.ts'
import { historyView } from './history-view.ts'

/** What the query found → what the page shows, sources numbered in the order of their dates. */
export function teamView(
  voivodeship: Voivodeship,
  found: TeamFound,
  context: PublicContext,
  siteUrl: string,
): TeamView {
  const { team, version, notes } = found
  const numbers = numberSources(found)
  const ofSource = (id: number | null) =>
    [id === null ? undefined : numbers.get(id)].filter((number) => number !== undefined)
  const stated = (kind: 'fact' | 'uncertainty') =>
    notes.filter((note) => note.kind === kind).map(({ text, sourceId }) => ({ text, references: ofSource(sourceId) }))
  return {
    officialName: startingWithCapital(version?.officialName ?? `Zespół ${voivodeship.adjective}`),
    url: `${siteUrl}/zespoly/${team.slug}`,
    voivodeship: `Województwo ${voivodeship.name}`,
    breadcrumbs: [
      { label: 'Strona główna', href: '/' },
      { label: 'Zespoły wojewódzkie', href: '/zespoly' },
    ],
    validOn: partialDateFromDay(warsawDay(context.now)),
    facts: factsView(found, numbers),
    otherFacts: stated('fact'),
    uncertainties: stated('uncertainty'),
    articles: articlesView(voivodeship, context),
    ended: endOf(found),
    history: historyView(found.history),
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

function factsView({ version, members, legalBasis, sources }: TeamFound, numbers: Numbers): TeamFactsView {
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
      ? [{ title: legalBasis.title, href: legalBasis.url, references: references('legal_basis') }]
      : [],
    seat:
      version?.seatOffice || version?.seatCity
        ? { office: version.seatOffice, city: version.seatCity, references: references('seat') }
        : null,
    chair: version?.chairFunction ? { function: version.chairFunction, references: references('chair') } : null,
    members: members.map(({ name, role }) => ({ name, role, references: [] })),
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
function endOf({ version, history }: TeamFound): PartialDate | null {
  return version === null ? (history.at(-1)?.to ?? null) : null
}
