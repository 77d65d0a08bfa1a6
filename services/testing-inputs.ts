import type { z } from 'zod'
import { A_HASH } from '#db/testing-rows.ts'
import type { ChangeAccountInput, CreateAccountInput } from '#domain/account/account-input.ts'
import type { CreateHelplineInput } from '#domain/helpline/helpline-input.ts'
import type { CreateInstitutionsInput } from '#domain/institution/institution-input.ts'
import type { CreateLegalActInput } from '#domain/legal-act/legal-act-input.ts'
import type { CreatePlanInput } from '#domain/plan/plan-input.ts'
import type { CreateProjectInput } from '#domain/project/project-input.ts'
import type { CreateTeamInput, teamStateSchema } from '#domain/team/team-input.ts'

/** What forms send for the records of our tests. */

type LegalActForm = z.input<typeof CreateLegalActInput>
type HelplineForm = z.input<typeof CreateHelplineInput> & { readonly position: number }
type ProjectForm = z.input<typeof CreateProjectInput>
type PlanForm = z.input<typeof CreatePlanInput>
type AccountForm = z.input<typeof CreateAccountInput>
type TeamStateForm = z.input<typeof teamStateSchema>
type TeamForm = z.input<typeof CreateTeamInput>

export const aLegalAct = (form: Partial<LegalActForm> = {}): LegalActForm => ({
  kind: 'zarzadzenie',
  number: '47/2015',
  issuer: 'Wojewoda Podlaski',
  title: 'w sprawie powołania zespołu',
  signed: '2015-03-02',
  ...form,
})

export const aHelpline = (form: Partial<HelplineForm> = {}): HelplineForm => ({
  name: 'Krajowe centrum pomocy',
  phone: '+48 22 628 01 20',
  purpose: 'pomoc i porada, także anonimowo',
  sourceName: 'Portal urzędu',
  sourceUrl: 'https://urzad.example/pomoc',
  stated: '2025-10',
  position: 1,
  ...form,
})

export const aProject = (form: Partial<ProjectForm> = {}): ProjectForm => ({
  title: 'Lepsza współpraca służb',
  programme: 'Współpraca regionalna',
  mechanism: 'Norweski Mechanizm Finansowy',
  sentence: 'Projekt współfinansowany ze środków darczyńców.',
  starts: '2014',
  ends: '2016-04',
  fundings: [{ source: 'Norwegia', amountMinor: 100_000, currency: 'EUR' }, { source: 'Polska' }],
  logos: [{ name: 'Norway Grants' }],
  ...form,
})

export const aPlan = (form: Partial<PlanForm> = {}): PlanForm => ({
  title: 'Krajowy Plan Działań na lata 2013–2015',
  firstYear: 2013,
  lastYear: 2015,
  summary: 'Trzyletni plan w czterech częściach.',
  sourceName: 'Portal urzędu',
  sourceUrl: 'https://urzad.example/plan',
  tasks: [{ number: 'III.4', text: 'Powołanie zespołów wojewódzkich' }],
  ...form,
})

export const anInstitutionList = (...names: string[]): z.input<typeof CreateInstitutionsInput> => ({
  institutions: names.map((name) => ({ kind: 'ngo', name })),
})

export const anAccount = (form: Partial<AccountForm> = {}): AccountForm => ({
  email: 'ewa@urzad.example',
  name: 'Ewa Kowalska',
  unit: 'Wydział Komunikacji',
  position: 'specjalistka',
  rights: ['author'],
  passwordHash: A_HASH,
  ...form,
})

export function aChangedAccount(
  accountId: number,
  form: Partial<z.input<typeof ChangeAccountInput>> = {},
): z.input<typeof ChangeAccountInput> {
  const { passwordHash: _hash, mustChangePassword: _must, ...facts } = anAccount()
  return { accountId, seenLockVersion: 1, ...facts, ...form }
}

const police = { kind: 'police', name: 'Komenda Wojewódzka Policji' } as const
const borderGuard = { kind: 'border-guard', name: 'Straż Graniczna' } as const
const foundation = { kind: 'ngo', name: 'Fundacja Bezpieczny Dom' } as const
export const members = { police, borderGuard, foundation }

export const aTeamState = (form: Partial<TeamStateForm> = {}): TeamStateForm => ({
  officialName: 'Podlaski Zespół do Spraw Przeciwdziałania Handlowi Ludźmi',
  established: '2015-03-02',
  establishedCertainty: 'confirmed',
  seatCity: 'Białystok',
  membershipCompleteness: 'partial',
  members: [police, borderGuard],
  sources: [{ title: 'Strona urzędu', url: 'https://urzad.example/zespol', facts: ['established', 'membership'] }],
  notes: [{ kind: 'uncertainty', text: 'Inna strona podaje rok 2014.', source: 0 }],
  ...form,
})

export const aTeam = (form: Partial<TeamForm> = {}): TeamForm => ({
  voivodeship: '20',
  state: aTeamState(),
  validFrom: '2015-03-02',
  cause: { kind: 'publication', reason: 'Komunikat urzędu' },
  ...form,
})
