import { connect, createServer, type AddressInfo } from 'node:net';

/** A proxy that knows one host, and writes down every other one that was asked for. */
export interface OneHostProxy {
  readonly port: number;
  readonly refused: readonly string[];
  readonly close: () => void;
}

/** Tunnels `host:443` to a port of this machine and refuses everything else. */
export async function startOneHostProxy(host: string, toPort: number): Promise<OneHostProxy> {
  const refused: string[] = [];
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (head) => {
      const [, wanted = ''] = /^CONNECT (\S+) HTTP/.exec(head.toString('latin1')) ?? [];
      if (wanted !== `${host}:443`) {
        refused.push(wanted || head.toString('latin1').slice(0, 80));
        client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      const upstream = connect(toPort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      upstream.on('error', () => client.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () => void server.close(),
  };
}
