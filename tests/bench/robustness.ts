/**
 * npm run bench:robustness
 *
 * Writes the gold articles otherwise (invented names, other marks, no paragraphs, other tags) and scores the engine on
 * them. The answers are the same, so each point lost shows how far a rule is fitted to the wording. Prints figures only.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SHARED } from '../tools/project-paths';
import { findGoldSets } from './quotations/find-gold-sets';
import { type AnnotatedArticle, PERTURBATIONS, type Perturbation, perturb } from './quotations/perturb';
import { predict } from './quotations/predict';
import { runScorer } from './quotations/run-scorer';

const QUOTES = path.join(SHARED, 'bench/quotes');
const print = (line: string) => process.stdout.write(`${line}\n`);
const isAnnotated = (article: object): article is AnnotatedArticle => 'quotes' in article;
const percent = (value: number | null) => (value === null ? '   -' : (100 * value).toFixed(1).padStart(5));

/** Scores one perturbation of a gold folder; the perturbed articles live in a folder of their own for that long. */
async function score(gold: string, perturbation: Perturbation): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'perturbed-'));
  try {
    for (const article of findGoldSets(gold).flatMap(({ articles }) => articles)) {
      if (!isAnnotated(article)) continue;
      fs.writeFileSync(path.join(folder, `${article.id}.json`), JSON.stringify(perturb(article, perturbation)));
    }
    const sets = findGoldSets(folder);
    const { sets: figures } = await runScorer(path.join(QUOTES, 'score.mjs'), sets, predict(sets));
    for (const { jointF1, spanF1, roleAcc, indirectF1 } of Object.values(figures)) {
      const columns = [jointF1, spanF1, roleAcc, indirectF1].map(percent).join('  ');
      print(`  ${perturbation.name.padEnd(22)} ${columns}`);
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

for (const name of ['id/dev', 'id-pfsa/dev', 'en/dev']) {
  const gold = path.join(QUOTES, 'gold', name);
  if (!fs.existsSync(gold)) continue;
  print(`${name.padEnd(24)} joint   span   role  indirect`);
  for (const perturbation of PERTURBATIONS) await score(fs.realpathSync(gold), perturbation);
}
