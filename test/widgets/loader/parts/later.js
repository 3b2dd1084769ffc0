export const files = JSON.parse(new URL(import.meta.url).searchParams.get('files'));
