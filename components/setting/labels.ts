import type { CompulsoryFactor } from '#domain/account/compulsory-factor.ts'
import {
  type ChangeableKey,
  type fourEyesChoices,
  type listImageChoices,
  type outerLinkChoices,
  statementKeys,
} from '#domain/setting/setting-input.ts'

/** Groups of settings, each saved on its own; keys in the order of its form. */
export const settingGroups = {
  publisher: [
    'publisher',
    'contact-unit',
    'contact-email',
    'contact-phone',
    'contact-address',
    'dpo-contact',
    'bip-url',
    'content-licence',
    'server-logs-kept',
  ],
  /** What is asked first of a new portal. */
  beginning: [
    'publisher',
    'contact-address',
    'contact-email',
    'contact-phone',
    'bip-url',
    'content-licence',
    'four-eyes',
  ],
  portal: ['site-name', 'quick-exit-url', 'list-images', 'outer-links'],
  signIn: ['compulsory-factor'],
  publishing: ['four-eyes', 'review-after-years'],
  backup: ['backup-times', 'backup-daily', 'backup-weekly', 'backup-monthly'],
  statement: statementKeys,
} as const satisfies Record<string, readonly ChangeableKey[]>

export const listImageLabels = {
  shown: 'pokazuj',
  hidden: 'nie pokazuj',
} as const satisfies Record<(typeof listImageChoices)[number], string>

export const fourEyesLabels = {
  on: 'tak: druga osoba zatwierdza każdy tekst',
  off: 'nie: redaktor publikuje sam',
} as const satisfies Record<(typeof fourEyesChoices)[number], string>

export const outerLinkLabels = {
  'not-asked': 'nie sprawdzaj',
  asked: 'sprawdzaj, czy strony odpowiadają',
} as const satisfies Record<(typeof outerLinkChoices)[number], string>

export const compulsoryFactorLabels = {
  'by-address': 'redaktorów i administratorów, gdy portal działa pod https',
  publishing: 'redaktorów i administratorów',
  all: 'wszystkich, którzy mają jakieś uprawnienie',
  nobody: 'nikogo',
} as const satisfies Record<CompulsoryFactor, string>

export type SettingGroup = keyof typeof settingGroups

/** Settings that are days: they stand in three fields. */
export const daySettings = [
  'site-published-on',
  'site-updated-on',
  'statement-made-on',
  'statement-reviewed-on',
] as const satisfies readonly ChangeableKey[]

/** Settings that are whole numbers. */
export const countSettings = [
  'review-after-years',
  'backup-daily',
  'backup-weekly',
  'backup-monthly',
] as const satisfies readonly ChangeableKey[]
