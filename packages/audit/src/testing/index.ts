/** The planted manuscripts and their reviews, for the tests of whoever reads manuscripts from files. */
export { bokmal } from './bokmal.ts'
export { distance } from './distance.ts'
export { distanceBokmal } from './distance-bokmal.ts'
export { distanceEnglish } from './distance-english.ts'
export { english } from './english.ts'
export { offices } from './offices.ts'
export { type Planted, score } from './planted.ts'
