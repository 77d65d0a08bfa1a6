type AffixRule = { readonly strip: string; readonly add: string; readonly condition: RegExp }

/** One line of the word list: a word and its forms, each once, without the word. */
export type ExpandedWord = { readonly word: string; readonly forms: readonly string[] }

/**
 * All words of a Hunspell dictionary with the forms that its suffixes make (`SFX` lines of `affixes`, one flag a character).
 * Prefixes are left out: in the Polish dictionary the only one is nie-.
 */
export function expandAffixes(affixes: string, words: string): ExpandedWord[] {
  const rules = new Map<string, AffixRule[]>()
  for (const [, flag = '', strip = '', add = '', condition = ''] of affixes.matchAll(
    /^SFX +(\S) +(\S+) +(\S+) +(\S+) *$/gm,
  )) {
    const rule = { strip: orNothing(strip), add: orNothing(add), condition: new RegExp(`${condition}$`, 'u') }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  // The first line is the number of words.
  return words
    .split('\n')
    .slice(1)
    .map((line) => {
      const [word = '', flags = ''] = line.trim().split('/')
      const forms = [...flags]
        .flatMap((flag) => rules.get(flag) ?? [])
        .filter(({ strip, condition }) => condition.test(word) && word.endsWith(strip))
        .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add)
      return { word, forms: [...new Set(forms)].filter((form) => form !== word) }
    })
}

/** Nothing is written as 0. */
function orNothing(text: string): string {
  return text === '0' ? '' : text
}
