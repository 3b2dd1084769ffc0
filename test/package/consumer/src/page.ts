import { memoryTable } from '@satudata/client';
import { type SatuSortEvent, SatuStat } from '@satudata/widgets';
import '@satudata/widgets/table.js';

const table = document.createElement('satu-table');
table.table = memoryTable([{ nama: 'Taman (contoh)' }]);
table.addEventListener('satu-sort', (event: SatuSortEvent) => {
  console.log(event.sort);
});

const stat = new SatuStat();
stat.value = 'count()';
// @ts-expect-error -- a heading is text
stat.heading = 5;
document.body.append(table, stat);
