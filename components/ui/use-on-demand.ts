'use client'
import { type ComponentType, useCallback, useEffect, useState } from 'react'

export type Program<Props> = () => Promise<{ readonly default: ComponentType<Props> }>

/** Components that have come, by what loads them. */
const known = new Map<unknown, unknown>()

/**
 * A part of a page whose program comes when it is asked for; null until then. Without a connection it is lost, which the
 * page says in its own words: nothing around it falls, and it can be asked for again. `load` is one and the same function at
 * each drawing.
 */
export function useOnDemand<Props>(load: Program<Props>) {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(() => find(load))
  const [isLost, setLost] = useState(false)
  const [attempt, setAttempt] = useState(1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    const come = find(load)
    if (come !== null) return setLoaded(() => come)
    let isOver = false
    load().then(
      (found) => {
        known.set(load, found.default)
        if (!isOver) setLoaded(() => found.default)
      },
      () => {
        if (!isOver) setLost(true)
      },
    )
    return () => {
      isOver = true
    }
  }, [load, attempt])
  const again = useCallback(() => {
    setLost(false)
    setAttempt((number) => number + 1)
  }, [])
  return { Loaded, isLost, again }
}

/** Whatever a loader brought is a component of its own props. */
function find<Props>(load: Program<Props>): ComponentType<Props> | null {
  return (known.get(load) as ComponentType<Props> | undefined) ?? null
}
