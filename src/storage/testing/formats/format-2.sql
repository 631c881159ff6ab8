-- A career as the second format kept it: with sessions, without a feed.
create table "account" ("id" text not null primary key, "lineage" text not null, "rev" integer not null) strict;
create table "record" ("account_id" text not null references "account" ("id") on delete cascade, "kind" text not null, "id" text not null, "rev" integer not null, "body" text, constraint "record_key" primary key ("account_id", "kind", "id")) strict;
create index "record_by_rev" on "record" ("account_id", "rev", "kind", "id");
create table "history" ("account_id" text not null references "account" ("id") on delete cascade, "kind" text not null, "id" text not null, "rev" integer not null, "body" text, "at" text not null, constraint "history_key" primary key ("account_id", "kind", "id", "rev")) strict;
create table "session" ("token_hash" text not null primary key, "account_id" text not null references "account" ("id") on delete cascade, "created" text not null, "last_seen" text not null) strict;
create index "session_by_account" on "session" ("account_id");
insert into account values ('me', 'first-lineage', 2);
insert into session values ('hash-of-a-token', 'me', '2026-01-05T08:00:00.000Z', '2026-01-06T08:00:00.000Z');
insert into record values ('me', 'note', 'kept', 2, '{"text":"second"}'), ('me', 'note', 'gone', 2, null);
insert into history values
  ('me', 'note', 'kept', 1, '{"text":"first"}', '2026-01-05T08:00:00.000Z'),
  ('me', 'note', 'gone', 1, '{"text":"not for long"}', '2026-01-05T08:00:00.000Z'),
  ('me', 'note', 'kept', 2, '{"text":"second"}', '2026-01-06T08:00:00.000Z'),
  ('me', 'note', 'gone', 2, null, '2026-01-06T08:00:00.000Z');
pragma application_id = 1467442225;
pragma user_version = 2;
