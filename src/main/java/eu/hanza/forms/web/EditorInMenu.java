package eu.hanza.forms.web;

import eu.hanza.forms.FormHomes;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.stereotype.Component;

/** The forms on the desk of those who keep some. */
@Component
class EditorInMenu implements NavigationEntry {

  private final FormHomes homes;
  private final Respondents respondents;

  EditorInMenu(FormHomes homes, Respondents respondents) {
    this.homes = homes;
    this.respondents = respondents;
  }

  @Override
  public Place place() {
    return Place.DESK;
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public String labelKey() {
    return "forms.office.all.title";
  }

  @Override
  public String hintKey() {
    return "forms.office.all.lede";
  }

  @Override
  public String path() {
    return "/office/forms";
  }

  @Override
  public boolean visible() {
    return !homes.offered(respondents.actor(), Language.EN).isEmpty();
  }
}
