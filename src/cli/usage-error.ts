/** A command line that cannot be run as given: one line for the person who typed it, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
