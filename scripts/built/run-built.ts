import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { NEEDED_NODE, requireNode, runCommand } from '../run-command.mjs'

type Command = { readonly main: (args: string[]) => unknown }

/**
 * Runs a command of a built folder. What belongs to the portal lies in `folder`; `.env` and the data are meant from where the
 * person stands.
 */
export async function runBuilt(folder: string, load: () => Promise<Command>): Promise<void> {
  requireNode(() => `Zainstaluj Node ${NEEDED_NODE} lub nowszy`)
  if (existsSync('.env')) process.loadEnvFile('.env')
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORTAL_FOLDER: folder })
  // Compiled code is kept between starts; where the folder may not be written to, a start only takes longer.
  nodeModule.enableCompileCache?.(join(folder, '.cache'))
  await runCommand(load, process.argv.slice(2))
}
