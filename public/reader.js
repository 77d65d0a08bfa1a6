// Small comforts of the reader's side. Everything works without this file; what needs it stays `hidden` until it runs.
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
