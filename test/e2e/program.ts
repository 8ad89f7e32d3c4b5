import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { until } from '../stage/until.ts';

/** A program of the demo in a process of its own, as its user starts it from a terminal. */
export class Program {
  /** Everything it has written so far, to both of its outputs. */
  said = '';
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;

  constructor(script: string, ...args: readonly string[]) {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    }
    this.#process = child;
    this.#ended = once(child, 'close');
  }

  /** Waits until it has said something that matches; gives the match. */
  says(words: RegExp): Promise<RegExpExecArray> {
    return until(
      () => `It never said ${words}. It said: ${this.said}`,
      () => {
        const found = words.exec(this.said) ?? undefined;
        assert.ok(
          found ?? this.#process.exitCode === null,
          `It ended early and said: ${this.said}`,
        );
        return Promise.resolve(found);
      },
      60_000,
    );
  }

  /** Waits for its end; gives its exit code, or nothing when a signal ended it. */
  async ended(): Promise<number | null> {
    await this.#ended;
    return this.#process.exitCode;
  }

  /** Presses Ctrl-C and waits for the end, as `ended` does. */
  interrupt(): Promise<number | null> {
    this.#process.kill('SIGINT');
    return this.ended();
  }

  /** Ends it at once if it still runs. */
  async kill(): Promise<void> {
    if (this.#process.exitCode === null) this.#process.kill('SIGKILL');
    await this.#ended;
  }
}
