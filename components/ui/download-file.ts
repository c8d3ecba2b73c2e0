/** How long the browser may take to start the download. */
const KEEP_MS = 60_000;

/** A file to hand to the reader; `type` is its MIME type. */
interface DownloadedFile {
  name: string;
  type: string;
  content: BlobPart;
}

/** Hands a file to the reader as a download; needs no permission. */
export function downloadFile({ name, type, content }: DownloadedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the data by then; the address need not live on.
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
