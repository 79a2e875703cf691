package eu.hanza.notifications;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import eu.hanza.shell.spi.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters on the desk of those who may write to anybody. */
@Configuration(proxyBeanMethods = false)
class LettersInMenu {

  @Bean
  NavigationEntry lettersOnTheDesk(ObjectProvider<SignedIn> signedIn, Selections selections) {
    return NavigationLink.desk(
        60,
        "notifications.office.letters",
        "notifications.office.letters.lede",
        "/office/letters",
        () -> mayWrite(signedIn, selections));
  }

  private static boolean mayWrite(ObjectProvider<SignedIn> signedIn, Selections selections) {
    return signedIn.stream()
        .flatMap(one -> one.reader(Language.PL).stream())
        .anyMatch(reader -> !selections.offered(reader.person(), Language.PL).isEmpty());
  }
}
