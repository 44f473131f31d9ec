/** Asking the log about objects: `kind:id,kind:id`, as the address and the route write it. */

/** The route takes 20,000 characters; what is beyond is left out, for the newest entries of so many objects are what one reads. */
const longest = 20_000

/** @example aboutOf([{ kind: 'study', id }]) // 'study:0192…' */
export function aboutOf(refs: readonly { kind: string; id: string }[]): string {
  let about = ''
  for (const { kind, id } of refs) {
    const next = about === '' ? `${kind}:${id}` : `${about},${kind}:${id}`
    if (next.length > longest) break
    about = next
  }
  return about
}

/** The objects that such a text names; what is not of that form is left out. */
export function readAbout(about: string): { kind: string; id: string }[] {
  return about.split(',').flatMap((part) => {
    const [kind, id] = part.split(':')
    return kind && id ? [{ kind, id }] : []
  })
}
