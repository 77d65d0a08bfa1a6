// Small comforts of the reader's side. Everything works without this file; what needs it stays `hidden` until it runs.
{
  const all = (selector) => document.querySelectorAll(selector)

  // Text size is remembered for this tab only: a lasting trace could endanger a reader.
  const key = 'wielkosc-tekstu'
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
}
