/** Something the reader put right by hand. */
export type CorrectionChange =
  /** Another name for a speaker. */
  | { kind: 'rename'; speakerId: string; name: string }
  /** Two speakers are one. */
  | { kind: 'merge'; speakerId: string; into: string }
  /** A quotation is somebody else's (of the speakers found), or nobody's. */
  | { kind: 'assign'; quotationId: string; speakerId: string | null }
  /** A quotation is somebody's whom the engine did not find. */
  | { kind: 'assign-name'; quotationId: string; name: string }
  /** These words were not said by anybody. */
  | { kind: 'not-quotation'; quotationId: string }
  /** An earlier correction, named by its time, does not count. */
  | { kind: 'undo'; of: number };

/**
 * A change with its time (milliseconds since 1970). Corrections are only ever added and are applied in the order of their
 * times, so two copies of a library join without a conflict: all of both, each once.
 */
export type Correction = CorrectionChange & { at: number };

/** Id of the speaker whom a correction of kind `assign-name` brings in. */
export function typedId(at: number): string {
  return `typed-${at}`;
}
