package eu.hanza.events;

import eu.hanza.accounts.Consents;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.notifications.spi.Recipients;
import eu.hanza.programmes.NoticeText;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People to whom coordinators write: those with a place at an event, about that event, and those
 * who asked for news of the programme, as long as their consent holds.
 */
@Component
class EventRecipients implements Recipients {

  private static final String NEWS = "events.news:";
  private static final String PURPOSE = "news";
  private static final int MOST = 200;

  private final JdbcClient database;
  private final ProgrammeDirectory programmes;
  private final EventCalendar calendar;
  private final People people;
  private final Consents consents;
  private final RegistrationLetters letters;
  private final Messages messages;

  EventRecipients(
      JdbcClient database,
      ProgrammeDirectory programmes,
      EventCalendar calendar,
      People people,
      Consents consents,
      RegistrationLetters letters,
      Messages messages) {
    this.database = database;
    this.programmes = programmes;
    this.calendar = calendar;
    this.people = people;
    this.consents = consents;
    this.letters = letters;
    this.messages = messages;
  }

  /** People of an event, by what became of their registration. */
  private enum Group {
    REGISTERED("r.state = 'CONFIRMED'"),
    ATTENDED(
        """
        exists (select 1 from events.attendance a where a.subject = e.id
          and a.registration = r.id and a.state = 'PRESENT' and not a.provisional)\
        """),
    ABSENT(
        """
        r.state = 'CONFIRMED' and exists (select 1 from events.attendance_list l
          where l.subject = e.id and l.state = 'CLOSED') and not exists (
          select 1 from events.attendance a where a.subject = e.id and a.registration = r.id)\
        """),
    WAITING("r.state in ('WAITING', 'OFFERED')");

    private final String prefix = "events." + name().toLowerCase(Locale.ROOT) + ":";
    private final String condition;

    Group(String condition) {
      this.condition = condition;
    }

    EventId event(String key) {
      return new EventId(Ids.uuid(key.substring(prefix.length())));
    }
  }

  private static Optional<Group> group(String key) {
    return Arrays.stream(Group.values()).filter(one -> key.startsWith(one.prefix)).findFirst();
  }

  @Override
  public List<Selection> selectionsFor(PersonId sender, Language reader) {
    var own = programmes.coordinatedBy(people.actor(sender));
    if (own.isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Selection>();
    for (var group : Group.values()) {
      all.addAll(ofEvents(group, own, reader));
    }
    all.addAll(news(own, reader));
    return all;
  }

  private List<Selection> ofEvents(Group group, List<ProgrammeSummary> own, Language reader) {
    return database
        .sql(
            """
            select e.id, e.title::text as title, count(*) as n
            from events.event e join events.registration r on r.event = e.id
            where e.programme = any(?) and r.erased_at is null and
            """
                + group.condition
                + " group by e.id order by e.starts_on desc, e.id limit ?")
        .param(own.stream().map(one -> one.id().value()).toArray(UUID[]::new))
        .param(MOST)
        .query(
            (row, number) ->
                new Selection(
                    group.prefix + row.getString("id"),
                    messages.text(
                        reader,
                        "events.office.letter." + group.name().toLowerCase(Locale.ROOT),
                        "event",
                        StoredValues.fromJson(row.getString("title")).in(reader).text()),
                    row.getInt("n"),
                    Kind.SERVICE))
        .list();
  }

  private List<Selection> news(List<ProgrammeSummary> own, Language reader) {
    var holders = consents.holders(PURPOSE, own.stream().map(ProgrammeSummary::id).toList());
    return own.stream()
        .map(
            one ->
                new Selection(
                    NEWS + one.id(),
                    messages.text(
                        reader,
                        "events.office.letter.news",
                        "programme",
                        one.name().in(reader).text()),
                    holders.getOrDefault(one.id().value(), List.of()).size(),
                    Kind.NEWS))
        .toList();
  }

  @Override
  public boolean knows(String key) {
    return key.startsWith(NEWS) || group(key).isPresent();
  }

  @Override
  public List<Recipient> recipients(PersonId sender, String key) {
    if (key.startsWith(NEWS)) {
      var programme = ProgrammeId.of(key.substring(NEWS.length()));
      check(sender, programme);
      return withNews(programme);
    }
    var group = group(key).orElseThrow();
    var event = group.event(key);
    check(sender, calendar.get(event).programme());
    return ofEvent(group, event);
  }

  private void check(PersonId sender, ProgrammeId programme) {
    var actor = people.actor(sender);
    actor.must(EventRules.mayKeep(actor, programme), "write to people of " + programme);
  }

  private List<Recipient> withNews(ProgrammeId programme) {
    var holders =
        consents
            .holders(PURPOSE, List.of(programme))
            .getOrDefault(programme.value(), List.<PersonId>of());
    var known = people.all(holders);
    return holders.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .flatMap(person -> recipient(person, person.language()))
        .toList();
  }

  private List<Recipient> ofEvent(Group group, EventId event) {
    var languages = new LinkedHashMap<PersonId, Language>();
    database
        .sql(
            """
            select r.person, r.language from events.registration r join events.event e on e.id = r.event
            where r.event = ? and r.erased_at is null and
            """
                + group.condition
                + " order by r.number")
        .param(event.value())
        .query(
            row -> {
              languages.put(
                  new PersonId(row.getObject("person", UUID.class)),
                  Language.of(row.getString("language")).orElse(Language.PL));
            });
    return named(languages, people.all(languages.keySet()));
  }

  private static List<Recipient> named(
      Map<PersonId, Language> languages, Map<PersonId, PersonSummary> known) {
    return languages.entrySet().stream()
        .map(
            entry -> {
              var person = known.get(entry.getKey());
              return person == null
                  ? Stream.<Recipient>empty()
                  : recipient(person, entry.getValue());
            })
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<Recipient> recipient(PersonSummary person, Language language) {
    var email = person.email();
    return email == null
        ? Stream.empty()
        : Stream.of(new Recipient(person.id(), email, language, person.name()));
  }

  @Override
  public LocalizedText notice(String key) {
    if (key.startsWith(NEWS)) {
      return LocalizedText.EMPTY;
    }
    var event = calendar.get(group(key).orElseThrow().event(key));
    var notice = LocalizedText.EMPTY;
    for (var language : Language.values()) {
      var words = letters.noticeText(event, language).map(NoticeText::wording).orElse("");
      notice = notice.with(language.tag(), words);
    }
    return notice;
  }

  @Override
  public void stop(PersonId person, String key) {
    if (key.startsWith(NEWS)) {
      consents.withdraw(person, PURPOSE, ProgrammeId.of(key.substring(NEWS.length())));
    }
  }
}
