import { connect, type Socket } from 'node:net';

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * Firefox's own remote protocol: `length:json` over TCP, `[0, id, command, parameters]` out and
 * `[1, id, error, result]` back. It is what geckodriver speaks, and the only way to a real toolbar button.
 */
export class Marionette {
  #socket: Socket;
  #received = '';
  #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: Socket, onHello: () => void) {
    this.#socket = socket;
    // One character a byte, since the announced length counts bytes.
    socket.setEncoding('latin1');
    socket.on('data', (data) => {
      this.#received += data.toString();
      for (let message = this.#next(); message !== undefined; message = this.#next()) {
        if (Array.isArray(message)) this.#settle(message);
        else onHello();
      }
    });
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', reject);
      const client = new Marionette(socket, () => resolve(client));
    });
  }

  /** Sends a command. @returns its result; rejects with the browser's own message. */
  send<Result>(command: string, parameters: object = {}): Promise<Result> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => resolve(value as Result), reject });
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  /** The next whole message, or undefined while it has not arrived. */
  #next(): unknown {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#received.slice(0, colon));
    if (this.#received.length < end) return undefined;
    const message = this.#received.slice(colon + 1, end);
    this.#received = this.#received.slice(end);
    return JSON.parse(Buffer.from(message, 'latin1').toString());
  }

  #settle([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error) waiting?.reject(new Error(describe(error)));
    else waiting?.resolve(result);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function describe(error: unknown): string {
  const { error: kind, message } = error as { error?: string; message?: string };
  return `${kind}: ${message}`;
}
