package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to what an installation publishes about itself, and to the office of publishing. */
@Configuration(proxyBeanMethods = false)
class PublishingInMenu {

  @Bean
  NavigationEntry accessibilityLink() {
    return new InFoot("publishing.statement.title", "/accessibility", 10);
  }

  @Bean
  NavigationEntry privacyLink() {
    return new InFoot("publishing.privacy.title", "/privacy", 20);
  }

  @Bean
  NavigationEntry cookiesLink() {
    return new InFoot("publishing.cookies.title", "/cookies", 30);
  }

  @Bean
  NavigationEntry newsOnDesk(CurrentActor actor) {
    return new OnDesk("publishing.desk.news", "/office/news", 30, actor, Actor::editsAny);
  }

  @Bean
  NavigationEntry linksOnDesk(CurrentActor actor) {
    return new OnDesk("publishing.desk.links", "/office/links", 31, actor, Actor::editsAny);
  }

  @Bean
  NavigationEntry statementOnDesk(CurrentActor actor) {
    return new OnDesk(
        "publishing.desk.statement", "/office/statement", 90, actor, Actor::isAdministrator);
  }

  @Bean
  NavigationEntry privacyOnDesk(CurrentActor actor) {
    return new OnDesk(
        "publishing.desk.privacy", "/office/privacy", 92, actor, Actor::isAdministrator);
  }

  @Bean
  NavigationEntry cookiesOnDesk(CurrentActor actor) {
    return new OnDesk(
        "publishing.desk.cookies", "/office/cookies", 91, actor, Actor::isAdministrator);
  }

  private record InFoot(String labelKey, String path, int order) implements NavigationEntry {
    @Override
    public Place place() {
      return Place.FOOT;
    }
  }

  private record OnDesk(
      String labelKey, String path, int order, CurrentActor actor, Predicate<Actor> may)
      implements NavigationEntry {
    @Override
    public Place place() {
      return Place.DESK;
    }

    @Override
    public String hintKey() {
      return labelKey + ".hint";
    }

    @Override
    public boolean visible() {
      return may.test(actor.get());
    }
  }
}
