/** A PDF as an article is: some pages of text, and figures that make it as heavy as it is. */

/** `weight`: how many bytes of figures it carries. */
export function generatedPdf(pages: readonly (readonly string[])[], weight: number, seed: number): Buffer {
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')
  const figures = Buffer.alloc(weight)
  for (let at = 0, state = seed + 1; at < weight; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    figures.writeUInt32LE(state, Math.min(at, weight - 4))
  }
  const objects: (string | Buffer)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [`<< /Length ${weight} >>\nstream\n`, figures, '\nendstream'],
  ]
  for (const [at, lines] of pages.entries()) {
    const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
    const content = `BT /F1 10 Tf 12 TL 50 780 Td\n${shown}\nET`
    const resources = '/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>'
    objects.push([`<< /Type /Page /Parent 2 0 R ${resources} /Contents ${6 + at * 2} 0 R >>`])
    objects.push([`<< /Length ${content.length} >>\nstream\n${content}\nendstream`])
  }
  const parts: Buffer[] = []
  let size = 0
  const put = (part: string | Buffer) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    size += bytes.length
  }
  put('%PDF-1.4\n')
  const places = objects.map((object, at) => {
    const place = size
    for (const part of [`${at + 1} 0 obj\n`, ...object, '\nendobj\n']) put(part)
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = size
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`)
  put(`trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`)
  return Buffer.concat(parts)
}
