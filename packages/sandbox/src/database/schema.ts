/** The list of tables and their aliases. No table of a dataset begins with an underscore. */
const metadata = `CREATE OR REPLACE VIEW "_table_metadata" AS
SELECT DISTINCT
  substr(md5(c.relname || coalesce(t.relname, '')), 1, 16) AS "_id",
  c.relname AS name,
  c.oid AS oid,
  t.relname AS alias_of
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
LEFT JOIN pg_rewrite r ON r.ev_class = c.oid
LEFT JOIN pg_depend d ON d.objid = r.oid AND d.refobjid <> c.oid AND d.deptype = 'n' AND d.refclassid = 'pg_class'::regclass
LEFT JOIN pg_class t ON t.oid = d.refobjid AND t.relkind = 'r'
WHERE c.relkind IN ('r', 'v', 'm', 'f') AND c.relname NOT LIKE '\\_%';
`;

/** What every cluster of the sandbox holds before the first dataset. The DataStore's parts are as CKAN makes them. */
export const schema = `
CREATE TABLE "_catalog_entry" (
  kind text NOT NULL,
  id text NOT NULL,
  document text NOT NULL,
  PRIMARY KEY (kind, id)
);
CREATE TABLE "_catalog_file" (
  resource_id text PRIMARY KEY,
  name text NOT NULL,
  mimetype text NOT NULL,
  content text NOT NULL
);
CREATE TYPE nested AS (json json, extra text);
CREATE FUNCTION populate_full_text_trigger() RETURNS trigger AS $body$
BEGIN
  IF NEW._full_text IS NOT NULL THEN
    RETURN NEW;
  END IF;
  NEW._full_text := (
    SELECT to_tsvector(string_agg(value, ' '))
    FROM json_each_text(row_to_json(NEW.*))
    WHERE key NOT LIKE '\\_%'
  );
  RETURN NEW;
END;
$body$ LANGUAGE plpgsql;
${metadata}`;

/** Brings what an earlier version of the sandbox made to what this one reads. It changes nothing where that is so already. */
export const upgrade = `
DO $$ BEGIN
  IF to_regclass('catalog.entry') IS NOT NULL THEN
    ALTER TABLE catalog.entry SET SCHEMA public;
    ALTER TABLE public.entry RENAME TO "_catalog_entry";
    ALTER TABLE catalog.file SET SCHEMA public;
    ALTER TABLE public.file RENAME TO "_catalog_file";
    DROP SCHEMA catalog;
  END IF;
END $$;
${metadata}`;
