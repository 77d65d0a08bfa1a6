/** Whether the file was checked with assistive technology: yes; checked and no; not checked. */
export const accessibilityMarks = ['accessible', 'not-accessible', 'unknown'] as const
export type AccessibilityMark = (typeof accessibilityMarks)[number]
