/** Files that are no text, by their first bytes. */

/** Why a file is refused: a stable code, and a sentence that says what it is. */
export interface Wrong {
  code: string
  message: string
}

const magic: readonly [bytes: string, kind: Wrong | 'zip' | 'gzip'][] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u001f\u008b', 'gzip'],
  ['%PDF', { code: 'content-pdf', message: 'This is a PDF, not a file of references.' }],
  [
    '\u00d0\u00cf\u0011\u00e0',
    {
      code: 'content-office',
      message: 'This is a document or spreadsheet of an old Office. Save it as CSV and import that.',
    },
  ],
  ['{\\rtf', { code: 'content-rtf', message: 'This is a text document (RTF), not a file of references.' }],
  [
    'SQLite format 3',
    {
      code: 'content-database',
      message: 'This is the database of a program, not an export from it. Export the references there.',
    },
  ],
  ['Rar!', { code: 'content-archive', message: 'This is a RAR archive. Unpack it, and import the files in it.' }],
  [
    '7z\u00bc\u00af',
    { code: 'content-archive', message: 'This is a 7z archive. Unpack it, and import the files in it.' },
  ],
  ['\u0089PNG', { code: 'content-image', message: 'This is an image, not a file of references.' }],
  ['GIF8', { code: 'content-image', message: 'This is an image, not a file of references.' }],
  ['\u00ff\u00d8\u00ff', { code: 'content-image', message: 'This is an image, not a file of references.' }],
]

/** What is told of a spreadsheet, which is an archive of XML files. */
export const spreadsheet: Wrong = {
  code: 'content-spreadsheet',
  message: 'This is a spreadsheet. Save it as CSV and import that.',
}
export const officeDocument: Wrong = {
  code: 'content-office',
  message: 'This is a document, not a file of references.',
}

/** The kind of a file that begins with these bytes, where it is an archive or no text. */
export function binaryKind(head: Uint8Array): Wrong | 'zip' | 'gzip' | undefined {
  const start = String.fromCharCode(...head.subarray(0, 16))
  const known = magic.find(([bytes]) => start.startsWith(bytes))?.[1]
  if (known !== undefined) return known
  let odd = 0
  const size = Math.min(head.length, 4096)
  for (let at = 0; at < size; at += 1) {
    const byte = head[at] ?? 0
    if (byte < 9 || (byte > 13 && byte < 28)) odd += 1
  }
  // UTF-16 has a zero in every second byte, and no other control characters.
  const zeros = head.subarray(0, size).filter((byte) => byte === 0).length
  if (odd - zeros > size * 0.1)
    return { code: 'content-binary', message: 'This is no text, and no archive that can be opened.' }
  return undefined
}
