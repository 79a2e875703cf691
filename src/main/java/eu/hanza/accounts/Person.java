package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A person, with or without a sign-in; the name and address of an erased one are gone. */
@Table(schema = "accounts", name = "person")
record Person(
    @Id PersonId id,
    @Nullable EmailAddress email,
    String name,
    @Embedded.Empty Preferences preferences,
    @Nullable String passwordHash,
    @Nullable Instant emailProvedAt,
    Instant createdAt,
    @Nullable Instant erasedAt,
    @Version int version) {

  /** How the person wants Hanza to look and speak. */
  record Preferences(Language language, String zone, @Nullable String theme) {}

  static Person known(EmailAddress email, String name, Language language, ZoneId zone, Instant at) {
    var preferences = new Preferences(language, zone.getId(), null);
    return new Person(PersonId.next(), email, name, preferences, null, null, at, null, 0);
  }

  boolean isErased() {
    return erasedAt != null;
  }

  Person prefer(String newName, Preferences newPreferences) {
    return new Person(
        id,
        email,
        newName,
        newPreferences,
        passwordHash,
        emailProvedAt,
        createdAt,
        erasedAt,
        version);
  }

  Person withPassword(@Nullable String hash) {
    return new Person(
        id, email, name, preferences, hash, emailProvedAt, createdAt, erasedAt, version);
  }

  Person proveEmail(Instant at) {
    return emailProvedAt != null
        ? this
        : new Person(id, email, name, preferences, passwordHash, at, createdAt, erasedAt, version);
  }

  /** Takes everything away that names the person; the id stays, so that counts stay (L8). */
  Person erase(Instant at) {
    var nothing = new Preferences(preferences.language(), "UTC", null);
    return new Person(id, null, "", nothing, null, null, createdAt, at, version);
  }

  PersonSummary summary() {
    return new PersonSummary(
        id, name, email, preferences.language(), ZoneId.of(preferences.zone()));
  }
}
