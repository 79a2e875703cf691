package eu.hanza.events.sessions;

import eu.hanza.kernel.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * What an office says of a session; its row in the database has the same columns.
 *
 * @param kind what kind it is
 * @param title the title by language
 * @param lede one sentence about it
 * @param description what it is about
 * @param questions its guiding questions, one on each line
 * @param language the tag of the language that is spoken
 * @param interpretation the tags of the languages that it is interpreted into
 * @param track its track; null without one
 * @param theme its theme of the edition; null without one
 * @param room its room; null without one
 * @param time when
 * @param mode where people take part
 * @param booking how people come to a seat
 * @param platform the online platform; empty without one
 * @param joinLink the sealed address of the online room; may be empty, never shown as it is
 * @param access what there is for people with special needs; may be empty
 * @param hashtag the word for social media, without its sign; may be empty
 * @param externalSystem which other system also has the session; may be empty
 * @param externalId what that system calls it; may be empty
 * @param speakers who speaks, in order
 */
public record SessionDraft(
    SessionKind kind,
    LocalizedText title,
    LocalizedText lede,
    LocalizedText description,
    LocalizedText questions,
    String language,
    List<String> interpretation,
    @Nullable TrackId track,
    @Nullable ThemeId theme,
    @Nullable RoomId room,
    @Embedded.Empty SessionTime time,
    SessionMode mode,
    BookingMode booking,
    String platform,
    String joinLink,
    String access,
    String hashtag,
    String externalSystem,
    String externalId,
    @MappedCollection(idColumn = "session", keyColumn = "position") List<Speaker> speakers) {

  /** Makes the lists unchangeable. */
  public SessionDraft {
    interpretation = List.copyOf(interpretation);
    speakers = List.copyOf(speakers);
  }

  /** The same with another, sealed, address of the online room. */
  SessionDraft withJoinLink(String sealed) {
    return new SessionDraft(
        kind,
        title,
        lede,
        description,
        questions,
        language,
        interpretation,
        track,
        theme,
        room,
        time,
        mode,
        booking,
        platform,
        sealed,
        access,
        hashtag,
        externalSystem,
        externalId,
        speakers);
  }
}
