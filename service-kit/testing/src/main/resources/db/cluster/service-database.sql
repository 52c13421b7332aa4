-- Database and roles of one service. Safe to run again: what exists stays, passwords and settings are set anew.
--
--   psql -U postgres -v service=creator -v owner_password=... -v app_password=... -v checker_password=... \
--        -f service-database.sql
--
-- <service>_owner  owns the database and runs the migrations
-- <service>_app    the running service: owns nothing, row level security binds it, its statements have an end
-- checker          reads every database for checks across workspaces; may not write

SELECT format('CREATE ROLE %I', :'service' || '_owner')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'service' || '_owner')
\gexec

SELECT format('CREATE ROLE %I', :'service' || '_app')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'service' || '_app')
\gexec

SELECT 'CREATE ROLE checker'
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'checker')
\gexec

SELECT format('ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD %L', role, password)
FROM (VALUES (:'service' || '_owner', :'owner_password'), (:'service' || '_app', :'app_password')) AS login (role, password)
\gexec

SELECT format('ALTER ROLE checker LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE BYPASSRLS PASSWORD %L', :'checker_password')
\gexec

SELECT format('ALTER ROLE %I SET %s = %L', :'service' || '_app', setting, value)
FROM (VALUES ('statement_timeout', '5s'), ('lock_timeout', '2s'), ('idle_in_transaction_session_timeout', '10s')) AS bound (setting, value)
\gexec

SELECT 'ALTER ROLE checker SET default_transaction_read_only = on'
UNION ALL
SELECT 'GRANT pg_read_all_data TO checker'
\gexec

SELECT format('CREATE DATABASE %I OWNER %I TEMPLATE template0 ENCODING ''UTF8''', :'service', :'service' || '_owner')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'service')
\gexec

SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'service')
UNION ALL
SELECT format('GRANT CONNECT ON DATABASE %I TO %I, checker', :'service', :'service' || '_app')
UNION ALL
SELECT format('ALTER DATABASE %I SET timezone = ''UTC''', :'service')
\gexec
