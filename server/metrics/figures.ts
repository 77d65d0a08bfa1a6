import { Counter, Gauge, type Registry } from 'prom-client'

/** Figures by the one label that tells them apart. */
type Labelled = Readonly<Record<string, number>>

type Named = { readonly name: string; readonly help: string }

/**
 * Figures that are read when somebody asks for them. One that cannot be read just then (null, or the database is away) is
 * left out, so that the others are still told; why it is away is what health says.
 */
export function createFigures(registry: Registry) {
  const registers = [registry]
  return {
    gauge: (named: Named, read: () => number | null | Promise<number>) => {
      new Gauge({
        ...named,
        registers,
        async collect() {
          const value = await unlessAway(read)
          if (value === null) this.remove()
          else this.set(value)
        },
      })
    },
    gauges: (named: Named & { readonly label: string }, read: () => Labelled | Promise<Labelled>) => {
      new Gauge({
        ...named,
        labelNames: [named.label],
        registers,
        async collect() {
          this.reset()
          const values = await unlessAway(read)
          for (const [of, value] of Object.entries(values ?? {})) this.set({ [named.label]: of }, value)
        },
      })
    },
    counters: (named: Named & { readonly label: string }, read: () => Labelled) => {
      new Counter({
        ...named,
        labelNames: [named.label],
        registers,
        collect() {
          this.reset()
          for (const [of, value] of Object.entries(read())) this.inc({ [named.label]: of }, value)
        },
      })
    },
  }
}

export type Figures = ReturnType<typeof createFigures>

async function unlessAway<Value>(read: () => Value): Promise<Awaited<Value> | null> {
  try {
    return await read()
  } catch {
    return null
  }
}
