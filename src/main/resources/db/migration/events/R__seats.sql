-- How seats are given. Every change of a booking passes through these functions: each takes the
-- lock of the person first and the row of the pool last, decides in that row, and leaves an entry
-- from which the decision can be replayed, a line of history and, where somebody must be told, a
-- letter that is due. States that hold a seat: CONFIRMED, MUST_CHOOSE, OFFERED.

-- Decides one seat: free and nobody waiting, or the end of the list. Keys are drawn under the lock
-- of the row, so their order is the order of the commits.
create or replace function events.claim_seat(p_subject uuid, p_audience text,
  out seated boolean, out queue_key bigint, out entry bigint, out place int)
language sql as $$
  update events.seat_pool set
    last_key = last_key + 1,
    last_entry = last_entry + 1,
    last_seated = waiting = 0 and (capacity is null or taken + held < capacity),
    taken = taken + (waiting = 0 and (capacity is null or taken + held < capacity))::int,
    waiting = waiting + (not (waiting = 0 and (capacity is null or taken + held < capacity)))::int
  where subject = p_subject and audience = p_audience
  returning last_seated, last_key, last_entry, waiting
$$;

-- Decides the seats of people who come only together, at the first of them: all at once, or so many
-- places of the list one after the other. The others get what was decided then.
create or replace function events.claim_party(p_party uuid, p_size int, p_event uuid,
  out seated boolean, out queue_key bigint, out entry bigint, out place int)
language plpgsql as $$
declare
  g events.party;
begin
  update events.party set entered = entered + 1 where id = p_party returning * into g;
  if not found then
    with decided as (
      update events.seat_pool p set
        last_key = last_key + p_size,
        last_seated = waiting = 0 and (capacity is null or taken + held + p_size <= capacity),
        taken = taken + case when waiting = 0
          and (capacity is null or taken + held + p_size <= capacity) then p_size else 0 end,
        waiting = waiting + case when waiting = 0
          and (capacity is null or taken + held + p_size <= capacity) then 0 else p_size end
      where subject = p_event and audience = 'ALL'
      returning p.last_seated, p.last_key)
    insert into events.party (id, event, size, seated, first_key, entered)
    select p_party, p_event, p_size, last_seated, last_key - p_size + 1, 1 from decided
    returning * into g;
  end if;
  seated := g.seated;
  queue_key := g.first_key + g.entered - 1;
  update events.seat_pool set last_entry = last_entry + 1
  where subject = p_event and audience = 'ALL'
  returning last_entry, waiting into entry, place;
end $$;

-- Writes down what happened to a pool whose row is locked.
create or replace function events.enter(p_what text, p_booking events.booking, p_at timestamptz)
returns void language sql as $$
  with next as (
    update events.seat_pool set last_entry = last_entry + 1
    where subject = p_booking.subject and audience = p_booking.audience returning last_entry)
  insert into events.seat_entry (subject, audience, number, what, booking, class, queue_key, at,
    party)
  select p_booking.subject, p_booking.audience, last_entry, p_what, p_booking.id, p_booking.class,
    p_booking.queue_key, p_at, p_booking.party from next
$$;

create or replace function events.title_of(p_subject uuid) returns text language sql stable as $$
  select coalesce(title->>'pl', title->>'en', '') from events.session where id = p_subject
  union all
  select coalesce(title->>'pl', title->>'en', '') from events.event where id = p_subject
  limit 1
$$;

create or replace function events.lock_person(p_registration uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended(p_registration::text, 4))
$$;

-- Tells a person, and history, what became of a booking.
create or replace function events.tell(p_booking events.booking, p_kind text, p_actor uuid,
  p_at timestamptz) returns void language plpgsql as $$
begin
  insert into events.due_letter (registration, subject, kind, at)
  values (p_booking.registration, p_booking.subject, p_kind, p_at);
  perform activity.note('events.history.seat', p_actor, 'RegistrationId', p_booking.registration,
    p_at, jsonb_build_object('what', events.title_of(p_booking.subject), 'state', p_booking.state,
      'reason', p_booking.reason),
    '{}'::jsonb);
end $$;

