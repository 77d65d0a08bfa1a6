import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type FormActionProp, idleForm } from '#components/form/form-state.ts'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aPublishedArticle } from '#services/article/testing.ts'
import type { EditorContext } from '#services/context.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { createInstitutions } from '#services/institution/create-institutions.ts'
import { createLegalAct } from '#services/legal-act/create-legal-act.ts'
import { createPlan } from '#services/plan/create-plan.ts'
import { createProject } from '#services/project/create-project.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { createTeam } from '#services/team/create-team.ts'
import { endTeam } from '#services/team/end-team.ts'
import { A_DAY, accepted, asAdministrator, asAuthor, asEditor, NOW } from '#services/testing.ts'
import { aHelpline, aLegalAct, anInstitutionList, aPlan, aProject, aTeam } from '#services/testing-inputs.ts'

/*
 * Every form of the register, the records and the settings against what a person or a program may send: the answer is
 * a Polish sentence and everything typed comes back, or the thing was good enough to be done. Nothing else is thrown.
 */

const there = vi.hoisted(() => ({ staff: null as unknown }))
// More is sent here than one account may send within an hour.
vi.mock('#app/_server/quotas.ts', () => ({ requireSaveQuota: () => {} }))
vi.mock('server-only', () => ({}))
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))
vi.mock('next/cache', () => ({ refresh: () => {} }))
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`)
  },
  notFound: () => {
    throw new Error('not found')
  },
}))
vi.mock('#app/_server/staff.ts', () => ({ findStaff: async () => there.staff }))

const { createLegalActAction, changeLegalActAction } = await import('./akty/actions.ts')
const { createHelplineAction, changeHelplineAction, orderHelplinesAction } = await import('./infolinie/actions.ts')
const institutions = await import('./instytucje/actions.ts')
const { createPlanAction, changePlanAction } = await import('./plany/actions.ts')
const { createProjectAction, changeProjectAction } = await import('./projekty/actions.ts')
const pages = await import('./strony/actions.ts')
const { createTagAction, changeTagAction, mergeTagAction } = await import('./tagi/actions.ts')
const settings = await import('./ustawienia/actions.ts')
const teams = await import('./zespoly/actions.ts')

type Fields = Readonly<Record<string, string>>
type Form = { readonly action: FormActionProp; readonly fields: Fields }

const date = (name: string, [day, month, year] = ['2', '3', '2016']): Fields => ({
  [`${name}-day`]: day ?? '',
  [`${name}-month`]: month ?? '',
  [`${name}-year`]: year ?? '',
})
const seen = (name: string, id = '1'): Fields => ({ [name]: id, seenLockVersion: '1' })
const cause = { 'cause.kind': 'act', 'cause.legalActId': '1', 'cause.reason': '' }
const publication = { 'cause.kind': 'publication', 'cause.legalActId': '', 'cause.reason': 'Komunikat' }

const legalAct = {
  kind: 'zarzadzenie',
  number: '99/2016',
  issuer: 'Wojewoda',
  title: 'w sprawie',
  promulgation: '',
  url: 'https://urzad.example/akt',
  amendsId: '',
  ...date('signed'),
}
const legalActOfTeam = Object.fromEntries(
  Object.entries(legalAct).map(([name, value]) => [`newLegalAct.${name}`, value]),
)
const helpline = {
  name: 'Linia',
  phone: '112',
  email: 'pomoc@urzad.example',
  purpose: 'pomoc',
  hours: 'całą dobę',
  languages: '',
  cost: '',
  sourceName: 'Portal',
  sourceUrl: 'https://urzad.example',
  ...date('stated'),
}
const plan = {
  title: 'Plan inny',
  firstYear: '2016',
  lastYear: '2018',
  adoptedBy: '',
  summary: 'O czym',
  unknowns: '',
  sourceName: 'Portal',
  sourceUrl: 'https://urzad.example',
  ...date('adopted'),
  'tasks.ile': '2',
  'tasks.0.text': 'Uczyć.',
  'tasks.0.number': 'I',
  'tasks.1.text': '',
}
const project = {
  title: 'Projekt inny',
  titleEn: '',
  programme: 'Program',
  mechanism: 'Mechanizm',
  sentence: 'Zdanie',
  description: '',
  sourceUrl: '',
  ...date('starts'),
  ...date('ends', ['1', '1', '2018']),
  'fundings.ile': '1',
  'fundings.0.source': 'budżet',
  'fundings.0.amountMinor': '56 000,00',
  'fundings.0.currency': 'PLN',
  'logos.ile': '1',
  'logos.0.name': 'Znak',
  'logos.0.mediaId': '',
  'logos.0.alt': '',
}
const changing = (at: string): Fields => ({
  [`${at}officialName`]: 'Zespół',
  [`${at}legalBasisId`]: '1',
  [`${at}seatOffice`]: 'Urząd',
  [`${at}seatCity`]: 'Suwałki',
  [`${at}chairFunction`]: 'Dyrektor',
})
const established = (at: string): Fields => ({
  ...date(`${at}established`),
  ...date(`${at}establishedLatest`, ['', '', '']),
  [`${at}establishedCertainty`]: 'confirmed',
  [`${at}establishedAsPublished`]: '',
  [`${at}establishedNote`]: '',
})
const members = (at: string): Fields => ({
  [`${at}members.ile`]: '1',
  [`${at}members.0.name`]: 'Fundacja Nowa',
  [`${at}members.0.role`]: 'member',
  [`${at}membershipCompleteness`]: 'partial',
  [`${at}membershipNote`]: '',
})
const sources = (at: string): Fields => ({
  [`${at}sources.ile`]: '1',
  [`${at}sources.0.title`]: 'Strona',
  [`${at}sources.0.url`]: 'https://urzad.example',
  [`${at}sources.0.facts`]: 'seat',
  ...date(`${at}sources.0.published`),
  [`${at}notes.ile`]: '1',
  [`${at}notes.0.text`]: 'Uwaga',
  [`${at}notes.0.kind`]: 'fact',
  [`${at}notes.0.source`]: '1',
})
const state = { ...changing('state.'), ...established('state.'), ...members('state.'), ...sources('state.') }
const newSource = {
  'sources.ile': '1',
  'sources.0.title': 'Komunikat',
  'sources.0.url': '',
  ...date('sources.0.published'),
}
const versions = (...keys: string[]): Fields => Object.fromEntries(keys.map((key) => [`${key}.seen`, '0']))

const forms: Record<string, Form> = {
  'act, new': { action: createLegalActAction, fields: legalAct },
  'act, changed': { action: changeLegalActAction, fields: { ...legalAct, ...seen('legalActId') } },
  'helpline, new': { action: createHelplineAction, fields: helpline },
  'helpline, changed': { action: changeHelplineAction, fields: { ...helpline, ...seen('helplineId'), position: '1' } },
  'helplines in order': { action: orderHelplinesAction, fields: { seen: '1', move: '1:up' } },
  'institution, new': { action: institutions.createInstitutionAction, fields: { name: 'Nowa', kind: 'ngo' } },
  'institution, changed': {
    action: institutions.changeInstitutionAction,
    fields: { ...seen('institutionId'), name: 'Nowa', kind: 'ngo' },
  },
  'institutions pasted': { action: institutions.pasteInstitutionsAction, fields: { list: 'Jedna\nDruga' } },
  'institutions looked at': {
    action: institutions.pasteInstitutionsAction,
    fields: { 'institutions.ile': '1', 'institutions.0.name': 'Jedna', 'institutions.0.kind': 'ngo' },
  },
  'plan, new': { action: createPlanAction, fields: plan },
  'plan, changed': { action: changePlanAction, fields: { ...plan, ...seen('planId') } },
  'project, new': { action: createProjectAction, fields: project },
  'project, changed': { action: changeProjectAction, fields: { ...project, ...seen('projectId') } },
  'page, changed': {
    action: pages.changePageAction,
    fields: { page: 'about', seenLockVersion: '0', words: '## A\n\nb' },
  },
  'notice, pinned': {
    action: pages.pinNoticeAction,
    fields: { articleId: '1', seenLockVersion: '0', ...date('until', ['1', '1', '2030']) },
  },
  'notice, taken down': { action: pages.takeDownNoticeAction, fields: { seenLockVersion: '0' } },
  'tag, new': { action: createTagAction, fields: { name: 'Nowy tag' } },
  'tag, changed': { action: changeTagAction, fields: { ...seen('tagId'), name: 'Inny tag' } },
  'tags, merged': { action: mergeTagAction, fields: { ...seen('tagId'), intoTagId: '2' } },
  'settings, publisher': {
    action: settings.changePublisherAction,
    fields: {
      publisher: 'Urząd',
      'contact-unit': 'Biuro',
      'contact-email': 'a@urzad.example',
      'contact-phone': '+48 22 628 01 20',
      'contact-address': 'Adres',
      'dpo-contact': 'iod@urzad.example',
      'bip-url': 'https://urzad.example/bip',
      'content-licence': 'CC BY 3.0 PL',
      'server-logs-kept': '30 dni',
      ...versions(
        'publisher',
        'contact-unit',
        'contact-email',
        'contact-phone',
        'contact-address',
        'dpo-contact',
        'bip-url',
        'content-licence',
        'server-logs-kept',
      ),
    },
  },
  'settings, portal': {
    action: settings.changePortalAction,
    fields: {
      'site-name': 'P',
      'quick-exit-url': 'https://a.example',
      'list-images': 'hidden',
      'outer-links': 'asked',
      ...versions('site-name', 'quick-exit-url', 'list-images', 'outer-links'),
    },
  },
  'settings, backup': {
    action: settings.changeBackupAction,
    fields: {
      'backup-times': '3.00, 15.00',
      'backup-daily': '10',
      'backup-weekly': '0',
      'backup-monthly': '12',
      ...versions('backup-times', 'backup-daily', 'backup-weekly', 'backup-monthly'),
    },
  },
  'settings, statement': {
    action: settings.changeStatementAction,
    fields: {
      ...date('site-published-on'),
      ...date('site-updated-on'),
      ...date('statement-made-on'),
      ...date('statement-reviewed-on', ['', '', '']),
      'statement-status': 'częściowo zgodna',
      'statement-barriers': 'Mapa | nie ma opisu.',
      'statement-exceptions': '',
      'statement-basis': 'Samoocena',
      'statement-architecture': 'Opis',
      'statement-communication': 'Opis',
      ...versions(
        'site-published-on',
        'site-updated-on',
        'statement-made-on',
        'statement-reviewed-on',
        'statement-status',
        'statement-barriers',
        'statement-exceptions',
        'statement-basis',
        'statement-architecture',
        'statement-communication',
      ),
    },
  },
  'team, new': {
    action: teams.createTeamAction,
    fields: { voivodeship: '10', ...state, ...date('validFrom'), ...cause },
  },
  'team, changed': {
    action: teams.changeTeamAction,
    fields: { ...seen('teamId'), ...changing('facts.'), ...newSource, ...date('from'), ...cause },
  },
  'team, changed by a legal act described in the same form': {
    action: teams.changeTeamAction,
    fields: {
      ...seen('teamId'),
      ...changing('facts.'),
      ...newSource,
      ...date('from'),
      ...cause,
      'cause.legalActId': 'new',
      answered: '0',
      ...legalActOfTeam,
    },
  },
  'team, members': {
    action: teams.changeMembersAction,
    fields: { ...seen('teamId'), way: 'zmiana', reason: '', ...members('facts.'), ...date('from'), ...publication },
  },
  'team, members corrected': {
    action: teams.changeMembersAction,
    fields: { ...seen('teamId'), way: 'correction', reason: 'Pomyłka', ...members('facts.') },
  },
  'team, corrected': {
    action: teams.correctTeamAction,
    fields: {
      ...seen('teamId'),
      versionId: '1',
      reason: 'Pomyłka',
      ...changing('facts.'),
      ...established('facts.'),
      ...sources('facts.'),
      ...date('from', ['', '', '']),
    },
  },
  'team, ended': { action: teams.endTeamAction, fields: { ...seen('teamId'), ...date('from'), ...publication } },
  'team, end corrected': {
    action: teams.correctEndAction,
    fields: {
      teamId: '2',
      seenLockVersion: '2',
      way: 'other-day',
      reason: 'Pomyłka',
      ...date('to', ['1', '1', '2021']),
    },
  },
  'team, resumed': {
    action: teams.resumeTeamAction,
    fields: { teamId: '2', seenLockVersion: '2', ...state, ...date('validFrom', ['1', '1', '2021']), ...cause },
  },
}

/** What may stand in any field; null = the field is missing. */
const bad: Record<string, string | null> = {
  missing: null,
  empty: '',
  spaces: ' \n ',
  '100 kB': 'ł'.repeat(50_000),
  'control characters': 'a\u0000b\u0008c\u001b[2J',
  'a lone surrogate': 'a\ud800b',
  emoji: '👩‍👩‍👧 🇵🇱',
  'right to left': 'مرحبا \u202e txt',
  markup: '<script>alert(1)</script>',
  'an impossible date': '31.02.2015',
  'an impossible day': '99',
  'an unknown number': '999999',
  'a huge number': '99999999999999999999',
  'a negative number': '-1',
  'a fraction': '1.5',
  'a script address': 'javascript:alert(1)',
  'a name of objects': '__proto__',
}

/** One record of each kind, a team in force (1) and one that ended (2). */
function records(): Database {
  const db = openTestDatabase(afterAll)
  const context = asEditor(db, NOW - 10 * A_DAY)
  accepted(createLegalAct(context, aLegalAct()))
  accepted(createHelpline(context, aHelpline()))
  accepted(createInstitutions(context, anInstitutionList('Fundacja Dom')))
  accepted(createPlan(context, aPlan()))
  accepted(createProject(context, aProject()))
  for (const name of ['Szkolenia', 'Konkursy']) accepted(createTag(context, { name }))
  accepted(createTeam(context, aTeam()))
  accepted(createTeam(context, aTeam({ voivodeship: '12' })))
  const news = { kind: 'publication' as const, reason: 'Zniesiono' }
  accepted(endTeam(context, { teamId: 2, seenLockVersion: 1, from: '2020-01-01', cause: news }))
  aPublishedArticle(db, {}, NOW - 10 * A_DAY)
  return db
}

let db: Database
beforeAll(() => {
  db = records()
})

/** Sends a form, looks at the answer and takes back whatever was done: each case finds the same records. */
async function send({ action, fields }: Form, context: EditorContext) {
  there.staff = { context }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  db.$client.exec('begin')
  try {
    const state = await action(idleForm, form)
    // A form that stays where it is says so; the others lead on.
    return state.status === 'done' ? ('done' as const) : state
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('redirected to ')) return 'done' as const
    throw error
  } finally {
    db.$client.exec('rollback')
  }
}

describe.each(Object.entries(forms))('%s', (name, form) => {
  const worker = name.startsWith('settings') ? asAdministrator : asEditor

  test('is accepted as it stands, or first shows its effect', async () => {
    const state = await send(form, worker(db))
    if (state !== 'done') expect([state.status, state.errors, state.message]).toEqual(['idle', [], null])
  })

  test('is not for somebody without the right to it', async () => {
    const state = await send(form, asAuthor(db))
    expect(state).toMatchObject({ status: 'stopped', message: 'Nie masz uprawnień do tej czynności.' })
  })

  test.each(Object.entries(bad))('%s in any field', async (_, value) => {
    const context = worker(db)
    for (const field of Object.keys(form.fields)) {
      const { [field]: __, ...others } = form.fields
      const fields = value === null ? others : { ...others, [field]: value }
      const state = await send({ ...form, fields }, context)
      if (state === 'done') continue
      const told = [...state.errors.map(({ text }) => text), ...(state.message === null ? [] : [state.message])]
      expect(state.status === 'idle' || told.length > 0, `${field}: silence`).toBe(true)
      const isSentence = (text: string) => /^[\p{Lu}„].*[.:]$/su.test(text) && text !== 'Popraw to pole.'
      expect(
        told.filter((text) => !isSentence(text)),
        field,
      ).toEqual([])
      // Of lists only rows in which something stands come back, numbered again; every other field comes back as sent.
      const sent = Object.entries(fields).filter(([name]) => !/\.\d+\.|\.ile$/.test(name))
      // Asked at once: a quarter of a million assertions take longer than all the verbs.
      const lost = sent.filter(([name, typed]) => {
        const shown = state.typed?.[name]
        return shown?.length !== 1 || shown[0] !== typed.toWellFormed()
      })
      expect(
        lost.map(([name]) => name),
        field,
      ).toEqual([])
    }
  })
})
