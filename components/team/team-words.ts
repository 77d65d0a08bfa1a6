import type { PartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { seatLine } from '#domain/team/team-changes.ts'
import type { TeamState } from '#domain/team/team-input.ts'
import { certaintyLabels, membershipRoleLabels, teamFactLabels } from './labels.ts'

type TeamWord = { readonly term: string; readonly words: string }

const unknown = 'brak danych'

type Described = {
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly state: TeamState
  readonly legalBasis: string | null
}

/** All that the register says of one state, in words, for those who change it; always the same terms in the same order. */
export function teamWords({ from, to, state, legalBasis }: Described): TeamWord[] {
  const certainty = certaintyLabels[state.establishedCertainty]
  const established = state.established && formatPartialDate(state.established, 'table')
  return [
    { term: 'Obowiązuje', words: stretchWords(from, to) },
    { term: 'Nazwa', words: state.officialName },
    {
      term: 'Data powołania',
      words: [
        established === null ? unknown : certainty === null ? established : `${established} (${certainty})`,
        ...(state.establishedAsPublished === null ? [] : [`według publikacji: ${state.establishedAsPublished}`]),
        ...(state.establishedNote === null ? [] : [state.establishedNote]),
      ].join('\n'),
    },
    { term: 'Podstawa prawna', words: legalBasis ?? unknown },
    { term: 'Siedziba', words: seatLine(state.seatOffice, state.seatCity) ?? unknown },
    { term: 'Przewodniczący', words: state.chairFunction ?? unknown },
    { term: 'Skład', words: state.members.length === 0 ? unknown : state.members.map(memberWords).join('\n') },
    { term: 'Uwaga do składu', words: [state.membershipNote ?? unknown].join('\n') },
    { term: 'Źródła', words: state.sources.length === 0 ? unknown : state.sources.map(sourceWords).join('\n') },
    { term: 'Uwagi', words: state.notes.length === 0 ? 'brak' : state.notes.map(({ text }) => text).join('\n') },
  ]
}

/** "od 02.03.2015 do 01.06.2018 (wyłącznie)", "od 02.03.2015". */
export function stretchWords(from: PartialDate, to: PartialDate | null): string {
  const since = `od: ${formatPartialDate(from, 'table')}`
  return to === null ? since : `${since}, do dnia poprzedzającego: ${formatPartialDate(to, 'table')}`
}

function memberWords({ name, role }: TeamState['members'][number], index: number): string {
  const part = membershipRoleLabels[role]
  return `${index + 1}. ${name}${part === null ? '' : ` (${part})`}`
}

function sourceWords({ title, published, facts }: TeamState['sources'][number], index: number): string {
  const day = published === null ? '' : `, ${formatPartialDate(published, 'table')}`
  return `${index + 1}. ${title}${day} (${facts.map((fact) => teamFactLabels[fact].toLocaleLowerCase('pl')).join(', ')})`
}
