/** The value below which a share (0..1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** "1.23 (p95 2.34)". */
export function medianAndTail(values: readonly number[], digits = 2): string {
  return `${median(values).toFixed(digits)} (p95 ${quantile(values, 0.95).toFixed(digits)})`;
}

/** "1.23 (p95 2.34, p10 1.11)": on a busy machine the fastest tenth tells most about what is measured. */
export function medianAndTails(values: readonly number[], digits = 0): string {
  return medianAndTail(values, digits).replace(')', `, p10 ${quantile(values, 0.1).toFixed(digits)})`);
}

/** Slope of a straight line through the logarithms: 1 is linear growth, 2 quadratic. */
export function growthExponent(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
