import type { Browser, Page } from 'puppeteer-core';

/** The real toolbar popup, open over a page. */
export interface PopupHandle {
  evaluate<T, A extends unknown[]>(fn: (document: Document, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  press(key: 'Escape' | 'Enter' | 'Tab'): Promise<void>;
  screenshot(path: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface Session {
  family: 'chrome' | 'firefox';
  browser: Browser;
  control: Page;
  openPage(url: string): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  pressButton(page: Page): Promise<PopupHandle>;
  runCommand(name: 'next-mark' | 'previous-mark'): Promise<void>;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  family: 'chrome' | 'firefox';
  executablePath: string;
  extension: string;
  headless: boolean;
  width?: number;
  height?: number;
  dark?: boolean;
  /** Host names that lead to this machine. */
  localHosts?: readonly string[];
  /** Preferences of Firefox. */
  prefs?: Readonly<Record<string, unknown>>;
}

export function openSession(options: SessionOptions): Promise<Session>;
export function readBadge(session: Session): Promise<string>;
export function activeTab(session: Session): Promise<number>;
export function ask<N extends keyof import('../../src/shared/messages.ts').PageCalls>(
  session: Session,
  call: N,
  args: import('../../src/shared/messages.ts').CallArgs<N>,
): Promise<import('../../src/shared/messages.ts').CallValue<N>>;
export function readAutomatically(session: Session, host: string): Promise<void>;
export function until<T>(probe: () => T | Promise<T>, what: string, timeoutMs?: number): Promise<NonNullable<T>>;
