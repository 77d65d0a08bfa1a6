/** The place of somebody in the office, as readers are told of it: "Wydział Promocji, redaktor". Null = nothing is known. */
export function roleWords(role: { readonly unit: string | null; readonly position: string | null }): string | null {
  return [role.unit, role.position].filter((part) => part !== null && part !== '').join(', ') || null
}