-- Asks for a seat in a session. Asking again for what one has, or waits for, changes nothing.
-- Outcome: the state of the booking, or why there is none: UNKNOWN, NOT_REGISTERED, NOT_BOOKABLE,
-- OVER, NO_AUDIENCE, CLASH (with the other session). The office also gives seats that nobody books.
create or replace function events.book(p_id uuid, p_registration uuid, p_session uuid,
  p_audience text, p_actor uuid, p_at timestamptz, p_waits boolean, p_office boolean default false,
  out outcome text, out booking uuid, out place int, out other uuid)
language plpgsql set lock_timeout = '3s' as $$
declare
  s record;
  b events.booking;
  c record;
begin
  select x.event, x.state as session_state, x.booking as mode, x.starts, x.ends, x.title, x.mode as audiences,
    r.state as registered, r.waiting_class, r.audience as wanted, r.event as registered_at, x.registers_at,
    exists (select 1 from events.draw d where d.subject = x.id and d.settled_at is null) as drawn_later
  into s from events.session x, events.registration r
  where x.id = p_session and r.id = p_registration;
  if not found then outcome := 'UNKNOWN'; return; end if;
  if s.registered <> 'CONFIRMED' or s.registered_at <> s.registers_at then
    outcome := 'NOT_REGISTERED'; return;
  end if;
  if s.session_state <> 'PUBLISHED'
      or (not p_office and s.mode not in ('BOOKABLE', 'APPROVAL')) then
    outcome := 'NOT_BOOKABLE'; return;
  end if;
  if s.starts <= p_at then outcome := 'OVER'; return; end if;
  p_audience := coalesce(p_audience,
    case when s.audiences = 'HYBRID' then s.wanted else s.audiences end);
  if s.audiences <> 'HYBRID' and s.audiences <> p_audience then
    outcome := 'NO_AUDIENCE'; return;
  end if;
  perform events.lock_person(p_registration);
  select * into b from events.booking k
  where k.registration = p_registration and k.subject = p_session;
  if found and b.state in ('CONFIRMED', 'MUST_CHOOSE', 'WAITING', 'OFFERED', 'REQUESTED') then
    outcome := b.state; booking := b.id;
    return;
  end if;
  select k.session into other from events.booking k
  where k.registration = p_registration and k.session is not null and k.state = 'CONFIRMED'
    and k.during && tstzrange(s.starts, s.ends) limit 1;
  if other is not null and not s.drawn_later and not (p_waits and exists (select 1 from events.seat_pool p
      where p.subject = p_session and p.audience = p_audience
        and (p.waiting > 0 or p.taken + p.held >= p.capacity))) then
    outcome := 'CLASH'; return;
  end if;
  booking := coalesce(b.id, p_id);
  if (s.mode = 'APPROVAL' or s.drawn_later) and not p_office then
    outcome := 'REQUESTED';
    insert into events.booking as k (id, registration, subject, audience, session, state, class,
      queue_key, during, booked_at, changed_at)
    values (booking, p_registration, p_session, p_audience, p_session, 'REQUESTED', s.waiting_class,
      0, tstzrange(s.starts, s.ends), p_at, p_at)
    on conflict (registration, subject) do update set state = 'REQUESTED', audience = excluded.audience,
      during = excluded.during, booked_at = p_at, changed_at = p_at, waited_at = null,
      reason = ''
    returning * into b;
    perform events.tell(b, 'REQUESTED', p_actor, p_at);
    return;
  end if;
  select * into c from events.claim_seat(p_session, p_audience);
  if c.queue_key is null then
    raise exception 'no seats are kept for % of %', p_audience, p_session;
  end if;
  if c.seated and other is not null then
    -- A seat came free between the look and the lock: it cannot be taken beside the other one.
    raise exception 'seat and clash' using errcode = 'exclusion_violation';
  end if;
  outcome := case when c.seated then 'CONFIRMED' else 'WAITING' end;
  place := c.place;
  insert into events.booking as k (id, registration, subject, audience, session, state, class,
    queue_key, during, booked_at, changed_at, waited_at)
  values (booking, p_registration, p_session, p_audience, p_session, outcome, s.waiting_class,
    c.queue_key, tstzrange(s.starts, s.ends), p_at, p_at, case when not c.seated then p_at end)
  on conflict (registration, subject) do update set state = excluded.state,
    class = excluded.class, audience = excluded.audience, queue_key = excluded.queue_key, during = excluded.during,
    waited_at = excluded.waited_at, booked_at = p_at, changed_at = p_at, expires_at = null, reason = '', offers = 0,
    opted_out = false, keeps_place = false;
  insert into events.seat_entry (subject, audience, number, what, booking, class, queue_key, at)
  values (p_session, p_audience, c.entry, 'CLAIM', booking, s.waiting_class, c.queue_key, p_at);
  insert into events.due_letter (registration, subject, kind, at)
  values (p_registration, p_session, outcome, p_at);
  perform activity.note('events.history.seat', p_actor, 'RegistrationId', p_registration, p_at,
    jsonb_build_object('what', coalesce(s.title->>'pl', s.title->>'en', ''), 'state', outcome,
      'reason', ''),
    '{}'::jsonb);
