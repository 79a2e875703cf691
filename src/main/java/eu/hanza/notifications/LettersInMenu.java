package eu.hanza.notifications;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The letters on the desk of those who may write to anybody. */
@Component
class LettersInMenu implements NavigationEntry {

  private final ObjectProvider<SignedIn> signedIn;
  private final Selections selections;

  LettersInMenu(ObjectProvider<SignedIn> signedIn, Selections selections) {
    this.signedIn = signedIn;
    this.selections = selections;
  }

  @Override
  public Place place() {
    return Place.DESK;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String labelKey() {
    return "notifications.office.letters";
  }

  @Override
  public String hintKey() {
    return "notifications.office.letters.lede";
  }

  @Override
  public String path() {
    return "/office/letters";
  }

  @Override
  public boolean visible() {
    return signedIn.stream()
        .flatMap(one -> one.reader(Language.PL).stream())
        .anyMatch(reader -> !selections.offered(reader.person(), Language.PL).isEmpty());
  }
}
