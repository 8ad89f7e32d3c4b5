/** The ports the demo listens on: its own by habit, others when those are taken. */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { z } from '../sdk/model/schema.ts';

const Port = z.int().check(z.gte(1), z.lte(65_535));
const Ports = z.object({ service: Port, council: Port, portal: Port });

export type Ports = z.infer<typeof Ports>;
export type PortName = keyof Ports;

const usual: Ports = { service: 4810, council: 4820, portal: 4830 };

export interface ChosenPorts {
  readonly ports: Ports;
  /** Those that could not be had, with the port that was wanted. */
  readonly moved: readonly { readonly name: PortName; readonly wanted: number }[];
}

/**
 * Chooses three free ports: those of the last start where they are free, because sealed records
 * name the portal's address and bookmarks name all three. What is chosen is kept for the next start.
 */
export async function choosePorts(dataDirectory: string): Promise<ChosenPorts> {
  const wanted = (await readPorts(dataDirectory)) ?? usual;
  const ports = { ...wanted };
  const moved: { name: PortName; wanted: number }[] = [];
  for (const name of ['service', 'council', 'portal'] as const) {
    const given = (await freePort(wanted[name])) ?? (await freePort(0));
    if (given === undefined) throw new Error('No port on 127.0.0.1 is free.');
    ports[name] = given;
    if (given !== wanted[name]) moved.push({ name, wanted: wanted[name] });
  }
  await writeFile(portsFile(dataDirectory), JSON.stringify(ports));
  return { ports, moved };
}

const portsFile = (dataDirectory: string) => join(dataDirectory, 'ports.json');

/** The ports of the last start on this folder, if there was one. */
export async function readPorts(dataDirectory: string): Promise<Ports | undefined> {
  try {
    return z.parse(Ports, JSON.parse(await readFile(portsFile(dataDirectory), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The port when it can be listened on (0: whichever the system gives), else nothing. */
function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        resolve(address === null || typeof address === 'string' ? undefined : address.port),
      );
    });
  });
}
