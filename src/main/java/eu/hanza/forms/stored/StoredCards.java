package eu.hanza.forms.stored;

import eu.hanza.forms.FormId;
import eu.hanza.forms.paper.CardCode;
import eu.hanza.kernel.StoredValues;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which card is of which form, version and language. */
@Component
public class StoredCards {

  private final JdbcClient database;

  StoredCards(JdbcClient database) {
    this.database = database;
  }

  /** A card that was handed out. */
  public record IssuedCard(CardCode code, FormId form, int version) {}

  /** The code of the empty cards of a version in a language; made where there is none yet. */
  public CardCode open(FormId form, int version, String language, Instant at) {
    return database
        .sql(
            """
            insert into forms.card (code, form, form_version, language, issued_at)
            values (:code, :form, :version, :language, :at)
            on conflict (form, form_version, language) where response is null
            do update set language = excluded.language returning code
            """)
        .param("code", CardCode.next().value())
        .param("form", form.value())
        .param("version", version)
        .param("language", language)
        .param("at", StoredValues.stored(at))
        .query((row, number) -> new CardCode(row.getString(1)))
        .single();
  }

  /** The card with a code, if there is such. */
  public Optional<IssuedCard> find(CardCode code) {
    return database
        .sql("select code, form, form_version from forms.card where code = ?")
        .param(code.value())
        .query(
            (row, number) ->
                new IssuedCard(
                    new CardCode(row.getString(1)),
                    new FormId(row.getObject(2, UUID.class)),
                    row.getInt(3)))
        .optional();
  }
}
