customElements.define(new URL(import.meta.url).searchParams.get('tag'), class extends HTMLElement {});
