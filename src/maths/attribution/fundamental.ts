// The fundamental matrix of an absorbing Markov chain.

/** Brings one column to that of the identity, on the matrix in place and its inverse in the making. */
function pivot(matrix: Float64Array, size: number, at: number): void {
  const row = at * size;
  const scale = 1 / (matrix[row + at] ?? 0);
  matrix[row + at] = 1;
  for (let j = 0; j < size; j += 1) matrix[row + j] = (matrix[row + j] ?? 0) * scale;
  for (let i = 0; i < size; i += 1) {
    const factor = matrix[i * size + at] ?? 0;
    if (i === at || factor === 0) continue;
    matrix[i * size + at] = 0;
    for (let j = 0; j < size; j += 1) {
      matrix[i * size + j] = (matrix[i * size + j] ?? 0) - factor * (matrix[row + j] ?? 0);
    }
  }
}

/**
 * (I − Q)⁻¹, where Q holds the probabilities to move between the `size` transient states, row after row: entry (i, j) is
 * the expected number of times in j when starting in i. From every state the chain must be able to leave for good;
 * else the inverse does not exist and the result is not finite.
 *
 * Source: J. G. Kemeny and J. L. Snell, "Finite Markov Chains" (1960), chapter III. Gauss-Jordan elimination without
 * exchange of rows: I − Q is diagonally dominant, so its diagonal pivots are safe (G. H. Golub and C. F. Van Loan,
 * "Matrix Computations", chapter 4).
 */
export function fundamentalMatrix(moves: Float64Array, size: number): Float64Array {
  const matrix = moves.map((probability, i) => (i % (size + 1) === 0 ? 1 : 0) - probability);
  for (let at = 0; at < size; at += 1) pivot(matrix, size, at);
  return matrix;
}
