import { DOMParser } from 'linkedom';

/** A document of HTML by linkedom, which runs no scripts and loads nothing. Pieces of HTML get the frame that a browser adds. */
export function parseHtml(html: string, _url: string): Document {
  const whole = /<body[\s>]/i.test(html) ? html : framed(html);
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}

function framed(html: string): string {
  const head = /^[\s\S]*<\/head>/i.exec(html)?.[0];
  if (head) {
    return `<!DOCTYPE html><html${/<html([^>]*)>/i.exec(head)?.[1] ?? ''}>${head.replace(/^[\s\S]*?(?=<head)/i, '')}<body>${html.slice(head.length)}</body></html>`;
  }
  return `<!DOCTYPE html><html><head></head><body>${html.replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '')}</body></html>`;
}
