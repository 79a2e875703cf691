package eu.hanza.accounts.web;

import eu.hanza.accounts.AccountBook;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ConsentSummary;
import eu.hanza.accounts.Consents;
import eu.hanza.accounts.PasskeyRing;
import eu.hanza.accounts.PasskeySummary;
import eu.hanza.accounts.People;
import eu.hanza.accounts.web.AccountPage.ConsentRow;
import eu.hanza.accounts.web.AccountPage.PasskeyRow;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the account page together. */
@Component
class AccountPages {

  private static final List<String> ZONES =
      List.of(
          "Europe/Warsaw",
          "Europe/Kyiv",
          "Europe/Vilnius",
          "Europe/Lisbon",
          "Europe/London",
          "Europe/Berlin",
          "Europe/Brussels",
          "Europe/Oslo",
          "Atlantic/Reykjavik",
          "Europe/Chisinau",
          "Asia/Tbilisi",
          "Asia/Yerevan",
          "Asia/Baku",
          "Asia/Tashkent",
          "Asia/Almaty",
          "UTC");

  private final AccountBook accounts;
  private final People people;
  private final Consents consents;
  private final PasskeyRing passkeys;
  private final History history;
  private final Messages messages;

  AccountPages(
      AccountBook accounts,
      People people,
      Consents consents,
      PasskeyRing passkeys,
      History history,
      Messages messages) {
    this.accounts = accounts;
    this.people = people;
    this.consents = consents;
    this.passkeys = passkeys;
    this.history = history;
    this.messages = messages;
  }

  AccountPage page(Actor actor, Language language, @Nullable AccountForm typed, FormErrors errors) {
    var person = actor.who();
    var settings = accounts.settings(person);
    var shown =
        typed != null
            ? typed
            : new AccountForm(
                settings.name(),
                settings.language().tag(),
                settings.zone().getId(),
                Objects.requireNonNullElse(settings.theme(), ""));
    var email = Objects.requireNonNull(people.find(person).orElseThrow().email());
    var zone = settings.zone();
    return new AccountPage(
        email.value(),
        shown.name(),
        shown.language(),
        shown.zone(),
        shown.theme(),
        Arrays.stream(Language.values()).map(l -> new Option(l.tag(), l.ownName())).toList(),
        zones(language),
        settings.hasPassword(),
        keys(email, language, zone),
        consents.of(person).stream().map(consent -> row(consent, language, zone)).toList(),
        actor.grants().stream()
            .map(grant -> messages.text(language, "accounts.role." + grant.role()))
            .distinct()
            .sorted()
            .toList(),
        history.of(person, language),
        errors);
  }

  private static List<Option> zones(Language language) {
    var formats = Formats.of(language);
    return ZONES.stream()
        .map(zone -> new Option(zone, formats.zoneName(ZoneId.of(zone)) + " – " + zone))
        .toList();
  }

  private List<PasskeyRow> keys(EmailAddress email, Language language, ZoneId zone) {
    return passkeys.of(email).stream().map(key -> row(key, language, zone)).toList();
  }

  private static PasskeyRow row(PasskeySummary key, Language language, ZoneId zone) {
    return new PasskeyRow(key.id(), key.label(), when(key.createdAt(), language, zone));
  }

  private static ConsentRow row(ConsentSummary consent, Language language, ZoneId zone) {
    var withdrawn = consent.withdrawnAt();
    return new ConsentRow(
        consent.id().toString(),
        consent.text(),
        consent.language(),
        when(consent.givenAt(), language, zone),
        withdrawn == null ? null : when(withdrawn, language, zone));
  }

  private static String when(Instant moment, Language language, ZoneId zone) {
    return Formats.of(language).dateTime(moment.atZone(zone));
  }
}
