import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultList, type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { serveTestSite } from '../doctor/test-site.js';
import { said } from '../said.js';

let sandbox: ServedSandbox;
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
});
after(() => sandbox?.close());

test('the doctor speaks the language asked for, colours only a terminal, and says that it is at work only on one', async () => {
  const id = await said(['doctor', sandbox.url, '--lang', 'id']);
  assert.equal(id.code, 0);
  assert.match(id.out, /✓ Portal menjawab: http/);
  assert.match(id.out, /Yang akan berjalan:\n✓ Elemen di halaman Anda/);
  assert.deepEqual([id.err, id.out.includes('\u001b')], ['', false]);
  const terminal = await said(['doctor', sandbox.url], { coloured: true, width: 80 });
  assert.equal(terminal.out.includes('\u001b[32m✓'), true);
  assert.equal(terminal.err, 'Examining the portal …\r\u001b[K');
});

test('programs get findings, what works and what to ask for, and 1 where something fails', async () => {
  sandbox.setFaults('no-cors');
  const { code, out } = await said(['doctor', sandbox.url, '--json', '--origin', 'https://metrokota.example/halaman']);
  assert.equal(code, 0);
  const answer = JSON.parse(out);
  assert.equal(answer.origin, 'https://metrokota.example');
  assert.deepEqual(
    answer.findings.find(({ check }: { check: string }) => check === 'cors'),
    { check: 'cors', state: 'warn', reason: 'missing', seen: '' },
  );
  assert.deepEqual(answer.verdicts[1], { use: 'relay', works: 'yes' });
  assert.match(answer.requests.join(), /ckan\.cors\.origin_allow_all/);
  sandbox.setFaults('500');
  assert.equal((await said(['doctor', sandbox.url])).code, 1);
  sandbox.setFaults();
});

test('an origin or a time that is none is a mistake', async () => {
  assert.equal((await said(['doctor', sandbox.url, '--origin', 'metrokota'])).code, 2);
  assert.equal((await said(['doctor', sandbox.url, '--timeout', 'lama'])).code, 2);
});

type Sentences = readonly [code: number, id: readonly string[], en: readonly string[]];

/** What the doctor must say, line by line, and how it must end. */
async function says(args: readonly string[], [code, id, en]: Sentences): Promise<void> {
  for (const [language, sentences] of [
    ['id', id],
    ['en', en],
  ] as const) {
    const heard = await said(['doctor', ...args, '--lang', language]);
    const lines = heard.out.split('\n').map((line) => line.trim());
    for (const sentence of sentences.map((text) => text.replace('{portal}', args[0] ?? '')))
      assert.ok(lines.includes(sentence), `${sentence}\n\n${heard.out}`);
    assert.deepEqual([heard.code, heard.err], [code, ''], heard.out);
  }
}

for (const profile of ['2.9', '2.10', '2.11', '2.12'] as const)
  test(`the doctor says of CKAN ${profile} what will work`, async () => {
    const portal = await serveSandbox({ port: 0, memory: true, profile });
    const version = (
      (await (await fetch(`${portal.url}/api/3/action/status_show`)).json()) as {
        result: { ckan_version: string };
      }
    ).result.ckan_version;
    const sql = profile === '2.9';
    const ranges = profile === '2.12';
    try {
      await says(
        [`${portal.url}/dataset/titik-wifi-publik`],
        [
          0,
          [
            `✓ Portal menjawab: ${portal.url}`,
            `✓ CKAN: ${version}`,
            '✓ CORS mengizinkan halaman Anda: *',
            '✓ Tabel dalam dataset ini: 1',
            '✓ Baris terbanyak per permintaan: 32.000',
            sql
              ? '✓ SQL aktif: statistik dihitung oleh portal'
              : '✓ SQL mati (bawaan CKAN): statistik dihitung dari baris',
            ranges
              ? '✓ Saringan rentang dikerjakan oleh portal'
              : '✓ Saringan rentang dikerjakan di sisi pembaca (CKAN sebelum 2.12)',
            '✓ robots.txt tidak melarang API',
            '✓ Elemen di halaman Anda, langsung dari portal',
            sql
              ? '✓ Statistik atas seluruh data, dihitung portal'
              : '! Statistik dari paling banyak 50.000 baris yang dibaca',
          ],
          [
            `✓ The portal answers: ${portal.url}`,
            `✓ CKAN: ${version}`,
            '✓ CORS allows your page: *',
            '✓ Tables in this dataset: 1',
            '✓ Most rows per request: 32,000',
            sql
              ? '✓ SQL is on: the portal works out statistics'
              : '✓ SQL is off (as CKAN has it): statistics are worked out from rows',
            ranges ? '✓ The portal filters ranges' : '✓ Ranges are filtered at the reader (CKAN before 2.12)',
            '✓ robots.txt does not forbid the API',
            '✓ Elements on your page, straight from the portal',
            sql
              ? '✓ Statistics of all data, worked out by the portal'
              : '! Statistics of at most 50,000 rows that are read',
          ],
        ],
      );
    } finally {
      await portal.close();
    }
  });

