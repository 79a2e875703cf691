package eu.hanza.events.polls;

import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts polls and their results into words. */
@Component
class PollPages {

  private final Polls polls;
  private final Messages messages;

  PollPages(Polls polls, Messages messages) {
    this.polls = polls;
    this.messages = messages;
  }

  List<LivePage.Poll> of(SessionSummary session, boolean drafts, Language language) {
    return polls.of(session.id()).stream()
        .filter(poll -> drafts || poll.state() != PollState.DRAFT)
        .map(poll -> view(poll, session.session().time().zone(), language))
        .toList();
  }

  private LivePage.Poll view(PollView poll, ZoneId zone, Language language) {
    var question = poll.question().in(language);
    return new LivePage.Poll(
        poll.id().toString(),
        question.text(),
        question.language(),
        poll.state() == PollState.DRAFT,
        poll.state() == PollState.OPEN,
        count(poll, zone, language),
        poll.options().stream().map(choice -> bar(poll, choice, language)).toList());
  }

  private String count(PollView poll, ZoneId zone, Language language) {
    var closed = poll.closedAt();
    return closed == null
        ? messages.text(language, "events.poll.voters", "n", poll.voters())
        : messages.text(
            language,
            "events.poll.voters.on",
            "n",
            poll.voters(),
            "day",
            Formats.of(language).date(closed.atZone(zone).toLocalDate()));
  }

  private static LivePage.Bar bar(PollView poll, PollView.Choice choice, Language language) {
    var label = choice.label().in(language);
    var formats = Formats.of(language);
    var share = poll.share(choice);
    return new LivePage.Bar(
        choice.position(),
        label.text(),
        label.language(),
        formats.number(choice.votes()),
        formats.number(share.stripTrailingZeros()) + "\u00a0%",
        share.toPlainString());
  }

  static String when(SessionSummary session, Language language) {
    var time = session.session().time();
    var formats = Formats.of(language);
    return formats.date(time.startsOn()) + ", " + formats.times(time.start(), time.end());
  }
}
