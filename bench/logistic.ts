/** Training rows of a logistic regression in one flat table. */
export class LogisticRows {
  readonly width: number;
  private values: Float32Array;
  labels: Uint8Array;
  weights: Float32Array;
  size = 0;

  constructor(width: number) {
    this.width = width;
    this.values = new Float32Array(width * 1024);
    this.labels = new Uint8Array(1024);
    this.weights = new Float32Array(1024);
  }

  add(features: ArrayLike<number>, label: boolean, weight: number): void {
    if (this.size === this.labels.length) this.grow();
    this.values.set(features, this.size * this.width);
    this.labels[this.size] = label ? 1 : 0;
    this.weights[this.size] = weight;
    this.size++;
  }

  row(index: number): Float32Array {
    return this.values.subarray(index * this.width, (index + 1) * this.width);
  }

  private grow(): void {
    const values = new Float32Array(this.values.length * 2);
    const labels = new Uint8Array(this.labels.length * 2);
    const weights = new Float32Array(this.weights.length * 2);
    values.set(this.values);
    labels.set(this.labels);
    weights.set(this.weights);
    [this.values, this.labels, this.weights] = [values, labels, weights];
  }
}

/**
 * Weights of a weighted, L2-regularised logistic regression by Newton's method (iteratively reweighted least squares, Hastie,
 * Tibshirani and Friedman, "The Elements of Statistical Learning", 4.4.1), one a column. Column 0 is the bias: constant and free.
 * `keep` chooses rows; `penalty` is in units of one row on columns scaled to a mean square of 1; `start` saves rounds.
 */
export function fitLogistic(rows: LogisticRows, keep: (row: number) => boolean, penalty: number, start?: readonly number[]): number[] {
  const width = rows.width;
  const chosen = Array.from({ length: rows.size }, (_, i) => i).filter(keep);
  const scales = rootMeanSquares(rows, chosen);
  let solution = Float64Array.from({ length: width }, (_, f) => (start?.[f] ?? 0) * (scales[f] ?? 1));
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, hessian } = derivatives(rows, chosen, scales, solution);
    for (let f = 0; f < width; f++) {
      const strength = f === 0 ? 1e-6 : penalty;
      gradient[f] = (gradient[f] ?? 0) - strength * (solution[f] ?? 0);
      hessian[f * width + f] = (hessian[f * width + f] ?? 0) + strength;
    }
    const step = solve(hessian, gradient);
    solution = solution.map((x, f) => x + (step[f] ?? 0));
    if (step.every((x) => Math.abs(x) < 1e-3)) break;
  }
  return Array.from(solution, (x, f) => x / (scales[f] ?? 1));
}

const ROUNDS = 12;

function rootMeanSquares(rows: LogisticRows, chosen: number[]): Float64Array {
  const squares = new Float64Array(rows.width);
  for (const index of chosen) {
    const row = rows.row(index);
    for (let f = 0; f < rows.width; f++) squares[f] = (squares[f] ?? 0) + (row[f] ?? 0) ** 2 / chosen.length;
  }
  return squares.map((square) => (square < 1e-9 ? 1 : Math.sqrt(square)));
}

/** Most rows have no short, undated or untitled side: their zero columns, three of four, are passed over. */
function derivatives(rows: LogisticRows, chosen: number[], scales: Float64Array, solution: Float64Array) {
  const width = rows.width;
  const gradient = new Float64Array(width);
  const hessian = new Float64Array(width * width);
  const x = new Float64Array(width);
  const columns = new Int32Array(width);
  for (const index of chosen) {
    const row = rows.row(index);
    let size = 0;
    let odds = 0;
    for (let f = 0; f < width; f++) {
      if (row[f] === 0) continue;
      x[size] = (row[f] as number) / (scales[f] as number);
      odds += (solution[f] as number) * (x[size] as number);
      columns[size++] = f;
    }
    const p = 1 / (1 + Math.exp(-odds));
    const weight = rows.weights[index] ?? 1;
    const residual = weight * ((rows.labels[index] ?? 0) - p);
    const curvature = weight * Math.max(1e-6, p * (1 - p));
    for (let i = 0; i < size; i++) {
      const f = columns[i] as number;
      gradient[f] = (gradient[f] as number) + residual * (x[i] as number);
      const c = curvature * (x[i] as number);
      const base = f * width;
      for (let k = 0; k <= i; k++) {
        const cell = base + (columns[k] as number);
        hessian[cell] = (hessian[cell] as number) + c * (x[k] as number);
      }
    }
  }
  for (let f = 0; f < width; f++) for (let g = 0; g < f; g++) hessian[g * width + f] = hessian[f * width + g] ?? 0;
  return { gradient, hessian };
}

/** Gaussian elimination with partial pivoting; `matrix` is row-major. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const a = matrix.slice();
  const b = right.slice();
  const at = (row: number, column: number): number => a[row * n + column] ?? 0;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    for (let k = 0; k < n; k++) [a[column * n + k], a[pivot * n + k]] = [at(pivot, k), at(column, k)];
    [b[column], b[pivot]] = [b[pivot] ?? 0, b[column] ?? 0];
    for (let row = column + 1; row < n; row++) {
      const factor = at(row, column) / (at(column, column) || 1e-12);
      for (let k = column; k < n; k++) a[row * n + k] = at(row, k) - factor * at(column, k);
      b[row] = (b[row] ?? 0) - factor * (b[column] ?? 0);
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = b[row] ?? 0;
    for (let k = row + 1; k < n; k++) sum -= at(row, k) * (b[k] ?? 0);
    b[row] = sum / (at(row, row) || 1e-12);
  }
  return b;
}
