import { z } from 'zod'
import { lineSchema } from '../text/clean-text.ts'

/** Every choice of the portal: its key, its shape and what holds until somebody chooses. */
export const settingSchemas = {
  'site-name': lineSchema({ max: 120 }),
  publisher: lineSchema({ max: 200 }),
  /** Instant (ms) since when the content is a demonstration; null = it is not. */
  'demo-since': z.int().nullable(),
} as const

export type SettingKey = keyof typeof settingSchemas
export type Settings = { readonly [Key in SettingKey]: z.output<(typeof settingSchemas)[Key]> }

export const defaultSettings: Settings = {
  'site-name': 'Komunikat',
  publisher: 'Wydawca portalu',
  'demo-since': null,
}

export const ChangeSettingInput = z
  .object({ key: z.enum(Object.keys(settingSchemas) as SettingKey[], { error: 'not-a-setting' }), value: z.unknown() })
  .transform(({ key, value }, context) => {
    const parsed = settingSchemas[key].safeParse(value)
    if (parsed.success) return { key, value: parsed.data }
    context.addIssue({ code: 'custom', path: ['value'], message: parsed.error.issues[0]?.message ?? 'invalid' })
    return z.NEVER
  })
