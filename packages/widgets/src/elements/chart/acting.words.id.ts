/** What a chart says of the way that a reader took into its data, in Indonesian. */
export const words = {
  hintRange: 'Shift dengan tombol panah memilih bagian sumbu waktu.',
  hintLevels: 'Enter masuk ke tingkat berikutnya, Backspace kembali.',
  trail: 'Bagian yang dipilih',
  back: 'Kembali',
  showAll: 'Tampilkan semua',
  within: 'Hanya {name}.',
  whole: 'Semua data ditampilkan.',
  range: '{from} sampai {to} dipilih. Enter menampilkan bagian ini, Esc melepaskannya.',
};
