/** The fourth level: full texts that were brought and may not belong to a report yet. */
import type { Level } from './migrations.ts'

export const arrivals: Level = {
  rebuild: false,
  steps: [
    `create table if not exists arrival (
      review text not null, hash text not null, name text not null, bytes bigint not null, person text not null,
      at text not null, reading text, primary key (review, hash))`,
  ],
}
