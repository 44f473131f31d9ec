/** Handing a text to the person as a file. */

export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken it over when the click is done; some take a moment to begin.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
