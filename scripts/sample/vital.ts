/**
 * People, women and births of a commune in a year.
 *
 * The model: the total fertility rate is five times the sum of the seven birth rates of women of
 * 15–19, …, 45–49 (Preston, Heuveline and Guillot, Demography, Blackwell 2001, chapter 5). Where
 * women are equally many at every age from 15 to 49, and their ages stay as they are, the mean of
 * the seven rates is the general fertility rate, births over women of 15–49, so that
 *
 *     TFR = 35 × births / women.
 *
 * The births are drawn: Poisson with mean women × expected TFR / 35. What is published is computed
 * from the drawn births again, so that a small commune's rate moves as a real one's does.
 */
import type { Commune } from './city.ts';
import { Random } from './random.ts';

/** Years of age from 15 to 49. */
export const FERTILE_YEARS = 35;

/** Shares of the births: of second order, and of those left of third or later order. */
const SECOND = 0.4;
const LATER_OF_THE_REST = 0.22;
/** 111 boys to 100 girls. */
const BOYS = 0.526;

export interface Vital {
  readonly people: number;
  readonly women: number;
  readonly births: number;
  readonly second: number;
  readonly later: number;
  readonly boys: number;
}

export function vitalOf(commune: Commune, year: number, seed: number): Vital {
  const { code, predecessors } = commune;
  if (predecessors.length > 0) return sum(predecessors.map((each) => vitalOf(each, year, seed)));
  const random = new Random(seed, 'vital', code, year);
  const people = Math.round(commune.people * (1 + commune.growth) ** (year - 2020));
  const women = Math.round(people * commune.women);
  const expected = commune.fertility + commune.trend * (year - 2020);
  const births = random.poisson((women * expected) / FERTILE_YEARS);
  const second = random.binomial(births, SECOND);
  const later = random.binomial(births - second, LATER_OF_THE_REST);
  return { people, women, births, second, later, boys: random.binomial(births, BOYS) };
}

export function sum(all: readonly Vital[]): Vital {
  const of = (key: keyof Vital) => all.reduce((total, each) => total + each[key], 0);
  return {
    people: of('people'),
    women: of('women'),
    births: of('births'),
    second: of('second'),
    later: of('later'),
    boys: of('boys'),
  };
}

/** Children per woman. */
export const fertility = ({ births, women }: Vital): number => (FERTILE_YEARS * births) / women;

/** Births per 1000 people. */
export const crudeRate = ({ births, people }: Vital): number => (1_000 * births) / people;

/** Boys per 100 girls; null where no girl was born. */
export const sexRatio = ({ births, boys }: Vital): number | null =>
  boys === births ? null : (100 * boys) / (births - boys);
