import { expect, test } from 'vitest';
import { landOf } from '../../src/model/land.ts';
import { area } from '../area.ts';
import { modelOf } from '../data-folder.ts';

const features = [area('04', 105), area('24', 106)];
const model = modelOf({
  'ranh-gioi.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
});
const unitsOf = (...codes: string[]) => codes.flatMap((code) => model.units.get(code) ?? []);

test('units with borders have their shapes in the order of the units', () => {
  const west = landOf(model, unitsOf('24', '04'))?.map((shape) => shape[0]?.[0]?.[0]?.[0]);
  expect(west).toEqual([106, 105]);
});

test('where one has none there is no map', () => {
  expect(landOf(model, unitsOf('04', '07543'))).toBeNull();
  expect(landOf(model, [])).toBeNull();
});
