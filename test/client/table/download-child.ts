import { createClient, type DownloadFormat } from '@satudata/client';

/** Downloads a table and says how many bytes came; run in a process whose memory cannot hold them. */
const [portal = '', format = 'csv'] = process.argv.slice(2);
let bytes = 0;
let progress = 0;
const file = await createClient({ portal })
  .table('r')
  .download(format as DownloadFormat, {
    size: 5_000,
    onProgress: ({ loaded }) => {
      progress = loaded;
    },
  });
for await (const chunk of file) bytes += chunk.byteLength;
console.log(JSON.stringify({ bytes, progress }));
