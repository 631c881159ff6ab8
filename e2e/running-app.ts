import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/server/main.ts', import.meta.url));
const patience = 20_000;
/** Compiled once for all the servers that a run starts. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('../.cache/compiled', import.meta.url));

type Start = {
  /** The instant the server takes for the present, as an ISO string; the real one without it. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** The real server in a process of its own, over a data folder of its own. */
export class RunningApp {
  readonly data: string;
  /** Where it keeps settings that lie outside the data folder. */
  readonly config: string;
  private readonly folder = mkdtempSync(join(tmpdir(), 'windward-app-'));
  private readonly env: Record<string, string | undefined>;
  private child: ChildProcess | undefined;
  private said = '';
  private address: URL | undefined;

  constructor({ now, env }: Start = {}) {
    this.data = join(this.folder, 'data');
    this.config = join(this.folder, 'config');
    const present = now === undefined ? {} : { WINDWARD_NOW: now };
    this.env = { ...process.env, NODE_COMPILE_CACHE, BROWSER: 'none', WINDWARD_CONFIG: this.config, ...present, ...env };
  }

  /** The address that opens the app and signs the browser in, as the server printed it. */
  get url(): string {
    return this.known().href;
  }

  get origin(): string {
    return this.known().origin;
  }

  /** Everything the server printed since it was last started. */
  get output(): string {
    return this.said;
  }

  private known(): URL {
    if (!this.address) throw new Error('The app has not been started.');
    return this.address;
  }

  /** From the next start on, the instant the server takes for the present. */
  setNow(now: string): void {
    this.env.WINDWARD_NOW = now;
  }

  /** Starts the server, at the port it had before if it had one, and waits until it has printed its address. */
  async start(): Promise<this> {
    this.said = '';
    const args = [main, '--no-open', '--data', this.data, '--port', this.address?.port ?? '0'];
    const child = spawn(process.execPath, args, { env: this.env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    this.address = await new Promise<URL>((resolve, reject) => {
      const fail = (why: string): void => reject(new Error(`The server ${why}. It said:\n${this.said}`));
      const timer = setTimeout(() => fail('did not print its address in time'), patience);
      child.once('error', (error) => fail(`could not be started: ${error.message}`));
      child.once('exit', (code, signal) => fail(`ended with ${code ?? signal}`));
      const read = (chunk: Buffer): void => {
        this.said += chunk.toString();
        const [line] = /^http:\/\/\S+#launch=\S+$/m.exec(this.said) ?? [];
        if (line === undefined) return;
        clearTimeout(timer);
        resolve(new URL(line));
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
    });
    return this;
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  }

  /** Ends the server in the middle of whatever it does, as a power cut would. */
  async kill9(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks the server to end; answers its exit code. */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  /** Starts it again over the same folder, at the same port; ends it first if it still runs. */
  async restart(): Promise<this> {
    await this.stop();
    return this.start();
  }

  /** Ends the server and takes away all it kept. */
  async remove(): Promise<void> {
    await this.kill9();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
