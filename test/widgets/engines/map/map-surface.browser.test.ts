import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { MapHost } from '../../../../packages/widgets/src/engines/map/map-engine.js';
import { MapSurface } from '../../../../packages/widgets/src/engines/map/map-surface.js';
import { waitUntil } from '../../wait-until.js';
import { emptyScene } from './empty-scene.js';

const point = (id: string, latitude: number, longitude: number) => ({
  id,
  latitude,
  longitude,
  name: `${id}, aktif`,
  kind: 'active',
  area: 'Metro Pusat',
});
const points = [
  point('a', -5.1, 105.3),
  point('b', -5.11, 105.34),
  point('c', -5.1101, 105.3401),
  point('d', -5.16, 105.28),
];

async function surface() {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.setProperty('position', 'relative');
  box.style.setProperty('width', '600px');
  box.style.setProperty('height', '400px');
  const selected: string[] = [];
  const gathered: string[][] = [];
  const said: string[] = [];
  const host: MapHost = {
    say: (word, values) => `${word} ${Object.values(values ?? {}).join(' ')}`.trim(),
    formatDistance: (metres) => `${metres} m`,
    select: (id) => selected.push(id),
    gather: (ids) => gathered.push([...ids]),
    announce: (text) => said.push(text),
  };
  const map = new MapSurface(box, host);
  const scene = { ...emptyScene, points };
  map.update(scene);
  await nextFrame();
  await nextFrame();
  const marks = (): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('.mark')];
  const key = (target: Element | null, name: string): boolean | undefined =>
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  return { box, map, scene, selected, gathered, said, marks, key };
}

describe('the map surface', () => {
  it('draws points and clusters as named buttons of 44 pixels or more, and asks nobody for tiles', async () => {
    const { box, marks, map } = await surface();
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).to.deep.equal(['a, aktif', 'cluster 2', 'd, aktif']);
    for (const mark of marks()) expect(mark.getBoundingClientRect().width).to.be.at.least(44);
    expect(box.querySelector('img')).to.equal(null);
    map.destroy();
  });

  it('is one stop for the Tab key, and arrows walk its points in the order of the list', async () => {
    const { marks, key, map } = await surface();
    expect(marks().filter((mark) => mark.tabIndex === 0)).to.have.length(1);
    marks()[0]?.focus();
    key(document.activeElement, 'ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).to.equal('cluster 2');
    key(document.activeElement, 'End');
    expect(document.activeElement?.getAttribute('aria-label')).to.equal('d, aktif');
    expect(marks().filter((mark) => mark.tabIndex === 0)).to.deep.equal([document.activeElement]);
    map.destroy();
  });

  it('says where the arrow keys moved it', async () => {
    const { box, key, said, map } = await surface();
    key(box.querySelector('.viewport'), 'ArrowRight');
    expect(said[0]).to.match(/^moved east \d+$/);
    map.destroy();
  });

  it('tells which point was chosen', async () => {
    const { marks, selected, map } = await surface();
    marks()[0]?.click();
    expect(selected).to.deep.equal(['a']);
    map.destroy();
  });

  it('gathers points that no zoom can part', async () => {
    const { map, scene, marks, gathered } = await surface();
    map.update({ ...scene, points: [point('x', -5.1, 105.3), point('y', -5.1, 105.3)] });
    await nextFrame();
    marks()[0]?.click();
    expect(gathered).to.deep.equal([['x', 'y']]);
    map.destroy();
  });

  it('keeps the focus on a point whose state changes', async () => {
    const { map, scene, marks } = await surface();
    marks()[0]?.focus();
    map.update({
      ...scene,
      points: points.map((other) => ({ ...other, name: `${other.id}, gangguan`, kind: 'faulty' })),
    });
    expect(document.activeElement?.getAttribute('aria-label')).to.equal('a, gangguan');
    map.destroy();
  });

  it('stays where the reader moved it when rows change, and shows another selection whole', async () => {
    const { map, scene, box, key } = await surface();
    const bar = (): string => box.querySelector('.scale')?.textContent?.trim() ?? '';
    const far = bar();
    key(box.querySelector('.viewport'), '+');
    await waitUntil(() => bar() !== far);
    await aTimeout(300);
    const near = bar();
    map.update({ ...scene, points: [...points, point('e', -5.4, 105.9)] });
    await aTimeout(300);
    expect(bar()).to.equal(near);
    map.update({ ...scene, framing: 'other', points: points.slice(0, 2) });
    await aTimeout(300);
    expect(box.querySelectorAll('.mark')).to.have.length(2);
    map.destroy();
  });

  it('names who made the tiles when the page chose some', async () => {
    const { map, scene, box } = await surface();
    map.update({ ...scene, tiles: '/no-tiles/{z}/{x}/{y}.png', attribution: '© Peta (contoh)' });
    expect(box.querySelectorAll('img').length).to.be.greaterThan(3);
    expect(box.querySelector('.attribution')?.textContent).to.equal('© Peta (contoh)');
    map.destroy();
  });

  it('leaves nothing in its box', async () => {
    const { map, box } = await surface();
    map.destroy();
    expect(box.childElementCount).to.equal(0);
  });
});