end $$;

-- Asks for a seat as a person, in one statement: finds the registration, and answers a request that
-- was sent before under the same key as it was answered then.
create or replace function events.book_as(p_person uuid, p_key text, p_fingerprint text, p_id uuid,
  p_session uuid, p_audience text, p_at timestamptz, p_waits boolean,
  out outcome text, out booking uuid, out place int, out other uuid)
language plpgsql set lock_timeout = '3s' as $$
declare
  r uuid;
  known events.answered_request;
begin
  if p_key is not null then
    select * into known from events.answered_request where owner = p_person and key = p_key;
    if found then
      if known.fingerprint <> p_fingerprint then outcome := 'KEY_USED'; return; end if;
      outcome := known.answer->>'outcome';
      booking := (known.answer->>'booking')::uuid;
      place := (known.answer->>'place')::int;
      other := (known.answer->>'other')::uuid;
      return;
    end if;
  end if;
  select x.id into r from events.session s
  join events.registration x on x.event = s.registers_at and x.person = p_person
  where s.id = p_session;
  if r is null then outcome := 'NOT_REGISTERED'; return; end if;
  select b.outcome, b.booking, b.place, b.other into outcome, booking, place, other
  from events.book(p_id, r, p_session, p_audience, p_person, p_at, p_waits) b;
  if p_key is not null then
    insert into events.answered_request (owner, key, fingerprint, answer, at)
    values (p_person, p_key, p_fingerprint, jsonb_build_object('outcome', outcome,
      'booking', booking, 'place', place, 'other', other), p_at)
    on conflict (owner, key) do nothing;
  end if;
end $$;

-- Asks for the place of a registration at its event, or asks the office for it; with a party, for
-- one of so many places that are given together or not at all.
drop function if exists events.register(uuid, uuid, boolean, boolean, uuid, timestamptz);
create or replace function events.register(p_id uuid, p_registration uuid, p_approval boolean,
  p_invited boolean, p_party uuid, p_size int, p_actor uuid, p_at timestamptz, out outcome text,
  out place int)
language plpgsql set lock_timeout = '3s' as $$
declare
  r events.registration;
  c record;
  kind text := 'CLAIM';
