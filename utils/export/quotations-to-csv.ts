import Papa from 'papaparse';
import type { ExportSource } from './export-source';
import { quotationRecords } from './quotation-records';

/** Without it Excel reads UTF-8 as a local code page. */
const BYTE_ORDER_MARK = '\ufeff';
const COLUMNS = ['speaker', 'role', 'affiliation', 'quotation', 'kind', 'confidence'];
const SOURCE_COLUMNS = ['title', 'outlet', 'published', 'author', 'url'];

/**
 * All quotations as a table (RFC 4180, UTF-8 with byte order mark). Cells that a spreadsheet would take for a formula
 * are escaped: what a page says must not compute.
 */
export function quotationsToCsv(sources: readonly ExportSource[]): string {
  const table = Papa.unparse(quotationRecords(sources), {
    columns: [...COLUMNS, ...SOURCE_COLUMNS],
    escapeFormulae: true,
    newline: '\r\n',
  });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}
