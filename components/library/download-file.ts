import type { ExportFile } from '../../utils/export/export-file';

/** How long the browser may take to start the download. */
const KEEP_MS = 60_000;

/** Hands a file to the reader as a download; needs no permission. */
export function downloadFile({ name, type, content }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
