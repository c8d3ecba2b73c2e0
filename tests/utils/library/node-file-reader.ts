/** As much of a browser's FileReader as the database asks for. Node has none, and keeps bytes where browsers keep Blobs. */
export class NodeFileReader {
  onloadend: ((event: { target: { result: string } }) => void) | null = null;

  readAsBinaryString(bytes: Uint8Array): void {
    queueMicrotask(() => this.onloadend?.({ target: { result: Buffer.from(bytes).toString('latin1') } }));
  }
}
