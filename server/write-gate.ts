/**
 * Whether anything may be written. While a new version takes over, what people send and what the portal does by itself
 * waits: whatever went into a database that is about to be replaced would be lost.
 */
export type WriteGate = { readonly isHeld: () => boolean; readonly hold: () => void; readonly open: () => void }

export function createWriteGate({ isHeld }: { isHeld: boolean }): WriteGate {
  let held = isHeld
  return {
    isHeld: () => held,
    hold: () => {
      held = true
    },
    open: () => {
      held = false
    },
  }
}
