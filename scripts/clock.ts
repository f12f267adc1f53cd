import { clockFault } from '../src/read/clock.ts';
import { Refusal } from './refusal.ts';

/** Throws a Refusal where the day cannot be right: figures would be held to be of the future. */
export function refuseClock(): void {
  const fault = clockFault();
  if (fault !== null) throw new Refusal(2, fault);
}
