import type { Finding } from '../fidelity-report.ts'
import type { PageBlock } from '../page-blocks.ts'

/** A saved page says neither how long its films and sounds are nor what is said in them (WCAG 1.2.1, 1.2.3). */
export function recordingsToComplete(blocks: readonly PageBlock[]): Finding<'recording-to-complete'>[] {
  return blocks.flatMap((block) =>
    block.kind === 'recording'
      ? [
          {
            key: 'recording-to-complete' as const,
            line: block.text.line,
            quote: block.text.text,
            context: { href: block.recording.href },
          },
        ]
      : [],
  )
}
