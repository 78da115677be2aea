/** A server of one long file on this machine, for the benchmark of downloads. Prints its address. Arguments: length in bytes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const length = Number(process.argv[2]);
const piece = Buffer.alloc(2 ** 20, 'bytes of a model that is very long and very dull; ');

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-length': length, etag: '"bench"' });
  let sent = 0;
  const send = (): void => {
    while (sent < length) {
      const part = piece.subarray(0, Math.min(piece.length, length - sent));
      sent += part.length;
      if (!response.write(part)) {
        response.once('drain', send);
        return;
      }
    }
    response.end();
  };
  send();
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/model.onnx\n`);
});
