/** Our own mark: a sheet with its title, its lines and a full stop. Drawn again in public/icon.svg. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="4" fill="currentColor" />
      <g fill="none" stroke="var(--color-on-accent)">
        <path d="M7 9.5h18" strokeWidth="4" />
        <path d="M7 16.5h18M7 22.5h11" strokeWidth="2" />
      </g>
      <circle cx="23.5" cy="22.5" r="2" fill="var(--color-on-accent)" />
    </svg>
  )
}
