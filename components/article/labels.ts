import type { ArchiveReason } from '#domain/article/article-state.ts'

/** Why an article is in the archive, as readers see it. `other` is replaced by the words given with it. */
export const archiveReasonLabels = {
  expired: 'upłynął termin',
  replaced: 'zastąpiono nowszą informacją',
  repealed: 'przepis lub plan przestał obowiązywać',
  'project-ended': 'projekt zakończono',
  'old-portal': 'treść z dawnego portalu',
  other: 'inny',
} as const satisfies Record<ArchiveReason, string>

/** Whether a file can be read by assistive technology: checked and yes, checked and no, not checked. */
export const attachmentAccessibilityLabels = {
  accessible: 'dostępny cyfrowo',
  inaccessible: 'może być nieczytelny dla czytnika ekranu',
  unchecked: 'dostępności nie sprawdzono',
} as const
export type AttachmentAccessibility = keyof typeof attachmentAccessibilityLabels

export const unknownLabel = 'brak danych'
export const unknownFromOldPortalLabel = 'Brak danych (treść z dawnego portalu)'
