package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that articles link to, what answers there, and where copies of them are. */
@Service
@Transactional
public class LinkBook {

  private static final String LINKS =
      """
      select l.*, (select count(*) from publishing.link_use u where u.address = l.address) as uses
      from publishing.web_link l
      """;

  private final JdbcClient database;

  LinkBook(JdbcClient database) {
    this.database = database;
  }

  /** Notes the addresses of an article, instead of those it had. */
  void keep(Article article) {
    forget(article.id());
    var text = article.text();
    var addresses =
        Stream.of(text.lead(), text.body(), text.more())
            .flatMap(one -> one.byLanguage().values().stream())
            .flatMap(words -> LinkHints.links(words).stream())
            .map(FoundLink::address)
            .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
            .collect(Collectors.toSet());
    for (var address : addresses) {
      database
          .sql(
              """
              insert into publishing.web_link (address, state) values (?, 'UNCHECKED')
              on conflict do nothing
              """)
          .param(address)
          .update();
      database
          .sql("insert into publishing.link_use (article, address) values (?, ?)")
          .param(article.id().value())
          .param(address)
          .update();
    }
  }

  /** Forgets where an article links to. */
  void forget(ArticleId article) {
    database
        .sql("delete from publishing.link_use where article = ?")
        .param(article.value())
        .update();
  }

  /** All addresses that are in use, those that need attention first. */
  @Transactional(readOnly = true)
  public List<WebLink> all(Actor actor) {
    actor.must(PublishingRules.mayEditAny(actor), "see the links");
    return database
        .sql(
            LINKS
                + """
                 where exists (select 1 from publishing.link_use u where u.address = l.address)
                 order by (l.state = 'ALIVE'), l.address
                """)
        .query(LinkBook::link)
        .list();
  }

  /** The addresses of an article. */
  @Transactional(readOnly = true)
  public List<WebLink> of(ArticleId article) {
    return database
        .sql(
            LINKS
                + """
                 where l.address in (
                   select address from publishing.link_use where article = ?) order by l.address
                """)
        .param(article.value())
        .query(LinkBook::link)
        .list();
  }

  /** Notes where a copy of a page is and of which day; an empty address takes it away. */
  public List<Refusal> copy(Actor by, String address, String copy, @Nullable LocalDate on) {
    by.must(PublishingRules.mayEditAny(by), "note a copy");
    var none = copy.isBlank();
    if (!none && !copy.matches("https?://\\S+|/\\S+")) {
      return List.of(Refusal.of("publishing.link.copy").at("copy"));
    }
    if (!none && on == null) {
      return List.of(Refusal.of("publishing.link.day").at("on"));
    }
    database
        .sql("update publishing.web_link set copy_address = ?, copy_on = ? where address = ?")
        .param(copy.strip())
        .param(none ? null : on)
        .param(address)
        .update();
    return List.of();
  }

  /** The address that was not looked at for longest, since a moment or never. */
  @Transactional(readOnly = true)
  Optional<WebLink> due(Instant before) {
    return database
        .sql(
            LINKS
                + """
                 where (l.checked_at is null or l.checked_at < ?)
                   and exists (select 1 from publishing.link_use u where u.address = l.address)
                 order by l.checked_at nulls first, l.address limit 1
                """)
        .param(StoredValues.stored(before))
        .query(LinkBook::link)
        .optional();
  }

  /** Notes what was found at an address. */
  void found(String address, LinkState state, @Nullable Integer status, Instant at) {
    database
        .sql(
            """
            update publishing.web_link set state = ?, status = ?, checked_at = ? where address = ?
            """)
        .param(state.name())
        .param(status)
        .param(StoredValues.stored(at))
        .param(address)
        .update();
  }

  private static WebLink link(ResultSet row, int number) throws SQLException {
    var checked = row.getObject("checked_at", OffsetDateTime.class);
    return new WebLink(
        row.getString("address"),
        LinkState.valueOf(row.getString("state")),
        row.getObject("status", Integer.class),
        checked == null ? null : checked.toInstant(),
        row.getString("copy_address"),
        row.getObject("copy_on", LocalDate.class),
        row.getInt("uses"));
  }
}
