/** The roles that keep a table one where a phone lays it out as blocks (`.stack` in src/style/table.css). */
export const as = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell',
} as const;

/** So many columns of figures stand beside each other on a phone of 320 px; a table of more scrolls. */
export const MOST_COLUMNS = 6;
