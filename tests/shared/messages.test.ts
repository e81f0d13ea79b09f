import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/shared/check-message.ts';
import { CONTENT_CALL_SHAPES, PAGE_CALL_SHAPES } from '../../src/shared/message-shapes.ts';
import { READER_CALL_SHAPES } from '../../src/shared/reader-call-shapes.ts';
import { isCount, listOf, record } from '../../src/shared/shapes.ts';

describe('record', () => {
  const shape = record({ tabId: isCount });

  it('takes exactly its fields', () => {
    expect(shape({ tabId: 3 })).toBe(true);
    expect(shape({ tabId: 3, more: 1 })).toBe(false);
    expect(shape({})).toBe(false);
    expect(shape(null)).toBe(false);
    expect(shape([3])).toBe(false);
  });

  it('does not take what is only inherited', () => {
    expect(shape(Object.create({ tabId: 3 }))).toBe(false);
  });
});

describe('listOf', () => {
  it('bounds the length', () => {
    expect(listOf(isCount, 2)([1, 2])).toBe(true);
    expect(listOf(isCount, 2)([1, 2, 3])).toBe(false);
  });
});

describe('checkMessage', () => {
  it('takes a call with its arguments', () => {
    expect(checkMessage({ call: 'openTab', args: { tabId: 1 } }, PAGE_CALL_SHAPES)).toEqual({ call: 'openTab', args: { tabId: 1 } });
  });

  it('refuses other arguments, other calls and names of the prototype', () => {
    expect(checkMessage({ call: 'openTab', args: { tabId: '1' } }, PAGE_CALL_SHAPES)).toBeNull();
    expect(checkMessage({ call: 'openTab', args: { tabId: 1 } }, CONTENT_CALL_SHAPES)).toBeNull();
    expect(checkMessage({ call: 'constructor', args: {} }, READER_CALL_SHAPES)).toBeNull();
    expect(checkMessage('openTab', PAGE_CALL_SHAPES)).toBeNull();
  });

  it('refuses a report with a text that is none', () => {
    const report = { id: '', source: null, agency: null, date: null, title: null, url: null, lang: null, text: 7 };
    expect(checkMessage({ call: 'importReports', args: { reports: [report], origins: ['a.txt'] } }, PAGE_CALL_SHAPES)).toBeNull();
  });
});
