import { z } from 'zod'
import { compulsoryFactorChoices } from '../account/compulsory-factor.ts'
import { formatBackupTimes, parseBackupTimes } from '../backup/backup-times.ts'
import { isoDay, optionalWebAddress, recordId, seenChoice, webAddress } from '../input-parts.ts'
import { statementStatuses } from '../statement/statement.ts'
import { parseBarriers } from '../statement/statement-lists.ts'
import { lineSchema, textSchema } from '../text/text-schema.ts'

export const listImageChoices = ['shown', 'hidden'] as const
export const fourEyesChoices = ['on', 'off'] as const
export const outerLinkChoices = ['not-asked', 'asked'] as const

function keptCount(min: number, max: number) {
  return z.int({ error: 'not-a-count' }).min(min, { error: 'not-a-count' }).max(max, { error: 'not-a-count' })
}

/** Every choice of the portal: its key, its shape and what holds until somebody chooses. */
export const settingSchemas = {
  'site-name': lineSchema({ max: 120 }),
  publisher: lineSchema({ max: 200 }),
  /** Instant (ms) since when the content is a demonstration; null = it is not. */
  'demo-since': z.int().nullable(),
  /** Instant (ms) at which an administrator put off the question of who publishes the portal; null = nobody has. */
  'publisher-put-off-at': z.int().nullable(),

  /** The article pinned to the front page, through its last day; null = none. Editors choose it (notice.change). */
  'pinned-article': z.object({ articleId: recordId, until: isoDay }).nullable(),

  /** Whether the lead images of articles stand in lists and on the front page; above their texts they always do. */
  'list-images': z.enum(listImageChoices, { error: 'not-a-choice' }),

  /** Whether a second person approves every text before readers get it. */
  'four-eyes': z.enum(fourEyesChoices, { error: 'not-a-choice' }),
  /** For which rights a password alone does not do (domain/account/compulsory-factor.ts). */
  'compulsory-factor': z.enum(compulsoryFactorChoices, { error: 'not-a-choice' }),
  /** Whether the portal asks other sites if the pages that published texts lead to are there. */
  'outer-links': z.enum(outerLinkChoices, { error: 'not-a-choice' }),

  /** After how many years without a change an article is proposed for the archive. */
  'review-after-years': keptCount(1, 30),

  /** Where „Szybkie wyjście” leads: a dull public page that shows nothing personal. */
  'quick-exit-url': webAddress,

  /** Unit that answers for the portal and for its accessibility; no person is named. */
  'contact-unit': lineSchema({ max: 200 }),
  'contact-email': lineSchema({ max: 200 }).pipe(z.email({ error: 'not-an-email' })),
  'contact-phone': lineSchema({ max: 40 }).refine((text) => /^\+?\d[\d ]{6,20}$/.test(text), { error: 'not-a-phone' }),
  'contact-address': lineSchema({ max: 300 }),
  /** How to reach the data protection officer, a function or an address rather than a name. */
  'dpo-contact': lineSchema({ max: 200 }),
  /** Subject page in the publisher's public information bulletin (Act on access to public information, art. 8). */
  'bip-url': optionalWebAddress,
  /** On what terms the texts may be used again, one sentence (Act on open data, art. 14); empty = nothing is said. */
  'content-licence': lineSchema({ max: 200, required: false }),
  /** How long servers on the way (proxy, host, network) keep logs of their own. */
  'server-logs-kept': textSchema({ max: 600 }),

  /** Hours in Warsaw at which a copy is due: "3.00, 15.00". */
  'backup-times': lineSchema({ max: 200 })
    .refine((text) => parseBackupTimes(text) !== null, { error: 'not-hours' })
    .transform((text) => formatBackupTimes(parseBackupTimes(text) ?? [])),
  /** Of how many days, weeks and months back a copy is kept (domain/backup/keep-rules.ts). */
  'backup-daily': keptCount(1, 366),
  'backup-weekly': keptCount(0, 260),
  'backup-monthly': keptCount(0, 240),

  /** Days of the accessibility statement (domain/statement/statement.ts says what each means). */
  'site-published-on': isoDay,
  'site-updated-on': isoDay,
  'statement-made-on': isoDay,
  'statement-reviewed-on': isoDay.nullable(),
  'statement-status': z.enum(statementStatuses, { error: 'not-a-status' }),
  /** A line each: "Element | opis" or "Element | opis | adres strony" (`parseBarriers`). */
  'statement-barriers': textSchema({ max: 6000, required: false }).refine((text) => parseBarriers(text) !== null, {
    error: 'not-a-barrier',
  }),
  /** Contents that the Act does not cover, a line each. */
  'statement-exceptions': textSchema({ max: 3000, required: false }),
  /** How the statement was prepared, a paragraph a line. */
  'statement-basis': textSchema({ max: 3000 }),
  'statement-architecture': textSchema({ max: 3000 }),
  'statement-communication': textSchema({ max: 3000 }),
} as const

export type SettingKey = keyof typeof settingSchemas
export type Settings = { readonly [Key in SettingKey]: z.output<(typeof settingSchemas)[Key]> }

/** What the accessibility statement is made of, in the order of its form. */
export const statementKeys = [
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
] as const satisfies readonly SettingKey[]
export type StatementKey = (typeof statementKeys)[number]

