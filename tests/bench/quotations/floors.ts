/** What a set must reach: shares from 0 to 1; `notQuotes` is a number of strings that may be taken for speech. */
export interface Floor {
  jointF1: number;
  spanF1: number;
  roleAcc?: number;
  indirectF1?: number;
  indirectSpeakerAcc?: number;
  notQuotes?: number;
  /** Highest share of direct quotations with a wrong (not a missing) name. */
  wrongNames?: number;
}

/**
 * A little under what was measured when the engine was written, so that a step back shows. Rules were written while
 * reading id/dev and en/dev, so unseen articles will score lower; nothing is fitted to id-pfsa.
 */
export const FLOORS: Record<string, Floor> = {
  'id/dev': {
    jointF1: 0.96,
    spanF1: 0.985,
    roleAcc: 0.93,
    indirectF1: 0.94,
    indirectSpeakerAcc: 0.96,
    notQuotes: 1,
    wrongNames: 0.04,
  },
  'id-pfsa/dev': { jointF1: 0.965, spanF1: 0.99, wrongNames: 0.04 },
  'en/dev': { jointF1: 0.8, spanF1: 0.94, indirectF1: 0.53, notQuotes: 4 },
};
