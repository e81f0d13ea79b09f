/** Rows of a logistic regression whose features weigh differently by trait: every column stands once for each trait, times it. */
export class TraitRows {
  readonly features: number;
  readonly traits: number;
  private values: Float32Array;
  private shares: Float32Array;
  labels = new Uint8Array(1024);
  weights = new Float32Array(1024);
  size = 0;

  /** `features` without the bias, which every row has. */
  constructor(features: number, traits: number) {
    this.features = features + 1;
    this.traits = traits;
    this.values = new Float32Array(this.features * 1024);
    this.shares = new Float32Array(traits * 1024);
  }

  add(features: ArrayLike<number>, traits: ArrayLike<number>, label: boolean, weight: number): void {
    if (this.size === this.labels.length) this.grow();
    this.values[this.size * this.features] = 1;
    this.values.set(features, this.size * this.features + 1);
    this.shares.set(traits, this.size * this.traits);
    this.labels[this.size] = label ? 1 : 0;
    this.weights[this.size] = weight;
    this.size++;
  }

  row(index: number): Float32Array {
    return this.values.subarray(index * this.features, (index + 1) * this.features);
  }

  traitsOf(index: number): Float32Array {
    return this.shares.subarray(index * this.traits, (index + 1) * this.traits);
  }

  private grow(): void {
    const more = <T extends Float32Array | Uint8Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    this.values = more(this.values, new Float32Array(this.values.length * 2));
    this.shares = more(this.shares, new Float32Array(this.shares.length * 2));
    this.labels = more(this.labels, new Uint8Array(this.labels.length * 2));
    this.weights = more(this.weights, new Float32Array(this.weights.length * 2));
  }
}

/** A fitted regression. */
export interface TraitFit {
  /** One a column, trait by trait: the bias and the features. */
  weights: Float64Array;
  /** For `refit`: the curvature at the solution, factored, and the scales of the columns. */
  factor: Float64Array;
  scales: Float64Array;
}

/**
 * Weights of a weighted, L2-regularised logistic regression by Newton's method (iteratively reweighted least squares, Hastie,
 * Tibshirani and Friedman, "The Elements of Statistical Learning", 4.4.1). Column 0 is the bias
 * and free. `penalty` is in units of one row on columns scaled to a mean square of 1.
 */
export function fitTraits(rows: TraitRows, penalty: number): TraitFit {
  const width = rows.features * rows.traits;
  const scales = rootMeanSquares(rows);
  const penalties = penaltiesOf(width, penalty);
  const all = Int32Array.from({ length: rows.size }, (_, row) => row);
  let solution: Float64Array = new Float64Array(width);
  let factor: Float64Array = new Float64Array(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = gradientOf(rows, all, scales, solution);
    if (round < CURVED_ROUNDS) {
      // A sample of the rows tells the curvature well enough: only the gradient must be exact.
      const sample = all.filter((row) => row % SAMPLE === round % SAMPLE);
      const hessian = hessianOf(rows, sample, scales, solution).map((x) => x * SAMPLE);
      for (let c = 0; c < width; c++) hessian[c * width + c] = (hessian[c * width + c] ?? 0) + (penalties[c] ?? 0);
      factor = cholesky(hessian, width);
    }
    const step = stepOf(gradient, factor, penalties, solution);
    solution = solution.map((x, c) => x + (step[c] ?? 0));
    if (step.every((x) => Math.abs(x) < CLOSE)) break;
  }
  return { weights: solution.map((x, c) => x / (scales[c] ?? 1)), factor, scales };
}

/** Weights from fewer rows, begun at those of all. The curvature of all rows serves them as well, so that no round costs much. */
export function refitTraits(
  rows: TraitRows,
  keep: (row: number) => boolean,
  penalty: number,
  { weights, factor, scales }: TraitFit,
): Float64Array {
  const chosen = Int32Array.from({ length: rows.size }, (_, row) => row).filter(keep);
  const penalties = penaltiesOf(weights.length, penalty);
  let solution = weights.map((x, c) => x * (scales[c] ?? 1));
  for (let round = 0; round < CHORD_ROUNDS; round++) {
    const step = stepOf(gradientOf(rows, chosen, scales, solution), factor, penalties, solution);
    solution = solution.map((x, c) => x + (step[c] ?? 0));
    if (step.every((x) => Math.abs(x) < CLOSE)) break;
  }
  return solution.map((x, c) => x / (scales[c] ?? 1));
}

const ROUNDS = 16;
/** Rounds whose curvature is new; later ones are near the solution, where it no longer changes. */
const CURVED_ROUNDS = 6;
const SAMPLE = 4;
const CHORD_ROUNDS = 30;
/** Change of a weight, on scaled columns, below which the next round would change no decision. */
const CLOSE = 3e-3;

/** The first bias is free, but for what keeps the matrix sound. */
function penaltiesOf(width: number, penalty: number): Float64Array {
  return new Float64Array(width).fill(penalty).fill(1e-6, 0, 1);
}

