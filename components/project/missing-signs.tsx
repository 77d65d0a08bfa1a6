import { StateMark } from '#components/panel/state-mark.tsx'

type Sign = { readonly name: string; readonly hasImage: boolean }

/** Told to whoever keeps the records, because readers see nothing of a sign without its image. */
export function MissingSigns({ signs }: { readonly signs: readonly Sign[] }) {
  const missing = signs.filter(({ hasImage }) => !hasImage)
  if (missing.length === 0) return null
  return <StateMark icon="info" tone="work">{`Bez obrazu: ${missing.map(({ name }) => name).join(', ')}`}</StateMark>
}
