/** Units given to one call, which takes them as arguments. */
const CHUNK = 4096;

/** The text of UTF-16 code units, on memory of its own. */
export function textOfUnits(units: Uint16Array): string {
  let text = '';
  // `apply` takes the array as it is, while `...` goes through it item by item.
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
}
