/** Endings of forms that the dictionary leaves out, each with the ending of a form of the same word that it has. */
const REGULAR: readonly (readonly [RegExp, string])[] = [
  // The plural of what one does: powołaniach, przyjęciom, powołań.
  [/(?<=[nc])i(?:ach|ami|om)$/u, 'ie'],
  [/(?<=[aeę])[ńn]$/u, 'nie'],
  [/(?<=[aęeuyi])[ćc]$/u, 'cie'],
  // The genitive of old acts: komisyj, kategoryj, parafij.
  [/yj$/u, 'ji'],
  [/ij$/u, 'ii'],
]

/** A form that the dictionary may know instead of `word`, lower case; null when it has no such ending. */
export function regularForm(word: string): string | null {
  const known = REGULAR.find(([ending]) => ending.test(word))
  return known ? word.replace(known[0], known[1]) : null
}
