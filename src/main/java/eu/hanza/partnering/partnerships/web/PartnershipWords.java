package eu.hanza.partnering.partnerships.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.partnering.partnerships.Partnership;
import eu.hanza.partnering.partnerships.Partnership.Member;
import eu.hanza.partnering.partnerships.PartnershipDirectory;
import eu.hanza.partnering.partnerships.web.PartnershipPage.DocumentView;
import eu.hanza.partnering.partnerships.web.PartnershipPage.MemberView;
import eu.hanza.partnering.partnerships.web.PartnershipPage.Successor;
import eu.hanza.partnering.partnerships.web.PartnershipsPage.Row;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.TextView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts partnerships into words. */
@Component
class PartnershipWords {

  private final OrganisationDirectory organisations;
  private final PartnershipDirectory directory;
  private final Messages messages;

  PartnershipWords(
      OrganisationDirectory organisations, PartnershipDirectory directory, Messages messages) {
    this.organisations = organisations;
    this.directory = directory;
    this.messages = messages;
  }

  String text(Language language, String key, Object... values) {
    return messages.text(language, key, values);
  }

  /** The rows of a list, with two statements whatever their number. */
  List<Row> rows(List<Partnership> all, Language language) {
    var named =
        organisations.summaries(
            all.stream()
                .flatMap(one -> one.members().stream().map(Member::organisation))
                .distinct()
                .toList());
    return all.stream()
        .map(
            one ->
                new Row(
                    TextView.of(one.title(), language),
                    one.path(),
                    text(language, one.kind().key()),
                    state(one, language),
                    String.join(
                        " · ",
                        one.members().stream()
                            .filter(member -> member.until() == null)
                            .map(member -> named.get(member.organisation()))
                            .filter(Objects::nonNull)
                            .map(summary -> summary.name(language).text())
                            .toList()),
                    ""))
        .toList();
  }

  String state(Partnership partnership, Language language) {
    var days = days(partnership.formedOn(), partnership.endedOn(), language);
    var state = text(language, partnership.state().key());
    return days.isEmpty() ? state : state + " · " + days;
  }

  private String days(@Nullable LocalDate from, @Nullable LocalDate until, Language language) {
    var format = Formats.of(language);
    if (from != null && until != null) {
      return text(
          language,
          "partnering.partnership.days",
          "from",
          format.date(from),
          "until",
          format.date(until));
    }
    if (from != null) {
      return text(language, "partnering.partnership.since", "day", format.date(from));
    }
    return until == null
        ? ""
        : text(language, "partnering.partnership.until", "day", format.date(until));
  }

  PartnershipPage page(
      Partnership partnership,
      @Nullable Partnership successor,
      @Nullable Part history,
      Language language) {
    return new PartnershipPage(
        partnership.id().toString(),
        TextView.of(partnership.title(), language),
        TextView.of(partnership.about(), language),
        text(language, partnership.kind().key()),
        state(partnership, language),
        members(partnership, language),
        sides(partnership, language),
        documents(partnership, language),
        successor == null
            ? null
            : new Successor(TextView.of(successor.title(), language), successor.path()),
        partnership.state().isPublic() ? partnership.path() : null,
        history);
  }

  private String sides(Partnership partnership, Language language) {
    return String.join(
        " · ",
        directory.sides(partnership).entrySet().stream()
            .map(side -> text(language, side.getKey().key()) + " " + side.getValue())
            .toList());
  }

  private List<MemberView> members(Partnership partnership, Language language) {
    var named =
        organisations.summaries(partnership.members().stream().map(Member::organisation).toList());
    return partnership.members().stream()
        .filter(member -> named.containsKey(member.organisation()))
        .map(
            member -> {
              var summary = Objects.requireNonNull(named.get(member.organisation()));
              var name = summary.name(language);
              return new MemberView(
                  member.until() == null ? member.organisation().toString() : "",
                  new TextView(name.text(), name.language()),
                  summary.path(),
                  text(language, member.role().key()),
                  days(member.since(), member.until(), language));
            })
        .toList();
  }

  private List<DocumentView> documents(Partnership partnership, Language language) {
    var format = Formats.of(language);
    var all = partnership.documents();
    return IntStream.range(0, all.size())
        .mapToObj(
            number ->
                new DocumentView(
                    number,
                    text(language, all.get(number).kind().key()),
                    all.get(number).title(),
                    all.get(number).address(),
                    format.date(all.get(number).signedOn())))
        .toList();
  }
}
