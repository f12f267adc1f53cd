/** Which indicators and groups of the catalogue play which role: the one place in code that names any. */
export const ROLES = {
  /** The total fertility rate. */
  fertility: 'TFR',
  births: 'SO-SINH',
  /** People, on average over the year. */
  people: 'DAN-SO',
  secondBirths: 'SO-SINH-2',
  /** Third and later births. */
  laterBirths: 'SO-SINH-3',
  /** Women of reproductive age. */
  women: 'PN-15-49',
  /** Boys born per 100 girls born. */
  sexRatio: 'TSGT-SINH',
} as const;

/** The groups of indicators that are more than a part of the activities. */
export const GROUPS = {
  fertility: 'Mức sinh',
  screening: 'Sàng lọc trước sinh, sơ sinh',
} as const;
