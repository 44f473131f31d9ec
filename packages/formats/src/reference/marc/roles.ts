/** The roles of people in MARC (relator codes and the words for them), and the CSL field each is. */

const roles: readonly (readonly [role: string, names: RegExp])[] = [
  ['editor', /^(?:edt|edc|red|redaktør|editor|hrsg|utgiver|pbd)/i],
  ['translator', /^(?:trl|overs|translator|übers)/i],
  ['illustrator', /^(?:ill|illustrator)/i],
  ['author', /^(?:aut|forf|author|verf|cre|dis)/i],
  ['contributor', /^(?:ctb|bidrag|contributor|ths|opn|pra|veileder|rapporteur)/i],
]

/** The role of a name: what its codes say; else author for a main entry and contributor for another. */
export function nameRole(tag: string, said: readonly string[]): string {
  for (const it of said) {
    const word = it.replace(/^.*\//, '').trim()
    const role = roles.find(([, names]) => names.test(word))?.[0]
    if (role !== undefined) return role
  }
  return tag.startsWith('1') || said.length === 0 ? 'author' : 'contributor'
}
