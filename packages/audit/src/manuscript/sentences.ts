/** A block cut into sentences, minding the abbreviations of research prose in Norwegian and English. */

const abbreviations = new Set(
  `m.fl mfl m.m mm bl.a bla f.eks feks dvs d.v.s jf jfr jmf cf osv mv m.v pga p.g.a ca evt ev kap nr no vol pp p s st.meld meld
  ot.prp prop innst red eds ed et al et.al t.o.m f.o.m o.l ol inkl ekskl vs e.g i.e dr prof mr mrs ms fig tab sst ibid art jan
  feb mar apr jun jul aug sep sept okt oct nov des dec chr`.split(/\s+/),
)

/** The ranges of the sentences, without the space around them. */
export function sentenceRanges(text: string): [number, number][] {
  const found: [number, number][] = []
  let from = 0
  for (const match of text.matchAll(/[.!?…]+["”»’')\]]*(?=\s)/gu)) {
    const end = match.index + match[0].length
    const next = /^\s+(["“”«'(–-]*)(.)/u.exec(text.slice(end, end + 40))
    if (!next?.[2] || !/[\p{Lu}\d]/u.test(next[2])) continue
    if (match[0].startsWith('.') && isAbbreviation(text.slice(Math.max(from, match.index - 14), match.index), next[2]))
      continue
    push(found, text, from, end)
    from = end
  }
  push(found, text, from, text.length)
  return found
}

/** Whether the full stop after `before` belongs to its last word: a known short form, an initial, or the number of a day. */
function isAbbreviation(before: string, next: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? ''
  if (abbreviations.has(word.toLowerCase())) return true
  if (/^\p{Lu}$/u.test(word) || /^\p{Lu}\.\p{Lu}$/u.test(word)) return true
  return /^\d{1,2}$/.test(word) && !/\p{Lu}/u.test(next)
}

/** A text without full stops is cut too: what looks at sentences must not get a whole book. */
const longest = 2500

function push(found: [number, number][], text: string, from: number, to: number): void {
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0)
  const end = to - (/\s*$/.exec(text.slice(start, to))?.[0].length ?? 0)
  if (end <= start) return
  if (end - start <= longest) {
    found.push([start, end])
    return
  }
  const space = text.lastIndexOf(' ', start + longest)
  const cut = space > start ? space : start + longest
  found.push([start, cut])
  push(found, text, cut, end)
}
