package eu.hanza.network;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Slug;
import eu.hanza.network.CountryGroups.Member;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies the groups of the register into an installation that does not have them yet. */
@Component
class GroupsFromRegister {

  private final StoredGroups groups;
  private final TransactionTemplate transaction;

  GroupsFromRegister(StoredGroups groups, TransactionTemplate transaction) {
    this.groups = groups;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  void copy() {
    transaction.executeWithoutResult(nothing -> copyMissing());
  }

  private void copyMissing() {
    var members = RegisterFile.rows("register/network/country-group-members.csv");
    var position = 0;
    for (var row : RegisterFile.rows("register/network/country-groups.csv")) {
      var slug = new Slug(row.apply("slug"));
      position += 10;
      if (!groups.existsBySlug(slug)) {
        var name = LocalizedText.of(row.apply("pl"), row.apply("en")).with("uk", row.apply("uk"));
        var group =
            CountryGroup.define(slug, name, row.apply("owner"), row.apply("source"), position);
        groups.save(
            group.with(name, group.owner(), group.source(), members(members, slug.value())));
      }
    }
  }

  static List<Member> members(List<RegisterFile.Row> rows, String group) {
    return rows.stream()
        .filter(row -> row.apply("group").equals(group))
        .map(
            row ->
                new Member(
                    row.apply("country"),
                    day(row.apply("from")),
                    day(row.apply("to")),
                    day(row.apply("suspended_from"))))
        .toList();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
