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
