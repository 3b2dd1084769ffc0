import type { Version } from './recording.js';

/** Ids on a recorded portal, which its answers and messages name. */
export interface RecordedIds {
  readonly full: string;
  readonly plainFile: string;
  readonly withoutScheme: string;
  /** A table that was never made; only on the portal of 2.12. */
  readonly abandoned: string | undefined;
  readonly types: string;
  readonly rows: string;
  readonly minimal: string;
  readonly empty: string;
  readonly hiddenDataset: string;
  readonly hiddenFile: string;
  readonly hidden: string;
  readonly deleted: string;
  readonly deletedName: string;
  readonly deletedFile: string;
  readonly draft: string;
  readonly view: string;
}

/** The ids of each version's portal. */
export const recordedIds: Readonly<Record<Version, RecordedIds>> = {
  '2.11': {
    full: 'ee1cd39e-de2b-41e2-a1a7-e4abfac8ddfa',
    plainFile: 'fa28f221-8a48-4c6d-ae93-586787ec563f',
    withoutScheme: '689308ec-5515-4996-9068-e67f581d8d88',
    abandoned: undefined,
    types: '1d7ad5cb-c467-4405-8189-f664a1bfe767',
    rows: '3132f9bf-2696-4210-ba34-bfd7d861a226',
    minimal: '668c43cf-4f35-4e3f-8029-920ff9592b77',
    empty: '9c1af925-c41f-49d9-92ea-4f1b91dc6e0c',
    hiddenDataset: '40e03524-49bf-4e33-93a9-5ffcca474db1',
    hiddenFile: '46f5d556-5260-4e06-a6d4-28ebae1fa026',
    hidden: '28eedb92-1cd0-474b-a582-3583d818caf8',
    deleted: '0bd7ea25-6eb0-4341-a9b3-ae9dd722f73b',
    deletedName: 'akan-dihapus-1795491573011',
    deletedFile: '10361bf9-c11e-4746-b233-622ece2fb8a4',
    draft: 'd2f2b7f9-5a20-4af4-a291-0f712158fd27',
    view: '87bb86ac-5b2e-452c-aa70-4f555c6da53d',
  },
  '2.12': {
    full: '5a4e55e9-f3bb-4f7b-b173-182814097504',
    plainFile: '4a92c7d7-f8cc-4f4d-8144-81dae777099e',
    withoutScheme: 'c0cc570d-c66f-401f-8ad5-ea538bf0a550',
    abandoned: 'cd2466b3-1494-41f1-8750-0321243573df',
    types: '397145d1-0aed-4a04-a858-6464fe15f4f7',
    rows: '72c73dfa-9ef3-44fa-8ef5-b9e1ee2820dc',
    minimal: '89f764f6-28fe-411d-b616-b41dea7cfb1b',
    empty: '578bdd22-00b8-41d5-8850-e865878de756',
    hiddenDataset: '7dadd8f9-8ae8-43b2-867a-236ef5a52bb8',
    hiddenFile: '055bd533-2c3a-4245-8449-787a0a6f5204',
    hidden: 'e8427800-80f3-4dca-b88b-bc7e36d0a051',
    deleted: 'dafb4d4d-0b4f-46d1-ac09-29b28473f1f5',
    deletedName: 'akan-dihapus-1795490233653',
    deletedFile: '1aa136a3-dc53-4cec-b04f-337a2ad54c5f',
    draft: '0ea0f583-c9b5-4727-9c1a-48b229dbc5ff',
    view: '633e77b0-e7eb-4ddc-9cc3-bf54e32449a5',
  },
};
