import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { StartError } from '#domain/start-error.ts'
import { controlAddress } from '../supervisor/control.ts'
import type { UpgradeAnswer, UpgradeStep } from '../supervisor/messages.ts'

export type RunningPortal = {
  /** Asks for a step. Returns the program by which the portal was started, as it was named. Throws StartError. */
  readonly ask: (step: UpgradeStep) => Promise<string>
  /** Whether the portal still speaks to us: one that has ended or was started again does not. */
  readonly isThere: () => boolean
  /** Ends what was begun. */
  readonly close: () => void
}

const REASONS = {
  'another-upgrade': 'Inna aktualizacja tego portalu już trwa. Poczekaj, aż się skończy.',
  'does-not-answer': 'Portal nie wstrzymał zapisów na czas. Nic się nie zmieniło. Spróbuj ponownie.',
  'not-ready':
    'Nowa wersja nie ruszyła na przygotowanych danych; przyczyna jest w dzienniku portalu. Działa poprzednia wersja, na swoich danych.',
} as const satisfies Record<Extract<UpgradeAnswer, { ok: false }>['reason'], string>

/** Speaks to the supervisor of the portal that runs on these data. Throws StartError when there is none. */
export async function meetRunningPortal(dataDir: string): Promise<RunningPortal> {
  const address = controlAddress(dataDir)
  if (address === null)
    throw new StartError(
      'Na tym systemie albo przy tak długiej ścieżce DATA_DIR nie da się aktualizować w czasie pracy.',
    )
  const socket = connect(address)
  try {
    await once(socket, 'connect')
  } catch {
    throw new StartError(
      `Na danych ${dataDir} nie działa żaden portal, który można zaktualizować. Sprawdź DATA_DIR albo po prostu uruchom nową wersję.`,
    )
  }
  socket.on('error', () => {})
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]()
  return {
    ask: async (step) => {
      socket.write(`${JSON.stringify(step)}\n`)
      const { value, done } = await answers.next()
      if (done) throw new StartError('Portal zatrzymał się w czasie aktualizacji. Uruchom go ponownie.')
      const answer = JSON.parse(value) as UpgradeAnswer
      if (!answer.ok) throw new StartError(REASONS[answer.reason])
      return answer.startedAs
    },
    isThere: () => !socket.destroyed && socket.readyState === 'open',
    close: () => socket.destroy(),
  }
}
