/**
 * Why a row is none of the data: the table's own header again, the numbering under it (`(1)`, `(2)`), a note below (`Sumber: …`)
 * or its block of signatures, a total of the others, or nothing at all.
 */
export type OddRow = 'header' | 'numbering' | 'note' | 'total' | 'empty';
