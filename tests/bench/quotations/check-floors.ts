import { FLOORS, type Floor } from './floors';
import type { Score, SetFigures } from './run-scorer';

interface Check {
  line: string;
  holds: boolean;
}

/** Compares every figure that has a floor with it. */
export function checkFloors({ sets, wrongNames }: Score): Check[] {
  return Object.entries(sets).flatMap(([name, figures]) => {
    const floor = FLOORS[name];
    return floor ? checkSet(name, figures, wrongNames[name] ?? 0, floor) : [];
  });
}

function checkSet(name: string, figures: SetFigures, wrong: number, floor: Floor): Check[] {
  const lowest = (what: string, value: number | null, least: number | undefined): Check[] =>
    least === undefined
      ? []
      : [{ line: `${name} ${what} ${(value ?? 0).toFixed(3)}, at least ${least}`, holds: (value ?? 0) >= least }];
  const highest = (what: string, value: number, most: number | undefined): Check[] =>
    most === undefined
      ? []
      : [{ line: `${name} ${what} ${Number(value.toFixed(3))}, at most ${most}`, holds: value <= most }];
  return [
    ...lowest('joint F1', figures.jointF1, floor.jointF1),
    ...lowest('span F1', figures.spanF1, floor.spanF1),
    ...lowest('role', figures.roleAcc, floor.roleAcc),
    ...lowest('indirect F1', figures.indirectF1, floor.indirectF1),
    ...lowest('indirect speaker', figures.indirectSpeakerAcc, floor.indirectSpeakerAcc),
    ...highest('not speech taken for speech', figures.notQuoteFP, floor.notQuotes),
    ...highest('share of wrong names', wrong / figures.goldDirect, floor.wrongNames),
  ];
}
