-- What every service needs from its database. ${runtime} is the role that the running service uses: it owns nothing.
CREATE SCHEMA kit;
GRANT USAGE ON SCHEMA kit TO ${runtime};

-- A setting reads as '' instead of NULL once a pooled connection has used it, hence the nullif.
CREATE FUNCTION kit.current_workspace() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.workspace', true), '')::uuid $$;

-- The second net under the workspace filter: call it for each table that has a workspace_id.
CREATE PROCEDURE kit.guard(guarded regclass, privileges text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY workspace ON %s USING (workspace_id = kit.current_workspace())'
                   ' WITH CHECK (workspace_id = kit.current_workspace())', guarded);
    EXECUTE format('GRANT %s ON %s TO ${runtime}', privileges, guarded);
    EXECUTE format('GRANT SELECT ON %s TO ${checker}', guarded);
END $$;

-- Ids only: background work visits each workspace in turn.
CREATE TABLE kit.workspace (id uuid PRIMARY KEY);
GRANT SELECT, INSERT ON kit.workspace TO ${runtime};
