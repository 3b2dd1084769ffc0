import { type Console, run } from '@satudata/cli';

/** What a command says, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as one would in a terminal without colours, in English. */
export async function said(args: readonly string[], more: Partial<Console> = {}): Promise<Said> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    coloured: false,
    language: 'en',
    signal: new AbortController().signal,
    ...more,
  });
  return { code, out, err };
}
