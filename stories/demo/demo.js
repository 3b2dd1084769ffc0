// The page's own behaviour: language, dark colours, and the control that changes a row of the example portal.
const root = document.documentElement;

const texts = [...document.querySelectorAll('[data-en]')].map((node) => ({
  write: (text) => {
    node.textContent = text;
  },
  id: node.textContent,
  en: node.dataset.en,
}));
for (const name of ['label', 'heading', 'aria-label']) {
  for (const node of document.querySelectorAll(`[data-en-${name}]`)) {
    texts.push({
      write: (text) => node.setAttribute(name, text),
      id: node.getAttribute(name),
      en: node.getAttribute(`data-en-${name}`),
    });
  }
}

function speak(lang) {
  root.lang = lang;
  for (const text of texts) text.write(text[lang]);
  for (const button of document.querySelectorAll('[data-lang]')) {
    button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
  }
}
for (const button of document.querySelectorAll('[data-lang]')) {
  button.addEventListener('click', () => speak(button.dataset.lang));
}

const dark = document.querySelector('#gelap');
function shade(on) {
  root.toggleAttribute('data-dark', on);
  dark.setAttribute('aria-pressed', String(on));
}
dark.addEventListener('click', () => shade(!root.hasAttribute('data-dark')));

// A link may carry the wish, e.g. /?lang=en&dark.
const wish = new URLSearchParams(location.search);
if (wish.get('lang') === 'en') speak('en');
if (wish.has('dark')) shade(true);

const form = document.querySelector('#ubah');
const result = document.querySelector('#hasil');
const say = (id, en) => {
  result.textContent = root.lang === 'en' ? en : id;
};

async function listPoints() {
  const data = document.querySelector('#wifi');
  const portal = new URL('.', new URL('..', data.getAttribute('src')));
  // A portal that other pages may not read is read through a relay, below its own host and path.
  const relay = data.getAttribute('relay');
  const base = relay === null ? portal.href : `${relay}/${portal.host}${portal.pathname}`;
  const dataset = await (await fetch(`${base}api/3/action/package_show?id=titik-wifi-publik`)).json();
  const table = dataset.result.resources.find((resource) => resource.datastore_active);
  const answer = await (
    await fetch(`${base}api/3/action/datastore_search?resource_id=${table.id}&fields=_id,nama,status&limit=500&sort=nama`)
  ).json();
  form.elements.id.replaceChildren(
    ...answer.result.records.map((row) => new Option(`${row.nama} (${row.status})`, String(row._id))),
  );
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const answer = await fetch('/status', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: Number(form.elements.id.value), status: form.elements.status.value }),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    say('Tersimpan. Perhatikan angka, peta, dan tabel di atas.', 'Saved. Watch the figures, the map and the table above.');
    const option = form.elements.id.selectedOptions[0];
    option.textContent = option.textContent.replace(/\([^)]*\)$/, `(${form.elements.status.value})`);
  } catch {
    say('Portal contoh tidak dapat dihubungi. Coba lagi.', 'The example portal cannot be reached. Try again.');
  } finally {
    button.disabled = false;
  }
});

listPoints().catch(() => say('Portal contoh belum menjawab.', 'The example portal does not answer yet.'));
