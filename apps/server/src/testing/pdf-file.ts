/** A PDF file of lines of text, for tests: one font, one column, Windows letters. */

/** What a file may have besides its pages. */
interface Extras {
  /** The fields of the file: Title, Author. */
  readonly info?: Readonly<Record<string, string>>
  /** The dictionary of the encryption; whatever it says, the file is locked. */
  readonly encrypt?: string
  /** The whole of each page's content, in place of its lines, with the filter it is packed with. */
  readonly content?: { readonly bytes: string; readonly filter: string }
}

/** Each page is a list of lines; an empty line leaves a gap, and `^{1,2}` is set small and high. No lines at all: a page without text. */
export function pdfFile(
  pages: readonly (readonly string[])[],
  { info, encrypt, content: given }: Extras = {},
): Uint8Array {
  const objects: string[] = []
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [at, lines] of pages.entries()) {
    const shown = lines.map((line) => `${setting(line)} T*`).join('\n')
    const content = given?.bytes ?? (lines.length === 0 ? '' : `BT /F1 10 Tf 12 TL 50 780 Td\n${shown}\nET`)
    const filter = given ? ` /Filter /${given.filter}` : ''
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
    )
    objects.push(`<< /Length ${content.length}${filter} >>\nstream\n${content}\nendstream`)
  }
  let trailer = ''
  if (info) {
    const fields = Object.entries(info).map(([name, value]) => `/${name} (${escaped(value)})`)
    trailer += ` /Info ${objects.push(`<< ${fields.join(' ')} >>`)} 0 R`
  }
  if (encrypt) trailer += ` /Encrypt ${objects.push(encrypt)} 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${file.lastIndexOf('xref\n0')}\n%%EOF`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

/** How a line is set, part by part. */
function setting(line: string): string {
  return line
    .split(/(?=\^\{)|(?<=\})/)
    .map(set)
    .join(' ')
}

function set(part: string): string {
  const high = /^\^\{(.*)\}$/.exec(part)?.[1]
  return high === undefined ? `(${escaped(part)}) Tj` : `/F1 6 Tf 4 Ts (${escaped(high)}) Tj 0 Ts /F1 10 Tf`
}

/** The text set in lines of at most ninety letters, sixty lines a page; headings and bullets keep their lines. */
export function pdfFileOf(markdown: string): Uint8Array {
  const lines = markdown.split('\n').flatMap((line) => wrapped(line.replace(/^# (?=\d)/, '').replace(/^# /, '')))
  const pages: string[][] = []
  for (let at = 0; at < lines.length; at += 60) pages.push(lines.slice(at, at + 60))
  return pdfFile(pages)
}

function wrapped(line: string): string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > 90) {
    const cut = rest.lastIndexOf(' ', 90)
    lines.push(rest.slice(0, cut))
    rest = rest.slice(cut + 1)
  }
  return [...lines, rest]
}

const windows: Readonly<Record<string, string>> = { '–': '\x96', '’': '\x92', '“': '\x93', '”': '\x94' }

function escaped(text: string): string {
  return text.replace(/[–’“”]/g, (sign) => windows[sign] ?? '?').replace(/[\\()]/g, '\\$&')
}
