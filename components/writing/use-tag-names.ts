import { useEffect, useState } from 'react'
import { listTagNames } from '#components/form/find-choices.ts'

type Names = Readonly<Record<number, string>>

/**
 * Names of tags by their numbers: of those known from the start, and of others, which a copy kept in the browser or a text
 * saved by somebody else may bring, as soon as the server has told them. Until then, and where it does not, „nr 12”.
 */
export function useTagNames(tagIds: readonly number[], known: Names) {
  const [learned, setLearned] = useState<Names>({})
  const unknown = tagIds.filter((id) => known[id] === undefined && learned[id] === undefined).join(',')

  useEffect(() => {
    if (unknown === '') return
    const asking = new AbortController()
    listTagNames(unknown, asking.signal).then(
      (names) => setLearned((all) => ({ ...all, ...names })),
      // Away from the server the number does.
      () => {},
    )
    return () => asking.abort()
  }, [unknown])

  return {
    nameOf: (id: number) => learned[id] ?? known[id] ?? `nr ${id}`,
    learn: (id: number, name: string) => setLearned((all) => ({ ...all, [id]: name })),
  }
}
