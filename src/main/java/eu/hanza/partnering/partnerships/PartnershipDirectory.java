package eu.hanza.partnering.partnerships;

import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.Slug;
import eu.hanza.network.LegalClass;
import eu.hanza.network.OrganisationDirectory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partnerships that everybody may see: agreed, active and ended ones. */
@Service
@Transactional(readOnly = true)
public class PartnershipDirectory {

  private static final String PUBLIC =
      """
      from partnering.partnership p
      where p.state <> 'TALKS' and (?::text is null or p.kind = ?)
      """;

  private final Partnerships partnerships;
  private final OrganisationDirectory organisations;
  private final JdbcClient database;

  PartnershipDirectory(
      Partnerships partnerships, OrganisationDirectory organisations, JdbcClient database) {
    this.partnerships = partnerships;
    this.organisations = organisations;
    this.database = database;
  }

  /** One page of them, those that last first, the latest first. */
  public PageOf<Partnership> list(@Nullable PartnershipKind kind, int page, int size) {
    var name = kind == null ? null : kind.name();
    var total =
        database
            .sql("select count(*) " + PUBLIC)
            .params(Arrays.asList(name, name))
            .query(Long.class)
            .single();
    var ids =
        database
            .sql(
                "select p.id "
                    + PUBLIC
                    + " order by p.state = 'ENDED', p.formed_on desc, p.id limit ? offset ?")
            .params(Arrays.asList(name, name, size, PageOf.offset(page, size)))
            .query((row, number) -> row.getObject(1, UUID.class))
            .list();
    return new PageOf<>(ordered(ids), page, size, total);
  }

  private List<Partnership> ordered(List<UUID> ids) {
    return partnerships.findByIdIn(ids.stream().map(PartnershipId::new).toList()).stream()
        .sorted(Comparator.comparingInt(one -> ids.indexOf(one.id().value())))
        .toList();
  }

  /** Those of an organisation. */
  public List<Partnership> of(OrganisationId organisation) {
    return ordered(
        database
            .sql(
                """
                select distinct p.id, p.formed_on from partnering.partnership p
                  join partnering.partnership_member m on m.partnership = p.id
                where m.organisation = ? and p.state <> 'TALKS' order by p.formed_on desc, p.id
                """)
            .param(organisation.value())
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }

  /**
   * One of them.
   *
   * @throws NotFoundException if there is none that everybody may see
   */
  public Partnership get(String slug) {
    return Optional.of(Slug.of(slug))
        .filter(read -> read.value().equals(slug))
        .flatMap(partnerships::findBySlug)
        .filter(one -> one.state().isPublic())
        .orElseThrow(() -> new NotFoundException("no partnership " + slug));
  }

  /**
   * What the members were by law on the day on which it was formed, each organisation once; during
   * talks nothing (S2.12).
   */
  public Map<LegalClass, Long> sides(Partnership partnership) {
    var day = partnership.formedOn();
    var sides = new EnumMap<LegalClass, Long>(LegalClass.class);
    if (day != null) {
      partnership
          .membersOn(day)
          .forEach(
              one ->
                  organisations
                      .legalClassOn(one, day)
                      .ifPresent(legal -> sides.merge(legal, 1L, Long::sum)));
    }
    return sides;
  }

  /** The one that goes on with another, if everybody may see it. */
  public Optional<Partnership> successor(Partnership of) {
    return Optional.ofNullable(of.successor())
        .flatMap(partnerships::findById)
        .filter(one -> one.state().isPublic());
  }
}
