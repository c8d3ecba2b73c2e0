/** Whether an error of the database has this status: 404 not there, 409 changed meanwhile. */
export function hasStatus(error: unknown, status: number): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === status;
}
