package eu.hanza.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.hanza.accounts.Actor;
import eu.hanza.events.Codes;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.Tickets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door goes on without a network, on two devices at once, and both agree afterwards (E-25). */
@BrowserTest
class DoorStoryPagesTests {

  private static final double SENT_WITHIN = 30_000;

  @Autowired EventCalendar calendar;
  @Autowired RegistrationList list;
  @Autowired Tickets tickets;
  @Autowired JdbcClient database;

  @Value("${hanza.address}")
  String address = "";

  private EventSummary forum() {
    return calendar.coming(null).stream()
        .filter(event -> event.event().title().raw("pl").startsWith("Forum partnerów CKW"))
        .findFirst()
        .orElseThrow();
  }

  private static Page ready(Visitor visitor, BrowserContext device, String door) {
    var page = visitor.page(device);
    visitor.signIn(page, "koordynator@ckw.demo");
    page.navigate(door);
    assertThat(page.locator("#door[data-loaded=true][data-kept=true]")).isVisible();
    return page;
  }

  private static void check(Page page, String typed, String said) {
    page.fill("#code", typed);
    page.press("#code", "Enter");
    assertThat(page.locator("#door-result")).containsText(said);
  }

  private static void reconnect(BrowserContext device, Page page) {
    device.setOffline(false);
    page.locator("#door-state[data-left='0']")
        .waitFor(new Locator.WaitForOptions().setTimeout(SENT_WITHIN));
  }

  private long count(String table, RegistrationId who) {
    return database
        .sql("select count(*) from events." + table + " where registration = ?")
        .param(who.value())
        .query(Long.class)
        .single();
  }

  @Test
  void keepsBothScansOfATicketThatTwoDevicesSawWithoutANetworkAndOneAttendance() {
    var event = forum();
    var who = list.all(Actor.SYSTEM, event.id(), RegistrationState.CONFIRMED).getFirst();
    var code = Codes.grouped(tickets.code(who.id()));
    var door = "/pl/office/events/" + event.id() + "/door";
    try (var visitor = Visitor.at(address)) {
      var one = visitor.device(390, ColorScheme.LIGHT, true);
      var other = visitor.device(1440, ColorScheme.DARK, true);
      var first = ready(visitor, one, door);
      var second = ready(visitor, other, door);
      assertThat(visitor.violations(first)).isEmpty();
      assertThat(visitor.wide(first)).isEmpty();
      one.setOffline(true);
      other.setOffline(true);
      first.reload();
      assertThat(first.locator("#door[data-loaded=true]")).isVisible();
      check(first, code, who.name() + ", nr " + who.number() + ": obecny");
      check(first, code, "już odnotowano");
      check(first, "0000-1111-2222-3333-4444", "To nie jest bilet");
      check(second, code, "obecny");
      assertThat(first.locator("#door-state[data-left='2']")).isVisible();
      reconnect(other, second);
      reconnect(one, first);
      assertThat(count("scan", who.id())).isEqualTo(3);
      assertThat(count("attendance", who.id())).isEqualTo(1);
      check(second, String.valueOf(who.number()), "już odnotowano");
      assertThat(visitor.complaints()).isEmpty();
    }
  }
}
