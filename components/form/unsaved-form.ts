const fields = 'textarea, select, input:not([type="hidden"], [type="submit"])'

/** Whether a form has anything to fill in; one that only asks whether holds no work. */
export function isFilledIn(form: HTMLFormElement): boolean {
  return form.querySelector(fields) !== null
}

/** Whether a form holds something else than it was drawn with. Values React or a script puts in unseen do not count. */
export function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value !== asValue(element.defaultValue)
    if (element instanceof HTMLSelectElement) return isSelectChanged(element)
    return element instanceof HTMLInputElement && isInputChanged(element)
  })
}

function isInputChanged(input: HTMLInputElement): boolean {
  switch (input.type) {
    case 'hidden':
    case 'submit':
      return false
    case 'checkbox':
    case 'radio':
      return input.checked !== input.defaultChecked
    case 'file':
      return (input.files?.length ?? 0) > 0
    default:
      return input.value !== input.defaultValue
  }
}

function isSelectChanged({ options, multiple, selectedIndex }: HTMLSelectElement): boolean {
  const chosen = [...options].map((option) => option.defaultSelected)
  if (multiple) return [...options].some((option, index) => option.selected !== chosen[index])
  // Without a choice of the page the browser shows the first.
  return selectedIndex !== Math.max(0, chosen.indexOf(true))
}

/** Line breaks as a text area gives them (HTML, 4.10.11: API value). */
function asValue(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
