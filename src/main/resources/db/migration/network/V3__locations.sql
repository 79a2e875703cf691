-- A place of creative businesses; it is neither the seat of a partner nor a country.
create table network.location (
  id uuid primary key,
  slug text not null unique,
  country text not null,
  name jsonb not null,
  text jsonb not null,
  version int not null
);

-- A local network belongs to one location.
create table network.local_network (
  id uuid primary key,
  location uuid not null references network.location,
  name jsonb not null,
  text jsonb not null,
  version int not null
);
create index local_network_location_idx on network.local_network (location);

-- A creative business belongs to exactly one location and may join several local networks.
create table network.studio (
  organisation uuid primary key references network.organisation,
  location uuid not null references network.location,
  text jsonb not null,
  version int not null
);
create index studio_location_idx on network.studio (location);

create table network.studio_network (
  studio uuid not null references network.studio,
  position int not null,
  local_network uuid not null references network.local_network,
  primary key (studio, position),
  unique (studio, local_network)
);
create index studio_network_network_idx on network.studio_network (local_network);

create table network.portfolio_piece (
  studio uuid not null references network.studio,
  position int not null,
  title text not null,
  year int check (year between 1500 and 2200),
  address text not null,
  primary key (studio, position)
);

-- A cooperation between organisations in several locations, such as a project.
create table network.cooperation (
  id uuid primary key,
  slug text not null unique,
  programme uuid not null,
  name jsonb not null,
  text jsonb not null,
  page text not null,
  version int not null
);
create index cooperation_programme_idx on network.cooperation (programme);

create table network.cooperation_location (
  cooperation uuid not null references network.cooperation,
  position int not null,
  location uuid not null references network.location,
  primary key (cooperation, position),
  unique (cooperation, location)
);

create table network.cooperation_partner (
  cooperation uuid not null references network.cooperation,
  position int not null,
  organisation uuid not null references network.organisation,
  primary key (cooperation, position),
  unique (cooperation, organisation)
);
