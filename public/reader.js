// Small comforts of the reader's side. All works without it; what needs it stays `hidden` until it runs.
{
  const all = (selector) => document.querySelectorAll(selector)

  // Text size is remembered for this tab only: a lasting trace could endanger a reader.
  const key = 'text-size'
  try {
    const kept = document.getElementById(sessionStorage.getItem(key) ?? '')
    if (kept?.name === key) kept.checked = true
    for (const size of all(`input[name="${key}"]`)) size.onchange = () => sessionStorage.setItem(key, size.id)
  } catch {
    // Storage is forbidden: the choice holds for this page.
  }

  // Browsers give the clipboard to secure addresses only; elsewhere the button stays hidden.
  for (const button of navigator.clipboard ? all('[data-copy]') : []) {
    const status = document.getElementById(button.dataset.status)
    button.hidden = false
    button.onclick = async () => {
      status.textContent = ''
      try {
        await navigator.clipboard.writeText(button.dataset.copy)
        status.textContent = 'Skopiowano adres'
      } catch {
        status.textContent = 'Nie skopiowano. Skopiuj adres z paska przeglądarki'
      }
    }
  }

  for (const button of all('[data-print]')) {
    button.hidden = false
    button.onclick = () => print()
  }

  // A missing page: the words of its address.
  for (const field of all('[data-words]'))
    field.value = location.pathname
      .replace(/%..|\W|_/g, ' ')
      .trim()
      .slice(0, 200)

  // Titles offered while somebody types (ARIA Authoring Practices, combobox with a list).
  for (const field of all('[data-suggest]')) {
    const list = document.createElement('ul')
    list.id = `${field.id}-podpowiedzi`
    list.role = 'listbox'
    list.ariaLabel = 'Podpowiedzi'
    list.className = 'suggestions'
    field.after(list)
    field.role = 'combobox'
    field.ariaAutoComplete = 'list'
    field.ariaExpanded = 'false'
    field.setAttribute('aria-controls', list.id)
    let at = -1
    let asked = 0
    const show = (found) => {
      at = -1
      list.replaceChildren(
        ...found.map(([title, kind, href], index) => {
          const item = document.createElement('li')
          const small = document.createElement('small')
          item.role = 'option'
          item.id = `${list.id}-${index}`
          small.textContent = kind
          item.append(title, ' ', small)
          // The field must not lose the focus before the click is done.
          item.onpointerdown = (event) => event.preventDefault()
          item.onclick = () => location.assign(href)
          return item
        }),
      )
      move(0)
    }
    const move = (step) => {
      const items = [...list.children]
      at = Math.max(-1, Math.min(items.length - 1, at + step))
      for (const item of items) item.ariaSelected = String(item === items[at])
      field.ariaExpanded = String(items.length > 0)
      field.setAttribute('aria-activedescendant', items[at]?.id ?? '')
    }
    field.oninput = async () => {
      const mine = ++asked
      await new Promise((done) => setTimeout(done, 150))
      if (mine !== asked) return
      const words = field.value.trim()
      const answer =
        words.length > 1 && (await fetch(`/szukaj/podpowiedzi?q=${encodeURIComponent(words)}`).catch(() => 0))
      const found = answer?.ok ? await answer.json() : []
      if (mine === asked) show(found)
    }
    field.onkeydown = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (event.key === 'Escape' && list.firstChild) show([])
      else if (event.key === 'Enter' && list.children[at]) list.children[at].click()
      else if (step && list.firstChild) move(step)
      else return
      event.preventDefault()
    }
    field.onblur = () => {
      asked += 1
      show([])
    }
  }

  // „Szybkie wyjście”. The links work without this; here the page goes blank at once and "back" does not return to it.
  const exit = document.querySelector('[data-quick-exit]')
  if (exit) {
    const status = document.querySelector('[data-quick-exit-status]')
    const cover = document.createElement('div')
    cover.className = 'quick-exit-cover'
    const leave = () => {
      document.body.append(cover)
      location.replace(exit.href)
    }
    for (const link of all('[data-quick-exit]')) {
      link.onclick = (event) => {
        // With Ctrl and the like the reader asks for another tab: theirs to choose.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        leave()
      }
    }
    // A page taken out of the browser's memory must not stay covered.
    addEventListener('pageshow', () => cover.remove())

    // Shift three times within 5 seconds. Another key in between means that Shift served for typing: counted again.
    const limit = 5000
    let presses = []
    let timer
    const forget = (words = '') => {
      presses = []
      clearTimeout(timer)
      status.textContent = words
    }
    addEventListener('keydown', ({ key, repeat, timeStamp }) => {
      if (key !== 'Shift') return presses[0] === undefined || forget()
      if (repeat) return
      presses = [...presses.filter((press) => timeStamp - press < limit), timeStamp]
      if (presses.length > 2) return leave()
      clearTimeout(timer)
      timer = setTimeout(() => forget('Szybkie wyjście przerwane: minęło 5 sekund.'), limit)
      status.textContent = `Szybkie wyjście: naciśnij Shift jeszcze ${presses.length > 1 ? 'raz' : 'dwa razy'}.`
    })
    for (const item of all('[data-needs-script]')) item.hidden = false
  }
}
