/** What the data say below a heading: a sentence, and what it stands on. */
import type { Document } from '../dataset/document.ts';
import type { FactRow } from '../model/fact.ts';
import type { Model } from '../model/model.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { Sentence } from '../sentence/sentence.ts';

export interface Statement {
  readonly sentence: Sentence;
  /** The rows of the data that say so; of a document none. */
  readonly rows: readonly FactRow[];
  readonly document?: Document;
  /** What of it no report prints, besides the figures that it sets off as such. */
  readonly computed?: readonly string[];
  /** What is to be known of it before it is signed. */
  readonly notes?: readonly string[];
  /** The units below whose figures are in it, where they are not the unit's own. */
  readonly below?: readonly Unit[];
}

/** Who is asked, by the data of the period (`periodModel`). */
export interface Asked {
  readonly model: Model;
  /** By all its data: how sure a rate is rests on more years than those that are told. */
  readonly whole: Model;
  readonly unit: Unit;
  readonly period: string;
  /** To what it is narrowed down; nothing is all. */
  readonly items: readonly string[];
}
