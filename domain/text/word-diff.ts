import { diffSequences } from './sequence-diff.ts'

export type WordRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Differences of two texts in whole words: neighbours of one kind are one run, spaces stay with their words. */
export function diffWords(before: string, after: string): readonly WordRun[] {
  const runs: { kind: WordRun['kind']; text: string }[] = []
  for (const { kind, item } of diffSequences(words(before), words(after))) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += item
    else runs.push({ kind, text: item })
  }
  return runs
}

function words(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}
