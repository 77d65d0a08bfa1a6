import 'server-only'
import type { Choice } from '#components/form/select-field.tsx'
import type { StaffContext } from '#services/context.ts'
import { listImagesToChoose } from '#services/media/list-images-to-choose.ts'

/** Images to choose a sign from; those in use stay in the list however old they are. */
export function imageChoices(context: StaffContext, used: readonly (number | null)[] = []): Choice[] {
  const latest = listImagesToChoose(context).map(({ id, uploadName, width, height }) => ({
    value: String(id),
    label: `${uploadName} (${width} × ${height} px)`,
  }))
  const missing = used.filter((id) => id !== null && !latest.some(({ value }) => value === String(id)))
  return [...latest, ...missing.map((id) => ({ value: String(id), label: `obraz nr ${id}` }))]
}
