package eu.hanza.publishing.web;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to what an installation publishes about itself, and to the office of publishing. */
@Configuration(proxyBeanMethods = false)
class PublishingInMenu {

  @Bean
  NavigationEntry accessibilityLink() {
    return NavigationLink.foot(10, "publishing.statement.title", "/accessibility");
  }

  @Bean
  NavigationEntry privacyLink() {
    return NavigationLink.foot(20, "publishing.privacy.title", "/privacy");
  }

  @Bean
  NavigationEntry cookiesLink() {
    return NavigationLink.foot(30, "publishing.cookies.title", "/cookies");
  }

  @Bean
  NavigationEntry newsOnDesk(CurrentActor actor) {
    return NavigationLink.desk(
        30,
        "publishing.desk.news",
        "publishing.desk.news.hint",
        "/office/news",
        () -> actor.get().editsAny());
  }

  @Bean
  NavigationEntry linksOnDesk(CurrentActor actor) {
    return NavigationLink.desk(
        31,
        "publishing.desk.links",
        "publishing.desk.links.hint",
        "/office/links",
        () -> actor.get().editsAny());
  }

  @Bean
  NavigationEntry statementOnDesk(CurrentActor actor) {
    return NavigationLink.desk(
        90,
        "publishing.desk.statement",
        "publishing.desk.statement.hint",
        "/office/statement",
        () -> actor.get().isAdministrator());
  }

  @Bean
  NavigationEntry privacyOnDesk(CurrentActor actor) {
    return NavigationLink.desk(
        92,
        "publishing.desk.privacy",
        "publishing.desk.privacy.hint",
        "/office/privacy",
        () -> actor.get().isAdministrator());
  }

  @Bean
  NavigationEntry cookiesOnDesk(CurrentActor actor) {
    return NavigationLink.desk(
        91,
        "publishing.desk.cookies",
        "publishing.desk.cookies.hint",
        "/office/cookies",
        () -> actor.get().isAdministrator());
  }
}
