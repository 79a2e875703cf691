package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The profiles of programmes on other websites; nothing of them is ever loaded into a page. */
@Service
@Transactional
public class Profiles {

  private final JdbcClient database;
  private final History history;

  Profiles(JdbcClient database, History history) {
    this.database = database;
    this.history = history;
  }

  /** The profiles of a programme. */
  @Transactional(readOnly = true)
  public List<ProfileLink> of(ProgrammeId programme) {
    return database
        .sql(
            """
            select id, label, address from publishing.profile where programme = ? order by position
            """)
        .param(programme.value())
        .query(
            (row, number) ->
                new ProfileLink(
                    new ProfileId(row.getObject("id", UUID.class)),
                    StoredValues.fromJson(row.getString("label")),
                    row.getString("address")))
        .list();
  }

  /** Adds a profile. */
  public List<Refusal> add(Actor by, ProgrammeId programme, ProfileLink profile) {
    mayEdit(by, programme);
    if (profile.label().isEmpty()) {
      return List.of(Refusal.of("publishing.profile.label").at("label.pl"));
    }
    if (!profile.address().matches("https?://\\S+")) {
      return List.of(Refusal.of("publishing.profile.address").at("address"));
    }
    database
        .sql(
            """
            insert into publishing.profile (id, programme, position, label, address)
            select :id, :programme, coalesce(max(position) + 1, 0), :label::jsonb, :address
            from publishing.profile where programme = :programme
            """)
        .param("id", profile.id().value())
        .param("programme", programme.value())
        .param("label", StoredValues.toJson(profile.label()))
        .param("address", profile.address())
        .update();
    history.note(Line.of("publishing.history.profile", by.person(), programme));
    return List.of();
  }

  /** Takes a profile away. */
  public void remove(Actor by, ProgrammeId programme, ProfileId profile) {
    mayEdit(by, programme);
    database
        .sql("delete from publishing.profile where id = ? and programme = ?")
        .param(profile.value())
        .param(programme.value())
        .update();
    history.note(Line.of("publishing.history.profile-removed", by.person(), programme));
  }

  private static void mayEdit(Actor by, ProgrammeId programme) {
    by.must(PublishingRules.mayEdit(by, programme), "edit the profiles of " + programme);
  }
}
