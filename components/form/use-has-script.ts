import { useSyncExternalStore } from 'react'

/** Whether the script of the page runs: false on the server and while the first rendering takes the page over. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
}

function subscribeToNothing() {
  return () => {}
}
