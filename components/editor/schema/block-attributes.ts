const blockId = /^[a-z0-9-]{8,36}$/

/** Identity of a block (`attrs.id`), carried through copies inside the editor; `block-ids.ts` keeps it unique. */
export const blockAttributes = {
  id: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      const id = element.dataset.id
      return id !== undefined && blockId.test(id) ? id : null
    },
    renderHTML: ({ id }: Record<string, unknown>) => (typeof id === 'string' ? { 'data-id': id } : {}),
  },
}

/** An attribute that travels as JSON in `data-…`, read back only when `parse` takes it. */
export function jsonAttribute<Value>(name: string, parse: (value: unknown) => Value | null, fallback?: Value) {
  return {
    ...(fallback === undefined ? { isRequired: true } : { default: fallback }),
    parseHTML: (element: HTMLElement) => parse(readJson(element.getAttribute(`data-${name}`))) ?? fallback,
    renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: JSON.stringify(attributes[name]) }),
  }
}

function readJson(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // Written by another page: not ours, so nothing.
    return undefined
  }
}
