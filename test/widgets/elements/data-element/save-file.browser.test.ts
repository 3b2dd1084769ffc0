import { expect } from '@open-wc/testing';
import { fileName, saveFile } from '../../../../packages/widgets/src/elements/data-element/save-file.js';

describe('a file for the reader', () => {
  it('is named after its data and its day, in plain letters', () => {
    const day = new Date('2026-11-24T10:00:00Z');
    expect(fileName('Titik Wi-Fi publik (contoh)', 'csv', day)).to.equal('titik-wi-fi-publik-contoh-2026-11-24.csv');
    expect(fileName('../../<b>', 'json', day)).to.equal('b-2026-11-24.json');
    expect(fileName('…', 'csv', day)).to.equal('data-2026-11-24.csv');
    expect(fileName('x'.repeat(300), 'csv', day).length).to.be.lessThan(100);
  });

  it('holds the bytes as they were made', async () => {
    const saved: { name: string; href: string }[] = [];
    const catchClick = (event: Event): void => {
      const link = event.target as HTMLAnchorElement;
      event.preventDefault();
      saved.push({ name: link.download, href: link.href });
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', catchClick);
      click.call(this);
    };
    try {
      await saveFile(
        (async function* () {
          yield new TextEncoder().encode('a,b\r\n');
          yield new TextEncoder().encode('1,2\r\n');
        })(),
        'Wi-Fi',
        'csv',
      );
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]?.name).to.match(/^wi-fi-\d{4}-\d\d-\d\d\.csv$/);
    expect(await (await fetch(saved[0]?.href ?? '')).text()).to.equal('a,b\r\n1,2\r\n');
  });
});
