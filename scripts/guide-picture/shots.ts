/** Every picture of the guide. A chapter's shots stand in a file of its own. */
import { portalShots } from './portal.ts';
import type { Shot } from './shot.ts';

export const shots: readonly Shot[] = [...portalShots];
