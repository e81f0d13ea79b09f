import type { ParseArgsConfig } from 'node:util';
import type { Output } from './output.ts';
import type { OnIssue } from './read-paths.ts';

/** What a command is given to run. */
export interface CommandInput {
  paths: string[];
  options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  output: Output;
  onIssue: OnIssue;
}

/** One command of the command line. */
export interface Command {
  name: string;
  /** Usage after the program's name, without the options common to all. */
  usage: string;
  /** One sentence. */
  summary: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Runs it; the answer is the number of things read, 0 makes the exit code 1.
   * @throws UsageError where the arguments make no sense.
   */
  run(input: CommandInput): Promise<number>;
}
