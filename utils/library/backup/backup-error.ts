/**
 * Why a file is not restored. In each case nothing was written.
 * - `not-backup`: some other file. - `newer`: written by a later version of Kutip.
 * - `damaged`: cut off or changed. - `too-large`: a line beyond every limit.
 */
export type BackupErrorCode = 'not-backup' | 'newer' | 'damaged' | 'too-large';

export class BackupError extends Error {
  readonly code: BackupErrorCode;
  /** The line of the file, from 1, where it is known. */
  readonly line: number | undefined;

  constructor(code: BackupErrorCode, { line, reason = '' }: { line?: number; reason?: string } = {}) {
    super(`${code}${line === undefined ? '' : ` at line ${line}`}${reason && `: ${reason}`}`);
    this.name = 'BackupError';
    this.code = code;
    this.line = line;
  }
}
