import type { DateKnowledge } from './date-knowledge.ts'

const patternId = (knowledge: DateKnowledge) => `date-${knowledge}`

/** What fills an area of the map or a mark of the list, as the attribute `fill`: a colour with a pattern of its own. */
export function patternFill(knowledge: DateKnowledge): string {
  return `url(#${patternId(knowledge)})`
}

/**
 * Drawn once on a page: what is known of a date is told by the pattern as well as by the colour (WCAG 1.4.1). The colours
 * are those of the stylesheet. Not `display: none`, for then browsers draw none of them.
 */
export function DatePatterns() {
  return (
    <svg className="date-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={patternId('day')} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="date-pattern-full" d="M0 0h8v8H0z" />
        </pattern>
        <pattern id={patternId('within')} width="9" height="9" patternUnits="userSpaceOnUse">
          <path className="date-pattern-ground" d="M0 0h9v9H0z" />
          <path className="date-pattern-line" d="M-2 2l4-4M0 9l9-9M7 11l4-4" />
        </pattern>
        <pattern id={patternId('probable')} width="9" height="9" patternUnits="userSpaceOnUse">
          <path className="date-pattern-ground" d="M0 0h9v9H0z" />
          <circle className="date-pattern-dot" cx="2.25" cy="2.25" r="1.6" />
          <circle className="date-pattern-dot" cx="6.75" cy="6.75" r="1.6" />
        </pattern>
        <pattern id={patternId('undated')} width="12" height="12" patternUnits="userSpaceOnUse">
          <path className="date-pattern-ground" d="M0 0h12v12H0z" />
          <path className="date-pattern-line" d="M0 6h12" />
        </pattern>
        <pattern id={patternId('none')} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="date-pattern-empty" d="M0 0h8v8H0z" />
        </pattern>
      </defs>
    </svg>
  )
}

/** A square of the pattern beside the words it stands for. */
export function DateMark({ knowledge }: { knowledge: DateKnowledge }) {
  return (
    <svg className={`date-mark is-${knowledge}`} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <rect x="0.75" y="0.75" width="16.5" height="16.5" fill={patternFill(knowledge)} />
    </svg>
  )
}
