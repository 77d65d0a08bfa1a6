/** `well`: nothing to do. `look`: works, and somebody should see to it. `wrong`: people meet it already. */
export type FindingState = 'well' | 'look' | 'wrong'

/** One line of the state of the system. `fix` says what to do; a finding that is not well always has it. */
export type Finding = {
  readonly about: string
  readonly state: FindingState
  readonly sentence: string
  readonly fix?: string
  readonly link?: { readonly href: string; readonly label: string }
}

export const well = (about: string, sentence: string): Finding => ({ about, state: 'well', sentence })
