/** How the bytes of a file were read; `declared` is what a page says of itself. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'declared';

/** Text of a file, or the reason why it is none. */
export type Decoding = { text: string; encoding: Encoding; warning: string | null } | { text: null; reason: string };

/** Byte order marks of UTF-32, little and big; the little one begins like that of UTF-16. */
const UTF32_MARKS = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

/** Share of zero bytes at even or odd places that tells UTF-16 of mostly Latin letters. */
const UTF16_ZERO_SHARE = 0.4;
const SAMPLE_BYTES = 4096;

/** First bytes of formats that readers may mistake for text, and what to call them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF'],
  ['504b0304', 'a zip archive or an office document'],
  ['d0cf11e0', 'an office document'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['47494638', 'a picture'],
  ['1f8b', 'a gzip archive'],
  ['52617221', 'a RAR archive'],
  ['377abcaf', 'a 7-Zip archive'],
  ['53514c69746520', 'a database'],
];

/**
 * Turns the bytes of a file into text: UTF-8 with or without byte order mark, UTF-16 by its mark or by the pattern of its
 * zero bytes, else Windows-1252 (which holds Latin-1) with a warning. Binary files are refused with a reason. The byte order mark
 * is not part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoding {
  if (startsWith(bytes, UTF32_MARKS)) {
    return { text: null, reason: 'This text is in UTF-32, which is not read. Save it as UTF-8.' };
  }
  const marked = markedEncoding(bytes);
  if (marked) {
    return { text: decodeAs(bytes, marked), encoding: marked, warning: null };
  }
  const binary = binaryKind(bytes);
  if (binary) {
    return { text: null, reason: `This is ${binary}, not text.` };
  }
  const wide = wideEncoding(bytes);
  if (wide) {
    return { text: decodeAs(bytes, wide), encoding: wide, warning: null };
  }
  if (controlShare(bytes) > 0.01) {
    return { text: null, reason: 'This is a binary file, not text.' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', warning: null };
  } catch {
    // Not UTF-8: every byte string is valid Windows-1252.
    const warning = 'The file is not UTF-8. It was read as Western European text (Windows-1252); check its accents.';
    return { text: decodeAs(bytes, 'windows-1252'), encoding: 'windows-1252', warning };
  }
}

function startsWith(bytes: Uint8Array, marks: readonly (readonly number[])[]): boolean {
  return marks.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return 'utf-8';
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function binaryKind(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) {
      zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    }
  });
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * UTF16_ZERO_SHARE && even < half * 0.05) {
    return 'utf-16le';
  }
  return even > half * UTF16_ZERO_SHARE && odd < half * 0.05 ? 'utf-16be' : null;
}

/** Share of control characters that no text has, 0..1. One zero byte is enough to tell a binary file. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) {
      return 1;
    }
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) {
      controls++;
    }
  }
  return sample.length === 0 ? 0 : controls / sample.length;
}
