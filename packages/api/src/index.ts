/** What server and clients agree on: routes as values, the shapes that travel, and the client made from them. */
export * from './client.ts'
export * from './route.ts'
export * from './routes/duplicate-routes.ts'
export * from './routes/job-routes.ts'
export * from './routes/screening-routes.ts'
export * from './routes.ts'
export * from './schemas.ts'