function stepOf(gradient: Float64Array, factor: Float64Array, penalties: Float64Array, solution: Float64Array): Float64Array {
  return solveCholesky(
    factor,
    gradient.map((x, c) => x - (penalties[c] ?? 0) * (solution[c] ?? 0)),
  );
}

function rootMeanSquares(rows: TraitRows): Float64Array {
  const squares = new Float64Array(rows.features * rows.traits);
  for (let i = 0; i < rows.size; i++) {
    const row = rows.row(i);
    for (const [t, trait] of rows.traitsOf(i).entries()) {
      if (trait === 0) continue;
      const base = t * rows.features;
      for (let f = 0; f < row.length; f++) {
        const x = trait * (row[f] as number);
        squares[base + f] = (squares[base + f] as number) + (x * x) / rows.size;
      }
    }
  }
  return squares.map((square) => (square < 1e-9 ? 1 : Math.sqrt(square)));
}

function probabilityOf(row: Float32Array, traits: Float32Array, weights: Float64Array): number {
  let odds = 0;
  for (let t = 0; t < traits.length; t++) {
    const trait = traits[t] as number;
    if (trait === 0) continue;
    let sum = 0;
    for (let f = 0; f < row.length; f++) sum += (row[f] as number) * (weights[t * row.length + f] as number);
    odds += trait * sum;
  }
  return 1 / (1 + Math.exp(-odds));
}

function gradientOf(rows: TraitRows, chosen: Int32Array, scales: Float64Array, solution: Float64Array): Float64Array {
  const gradient = new Float64Array(solution.length);
  const weights = solution.map((x, c) => x / (scales[c] as number));
  for (const i of chosen) {
    const row = rows.row(i);
    const traits = rows.traitsOf(i);
    const residual = (rows.weights[i] as number) * ((rows.labels[i] as number) - probabilityOf(row, traits, weights));
    for (let t = 0; t < traits.length; t++) {
      const part = residual * (traits[t] as number);
      if (part === 0) continue;
      const base = t * row.length;
      for (let f = 0; f < row.length; f++) gradient[base + f] = (gradient[base + f] as number) + part * (row[f] as number);
    }
  }
  return gradient.map((x, c) => x / (scales[c] as number));
}

/** Summed up by pair of traits, so that a row without a trait costs nothing for it. */
function hessianOf(rows: TraitRows, chosen: Int32Array, scales: Float64Array, solution: Float64Array): Float64Array {
  const { features, traits: count } = rows;
  const blocks = Array.from({ length: count * count }, () => new Float64Array(features * features));
  const weights = solution.map((x, c) => x / (scales[c] as number));
  const columns = new Int32Array(features);
  for (const i of chosen) {
    const row = rows.row(i);
    const traits = rows.traitsOf(i);
    const p = probabilityOf(row, traits, weights);
    const curvature = (rows.weights[i] as number) * Math.max(1e-6, p * (1 - p));
    let size = 0;
    for (let f = 0; f < features; f++) if (row[f] !== 0) columns[size++] = f;
    for (const [at, block] of blocks.entries()) {
      const [t, u] = [Math.floor(at / count), at % count];
      const part = u > t ? 0 : curvature * (traits[t] ?? 0) * (traits[u] ?? 0);
      if (part > 0) addOuter(block, row, columns, size, part);
    }
  }
  return assemble(blocks, features, count, scales);
}

/** Adds the lower half of `part` times the row times itself. */
function addOuter(block: Float64Array, row: Float32Array, columns: Int32Array, size: number, part: number): void {
  for (let i = 0; i < size; i++) {
    const f = columns[i] as number;
    const value = part * (row[f] as number);
    const base = f * row.length;
    for (let k = 0; k <= i; k++) {
      const g = columns[k] as number;
      block[base + g] = (block[base + g] as number) + value * (row[g] as number);
    }
  }
}

function assemble(blocks: readonly Float64Array[], features: number, count: number, scales: Float64Array): Float64Array {
  const width = features * count;
  const hessian = new Float64Array(width * width);
  for (let r = 0; r < width; r++) {
    for (let c = 0; c <= r; c++) {
      const [f, g] = [r % features, c % features];
      const block = blocks[Math.floor(r / features) * count + Math.floor(c / features)];
      const value = (block?.[Math.max(f, g) * features + Math.min(f, g)] ?? 0) / ((scales[r] ?? 1) * (scales[c] ?? 1));
      hessian[r * width + c] = value;
      hessian[c * width + r] = value;
    }
  }
  return hessian;
}

/** Lower factor of a symmetric positive definite matrix, row-major. */
function cholesky(matrix: Float64Array, n: number): Float64Array {
  const factor = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (factor[i * n + k] as number) * (factor[j * n + k] as number);
      factor[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (factor[j * n + j] as number);
    }
  }
  return factor;
}

function solveCholesky(factor: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * n + k] as number) * (x[k] as number);
    x[i] = sum / (factor[i * n + i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let k = i + 1; k < n; k++) sum -= (factor[k * n + i] as number) * (x[k] as number);
    x[i] = sum / (factor[i * n + i] as number);
  }
  return x;
}
