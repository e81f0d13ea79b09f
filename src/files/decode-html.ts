import { type Decoding, decodeText } from './decode-text.ts';

/** The standard has a page declare its encoding within its first 1,024 bytes; real pages take longer. */
const DECLARATION_BYTES = 4096;

/**
 * Turns the bytes of a saved page into text: by its byte order mark or as UTF-8 where they are that, else in the encoding that the
 * page declares, else as `decodeText` does. Binary files are refused with a reason.
 */
export function decodeHtml(bytes: Uint8Array): Decoding {
  const decoding = decodeText(bytes);
  if (decoding.text === null || decoding.encoding !== 'windows-1252') {
    return decoding;
  }
  const declared = declaredEncoding(bytes);
  if (!declared) {
    return decoding;
  }
  try {
    return { text: new TextDecoder(declared).decode(bytes), encoding: 'declared', warning: null };
  } catch {
    // The label is unknown to the platform.
    return decoding;
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? null;
}
