import type { ReactNode } from 'react'

/** Lines on a field of 20 × 20. Always beside words or named by them, and so hidden from assistive technology (WCAG 1.1.1). */
export function Drawing({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <svg
      className={className}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
