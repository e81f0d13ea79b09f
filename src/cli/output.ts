import { once } from 'node:events';

/** Writes lines to standard output, waits while a pipe is full, and ends quietly when the reader of the pipe is gone. */
export class Output {
  #isClosed = false;

  constructor(private readonly stream: NodeJS.WriteStream) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#isClosed = true;
      if (error.code !== 'EPIPE') {
        process.exitCode = 1;
      }
    });
  }

  /** True when nobody reads any more: whoever has much to write may stop. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Columns to write in: those of the terminal, at most 100; 80 where it is none. */
  get columns(): number {
    return Math.min(100, Math.max(40, this.stream.columns ?? 80));
  }

  /** Whether colour is wanted (https://no-color.org). */
  get hasColour(): boolean {
    return this.stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  }

  async line(text: string): Promise<void> {
    if (!this.#isClosed && !this.stream.write(`${text}\n`)) {
      await Promise.race([once(this.stream, 'drain'), once(this.stream, 'close')]).catch(() => {
        // The stream broke while it was full; the error listener has noted it.
        this.#isClosed = true;
      });
    }
  }

  async json(value: unknown): Promise<void> {
    await this.line(JSON.stringify(value));
  }
}
