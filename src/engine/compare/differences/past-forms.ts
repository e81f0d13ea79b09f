/** Past forms that do not end in `-ed`. */
const IRREGULAR: ReadonlySet<string> = new Set(
  'met left won lost began broke built bought came cut fell flew fought gave grew held hit hurt kept led made paid quit ran resigned rose sent shot sank spoke spent split struck sold took withdrew went'.split(
    ' ',
  ),
);

/** Whether a word, in lower case, may be the past form of a verb: `agreed`, `met`. */
export function isPastForm(norm: string): boolean {
  return (norm.length > 3 && norm.endsWith('ed')) || IRREGULAR.has(norm);
}
