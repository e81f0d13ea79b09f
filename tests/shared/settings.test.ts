import { describe, expect, it } from 'vitest';
import { automaticOrigins, siteHost } from '../../src/shared/settings.ts';

describe('siteHost', () => {
  it.each([
    ['https://www.example.com/news?x=1', 'example.com'],
    ['example.com', 'example.com'],
    [' news.example.com ', 'news.example.com'],
    ['localhost:8080', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('reads %s', (input, host) => {
    expect(siteHost(input)).toBe(host);
  });

  it.each(['', 'two words', 'file:///etc/passwd', '*.com', 'https://'])('refuses %j', (input) => {
    expect(siteHost(input)).toBeNull();
  });
});

describe('automaticOrigins', () => {
  it('asks for nothing in click mode', () => {
    expect(automaticOrigins({ access: 'click', sites: ['example.com'], marks: true })).toEqual([]);
  });

  it('covers subdomains of a name, and a numeric address alone', () => {
    const origins = automaticOrigins({ access: 'sites', sites: ['example.com', '127.0.0.1'], marks: true });
    expect(origins).toEqual(['*://*.example.com/*', '*://127.0.0.1/*']);
  });
});
