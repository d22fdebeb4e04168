import { care } from './care.js';
import { construction } from './construction.js';
import { digital } from './digital.js';
import { energy } from './energy.js';
import { hospitality } from './hospitality.js';
import { land } from './land.js';
import { logistics } from './logistics.js';
import { media } from './media.js';
import { office } from './office.js';
import { people } from './people.js';
import type { Topic } from './topic.js';
import { trades } from './trades.js';

export const sectors = {
  energy,
  trades,
  construction,
  digital,
  office,
  care,
  hospitality,
  logistics,
  land,
  media,
  people,
} satisfies Record<string, Topic[]>;

export type Sector = keyof typeof sectors;
