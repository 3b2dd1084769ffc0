import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('pages of datasets', () => {
  it('show what others wrote as text', async () => {
    const evil = '<script>alert(1)</script>';
    await portal.write('package_create', {
      name: 'jahat',
      title: evil,
      notes: evil,
      tags: [],
      extras: [{ key: evil, value: evil }],
    });
    const made = await portal.write('datastore_create', {
      resource: { package_id: 'jahat', name: evil, description: evil },
      fields: [{ id: evil, type: 'text' }],
      records: [{ [evil]: evil }],
    });
    for (const path of ['/', '/dataset/jahat', `/dataset/jahat/resource/${made.result['resource_id']}`]) {
      const text = await (await portal.fetch(path)).text();
      assert.ok(text.includes('&lt;script&gt;'), path);
      assert.ok(!text.includes('<script'), path);
    }
  });

  it('make no link of an address that is no web address', async () => {
    const made = await portal.write('package_create', { name: 'tautan', resources: [{ url: 'javascript:alert(1)' }] });
    const text = await (await portal.fetch(`/dataset/tautan/resource/${made.result['resources']?.[0]?.['id']}`)).text();
    assert.ok(!text.includes('href="javascript'));
  });

  it('name the producer, the licence and the last change', async () => {
    const text = await (await portal.fetch('/id/dataset/titik-wifi-publik')).text();
    for (const part of [
      'Diskominfo Kota Metro (contoh)',
      'Creative Commons Attribution',
      '2026-11-20T10:15:00 UTC',
      'data-contoh',
    ]) {
      assert.ok(text.includes(part), part);
    }
  });
});
