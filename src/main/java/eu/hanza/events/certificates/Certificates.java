package eu.hanza.events.certificates;

import eu.hanza.events.Codes;
import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps certificates and their numbers. */
@Component
class Certificates {

  private static final Pattern NUMBER = Pattern.compile("([A-Z0-9-]{2,12})/(\\d{4})/(\\d{1,6})");
  private static final String SELECT = "select * from events.certificate where ";

  private final JdbcClient database;
  private final Codes codes;
  private final Clock clock;

  Certificates(JdbcClient database, Codes codes, Clock clock) {
    this.database = database;
    this.codes = codes;
    this.clock = clock;
  }

  private static String number(String series, int year, int sequence) {
    return "%s/%d/%03d".formatted(series, year, sequence);
  }

  /** The next number of a series in a year, which nobody else gets. */
  int next(String series, int year) {
    return database
        .sql(
            """
            insert into events.certificate_number as n (series, year, last) values (?, ?, 1)
            on conflict (series, year) do update set last = n.last + 1 returning last
            """)
        .param(series)
        .param(year)
        .query(Integer.class)
        .single();
  }

  void add(Certificate one, String series, int year, int sequence) {
    database
        .sql(
            """
            insert into events.certificate (id, event, registration, person, series, year, sequence,
              holder, language, hours, issuer, issued_at)
            values (:id, :event, :registration, :person, :series, :year, :sequence, :holder,
              :language, :hours, :issuer, :at)
            """)
        .param("id", one.id().value())
        .param("event", one.event().value())
        .param("registration", one.registration().value())
        .param("person", java.util.Objects.requireNonNull(one.person()).value())
        .param("series", series)
        .param("year", year)
        .param("sequence", sequence)
        .param("holder", one.holder())
        .param("language", one.language().tag())
        .param("hours", one.hours())
        .param("issuer", one.issuer())
        .param("at", StoredValues.stored(one.issuedAt()))
        .update();
  }

  /** The code by which a certificate is checked: 100 bits that follow from its number. */
  String code(Certificate one) {
    return codes.of("certificate:" + one.number());
  }

  Optional<Certificate> find(CertificateId id) {
    return database
        .sql(SELECT + "id = ?")
        .param(id.value())
        .query((row, number) -> read(row))
        .optional();
  }

  /** The certificate with a number, if somebody knows its code too. */
  Optional<Certificate> find(String number, String code) {
    var read = NUMBER.matcher(number.strip().toUpperCase(java.util.Locale.ROOT));
    if (!read.matches()) {
      return Optional.empty();
    }
    return database
        .sql(SELECT + "series = ? and year = ? and sequence = ?")
        .param(read.group(1))
        .param(Integer.parseInt(read.group(2)))
        .param(Integer.parseInt(read.group(3)))
        .query((row, n) -> read(row))
        .optional()
        .filter(one -> Codes.same(code(one), Codes.normalised(code)));
  }

  /** The valid certificate of a registration. */
  Optional<Certificate> of(RegistrationId registration) {
    return database
        .sql(SELECT + "registration = ? and void_at is null")
        .param(registration.value())
        .query((row, number) -> read(row))
        .optional();
  }

  /** All certificates of an event, by number. */
  List<Certificate> of(EventId event) {
    return database
        .sql(SELECT + "event = ? order by series, year, sequence")
        .param(event.value())
        .query((row, number) -> read(row))
        .list();
  }

  /** All certificates of a person. */
  List<Certificate> of(PersonId person) {
    return database
        .sql(SELECT + "person = ? order by issued_at, sequence")
        .param(person.value())
        .query((row, number) -> read(row))
        .list();
  }

  void cancel(CertificateId id, String reason) {
    database
        .sql("update events.certificate set void_at = ?, void_reason = ? where id = ?")
        .param(StoredValues.stored(clock.instant()))
        .param(reason)
        .param(id.value())
        .update();
  }

  void erase(PersonId person) {
    database
        .sql("update events.certificate set person = null, holder = '' where person = ?")
        .param(person.value())
        .update();
  }

  private static Certificate read(ResultSet row) throws SQLException {
    var person = row.getObject("person", UUID.class);
    var ended = row.getObject("void_at", OffsetDateTime.class);
    return new Certificate(
        new CertificateId(row.getObject("id", UUID.class)),
        new EventId(row.getObject("event", UUID.class)),
        new RegistrationId(row.getObject("registration", UUID.class)),
        person == null ? null : new PersonId(person),
        number(row.getString("series"), row.getInt("year"), row.getInt("sequence")),
        row.getString("holder"),
        Language.of(row.getString("language")).orElse(Language.PL),
        row.getBigDecimal("hours"),
        row.getString("issuer"),
        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant(),
        row.getString("void_reason"));
  }
}