begin
  select * into r from events.registration where id = p_registration;
  select null::bigint as entry, 0::bigint as queue_key, 0 as place, false as seated into c;
  if p_invited then
    update events.seat_pool set taken = taken + 1, held = held - 1, last_key = last_key + 1,
      last_entry = last_entry + 1
    where subject = r.event and audience = 'ALL' and held > 0
    returning true as seated, last_key as queue_key, last_entry as entry, 0 as place into c;
  end if;
  if p_invited and c.entry is not null then
    outcome := 'CONFIRMED';
    kind := 'INVITED';
  elsif p_approval or exists (select 1 from events.draw d
      where d.subject = r.event and d.settled_at is null) then
    outcome := 'REQUESTED';
    select null::bigint as entry, 0::bigint as queue_key, 0 as place, false as seated into c;
  else
    if p_party is null then
      select * into c from events.claim_seat(r.event, 'ALL');
    else
      select * into c from events.claim_party(p_party, p_size, r.event);
    end if;
    outcome := case when c.seated then 'CONFIRMED' else 'WAITING' end;
  end if;
  place := c.place;
  insert into events.booking as k (id, registration, subject, audience, state, class, queue_key,
    booked_at, changed_at, waited_at, party)
  values (p_id, r.id, r.event, 'ALL', outcome, r.waiting_class, c.queue_key, p_at, p_at,
    case when outcome = 'WAITING' then p_at end,
    case when outcome in ('CONFIRMED', 'WAITING') then p_party end)
  on conflict (registration, subject) do update set state = excluded.state,
    waited_at = excluded.waited_at, party = excluded.party, class = excluded.class, queue_key = excluded.queue_key, booked_at = p_at, changed_at = p_at,
    expires_at = null, reason = '', offers = 0, opted_out = false, keeps_place = false
  returning k.id into p_id;
  if c.entry is not null then
    insert into events.seat_entry (subject, audience, number, what, booking, class, queue_key, at,
      party, units)
    values (r.event, 'ALL', c.entry, kind, p_id, r.waiting_class, c.queue_key, p_at,
      case when kind = 'CLAIM' then p_party end, case when kind = 'CLAIM' then p_size end);
  end if;
end $$;

-- Grants a request: it gets a seat or the end of the list.
create or replace function events.grant_request(p_booking uuid, p_actor uuid, p_at timestamptz)
returns text language plpgsql set lock_timeout = '3s' as $$
declare
  b events.booking;
  c record;
begin
  select * into b from events.booking where id = p_booking;
  perform events.lock_person(b.registration);
  select * into b from events.booking where id = p_booking for update;
  if b.state is distinct from 'REQUESTED' then return b.state; end if;
  if b.session is not null and exists (select 1 from events.booking o
      where o.registration = b.registration and o.session is not null and o.state = 'CONFIRMED'
        and o.during && b.during) then
    return 'CLASH';
  end if;
  select * into c from events.claim_seat(b.subject, b.audience);
  update events.booking set state = case when c.seated then 'CONFIRMED' else 'WAITING' end,
    waited_at = case when not c.seated then p_at end, queue_key = c.queue_key, changed_at = p_at
  where id = p_booking returning * into b;
  insert into events.seat_entry (subject, audience, number, what, booking, class, queue_key, at)
  values (b.subject, b.audience, c.entry, 'CLAIM', b.id, b.class, c.queue_key, p_at);
  perform events.tell(b, b.state, p_actor, p_at);
  return b.state;
end $$;

-- Ends a booking: WITHDRAWN, DECLINED, REFUSED, CANCELLED. What it held is free in the same
-- transaction; with the place at an event go its seats in sessions. Returns the state before; null if there was nothing to end.
create or replace function events.leave(p_booking uuid, p_state text, p_reason text, p_actor uuid,
  p_at timestamptz) returns text language plpgsql set lock_timeout = '3s' as $$
declare
  b events.booking;
  o events.booking;
  was text;
begin
  select * into b from events.booking where id = p_booking;
  if not found then return null; end if;
  perform events.lock_person(b.registration);
  select * into b from events.booking where id = p_booking for update;
  was := b.state;
  if was not in ('REQUESTED', 'CONFIRMED', 'MUST_CHOOSE', 'WAITING', 'OFFERED')
      or (p_state = 'DECLINED' and was <> 'OFFERED') then
    return null;
  end if;
  if b.session is null then
    perform 1 from events.seat_pool p where (p.subject, p.audience) in (
      select k.subject, k.audience from events.booking k where k.registration = b.registration)
    order by p.subject, p.audience for update;
    for o in select * from events.booking k where k.registration = b.registration
        and k.session is not null order by k.subject loop
      perform events.leave(o.id, p_state, p_reason, p_actor, p_at);
    end loop;
  end if;
  update events.booking set state = p_state, changed_at = p_at, expires_at = null,
    reason = coalesce(p_reason, '') where id = p_booking returning * into b;
  if was <> 'REQUESTED' then
    update events.seat_pool set taken = taken - (was <> 'WAITING')::int,
      waiting = waiting - (was = 'WAITING')::int
    where subject = b.subject and audience = b.audience;
    perform events.enter('LEAVE', b, p_at);
  end if;
  perform events.tell(b, p_state, p_actor, p_at);
  if was in ('CONFIRMED', 'MUST_CHOOSE') and exists (select 1 from events.booking k
      where k.registration = b.registration and k.state = 'MUST_CHOOSE') then
    perform events.settle_choices(b.registration, p_actor, p_at);
  end if;
  return was;
