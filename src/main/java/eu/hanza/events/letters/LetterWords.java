package eu.hanza.events.letters;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.StoredValues;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What events add to their letters: what to bring, where to park, whom to ask. It stands after what
 * every letter says, in the language of the letter; where a language is missing, in another one.
 */
@Service
@Transactional
public class LetterWords {

  private final JdbcClient database;
  private final History history;

  LetterWords(JdbcClient database, History history) {
    this.database = database;
    this.history = history;
  }

  /** The own words of an event, by kind of letter. */
  @Transactional(readOnly = true)
  public Map<LetterKind, LocalizedText> of(EventId event) {
    var words = new EnumMap<LetterKind, LocalizedText>(LetterKind.class);
    database
        .sql("select kind, words::text as words from events.letter_words where event = ?")
        .param(event.value())
        .query(
            row -> {
              words.put(
                  LetterKind.valueOf(row.getString("kind")),
                  StoredValues.fromJson(row.getString("words")));
            });
    return words;
  }

  /** A paragraph for the end of a letter; empty where the event adds nothing. */
  @Transactional(readOnly = true)
  public String paragraph(EventId event, LetterKind kind, Language language) {
    var words = of(event).getOrDefault(kind, LocalizedText.EMPTY);
    return words.isEmpty() ? "" : "\n\n" + words.in(language).text();
  }

  /** Says what the event adds from now on. */
  public void say(Actor by, EventSummary event, Map<LetterKind, LocalizedText> words) {
    by.must(EventRules.mayKeep(by, event.programme()), "write letters of " + event.id());
    database
        .sql("delete from events.letter_words where event = ?")
        .param(event.id().value())
        .update();
    words.forEach(
        (kind, text) -> {
          if (!text.isEmpty()) {
            write(event.id(), kind, text);
          }
        });
    history.note(Line.of("events.history.letters", by.person(), event.id()));
  }

  private void write(EventId event, LetterKind kind, LocalizedText text) {
    database
        .sql("insert into events.letter_words (event, kind, words) values (?, ?, ?::jsonb)")
        .param(event.value())
        .param(kind.name())
        .param(StoredValues.toJson(text))
        .update();
  }
}