const well: Sentences = [
  0,
  ['✓ Elemen di halaman Anda, langsung dari portal', '✓ Program dan perintah (snapshot, types, render)'],
  ['✓ Elements on your page, straight from the portal', '✓ Programs and commands (snapshot, types, render)'],
];
const failing = (status: number): Sentences => [
  1,
  [`✗ Portal mengalami gangguan: HTTP ${status}`, '- memeriksa log CKAN, Solr, dan PostgreSQL'],
  [`✗ The portal fails: HTTP ${status}`, '- check the logs of CKAN, Solr and PostgreSQL'],
];
const late: Sentences = [
  1,
  ['✗ Server terlalu lama menjawab', '- memeriksa beban server; API harus menjawab dalam beberapa detik'],
  ['✗ The server takes too long to answer', '- check the load of the server; the API should answer within seconds'],
];
const busy = (wait: string): Sentences => [
  1,
  [
    `✗ Portal meminta menunggu: terlalu banyak permintaan: HTTP 429${wait}`,
    '- menaikkan batas permintaan, atau menyimpan jawaban API di cache',
  ],
  [
    `✗ The portal asks to wait: too many requests: HTTP 429${wait}`,
    '- raise the limit of requests, or keep answers of the API in a cache',
  ],
];
const maintenance = (wait: string): Sentences => [
  1,
  [`✗ Portal sedang dalam pemeliharaan: HTTP 503${wait}`, '- memberi tahu kapan pemeliharaan selesai'],
  [`✗ The portal is down for maintenance: HTTP 503${wait}`, '- say when the maintenance ends'],
];

/** Every kind of fault that the sandbox knows. */
const faults: Readonly<Record<string, Sentences>> = {
  'slow=5000': late,
  'drip=100': late,
  truncated: [
    1,
    ['✗ Jawaban terputus di tengah jalan: UND_ERR_SOCKET', '✗ Elemen di halaman Anda, langsung dari portal'],
    ['✗ The answer breaks off halfway: UND_ERR_SOCKET', '✗ Elements on your page, straight from the portal'],
  ],
  'wrong-type': [
    0,
    ['! JSON dikirim dengan jenis konten yang salah; tetap terbaca: text/plain', ...well[1]],
    ['! JSON is sent with a wrong content type; it can be read all the same: text/plain', ...well[2]],
  ],
  html: [
    1,
    [
      '✗ Halaman web menjawab di alamat API, bukan JSON; yang ditemukan: HTML "Satu Data Kota Metro (contoh)" (HTTP 200)',
      '- memeriksa alamatnya; bila ini portal data, /api/3/action harus menjawab JSON',
    ],
    [
      '✗ A web page answers at the address of the API, not JSON; found: HTML "Satu Data Kota Metro (contoh)" (HTTP 200)',
    ],
  ],
  captive: [
    1,
    [
      '✗ Halaman masuk menjawab sebagai ganti portal (jaringan Anda, atau portal yang tertutup): {portal}/_sandbox/captive',
    ],
    ['✗ A sign-in page answers in place of the portal (your network, or a closed portal): {portal}/_sandbox/captive'],
  ],
  '429=7': busy(', Retry-After: 7'),
  '429=none': busy(''),
  '500': failing(500),
  '502': failing(502),
  '503': maintenance(''),
  '503=60': maintenance(', Retry-After: 60'),
  '504': failing(504),
  'no-cors': [
    0,
    [
      '! CORS tidak mengizinkan halaman Anda: perlu relay',
      '✗ Elemen di halaman Anda, langsung dari portal',
      '✓ Elemen di halaman Anda melalui relay (relay="…")',
      '- mengizinkan asal halaman Anda: ckan.cors.origin_allow_all = true, atau menambahkannya ke ckan.cors.origin_whitelist',
    ],
    [
      '! CORS does not allow your page: a relay is needed',
      '✗ Elements on your page, straight from the portal',
      '✓ Elements on your page through a relay (relay="…")',
    ],
  ],
  'limit=10': [
    0,
    [
      '! Baris per permintaan dibatasi sangat rendah: 10',
      '- menaikkan ckan.datastore.search.rows_max (bawaan 32000)',
      ...well[1],
    ],
    [
      '! Very few rows are given per request: 10',
      '- raise ckan.datastore.search.rows_max (32000 by default)',
      ...well[2],
    ],
  ],
  // Rows that go while somebody pages are nothing that a portal could be blamed for.
  'shift=3': well,
  '500@0.2': [
    0,
    ['- memeriksa mengapa sebagian permintaan gagal', ...well[1]],
    ['- find out why some requests fail', ...well[2]],
  ],
};

