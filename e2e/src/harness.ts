/** What every browser test uses: the program as a process, and a person with a browser. */
export * from './oversyn-process.ts'
export * from './program.ts'
export * from './visitor.ts'
