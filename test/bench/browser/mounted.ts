import type { BenchPage } from './bench-page.js';

/** Shows so many things on a fresh page: what that takes, and what is there once the page has come to rest. */
export async function mounted(page: BenchPage, total: number, bytesSoFar: () => number) {
  await page.run('make', total);
  const before = await page.heapMB();
  const take = await page.cpu('take');
  const mount = await page.cpu('mount');
  const bytes = bytesSoFar();
  const first = take + mount;
  const rest = first + (await page.settle());
  const nodes = await page.run<number>('nodes');
  const heap = (await page.heapMB()) - before;
  return { mount, first, rest, nodes, heap, bytes };
}
