const HEADER = /^\uFEFF?\s*date (\S+)\s+/u;
const TWEET = /— .{1,80} \(@\w{1,40}\) \w{3,9} \d{1,2}, \d{4}$/u;
const CREDIT = /^(?:Source|IMAGE:) \S/u;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * Reads a sample text in the users' format as blocks for a page. A subheading is a short paragraph without a full stop.
 * @param {string} file the file's content
 * @returns {{ date: string, blocks: { kind: 'paragraph' | 'subheading' | 'tweet' | 'credit', text: string }[] }}
 */
export function readSampleText(file) {
  const header = HEADER.exec(file);
  if (!header) {
    throw new Error('A sample text begins with “date”.');
  }
  const body = file.slice(header[0].length).replaceAll('\r\n', '\n').trim();
  return {
    date: header[1],
    blocks: body.split(/\n\n+/u).map((text) => ({ kind: kindOf(text), text })),
  };
}

function kindOf(text) {
  if (CREDIT.test(text) && text.length < 40) {
    return 'credit';
  }
  if (TWEET.test(text)) {
    return 'tweet';
  }
  return text.length < 60 && /\p{L}$/u.test(text) ? 'subheading' : 'paragraph';
}

/** Writes `2022-11-20` as `20 November 2022`, a month or a year as it stands. */
export function writeDate(date) {
  const [year, month, day] = date.split('-');
  return day ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` : date;
}

/** Text made safe for HTML content and for attributes in double quotes. */
export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
