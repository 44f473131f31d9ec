/** The client of this page: the same routes as everywhere, sent with the session cookie. */
import { client } from '@oversyn/api'

export const api = client((path, init) => fetch(path, { ...init, credentials: 'same-origin', cache: 'no-cache' }))
