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

export interface Logistic {
  bias: number;
  weights: number[];
}

/**
 * Weighted, L2-regularised logistic regression by Newton's method (iteratively reweighted least squares, Hastie, Tibshirani and
 * Friedman, "The Elements of Statistical Learning", 4.4.1). `keep` chooses rows; `penalty` is in units of one row on features
 * scaled to unit variance; the bias is free.
 */
export function fitLogistic(rows: LogisticRows, keep: (row: number) => boolean, penalty: number): Logistic {
  const width = rows.width;
  const chosen = Array.from({ length: rows.size }, (_, i) => i).filter(keep);
  const { means, scales } = standardisation(rows, chosen);
  let solution = new Float64Array(width + 1);
  for (let round = 0; round < 12; round++) {
    const { gradient, hessian } = derivatives(rows, chosen, means, scales, solution);
    for (let f = 0; f < width; f++) {
      gradient[f] = (gradient[f] ?? 0) - penalty * (solution[f] ?? 0);
      const cell = f * (width + 1) + f;
      hessian[cell] = (hessian[cell] ?? 0) + penalty;
    }
    const step = solve(hessian, gradient);
    solution = solution.map((x, f) => x + (step[f] ?? 0));
    if (step.every((x) => Math.abs(x) < 1e-4)) break;
  }
  const weights = Array.from({ length: width }, (_, f) => (solution[f] ?? 0) / (scales[f] ?? 1));
  const bias = weights.reduce((sum, weight, f) => sum - weight * (means[f] ?? 0), solution[width] ?? 0);
  return { bias, weights };
}

function standardisation(rows: LogisticRows, chosen: number[]): { means: Float64Array; scales: Float64Array } {
  const means = new Float64Array(rows.width);
  const squares = new Float64Array(rows.width);
  for (const index of chosen) {
    const row = rows.row(index);
    for (let f = 0; f < rows.width; f++) {
      means[f] = (means[f] ?? 0) + (row[f] ?? 0) / chosen.length;
      squares[f] = (squares[f] ?? 0) + (row[f] ?? 0) ** 2 / chosen.length;
    }
  }
  const scales = squares.map((square, f) => Math.sqrt(Math.max(1e-6, square - (means[f] ?? 0) ** 2)));
  return { means, scales };
}

function derivatives(rows: LogisticRows, chosen: number[], means: Float64Array, scales: Float64Array, solution: Float64Array) {
  const size = rows.width + 1;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const x = new Float64Array(size).fill(1);
  for (const index of chosen) {
    const row = rows.row(index);
    let odds = solution[rows.width] ?? 0;
    for (let f = 0; f < rows.width; f++) {
      x[f] = ((row[f] ?? 0) - (means[f] ?? 0)) / (scales[f] ?? 1);
      odds += (solution[f] ?? 0) * (x[f] ?? 0);
    }
    const p = 1 / (1 + Math.exp(-odds));
    const weight = rows.weights[index] ?? 1;
    const residual = weight * ((rows.labels[index] ?? 0) - p);
    const curvature = weight * Math.max(1e-6, p * (1 - p));
    for (let f = 0; f < size; f++) {
      const xf = x[f] as number;
      gradient[f] = (gradient[f] as number) + residual * xf;
      const c = curvature * xf;
      for (let g = 0; g <= f; g++) hessian[f * size + g] = (hessian[f * size + g] as number) + c * (x[g] as number);
    }
  }
  for (let f = 0; f < size; f++) for (let g = 0; g < f; g++) hessian[g * size + f] = hessian[f * size + g] ?? 0;
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
