import type { aPortalOfSize } from '#services/testing-portal.ts'

type Portal = ReturnType<typeof aPortalOfSize>
export type Asked = { readonly params?: Record<string, string>; readonly query?: Record<string, string> }

const article = (find: (portal: Portal) => { readonly articleId: number } | undefined) => (portal: Portal) => ({
  params: { articleId: String(find(portal)?.articleId) },
})
const record = (name: string, find: (portal: Portal) => number | undefined) => (portal: Portal) => ({
  params: { [name]: String(find(portal)) },
})
const team = record('teamId', ({ teamId }) => teamId)
const endedTeam = record('teamId', ({ endedTeamId }) => endedTeamId)
const account = record('accountId', ({ accountIds }) => accountIds[0])
const image = () => ({ params: { hash: `a${'0'.repeat(63)}`, file: '640.jpg' } })
const draft = article(({ drafts }) => drafts[0])
const submitted = article((portal) => portal.submitted[0])
const scheduled = article((portal) => portal.scheduled[0])
const changed = article((portal) => portal.changed[0])
const rich = article((portal) => portal.rich)

/** What is in the places of an address that vary, and what is asked for where asking changes the page. */
export const routeSubjects: Record<string, (portal: Portal) => Asked> = {
  '/aktualnosci/[slug]': () => ({ params: { slug: 'bogaty' } }),
  '/aktualnosci/[slug]/wersje': () => ({ params: { slug: 'bogaty' } }),
  '/aktualnosci/[slug]/wersje/[number]': () => ({ params: { slug: 'bogaty', number: '1' } }),
  '/aktualnosci/[slug]/wersje/zmiany': () => ({ params: { slug: 'bogaty' }, query: { od: '1', do: '2' } }),
  '/archiwum/[rok]': () => ({ params: { rok: '2015' } }),
  '/akty/[legalActId]': record('legalActId', ({ legalActIds }) => legalActIds[0]),
  '/instytucje/[slug]': () => ({ params: { slug: '1-fundacja-0' } }),
  '/media/[hash]/[file]': image,
  '/media/karta/[file]': () => ({ params: { file: '1-abababababababab.png' } }),
  '/rejestr-zmian/[number]': () => ({ params: { number: '2' } }),
  '/szukaj': () => ({ query: { q: 'zespół' } }),
  '/tematy/[slug]': () => ({ params: { slug: 'temat-0' } }),
  '/zalaczniki/[id]/[name]': () => ({ params: { id: '1', name: 'plik-0.pdf' } }),
  '/zespoly': () => ({ query: { 'na-dzien': '2015', 'stan-wiedzy': '2026-01-14', porownaj: '2014-01-01' } }),
  '/zespoly/[voivodeship]': () => ({ params: { voivodeship: 'dolnoslaskie' }, query: { 'na-dzien': '2015-03' } }),
  '/panel/akty/[legalActId]': record('legalActId', ({ legalActIds }) => legalActIds[0]),
  '/panel/api/media/[hash]/[file]': image,
  '/panel/api/obrazy/[id]': () => ({ params: { id: '1' } }),
  '/panel/api/zalaczniki/[id]': () => ({ params: { id: '1' } }),
  '/panel/api/zalaczniki/[id]/[name]': () => ({ params: { id: '1', name: 'plik-0.pdf' } }),
  '/panel/api/wybor/[czego]': () => ({ params: { czego: 'artykul-do-odnosnika' }, query: { q: 'wiadomość' } }),
  '/panel/propozycje/[proposalId]': () => ({ params: { proposalId: '1' } }),
  '/panel/artykuly/[articleId]': rich,
  '/panel/artykuly/[articleId]/archiwum': rich,
  '/panel/artykuly/[articleId]/cofnij-przekazanie': submitted,
  '/panel/artykuly/[articleId]/cofnij-pilna': rich,
  '/panel/artykuly/[articleId]/opublikuj-pilnie': draft,
  '/panel/artykuly/[articleId]/potwierdz-pilna': rich,
  '/panel/artykuly/[articleId]/zatwierdz': submitted,
  '/panel/artykuly/[articleId]/duplikuj': rich,
  '/panel/artykuly/[articleId]/nota': rich,
  '/panel/artykuly/[articleId]/odrzuc-zmiany': changed,
  '/panel/artykuly/[articleId]/odstepstwa': rich,
  '/panel/artykuly/[articleId]/odwolaj-archiwum': rich,
  '/panel/artykuly/[articleId]/odwolaj-publikacje': scheduled,
  '/panel/artykuly/[articleId]/opublikuj': submitted,
  '/panel/artykuly/[articleId]/podglad': rich,
  '/panel/artykuly/[articleId]/podglady': rich,
  '/panel/artykuly/[articleId]/uwagi': rich,
  '/panel/artykuly/[articleId]/uwagi/watki': rich,
  '/panel/artykuly/[articleId]/otwarte': rich,
  '/panel/artykuly/[articleId]/poprawka': submitted,
  '/panel/artykuly/[articleId]/prowadzenie': draft,
  '/panel/artykuly/[articleId]/przekaz': draft,
  '/panel/artykuly/[articleId]/przywroc': article(({ archived }) => archived[0]),
  '/panel/artykuly/[articleId]/szkic': rich,
  '/panel/artykuly/[articleId]/usun': draft,
  '/panel/artykuly/[articleId]/wersje': rich,
  '/panel/artykuly/[articleId]/wersje/[wersja]': (portal) => ({
    params: { ...rich(portal).params, wersja: 'tekst-1' },
  }),
  '/panel/artykuly/[articleId]/wersje/zmiany': rich,
  '/panel/artykuly/[articleId]/wycofaj': rich,
  '/panel/artykuly/[articleId]/zaplanuj': submitted,
  '/panel/artykuly/[articleId]/zaplanuj-archiwum': rich,
  '/panel/artykuly/[articleId]/zmien-termin': scheduled,
  '/panel/artykuly/[articleId]/zwroc': submitted,
  '/panel/artykuly/wiele': () => ({ query: { czynnosc: 'kosz', zakres: 'wszystkie', lista: 'stan=szkic' } }),
  '/panel/dziennik/[number]': () => ({ params: { number: '1' } }),
  '/panel/infolinie/[helplineId]': record('helplineId', ({ helplineIds }) => helplineIds[0]),
  '/panel/instytucje/[institutionId]': () => ({ params: { institutionId: '1' } }),
  '/panel/konta/[accountId]': account,
  '/panel/konta/[accountId]/haslo': account,
  '/panel/konta/[accountId]/wylacz': account,
  '/panel/pliki/[mediaId]': () => ({ params: { mediaId: '1' } }),
  '/panel/plany/[planId]': record('planId', ({ planIds }) => planIds[0]),
  '/panel/projekty/[projectId]': record('projectId', ({ projects }) => projects[0]?.projectId),
  '/panel/strony/[strona]': () => ({ params: { strona: 'o-portalu' } }),
  '/panel/tagi/[tagId]': record('tagId', ({ tagIds }) => tagIds[0]),
  '/panel/tagi/[tagId]/polaczenie': record('tagId', ({ tagIds }) => tagIds[0]),
  '/panel/zespoly/[teamId]': team,
  '/panel/zespoly/[teamId]/powolanie': endedTeam,
  '/panel/zespoly/[teamId]/sklad': team,
  '/panel/zespoly/[teamId]/sprostowanie': team,
  '/panel/zespoly/[teamId]/sprostowanie-zakonczenia': endedTeam,
  '/panel/zespoly/[teamId]/zakonczenie': team,
  '/panel/zespoly/[teamId]/zmiana': team,
}
