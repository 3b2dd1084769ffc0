import type { Words } from './words.js';

const everywhere = `Selalu ada:
  --lang id|en       bahasa (bawaan: menurut LANG)
  --json             jawaban untuk program
  --help             bantuan ini`;
const reading = `  --relay <url>      baca melalui relay ini
  --where <syarat>   hanya baris yang memenuhi, mis. 'status = "aktif" and mbps >= 20'
  --search <kata>    hanya baris yang memuat semua kata ini
  --fields <a,b>     hanya kolom ini
  --sort <a,-b>      urutan; tanda kurang berarti menurun
  --limit <n>        paling banyak sekian baris`;

export const id: Words = {
  usage: `Pemakaian: satudata <perintah> [opsi]

  doctor <url>       apa yang berjalan pada sebuah portal, dan apa yang diminta kepada adminnya
  types <url>        tipe TypeScript dan skema zod dari baris sebuah dataset
  snapshot <url>     baris dan metadata sebagai JSON, untuk atribut "snapshot"
  render <url>       tabel HTML biasa dengan baris sumbernya
  sandbox [berkas]   portal dengan data contoh, atau dengan berkas CSV Anda
  relay <config.js>  relay di depan portal

${everywhere}

"satudata <perintah> --help" menjelaskan opsi tiap perintah.
Kode keluar: 0 berhasil; 1 gagal (portal, kolom berubah, ada yang tidak berjalan); 2 perintah keliru.
`,
  commandUsage: {
    doctor: `Pemakaian: satudata doctor <url> [opsi]

  --origin <asal>    asal halaman Anda, mis. https://metrokota.example
  --timeout <detik>  batas tiap jawaban (bawaan 15)
  --ca <berkas>      sertifikat tambahan yang dipercaya (PEM)

${everywhere}

Kode keluar: 0 tidak ada yang gagal (peringatan boleh ada); 1 ada yang gagal; 2 perintah keliru.
`,
    types: `Pemakaian: satudata types <url> [opsi]

  -o, --out <berkas> tulis ke berkas ini, bukan ke layar
  --name <nama>      nama tipe (bawaan: judul dataset)
  --check <berkas>   bandingkan kolom portal dengan berkas yang pernah ditulis
  --no-schema        hanya tipe, tanpa skema zod
  --relay <url>      baca melalui relay ini
  --fields <a,b>     hanya kolom ini

${everywhere}

Kode keluar: 0 berhasil, kolom masih sama; 1 gagal, atau kolom berubah; 2 perintah keliru.
`,
    snapshot: `Pemakaian: satudata snapshot <url> [opsi]

  -o, --out <berkas> tulis ke berkas ini; dibiarkan bila datanya tidak berubah
  --quick            percaya pada tanggal dan jumlah baris portal, tanpa membaca ulang semua baris
  --allow-empty      boleh mengganti salinan yang berisi dengan yang kosong
${reading}

${everywhere}

Kode keluar: 0 ditulis atau tidak berubah; 1 gagal, berkas lama dibiarkan; 2 perintah keliru.
`,
    render: `Pemakaian: satudata render <url> [opsi]

  -o, --out <berkas> tulis ke berkas ini; dibiarkan bila tidak berubah
${reading} (bawaan 100)

${everywhere}

Kode keluar: 0 berhasil; 1 gagal, berkas lama dibiarkan; 2 perintah keliru.
`,
    relay: `Pemakaian: satudata relay <config.js> [opsi]

  --port <n>         port; 0 untuk yang bebas (PORT; bawaan 8787)
  --host <nama>      alamat yang didengarkan (bawaan 127.0.0.1)

${everywhere}
`,
    sandbox: `Pemakaian: satudata sandbox [opsi] [berkas.csv berkas.geojson …]
  Menjalankan portal dengan data contoh, dan satu dataset untuk tiap berkas CSV atau GeoJSON Anda.
  Pesan saat berjalan berbahasa Inggris.

Di mana:
  --port <n>           port; 0 untuk yang bebas (PORTAL_PORT; bawaan 5050)
  --host <nama>        alamat yang didengarkan (bawaan 127.0.0.1)
  --root-path <p>      jalur tempat semuanya berada, mis. /data
  --data-dir <folder>  tempat data disimpan (bawaan .satudata)
  --memory             tidak menyimpan apa pun
  --db <url>           pakai Postgres ini, mis. postgres://user@host/nama (SATUDATA_DB)
  --db-schema <nama>   skemanya, dibuat bila belum ada (bawaan satudata_sandbox)
  --empty              mulai tanpa kota contoh, bila belum ada data
  --log-rows <n>       buat dataset log-koneksi dengan sekian baris

Sebagai CKAN yang mana:
  --profile <v>        versi yang ditiru: 2.9, 2.10, 2.11, atau 2.12 (bawaan)
  --token <teks>       token yang boleh mengubah data (SATUDATA_TOKEN; bawaan: yang baru)
  --token-header <h>   header pembawanya (bawaan seperti CKAN)
  --no-cors            tanpa header CORS, seperti bawaan CKAN
  --cors-origin <asal> hanya halaman dari asal ini yang boleh membaca; boleh diulang
  --cache <detik>      jawaban boleh disimpan sekian detik (bawaan 0)
  --sql                sediakan datastore_search_sql, yang bawaannya hanya ada di 2.9
  --rows-default <n>   baris datastore_search tanpa limit (bawaan 100)
  --rows-max <n>       baris terbanyak satu datastore_search (bawaan 32000)
  --locale <b>         bahasa alamat tanpa bahasa: en (bawaan) atau id
  --whole-seconds      waktu tanpa pecahan detik
  --hide-version       sembunyikan versi di status_show
  --search-down        jawab seperti CKAN saat server pencariannya mati

Apa yang salah:
  --fault <gangguan>   mis. slow=3000 atau 429@0.2 (tiap permintaan kelima); boleh diulang

Gangguan:
  slow=<ms>            menjawab setelah sekian milidetik (bawaan 3000)
  drip=<byte>          mengirim sekian byte per detik (bawaan 100)
  truncated            memutus sambungan di tengah jawaban
  wrong-type           menyebut text/plain
  html                 menjawab 200 dengan halaman HTML
  captive              mengalihkan ke halaman masuk, seperti Wi-Fi publik
  429=<detik>          menolak; Retry-After sekian detik (bawaan 5), date:<detik>, atau none
  500, 502, 503, 504   gagal dengan halaman HTML; 503 juga menerima =<detik>
  no-cors              tanpa header CORS
  limit=<baris>        memberi paling banyak sekian baris atau dataset (bawaan 10)
  shift=<baris>        halaman berikutnya seolah sekian baris awal telah hilang (bawaan 1)
`,
  },
  mistakes: {
    noCommand: (name) => `Tidak ada perintah "${name}".`,
    noTarget: (command) =>
      command === 'relay'
        ? 'relay memerlukan berkas konfigurasi.'
        : `${command} memerlukan alamat, mis. https://data.kota.example`,
    tooMany: (text) => `"${text}" berlebih.`,
    noAddress: (text) => `"${text}" bukan alamat seperti https://data.kota.example`,
    noOption: (option, command) => `${command} tidak mengenal ${option}.`,
    noValue: (option) => `${option} memerlukan nilai.`,
    notAFlag: (option) => `${option} tidak memerlukan nilai.`,
    notWhole: (option, most) => `${option} harus bilangan bulat sampai ${most}.`,
    notLanguage: (text) => `--lang harus id atau en, bukan "${text}".`,
    notOrigin: (text) => `--origin harus seperti https://metrokota.example, bukan "${text}".`,
    notWritten: 'Berkas ini bukan hasil "satudata types".',
    noConfig: (file) => `${file} tidak mengekspor konfigurasi relay (export default).`,
    guess: (name) => `Mungkin maksud Anda: ${name}`,
    seeHelp: (command) => `Bantuan: satudata ${command}${command === '' ? '' : ' '}--help`,
  },
  faults: {
    aborted: 'Dihentikan.',
    offline: 'Tidak ada koneksi internet.',
    network: 'Tidak dapat terhubung ke portal. Periksa alamat dan koneksi; "satudata doctor" memeriksa sebabnya.',
    timeout: 'Portal terlalu lama menjawab. Coba lagi nanti.',
    'blocked-by-cors': 'Portal tidak mengizinkan pembacaan dari sini.',
    'captive-portal':
      'Halaman web menjawab sebagai ganti data: jaringan meminta login, atau portal dalam pemeliharaan.',
    maintenance: 'Portal sedang dalam pemeliharaan.',
    'not-found': 'Data tidak ditemukan. Mungkin sudah dipindahkan atau dihapus.',
    forbidden: 'Data ini tidak dibuka untuk umum.',
    'rate-limited': 'Terlalu banyak permintaan. Coba lagi nanti.',
    'invalid-query': 'Pertanyaan tidak dapat dipakai. Periksa --where, --sort, dan --fields.',
    'invalid-config': 'Nilai yang diberikan tidak dapat dipakai.',
    'unknown-field': 'Kolom itu tidak ada di data ini.',
    'unexpected-shape': 'Portal menjawab dengan bentuk yang tidak dikenal.',
    'not-json': 'Portal menjawab sesuatu yang bukan JSON.',
    'too-large': 'Jawabannya terlalu besar. Persempit dengan --limit, --fields, atau --where.',
    'portal-error': 'Portal mengalami gangguan. Coba lagi nanti.',
    unsupported: 'Tidak ada tabel yang dapat dibaca di alamat ini.',
    integrity: 'Data yang datang tidak utuh.',
  },
  details: 'Rincian',
  hint: 'Saran',
  source: 'Sumber',
  licence: 'Lisensi',
  updated: 'Diperbarui',
  yes: 'ya',
  no: 'tidak',
  shown: (rows, total) => `${rows} dari ${total} baris`,
  example: 'Data contoh',
  progress: (rows, total) => `${rows} dari ${total} baris`,
  unchanged: 'Tidak berubah; berkas dibiarkan.',
  written: (rows) => `Ditulis: ${rows} baris.`,
  emptied:
    'Portal memberi nol baris, padahal salinan yang ada berisi; berkas dibiarkan. Pakailah --allow-empty bila memang kosong.',
  noDrift: 'Kolom masih sama.',
  added: 'Kolom baru',
  removed: 'Kolom hilang',
  changed: 'Jenis kolom berubah',
};
