/** The planted manuscripts and their review, for the tests of whoever reads manuscripts from files. */
export { bokmal } from './bokmal.ts'
export { english } from './english.ts'
export { offices } from './offices.ts'
export { type Planted, score } from './planted.ts'
