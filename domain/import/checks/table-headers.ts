import type { Finding } from '../fidelity-report.ts'
import type { PageBlock } from '../page-blocks.ts'

/** A table that came without marked headings: a person says which row or column they are (WCAG 1.3.1). */
export function tableHeaders(blocks: readonly PageBlock[]): Finding<'table-headers'>[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.headers !== 'none') return []
    const first = block.rows[0] ?? []
    return [
      {
        key: 'table-headers' as const,
        line: first[0]?.line ?? 0,
        quote: first
          .map(({ text }) => text)
          .join(' | ')
          .slice(0, 120),
      },
    ]
  })
}
