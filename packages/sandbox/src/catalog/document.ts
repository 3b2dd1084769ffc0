/** A pair of free metadata. */
export interface Extra {
  readonly key: string;
  readonly value: string;
}

/** A resource as it is stored. Members of `custom` stand at top level in an answer. */
export interface ResourceDocument {
  readonly id: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly url: string;
  readonly url_type: string | null;
  readonly format: string;
  readonly hash: string;
  readonly mimetype: string | null;
  readonly mimetype_inner: string | null;
  readonly resource_type: string | null;
  readonly size: number | null;
  readonly state: string;
  readonly created: string;
  readonly last_modified: string | null;
  readonly metadata_modified: string;
  readonly datastore_active: boolean;
  readonly custom: Readonly<Record<string, unknown>>;
}

/** A dataset as it is stored, its resources within it. */
export interface DatasetDocument {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly notes: string | null;
  readonly url: string | null;
  readonly version: string | null;
  readonly author: string | null;
  readonly author_email: string | null;
  readonly maintainer: string | null;
  readonly maintainer_email: string | null;
  readonly license_id: string | null;
  readonly owner_org: string | null;
  readonly creator_user_id: string;
  readonly private: boolean;
  readonly state: string;
  readonly type: string;
  readonly metadata_created: string;
  readonly metadata_modified: string;
  readonly extras: readonly Extra[];
  /** Names of free tags. */
  readonly tags: readonly string[];
  /** Tags out of vocabularies. */
  readonly chosen?: readonly ChosenTag[];
  /** Ids of groups. */
  readonly groups: readonly string[];
  readonly resources: readonly ResourceDocument[];
}

/** A tag out of a vocabulary. */
export interface ChosenTag {
  readonly vocabulary: string;
  readonly name: string;
}

/** A vocabulary as it is stored. */
export interface VocabularyDocument {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** A view of a resource as it is stored. Members of `settings` stand at top level in an answer. */
export interface ViewDocument {
  readonly id: string;
  readonly resource: string;
  readonly title: string;
  readonly description: string | null;
  readonly view_type: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A token as it is stored: never itself. */
export interface TokenDocument {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly created_at: string;
}

/** An organization or a group as it is stored. */
export interface GroupDocument {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly image_url: string;
  readonly type: string;
  readonly state: string;
  readonly approval_status: string;
  readonly created: string;
  readonly is_organization: boolean;
  readonly extras: readonly Extra[];
}
