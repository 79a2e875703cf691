package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of recommendations in the navigation; the public list stands in the foot. */
@Configuration(proxyBeanMethods = false)
class RecommendationsInMenu {

  @Bean
  NavigationEntry recommendationsLink() {
    return NavigationLink.foot(36, "knowledge.recommendations.title", "/recommendations");
  }

  @Bean
  NavigationEntry ownRecommendationsLink(CurrentActor actor) {
    return NavigationLink.desk(
        36,
        "knowledge.recommendations.my.title",
        "knowledge.recommendations.my.lede",
        "/my/recommendations",
        () -> !actor.get().organisations().isEmpty());
  }

  @Bean
  NavigationEntry recommendationsOfficeLink(CurrentActor actor) {
    return NavigationLink.desk(
        36,
        "knowledge.office.recommendations.title",
        "knowledge.office.recommendations.lede",
        "/office/recommendations",
        () -> actor.get().editsAny());
  }
}
