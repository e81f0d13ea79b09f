import { DOMParser } from 'linkedom';

/** A document of HTML by linkedom, which runs no scripts and loads nothing. Pieces of HTML get the frame that a browser adds. */
export function parseHtml(html: string, _url: string): Document {
  const whole = /<body[\s>]/i.test(html) ? html : framed(html);
  const document = new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
  gatherBody(document);
  return document;
}

/** Linkedom leaves elements between head and body where the HTML has them, and then gives an empty body: browsers move them into it. */
function gatherBody(document: Document): void {
  const root = document.documentElement;
  const children = [...root.children];
  const isRegular = children.every((child) => /^(?:HEAD|BODY)$/i.test(child.tagName));
  const bodies = [...root.querySelectorAll('body')];
  if (isRegular && bodies.length === 1) {
    return;
  }
  const body = document.createElement('body');
  for (const child of children.filter((element) => !/^HEAD$/i.test(element.tagName))) {
    body.append(...(bodies.includes(child as HTMLBodyElement) ? child.childNodes : [child]));
    if (bodies.includes(child as HTMLBodyElement)) {
      child.remove();
    }
  }
  for (const nested of body.querySelectorAll('body')) {
    nested.replaceWith(...nested.childNodes);
  }
  root.append(body);
}

function framed(html: string): string {
  const head = /^[\s\S]*<\/head>/i.exec(html)?.[0];
  if (head) {
    return `<!DOCTYPE html><html${/<html([^>]{0,1000})>/i.exec(head)?.[1] ?? ''}>${head.replace(/^[\s\S]*?(?=<head)/i, '')}<body>${html.slice(head.length)}</body></html>`;
  }
  return `<!DOCTYPE html><html><head></head><body>${html.replace(/<!doctype[^>]{0,300}>|<\/?html[^>]{0,1000}>/gi, '')}</body></html>`;
}
