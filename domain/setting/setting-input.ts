import { z } from 'zod'
import { isoDay, recordId, seenChoice, webAddress } from '../input-parts.ts'
import { lineSchema, textSchema } from '../text/clean-text.ts'

/** Every choice of the portal: its key, its shape and what holds until somebody chooses. */
export const settingSchemas = {
  'site-name': lineSchema({ max: 120 }),
  publisher: lineSchema({ max: 200 }),
  /** Instant (ms) since when the content is a demonstration; null = it is not. */
  'demo-since': z.int().nullable(),

  /** The article pinned to the front page, through its last day; null = none. Editors choose it (notice.change). */
  'pinned-article': z.object({ articleId: recordId, until: isoDay }).nullable(),

  /** Where „Szybkie wyjście” leads: a dull public page that shows nothing personal. */
  'quick-exit-url': webAddress,

  /** Unit that answers for the portal and for its accessibility; no person is named. */
  'contact-unit': lineSchema({ max: 200 }),
  'contact-email': lineSchema({ max: 200 }).pipe(z.email({ error: 'not-an-email' })),
  'contact-phone': lineSchema({ max: 40 }).refine((text) => /^\+?\d[\d ]{6,20}$/.test(text), { error: 'not-a-phone' }),
  'contact-address': lineSchema({ max: 300 }),

  /** Days of the accessibility statement (domain/statement/statement.ts says what each means). */
  'site-published-on': isoDay,
  'site-updated-on': isoDay,
  'statement-made-on': isoDay,
  'statement-reviewed-on': isoDay.nullable(),
  'statement-architecture': textSchema({ max: 3000 }),
  'statement-communication': textSchema({ max: 3000 }),
} as const

export type SettingKey = keyof typeof settingSchemas
export type Settings = { readonly [Key in SettingKey]: z.output<(typeof settingSchemas)[Key]> }

export const defaultSettings: Settings = {
  'site-name': 'Komunikat',
  publisher: 'Ministerstwo (wersja pokazowa)',
  'demo-since': null,
  'pinned-article': null,
  'quick-exit-url': 'https://www.pogodynka.pl/',
  'contact-unit': 'Zespół redakcyjny portalu (dane przykładowe)',
  'contact-email': 'redakcja@komunikat.invalid',
  'contact-phone': '+48 00 000 00 00',
  'contact-address': 'adresu jeszcze nie podano',
  'site-published-on': '2026-11-24',
  'site-updated-on': '2026-11-24',
  'statement-made-on': '2026-11-24',
  'statement-reviewed-on': null,
  'statement-architecture':
    'Wydawca portalu nie podał jeszcze adresu siedziby ani opisu jej dostępności: wejść, ciągów komunikacyjnych, wind i miejsc parkingowych. Uzupełni je przed uruchomieniem portalu.',
  'statement-communication':
    'Tłumacz języka migowego online: nie. Z redakcją można się kontaktować e-mailem i telefonicznie. Wydawca portalu nie podał jeszcze innych sposobów komunikacji.',
}

const { 'pinned-article': _, ...ofAdministrators } = settingSchemas
export type ChangeableKey = keyof typeof ofAdministrators
export const changeableKeys = Object.keys(ofAdministrators) as ChangeableKey[]

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
] as const satisfies SettingKey[]

/** Settings that still hold the placeholder they began with. */
export function unfilledSettings(settings: Settings): SettingKey[] {
  return placeholderKeys.filter((key) => settings[key] === defaultSettings[key])
}
