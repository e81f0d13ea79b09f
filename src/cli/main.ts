import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import type { Issue } from '../engine/read/reading.ts';
import { analyzeCommand } from './analyze-command.ts';
import type { Command, CommandInput } from './command.ts';
import { compareCommand } from './compare-command.ts';
import { extractCommand } from './extract-command.ts';
import { matchCommand } from './match-command.ts';
import { matrixCommand } from './matrix-command.ts';
import { Output } from './output.ts';
import { parseCommand } from './parse-command.ts';
import { UsageError } from './usage-error.ts';

const COMMANDS: readonly Command[] = [parseCommand, matchCommand, compareCommand, matrixCommand, analyzeCommand, extractCommand];

const COMMON_OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function overview(): string {
  const commands = COMMANDS.map((command) => `  ${command.usage}\n      ${command.summary}`);
  return [
    `crossread ${version}: finds the reports of one event in a corpus and shows where they differ.`,
    '',
    'Usage: crossread COMMAND …',
    '',
    ...commands,
    '',
    '  --json      one JSON value a line in place of text for people',
    '  --help      this text, or the usage of a command',
    '  --version   the version',
    '',
    'PATH is a plain-text report, .json, .jsonl, .csv, .tsv, .html, a .zip or a folder of these.',
  ].join('\n');
}

function parseCommandLine(command: Command, words: string[]): Pick<CommandInput, 'paths' | 'options'> {
  try {
    const parsed = parseArgs({ args: words, options: { ...COMMON_OPTIONS, ...command.options }, allowPositionals: true, strict: true });
    return { paths: parsed.positionals, options: parsed.values };
  } catch (error) {
    const message =
      error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/\.+(?: To specify a positional.*)?$/, '') : String(error);
    throw new UsageError(`${message}. Try: crossread ${command.name} --help`);
  }
}

function printIssue(issue: Issue): void {
  const place = issue.line === null ? issue.file : `${issue.file}:${String(issue.line)}`;
  process.stderr.write(`${place}: ${issue.severity}: ${issue.message}\n`);
}

async function run(words: string[], output: Output): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await output.line(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    await output.line(version);
    return 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    throw new UsageError(`Unknown ${name.startsWith('-') ? 'option' : 'command'}: ${name}. Try: crossread --help`);
  }
  const { paths, options } = parseCommandLine(command, rest);
  if (options.help) {
    await output.line(`Usage: crossread ${command.usage}\n\n${command.summary}`);
    return 0;
  }
  return (await command.run({ paths, options, output, onIssue: printIssue })) > 0 ? 0 : 1;
}

async function main(): Promise<void> {
  try {
    // The code is set, not the process ended: what is still in the pipe is written first.
    process.exitCode = await run(process.argv.slice(2), new Output(process.stdout));
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    process.stderr.write(`crossread: ${error.message}\n`);
    process.exitCode = 2;
  }
}

// A bundle that starts from a code cache is no module, and cannot wait here.
void main();
