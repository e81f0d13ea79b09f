/** Tells whether an unknown value has a given form. */
export type Shape = (value: unknown) => boolean;

/** Longest text that a message may carry, in UTF-16 code units. */
const MAX_TEXT = 16 * 1024 * 1024;

export const isText: Shape = (value) => typeof value === 'string' && value.length <= MAX_TEXT;
export const isFlag: Shape = (value) => typeof value === 'boolean';
/** A whole number from 0 on: ids of tabs, offsets, counts. */
export const isCount: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

export function listOf(shape: Shape, maxLength: number): Shape {
  return (value) => Array.isArray(value) && value.length <= maxLength && value.every(shape);
}

/** An object with exactly the given fields. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = value as Record<string, unknown>;
    return (
      Object.keys(entries).length === names.length &&
      names.every((name) => Object.hasOwn(entries, name) && fields[name]?.(entries[name]) === true)
    );
  };
}
