/** A text apart from what it was cut of: V8 keeps a whole page for the address that was found in it. */
export const ownText = (text: string): string => Buffer.from(text).toString();
