import { openPortal } from './open-portal.ts'

/** `npm run dev`: the same gateway with Next's development server behind it. */
export async function main(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })
  await openPortal({ dev: true })
}
