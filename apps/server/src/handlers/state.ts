/** The small state of a review, sent again only when the log has grown. */
import type { Handler } from './handler.ts'

export const state: Handler<'state'> = async ({ params, headers }, { store, version }) => {
  const { head } = await store.find(params.review)
  const etag = `W/"${version}-${head.hash}"`
  const caching = { etag, 'cache-control': 'private, no-cache' }
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: caching })
  const review = await store.state(params.review)
  // The log may have grown since the head was read: the tag belongs to the state that is sent.
  return new Response(JSON.stringify(review), {
    headers: { ...caching, etag: `W/"${version}-${review.log.hash}"`, 'content-type': 'application/json' },
  })
}
