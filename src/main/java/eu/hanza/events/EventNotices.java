package eu.hanza.events;

import eu.hanza.kernel.Language;
import eu.hanza.programmes.NoticeText;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notices of funders that papers and letters of events bear. */
@Component
public class EventNotices {

  private final RegistrationLetters letters;

  EventNotices(RegistrationLetters letters) {
    this.letters = letters;
  }

  /** The notice of an event today, if anybody co-finances it. */
  public Optional<String> on(EventSummary event, Language language) {
    return letters.noticeText(event, language).map(NoticeText::wording);
  }
}
