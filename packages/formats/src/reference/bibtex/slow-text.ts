/** The library that knows all of TeX's commands, loaded only for values that have uncommon ones: it takes milliseconds a value. */

/** Longer values, and values with deeper braces, are not given to it. */
const longest = 20_000

type Parse = (text: string) => string | undefined
let loading: Promise<Parse> | undefined

/** A value without its TeX; `undefined` where the library cannot read it either. */
export async function slowText(tex: string): Promise<string | undefined> {
  if (tex.length > longest || /\{\s*\{\s*\{\s*\{\s*\{\s*\{/.test(tex)) return undefined
  loading ??= load()
  try {
    return (await loading)(tex)
  } catch {
    return undefined
  }
}

async function load(): Promise<Parse> {
  const { parse } = await import('@retorquere/bibtex-parser')
  return (tex) => {
    const { entries, errors } = parse(`@misc{x,\n  note = {${tex}}\n}`, { sentenceCase: false })
    const note = entries[0]?.fields.note
    if (errors.length > 0 || typeof note !== 'string') return undefined
    return note.replace(/<\/?[a-z][^<>]*>/g, '').trim()
  }
}
