/** The screens of a review in the order of the work. */
export const stations = [
  { name: 'overview', to: '/r/$review' },
  { name: 'commission', to: '/r/$review/commission' },
  { name: 'search', to: '/r/$review/search' },
  { name: 'import', to: '/r/$review/import' },
  { name: 'records', to: '/r/$review/records' },
  { name: 'duplicates', to: '/r/$review/duplicates' },
  { name: 'screening', to: '/r/$review/screening' },
  { name: 'fulltext', to: '/r/$review/fulltext' },
  { name: 'studies', to: '/r/$review/studies' },
  { name: 'themes', to: '/r/$review/themes' },
  { name: 'report', to: '/r/$review/report' },
  { name: 'check', to: '/r/$review/check' },
  { name: 'log', to: '/r/$review/log' },
] as const
