import type { AccessibilityMark } from '#domain/article/attachment-use.ts'

/** What the writer knows of a file; readers see it in their own words. */
export const accessibilityMarkLabels = {
  accessible: 'sprawdzono: dostępny cyfrowo',
  'not-accessible': 'sprawdzono: niedostępny cyfrowo',
  unknown: 'nie sprawdzono',
} as const satisfies Record<AccessibilityMark, string>
