export type WordGuesser = {
  /** What the forms of an unknown word have in common, likeliest first; `word` is folded (foldLetters). One at least. */
  readonly stems: (word: string) => readonly string[]
}

/** Shorter words have no ending to speak of. */
const SHORTEST = 4
/** Least that is left of a word in front of its ending. */
const LEFT_MIN = 2

/**
 * A guesser by the rules of dictionary/word-guesser.txt (scripts/train-word-guesser.ts). A line is an ending and what is done
 * to words with it, likeliest first: the number of letters that are taken away, and those that follow. The longest ending
 * that a word has decides; a word without any is its own stem.
 */
export function wordGuesser(rules: string): WordGuesser {
  const lines = rules.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const changes = new Map(lines.map(readRule))
  const longest = Math.max(0, ...[...changes.keys()].map((ending) => ending.length))

  return {
    stems: (word) => {
      if (word.length < SHORTEST) return [word]
      for (let from = Math.max(1, word.length - longest); from < word.length; from++) {
        const stems = (changes.get(word.slice(from)) ?? [])
          .filter(({ cut }) => word.length - cut >= LEFT_MIN)
          .map(({ cut, add }) => word.slice(0, word.length - cut) + add)
        if (stems.length > 0) return [...new Set(stems)]
      }
      return [word]
    },
  }
}

type Change = { readonly cut: number; readonly add: string }

function readRule(line: string): [string, readonly Change[]] {
  const [ending = '', ...changes] = line.split(' ')
  return [ending, changes.map((change) => ({ cut: Number.parseInt(change, 10), add: change.replace(/^\d+/, '') }))]
}
