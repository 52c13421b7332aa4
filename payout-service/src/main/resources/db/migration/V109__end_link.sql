-- Like a code, a link can end: it goes on leading visitors to the shop, while orders from then on count for nobody.
ALTER TABLE link ADD COLUMN ended_at timestamptz;
GRANT UPDATE (ended_at) ON link TO ${runtime};
