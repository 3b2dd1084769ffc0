/** A version of CKAN that the portal can speak as. */
export type ProfileName = '2.9' | '2.10' | '2.11' | '2.12';

/** What follows from a version. */
export interface Profile {
  readonly name: ProfileName;
  /** The number after `2.`, to compare. */
  readonly minor: number;
  /** What status_show says. */
  readonly release: string;
}

/** Every version that the portal can speak as. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  '2.9': { name: '2.9', minor: 9, release: '2.9.11' },
  '2.10': { name: '2.10', minor: 10, release: '2.10.8' },
  '2.11': { name: '2.11', minor: 11, release: '2.11.3' },
  '2.12': { name: '2.12', minor: 12, release: '2.12.0' },
};

/** Whether there is a profile of this name. */
export function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(profiles, name);
}

/** The request headers that another site's page may send. */
export function allowedHeaders(profile: Profile, tokenHeader = 'Authorization'): string {
  return profile.minor >= 11 ? `${tokenHeader}, Content-Type` : 'X-CKAN-API-KEY, Authorization, Content-Type';
}

/** The token a request brings: until 2.10 by a header of CKAN's own or by Authorization, later by one header alone. */
export function tokenOf(profile: Profile, headers: Headers, tokenHeader?: string): string | null {
  if (profile.minor >= 11) return headers.get(tokenHeader ?? 'authorization');
  return headers.get(tokenHeader ?? 'x-ckan-api-key') ?? headers.get('authorization');
}
