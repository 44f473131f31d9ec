/** The screens of a review in the order of the work. */
export const stations = [
  { name: 'overview', to: '/r/$review' },
  { name: 'commission', to: '/r/$review/commission' },
  { name: 'studies', to: '/r/$review/studies' },
] as const