end $$;

-- The first of the list who wants offers.
create or replace function events.head(p_subject uuid, p_audience text) returns events.booking
language sql as $$
  select * from events.booking k
  where k.subject = p_subject and k.audience = p_audience and k.state = 'WAITING'
    and not k.opted_out
  order by k.class, k.queue_key limit 1
$$;

-- How many seats a booking on the list needs: those of all who come only together.
create or replace function events.needed(p_booking events.booking) returns int
language sql stable as $$
  select case when p_booking.party is null then 1 else (
    select count(*)::int from events.booking k
    where k.party = p_booking.party and k.state = 'WAITING' and not k.opted_out) end
$$;

-- Takes the locks of all who come together, always in the same order.
create or replace function events.lock_together(p_booking events.booking) returns void
language plpgsql as $$
declare
  r uuid;
begin
  for r in select k.registration from events.booking k where k.id = p_booking.id
      or k.party = p_booking.party order by k.registration loop
    perform events.lock_person(r);
  end loop;
end $$;

-- The same where the lock of the seats is held already: false if somebody else has one of them.
create or replace function events.try_lock_together(p_booking events.booking) returns boolean
language plpgsql as $$
declare
  r uuid;
begin
  for r in select k.registration from events.booking k where k.id = p_booking.id
      or k.party = p_booking.party order by k.registration loop
    if not pg_try_advisory_xact_lock(hashtextextended(r::text, 4)) then return false; end if;
  end loop;
  return true;
end $$;

-- Whether somebody who needs fewer seats may go before people who come only together: by the rule
-- of the event up to three times at once, else when seats were kept together for 12 hours.
create or replace function events.may_pass(p_booking events.booking, p_at timestamptz)
returns boolean language plpgsql as $$
declare
  g events.party;
  rule text;
begin
  update events.party set collects_since = coalesce(collects_since, p_at)
  where id = p_booking.party returning * into g;
  select q.groups into rule from events.seat_policy q where q.event = g.event;
  return (rule = 'PASS_SMALLER' and g.passed < 3) or p_at >= g.collects_since + interval '12 hours';
end $$;

-- Gives somebody on the list a seat, or offers it.
create or replace function events.give(b events.booking, p_expires timestamptz, p_at timestamptz)
returns void language plpgsql as $$
begin
  if p_expires is null and exists (select 1 from events.booking o
      where o.registration = b.registration and b.session is not null and o.session is not null
        and o.state = 'CONFIRMED' and o.during && b.during) then
    p_expires := p_at + interval '24 hours';
  end if;
  update events.booking set state = case when p_expires is null then 'CONFIRMED' else 'OFFERED' end,
    expires_at = p_expires, offers = offers + 1, changed_at = p_at where id = b.id returning * into b;
  update events.seat_pool set taken = taken + 1, waiting = waiting - 1
  where subject = b.subject and audience = b.audience;
  perform events.enter(case when p_expires is null then 'PROMOTE' else 'OFFER' end, b, p_at);
  perform events.tell(b, b.state, null, p_at);
end $$;

-- Offers a free seat to the first who waits, or gives it at once where nobody has to accept
-- (p_expires is null) and no other seat of that time would have to be given up. People who come
-- only together are offered their seats together. Returns the booking, of several the first; null
-- if there is no seat or nobody for it. Fails as a serialization failure where the list got
-- another head before its lock was held: asking again is right then.
create or replace function events.offer(p_subject uuid, p_audience text, p_expires timestamptz,
  p_at timestamptz) returns uuid language plpgsql set lock_timeout = '3s' as $$
