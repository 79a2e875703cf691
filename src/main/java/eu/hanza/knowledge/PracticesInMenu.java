package eu.hanza.knowledge;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the navigation. */
@Configuration(proxyBeanMethods = false)
class PracticesInMenu {

  @Bean
  NavigationEntry practicesLink() {
    return NavigationLink.head(35, "knowledge.title", "/practices");
  }

  @Bean
  NavigationEntry ownPracticesLink(CurrentActor actor, PracticeRules rules) {
    return NavigationLink.desk(
        35,
        "knowledge.my.title",
        "knowledge.my.lede",
        "/my/practices",
        () -> rules.mayDraftAny(actor.get()));
  }

  @Bean
  NavigationEntry practicesOfficeLink(CurrentActor actor) {
    return NavigationLink.desk(
        35,
        "knowledge.office.title",
        "knowledge.office.lede",
        "/office/practices",
        () -> actor.get().editsAny());
  }
}
