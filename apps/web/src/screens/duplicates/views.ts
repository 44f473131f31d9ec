/** What the screen of duplicates can show. */
export const views = ['possible', 'related', 'linked', 'distinct'] as const
export type View = (typeof views)[number]

export function readView(text: string | undefined): View {
  return views.find((it) => it === text) ?? 'possible'
}
