/** A file as it travels in JSON. */

/** The server takes no larger text. */
export const largestText = 50 * 1024 * 1024

/** The bytes of a file in base64. The browser's own reader is a hundred times faster than building the text ourselves. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'))
    // `data:text/plain;base64,…`; an empty file has nothing after the comma, in some browsers not even the comma.
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.readAsDataURL(file)
  })
}
