import { SatuError } from '../errors/satu-error.js';
import { type Attempt, attempt, type Call, type Settled } from './transport.js';

// As many as browsers follow.
const longest = 20;

/**
 * Follows where a call with a token is sent, within its host: what is for one host to know is told to no other. Gives `invalid-config` for
 * another host, for a place that a page may not see, and for a circle.
 */
export async function follow(url: string, call: Call, response: Response, options: Settled): Promise<Attempt> {
  let [place, answer] = [url, response];
  for (let step = 0; step < longest; step += 1) {
    const location = answer.headers.get('location');
    if (location === null || !URL.canParse(location, place)) return refused(url, 'another address, which is not told');
    const next = new URL(location, place);
    const { host, protocol } = new URL(place);
    if (next.host !== host || (protocol === 'https:' && next.protocol !== protocol)) return refused(url, next.host);
    place = next.href;
    const tried = await attempt(place, call, options);
    if (tried.response === undefined || !/^3/.test(String(tried.response.status))) return tried;
    answer = tried.response;
  }
  return refused(url, 'one address after another');
}

function refused(url: string, where: string): Attempt {
  const hint = 'Use the address that the portal answers at.';
  return { error: new SatuError('invalid-config', `${new URL(url).host} sends on to ${where}`, { url, hint }) };
}
