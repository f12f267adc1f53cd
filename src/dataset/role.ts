/** Which indicator of the catalogue plays which role: the one place in code that names an indicator. */
export const ROLES = {
  /** The total fertility rate. */
  fertility: 'TFR',
  births: 'SO-SINH',
  secondBirths: 'SO-SINH-2',
  /** Third and later births. */
  laterBirths: 'SO-SINH-3',
  /** Women of reproductive age. */
  women: 'PN-15-49',
} as const;