for (const [fault, sentences] of Object.entries(faults))
  test(`the doctor says what the fault ${fault} is, and ends as it must`, async () => {
    sandbox.setFaults(fault);
    try {
      await says([sandbox.url, '--timeout', /^(slow|drip)/.test(fault) ? '1' : '15'], sentences);
    } finally {
      sandbox.setFaults();
    }
  });

test('no kind of fault is left out', () => {
  const kinds = Object.keys(faults).map((fault) => fault.replace(/[=@].*/, ''));
  const known = faultList.split('\n').flatMap((line) => line.replace(/ {2,}.*/, '').split(', '));
  assert.deepEqual(new Set(known.map((kind) => kind.replace(/=.*/, ''))), new Set(kinds));
});

/** Sites that are no CKAN: what they answer at some paths, and 404 elsewhere. */
const sites: Readonly<Record<string, readonly [Readonly<Record<string, string>>, Sentences]>> = {
  'of WordPress': [
    { '/': '<title>Berita</title>', '/wp-json/': '{"name":"Kota Contoh","namespaces":["wp/v2"]}' },
    [
      1,
      [
        '✗ Bukan API data; yang ditemukan: WordPress "Kota Contoh"',
        '- memeriksa alamatnya; bila ini portal data, /api/3/action harus menjawab JSON',
      ],
      ['✗ No data API; found: WordPress "Kota Contoh"'],
    ],
  ],
  'of ArcGIS': [
    { '/arcgis/rest/info': '{"currentVersion":11.2}' },
    [
      0,
      [
        '✓ Bukan CKAN, tetapi dapat dibaca; yang ditemukan: ArcGIS',
        '! CORS tidak mengizinkan halaman Anda: perlu relay',
      ],
      ['✓ Not CKAN, but it can be read; found: ArcGIS', '! CORS does not allow your page: a relay is needed'],
    ],
  ],
  'of Opendatasoft': [
    { '/api/explore/v2.1/catalog/datasets': '{"total_count":3,"results":[]}' },
    [
      0,
      ['✓ Bukan CKAN, tetapi dapat dibaca; yang ditemukan: Opendatasoft'],
      ['✓ Not CKAN, but it can be read; found: Opendatasoft'],
    ],
  ],
  'of plain pages': [
    { '/': '<title>Selamat datang</title>' },
    [
      1,
      ['✗ Bukan API data; yang ditemukan: HTML "Selamat datang" (HTTP 200)'],
      ['✗ No data API; found: HTML "Selamat datang" (HTTP 200)'],
    ],
  ],
  'that answers JSON': [
    { '/': '[{"nama":"Taman"}]' },
    [
      0,
      ['! JSON biasa: dapat dibaca dengan sumber JSON dan jalur barisnya: JSON'],
      ['! Plain JSON: it can be read with the JSON source and the path of its rows: JSON'],
    ],
  ],
  'of a parked domain': [
    { '/': '<title>data-kota.example</title><h1>Buy this domain</h1>' },
    [
      1,
      [
        '✗ Domain parkir: tidak ada portal di alamat ini; yang ditemukan: HTML "data-kota.example" (HTTP 200)',
        '- memeriksa alamatnya, dan apakah domainnya masih dibayar dan mengarah ke server',
      ],
      [
        '✗ A parked domain: nobody serves a portal at this address; found: HTML "data-kota.example" (HTTP 200)',
        '- check the address, and that the domain is paid for and points to the server',
      ],
    ],
  ],
};

for (const [name, [answers, sentences]] of Object.entries(sites))
  test(`the doctor says of a site ${name} what it found`, async () => {
    const site = await serveTestSite(({ url = '' }, response) => {
      const body = answers[url.replace(/\?.*/, '')];
      const type = body?.startsWith('<') === false ? 'application/json' : 'text/html';
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body ?? '<title>404</title>');
    });
    try {
      await says([site.url], sentences);
    } finally {
      await site.close();
    }
  });
