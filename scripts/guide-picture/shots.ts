/** Every picture of the guide. A chapter's shots stand in a file of its own. */
import { deskShots } from './desk.ts';
import { portalShots } from './portal.ts';
import type { Shot } from './shot.ts';

export const shots: readonly Shot[] = [...deskShots, ...portalShots];
