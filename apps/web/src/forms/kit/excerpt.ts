/** The beginning of a text, as a name for it. */

const longest = 60

/** At most 60 characters, cut between words. @example excerpt('Kort') // 'Kort' */
export function excerpt(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longest / 2 ? space : longest)} …`
}
