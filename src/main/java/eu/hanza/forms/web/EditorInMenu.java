package eu.hanza.forms.web;

import eu.hanza.forms.FormHomes;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms on the desk of those who keep some. */
@Configuration(proxyBeanMethods = false)
class EditorInMenu {

  @Bean
  NavigationEntry formsOnTheDesk(FormHomes homes, Respondents respondents) {
    return NavigationLink.desk(
        45,
        "forms.office.all.title",
        "forms.office.all.lede",
        "/office/forms",
        () -> !homes.offered(respondents.actor(), Language.EN).isEmpty());
  }
}
