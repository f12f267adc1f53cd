/**
 * Made-up borders of the made-up city, off the coast of no country: every commune covers the cells of a bent
 * lattice that lie nearest to its seat, so neighbours share their border to the last position.
 */
import topojson from 'topojson';
import { BORDERS } from '../../src/dataset/border.ts';
import type { Position } from '../../src/geometry/shape.ts';
import type { Commune } from './city.ts';
import { Random } from './random.ts';

/** Cells between one seat and the next, and the size of a cell in degrees. */
const APART = 7;
const CELL = 0.008;
/** Farther than this from every seat, in seats apart, the city ends. */
const REACH = 0.78;

/** A cell as TopoJSON has it. */
type Cell = Extract<Parameters<typeof topojson.merge>[1], readonly unknown[]>[number];

interface Seat {
  readonly commune: Commune;
  readonly at: Position;
}

interface Square {
  readonly ring: readonly Position[];
  readonly centre: Position;
}

/** `ranh-gioi/mau.geojson`: the communes of today, and those that were merged, each with its days. */
export function borderFile(communes: readonly Commune[], seed: number): readonly [string, string] {
  const living = communes.filter(({ successor }) => successor === null);
  const lattice = new Lattice(seed);
  const seats = seatsOf(living, seed);
  const land = Map.groupBy(lattice.squares(seats), (square) => nearest(square, seats)?.commune);
  const features = living.flatMap((commune) => {
    const own = land.get(commune) ?? [];
    return [featureOf(commune, own), ...formerly(commune, own)];
  });
  const whole = { type: 'FeatureCollection', name: 'Ranh giới mô phỏng', features };
  const lines = JSON.stringify(whole).replaceAll('{"type":"Feature"', '\n{"type":"Feature"');
  return [`${BORDERS}/mau.geojson`, `${lines}\n`];
}

/** In rows, each pushed from its place by chance. */
function seatsOf(communes: readonly Commune[], seed: number): readonly Seat[] {
  const rows = Math.max(1, Math.round(Math.sqrt(communes.length / 1.4)));
  const columns = Math.ceil(communes.length / rows);
  return communes.map((commune, at) => {
    const random = new Random(seed, 'seat', at);
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const x = (column + (row % 2) / 2 + random.between(-0.25, 0.25)) * APART;
    const y = (row + random.between(-0.25, 0.25)) * APART;
    return { commune, at: [x, -y] };
  });
}

class Lattice {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** The cells within reach of a seat. */
  squares(seats: readonly Seat[]): readonly Square[] {
    const range = (of: (at: Position) => number) => {
      const all = seats.map(({ at }) => of(at));
      const [low, high] = [
        Math.floor(Math.min(...all)) - APART,
        Math.ceil(Math.max(...all)) + APART,
      ];
      return Array.from({ length: high - low }, (_, step) => low + step);
    };
    const rows = range(([, y]) => y);
    return range(([x]) => x).flatMap((x) =>
      rows.map((y) => this.#square(x, y)).filter((square) => nearest(square, seats) !== undefined),
    );
  }

  #square(x: number, y: number): Square {
    const corners: readonly Position[] = [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ];
    return { ring: corners.map(([cx, cy]) => this.#bent(cx, cy)), centre: [x + 0.5, y + 0.5] };
  }

  /** A corner of the lattice where chance has put it, the same for all cells that meet there. */
  #bent(x: number, y: number): Position {
    const random = new Random(this.#seed, 'corner', x, y);
    const degrees = (cells: number) =>
      Number(((cells + random.between(-0.3, 0.3)) * CELL).toFixed(5));
    return [degrees(x), degrees(y)];
  }
}

/** The seat nearest to a cell; undefined where all are too far. */
function nearest({ centre: [x, y] }: Square, seats: readonly Seat[]): Seat | undefined {
  let best: Seat | undefined;
  let least = (REACH * APART) ** 2;
  for (const seat of seats) {
    const away = (seat.at[0] - x) ** 2 + (seat.at[1] - y) ** 2;
    if (away >= least) continue;
    best = seat;
    least = away;
  }
  return best;
}

/** What a merged commune covers was that of its predecessors: the west of the first, the east of the other. */
function formerly({ predecessors }: Commune, own: readonly Square[]) {
  const eastward = own.toSorted((a, b) => a.centre[0] - b.centre[0]);
  const half = Math.ceil(eastward.length / 2);
  return predecessors.map((commune, at) =>
    featureOf(commune, at === 0 ? eastward.slice(0, half) : eastward.slice(half)),
  );
}

function featureOf({ code, name, successor, predecessors }: Commune, squares: readonly Square[]) {
  const days = {
    ...(predecessors.length > 0 ? { from: '01/07/2025' } : {}),
    ...(successor === null ? {} : { to: '30/06/2025' }),
  };
  return { type: 'Feature', properties: { code, name, ...days }, geometry: merged(squares) };
}

/** One shape of many cells, without the lines between them. */
function merged(squares: readonly Square[]) {
  const cells = squares.map(({ ring }) => {
    return { type: 'Polygon' as const, coordinates: [ring.map(([x, y]) => [x, y])] };
  });
  const topology = topojson.topology(Object.fromEntries(cells.entries()));
  const polygons = Object.values(topology.objects).filter(
    (cell): cell is Cell => cell.type === 'Polygon',
  );
  return topojson.merge(topology, polygons);
}