declare
  p events.seat_pool;
  b events.booking;
  first events.booking;
  free int;
begin
  b := events.head(p_subject, p_audience);
  loop
    if b.id is null then return null; end if;
    first := b;
    perform events.lock_together(first);
    b := events.head(p_subject, p_audience);
    exit when b.id = first.id;
  end loop;
  select * into p from events.seat_pool
  where subject = p_subject and audience = p_audience for update;
  if not found or p.waiting = 0 or p.taken + p.held >= p.capacity then return null; end if;
  b := events.head(p_subject, p_audience);
  if b.id is null then return null; end if;
  if b.id <> first.id then
    raise exception 'the list has another head' using errcode = 'serialization_failure';
  end if;
  free := coalesce(p.capacity - p.taken - p.held, p.waiting);
  if events.needed(b) > free then
    if not events.may_pass(b, p_at) then return null; end if;
    select * into b from events.booking k
    where k.subject = p_subject and k.audience = p_audience and k.state = 'WAITING'
      and not k.opted_out and k.party is distinct from b.party and events.needed(k) <= free
    order by k.class, k.queue_key limit 1;
    if not found then return null; end if;
    if not events.try_lock_together(b) then
      raise exception 'somebody is at it' using errcode = 'serialization_failure';
    end if;
    update events.party set passed = passed + 1, collects_since = null where id = first.party;
    perform events.enter('PASS', first, p_at);
  end if;
  if b.party is null then
    perform events.give(b, p_expires, p_at);
  else
    update events.party set collects_since = null where id = b.party;
    for first in select * from events.booking k where k.party = b.party and k.state = 'WAITING'
        and not k.opted_out order by k.class, k.queue_key loop
      perform events.give(first, p_expires, p_at);
    end loop;
  end if;
  return b.id;
end $$;

-- Accepts an offer. A confirmed booking at the same time is given up for it (swap).
-- Returns the state after: CONFIRMED, EXPIRED where the time was over, or what it was.
create or replace function events.accept(p_booking uuid, p_actor uuid, p_at timestamptz)
returns text language plpgsql set lock_timeout = '3s' as $$
declare
  b events.booking;
  o events.booking;
begin
  select * into b from events.booking where id = p_booking;
  if not found then return null; end if;
  perform events.lock_person(b.registration);
  select * into b from events.booking where id = p_booking for update;
  if b.state <> 'OFFERED' then return b.state; end if;
  if b.expires_at <= p_at then return 'EXPIRED'; end if;
  perform 1 from events.seat_pool p where (p.subject, p.audience) in (
    select k.subject, k.audience from events.booking k
    where k.registration = b.registration and k.state in ('CONFIRMED', 'MUST_CHOOSE', 'OFFERED'))
  order by p.subject, p.audience for update;
  for o in select * from events.booking k where k.registration = b.registration
      and b.session is not null and k.session is not null and k.id <> b.id
      and k.state in ('CONFIRMED', 'MUST_CHOOSE') and k.during && b.during order by k.subject loop
    perform events.leave(o.id, 'WITHDRAWN', 'swap', p_actor, p_at);
  end loop;
  update events.booking set state = 'CONFIRMED', expires_at = null, changed_at = p_at
  where id = p_booking returning * into b;
  perform events.enter('ACCEPT', b, p_at);
  perform events.tell(b, 'CONFIRMED', p_actor, p_at);
  return 'CONFIRMED';
end $$;

-- Ends an offer whose time is over: once in place if the person chose so, else to the end of the
-- list, the second time for good.
create or replace function events.expire(p_booking uuid, p_at timestamptz)
returns text language plpgsql set lock_timeout = '3s' as $$
declare
  b events.booking;
  key bigint;
