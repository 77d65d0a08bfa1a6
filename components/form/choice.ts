/** One of a list to choose from; `hint` tells it from others of the same name. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string }
