import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A piece of code or configuration of a guide. */
export interface Example {
  /** Its language, as the fence names it. */
  readonly language: string;
  readonly text: string;
  /** The file that its first line names; undefined for none. */
  readonly file: string | undefined;
}

const guide = fileURLToPath(new URL('../../stories/guides/relay.mdx', import.meta.url));
const fence = /^```(\w+)\n(.*?)^```$/gms;

/** The examples of the guide to the relay, in their order. */
export function relayExamples(): readonly Example[] {
  return [...readFileSync(guide, 'utf8').matchAll(fence)].map(([, language = '', text = '']) => {
    const [, file] = /^(?:\/\/|#) (\S+\.\w+)\b/.exec(text) ?? [];
    return { language, text, file };
  });
}

/** The one example of a language, or of a file. Throws where there is none, or several. */
export function exampleOf(of: { readonly language: string } | { readonly file: string }): string {
  const found = relayExamples().filter((one) => ('file' in of ? one.file === of.file : one.language === of.language));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} examples of ${JSON.stringify(of)}`);
  return first.text;
}

/** The guide’s configuration, with a portal of a test in place of the example’s. */
export function configurationFor(portal: string): string {
  const text = relayExamples().find(({ file }) => file === 'relay.config.mjs')?.text ?? '';
  const example = "url: 'https://data.kota.example'";
  if (!text.includes(example)) throw new Error('The guide has no configuration with the example portal');
  return text.replace(example, `url: '${portal}', allowPrivate: true`);
}

/** The keys that the configuration takes from its environment. */
export const keys = { BPS_KEY: 'kunci-contoh', IZIN_KEY: 'kunci-contoh' } as const;

/** The page that the configuration allows. */
export const page = 'https://metrokota.example';

/** The arguments of an instruction of a Dockerfile, such as `CMD` or `HEALTHCHECK CMD`. */
export function dockerCommand(text: string, instruction: string): readonly string[] {
  const [, list = '[]'] = new RegExp(`^${instruction} (\\[.*\\])$`, 'm').exec(text) ?? [];
  return JSON.parse(list) as readonly string[];
}
