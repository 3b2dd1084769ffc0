import { createServer } from 'node:http';
import { serveSandbox } from '@satudata/sandbox';
import { launchChrome } from './test/pages/chrome.js';
import { serveLiveSite } from './test/pages/live-site.js';
const portal = await serveSandbox({ port: 0, memory: true });
const tiles = createServer((q, r) => { const u=q.url??''; if(u.startsWith('/bad')){r.writeHead(429).end('no');return;}
 const m=/(\d+)\/(\d+)\/(\d+)/.exec(u); const s=(Number(m?.[2])+Number(m?.[3]))%2; r.writeHead(200,{'content-type':'image/svg+xml'}); r.end(`<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="${s?'#e6ead9':'#dfe7ee'}"/><path d="M0 60 Q120 100 256 40M80 0V256M0 190H256" stroke="#fff" stroke-width="9" fill="none"/><path d="M0 60 Q120 100 256 40M80 0V256M0 190H256" stroke="#c9b98a" stroke-width="1" fill="none"/></svg>`)});
await new Promise<void>(r=>tiles.listen(0,'127.0.0.1',r)); const t='http://127.0.0.1:'+(tiles.address() as any).port;
const P=portal.url;
const cables = [['Kabel utama (contoh)','utama',[[105.26,-5.09],[105.29,-5.1],[105.312,-5.113],[105.34,-5.11]]],['Cabang utara (contoh)','cabang',[[105.29,-5.1],[105.296,-5.08],[105.303,-5.06]]],['Cabang selatan (contoh)','cabang',[[105.312,-5.113],[105.308,-5.13],[105.298,-5.15]]]];
const csv = { type:'FeatureCollection', features: cables.map(([nama,jenis,coordinates])=>({type:'Feature',properties:{nama,jenis},geometry:{type:'LineString',coordinates}}))};
const geo = createServer((q,r)=>{r.writeHead(200,{'content-type':'application/geo+json','access-control-allow-origin':'*'}).end(JSON.stringify(csv))}); await new Promise<void>(r=>geo.listen(0,'127.0.0.1',r)); const g='http://127.0.0.1:'+(geo.address() as any).port+'/kabel.geojson';
const bodies: Record<string,string> = {
 layers: `<satu-map kind="areas" src="${P}/dataset/penduduk-kelurahan" value="sum(jumlah)" areas="${P}/dataset/wilayah" areas-where='tingkat = "kelurahan"' heading="Penduduk per kelurahan (contoh)" loading="eager"><satu-layer label="Kabel (contoh)" kind="lines" category="jenis" src="${g}"></satu-layer><satu-layer label="Wi-Fi publik (contoh)" src="${P}/dataset/titik-wifi-publik"></satu-layer></satu-map>`,
 lines: `<satu-map kind="lines" category="jenis" src="${g}" heading="Jaringan kabel (contoh)" loading="eager" tiles="${t}/{z}/{x}/{y}" tiles-attribution="© Peta (contoh)"></satu-map>`,
 tiled: `<satu-hotspot-map src="${P}/dataset/titik-wifi-publik" heading="Wi-Fi publik (contoh)" loading="eager" tiles="${t}/{z}/{x}/{y}" tiles-attribution="© Peta (contoh)"></satu-hotspot-map>`,
 badtiles: `<satu-hotspot-map src="${P}/dataset/titik-wifi-publik" heading="Wi-Fi publik (contoh)" loading="eager" tiles="${t}/bad/{z}/{x}/{y}" tiles-attribution="© Peta (contoh)"></satu-hotspot-map>`,
 wrong: `<satu-map kind="areas" src="${P}/dataset/jaringan-fiber-optik" where='jenis = "kelurahan"' category="tersambung" areas="${P}/dataset/wilayah" areas-where='tingkat = "kelurahan"' heading="Fiber optik (contoh)" loading="eager"></satu-map>`,
};
const site = await serveLiveSite((path)=>`<link rel="stylesheet" href="/satudata/satudata.css"><style>:root{color-scheme:light dark}body{margin:8px;font-family:sans-serif}</style>`+(bodies[path.slice(1).split('?')[0]]??''));
const chrome = await launchChrome();
for (const scheme of ['light','dark'] as const) for (const width of [320,390,1280]) {
 const ctx = await chrome.newContext({ viewport:{width,height:900}, colorScheme: scheme, deviceScaleFactor:1 });
 const page = await ctx.newPage();
 for (const name of (process.env.ONLY?.split(',') ?? Object.keys(bodies))) {
  await page.goto(site.origin+'/'+name);
  await page.waitForSelector('satu-map .list, satu-hotspot-map .card', { state:'attached', timeout: 30000});
  if (width<800 && (name==='tiled'||name==='badtiles')) await page.locator('.toggle').click();
  await page.waitForSelector('.mark', {state:'attached', timeout: 15000}).catch(()=>console.log('no marks',name,width));
  await page.waitForTimeout(700);
  if (process.env.OPEN) { await page.locator('.list button.link, .card button.link').nth(2).click().catch(()=>{}); await page.waitForTimeout(600); }
  const w = await page.evaluate(()=>document.documentElement.scrollWidth); if (w>width) console.log('WIDE',name,width,w);
  await page.screenshot({ path:`/tmp/shots-map/${name}-${width}-${scheme}.png`, fullPage: width<800 });
 }
 await ctx.close();
}
await chrome.close(); await site.close(); await portal.close(); process.exit(0);
