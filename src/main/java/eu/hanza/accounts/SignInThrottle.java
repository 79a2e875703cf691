package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows guessing: at most 8 failed attempts or requested links per address, and 40 per network
 * address, within 15 minutes. Both are kept as hashes, for a day, in the database, so that all
 * nodes count together.
 */
@Component
class SignInThrottle {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_ADDRESS = 8;
  private static final int PER_NETWORK = 40;

  private final JdbcClient database;
  private final Clock clock;

  SignInThrottle(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  boolean isTooMuch(HttpServletRequest request) {
    var subjects = subjects(request);
    for (var subject : subjects) {
      var limit = subject.startsWith("net ") ? PER_NETWORK : PER_ADDRESS;
      if (count(subject) >= limit) {
        return true;
      }
    }
    return false;
  }

  private long count(String subject) {
    return database
        .sql("select count(*) from accounts.sign_in_attempt where subject = ? and at > ?")
        .param(subject)
        .param(since(WINDOW))
        .query(Long.class)
        .single();
  }

  void note(HttpServletRequest request) {
    for (var subject : subjects(request)) {
      database
          .sql("insert into accounts.sign_in_attempt (subject, at) values (?, ?)")
          .param(subject)
          .param(since(Duration.ZERO))
          .update();
    }
  }

  private OffsetDateTime since(Duration ago) {
    return OffsetDateTime.ofInstant(clock.instant().minus(ago), ZoneOffset.UTC);
  }

  private static List<String> subjects(HttpServletRequest request) {
    var subjects = new ArrayList<String>();
    subjects.add("net " + new Token(request.getRemoteAddr()).hash());
    EmailAddress.read(Objects.requireNonNullElse(request.getParameter("username"), ""))
        .ifPresent(email -> subjects.add("mail " + new Token(email.value()).hash()));
    return subjects;
  }

  @Scheduled(cron = "0 17 3 * * *")
  void forget() {
    database
        .sql("delete from accounts.sign_in_attempt where at < ?")
        .param(since(Duration.ofDays(1)))
        .update();
    database
        .sql("delete from accounts.sign_in_link where expires_at < ?")
        .param(since(Duration.ZERO))
        .update();
  }
}
