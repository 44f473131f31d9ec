/** Records and the reports they describe. */
import { z } from 'zod'
import { route } from '../route.ts'
import { recordFilter } from './record-filter.ts'
import { RecordFacets, RecordRow, RecordWhole, ReportWhole } from './record-schemas.ts'

const format = z.enum(['ris', 'bibtex', 'csl-json', 'endnote-xml', 'nbib', 'csv', 'jsonl'])

export const recordRoutes = {
  records: route({
    method: 'GET',
    path: '/api/reviews/{review}/records',
    summary: 'A page of records. `at` says where it begins: `next` of the page before, or an anchor.',
    permission: 'read',
    query: recordFilter.extend({
      at: z.string().max(5_000).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    response: z.object({ records: z.array(RecordRow), next: z.string().nullable() }),
  }),
  recordAnchors: route({
    method: 'GET',
    path: '/api/reviews/{review}/records/anchors',
    summary: 'How many rows a list of records has, and where its pages of `size` rows begin.',
    permission: 'read',
    query: recordFilter.extend({ size: z.coerce.number().int().min(10).max(500).default(100) }),
    response: z.object({ total: z.number(), anchors: z.array(z.string()) }),
  }),
  recordFacets: route({
    method: 'GET',
    path: '/api/reviews/{review}/records/facets',
    summary: 'What records can be filtered by, with how many there are of each.',
    permission: 'read',
    response: RecordFacets,
  }),
  exportRecords: route({
    method: 'GET',
    path: '/api/reviews/{review}/records/export',
    summary:
      'What a list of records shows as a reference file, sent as it is made. `each=report` merges the records of a report.',
    permission: 'read',
    query: recordFilter.extend({ format }),
    response: 'application/octet-stream',
  }),
  exportSelection: route({
    method: 'POST',
    path: '/api/reviews/{review}/records/export',
    summary: 'Chosen records or reports as a reference file.',
    permission: 'read',
    body: recordFilter.extend({ format, only: z.array(z.string().max(100)).min(1).max(20_000) }),
    response: 'application/octet-stream',
  }),
  record: route({
    method: 'GET',
    path: '/api/reviews/{review}/records/{record}',
    summary: 'One record whole: what its source said, where it stood, and what was put right.',
    permission: 'read',
    response: RecordWhole,
  }),
  recordReport: route({
    method: 'GET',
    path: '/api/reviews/{review}/reports/{report}',
    summary:
      'One report whole, by the id of any of its records: merged, with its records, pairs, tags, full texts and how it stands. Decisions of others are held back where the review is blind.',
    permission: 'read',
    response: ReportWhole,
  }),
} as const
