/** Today in Vietnam, as `2026-11-22`; `DAN_SO_MO_TODAY` fixes it for tests and reproducible builds. */
export function today(): string {
  return (
    process.env.DAN_SO_MO_TODAY ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
  );
}
