import { type DiffStep, diffSequences } from './sequence-diff.ts'

export type WordRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/**
 * Differences of two texts in whole words. A stretch that differs is one run of each kind, what was taken out before
 * what came in: words that only a space divides are not distinguished one by one.
 */
export function diffWords(before: string, after: string): readonly WordRun[] {
  const runs: WordRun[] = []
  let removed = ''
  let added = ''
  const close = () => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed })
    if (added !== '') runs.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { kind, text } of joined(diffSequences(words(before), words(after)))) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (removed !== '' && added !== '' && text.trim() === '') {
      removed += text
      added += text
    } else {
      close()
      runs.push({ kind, text })
    }
  }
  close()
  return runs
}

/** Neighbours of one kind as one. */
function joined(steps: readonly DiffStep<string>[]): readonly WordRun[] {
  const runs: { kind: WordRun['kind']; text: string }[] = []
  for (const { kind, item } of steps) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += item
    else runs.push({ kind, text: item })
  }
  return runs
}

function words(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}