begin
  select * into b from events.booking where id = p_booking;
  if not found then return null; end if;
  perform events.lock_person(b.registration);
  select * into b from events.booking where id = p_booking for update;
  if b.state <> 'OFFERED' or b.expires_at > p_at then return b.state; end if;
  if b.keeps_place or b.offers < 2 then
    update events.seat_pool set taken = taken - 1, waiting = waiting + 1,
      last_key = last_key + (not b.keeps_place)::int
    where subject = b.subject and audience = b.audience returning last_key into key;
    update events.booking set state = 'WAITING', expires_at = null, changed_at = p_at,
      queue_key = case when b.keeps_place then queue_key else key end, keeps_place = false
    where id = p_booking returning * into b;
    perform events.enter('LAPSE', b, p_at);
    perform events.tell(b, 'LAPSED', null, p_at);
  else
    update events.seat_pool set taken = taken - 1
    where subject = b.subject and audience = b.audience;
    update events.booking set state = 'EXPIRED', expires_at = null, changed_at = p_at
    where id = p_booking returning * into b;
    perform events.enter('LEAVE', b, p_at);
    perform events.tell(b, 'EXPIRED', null, p_at);
  end if;
  return b.state;
end $$;

-- Puts somebody who has a seat back to the head of the list, since there are fewer seats now.
create or replace function events.unseat(p_booking uuid, p_reason text, p_actor uuid,
  p_at timestamptz) returns void language plpgsql set lock_timeout = '3s' as $$
declare
  b events.booking;
begin
  select * into b from events.booking where id = p_booking;
  perform events.lock_person(b.registration);
  select * into b from events.booking where id = p_booking for update;
  if b.state not in ('CONFIRMED', 'MUST_CHOOSE', 'OFFERED') then return; end if;
  update events.booking set state = 'WAITING', class = -1, expires_at = null, changed_at = p_at,
    waited_at = p_at, reason = p_reason where id = p_booking returning * into b;
  update events.seat_pool set taken = taken - 1, waiting = waiting + 1
  where subject = b.subject and audience = b.audience;
  perform events.enter('UNSEAT', b, p_at);
  perform events.tell(b, 'UNSEATED', p_actor, p_at);
end $$;

-- Moves somebody on the list to its head or to its end, by hand and with a reason that is shown.
create or replace function events.rank(p_booking uuid, p_head boolean, p_reason text, p_actor uuid,
  p_at timestamptz) returns boolean language plpgsql set lock_timeout = '3s' as $$
declare
  b events.booking;
  key bigint;
  lowest int;
begin
  select * into b from events.booking where id = p_booking;
  if not found or b.state <> 'WAITING' then return false; end if;
  perform events.lock_person(b.registration);
  update events.seat_pool set last_key = last_key + 1
  where subject = b.subject and audience = b.audience returning last_key into key;
  select min(class) into lowest from events.booking
  where subject = b.subject and audience = b.audience and state = 'WAITING';
  update events.booking set class = case when p_head then lowest - 1 else class end,
    queue_key = key, reason = p_reason, changed_at = p_at
  where id = p_booking and state = 'WAITING' returning * into b;
  if not found then return false; end if;
  perform events.enter('MOVE', b, p_at);
  perform activity.note('events.history.seat.moved', p_actor, 'RegistrationId', b.registration, p_at,
    jsonb_build_object('what', events.title_of(b.subject), 'reason', p_reason,
      'where', case when p_head then 'head' else 'end' end), '{}'::jsonb);
  return true;
end $$;

-- Changes the number of seats; false if more are taken than there would be.
create or replace function events.resize(p_subject uuid, p_audience text, p_capacity int,
  p_at timestamptz) returns boolean language plpgsql set lock_timeout = '3s' as $$
declare
  entry bigint;
begin
  if exists (select 1 from events.seat_pool where subject = p_subject and audience = p_audience
      and capacity is not distinct from p_capacity) then
    return true;
  end if;
  update events.seat_pool set capacity = p_capacity, last_entry = last_entry + 1
  where subject = p_subject and audience = p_audience
    and (p_capacity is null or taken + held <= p_capacity)
  returning last_entry into entry;
  if entry is null then return false; end if;
  insert into events.seat_entry (subject, audience, number, what, units, at)
  values (p_subject, p_audience, entry, 'RESIZE', p_capacity, p_at);
  return true;
end $$;

-- Keeps seats back for people who are invited; false if there are not so many free.
create or replace function events.hold(p_subject uuid, p_audience text, p_units int,
  p_at timestamptz) returns boolean language plpgsql set lock_timeout = '3s' as $$