export const defaultSettings: Settings = {
  'site-name': 'Komunikat',
  publisher: 'wydawcy jeszcze nie podano',
  'demo-since': null,
  'publisher-put-off-at': null,
  'pinned-article': null,
  'list-images': 'shown',
  'four-eyes': 'off',
  'compulsory-factor': 'by-address',
  'outer-links': 'not-asked',
  'review-after-years': 3,
  'quick-exit-url': 'https://www.pogodynka.pl/',
  'contact-unit': 'Zespół redakcyjny portalu (dane przykładowe)',
  'contact-email': 'redakcja@komunikat.invalid',
  'contact-phone': '+48 00 000 00 00',
  'contact-address': 'adresu jeszcze nie podano',
  'dpo-contact': 'danych inspektora jeszcze nie podano',
  'bip-url': null,
  'content-licence': '',
  'server-logs-kept':
    'Serwery po drodze, na przykład operatora łącza albo wydawcy portalu, mogą prowadzić własne zapisy. Jak długo są przechowywane, wydawca poda tutaj przed uruchomieniem portalu.',
  'backup-times': '3.00',
  'backup-daily': 7,
  'backup-weekly': 4,
  'backup-monthly': 6,
  'site-published-on': '2026-11-24',
  'site-updated-on': '2026-11-24',
  'statement-made-on': '2026-11-24',
  'statement-reviewed-on': null,
  'statement-status': 'częściowo zgodna',
  // What is true of the portal's code wherever it runs. A change of it that affects accessibility is written down here too.
  'statement-barriers': [
    'Pliki do pobrania | nie każdy dokument PDF, DOCX lub arkusz dołączony do artykułu sprawdziliśmy pod kątem dostępności. Czytnik ekranu może nie odczytać ich układu, tabel i opisów ilustracji. Przy każdym pliku piszemy, czy jest dostępny. Napisz do nas, a przyślemy treść w innej formie.',
    'Treści z dawnego portalu | zachowaliśmy je tak, jak były opublikowane, także z ich błędami. Bywa, że tabela nie ma nagłówków, odnośnik nie mówi, dokąd prowadzi, a akapit wygląda jak śródtytuł, choć nim nie jest. Takie strony są oznaczone. Napisz do nas, a przyślemy treść poprawioną.',
    'Dłuższe artykuły | nie oznaczyliśmy jeszcze wszystkich słów obcojęzycznych w tekście. Czytnik ekranu może odczytać je z polską wymową. Oznaczamy je przy kolejnych zmianach artykułów.',
  ].join('\n'),
  'statement-exceptions': '',
  'statement-basis': [
    'Deklarację sporządziliśmy na podstawie samooceny. Każdy rodzaj strony sprawdzają przy każdej zmianie programu dwa automaty (axe-core i IBM Accessibility Checker), w motywie jasnym, ciemnym i w kolorach wymuszonych, na ekranie wąskim (320 px) i szerokim.',
    'Nie przeprowadziliśmy jeszcze audytu zewnętrznego ani badań z osobami, które na co dzień korzystają z czytników ekranu.',
  ].join('\n'),
  'statement-architecture':
    'Wydawca portalu nie podał jeszcze adresu siedziby ani opisu jej dostępności: wejść, ciągów komunikacyjnych, wind i miejsc parkingowych. Uzupełni je przed uruchomieniem portalu.',
  'statement-communication':
    'Tłumacz języka migowego online: nie. Z redakcją można się kontaktować e-mailem i telefonicznie. Wydawca portalu nie podał jeszcze innych sposobów komunikacji.',
}

const { 'pinned-article': _, ...ofAdministrators } = settingSchemas
export type ChangeableKey = keyof typeof ofAdministrators
const changeableKeys = Object.keys(ofAdministrators) as ChangeableKey[]

const choice = z.object({
  key: z.enum(changeableKeys, { error: 'not-a-setting' }),
  value: z.unknown(),
  seenLockVersion: seenChoice,
})
export type Choice = z.output<typeof choice>

/**
 * Choices made together stand or fall together: dates may only be true of one another as a whole. An issue with a value
 * has the key of the setting as its field.
 */
export const ChangeSettingsInput = z
  .object({ choices: z.array(choice).min(1, { error: 'missing' }).max(changeableKeys.length, { error: 'too-many' }) })
  .transform(({ choices }, context) => ({
    choices: choices.map(({ key, value, seenLockVersion }) => {
      const parsed = settingSchemas[key].safeParse(value)
      if (parsed.success) return { key, value: parsed.data, seenLockVersion }
      const [first] = parsed.error.issues
      const params = first?.code === 'too_big' ? { max: Number(first.maximum) } : undefined
      context.addIssue({ code: 'custom', path: [key], message: first?.message ?? 'invalid', ...(params && { params }) })
      return { key, value: null, seenLockVersion }
    }),
  }))

/** What the publisher has to fill in before the portal is anyone's: these defaults are placeholders and say so. */
const placeholderKeys = [
  'publisher',
  'contact-unit',
  'contact-email',
  'contact-phone',
  'contact-address',
  'dpo-contact',
] as const satisfies SettingKey[]

/** Who signs a demonstration until somebody writes a name. */
export const DEMO_PUBLISHER = 'Ministerstwo (wersja pokazowa)'

/** Settings that still hold the placeholder they began with. */
export function unfilledSettings(settings: Settings): SettingKey[] {
  return placeholderKeys.filter((key) => settings[key] === defaultSettings[key] || settings[key] === DEMO_PUBLISHER)
}

/** Whether an administrator is to be led to the page that asks who publishes the portal: until it is answered or put off. */
export function asksForPublisher(settings: Settings): boolean {
  const isOwn = settings['demo-since'] === null && settings['publisher-put-off-at'] === null
  return isOwn && unfilledSettings(settings).includes('publisher')
}
