import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CkanDataset, type CkanOrganization, type Client, createClient } from '@satudata/client';
import { fakePortal, quick } from '../../../fake-portal.js';

// What the compiler must allow and refuse; never run.
export async function typed(portal: Client): Promise<unknown> {
  const dataset: CkanDataset = await portal.action('package_show', { id: 'a' });
  const title: string | null | undefined = dataset.license_title;
  const names: string[] = await portal.action('organization_list', { limit: 5 });
  const whole: CkanOrganization[] = await portal.action('organization_list', { all_fields: true });
  const found = await portal.action('package_search', { q: 'wifi', ext_bbox: '106,-6,107,-5' });
  const total: number = found.count;
  const { records } = await portal.action('datastore_search', { resource_id: 'r' });
  const value: unknown = records[0]?.['nama'];
  const text = await portal.action('datastore_search', { resource_id: 'r', records_format: 'csv' });
  const csv: string | unknown[][] = text.records;
  const other: unknown = await portal.action('geoview_layers', { any: 1 });
  const any: string = 'a';
  const late: unknown = await portal.action(any, { x: 1 });

  // @ts-expect-error a parameter that must be there
  await portal.action('package_show');
  // @ts-expect-error a parameter that the action does not have
  await portal.action('package_show', { id: 'a', rows: 5 });
  // @ts-expect-error a value of another type
  await portal.action('package_search', { rows: '5' });
  // @ts-expect-error names are no organizations
  const wrong: CkanOrganization[] = await portal.action('organization_list');
  // @ts-expect-error the result of an extension's action is unknown
  other.layers;
  // @ts-expect-error an action that changes something
  await portal.action('package_create', { name: 'a' });
  // @ts-expect-error an action that changes something
  await portal.action('datastore_upsert', {});
  // @ts-expect-error an action of an extension that changes something
  await portal.action('harvest_source_delete', { id: 'a' });
  // @ts-expect-error no parameters at all
  await portal.action('status_show', { x: 1 });
  return [title, names, whole, total, value, csv, late, wrong];
}

test('parameters go as typed', async () => {
  const { fetch, calls } = fakePortal(() => ({ result: { count: 0, results: [] } }));
  const client = createClient({ portal: 'https://a.example', fetch, ...quick });
  const found = await client.action('package_search', { q: 'wifi', rows: 0, ext_bbox: '1,2,3,4' });
  assert.deepEqual(found, { count: 0, results: [] });
  assert.deepEqual(calls[0]?.parameters, { q: 'wifi', rows: '0', ext_bbox: '1,2,3,4' });
});