declare
  entry bigint;
begin
  update events.seat_pool set held = p_units, last_entry = last_entry + 1
  where subject = p_subject and audience = p_audience
    and (capacity is null or taken + p_units <= capacity)
  returning last_entry into entry;
  if entry is null then return false; end if;
  insert into events.seat_entry (subject, audience, number, what, units, at)
  values (p_subject, p_audience, entry, 'HOLD', p_units, p_at);
  return true;
end $$;

-- Whether somebody on the list wants offers, and keeps the place when the next one lapses.
create or replace function events.prefer(p_booking uuid, p_opted_out boolean,
  p_keeps_place boolean, p_at timestamptz) returns void language plpgsql
  set lock_timeout = '3s' as $$
declare
  b events.booking;
  was boolean;
begin
  select * into b from events.booking where id = p_booking;
  perform events.lock_person(b.registration);
  select opted_out into was from events.booking where id = p_booking for update;
  update events.booking set opted_out = p_opted_out, keeps_place = p_keeps_place
  where id = p_booking returning * into b;
  if was is distinct from p_opted_out then
    perform events.enter(case when p_opted_out then 'OPT_OUT' else 'OPT_IN' end, b, p_at);
  end if;
end $$;

-- Takes over the new time of a session into its bookings. Whoever has another confirmed booking at
-- that time keeps both seats and has to choose until p_until. Returns how many have to.
create or replace function events.move(p_session uuid, p_until timestamptz, p_actor uuid,
  p_at timestamptz) returns int language plpgsql set lock_timeout = '3s' as $$
declare
  b events.booking;
  span tstzrange;
  n int := 0;
begin
  select tstzrange(starts, ends) into span from events.session where id = p_session;
  perform 1 from events.seat_pool where subject = p_session order by audience for update;
  for b in update events.booking k set state = 'MUST_CHOOSE', expires_at = p_until, changed_at = p_at
      where k.session = p_session and k.state = 'CONFIRMED' and exists (
        select 1 from events.booking o where o.registration = k.registration and o.id <> k.id
          and o.session is not null and o.state = 'CONFIRMED' and o.during && span)
      returning k.* loop
    perform events.tell(b, 'MUST_CHOOSE', p_actor, p_at);
    n := n + 1;
  end loop;
  for b in update events.booking k set during = span, changed_at = p_at
      where k.session = p_session and k.during is distinct from span returning k.* loop
    if b.state in ('CONFIRMED', 'WAITING', 'OFFERED', 'REQUESTED') then
      perform events.tell(b, 'MOVED', p_actor, p_at);
    end if;
  end loop;
  return n;
end $$;

-- Confirms those who had to choose and for whom nothing clashes any more.
create or replace function events.settle_choices(p_registration uuid, p_actor uuid,
  p_at timestamptz) returns int language plpgsql set lock_timeout = '3s' as $$
declare
  b events.booking;
  n int := 0;
begin
  perform events.lock_person(p_registration);
  for b in select * from events.booking k where k.registration = p_registration
      and k.state = 'MUST_CHOOSE' order by k.queue_key for update loop
    if not exists (select 1 from events.booking o where o.registration = p_registration
        and o.id <> b.id and o.session is not null and o.state = 'CONFIRMED'
        and o.during && b.during) then
      update events.booking set state = 'CONFIRMED', expires_at = null, changed_at = p_at
      where id = b.id returning * into b;
      perform events.tell(b, 'CONFIRMED', p_actor, p_at);
      n := n + 1;
    end if;
  end loop;
  return n;
end $$;

-- The state of a registration is the state of its booking of the whole event.
create or replace function events.state_of_registration() returns trigger language plpgsql as $$
begin
  update events.registration set state = new.state, version = version + 1,
    withdrawn_at = case when new.state in ('WITHDRAWN', 'CANCELLED') then new.changed_at end
  where id = new.registration and state <> new.state;
  return null;
end $$;
drop trigger if exists booking_states_registration on events.booking;
create trigger booking_states_registration after insert or update of state on events.booking
  for each row when (new.session is null) execute function events.state_of_registration();
