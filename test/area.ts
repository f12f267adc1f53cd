/** A triangle of one degree, as a file of borders holds the area of a unit. */
export const area = (code: string, west: number) => ({
  type: 'Feature',
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 21],
        [west + 1, 21],
        [west + 1, 22],
        [west, 21],
      ],
    ],
  },
});
