import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { GoldSet } from './find-gold-sets';
import type { Prediction } from './predict';

/** The figures of one set that have floors; shares from 0 to 1. */
export interface SetFigures {
  goldDirect: number;
  jointF1: number;
  spanF1: number;
  roleAcc: number | null;
  indirectF1: number;
  indirectSpeakerAcc: number | null;
  goldIndirect: number;
  notQuoteFP: number;
}

export interface Score {
  /** The scorer's table, as it prints it. */
  report: string;
  errors: Record<string, number>;
  /** Direct quotations with a wrong, not a missing, name, by set. */
  wrongNames: Record<string, number>;
  sets: Record<string, SetFigures>;
}

const run = promisify(execFile);
const ROOM = 64 * 1024 * 1024;

/** Runs the scorer as a process of its own, once for its table and once for each set's errors. */
export async function runScorer(
  scorer: string,
  sets: GoldSet[],
  predictions: Record<string, Prediction[]>,
): Promise<Score> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quotations-'));
  const file = path.join(folder, 'predictions.json');
  fs.writeFileSync(file, JSON.stringify(predictions));
  // The scorer only runs under its own path, which a linked folder hides.
  const script = fs.realpathSync(scorer);
  const ask = async (...options: string[]) =>
    (await run(process.execPath, [script, '--pred', file, ...options], { maxBuffer: ROOM })).stdout;
  try {
    const folders = sets.map((set) => set.folder);
    const score: Score = {
      report: (await ask('--types', '--gold', ...folders)).trimEnd(),
      errors: {},
      wrongNames: {},
      sets: {},
    };
    for (const { folder: gold, name } of sets) {
      const [figures] = Object.values(JSON.parse(await ask('--json', '--gold', gold)) as Record<string, SetFigures>);
      if (figures) score.sets[name] = figures;
      score.wrongNames[name] = countErrors(await ask('--errors', '100000', '--gold', gold), score.errors);
    }
    return score;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds a set's errors to the sum by kind; returns how many of them are wrong names. */
function countErrors(report: string, errors: Record<string, number>): number {
  const lines = report.split('\n').filter((line) => line.startsWith('  ') && line.includes(' | '));
  let wrong = 0;
  for (const line of lines) {
    const missing = / \| - ≠ [^|]*$/.test(line);
    const kind = line.trim().split(' | ')[0] ?? '';
    if (!/^[a-z ]+$/.test(kind)) continue;
    const counted = kind === 'wrong speaker' && missing ? 'no speaker' : kind;
    errors[counted] = (errors[counted] ?? 0) + 1;
    if (counted === 'wrong speaker') wrong++;
  }
  return wrong;
}
