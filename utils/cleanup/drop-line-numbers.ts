/** Names that highlighters give to the numbers before the lines of a listing: linenos, react-...-line-number, gutter */
const NAMED = /(?:^|[\s_-])(?:linenos?|line-?numbers?|gutter|ln|lnt)(?=$|[\s_-])/i;
const NUMBERS = /^\s*\d+(?:\s+\d+)*\s*$/;
/** So many elements that count up one by one are line numbers, whatever they are called. */
const LEAST_IN_ROW = 3;

/** Takes the numbers before its lines out of a listing of code: nobody copies them, and they glue to the words. */
export function dropLineNumbers(body: Element): void {
  for (const listing of body.querySelectorAll('pre, table')) {
    const numbers = [...listing.querySelectorAll('*')].filter((element) => isNumber(element) && isOfCode(element));
    const named = numbers.filter(isNamed);
    for (const element of countsUp(numbers) ? numbers : named) element.remove();
  }
}

/** A table may be a listing, too, with the numbers in a cell beside the code; other cells keep theirs. */
function isOfCode(element: Element): boolean {
  return element.closest('pre') !== null || isNamed(element);
}

function isNamed(element: Element): boolean {
  return NAMED.test(element.getAttribute('class') ?? '');
}

function isNumber(element: Element): boolean {
  return element.firstElementChild === null && NUMBERS.test(element.textContent ?? '');
}

function countsUp(numbers: readonly Element[]): boolean {
  const values = numbers.flatMap((element) => (element.textContent ?? '').trim().split(/\s+/).map(Number));
  return values.length >= LEAST_IN_ROW && values.every((value, index) => value === (values[0] ?? 0) + index);
}
